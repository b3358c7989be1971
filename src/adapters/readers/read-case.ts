import {createHash} from 'node:crypto';
import {basename, extname, relative, resolve} from 'node:path';
import {type Article, type Metadatum, type MetadatumName, type NotCompared, UserError} from '../../model/index.ts';
import type {SourceDocument} from '../../ports.ts';
import {suggestion} from '../similarity/nearest-word.ts';
import {articleNames, isCaseFolder} from './article-names.ts';
import type {ArticleFacts} from './case-file.ts';
import {type CaseFiles, loadCaseFiles} from './case-files.ts';
import {byCodeUnit} from './failure.ts';
import {defaultLimits, type Limits} from './limits.ts';
import {fileOf, type FoundFile, inOrderOf, pathOf} from './found-files.ts';
import {type Listing, listFiles} from './list-files.ts';
import {type Bytes, collectBytes, readBytes} from './read-bytes.ts';
import {readAhead} from './read-ahead.ts';
import {type Reading, readSource} from './read-source.ts';
import {openSandbox} from './sandbox.ts';

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
	/** How much a file may ask of the machine. */
	readonly limits?: Limits;
	/** The built `worker.js`, where it does not lie beside this file. */
	readonly workerFile?: URL;
	/** How many files are read at once, each in a thread of its own; what is yielded is the same. */
	readonly filesAtOnce?: number;
	/** Called when one more file was read, or the standard input. */
	readonly onFile?: () => Promise<void>;
}

/** Two articles, by id, that a person joined into one story or kept apart. */
interface Correction {
	readonly articles: readonly [string, string];
	readonly same: boolean;
}

/** All that stood beside the articles of a case. */
interface Surroundings {
	/** Paths that do not exist. */
	readonly missing: readonly string[];
	/** Absolute path of the case folder: the one that was named, or what all that was named lies in. */
	readonly folder: string;
}

/** The articles of a case, sorted by id. */
export interface Case extends Surroundings {
	readonly articles: readonly Article[];
	readonly notCompared: readonly NotCompared[];
	readonly corrections: readonly Correction[];
}

/** A case whose articles are read when their turn comes, so that no more than one need be held. */
export interface OpenCase extends Surroundings {
	/** The paths of the files that were found, which may hold many articles or none; to be gone through again and again. */
	readonly files: Iterable<string>;
	readonly fileCount: number;
	/** Articles in the order of the ids of their files, and what could not be read; to be gone through once. */
	readonly items: AsyncIterable<Article | NotCompared>;
}

interface Located {
	/** Of the file, and behind `#` of the article in it. */
	readonly path: string;
	readonly article: Article;
}

const standardInput = '-';
/** What reads documents, in the built program. */
export const builtWorker = new URL('./worker.js', import.meta.url);

/** Reads every article under some paths; the order of the paths changes nothing. */
export async function readCase(source: CaseSource): Promise<Case> {
	const {listing, caseFiles, read} = await open(source);
	const located: Located[] = [];
	const notCompared: NotCompared[] = [];
	for await (const one of read()) {
		if ('why' in one) notCompared.push(one);
		else located.push(one);
	}
	located.sort((a, b) => byCodeUnit(a.article.id, b.article.id));
	return {
		articles: located.map(({article}) => article),
		notCompared: notCompared.toSorted((a, b) => byCodeUnit(a.file ?? '', b.file ?? '')),
		missing: listing.missing,
		corrections: toCorrections(caseFiles, located),
		folder: listing.folder,
	};
}

/** Finds the files under some paths, and reads them one by one; the order of the paths changes nothing. */
export async function openCase(source: CaseSource): Promise<OpenCase> {
	const {listing, read} = await open(source);
	return {
		files: pathsOf(listing.files),
		fileCount: listing.fileCount,
		items: articlesOf(read()),
		missing: listing.missing,
		folder: listing.folder,
	};
}

async function* articlesOf(items: AsyncIterable<Located | NotCompared>): AsyncGenerator<Article | NotCompared> {
	for await (const item of items) yield 'why' in item ? item : item.article;
}

