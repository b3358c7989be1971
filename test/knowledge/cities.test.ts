import {describe, expect, test} from '@jest/globals';
import {cityTable} from '../../src/knowledge/cities-data.ts';
import {citiesByName, cityByName, isAmbiguousCity} from '../../src/knowledge/cities.ts';
import {countries, countryByCode} from '../../src/knowledge/countries.ts';
import {districtByName} from '../../src/knowledge/districts.ts';
import {regionByKey} from '../../src/knowledge/regions.ts';

describe('cityByName', () => {
	test.each([
		['Shanghai', 'CN', undefined],
		['Cologne', 'DE', 'DE-NW'],
		['Köln', 'DE', 'DE-NW'],
		['Koln', 'DE', 'DE-NW'],
		['Saigon', 'VN', undefined],
		['Fresno', 'US', 'US-CA'],
		['NYC', 'US', 'US-NY'],
		["N'Djamena", 'TD', undefined],
		['N’Djamena', 'TD', undefined],
	])('%s lies in %s', (surface, country, region) => {
		expect(cityByName(surface)).toMatchObject({country, ...(region === undefined ? {} : {region})});
	});

	test.each(['fresno', 'Atlantis', ''])('%p is no city', (surface) => {
		expect(cityByName(surface)).toBeUndefined();
	});

	test('of several towns the largest is meant, and the others are listed', () => {
		expect(cityByName('Hyderabad')).toMatchObject({country: 'IN', others: [{country: 'PK'}]});
		expect(citiesByName('Birmingham').map(({country}) => country)).toEqual(['GB', 'US']);
	});

	test('every member of the United Nations has its capital in the table, but for the one that is a common word', () => {
		const missing = countries.filter(
			({capital, former, sovereign}) => !former && sovereign === undefined && cityByName(capital) === undefined,
		);
		expect(missing.map(({capital}) => capital)).toEqual(['Malé']);
	});

	test('every line of the table belongs to a known country and division', () => {
		const keys = cityTable
			.trim()
			.split('\n')
			.map((line) => line.split('|')[0] ?? '');
		const unknown = keys.filter((key) => countryByCode(key) === undefined && regionByKey(key) === undefined);
		expect(unknown).toEqual([]);
	});
});

describe('isAmbiguousCity', () => {
	test.each([
		['Reading', true],
		['Lincoln', true],
		['Shanghai', false],
	])('%s: %s', (surface, expected) => {
		expect(isAmbiguousCity(surface)).toBe(expected);
	});
});

describe('districtByName', () => {
	test('a district names its city', () => {
		expect(districtByName('Brooklyn')).toMatchObject({city: 'New York', country: 'US', region: 'US-NY'});
	});
});
