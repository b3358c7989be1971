import {describe, expect, test} from '@jest/globals';
import {conflictsOf, storyOf} from './story.ts';

const HEAD = 'Rower rescued off Lisse\n\nA rower was pulled from the sea on Monday.\n\n';

describe('two ages of one person in one article conflict', () => {
	test.each([
		{
			name: 'beside the name',
			text: 'Tor Holm, 24, of Lisse, had been at sea for two days.\n\nMr Holm, 26, a plumber by trade, thanked the crew.',
			pair: '24 / 26',
		},
		{
			name: 'before the name',
			text: 'Ada Brandt, 43, of Lisse, had been at sea for two days.\n\nThe 34-year-old Brandt thanked the crew.',
			pair: '43 / 34-year-old',
		},
	])('$name', ({text, pair}) => {
		expect(conflictsOf(storyOf([HEAD + text]))).toEqual([pair]);
	});
});

describe('ages in one article are left alone', () => {
	test.each([
		{name: 'that agree', text: 'Tor Holm, 24, of Lisse, is safe.\n\nThe 24-year-old Holm thanked the crew.'},
		{name: 'of two of one surname', text: 'Tor Holm, 24, of Lisse, is safe. Karl Holm, 52, his father, wept.'},
		{
			name: 'of father and son, one by his surname alone',
			text: 'Tor Holm, 24, is safe. His father Karl Holm wept. Mr Holm, 52, had called the coast guard.',
		},
		{name: 'of two people', text: 'Tor Holm, 24, of Lisse, is safe. Ada Brandt, 26, of Lisse, steered the boat.'},
		{
			name: 'then and now',
			text: 'Tor Holm, 24, of Lisse, is safe. In 2019 Holm, 17, had rowed round the island.',
		},
		{
			name: 'where one is quoted',
			text: 'Tor Holm, 24, of Lisse, is safe. “They said that Tor Holm, 29, was lost,” a neighbour said.',
		},
		{name: 'where one is no age', text: 'Tor Holm, 24, of Lisse, is safe. Behind Holm, 26 other rowers turned back.'},
	])('$name', ({text}) => {
		expect(conflictsOf(storyOf([HEAD + text]))).toEqual([]);
	});
});
