import {describe, expect, test} from '@jest/globals';
import {assert, property} from 'fast-check';
import type {Question} from '../../src/model/index.ts';
import {storyTexts} from './generated-stories.ts';
import {storyOf, type Told} from './story.ts';

interface Case {
	readonly name: string;
	readonly slot: Question['slot'];
	readonly texts: readonly Told[];
}

/** Where the articles without a reading stand, of the one question that asks for a slot. */
function others(slot: Question['slot'], articles: readonly Told[]): Pick<Question, 'silent' | 'mentioned'>[] {
	return storyOf(articles)
		.questions.filter((question) => question.slot === slot)
		.map(({silent, mentioned}) => ({silent, mentioned}));
}

const twelve = 'Twelve passengers drowned when a ferry sank off Genoa.';
const nine = 'Nine passengers drowned when a ferry sank off Genoa.';
const forty = 'The council of Leeds approved a loan of $40 million for the stadium.';
const more = 'The council of Leeds approved a loan of $46 million for the stadium.';

describe('an article without a reading mentions the matter', () => {
	test.each<Case>([
		{
			name: 'that tells the event without a figure',
			slot: 'count',
			texts: [twelve, nine, 'Passengers drowned when a ferry sank off Genoa.'],
		},
		{
			name: 'that gives the figure in vague words',
			slot: 'count',
			texts: [twelve, nine, 'Many passengers drowned when a ferry sank off Genoa.'],
		},
		{
			name: 'that tells of the loan without a sum',
			slot: 'amount',
			texts: [forty, more, 'The council of Leeds approved a loan for the stadium.'],
		},
		{
			name: 'that names the person without an age',
			slot: 'age',
			texts: ['Mayor Marta Kovacs, 54, resigned.', 'Mayor Marta Kovacs, 45, resigned.', 'Mayor Marta Kovacs resigned.'],
		},
		{
			name: 'that says which event without its members',
			slot: 'members',
			texts: [
				'Three states left the pact: Norway, Chile and Japan.',
				'Three states left the pact: Norway, Chile and Kenya.',
				'Three states left the pact.',
			],
		},
	])('$name', ({slot, texts}) => {
		const rows = others(slot, texts);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) expect(row).toEqual({silent: [], mentioned: ['c']});
	});
});

describe('an article is silent', () => {
	test.each<Case>([
		{
			name: 'that tells something else',
			slot: 'count',
			texts: [twelve, nine, 'The ferry company published its accounts.'],
		},
		{
			name: 'that tells of another loan',
			slot: 'amount',
			texts: [forty, more, 'Painters decorated the chapel in Szeged.'],
		},
	])('$name', ({slot, texts}) => {
		expect(others(slot, texts)).toEqual([{silent: ['c'], mentioned: []}]);
	});
});

test('whatever the articles tell, each answers a question, mentions its matter or is silent, and never two of these', () => {
	assert(
		property(storyTexts, (texts) => {
			const {questions, extractions} = storyOf(texts);
			for (const {readings, silent, mentioned} of questions) {
				const answering = new Set(readings.flatMap(({articles}) => articles));
				expect([...answering, ...silent, ...mentioned].toSorted()).toEqual([...extractions.keys()]);
			}
		}),
		{numRuns: 15},
	);
});
