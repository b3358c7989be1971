import {eventFault, eventLine, isDecisionEvent} from '../adapters/stores/event-line.ts';
import {type Article, type DecisionEvent, UserError} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {archiveArticle, articleAsRead} from './archive-article.ts';
import {isArticle} from './content.ts';

const formatVersion = 1;

/**
 * All that an archive knows and could not find out again, as lines of JSON: its articles as they were read, and what people
 * decided. From these alone another archive gives the same findings.
 */
export async function* exportArchive(store: ArchiveStore): AsyncGenerator<string> {
	yield line({type: 'archive'});
	for await (const {article, added} of store.allArticles())
		yield line({type: 'article', added, article: articleAsRead(article)});
	for (const event of (await store.decisions.read()).events) yield line({type: 'decision', decision: event});
}

/** What people decided, as the lines of a decisions.jsonl. */
export async function* exportDecisions(store: ArchiveStore): AsyncGenerator<string> {
	for (const event of (await store.decisions.read()).events) yield eventLine(event);
}

function line(record: object): string {
	return `${JSON.stringify({formatVersion, ...record})}\n`;
}

/** Articles and decisions that are put in at once. */
const batchSize = 200;

/**
 * Puts what was exported, or a decisions.jsonl, into an archive; what is there already stays as it is. Yields how many articles were new; they are
 * still to be worked on. A UserError names the line that is none.
 */
export async function importArchive(lines: AsyncIterable<string>, name: string, store: ArchiveStore): Promise<number> {
	let added = 0;
	let number = 0;
	let articles: {readonly added: string; readonly article: Article}[] = [];
	let events: DecisionEvent[] = [];
	const flush = async (): Promise<void> => {
		for (const at of new Set(articles.map((one) => one.added)))
			added += (
				await store.addArticles(
					articles.filter((one) => one.added === at).map(({article}) => archiveArticle(article)),
					at,
				)
			).length;
		if (events.length > 0) await store.decisions.append(events);
		[articles, events] = [[], []];
	};
	for await (const text of lines) {
		number += 1;
		if (text.trim() === '') continue;
		const record = recordOf(text, `${name}:${number}`);
		if ('decision' in record) events.push(record.decision);
		else if ('article' in record) articles.push(record);
		if (articles.length + events.length >= batchSize) await flush();
	}
	await flush();
	return added;
}

type ExportRecord =
	{readonly type: 'archive'} | {readonly added: string; readonly article: Article} | {readonly decision: DecisionEvent};

function recordOf(text: string, place: string): ExportRecord {
	const value = parsed(text, place);
	const {type, added, article, decision} = {
		type: undefined,
		added: undefined,
		article: undefined,
		decision: undefined,
		...Object(value),
	};
	if (type === 'archive') return {type: 'archive'};
	if (type === 'article' && typeof added === 'string' && isArticle(article)) return {added, article};
	if (type === 'decision' && isDecisionEvent(decision)) return {decision};
	// A line of decisions.jsonl.
	if (isDecisionEvent(value)) return {decision: value};
	const fault = type === 'decision' ? `: ${eventFault(decision) ?? ''}` : '';
	throw new UserError(
		`${place}: is no line of an exported archive${fault}; give what crosscheck archive export wrote, or a decisions.jsonl`,
	);
}

function parsed(text: string, place: string): unknown {
	try {
		const value: unknown = JSON.parse(text);
		return value;
	} catch (error) {
		throw new UserError(`${place}: is no JSON; give what crosscheck archive export wrote`, {cause: error});
	}
}
