import {describe, expect, test} from '@jest/globals';
import {assert, constantFrom, property, record, shuffledSubarray, tuple} from 'fast-check';
import {align} from '../../src/align/index.ts';
import {extract} from '../../src/crosscheck.ts';
import type {Evidence, StoryView} from '../../src/model/index.ts';
import {storyText, storyTexts, toldArticle} from './generated-stories.ts';
import {articleOf, conflictsOf, extractAll, storyOf} from './story.ts';

const runs = {numRuns: 15};

/** Every evidence of a story. */
function evidenceIn({questions, coverage}: StoryView): Evidence[] {
	return [...questions.flatMap(({readings}) => readings), ...coverage].flatMap(({evidence}) => evidence);
}

describe('the same articles in another order', () => {
	test('give the same questions, events and coverage', () => {
		assert(
			property(storyTexts, shuffledSubarray([0, 1, 2, 3], {minLength: 4}), (texts, order) => {
				const extractions = extractAll(texts);
				const shuffled = order.flatMap((index) => extractions[index] ?? []);
				expect(align(shuffled, [])).toEqual(align(extractions, []));
			}),
			runs,
		);
	});
});

describe('every evidence', () => {
	test('quotes what stands at its span, within its context', () => {
		assert(
			property(storyTexts, (texts) => {
				const view = storyOf(texts);
				for (const {article, start, end, quote, context} of evidenceIn(view)) {
					expect(quote).toBe(view.extractions.get(article)?.article.text.slice(start, end));
					expect(quote).not.toBe('');
					expect(context.start).toBeLessThanOrEqual(start);
					expect(context.end).toBeGreaterThanOrEqual(end);
				}
			}),
			runs,
		);
	});

	test('is of an article that gives the reading, and each of these has one', () => {
		assert(
			property(storyTexts, (texts) => {
				for (const {articles, evidence} of storyOf(texts).questions.flatMap(({readings}) => readings))
					expect([...new Set(evidence.map(({article}) => article))]).toEqual(articles);
			}),
			runs,
		);
	});
});

describe('a question', () => {
	test('has a name of its own, a comparison for each two readings, and facts behind each reading', () => {
		assert(
			property(storyTexts, (texts) => {
				const {questions, events} = storyOf(texts);
				expect(new Set(questions.map(({id}) => id)).size).toBe(questions.length);
				for (const {readings, comparisons, facts, event} of questions) {
					const pairs = readings.flatMap((_, a) => readings.slice(a + 1).map((__, offset) => [a, a + 1 + offset]));
					expect(comparisons.map(({a, b}) => [a, b])).toEqual(pairs);
					expect(facts).toHaveLength(readings.length);
					expect([undefined, ...events.map(({id}) => id)]).toContain(event);
				}
			}),
			runs,
		);
	});
});

/** Readings as `slot value`, each with its articles. */
function articlesByReading({questions}: StoryView): Map<string, readonly string[]> {
	return new Map(
		questions.flatMap(({slot, subject, readings}) =>
			readings.map(
				({text, polarity, articles}) => [`${slot} ${subject.verbClass} ${text} ${polarity}`, articles] as const,
			),
		),
	);
}

describe('a copy under another name', () => {
	test('stands beside its original in every reading', () => {
		assert(
			property(storyText, storyText, (one, other) => {
				const [before, after] = [storyOf([one, other]), storyOf([one, other, one])].map(articlesByReading);
				for (const [reading, articles] of before ?? [])
					expect([reading, after?.get(reading)]).toEqual([
						reading,
						articles.includes('a') ? [...articles, 'c'] : articles,
					]);
			}),
			runs,
		);
	});

	test('makes no conflict that was not there', () => {
		assert(
			property(storyText, storyText, (one, other) => {
				expect(conflictsOf(storyOf([one, other, one]))).toEqual(conflictsOf(storyOf([one, other])));
			}),
			runs,
		);
	});

	test('leaves nothing that stands in one article only', () => {
		assert(
			property(storyText, (text) => {
				expect(storyOf([text, text]).coverage).toEqual([]);
			}),
			runs,
		);
	});
});

/** Paragraphs that a careless reader could take for answers to one question. */
const calm = [
	'Twelve passengers drowned when a ferry sank off Genoa.',
	'In 2011, nine tourists suffocated in a tunnel near Naples.',
	'The owner paid $40 million for the vessel.',
	'The owner paid $46 million for the terminal.',
	'Crews searched 12 kilometres of coast on Monday.',
	'Crews searched 18 kilometres of coast on Tuesday.',
	'Captain Anton Petrenko, 54, left the bridge.',
	'Engineer Helga Brandvold, 45, stayed in the engine room.',
	'Norway signed the rescue accord.',
	'Chile did not sign the rescue accord.',
	'“We will never close the harbour to fishing boats,” said Mayor Ines Duarte.',
	'“Nobody will be sent home before the search is over,” said Mayor Ines Duarte.',
] as const;

describe('an article against a shuffled copy of its paragraphs', () => {
	test('is in no conflict', () => {
		const shuffles = record({
			one: shuffledSubarray([...calm], {minLength: calm.length}),
			other: shuffledSubarray([...calm], {minLength: calm.length}),
			gap: constantFrom('\n\n', '\r\n\r\n'),
		});
		assert(
			property(shuffles, ({one, other, gap}) => {
				const told = [one, other].map((paragraphs) => ['Ferry sinks off Genoa', ...paragraphs].join(gap));
				expect(conflictsOf(storyOf(told))).toEqual([]);
			}),
			runs,
		);
	});

	test('has nothing that the other lacks', () => {
		assert(
			property(tuple(toldArticle, constantFrom('\n\n', '\r\n')), ([{headline, paragraphs}, gap]) => {
				const told = [paragraphs, paragraphs.toReversed()].map((order) => [headline, ...order].join(gap));
				expect(storyOf(told).coverage.map(({label}) => label)).toEqual([]);
			}),
			runs,
		);
	});
});

describe('a story', () => {
	test('of no article has nothing', () => {
		expect(align([], [])).toMatchObject({events: [], questions: [], coverage: []});
	});

	test('holds its extractions in order of id and its origins as given', () => {
		const origins = [{articles: ['a', 'b'], kind: 'cites'}] as const;
		const extractions = [extract(articleOf('b', 'A ferry sank.')), extract(articleOf('a', 'A ferry sank.'))];
		const view = align(extractions, origins);
		expect([...view.extractions.keys()]).toEqual(['a', 'b']);
		expect(view.origins).toBe(origins);
	});

	test('of one article asks only what that article says twice or counts and lists', () => {
		expect(storyOf(['Twelve passengers drowned off Genoa. Nine divers came from Oslo.']).questions).toEqual([]);
	});
});
