import {resolve} from 'node:path';
import {byCodeUnit} from '../adapters/readers/failure.ts';
import {caseFolderOf} from '../adapters/readers/list-files.ts';
import {latestVersions} from '../adapters/readers/versions.ts';
import {draftFindings, draftReport} from '../adapters/reporters/check/report.ts';
import {toolOf} from '../crosscheck.ts';
import {correctArticles} from '../decisions/corrections.ts';
import {decideReport} from '../decisions/decide.ts';
import {orderEvents} from '../decisions/order.ts';
import {
	type Article,
	type DecisionEvent,
	type DraftCheck,
	type NotCompared,
	type Report,
	type ReportArticle,
	UserError,
} from '../model/index.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import {type Articles, complainOf, readArticles} from './articles.ts';
import {checkDraft} from './check-draft.ts';
import {chosenRules} from './chosen-rules.ts';
import {type Desk, type OpenCase, readLog, storeOf} from './desk.ts';
import {extractAll} from './extract-all.ts';
import type {Io} from './io.ts';
import {refuseWhatDoesNotFit} from './memory.ts';
import {type RawOptions, textOption} from './options.ts';
import {toolVersion} from './version.ts';

/** A draft and its sources, with what was decided on them; new decisions go into the log of all that was named. */
interface OpenDraft extends OpenCase {
	/** The path of the draft. */
	readonly draft: string;
	/** Of this log and of that of the sources' own folder. */
	readonly events: readonly DecisionEvent[];
}

/** A draft that was held against its sources, with what people decided on what was found. */
interface DraftDesk extends Pick<Desk, 'store' | 'log' | 'findings' | 'parted'> {
	readonly check: DraftCheck;
	readonly read: readonly ReportArticle[];
	readonly run: Pick<Report, 'tool' | 'notCompared'>;
}

/** Reads a draft, its sources and their logs of decisions. */
export async function openDraft(
	draft: string,
	against: readonly string[],
	options: RawOptions,
	io: Io,
): Promise<OpenDraft> {
	const articles = await readArticles([draft, ...against], options, io);
	const store = await storeOf(articles.folder, options, io);
	const log = await readLog(store, io);
	const events = orderEvents([...log.events, ...(await eventsOfSources(against, articles, options, io))]);
	return {draft, articles: {...articles, articles: correctArticles(articles.articles, events)}, store, log, events};
}

/** What was decided where the sources were compared with each other holds for a draft as well, or for another version. */
export async function eventsOfSources(
	against: readonly string[],
	{folder}: Pick<Articles, 'folder'>,
	options: RawOptions,
	io: Io,
): Promise<readonly DecisionEvent[]> {
	const own = await caseFolderOf(against, io.cwd);
	if (textOption(options, 'decisions') !== undefined || own === folder) return [];
	return (await readLog(await storeOf(own, options, io), io)).events;
}

/** Holds a draft that was opened against its sources; says what could not be compared. */
export async function compareDraft(open: OpenDraft, options: RawOptions, io: Io): Promise<DraftDesk> {
	const {draft, articles, events, store, log} = open;
	const isDraft = ({file}: Article): boolean => resolve(io.cwd, file) === resolve(io.cwd, draft);
	const {latest, earlier} = latestVersions(articles.articles.filter((article) => !isDraft(article)));
	const chosen = [...articles.articles.filter(isDraft), ...latest].toSorted((a, b) => byCodeUnit(a.id, b.id));
	refuseWhatDoesNotFit(chosen);
	const {comparable, foreign} = separateLanguages(await extractAll(chosen, options, io));
	const notCompared: readonly NotCompared[] = [...articles.notCompared, ...earlier, ...foreign];
	const ofDraft = comparable.find(({article}) => isDraft(article));
	const sources = comparable.filter((extraction) => extraction !== ofDraft);
	await complainOf(notCompared, options, io);
	if (!ofDraft) throw new UserError(`${draft} cannot be compared; name one article`);
	if (sources.length === 0) throw new UserError('no source could be compared');
	const check = checkDraft(ofDraft, sources, await chosenRules(options), events);
	const read = comparable.map(({article, analysis}) => ({...article, parts: analysis.parts}));
	const run = {tool: toolOf(await toolVersion()), notCompared};
	return {...withDecisions(check, read, run, events), read, run, store, log};
}

function withDecisions(
	check: DraftCheck,
	read: readonly ReportArticle[],
	run: Pick<Report, 'tool' | 'notCompared'>,
	events: readonly DecisionEvent[],
): Pick<DraftDesk, 'check' | 'findings' | 'parted'> {
	const {findings, parted} = decideReport(draftReport(check, read, run, draftFindings(check, read)), events);
	const decisions = new Map(findings.map(({finding: {identity, decision}}) => [identity, decision]));
	const decided = <Found extends {readonly identity?: string}>(found: Found): Found => {
		const decision = decisions.get(found.identity ?? '');
		return decision ? {...found, decision} : found;
	};
	const {story, facts} = check;
	return {
		check: {...check, story: {...story, findings: story.findings.map(decided)}, facts: facts.map(decided)},
		findings,
		parted,
	};
}