function pathsOf(files: Iterable<FoundFile>): Iterable<string> {
	return {
		*[Symbol.iterator]() {
			for (const found of files) yield fileOf(found);
		},
	};
}

interface Opened {
	readonly listing: Listing;
	readonly caseFiles: CaseFiles;
	readonly read: () => AsyncGenerator<Located | NotCompared>;
}

async function open(source: CaseSource): Promise<Opened> {
	const {paths, cwd, published} = source;
	const found = await listFiles(
		paths.filter((path) => path !== standardInput),
		cwd,
	);
	const nameOf = articleNames(found);
	// Paths from the case folder are in order already.
	const files = isCaseFolder(found.folder) ? found.files : inOrderOf(found.files, (file) => nameOf(pathOf(file)));
	const listing: Listing = {...found, files};
	const dates = publicationTimes(published, listing.files, cwd);
	const caseFiles = await loadCaseFiles(listing, cwd);
	return {
		listing,
		caseFiles,
		async *read() {
			yield* listing.notCompared;
			const distinct = distinctIds(listing.files);
			for await (const one of readAll(listing, source)) {
				if ('why' in one) yield one;
				else yield {path: placeOf(one), article: distinct(toArticle(one, nameOf(one.path), caseFiles, dates, source))};
			}
			yield* caseFiles.notCompared;
		},
	};
}

/** A document with the file that it comes from. */
interface FoundDocument {
	readonly file: string;
	/** Absolute, or `-`. */
	readonly path: string;
	readonly sha256: string;
	readonly document: SourceDocument;
}

/** As `case.json` may name it: `/case/wire.zip#monday.txt`. */
function placeOf({path, document: {member}}: Pick<FoundDocument, 'path' | 'document'>): string {
	return member === undefined ? path : `${path}#${member}`;
}

/** What is said of a file holds for all in it, but a headline is one article's. */
function factsOf(path: string, member: string | undefined, caseFiles: Pick<CaseFiles, 'factsOf'>): ArticleFacts {
	const ofFile = caseFiles.factsOf(path) ?? {};
	if (member === undefined) return ofFile;
	const {title: _title, ...shared} = ofFile;
	return {...shared, ...caseFiles.factsOf(`${path}#${member}`)};
}

/** What the standard input and the files hold, one document after the other: no more files are held than are read at once. */
async function* readAll(listing: Listing, source: CaseSource): AsyncGenerator<FoundDocument | NotCompared> {
	const {limits = defaultLimits, workerFile = builtWorker, filesAtOnce = 1, onFile} = source;
	const sandbox = openSandbox(limits, workerFile);
	try {
		if (source.paths.includes(standardInput)) {
			const bytes = await collectBytes(source.stdin, '', limits);
			yield* readOne({file: standardInput, path: standardInput, named: true}, '', bytes, {limits, sandbox});
			await onFile?.();
		}
		const reading = {limits, sandbox};
		yield* readAhead(eachFile(listing.files, reading, onFile), filesAtOnce);
	} finally {
		await sandbox.close();
	}
}

function* eachFile(
	files: Iterable<FoundFile>,
	reading: Reading,
	onFile: CaseSource['onFile'],
): Iterable<AsyncGenerator<FoundDocument | NotCompared>> {
	for (const found of files) yield readFile(found, reading, onFile);
}

async function* readFile(
	found: FoundFile,
	reading: Reading,
	onFile: CaseSource['onFile'],
): AsyncGenerator<FoundDocument | NotCompared> {
	const [file, path] = [fileOf(found), pathOf(found)];
	const {name, named} = found;
	yield* readOne({file, path, named}, name, await readBytes(path, name, reading.limits), reading);
	await onFile?.();
}

