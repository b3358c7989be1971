import {describe, expect, test} from '@jest/globals';
import {blocById} from '../../src/knowledge/blocs.ts';
import {continentMembers, mayBelong, vagueGroupingByName, vagueGroupings} from '../../src/knowledge/groupings.ts';

describe('vague groupings', () => {
	test.each([
		['Western', 'western'],
		['Arab', 'arab'],
		['Latin American', 'latin-american'],
		['Martian', undefined],
	])('%s is the grouping %s', (surface, id) => {
		expect(vagueGroupingByName(surface)?.id).toBe(id);
	});

	test('a word belongs to one grouping only', () => {
		const words = vagueGroupings.flatMap((grouping) => grouping.words);
		expect(new Set(words).size).toBe(words.length);
	});

	test('every bloc that is named has a list of members', () => {
		const unknown = vagueGroupings.flatMap(({blocs}) => blocs).filter((id) => blocById(id) === undefined);
		expect(unknown).toEqual([]);
	});

	test('members of NATO may be called Western', () => {
		expect(vagueGroupingByName('Western')?.blocs).toContain('nato');
	});

	test.each([
		['asian', 'JP', true],
		['asian', 'BR', false],
		['european', 'TR', true],
		['european', 'JP', false],
		['western', 'JP', true],
	])('whether %s may be said of %s: %s', (id, country, expected) => {
		expect(mayBelong(id, country)).toBe(expected);
	});
});

describe('continentMembers', () => {
	test('a country on two continents belongs to both', () => {
		expect(continentMembers('Europe')).toContain('TR');
		expect(continentMembers('Asia')).toContain('TR');
	});

	test('neither territories nor former states belong', () => {
		expect(continentMembers('Europe')).not.toContain('GI');
		expect(continentMembers('Europe')).not.toContain('DD');
	});

	test('South America has twelve states', () => {
		expect(continentMembers('South America')).toHaveLength(12);
	});
});
