import {
	type AlignedEvent,
	type AlignedQuestion,
	type Extraction,
	type Fact,
	formatNumber,
	overlaps,
	spanText,
	type StoryView,
} from '../model/index.ts';
import {type IntroducedList, wronglyCountedLists} from './introduced-lists.ts';
import {evidenceOf, itemsOfCount, type ListedItems, listedItems} from './members.ts';
import type {Rule, RuleFinding} from './rule.ts';
import {oneLine, outletOf} from './wording.ts';

/** An article states a count and then names more of them than it counted. */
export const countVersusList: Rule = {
	id: 'count-versus-list',
	description: 'An article names more than it says there are, or lists them all and names fewer',
	reads: 'story',
	*check(view) {
		const found = view.events.flatMap((event) => [...checkEvent(event, view)]);
		yield* found;
		const told = found.flatMap(({evidence}) => evidence);
		for (const extraction of view.extractions.values()) {
			for (const introduced of wronglyCountedLists(extraction)) {
				const isTold = told.some((one) => one.article === extraction.article.id && overlaps(one, introduced.list));
				if (!isTold) yield introducedFinding(extraction, introduced, view);
			}
		}
	},
};

function* checkEvent(event: AlignedEvent, view: StoryView): Generator<RuleFinding> {
	const counts = view.questions.filter((question) => question.slot === 'count' && question.event === event.id);
	for (const article of new Set(event.claims.map((claim) => claim.article))) {
		for (const question of counts) yield* checkArticle(event, question, article, view);
	}
}

/** What is listed right behind its count, of whatever kind it is. */
function introducedFinding(
	extraction: Extraction,
	{count, list, length}: IntroducedList,
	view: StoryView,
): RuleFinding {
	const {article} = extraction;
	const named = (count.low ?? 0) < length.least ? length.least : length.most;
	return {
		relation: 'conflict',
		scope: 'within',
		severity: 'high',
		questions: [],
		message: `${outletOf(view, article.id)} contradicts itself: says “${oneLine(spanText(article.text, count.phrase))}”, names ${formatNumber(named)}`,
		why: `the list is ${oneLine(spanText(article.text, list))}`,
		settle: 'the document that lists them',
		evidence: [evidenceOf(extraction, count.phrase), evidenceOf(extraction, list)],
		subject: {verbClass: 'list', head: count.head?.lemma ?? '', participants: []},
		slot: 'count',
	};
}

function* checkArticle(
	event: AlignedEvent,
	question: AlignedQuestion,
	article: string,
	view: StoryView,
): Generator<RuleFinding> {
	const stated = question.facts.flat().filter((fact) => fact.article === article);
	const items = itemsFor(stated, event, question.subject.head, view);
	if (!items || items.names.length < 2) return;
	const wrong = stated.filter((fact) => excludes(fact, items.names.length, items.exhaustive));
	// "11 states" in the headline and "ten of them" below: one of the counts fits
	if (wrong.length === 0 || wrong.length < stated.length) return;
	const evidence = question.readings.flatMap((reading) => reading.evidence.filter((one) => one.article === article));
	const first = evidence[0];
	yield {
		relation: 'conflict',
		scope: 'within',
		severity: 'high',
		questions: [question.id],
		message: `${outletOf(view, article)} contradicts itself: says “${oneLine(first?.quote ?? '')}”, names ${formatNumber(items.names.length)}`,
		why: `the names listed are ${items.names.join(', ')}`,
		settle: 'the document that lists them',
		evidence: [...evidence, ...items.evidence],
		subject: question.subject,
		slot: 'count',
	};
}

/** The list that stands beside the count; else all that the article lists of the event. */
function itemsFor(
	stated: readonly Fact[],
	event: AlignedEvent,
	head: string,
	view: StoryView,
): ListedItems | undefined {
	const [first] = stated;
	if (!first) return undefined;
	for (const {article, slot} of stated) {
		const own = itemsOfCount(slot.span, article, head, view);
		if (own) return own;
	}
	return listedItems(event, first.article, head, view);
}

function excludes({slot: {value}}: Fact, listed: number, exhaustive: boolean): boolean {
	if (value.kind !== 'number') return false;
	if (value.high !== undefined && listed > value.high && value.approximate !== true) return true;
	return (
		exhaustive && value.low !== undefined && value.low === value.high && listed < value.low && listed >= value.low - 1
	);
}
