import type {
	Anchor,
	Article,
	ArticleMark,
	ArticlePlace,
	ByHand,
	CorrectionEvent,
	DecisionEvent,
	Extraction,
} from '../model/index.ts';
import {readingKey, successorOf} from './changes.ts';
import {type ArticleMarks, markOf} from './mark.ts';
import {standingEvents} from './order.ts';
import {decisionThreads, isParting} from './threads.ts';

/** What a correction says, without who says it and when. */
export type CorrectionContent = CorrectionEvent extends infer Event
	? Event extends CorrectionEvent
		? Omit<Event, 'id' | 'at' | 'by' | 'note'>
		: never
	: never;

/** The corrections that stand, in order of time. */
export function standingCorrections(events: readonly DecisionEvent[]): CorrectionEvent[] {
	return standingEvents(events).flatMap((event) => ('finding' in event || event.type === 'sign-off' ? [] : [event]));
}

/** Articles with the outlets and dates of publication that people put right. */
export function correctArticles(articles: readonly Article[], events: readonly DecisionEvent[]): Article[] {
	const corrections = standingCorrections(events);
	const named = corrections.reduce<readonly Article[]>(
		(all, correction) =>
			correction.type === 'outlet' ? withFacts(all, articles, correction.article, {outlet: correction.outlet}) : all,
		articles,
	);
	return corrections
		.reduce<readonly Article[]>(
			(all, correction) =>
				correction.type === 'published'
					? withFacts(all, named, correction.article, {
							published: correction.published,
							publishedFrom: 'decisions.jsonl',
						})
					: all,
			named,
		)
		.slice();
}

function withFacts(
	articles: readonly Article[],
	sought: readonly Article[],
	mark: ArticleMark,
	facts: Partial<Pick<Article, 'outlet' | 'published' | 'publishedFrom'>>,
): Article[] {
	const id = articleOf(mark, marksById(sought));
	return articles.map((article) => (article.id === id ? {...article, ...facts} : article));
}

function marksById(articles: readonly Article[]): ArticleMarks {
	return new Map(articles.map((article) => [article.id, markOf(article)]));
}

/** The id of the article that a mark stands for in the case at hand. */
function articleOf(mark: ArticleMark, marks: ArticleMarks): string | undefined {
	const successor = successorOf(mark, [...marks.values()]);
	return [...marks].find(([, candidate]) => candidate === successor)?.[0];
}

/** Where an anchor stands now: at its place in an unchanged text, else where its words stand in the edited one, if only once. */
function placeOf(anchor: Anchor, articles: readonly Article[], marks: ArticleMarks): ArticlePlace | undefined {
	const id = articleOf(anchor, marks);
	const article = articles.find((one) => one.id === id);
	if (!article) return undefined;
	if (marks.get(article.id)?.textHash === anchor.textHash)
		return {article: article.id, start: anchor.start, end: anchor.end};
	const start = article.text.indexOf(anchor.quote);
	if (anchor.quote === '' || start < 0 || article.text.includes(anchor.quote, start + 1)) return undefined;
	return {article: article.id, start, end: start + anchor.quote.length};
}

/** All that the log says by hand of a case. */
export interface CaseByHand extends ByHand {
	/** Pairs of articles that report one event, or two. */
	readonly stories: readonly {readonly articles: readonly [string, string]; readonly same: boolean}[];
	/** Discrepancies that the tool did not find, at their places now. */
	readonly missed: readonly {
		readonly event: Extract<CorrectionEvent, {readonly type: 'missed'}>;
		readonly places: readonly [ArticlePlace, ArticlePlace];
	}[];
	/** Articles in which a name stands for somebody else than in the others: its key there is to be `fresh`. */
	readonly namesakes: readonly {readonly article: string; readonly key: string; readonly fresh: string}[];
	/** Corrections whose article or place is gone. */
	readonly lost: readonly CorrectionEvent[];
}

/** What the log says by hand, for the articles at hand. */
export function caseByHand(extractions: readonly Extraction[], events: readonly DecisionEvent[]): CaseByHand {
	const articles = extractions.map(({article}) => article);
	const marks = marksById(articles);
	const found: Found = {
		stories: [],
		events: partedEvents(events, articles, marks),
		entities: [],
		namesakes: [],
		missed: [],
		lost: [],
	};
	for (const correction of standingCorrections(events)) take(correction, found, extractions, marks);
	return found;
}

type Mutable<T> = {-readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key]};
type Found = Mutable<CaseByHand>;

