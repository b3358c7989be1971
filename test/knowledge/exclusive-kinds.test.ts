import {describe, expect, test} from '@jest/globals';
import {areExclusiveKinds, areTwoNationalities} from '../../src/knowledge/exclusive-kinds.ts';

describe('two words exclude each other', () => {
	test.each([
		['red', 'blue'],
		['north', 'southern'],
		['nurse', 'teacher'],
		['motel', 'hospital'],
		['mosque', 'church'],
		['knife', 'rifle'],
		['brother', 'cousin'],
		['silver', 'bronze'],
		['silver', 'red'],
	])('%s and %s', (one, other) => {
		expect([areExclusiveKinds(one, other), areExclusiveKinds(other, one)]).toEqual([true, true]);
	});
});

describe('two words go together', () => {
	test.each([
		['truck', 'lorry'],
		['gun', 'pistol'],
		['motel', 'hotel'],
		['nurse', 'brother'],
		['hotel', 'casino'],
		['university', 'library'],
		['chef', 'baker'],
		['red', 'red'],
		['bronze', 'blue'],
		['table', 'chair'],
	])('%s and %s', (one, other) => {
		expect([areExclusiveKinds(one, other), areExclusiveKinds(other, one)]).toEqual([false, false]);
	});
});

test.each([
	['Danish', 'Dutch', true],
	['Swiss', 'Swiss', false],
	['British', 'Scottish', false],
	['Danish', 'blue', false],
])('%s and %s: two nationalities is %s', (one, other, expected) => {
	expect(areTwoNationalities(one, other)).toBe(expected);
});
