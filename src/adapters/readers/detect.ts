import {extname} from 'node:path';
import type {SourceFile} from '../../ports.ts';
import {type FormatName, formats, knownExtensions} from './formats.ts';
import {formatOfSignature} from './signatures.ts';
import {looksLike} from './text-shapes.ts';

/** What a file is; `note` says so where its name says something else. */
export type Detected = {readonly format: FormatName; readonly note?: string} | {readonly refused: string};

/** So many bytes tell what a file is. */
export const tellingBytes = 8192;

/**
 * Tells the format of a file by its first bytes, and by its name where these leave it open. A text of unknown or no extension
 * is refused unless `isNamed`: a README in a folder is no article, but one that a person names is.
 */
export function detectFormat(file: SourceFile, isNamed: boolean): Detected {
	const byName = formatOfName(file);
	const found = byContent(file, byName);
	if (found !== undefined && 'refused' in found) return found;
	if (found === undefined) return byNameAlone(file, byName, isNamed);
	const isExpected = byName === undefined || byName === found.format || sharesName(file.name, found.format);
	return isExpected ? found : {...found, note: `named ${extensionOf(file.name)}, but it is ${titleOf(found.format)}`};
}

function byNameAlone({name}: SourceFile, byName: FormatName | undefined, isNamed: boolean): Detected {
	if (byName !== undefined && !hasSignature(byName)) return {format: byName};
	const isText: Detected = {format: 'text'};
	if (byName !== undefined) return {...isText, note: `named ${extensionOf(name)}, but it is not ${titleOf(byName)}`};
	if (extensionOf(name) === '' && isNamed) return isText;
	return {refused: `unknown format; crosscheck reads ${knownExtensions()}`};
}

/** Formats that cannot be but with their first bytes; a text without them is no such file, whatever its name. */
const signed: readonly FormatName[] = ['pdf', 'docx', 'rtf', 'odt', 'epub', 'warc', 'gzip', 'zip', 'tar'];

function hasSignature(format: FormatName): boolean {
	return signed.includes(format);
}

function byContent({bytes}: SourceFile, byName: FormatName | undefined): Detected | undefined {
	const head = bytes.subarray(0, tellingBytes);
	const signature = formatOfSignature(head);
	if (signature !== undefined) return signature;
	const shape = looksLike(head, byName);
	return shape === undefined ? undefined : {format: shape};
}

function formatOfName({name, mediaType}: SourceFile): FormatName | undefined {
	const type = mediaType?.toLowerCase().split(';')[0]?.trim();
	const told = formats.find(({mediaTypes}) => type !== undefined && mediaTypes.includes(type));
	return (told ?? formats.find(({extensions}) => extensions.includes(extensionOf(name))))?.name;
}

function sharesName(name: string, format: FormatName): boolean {
	return formats.some((one) => one.name === format && one.extensions.includes(extensionOf(name)));
}

function titleOf(format: FormatName): string {
	return formats.find(({name}) => name === format)?.title ?? format;
}

function extensionOf(name: string): string {
	return extname(name).toLowerCase();
}