function take(
	correction: CorrectionEvent,
	found: Found,
	extractions: readonly Extraction[],
	marks: ArticleMarks,
): void {
	const articles = extractions.map(({article}) => article);
	switch (correction.type) {
		case 'story': {
			const pair = both(correction.articles, (mark) => articleOf(mark, marks));
			if (pair) takeStory(pair, correction.same, found);
			else found.lost.push(correction);
			return;
		}
		case 'event':
		case 'missed': {
			const places = both(correction.places, (anchor) => placeOf(anchor, articles, marks));
			if (places) takePlaces(correction, places, found);
			else found.lost.push(correction);
			return;
		}
		case 'entity':
			takeEntity(correction, found, extractions, marks);
			return;
		case 'outlet':
		case 'published':
			if (articleOf(correction.article, marks) === undefined) found.lost.push(correction);
	}
}

/** The last word on a pair of articles counts. */
function takeStory(articles: [string, string], same: boolean, found: Found): void {
	const others = found.stories.filter((one) => !one.articles.every((article) => articles.includes(article)));
	found.stories = [...others, {articles, same}];
}

function takePlaces(
	correction: Extract<CorrectionEvent, {readonly places: unknown}>,
	places: readonly [ArticlePlace, ArticlePlace],
	found: Found,
): void {
	const same = correction.type === 'missed' || correction.same;
	const [{article: a}, {article: b}] = places;
	// one event has one story
	if (same && a !== b) takeStory([a, b], same, found);
	if (correction.type === 'event') takeEvents(places, same, found);
	else found.missed.push({event: correction, places});
}

/** The last word on two places counts. */
function takeEvents(places: readonly [ArticlePlace, ArticlePlace], same: boolean, found: Found): void {
	const isAt = (one: ArticlePlace): boolean =>
		places.some((place) => place.article === one.article && place.start === one.start && place.end === one.end);
	found.events = [...found.events.filter((event) => !event.places.every(isAt)), {same, places}];
}

function takeEntity(
	correction: Extract<CorrectionEvent, {readonly type: 'entity'}>,
	found: Found,
	extractions: readonly Extraction[],
	marks: ArticleMarks,
): void {
	const {same, names, articles} = correction;
	const ids = articles && both(articles, (mark) => articleOf(mark, marks));
	const within = (index: 0 | 1): readonly Extraction[] =>
		articles ? extractions.filter(({article}) => article.id === ids?.[index]) : extractions;
	const [a, b] = [keyOfName(names[0], within(0)), keyOfName(names[1], within(1))];
	if (a === undefined || b === undefined) {
		found.lost.push(correction);
		return;
	}
	const namesake = !same && a === b && ids ? {article: ids[1], key: b, fresh: `${b}#${ids[1]}`} : undefined;
	if (namesake) found.namesakes.push(namesake);
	const keys: [string, string] = [a, namesake?.fresh ?? b];
	// the last word on two names counts
	const others = found.entities.filter((one) => !one.keys.every((key) => keys.includes(key)));
	found.entities = [...others, {same, keys}];
}

function both<From, To>(pair: readonly [From, From], find: (one: From) => To | undefined): [To, To] | undefined {
	const [a, b] = [find(pair[0]), find(pair[1])];
	return a === undefined || b === undefined ? undefined : [a, b];
}

/** The key of the first mention that is written so, or whose full name is. */
function keyOfName(name: string, extractions: readonly Extraction[]): string | undefined {
	for (const {article, analysis} of extractions) {
		const mention = analysis.mentions.find(
			(one) => one.name === name || article.text.slice(one.start, one.end) === name,
		);
		if (mention) return mention.entity;
	}
	return undefined;
}

/** Whoever dismisses a finding because its sources speak of different events parts these for good. */
function partedEvents(
	events: readonly DecisionEvent[],
	articles: readonly Article[],
	marks: ArticleMarks,
): Found['events'] {
	const dismissed = decisionThreads(events)
		.filter((thread) => isParting(thread))
		.flatMap(({verdict}) => verdict?.finding ?? []);
	return dismissed.flatMap(({anchors, readings}) => {
		const answers = anchors.map((anchor) => {
			const reading = readings.find(({textHash, text}) => textHash === anchor.textHash && text === anchor.quote);
			return {anchor, value: reading ? readingKey(reading) : anchor.quote};
		});
		return answers.flatMap(({anchor, value}, index) =>
			answers.slice(index + 1).flatMap((other) => {
				const places = both([anchor, other.anchor], (one) => placeOf(one, articles, marks));
				return places && value !== other.value ? [{same: false, places}] : [];
			}),
		);
	});
}
