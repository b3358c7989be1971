import {describe, expect, test} from '@jest/globals';
import {components, linksApart, strongestLinks} from '../../src/stories/components.ts';

const chain = [
	{a: 0, b: 1, strength: 3},
	{a: 1, b: 2, strength: 1},
	{a: 2, b: 3, strength: 2},
];

describe('components', () => {
	test('are what links hold together, in order', () => {
		expect(
			components(5, [
				{a: 3, b: 1, strength: 1},
				{a: 0, b: 4, strength: 1},
			]),
		).toEqual([[0, 4], [1, 3], [2]]);
	});

	test('come apart at the weakest link between a parted pair', () => {
		expect(components(4, linksApart(4, chain, [[0, 3]]))).toEqual([
			[0, 1],
			[2, 3],
		]);
	});

	test('stay as they are when the parted pair was never together', () => {
		expect(linksApart(5, chain, [[0, 4]])).toHaveLength(3);
	});
});

describe('the strongest links', () => {
	test('hold the same components without a circle', () => {
		expect(strongestLinks(4, [...chain, {a: 0, b: 3, strength: 4}]).map(({strength}) => strength)).toEqual([4, 3, 2]);
	});
});
