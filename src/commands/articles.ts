import {resolve} from 'node:path';
import {type Case, type CaseSource, openCase, type OpenCase, readCase} from '../adapters/readers/read-case.ts';
import {isIsoTime} from '../adapters/readers/iso-time.ts';
import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {type NotCompared, UserError} from '../model/index.ts';
import {detectLanguage} from '../text/language.ts';
import {addressAdvice, isAddress} from './addresses.ts';
import {commandNames} from './names.ts';
import type {Io} from './io.ts';
import {jobsOption} from './jobs.ts';
import {flagOption, type RawOptions, textOption, textOptions} from './options.ts';
import {type Progress, startProgress} from './progress.ts';

/** The articles that a command was given, and everything that it could not read. */
export interface Articles extends Omit<Case, 'missing'> {
	/** True where a path does not exist: the rest is worked on, but the command ends with 2. */
	readonly incomplete: boolean;
}

/** The articles that a command was given, read when their turn comes. */
export interface OpenArticles extends Omit<OpenCase, 'missing'> {
	/** As for `Articles`. */
	readonly incomplete: boolean;
}

/** Reads the articles that the words of a command name; complains of missing paths as it goes. */
export async function readArticles(words: readonly string[], options: RawOptions, io: Io): Promise<Articles> {
	const {missing, notCompared, ...rest} = await readCase(await sourceOf(words, options, io));
	await complainOfMissing(missing, words, io);
	return {...rest, notCompared: [...absent(missing), ...notCompared], incomplete: missing.length > 0};
}

/** Opens the articles that the words of a command name, with a bar while they are read; complains of missing paths first. */
export async function openArticles(words: readonly string[], options: RawOptions, io: Io): Promise<OpenArticles> {
	let progress: Progress | undefined;
	const source = await sourceOf(words, options, io);
	const {missing, items, ...rest} = await openCase({...source, onFile: async () => progress?.step()});
	await complainOfMissing(missing, words, io);
	progress = startProgress('reading', rest.fileCount, options, io);
	return {...rest, items: withAbsent(missing, items, progress), incomplete: missing.length > 0};
}

async function* withAbsent(
	missing: readonly string[],
	items: OpenCase['items'],
	progress: Progress,
): OpenCase['items'] {
	yield* absent(missing);
	yield* items;
	await progress.done();
}

async function sourceOf(words: readonly string[], options: RawOptions, io: Io): Promise<CaseSource> {
	if (words.length === 0) {
		throw new UserError('no article given; name files or folders, as in: crosscheck articles/');
	}
	if (words.includes('')) throw new UserError('a path is empty; name a file or a folder');
	return {
		paths: await pathsOf(words, options, io),
		cwd: io.cwd,
		stdin: io.stdin,
		published: publishedOption(options),
		detectLanguage: languageOf,
		filesAtOnce: jobsOption(options),
		...(io.readerWorker && {workerFile: io.readerWorker}),
	};
}

async function complainOfMissing(missing: readonly string[], [first = '']: readonly string[], io: Io): Promise<void> {
	// "crosscheck explian RULE" reads its first word as a path.
	const hint = missing.includes(first) ? suggestion(first, commandNames) : '';
	if (hint !== '') throw new UserError(`no such file or folder: ${first}${hint}`);
	for (const path of missing) await complain(`no such file or folder: ${path}; check the path`, io);
}

function absent(missing: readonly string[]): NotCompared[] {
	return missing.map((file) => ({file, why: 'no such file or folder'}));
}

async function pathsOf(words: readonly string[], options: RawOptions, io: Io): Promise<readonly string[]> {
	const address = words.find(isAddress);
	if (address === undefined) return words;
	if (!flagOption(options, 'allow-network')) throw new UserError(addressAdvice(address));
	const {fetchNamed} = await import('./fetch-named.ts');
	return fetchNamed(words, io);
}

/** Writes one line to the standard error output, with the program's name before it. */
export async function complain(line: string, io: Io): Promise<void> {
	await io.stderr.write(`crosscheck: ${line}\n`);
}

/** Says on the standard error output what could not be compared, where the output itself does not show it. */
export async function complainOf(notCompared: readonly NotCompared[], options: RawOptions, io: Io): Promise<void> {
	if (flagOption(options, 'quiet')) return;
	for (const {file, article, why} of notCompared) {
		if (why !== 'no such file or folder') await complain(`not compared: ${file ?? article ?? ''}: ${why}`, io);
	}
}

/** The exit code of a command that ran to its end, where nothing was found that should fail it. */
export async function inputExitCode(
	{articles, incomplete}: {readonly articles: {readonly length: number}; readonly incomplete: boolean},
	notCompared: readonly NotCompared[],
	options: RawOptions,
	io: Io,
): Promise<0 | 2> {
	if (articles.length === 0) {
		await complain('no article to read; name articles, or folders that hold some', io);
		return 2;
	}
	const code = await strictExitCode(notCompared, options, io);
	return incomplete ? 2 : code;
}

/** The exit code with `--strict`, where something was left out. */
export async function strictExitCode(notCompared: readonly NotCompared[], options: RawOptions, io: Io): Promise<0 | 2> {
	if (!flagOption(options, 'strict') || notCompared.length === 0) return 0;
	await complain(`--strict: ${notCompared.length} not compared; see the list for the reasons`, io);
	return 2;
}

/** The file that the output goes to; refused where it would replace one of the articles. */
export function outputOption(options: RawOptions, files: Iterable<string>, io: Io): string | undefined {
	const output = textOption(options, 'output');
	if (output === undefined) return undefined;
	const path = resolve(io.cwd, output);
	for (const file of files) {
		if (resolve(io.cwd, file) !== path) continue;
		throw new UserError(`--output ${output}: is one of the articles; name another file`);
	}
	return output;
}

/** Characters below which a text that no language could be told of is taken for English: a headline, a line of results. */
const tellingLength = 400;

/** The language of an article, as far as its length lets tell. */
export function languageOf(text: string): string {
	const {language} = detectLanguage(text);
	return language === 'und' && text.length < tellingLength ? 'en' : language;
}

function publishedOption(options: RawOptions): ReadonlyMap<string, string> {
	const dates = new Map<string, string>();
	for (const value of textOptions(options, 'published')) {
		const at = value.lastIndexOf('=');
		const date = value.slice(at + 1);
		if (at < 1 || !isIsoTime(date)) {
			throw new UserError(`--published ${value}: give FILE=DATE with an ISO date, as in gazette.txt=2024-05-31`);
		}
		dates.set(value.slice(0, at), date);
	}
	return dates;
}
