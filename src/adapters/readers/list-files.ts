import type {Dirent} from 'node:fs';
import {readdir, realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, normalize, resolve, sep} from 'node:path';
import type {NotCompared} from '../../model/index.ts';
import {byCodeUnit, isMissing, isSystemError, whyUnreadable} from './failure.ts';
import {resourceFolderOf} from './resource-folders.ts';

/** A file that was named or found in a folder; it may be gone or unreadable by the time it is opened. */
export interface FoundFile {
	readonly folder: FoundFolder;
	readonly name: string;
	/** True where the file itself was named, not a folder above it. */
	readonly named: boolean;
}

/** A folder that files were found in; all of them share it, so that a hundred thousand fit the memory. */
interface FoundFolder {
	/** The path that a person can open, from the folder that the command runs in. */
	readonly file: string;
	/** The absolute path, not followed through links. */
	readonly path: string;
	/** The absolute path where links are followed. */
	readonly real: string;
	/** Absolute path of the topmost folder whose case.json may speak of the files. */
	readonly root: string;
}

/** The path of a file that a person can open, from the folder that the command runs in. */
export function fileOf({folder, name}: FoundFile): string {
	return join(folder.file, name);
}

/** The absolute path of a file, not followed through links. */
export function pathOf({folder, name}: FoundFile): string {
	return join(folder.path, name);
}

/** All files under some paths, in the order of their paths, and what cannot be read. */
export interface Listing {
	/** Absolute path of the case folder, which article ids are relative to. */
	readonly folder: string;
	readonly files: readonly FoundFile[];
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
	readonly files: FoundFile[];
	readonly missing: string[];
	readonly notCompared: NotCompared[];
	/** The folders that the paths name, or that hold the files that they name. */
	readonly folders: string[];
	/** Real path of each folder that was visited, with the place where it was met first. */
	readonly seenFolders: Map<string, Place>;
	/** The same of files, from when one can be met twice: where several paths are named, or with the first link. */
	seenFiles: Map<string, Place> | undefined;
}

interface Folder extends Place {
	readonly root: string;
	/** Real paths of the folder and of those above it. */
	readonly chain: ReadonlySet<string>;
}

/** Finds the files under files and folders. The order of the paths and their doubles change nothing. */
export async function listFiles(paths: readonly string[], cwd: string): Promise<Listing> {
	const distinct = new Map(paths.map((path) => [resolve(cwd, path), withoutTrailingSeparator(normalize(path))]));
	const found: Found = {
		files: [],
		missing: [],
		notCompared: [],
		folders: [],
		seenFolders: new Map(),
		seenFiles: distinct.size > 1 ? new Map() : undefined,
	};
	for (const [path, file] of [...distinct].toSorted(([a], [b]) => byCodeUnit(a, b))) {
		await visitNamed(file, path, found);
	}
	const {files, missing, notCompared, folders} = found;
	return {folder: commonFolder(folders, cwd), files, missing, notCompared};
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

async function visitNamed(file: string, path: string, found: Found): Promise<void> {
	try {
		const real = await realpath(path);
		if ((await stat(real)).isDirectory()) {
			found.folders.push(path);
			await visitFolder(real, {file, path, root: path, chain: new Set()}, found);
		} else {
			const above = dirname(path);
			found.folders.push(above);
			const folder = {file: dirname(file), path: above, real: dirname(real), root: above};
			visitFile(real, {folder, name: basename(path), named: true}, found);
		}
	} catch (error) {
		if (isMissing(error)) found.missing.push(file);
		else found.notCompared.push({file, why: whyUnreadable(error)});
	}
}

async function visitFolder(real: string, folder: Folder, found: Found): Promise<void> {
	if (folder.chain.has(real)) {
		found.notCompared.push({file: folder.file, why: 'a symbolic link loop'});
	} else if (isFirstVisit(real, folder, found.seenFolders, found)) {
		await walk({...folder, chain: new Set([...folder.chain, real])}, real, found);
	}
}

function visitFile(real: string, file: FoundFile, found: Found): void {
	const {seenFiles} = found;
	if (!seenFiles || isFirstVisit(real, {file: fileOf(file), path: pathOf(file)}, seenFiles, found))
		found.files.push(file);
}

/** Files that were found before the first link lie where their folders do. */
function heedLinks(found: Found): void {
	found.seenFiles ??= new Map(
		found.files.map((file) => [join(file.folder.real, file.name), {file: fileOf(file), path: pathOf(file)}]),
	);
}

// A second path to the same place is listed; the same path named twice ("case case/a.txt") is no second one.
function isFirstVisit(real: string, {file, path}: Place, seen: Map<string, Place>, {notCompared}: Found): boolean {
	const first = seen.get(real);
	if (first === undefined) {
		seen.set(real, {file, path});
		return true;
	}
	if (first.path !== path) notCompared.push({file, why: `the same as ${first.file}`});
	return false;
}

async function walk(folder: Folder, real: string, found: Found): Promise<void> {
	let entries: Dirent[];
	try {
		entries = await readdir(folder.path, {withFileTypes: true});
	} catch (error) {
		found.notCompared.push({file: folder.file, why: whyUnreadable(error)});
		return;
	}
	const visible = entries.filter(
		({name}) => !name.startsWith('.') && !reservedNames.includes(name) && !isResourceFolderOf(name, entries),
	);
	if (visible.length === 0) found.notCompared.push({file: folder.file, why: 'a folder without articles'});
	const {file, path, root} = folder;
	const shared = {file, path, real, root};
	for (const entry of visible.toSorted(linksLast)) {
		if (entry.isFile()) visitFile(join(real, entry.name), {folder: shared, name: entry.name, named: false}, found);
		else await visitEntry(entry, folder, shared, found);
	}
}

/** "storm_files" beside "storm.html". */
function isResourceFolderOf(name: string, entries: readonly Dirent[]): boolean {
	const page = resourceFolderOf(name);
	return (
		page !== undefined && entries.some((entry) => entry.name.startsWith(`${page}.`) && /\.x?html?$/iu.test(entry.name))
	);
}

// What stands in the folder itself keeps its own name where a link leads to it as well.
function linksLast(a: Dirent, b: Dirent): number {
	return Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || byCodeUnit(a.name, b.name);
}

async function visitEntry(entry: Dirent, folder: Folder, shared: FoundFolder, found: Found): Promise<void> {
	const file = join(folder.file, entry.name);
	const path = join(folder.path, entry.name);
	if (entry.isSymbolicLink()) heedLinks(found);
	try {
		const real = await realpath(path);
		const kind = await stat(real);
		if (!kind.isDirectory() && !kind.isFile()) found.notCompared.push({file, why: 'not a regular file'});
		else if (entry.isSymbolicLink() && !(await isWithin(real, folder.root)))
			found.notCompared.push({file, why: leadsOut});
		else if (kind.isDirectory()) await visitFolder(real, {...folder, file, path}, found);
		else visitFile(real, {folder: shared, name: entry.name, named: false}, found);
	} catch (error) {
		const why = entry.isSymbolicLink() && isMissing(error) ? 'a symbolic link to nothing' : whyUnreadable(error);
		found.notCompared.push({file, why});
	}
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
