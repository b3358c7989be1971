import {createHash} from 'node:crypto';
import {basename, extname, relative, resolve, sep} from 'node:path';
import {type Article, type NotCompared, UserError} from '../../model/index.ts';
import type {Reader, SourceDocument} from '../../ports.ts';
import {suggestion} from '../similarity/nearest-word.ts';
import {type CaseFiles, loadCaseFiles} from './case-files.ts';
import {byCodeUnit} from './failure.ts';
import {type FoundFile, type Listing, listFiles} from './list-files.ts';
import {type Bytes, collectBytes, readBytes} from './read-bytes.ts';
import {textReader} from './text.ts';

/** Where the articles of a run come from. */
export interface CaseSource {
	/** Files, folders, and `-` for the standard input. */
	readonly paths: readonly string[];
	readonly cwd: string;
	readonly stdin: AsyncIterable<Uint8Array>;
	/** Publication times given by hand, by the path of the file. */
	readonly published: ReadonlyMap<string, string>;
	/** BCP 47 code of the language that a text is written in. */
	readonly detectLanguage: (text: string) => string;
}

/** Two articles, by id, that a person joined into one story or kept apart. */
interface Correction {
	readonly articles: readonly [string, string];
	readonly same: boolean;
}

/** The articles of a case, sorted by id, and all that stood beside them. */
export interface Case {
	readonly articles: readonly Article[];
	readonly notCompared: readonly NotCompared[];
	/** Paths that do not exist. */
	readonly missing: readonly string[];
	readonly corrections: readonly Correction[];
}

interface Source {
	readonly file: string;
	/** Absolute, or `-`. */
	readonly path: string;
	readonly sha256: string;
	readonly documents: readonly SourceDocument[];
}

interface Located {
	readonly path: string;
	readonly article: Article;
}

const readers: readonly Reader[] = [textReader];
const standardInput = '-';

/** Reads every article under some paths; the order of the paths changes nothing. */
export async function readCase(source: CaseSource): Promise<Case> {
	const {paths, cwd, stdin, published, detectLanguage} = source;
	const listing = await listFiles(
		paths.filter((path) => path !== standardInput),
		cwd,
	);
	const dates = publicationTimes(published, [standardInput, ...listing.files.map(({path}) => path)], cwd);
	const {sources, notCompared} = await readSources(listing, paths.includes(standardInput) ? stdin : undefined);
	const caseFiles = await loadCaseFiles(listing, cwd);
	const located = distinguish(
		sources.flatMap((from) => toArticles(from, listing.folder, caseFiles, dates.get(from.path), detectLanguage)),
	);
	return {
		articles: located.map(({article}) => article),
		notCompared: [...listing.notCompared, ...notCompared, ...caseFiles.notCompared].toSorted((a, b) =>
			byCodeUnit(a.file ?? '', b.file ?? ''),
		),
		missing: listing.missing,
		corrections: toCorrections(caseFiles, located),
	};
}

async function readSources({files}: Listing, stdin: AsyncIterable<Uint8Array> | undefined) {
	const sources: Source[] = [];
	const notCompared: NotCompared[] = [];
	const take = (file: string, path: string, bytes: Bytes, reader: Reader): void => {
		const result = 'refused' in bytes ? bytes : reader.read(bytes);
		if ('refused' in result) notCompared.push({file, why: result.refused});
		else if (!('refused' in bytes)) sources.push({file, path, documents: result.documents, sha256: sha256(bytes)});
	};
	if (stdin) take(standardInput, standardInput, await collectBytes(stdin), textReader);
	for (const found of files) {
		const reader = readerOf(found);
		if (reader) take(found.file, found.path, await readBytes(found.path), reader);
		else notCompared.push({file: found.file, why: `unknown format; crosscheck reads ${knownExtensions()}`});
	}
	return {sources, notCompared};
}

// A README or LICENSE in a folder is no article; "crosscheck wire-copy" names one.
function readerOf({path, named}: FoundFile): Reader | undefined {
	const extension = extname(path).toLowerCase();
	if (extension === '' && !named) return undefined;
	return readers.find(({extensions}) => extensions.includes(extension));
}

function knownExtensions(): string {
	return readers
		.flatMap(({extensions}) => extensions)
		.filter((extension) => extension !== '')
		.join(', ');
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function publicationTimes(
	published: ReadonlyMap<string, string>,
	paths: readonly string[],
	cwd: string,
): ReadonlyMap<string, string> {
	const dates = new Map<string, string>();
	for (const [file, date] of published) {
		const path = file === standardInput ? file : resolve(cwd, file);
		if (!paths.includes(path)) {
			const remedy =
				suggestion(
					file,
					paths.map((known) => relative(cwd, known)),
				) || '; name it as it is given to crosscheck';
			throw new UserError(`--published: "${file}" is none of the articles${remedy}`);
		}
		dates.set(path, date);
	}
	return dates;
}

function toArticles(
	{file, path, sha256: hash, documents}: Source,
	folder: string,
	caseFiles: CaseFiles,
	date: string | undefined,
	detectLanguage: CaseSource['detectLanguage'],
): Located[] {
	const name = path === standardInput ? path : relative(folder, path).split(sep).join('/');
	const facts = caseFiles.factsOf(path) ?? {};
	return documents.map((document) => {
		const title = facts.title ?? document.title;
		const article: Article = {
			id: document.member === undefined ? name : `${name}#${document.member}`,
			file,
			outlet: facts.outlet ?? document.outlet ?? basename(name, extname(name)),
			...(title !== undefined && {title}),
			...publication(date, facts.published, document.published),
			language: detectLanguage(document.text),
			sha256: hash,
			text: document.text,
		};
		return {path, article};
	});
}

function publication(byFlag?: string, byCase?: string, byFile?: string): Pick<Article, 'published' | 'publishedFrom'> {
	if (byFlag !== undefined) return {published: byFlag, publishedFrom: '--published'};
	if (byCase !== undefined) return {published: byCase, publishedFrom: 'case.json'};
	return byFile === undefined ? {} : {published: byFile, publishedFrom: 'file'};
}

// A file named "-" beside the standard input: the second becomes "-#2".
function distinguish(located: readonly Located[]): Located[] {
	const times = new Map<string, number>();
	const distinct = located.map(({path, article}) => {
		const time = (times.get(article.id) ?? 0) + 1;
		times.set(article.id, time);
		return {path, article: time === 1 ? article : {...article, id: `${article.id}#${time}`}};
	});
	return distinct.toSorted((a, b) => byCodeUnit(a.article.id, b.article.id));
}

function toCorrections({groups}: CaseFiles, located: readonly Located[]): Correction[] {
	return groups.flatMap(({paths, same}) => {
		const ids = located.filter(({path}) => paths.includes(path)).map(({article}) => article.id);
		return ids.flatMap((first, index) =>
			ids.slice(index + 1).map((second): Correction => ({articles: [first, second], same})),
		);
	});
}
