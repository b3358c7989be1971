import {posix} from 'node:path';
import type {Metadatum} from '../../../model/index.ts';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {collectMetadata} from '../metadata.ts';
import {Unreadable} from '../unreadable.ts';
import {openPackage} from './package.ts';
import {elementsNamed, parseXml, wordsOf} from './xml.ts';

/** A book or magazine: each of its chapters is a page of its own, in the order in which they are read. */
export function* readEpub(file: SourceFile): Iterable<ReadItem> {
	const files = openPackage(file);
	const packagePath = packagePathOf(files.read('META-INF/container.xml'));
	const bytes = files.read(packagePath);
	if (bytes === undefined) throw new Unreadable('damaged: its table of contents is missing');
	const root = parseXml(bytes);
	if (files.read('META-INF/encryption.xml') !== undefined && isLocked(files.read('META-INF/encryption.xml'))) {
		throw new Unreadable('locked against copying; save its text from the program that opens it');
	}
	const metadata = metadataOf(root);
	const chapters = chaptersOf(root, posix.dirname(packagePath));
	for (const path of chapters) {
		const page = files.read(path);
		if (page === undefined) yield {kind: 'refused', member: path, why: 'missing in the book'};
		else
			yield {
				kind: 'file',
				member: path,
				file: {name: posix.basename(path), bytes: page, mediaType: pageType, metadata},
			};
	}
	if (chapters.length === 0) throw new Unreadable('a book without text');
}

const pageType = 'application/xhtml+xml';

function packagePathOf(container: Uint8Array | undefined): string {
	if (container !== undefined) {
		for (const element of elementsNamed(parseXml(container), 'rootfile')) {
			const path = element.getAttribute('full-path');
			if (path !== null) return path;
		}
	}
	throw new Unreadable('damaged: its table of contents is missing');
}

/** Fonts alone may be scrambled; the text is locked where other files are. */
function isLocked(encryption: Uint8Array | undefined): boolean {
	if (encryption === undefined) return false;
	const references = [...elementsNamed(parseXml(encryption), 'enc:CipherReference')];
	return references.some((one) => !/\.(?:otf|ttf|woff2?)$/iu.test(one.getAttribute('URI') ?? ''));
}

/** Paths of the pages in reading order, without those that only lead to others. */
function chaptersOf(root: Element, folder: string): string[] {
	const paths = new Map<string, string>();
	for (const item of elementsNamed(root, 'item')) {
		const isPage = item.getAttribute('media-type') === pageType;
		const isContents = /\b(?:nav|cover-image)\b/u.test(item.getAttribute('properties') ?? '');
		const isCover = /^(?:cover|titlepage|toc)\b/iu.test(posix.basename(item.getAttribute('href') ?? ''));
		if (!isPage || isContents || isCover) continue;
		paths.set(item.getAttribute('id') ?? '', posix.join(folder, pathOfAddress(item.getAttribute('href') ?? '')));
	}
	const inOrder = [...elementsNamed(root, 'itemref')].flatMap((reference) => {
		const path = paths.get(reference.getAttribute('idref') ?? '');
		return path === undefined || reference.getAttribute('linear') === 'no' ? [] : [path];
	});
	return [...new Set(inOrder)];
}

/** "chapter%201.xhtml#start" */
function pathOfAddress(address: string): string {
	const [path = ''] = address.split('#');
	try {
		return decodeURIComponent(path);
	} catch (error) {
		if (error instanceof URIError) return path;
		throw error;
	}
}

/** What the book says of itself holds for each of its pages that says nothing else. */
function metadataOf(root: Element): readonly Metadatum[] {
	const {add, found} = collectMetadata();
	add('outlet', wordsOf(root, 'dc:title'), 'EPUB dc:title');
	add('byline', wordsOf(root, 'dc:creator'), 'EPUB dc:creator');
	add('published', wordsOf(root, 'dc:date'), 'EPUB dc:date');
	add('language', wordsOf(root, 'dc:language'), 'EPUB dc:language');
	return found;
}
