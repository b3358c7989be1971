import {describe, expect, test} from '@jest/globals';
import {memberCount, membership} from '../../src/knowledge/blocs.ts';
import {
	countries,
	countryByCapital,
	countryByDemonym,
	countryByGovernment,
	countryByName,
} from '../../src/knowledge/countries.ts';

describe('countries', () => {
	test.each([
		['Britain', 'GB'],
		['U.K.', 'GB'],
		['US', 'US'],
		['United States of America', 'US'],
		['Holland', 'NL'],
		['Czechia', 'CZ'],
		['DPRK', 'KP'],
		['Turkey', 'TR'],
		['Türkiye', 'TR'],
		['Holy See', 'VA'],
		['Greenland', 'GL'],
		['USSR', 'SU'],
		['Atlantis', undefined],
		['us', undefined],
	])('the name %s means %s', (surface, code) => {
		expect(countryByName(surface)?.code).toBe(code);
	});

	test.each([
		['British', 'GB'],
		['Britons', 'GB'],
		['Russian', 'RU'],
		['Swedes', 'SE'],
		['Dutch', 'NL'],
		['Nigerian', 'NG'],
		['Nigerien', 'NE'],
		['South Korean', 'KR'],
		['Soviet', 'SU'],
		['polish', undefined],
	])('the word %s speaks of %s', (surface, code) => {
		expect(countryByDemonym(surface)?.code).toBe(code);
	});

	test.each([
		['Kyiv', 'UA'],
		['Kiev', 'UA'],
		['The Hague', 'NL'],
		['Washington', 'US'],
		['New Delhi', 'IN'],
		['Victoria', undefined],
	])('the capital %s belongs to %s', (surface, code) => {
		expect(countryByCapital(surface)?.code).toBe(code);
	});

	test.each([
		['Kremlin', 'RU'],
		['White House', 'US'],
		['Downing Street', 'GB'],
		['Élysée', 'FR'],
		['Basement', undefined],
	])('%s stands for the government of %s', (surface, code) => {
		expect(countryByGovernment(surface)?.code).toBe(code);
	});

	test('every present state is a member of the United Nations but the known exceptions', () => {
		const outside = countries.filter(
			({code, former, sovereign}) => !former && sovereign === undefined && membership('un', code) !== 'member',
		);
		expect(outside.map(({code}) => code)).toEqual(['VA', 'PS', 'XK', 'TW', 'EH']);
		expect(memberCount('un')).toBe(193);
	});

	test('a name or alias means one country only', () => {
		const surfaces = countries.flatMap(({name, aliases}) => [name, ...aliases]);
		expect(surfaces.filter((surface, index) => surfaces.indexOf(surface) !== index)).toEqual([]);
	});

	test.each(countries.map((country) => [country.name, country] as const))(
		'the row of %s is whole',
		(_name, country) => {
			const surfaces = [country.name, ...country.aliases, ...country.demonyms, ...country.governments];
			expect(country.code).toMatch(/^[A-Z]{2}$/);
			expect(surfaces.every((surface) => surface !== '' && surface.trim() === surface && !surface.includes('|'))).toBe(
				true,
			);
			expect(countries.filter(({code}) => code === country.code)).toHaveLength(1);
		},
	);
});
