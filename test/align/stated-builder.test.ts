import {describe, expect, test} from '@jest/globals';
import {rowsOf} from './story.ts';

const withheld = 'The reasons for the closure of the mine were not disclosed.';

describe('whether something was stated is not asked', () => {
	test.each<{name: string; texts: readonly string[]}>([
		{name: 'where no article says that it was', texts: [withheld, 'No reason was given for the closure of the mine.']},
		{
			name: 'where no article says that it was not',
			texts: [
				'The company gave reasons for the closure of the mine.',
				'The company disclosed the reasons for the closure of the mine.',
			],
		},
		{name: 'of reasons and names', texts: [withheld, 'The company disclosed the names of the buyers of the mine.']},
		{name: 'of two matters', texts: [withheld, 'The singer gave reasons for her divorce.']},
		{
			name: 'of what is only to come',
			texts: [withheld, 'The company will disclose the reasons for the closure of the mine.'],
		},
	])('$name', ({texts}) => {
		expect(rowsOf('stated', texts)).toEqual([]);
	});
});

test('where one article says that reasons were not given and another gives them, the two are at odds', () => {
	expect(
		rowsOf('stated', [withheld, 'The company cited reasons of safety for the closure of the mine.']).map(
			({relations}) => relations,
		),
	).toEqual([['conflict']]);
});
