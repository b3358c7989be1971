import {describe, expect, test} from '@jest/globals';
import {assert, property} from 'fast-check';
import {storyTexts} from './generated-stories.ts';
import {storyOf, type Told} from './story.ts';

/** The questions on figures of some articles, in their words. */
function asked(...articles: readonly Told[]): string[] {
	return storyOf(articles)
		.questions.filter(({slot}) => slot === 'measure' || slot === 'count')
		.map(({question}) => question)
		.toSorted();
}

describe('questions of one wording', () => {
	test.each<[string, readonly Told[], readonly string[]]>([
		[
			'by whom they concern',
			['Shares of Nordbank rose 5 percent on Monday. Shares of Ostbank rose 9 percent on Monday.'],
			['What percentage, as to Nordbank?', 'What percentage, as to Ostbank?'],
		],
		[
			'by the day',
			['Rents rose 5 percent on Monday. Later rents rose 9 percent on Friday.'],
			['What percentage, on Friday?', 'What percentage, on Monday?'],
		],
		[
			'by the words around the figure, where all else is alike',
			['Rents rose 5 percent. Rents rose 9 percent.'],
			['What percentage, as in “Rents rose 5 percent”?', 'What percentage, as in “Rents rose 9 percent”?'],
		],
	])('are told apart %s', (_, texts, questions) => {
		expect(asked(...texts, ...texts)).toEqual(questions);
	});

	test('that stand alone are left as they are', () => {
		expect(asked('Rents rose 5 percent on Monday.', 'Rents rose 9 percent on Monday.')).toEqual(['What percentage?']);
	});

	test('are never left in one story', () => {
		assert(
			property(storyTexts, (texts) => {
				const words = storyOf(texts).questions.map(({question}) => question);
				expect(new Set(words).size).toBe(words.length);
			}),
			{numRuns: 30},
		);
	});
});
