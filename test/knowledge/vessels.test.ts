import {describe, expect, test} from '@jest/globals';
import {areVesselsApart, lastVesselIn, vesselAtEnd} from '../../src/knowledge/vessels.ts';

describe('types of ships', () => {
	test.each([
		['crude oil tanker', 'oil tanker'],
		['the container ship', 'container ship'],
		['bulker', 'bulk carrier'],
		['the crew', undefined],
	])('are read at the end of %s', (words, type) => {
		expect(vesselAtEnd(words)).toBe(type);
	});

	test('are read where they stand last', () => {
		expect(lastVesselIn('the trawler met a tanker, sailing under the')).toBe('oil tanker');
	});

	test.each([
		['corvette', 'frigate', true],
		['oil tanker', 'ferry', true],
		['corvette', 'warship', false],
		['oil tanker', 'frigate', false],
		['ferry', 'ferry', false],
	])('%s and %s exclude one another: %s', (a, b, apart) => {
		expect(areVesselsApart(a, b)).toBe(apart);
	});
});
