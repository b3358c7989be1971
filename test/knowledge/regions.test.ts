import {describe, expect, test} from '@jest/globals';
import {countryByCode} from '../../src/knowledge/countries.ts';
import {holdings} from '../../src/knowledge/regions-data.ts';
import {
	regionByAbbreviation,
	regionByDemonym,
	regionByKey,
	regionByName,
	regions,
} from '../../src/knowledge/regions.ts';

describe('regions', () => {
	test.each([
		['California', 'US-CA'],
		['Calif.', 'US-CA'],
		['N.Y.', 'US-NY'],
		['Scotland', 'GB-SCT'],
		['Donbass', 'donbas'],
		['Crimea', 'UA-CRI'],
		['Gaza', 'PS-GZA'],
		['Uttar Pradesh', 'IN-UP'],
		['Europe', 'europe'],
		['CA', undefined],
		['california', undefined],
	])('the name %s means %s', (surface, key) => {
		expect(regionByName(surface)?.key).toBe(key);
	});

	test.each([
		['CA', 'US-CA'],
		['Fla.', 'US-FL'],
		['NSW', 'AU-NSW'],
		['XX', undefined],
	])('the abbreviation %s means %s', (surface, key) => {
		expect(regionByAbbreviation(surface)?.key).toBe(key);
	});

	test.each([
		['Scottish', 'GB-SCT'],
		['Chechens', 'RU-CE'],
		['Texan', 'US-TX'],
	])('the word %s speaks of %s', (surface, key) => {
		expect(regionByDemonym(surface)?.key).toBe(key);
	});

	test('a region that two countries claim has no single country', () => {
		expect(regionByName('Kashmir')).toMatchObject({countries: ['IN', 'PK']});
		expect(regionByName('Kashmir')?.country).toBeUndefined();
	});

	test('the United States have fifty states and the capital district', () => {
		expect(regions.filter(({country, kind}) => country === 'US' && kind === 'state')).toHaveLength(51);
	});

	test('no key stands twice', () => {
		expect(new Set(regions.map(({key}) => key)).size).toBe(regions.length);
	});

	test('every country of a region is known', () => {
		const unknown = regions.flatMap(({countries}) => countries).filter((code) => countryByCode(code) === undefined);
		expect(unknown).toEqual([]);
	});

	test('everything that holds or is held is known', () => {
		const keys = holdings
			.trim()
			.split(/[\n| ]/)
			.filter((key) => countryByCode(key) === undefined && regionByKey(key) === undefined);
		expect(keys).toEqual([]);
	});
});
