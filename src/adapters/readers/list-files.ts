import {opendir, realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, normalize, resolve, sep} from 'node:path';
import type {NotCompared} from '../../model/index.ts';
import {byCodeUnit, isMissing, isSystemError, whyUnreadable} from './failure.ts';
import {type FolderContent, folderContent, type FoundFile, inOrderOfPaths, type NamedPlace} from './found-files.ts';
import {resourceFolderOf} from './resource-folders.ts';

/** All files under some paths, and what cannot be read. */
export interface Listing {
	/** Absolute path of the case folder, which article ids are relative to. */
	readonly folder: string;
	/** In the order of their paths, to be gone through again and again. */
	readonly files: Iterable<FoundFile>;
	readonly fileCount: number;
	/** Paths that do not exist. */
	readonly missing: readonly string[];
	readonly notCompared: readonly NotCompared[];
}

/** Names in a case folder that are never articles. */
const reservedNames = ['case.json', 'decisions.jsonl'];

interface Place {
	readonly file: string;
	readonly path: string;
}

interface Found {
	readonly places: NamedPlace[];
	fileCount: number;
	readonly missing: string[];
	readonly notCompared: NotCompared[];
	/** The folders that the paths name, or that hold the files that they name. */
	readonly folders: string[];
	/** The real path of each file and folder that was visited, with the place where it was met first; where none can be met twice, nothing. */
	readonly seen: Map<string, Place> | undefined;
	/** True where there are links, which cannot be followed without `seen`. */
	hasLinks: boolean;
}

interface Folder extends Place {
	readonly root: string;
	/** Real paths of the folder and of those above it. */
	readonly chain: ReadonlySet<string>;
}

/** Finds the files under files and folders. The order of the paths and their doubles change nothing. */
export async function listFiles(paths: readonly string[], cwd: string): Promise<Listing> {
	const distinct = new Map(paths.map((path) => [resolve(cwd, path), withoutTrailingSeparator(normalize(path))]));
	const named = [...distinct].toSorted(([a], [b]) => byCodeUnit(a, b));
	let found = await visitAll(named, named.length > 1);
	// What is remembered of each file weighs more than its name, and most folders hold no link.
	if (found.hasLinks && !found.seen) found = await visitAll(named, true);
	const {places, fileCount, missing, notCompared, folders} = found;
	return {folder: commonFolder(folders, cwd), files: inOrderOfPaths(places), fileCount, missing, notCompared};
}

/** The case folder of some paths, without a look into them; what does not exist counts for nothing. */
export async function caseFolderOf(paths: readonly string[], cwd: string): Promise<string> {
	const folders = await Promise.all(
		paths.map(async (path) => {
			const full = resolve(cwd, path);
			try {
				return [(await stat(full)).isDirectory() ? full : dirname(full)];
			} catch (error) {
				if (!isSystemError(error)) throw error;
				return [];
			}
		}),
	);
	return commonFolder(folders.flat(), cwd);
}

async function visitAll(named: readonly (readonly [path: string, file: string])[], remembers: boolean): Promise<Found> {
	const found: Found = {
		places: [],
		fileCount: 0,
		missing: [],
		notCompared: [],
		folders: [],
		seen: remembers ? new Map() : undefined,
		hasLinks: false,
	};
	for (const [path, file] of named) await visitNamed(file, path, found);
	return found;
}

async function visitNamed(file: string, path: string, found: Found): Promise<void> {
	try {
		const real = await realpath(path);
		if ((await stat(real)).isDirectory()) {
			found.folders.push(path);
			const content = await visitFolder(real, {file, path, root: path, chain: new Set()}, found);
			found.places.push({folder: {file, path, root: path}, content, named: false});
		} else {
			const above = dirname(path);
			found.folders.push(above);
			if (!isFirstVisit(real, {file, path}, found)) return;
			found.fileCount += 1;
			const folder = {file: dirname(file), path: above, root: above};
			found.places.push({folder, content: [basename(path)], named: true});
		}
	} catch (error) {
		if (isMissing(error)) found.missing.push(file);
		else found.notCompared.push({file, why: whyUnreadable(error)});
	}
}

async function visitFolder(real: string, folder: Folder, found: Found): Promise<FolderContent> {
	if (folder.chain.has(real)) found.notCompared.push({file: folder.file, why: 'a symbolic link loop'});
	else if (isFirstVisit(real, folder, found)) {
		return walk({...folder, chain: new Set([...folder.chain, real])}, real, found);
	}
	return [];
}

// A second path to the same place is listed; the same path named twice ("case case/a.txt") is no second one.
function isFirstVisit(real: string, {file, path}: Place, {seen, notCompared}: Found): boolean {
	const first = seen?.get(real);
	if (first === undefined) {
		seen?.set(real, {file, path});
		return true;
	}
	if (first.path !== path) notCompared.push({file, why: `the same as ${first.file}`});
	return false;
}

