import {latestVersions} from '../adapters/readers/versions.ts';
import {stat} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {displayPath} from '../adapters/readers/display-path.ts';
import {isMissing} from '../adapters/readers/failure.ts';
import {jsonlDecisionStore} from '../adapters/stores/jsonl.ts';
import {compare, reportOf} from '../crosscheck.ts';
import {caseByHand, correctArticles} from '../decisions/corrections.ts';
import {decideReport, type DecidedReport} from '../decisions/decide.ts';
import {type CorrectionEvent, type Extraction, type Report, UserError} from '../model/index.ts';
import type {DecisionLog, DecisionStore} from '../ports.ts';
import {rules} from '../rules/index.ts';
import {type Articles, complain, readArticles} from './articles.ts';
import {chosenRules, ownRules} from './chosen-rules.ts';
import {extractAll} from './extract-all.ts';
import type {Io} from './io.ts';
import {refuseWhatDoesNotFit} from './memory.ts';
import {flagOption, type RawOptions, textOption, textOptions} from './options.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import {toolVersion} from './version.ts';

/** A case with its log of decisions. */
export interface OpenCase {
	/** With the outlets and dates that were put right. */
	readonly articles: Articles;
	readonly store: DecisionStore;
	readonly log: DecisionLog;
}

/** A case that was compared, with what people decided on it. */
export interface Desk extends OpenCase, DecidedReport {
	readonly extractions: readonly Extraction[];
	/** Corrections whose article or place is gone. */
	readonly lost: readonly CorrectionEvent[];
}

/** Reads the articles of a case and its log; says what is torn in it. */
export async function openCase(words: readonly string[], options: RawOptions, io: Io): Promise<OpenCase> {
	const articles = await readArticles(words, options, io);
	const store = await storeOf(articles.folder, options, io);
	const log = await readLog(store, io);
	const {latest, earlier} = latestVersions(correctArticles(articles.articles, log.events));
	return {articles: {...articles, articles: latest, notCompared: [...articles.notCompared, ...earlier]}, store, log};
}

/** Reads a log; says what is torn in it. */
export async function readLog(store: DecisionStore, io: Io): Promise<DecisionLog> {
	const log = await store.read();
	for (const {line} of log.torn) {
		await complain(`${store.name}:${line}: a line that was cut off is left out; crosscheck prune removes it`, io);
	}
	return log;
}

/** Compares a case that was opened, and gives its findings their decisions; `extractThem` may know some articles already. */
export async function compareOpen(
	open: OpenCase,
	options: RawOptions,
	io: Io,
	extractThem: typeof extractAll = extractAll,
): Promise<Desk> {
	const {articles, log} = open;
	refuseWhatDoesNotFit(articles.articles);
	const extractions = await extractThem(articles.articles, options, io);
	const {comparable, foreign} = separateLanguages(extractions);
	const comparison = compare(comparable, {
		oneStory: flagOption(options, 'one-story'),
		corrections: articles.corrections,
		rules: await chosenRules(options),
		decisions: log.events,
	});
	const notCompared = [...articles.notCompared, ...foreign, ...comparison.notCompared];
	const report = {
		...reportOf(extractions, {...comparison, notCompared}, await toolVersion()),
		...(await rulesOfRun(options)),
	};
	const {lost} = caseByHand(comparable, log.events);
	return {...open, ...decideReport(report, log.events), extractions, lost};
}

/** All rules by name, where there are some of one's own. */
async function rulesOfRun(options: RawOptions): Promise<Pick<Report, 'rules'>> {
	const own = await ownRules(options);
	if (own.length === 0) return {};
	return {rules: [...rules, ...own.map(({rule}) => rule)].map(({id, description}) => ({id, description}))};
}

/** The case that `--case` names, compared: for the commands whose words are something else. */
export async function openDesk(options: RawOptions, io: Io): Promise<Desk> {
	const paths = textOptions(options, 'case');
	const open = await openCase(paths.length === 0 ? ['.'] : paths, options, io);
	if (open.articles.articles.length === 0) {
		throw new UserError('no article in this folder; name the folder of the case with --case');
	}
	return compareOpen(open, options, io);
}

/** The log is decisions.jsonl in the case folder, or what `--decisions` names. */
export async function storeOf(folder: string, options: RawOptions, io: Io): Promise<DecisionStore> {
	const named = textOption(options, 'decisions');
	const path = named === undefined ? join(folder, 'decisions.jsonl') : resolve(io.cwd, named);
	if (named !== undefined) await refuseFolder(path, named);
	return jsonlDecisionStore(path, named ?? displayPath(path, io.cwd));
}

async function refuseFolder(path: string, named: string): Promise<void> {
	try {
		if ((await stat(path)).isDirectory()) throw new UserError(`--decisions ${named}: is a folder; name a file`);
	} catch (error) {
		if (!isMissing(error)) throw error;
	}
}
