import {join, sep} from 'node:path';
import {byCodeUnit} from './failure.ts';

/** A file that was named or found in a folder; it may be gone or unreadable by the time it is opened. */
export interface FoundFile {
	readonly folder: FoundFolder;
	readonly name: string;
	/** True where the file itself was named, not a folder above it. */
	readonly named: boolean;
}

/** A folder that files were found in; all of them share it. */
interface FoundFolder {
	/** The path that a person can open, from the folder that the command runs in. */
	readonly file: string;
	/** The absolute path, not followed through links. */
	readonly path: string;
	/** The absolute path of the topmost folder whose case.json may speak of the files. */
	readonly root: string;
}

/** A path that was named, and the files that were found there. */
export interface NamedPlace {
	/** The folder that was named, or that the named file lies in. */
	readonly folder: FoundFolder;
	readonly content: FolderContent;
	readonly named: boolean;
}

/**
 * What was found in a folder, in the order of the paths: names of files, with `/` between them, and what is in the folders
 * between these. A hundred thousand names are held for as long as the files are read, so they are no strings of their own.
 */
export type FolderContent = readonly (string | InnerFolder)[];

interface InnerFolder {
	readonly name: string;
	readonly content: FolderContent;
}

/** The path of a file that a person can open, from the folder that the command runs in. */
export function fileOf({folder, name}: FoundFile): string {
	return join(folder.file, name);
}

/** The absolute path of a file, not followed through links. */
export function pathOf({folder, name}: FoundFile): string {
	return join(folder.path, name);
}

/** Brings what was found in a folder into the order of the paths. */
export function folderContent(files: readonly string[], folders: ReadonlyMap<string, FolderContent>): FolderContent {
	const content: (string | InnerFolder)[] = [];
	let run: string[] = [];
	const endRun = (): void => {
		if (run.length > 0) content.push(run.join('/'));
		run = [];
	};
	// "m.txt" comes before what is in the folder "m", "m0" behind it
	for (const name of [...files, ...Array.from(folders.keys(), (folder) => `${folder}/`)].toSorted(byCodeUnit)) {
		const inner = name.endsWith('/') ? folders.get(name.slice(0, -1)) : undefined;
		if (inner === undefined) {
			run.push(name);
		} else if (inner.length > 0) {
			endRun();
			content.push({name: name.slice(0, -1), content: inner});
		}
	}
	endRun();
	return content;
}

/** All files of some places in the order of their paths, to be gone through again and again: each is made when its turn comes. */
export function inOrderOfPaths(places: readonly NamedPlace[]): Iterable<FoundFile> {
	const groups = nestedPlaces(places.filter(({content}) => content.length > 0));
	return {
		*[Symbol.iterator]() {
			for (const group of groups) {
				const [only] = group;
				if (only && group.length === 1) yield* filesIn(only.content, only.folder, only.named);
				else yield* inOrderOf(filesOfAll(group), (found) => slashed(pathOf(found)));
			}
		},
	};
}

/** Files in the order of names that are worked out once for each. */
export function inOrderOf(files: Iterable<FoundFile>, nameOf: (found: FoundFile) => string): FoundFile[] {
	const named = Array.from(files, (found) => ({found, name: nameOf(found)}));
	return named.toSorted((a, b) => byCodeUnit(a.name, b.name)).map(({found}) => found);
}

/** The places in their order; those that lie in another one ("case/.old" in "case") stand with it. */
function nestedPlaces(places: readonly NamedPlace[]): NamedPlace[][] {
	const groups: {readonly key: string; readonly places: NamedPlace[]}[] = [];
	const keyed = places.map((place) => ({place, key: keyOf(place)})).toSorted((a, b) => byCodeUnit(a.key, b.key));
	for (const {place, key} of keyed) {
		const last = groups.at(-1);
		if (last?.key.endsWith('/') === true && key.startsWith(last.key)) last.places.push(place);
		else groups.push({key, places: [place]});
	}
	return groups.map((group) => group.places);
}

function keyOf({folder: {path}, content, named}: NamedPlace): string {
	const [name] = content;
	return slashed(join(path, named && typeof name === 'string' ? name : sep));
}

function slashed(path: string): string {
	return path.replaceAll(sep, '/');
}

function* filesOfAll(places: readonly NamedPlace[]): Generator<FoundFile> {
	for (const {content, folder, named} of places) yield* filesIn(content, folder, named);
}

function* filesIn(content: FolderContent, folder: FoundFolder, named: boolean): Generator<FoundFile> {
	for (const part of content) {
		if (typeof part === 'string') {
			for (const name of namesOf(part)) yield {folder, name, named};
		} else {
			const {file, path, root} = folder;
			yield* filesIn(part.content, {file: join(file, part.name), path: join(path, part.name), root}, named);
		}
	}
}

/** One name after the other, not a list of all. */
function* namesOf(run: string): Generator<string> {
	let start = 0;
	for (let end = run.indexOf('/'); end >= 0; end = run.indexOf('/', start)) {
		yield run.slice(start, end);
		start = end + 1;
	}
	yield run.slice(start);
}