async function walk(folder: Folder, real: string, found: Found): Promise<FolderContent> {
	const entries = await entriesOf(folder, found);
	if (!entries) return [];
	const {names, links, kinds} = entries;
	if (names.length + links.length === 0) found.notCompared.push({file: folder.file, why: 'a folder without articles'});
	const files: string[] = [];
	const folders = new Map<string, FolderContent>();
	for (const name of names) {
		const kind = kinds.get(name);
		if (kind !== undefined) folders.set(name, await visitOther(name, kind, folder, real, found));
		else if (!found.seen || isFirstVisit(join(real, name), within(folder, name), found)) files.push(name);
	}
	// What stands in the folder itself keeps its own name where a link leads to it as well.
	for (const name of links) {
		const linked = await visitLink(within(folder, name), folder, found);
		if (linked === 'file') files.push(name);
		else folders.set(name, linked);
	}
	found.fileCount += files.length;
	return folderContent(files, folders);
}

function within({file, path}: Place, name: string): Place {
	return {file: join(file, name), path: join(path, name)};
}

/** What lies in a folder, by code unit of the names; what is no file has its kind beside it. */
interface Entries {
	readonly names: readonly string[];
	readonly links: readonly string[];
	readonly kinds: ReadonlyMap<string, 'folder' | 'other'>;
}

/** So many entries of a folder are asked of the system at a time. */
const entriesAtOnce = 256;

async function entriesOf(folder: Place, found: Found): Promise<Entries | undefined> {
	const [names, links]: [string[], string[]] = [[], []];
	const kinds = new Map<string, 'folder' | 'other'>();
	try {
		for await (const entry of await opendir(folder.path, {bufferSize: entriesAtOnce})) {
			const {name} = entry;
			if (name.startsWith('.') || reservedNames.includes(name)) continue;
			(entry.isSymbolicLink() ? links : names).push(name);
			if (entry.isDirectory()) kinds.set(name, 'folder');
			else if (!entry.isFile()) kinds.set(name, 'other');
		}
	} catch (error) {
		found.notCompared.push({file: folder.file, why: whyUnreadable(error)});
		return undefined;
	}
	return withoutResourceFolders({names: names.toSorted(byCodeUnit), links: links.toSorted(byCodeUnit), kinds});
}

/** Without "storm_files" beside "storm.html". */
function withoutResourceFolders({names, links, kinds}: Entries): Entries {
	const all = [...names, ...links];
	if (!all.some((name) => resourceFolderOf(name) !== undefined)) return {names, links, kinds};
	const pages = new Set(all.filter((name) => /\.x?html?$/iu.test(name)).flatMap((name) => beginnings(name)));
	const isArticle = (name: string): boolean => !pages.has(resourceFolderOf(name) ?? '');
	return {names: names.filter(isArticle), links: links.filter(isArticle), kinds};
}

/** "storm" and "storm.en" of "storm.en.html" */
function beginnings(name: string): string[] {
	const parts = name.split('.');
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

async function visitOther(
	name: string,
	kind: 'folder' | 'other',
	folder: Folder,
	real: string,
	found: Found,
): Promise<FolderContent> {
	const place = within(folder, name);
	if (kind === 'folder') return visitFolder(join(real, name), {...folder, ...place}, found);
	found.notCompared.push({file: place.file, why: 'not a regular file'});
	return [];
}

async function visitLink(place: Place, folder: Folder, found: Found): Promise<FolderContent | 'file'> {
	found.hasLinks = true;
	if (!found.seen) return [];
	const {file, path} = place;
	try {
		const real = await realpath(path);
		const kind = await stat(real);
		if (!kind.isDirectory() && !kind.isFile()) found.notCompared.push({file, why: 'not a regular file'});
		else if (!(await isWithin(real, folder.root))) found.notCompared.push({file, why: leadsOut});
		else if (kind.isDirectory()) return await visitFolder(real, {...folder, ...place}, found);
		else if (isFirstVisit(real, place, found)) return 'file';
	} catch (error) {
		found.notCompared.push({file, why: isMissing(error) ? 'a symbolic link to nothing' : whyUnreadable(error)});
	}
	return [];
}

/** A folder that somebody sent may hold a link to anything on this machine. */
const leadsOut = 'a symbolic link that leads out of the folder; name what it leads to';

async function isWithin(real: string, root: string): Promise<boolean> {
	const above = await realpath(root);
	return real === above || real.startsWith(above.endsWith(sep) ? above : above + sep);
}

function withoutTrailingSeparator(path: string): string {
	return path.length > 1 && path.endsWith(sep) ? path.slice(0, -1) : path;
}

function commonFolder(folders: readonly string[], cwd: string): string {
	const [first, ...rest] = folders;
	if (first === undefined) return cwd;
	let common = first;
	for (const folder of rest) {
		while (folder !== common && !folder.startsWith(common.endsWith(sep) ? common : common + sep)) {
			common = dirname(common);
		}
	}
	return common;
}
