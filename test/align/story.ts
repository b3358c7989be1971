import {align} from '../../src/align/index.ts';
import {extract} from '../../src/crosscheck.ts';
import type {Article, ComparisonRelation, Extraction, Question, StoryView} from '../../src/model/index.ts';

/** An article of a story told in a test: its text alone, or with the day on which it came out. */
export type Told = string | {readonly text: string; readonly published: string};

/** An article of the given id, as a reader would hand it on. */
export function articleOf(id: string, told: Told): Article {
	const source = typeof told === 'string' ? {text: told} : told;
	return {id, file: id, outlet: id, language: 'en', sha256: '', ...source};
}

/** What is taken out of articles named `a`, `b`, `c` and so on, in the order told. */
export function extractAll(articles: readonly Told[]): Extraction[] {
	return articles.map((told, index) => extract(articleOf(String.fromCodePoint(97 + index), told)));
}

/** The articles as one story, aligned. */
export function storyOf(articles: readonly Told[]): StoryView {
	return align(extractAll(articles), []);
}

/** A question with its readings as `words: articles` and how each two of them stand to each other. */
export interface Row {
	readonly readings: readonly string[];
	readonly relations: readonly ComparisonRelation[];
}

/** The rows of the alignment table that ask for one slot, in words. */
export function rowsOf(slot: Question['slot'], articles: readonly Told[]): Row[] {
	return storyOf(articles)
		.questions.filter((question) => question.slot === slot)
		.map(({readings, comparisons}) => ({
			readings: readings.map((reading) => `${reading.text}: ${reading.articles.join(' ')}`),
			relations: comparisons.map(({relation}) => relation),
		}));
}

/** How the readings of one slot stand to each other, over all questions that ask for it. */
export function relationsOf(slot: Question['slot'], articles: readonly Told[]): ComparisonRelation[] {
	return rowsOf(slot, articles).flatMap(({relations}) => relations);
}

/** The pairs of readings of a story that conflict, whatever is asked. */
export function conflictsOf({questions}: StoryView): string[] {
	return questions.flatMap(({readings, comparisons}) =>
		comparisons
			.filter(({relation}) => relation === 'conflict')
			.map(({a, b}) => `${readings[a]?.text ?? ''} / ${readings[b]?.text ?? ''}`),
	);
}
