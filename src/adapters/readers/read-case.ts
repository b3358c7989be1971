import {createHash} from 'node:crypto';
import {basename, extname, relative, resolve, sep} from 'node:path';
import {type Article, type Metadatum, type MetadatumName, type NotCompared, UserError} from '../../model/index.ts';
import type {SourceDocument} from '../../ports.ts';
import {suggestion} from '../similarity/nearest-word.ts';
import {type CaseFiles, loadCaseFiles} from './case-files.ts';
import {byCodeUnit} from './failure.ts';
import {defaultLimits, type Limits} from './limits.ts';
import {type FoundFile, type Listing, listFiles} from './list-files.ts';
import {type Bytes, collectBytes, readBytes} from './read-bytes.ts';
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
	/** Absolute path of the case folder: the one that was named, or what all that was named lies in. */
	readonly folder: string;
}

interface Located {
	readonly path: string;
	readonly article: Article;
}

const standardInput = '-';
const builtWorker = new URL('./worker.js', import.meta.url);

/** Reads every article under some paths; the order of the paths changes nothing. */
export async function readCase(source: CaseSource): Promise<Case> {
	const {paths, cwd, published} = source;
	const listing = await listFiles(
		paths.filter((path) => path !== standardInput),
		cwd,
	);
	const dates = publicationTimes(published, [standardInput, ...listing.files.map(({path}) => path)], cwd);
	const caseFiles = await loadCaseFiles(listing, cwd);
	const found: Located[] = [];
	const notCompared: NotCompared[] = [];
	for await (const one of readAll(listing, source)) {
		if ('why' in one) notCompared.push(one);
		else found.push({path: one.path, article: toArticle(one, listing.folder, caseFiles, dates, source)});
	}
	const located = distinguish(found);
	return {
		articles: located.map(({article}) => article),
		notCompared: [...listing.notCompared, ...notCompared, ...caseFiles.notCompared].toSorted((a, b) =>
			byCodeUnit(a.file ?? '', b.file ?? ''),
		),
		missing: listing.missing,
		corrections: toCorrections(caseFiles, located),
		folder: listing.folder,
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

/** What the standard input and the files hold, one document after the other: no more than one file is held. */
async function* readAll(listing: Listing, source: CaseSource): AsyncGenerator<FoundDocument | NotCompared> {
	const {limits = defaultLimits, workerFile = builtWorker} = source;
	const sandbox = openSandbox(limits, workerFile);
	try {
		if (source.paths.includes(standardInput)) {
			const bytes = await collectBytes(source.stdin, '', limits);
			yield* readOne({file: standardInput, path: standardInput, named: true}, '', bytes, {limits, sandbox});
		}
		for (const found of listing.files) {
			const name = basename(found.path);
			yield* readOne(found, name, await readBytes(found.path, name, limits), {limits, sandbox});
		}
	} finally {
		await sandbox.close();
	}
}

async function* readOne(
	{file, path, named}: Pick<FoundFile, 'file' | 'path' | 'named'>,
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

function toArticle(
	{file, path, sha256, document}: FoundDocument,
	folder: string,
	caseFiles: CaseFiles,
	dates: ReadonlyMap<string, string>,
	{detectLanguage}: CaseSource,
): Article {
	const name = path === standardInput ? path : relative(folder, path).split(sep).join('/');
	const facts = caseFiles.factsOf(path) ?? {};
	const {member, text, metadata, ...rest} = document;
	const told = (wanted: MetadatumName): Metadatum | undefined => metadata.find((one) => one.name === wanted);
	const title = facts.title ?? told('headline')?.value;
	return {
		id: member === undefined ? name : `${name}#${member}`,
		file,
		outlet: facts.outlet ?? told('outlet')?.value ?? basename(name, extname(name)),
		...(title !== undefined && {title}),
		...publication(dates.get(path), facts.published, told('published')),
		language: detectLanguage(text),
		sha256,
		text,
		...rest,
		...(metadata.length > 0 && {metadata}),
	};
}

function publication(
	byFlag?: string,
	byCase?: string,
	byFile?: Metadatum,
): Pick<Article, 'published' | 'publishedFrom'> {
	if (byFlag !== undefined) return {published: byFlag, publishedFrom: '--published'};
	if (byCase !== undefined) return {published: byCase, publishedFrom: 'case.json'};
	return byFile === undefined ? {} : {published: byFile.value, publishedFrom: byFile.from};
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
