import {type Comparison, type ComparisonRelation, overlaps, type Question, type Story} from '../../../model/index.ts';
import {oneOriginGroups} from './one-origin.ts';

/** How the answers to a question stand to each other; `single` where one source alone, with its copies, has one. */
export type Standing = ComparisonRelation | 'single';

/** What one article has to say to one question. */
export interface MatrixCell {
	readonly article: string;
	/** Indices of the readings that it gives. */
	readonly readings: readonly number[];
	/** Where it gives none: whether it speaks of the event at all, as far as it was to be had. */
	readonly without?: 'mentioned' | 'silent' | 'cut off';
	/** Another article with mostly the same text gives the same reading. */
	readonly copied: boolean;
}

/** A question asked of all articles of a story. */
export interface MatrixRow {
	readonly question: Question;
	readonly standing: Standing;
	readonly cells: readonly MatrixCell[];
}

const byStanding: readonly Standing[] = ['conflict', 'tension', 'cannot-compare', 'compatible', 'agree', 'single'];

/** The rows of a story's matrix, each difference once: those that differ first, then as the story has them. */
export function matrixOf(story: Story): MatrixRow[] {
	const groups = oneOriginGroups(story.articles, story.origins);
	const groupOf = new Map(groups.flatMap((group) => group.map((article) => [article, group])));
	const questions = story.questions.filter((question) => !isToldElsewhere(question, story));
	const rows = questions.map((question): MatrixRow => ({
		question,
		standing: standingOf(question, story),
		cells: story.articles.map((article) => cellOf(question, article, groupOf.get(article) ?? [])),
	}));
	return rows.toSorted((a, b) => byStanding.indexOf(a.standing) - byStanding.indexOf(b.standing));
}

/**
 * Whether what differs in a question was flagged under another one: "two minutes" and "ten minutes" of one quotation are its
 * wording, a measure and words of a sentence. Shown once more it would seem to be judged otherwise.
 */
function isToldElsewhere({id, readings, comparisons}: Question, {findings}: Story): boolean {
	const flagged = findings.filter(({relation}) => relation !== 'coverage');
	if (flagged.some(({questions}) => questions.includes(id))) return false;
	const clashing = comparisons.filter(({relation}) => relation === 'conflict' || relation === 'tension');
	const differing = new Set(clashing.flatMap(({a, b}) => [a, b]));
	const places = flagged.flatMap(({evidence}) => evidence);
	return (
		differing.size > 0 &&
		[...differing].every((index) =>
			readings[index]?.evidence.every((one) =>
				places.some((place) => place.article === one.article && overlaps(place, one)),
			),
		)
	);
}

/**
 * What the findings say of a question counts before its comparisons: a conflict of two readings that a rule explains is none.
 * A question to which independent sources give one reading agrees.
 */
function standingOf({id, readings, comparisons}: Question, {findings, origins}: Story): Standing {
	const flagged = findings.filter(({questions}) => questions.includes(id)).map(({relation}) => relation);
	if (flagged.includes('conflict')) return 'conflict';
	if (flagged.includes('tension')) return 'tension';
	const relations = comparisons.map(({relation}: Comparison) => relation);
	if (relations.includes('cannot-compare')) return 'cannot-compare';
	if (relations.some((relation) => relation !== 'agree')) return 'compatible';
	const articles = [...new Set(readings.flatMap((reading) => reading.articles))];
	return oneOriginGroups(articles, origins).length > 1 ? 'agree' : 'single';
}

function cellOf(question: Question, article: string, group: readonly string[]): MatrixCell {
	const {readings} = question;
	const given = readings.flatMap((reading, index) => (reading.articles.includes(article) ? [index] : []));
	if (given.length === 0) return {article, readings: [], without: withoutReading(question, article), copied: false};
	const copied = given.some((index) =>
		readings[index]?.articles.some((other) => other !== article && group.includes(other)),
	);
	return {article, readings: given, copied};
}

function withoutReading({mentioned, cutOff = []}: Question, article: string): NonNullable<MatrixCell['without']> {
	if (mentioned.includes(article)) return 'mentioned';
	return cutOff.includes(article) ? 'cut off' : 'silent';
}