async function* readOne(
	{file, path, named}: Pick<FoundDocument, 'file' | 'path'> & Pick<FoundFile, 'named'>,
	name: string,
	bytes: Bytes,
	reading: Reading,
): AsyncGenerator<FoundDocument | NotCompared> {
	if ('refused' in bytes) {
		yield {file, why: bytes.refused};
		return;
	}
	const hash = createHash('sha256').update(bytes).digest('hex');
	for await (const item of readSource({name, bytes}, named, reading)) {
		if (item.kind === 'document') yield {file, path, sha256: hash, document: item.document};
		else yield {file: item.member === undefined ? file : `${file}#${item.member}`, why: item.why};
	}
}

function publicationTimes(
	published: ReadonlyMap<string, string>,
	files: Iterable<FoundFile>,
	cwd: string,
): ReadonlyMap<string, string> {
	const dates = new Map<string, string>();
	if (published.size === 0) return dates;
	const paths = [standardInput, ...Array.from(files, (found) => pathOf(found))];
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

/** The article that a document is, by what it says itself and what was told of its file; `name` is its id without what it is called in the file. */
export function toArticle(
	{file, path, sha256, document}: FoundDocument,
	name: string,
	caseFiles: Pick<CaseFiles, 'factsOf'>,
	dates: ReadonlyMap<string, string>,
	{detectLanguage}: Pick<CaseSource, 'detectLanguage'>,
): Article {
	const {member, text, metadata, ...rest} = document;
	const facts = factsOf(path, member, caseFiles);
	const told = (wanted: MetadatumName): Metadatum | undefined => metadata.find((one) => one.name === wanted);
	const title = facts.title ?? told('headline')?.value;
	return {
		id: member === undefined ? name : `${name}#${member}`,
		file,
		outlet: facts.outlet ?? told('outlet')?.value ?? outletOf(name, member),
		...(title !== undefined && {title}),
		...publication(dates.get(path), facts.published, told('published')),
		language: detectLanguage(text),
		sha256,
		text,
		...rest,
		...(metadata.length > 0 && {metadata}),
	};
}

/** The name of the file without its ending; of a file in an archive that one's. */
function outletOf(name: string, member = ''): string {
	let file = name;
	for (const inner of member.split('#')) if (inner !== '' && archiveEnding.test(file)) file = inner;
	const base = basename(file.replaceAll('\\', '/').replace(/\.gz$/iu, ''));
	return basename(base, extname(base));
}

const archiveEnding = /\.(?:zip|tar|tgz|gz)$/iu;

function publication(
	byFlag?: string,
	byCase?: string,
	byFile?: Metadatum,
): Pick<Article, 'published' | 'publishedFrom'> {
	if (byFlag !== undefined) return {published: byFlag, publishedFrom: '--published'};
	if (byCase !== undefined) return {published: byCase, publishedFrom: 'case.json'};
	return byFile === undefined ? {} : {published: byFile.value, publishedFrom: byFile.from};
}

/**
 * Of articles of one name the second gets "#2": two entries of an archive, or a file named "-" beside the standard input. Names of
 * one file are remembered no longer than that file is read, unless another may be named like an entry of it.
 */
function distinctIds(files: Iterable<FoundFile>): (article: Article) => Article {
	const isAmbiguous = hasAmbiguousName(files);
	const times = new Map<string, number>();
	let last: string | undefined;
	return (article) => {
		if (article.file !== last && !isAmbiguous) times.clear();
		last = article.file;
		const time = (times.get(article.id) ?? 0) + 1;
		times.set(article.id, time);
		return time === 1 ? article : {...article, id: `${article.id}#${time}`};
	};
}

function hasAmbiguousName(files: Iterable<FoundFile>): boolean {
	for (const found of files) if (found.name === standardInput || pathOf(found).includes('#')) return true;
	return false;
}

function toCorrections({groups}: CaseFiles, located: readonly Located[]): Correction[] {
	return groups.flatMap(({paths, same}) => {
		const ids = located
			.filter((one) => paths.some((path) => one.path === path || one.path.startsWith(`${path}#`)))
			.map(({article}) => article.id);
		return ids.flatMap((first, index) =>
			ids.slice(index + 1).map((second): Correction => ({articles: [first, second], same})),
		);
	});
}
