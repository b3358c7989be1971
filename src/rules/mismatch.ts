import type {AlignedQuestion, Comparison, PartRole, Question, Reading, Severity, StoryView} from '../model/index.ts';
import type {RuleFinding} from './rule.ts';
import {silenceOf} from './silence.ts';
import {listOf, outletOf, sides} from './wording.ts';

/** How a rule words what it finds in a question whose readings do not go together. */
export interface MismatchWords {
	/** What an article does that holds both sides: "contradicts itself" unless said otherwise. */
	readonly within?: string;
	/** "counts differ": the start of the message. */
	readonly differ: string;
	readonly settle: string;
}

/**
 * The findings of a question with readings that exclude each other: one across articles, and one for each article that holds
 * both sides itself. Yields nothing where all readings agree, are compatible or cannot be compared.
 */
export function* mismatches(question: AlignedQuestion, view: StoryView, words: MismatchWords): Generator<RuleFinding> {
	const clashes = question.comparisons.filter(({relation}) => relation === 'conflict' || relation === 'tension');
	const across = clashes.filter((clash) => isAcross(question, clash));
	if (across.length > 0) yield findingOf(question, view, across, words, undefined);
	const articles = question.readings.flatMap((reading) => reading.articles);
	for (const article of [...new Set(articles)].toSorted()) {
		const within = clashes.filter(({a, b}) =>
			[a, b].every((index) => question.readings[index]?.articles.includes(article)),
		);
		if (within.length > 0) yield findingOf(question, view, within, words, article);
	}
}

/** Whether each side has an article that the other lacks. */
function isAcross({readings}: Question, {a, b}: Comparison): boolean {
	const [one, other] = [readings[a]?.articles ?? [], readings[b]?.articles ?? []];
	return one.some((article) => !other.includes(article)) && other.some((article) => !one.includes(article));
}

function findingOf(
	question: AlignedQuestion,
	view: StoryView,
	clashes: readonly Comparison[],
	{differ, settle, within: holdsBoth = 'contradicts itself'}: MismatchWords,
	within: string | undefined,
): RuleFinding {
	const indices = [...new Set(clashes.flatMap(({a, b}) => [a, b]))].toSorted((a, b) => a - b);
	const readings = indices
		.flatMap((index) => question.readings[index] ?? [])
		.map((reading) => (within === undefined ? reading : onlyIn(reading, within)));
	const relation = clashes.some((clash) => clash.relation === 'conflict') ? 'conflict' : 'tension';
	const reasons = [...new Set(clashes.map(({reason}) => reason))];
	const start = within === undefined ? differ : `${outletOf(view, within)} ${holdsBoth}, ${differ}`;
	const texts = readings.map(({text}) => `“${text.replaceAll(/\s+/g, ' ')}”`);
	return {
		relation,
		scope: within === undefined ? 'across' : 'within',
		severity: severityOf(question, readings, view, relation),
		questions: [question.id],
		message: `${start}: ${within === undefined ? sides(readings, view) : besides(readings, texts, view)}`,
		why: reasons.join('; '),
		settle,
		evidence: readings.flatMap(({evidence}) => evidence),
		...(within === undefined && silenceOf(question.silent, view)),
		subject: question.subject,
		slot: question.slot,
	};
}

/** "“88” against “87”"; where the headline gives one of two figures, "the headline says “88”, below it stands “87”". */
function besides(readings: readonly Reading[], texts: readonly string[], view: StoryView): string {
	const inHeadline = readings.map(
		({evidence, value}) =>
			value.kind === 'number' && evidence.every(({article, start}) => roleAt(view, article, start) === 'headline'),
	);
	const [own, ...others] = [...texts.filter((_, at) => inHeadline[at]), ...texts.filter((_, at) => !inHeadline[at])];
	if (own === undefined || inHeadline.filter(Boolean).length !== 1) return texts.join(' against ');
	return `the headline says ${own}, below it stands ${listOf(others)}`;
}

/** A reading as one article gives it. */
function onlyIn(reading: Reading, article: string): Reading {
	const evidence = reading.evidence.filter((one) => one.article === article);
	return {...reading, articles: [article], evidence, text: evidence[0]?.quote ?? reading.text};
}

/** High where a headline or lede carries the conflict, low where a tension stands deep in the text. */
function severityOf(
	_question: Question,
	readings: readonly Reading[],
	view: StoryView,
	relation: 'conflict' | 'tension',
): Severity {
	const leading = readings.some(({evidence}) => evidence.some(({article, start}) => isLeading(view, article, start)));
	if (relation === 'conflict') return leading ? 'high' : 'medium';
	return leading ? 'medium' : 'low';
}

function isLeading(view: StoryView, article: string, start: number): boolean {
	const role = roleAt(view, article, start);
	return role === 'headline' || role === 'lede';
}

function roleAt(view: StoryView, article: string, start: number): PartRole | undefined {
	const parts = view.extractions.get(article)?.analysis.parts ?? [];
	return parts.find((part) => part.start <= start && start < part.end)?.role;
}
