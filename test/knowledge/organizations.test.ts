import {describe, expect, test} from '@jest/globals';
import {countryByCode} from '../../src/knowledge/countries.ts';
import {organizationByName, organizationHeads, organizations} from '../../src/knowledge/organizations.ts';

describe('organizationByName', () => {
	test.each([
		['UN', 'un', 'body'],
		['United Nations', 'un', 'body'],
		['WHO', 'who', 'body'],
		['FBI', 'fbi', 'agency'],
		['AP', 'associated-press', 'outlet'],
		['Tass', 'tass', 'outlet'],
		['Hamas', 'hamas', 'party'],
		['Gazprom', 'gazprom', 'company'],
		['MIT', 'mit', 'university'],
	])('%s is %s, of the kind %s', (surface, id, kind) => {
		expect(organizationByName(surface)).toMatchObject({id, kind});
	});

	test.each(['fbi', 'Who', 'Apples', ''])('%p is none', (surface) => {
		expect(organizationByName(surface)).toBeUndefined();
	});

	test('no name or acronym means two organizations', () => {
		const surfaces = organizations.flatMap(({name, aliases}) => [name, ...aliases]);
		expect(surfaces.filter((surface, index) => surfaces.indexOf(surface) !== index)).toEqual([]);
	});

	test('every country is known', () => {
		const unknown = organizations.filter(({country}) => country !== undefined && countryByCode(country) === undefined);
		expect(unknown).toEqual([]);
	});
});

describe('organizationHeads', () => {
	test.each([
		['ministry', true],
		['university', true],
		['river', false],
	])('%s: %s', (word, expected) => {
		expect(organizationHeads.has(word)).toBe(expected);
	});
});
