import {describe, expect, test} from '@jest/globals';
import {inOneUnit} from '../../src/align/one-unit.ts';
import type {Reading, Value} from '../../src/model/index.ts';

const reading = (text: string, value: Value): Reading => ({
	value,
	text,
	articles: ['a'],
	evidence: [],
	polarity: 'positive',
	certainty: 'certain',
	basis: 'stated',
});
const metres = (low: number): Value => ({kind: 'number', low, high: low, unit: 'metre'});

describe('readings in one unit', () => {
	test('a distance in miles is told in kilometres beside one in kilometres', () => {
		const below: Value = {kind: 'number', high: 300_000, unit: 'metre'};
		expect(inOneUnit(reading('below 300km', below), reading('230 miles', metres(370_149.12)))).toBe(
			'at most 300 kilometres against 370 kilometres',
		);
	});

	test.each<[string, Reading, Reading]>([
		['two distances in kilometres', reading('300 km', metres(300_000)), reading('at least 310 km', metres(310_000))],
		['two spellings of a unit', reading('690-kilometre', metres(690_000)), reading('786 kilometers', metres(786_000))],
		[
			'sums, which no table converts',
			reading('$3 million', {kind: 'number', low: 3e6, high: 3e6, unit: 'USD'}),
			reading('$4 billion', {kind: 'number', low: 4e9, high: 4e9, unit: 'USD'}),
		],
	])('nothing is said of %s', (_, one, other) => {
		expect(inOneUnit(one, other)).toBeUndefined();
	});
});
