import {readFile, stat} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {type NotCompared, UserError} from '../../model/index.ts';
import {type ArticleFacts, type CaseFile, parseCaseFile} from './case-file.ts';
import {decode} from './decode.ts';
import {displayPath} from './display-path.ts';
import {byCodeUnit, isMissing, whyUnreadable} from './failure.ts';
import type {FoundFile} from './found-files.ts';
import type {Listing} from './list-files.ts';

/** All that the case.json files of a run say, by the absolute paths of the articles. */
export interface CaseFiles {
	/** The nearest case.json that names the article wins. */
	factsOf(path: string): ArticleFacts | undefined;
	/** Groups of paths that report the same event, or each another. */
	readonly groups: readonly {readonly paths: readonly string[]; readonly same: boolean}[];
	/** Articles that a case.json names and that are not there. */
	readonly notCompared: readonly NotCompared[];
}

/** Reads the case.json of every folder that files were found in, up to the folder that was named. */
export async function loadCaseFiles({files}: Pick<Listing, 'files'>, cwd: string): Promise<CaseFiles> {
	const facts = new Map<string, ArticleFacts>();
	const groups: {paths: string[]; same: boolean}[] = [];
	const notCompared: NotCompared[] = [];
	for (const folder of foldersOf(files)) {
		const file = displayPath(join(folder, 'case.json'), cwd);
		const caseFile = await loadCaseFile(join(folder, 'case.json'), file);
		if (!caseFile) continue;
		const pathOf = (name: string): string => resolve(folder, name);
		for (const [name, ofArticle] of caseFile.articles) facts.set(pathOf(name), ofArticle);
		for (const names of caseFile.same) groups.push({paths: names.map(pathOf), same: true});
		for (const names of caseFile.different) groups.push({paths: names.map(pathOf), same: false});
		for (const name of namesIn(caseFile)) {
			if ((await isThere(pathOf(name))) || (await isThere(pathOf(fileOf(name))))) continue;
			notCompared.push({file: displayPath(pathOf(name), cwd), why: `named in ${file}, but not there`});
		}
	}
	return {factsOf: (path) => facts.get(path), groups, notCompared};
}

// Outer folders first, so that what an inner one says replaces it.
function foldersOf(files: Iterable<FoundFile>): string[] {
	const folders = new Set<string>();
	for (const {
		folder: {path, root},
	} of files) {
		for (let folder = path; !folders.has(folder); folder = dirname(folder)) {
			folders.add(folder);
			if (folder === root) break;
		}
	}
	return [...folders].toSorted(byCodeUnit);
}

async function loadCaseFile(path: string, file: string): Promise<CaseFile | undefined> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw new UserError(`${file}: ${whyUnreadable(error)}`, {cause: error});
	}
	const decoded = decode(bytes);
	if ('refused' in decoded) throw new UserError(`${file}: ${decoded.refused}`);
	return parseCaseFile(decoded.text, file);
}

function namesIn({articles, same, different}: CaseFile): string[] {
	return [...new Set([...articles.keys(), ...same.flat(), ...different.flat()])].toSorted(byCodeUnit);
}

/** "wire.zip" of "wire.zip#monday.txt" */
function fileOf(name: string): string {
	const at = name.indexOf('#');
	return at < 1 ? name : name.slice(0, at);
}

async function isThere(path: string): Promise<boolean> {
	try {
		await stat(path);
		return true;
	} catch (error) {
		whyUnreadable(error);
		return false;
	}
}
