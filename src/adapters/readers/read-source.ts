import type {Metadatum} from '../../model/index.ts';
import type {ReadItem, SourceFile} from '../../ports.ts';
import {detectFormat} from './detect.ts';
import {formatNamed} from './formats.ts';
import {inMegabytes, type Limits, tooLarge} from './limits.ts';
import type {Sandbox} from './sandbox.ts';
import {readText} from './text.ts';

/** An article of a file or of what is packed in it, or why there is none. */
export type FoundItem = Exclude<ReadItem, {readonly kind: 'file'}>;

/** What reading is done with. */
export interface Reading {
	readonly limits: Limits;
	readonly sandbox: Sandbox;
}

/** How much one file has come to so far, with all that is packed in it. */
interface Spent {
	items: number;
	bytes: number;
}

/** Reads the articles of one file, and of the files packed in it. `isNamed` as for `detectFormat`. */
export async function* readSource(file: SourceFile, isNamed: boolean, reading: Reading): AsyncGenerator<FoundItem> {
	yield* readPacked(file, isNamed, 0, {items: 0, bytes: 0}, reading);
}

async function* readPacked(
	file: SourceFile,
	isNamed: boolean,
	depth: number,
	spent: Spent,
	reading: Reading,
): AsyncGenerator<FoundItem> {
	const detected = file.bytes.length === 0 ? {refused: 'empty'} : detectFormat(file, isNamed);
	if ('refused' in detected) {
		yield {kind: 'refused', why: detected.refused};
		return;
	}
	const format = formatNamed(detected.format);
	const refusal = format === undefined ? 'unknown format' : refusalOf(file, format.archive === true, depth, reading);
	if (format === undefined || refusal !== undefined) {
		yield {kind: 'refused', why: refusal ?? 'unknown format'};
		return;
	}
	// Plain text needs no parser of third parties.
	const items = format.name === 'text' ? readText(file) : reading.sandbox.read(format.name, file);
	for await (const item of items) {
		const beyond = count(item, spent, reading.limits);
		if (beyond !== undefined) {
			yield {kind: 'refused', why: beyond};
			return;
		}
		if (item.kind !== 'file') {
			yield withFormat(item, format.name, detected.note, file.metadata);
			continue;
		}
		for await (const inner of readPacked(item.file, item.file.mediaType !== undefined, depth + 1, spent, reading))
			yield withMember(inner, item.member);
	}
}

function refusalOf({bytes}: SourceFile, isArchive: boolean, depth: number, {limits}: Reading): string | undefined {
	if (isArchive && depth > limits.nesting)
		return `more than ${limits.nesting} archives within each other; unpack it first`;
	if (!isArchive && bytes.length > limits.documentBytes) return tooLarge(limits.documentBytes);
}

function count(item: ReadItem, spent: Spent, limits: Limits): string | undefined {
	spent.items += 1;
	if (item.kind === 'file') spent.bytes += item.file.bytes.length;
	if (spent.items > limits.items) return `more than ${limits.items} entries; the rest is not read`;
	if (spent.bytes > limits.unpackedBytes) {
		return `unpacks to more than ${inMegabytes(limits.unpackedBytes)}; the rest is not read`;
	}
}

function withFormat(
	item: FoundItem,
	format: string,
	note: string | undefined,
	around: readonly Metadatum[] = [],
): FoundItem {
	if (item.kind === 'refused') {
		return note === undefined ? item : {...item, why: `${item.why} (${note})`};
	}
	const {document} = item;
	const notes = [...(note === undefined ? [] : [note]), ...(document.notes ?? [])];
	return {
		kind: 'document',
		document: {
			...document,
			metadata: [...document.metadata, ...around],
			...(format !== 'text' && document.format === undefined && {format}),
			...(notes.length > 0 && {notes}),
		},
	};
}

function withMember(item: FoundItem, outer: string | undefined): FoundItem {
	const inner = item.kind === 'document' ? item.document.member : item.member;
	const member = [outer, inner].filter((name) => name !== undefined).join('#');
	if (member === '') return item;
	if (item.kind === 'refused') return {...item, member};
	const notes = [...(outer !== undefined && leadsOut(outer) ? [outNote] : []), ...(item.document.notes ?? [])];
	return {kind: 'document', document: {...item.document, member, ...(notes.length > 0 && {notes})}};
}

/** Nothing is written where it leads, but whoever made the archive may have wanted that. */
const outNote = 'its name in the archive leads out of the archive';

/** "../up.txt", "/etc/up.txt", "C:\up.txt" */
function leadsOut(path: string): boolean {
	return /^(?:[/\\]|[a-z]:[/\\])|(?:^|[/\\])\.\.(?:[/\\]|$)/iu.test(path);
}
