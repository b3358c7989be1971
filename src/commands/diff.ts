import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {isMissing, isSystemError, whyUnreadable} from '../adapters/readers/failure.ts';
import {jsonDiffReporter} from '../adapters/reporters/diff/json.ts';
import {textDiffReporter} from '../adapters/reporters/diff/text.ts';
import {compare, extract, reportOf} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import {decideReport} from '../decisions/decide.ts';
import {orderEvents} from '../decisions/order.ts';
import {
	type Article,
	type DecisionEvent,
	type Extraction,
	type Report,
	UserError,
	type VersionDiff,
} from '../model/index.ts';
import type {Rule} from '../rules/index.ts';
import {caseFolderOf} from '../adapters/readers/list-files.ts';
import {latestVersions} from '../adapters/readers/versions.ts';
import {isSettled} from '../adapters/reporters/shared/numbered.ts';
import {complainOf, outputOption, readArticles} from './articles.ts';
import {chosenRules} from './chosen-rules.ts';
import {wantsColor} from './color.ts';
import {readLog, storeOf} from './desk.ts';
import {eventsOfSources} from './draft-desk.ts';
import {findingChanges, sentenceChanges} from './compare-versions.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOptions} from './options.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import {toolVersion} from './version.ts';
import {columnsOf, writeOutput} from './write-output.ts';

/** Says what changed between two versions of an article, or between two reports, and which findings that touches. */
export async function diff(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const format = choiceOption(options, 'format', ['text', 'json'], 'text');
	const [before, after, ...rest] = words;
	if (before === undefined || after === undefined || rest.length > 0) {
		throw new UserError('diff takes two versions, as in: crosscheck diff old.txt new.txt --against sources/');
	}
	const output = outputOption(options, [], io);
	const reports = [before, after].every((path) => path.endsWith('.json'));
	const result = reports ? await diffReports(before, after, io) : await diffArticles(before, after, options, io);
	const look = {
		color: wantsColor(options, io) && output === undefined,
		columns: columnsOf(io),
		verbose: flagOption(options, 'verbose'),
	};
	const chunks = format === 'json' ? jsonDiffReporter(result) : textDiffReporter(result, look);
	await writeOutput(chunks, output === undefined ? undefined : {file: output, option: 'output'}, io);
	const worse = result.findings.some(
		({change, finding}) =>
			(change === 'new' || change === 'changed') && finding.relation === 'conflict' && !isSettled(finding),
	);
	return worse && !flagOption(options, 'exit-zero') ? 1 : 0;
}

async function diffReports(before: string, after: string, io: Io): Promise<VersionDiff> {
	return {sentences: [], findings: findingChanges(await readReport(before, io), await readReport(after, io))};
}

async function readReport(path: string, io: Io): Promise<Report> {
	try {
		const report: unknown = JSON.parse(await readFile(resolve(io.cwd, path), 'utf8'));
		if (isReport(report)) return {...report, articles: report.articles.map((article) => ({...article, text: ''}))};
	} catch (error) {
		if (isSystemError(error)) {
			const why = isMissing(error) ? 'no such file; check the path' : whyUnreadable(error);
			throw new UserError(`${path}: ${why}`, {cause: error});
		}
		if (!(error instanceof SyntaxError)) throw error;
	}
	throw new UserError(`${path}: no report; make one with crosscheck PATH... --format json`);
}

function isReport(value: unknown): value is Report {
	const {formatVersion, articles, stories} = {formatVersion: 0, articles: 0, stories: 0, ...Object(value)};
	return formatVersion === 1 && Array.isArray(articles) && Array.isArray(stories);
}

async function diffArticles(before: string, after: string, options: RawOptions, io: Io): Promise<VersionDiff> {
	const rules = await chosenRules(options);
	const events = await eventsOn([before, after], options, io);
	const fresh = await onlyArticle(after, events, options, io);
	// Both are versions of one article: what is asked of the one is asked of the other.
	const old = {...(await onlyArticle(before, events, options, io)), id: fresh.id, outlet: fresh.outlet};
	const sources = await sourcesOf(options, [before, after], events, io);
	const [oldExtraction, freshExtraction] = [extract(old), extract(fresh)];
	const [oldReport, freshReport] = await Promise.all(
		[oldExtraction, freshExtraction].map((version) => reportOn([version, ...sources], rules, events)),
	);
	if (!oldReport || !freshReport) throw new TypeError('two versions give two reports');
	return {
		sentences: sentenceChanges(oldExtraction, freshExtraction),
		findings: findingChanges(concerning(oldReport, fresh.id), concerning(freshReport, fresh.id)),
	};
}

/** What was decided on the case that both versions and the sources are in, and on the sources alone. */
async function eventsOn(versions: readonly string[], options: RawOptions, io: Io): Promise<readonly DecisionEvent[]> {
	const against = textOptions(options, 'against');
	const folder = await caseFolderOf([...versions, ...against], io.cwd);
	const {events} = await readLog(await storeOf(folder, options, io), io);
	if (against.length === 0) return orderEvents(events);
	return orderEvents([...events, ...(await eventsOfSources(against, {folder}, options, io))]);
}

/** A version's path may lie in a case folder or outside any; one file gives one article. */
async function onlyArticle(
	path: string,
	events: readonly DecisionEvent[],
	options: RawOptions,
	io: Io,
): Promise<Article> {
	const {published: _published, ...rest} = options;
	const {articles, notCompared} = await readArticles([path], rest, io);
	const [article] = correctArticles(articles, events);
	if (!article || articles.length > 1) {
		await complainOf(notCompared, options, io);
		throw new UserError(`${path}: holds ${articles.length} articles; name a file that holds one`);
	}
	return article;
}

async function sourcesOf(
	options: RawOptions,
	versions: readonly string[],
	events: readonly DecisionEvent[],
	io: Io,
): Promise<readonly Extraction[]> {
	const against = textOptions(options, 'against');
	if (against.length === 0) return [];
	const {articles, notCompared} = await readArticles(against, options, io);
	const paths = versions.map((path) => resolve(io.cwd, path));
	const others = articles.filter(({file}) => !paths.includes(resolve(io.cwd, file)));
	const {latest, earlier} = latestVersions(correctArticles(others, events));
	const {comparable, foreign} = separateLanguages(latest.map((article) => extract(article)));
	await complainOf([...notCompared, ...earlier, ...foreign], options, io);
	return comparable;
}

async function reportOn(
	extractions: readonly Extraction[],
	rules: readonly Rule[],
	decisions: readonly DecisionEvent[],
): Promise<Report> {
	const comparison = compare(extractions, {oneStory: true, rules, decisions});
	return decideReport(reportOf(extractions, comparison, await toolVersion()), decisions).report;
}

/** The findings that the article has a part in, be it by its silence. */
function concerning(report: Report, id: string): Report {
	return {
		...report,
		stories: report.stories.map((story) => ({
			...story,
			findings: story.findings.filter(
				({evidence, silent = []}) => evidence.some(({article}) => article === id) || silent.includes(id),
			),
		})),
	};
}
