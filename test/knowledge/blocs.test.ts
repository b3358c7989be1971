import {describe, expect, test} from '@jest/globals';
import {
	blocByContextAlias,
	blocByName,
	blocs,
	memberCount,
	membership,
	membershipDates,
} from '../../src/knowledge/blocs.ts';
import {countryByCode} from '../../src/knowledge/countries.ts';

describe('memberCount', () => {
	test.each([
		['eu', '1958-01-01', 6],
		['eu', '1973-01-01', 9],
		['eu', '1981-01-01', 10],
		['eu', '1986-01-01', 12],
		['eu', '1995-01-01', 15],
		['eu', '2004-05-01', 25],
		['eu', '2007-01-01', 27],
		['eu', '2013-07-01', 28],
		['eu', '2020-01-31', 28],
		['eu', '2020-02-01', 27],
		['nato', '1949-04-04', 12],
		['nato', '1952-02-18', 14],
		['nato', '1955-05-06', 15],
		['nato', '1982-05-30', 16],
		['nato', '1999-03-12', 19],
		['nato', '2004-03-29', 26],
		['nato', '2009-04-01', 28],
		['nato', '2017-06-05', 29],
		['nato', '2020-03-27', 30],
		['nato', '2023-04-04', 31],
		['nato', '2024-03-06', 31],
		['nato', '2024-03-07', 32],
		['euro-area', '1999-01-01', 11],
		['euro-area', '2025-12-31', 20],
		['un', '1945-12-31', 51],
		['un', '1989-12-31', 159],
		['un', '1993-12-31', 184],
		['un', '2000-12-31', 189],
		['g8', '2010-06-25', 8],
		['ecowas', '2024-12-31', 15],
		['opec', '2023-12-31', 13],
		['commonwealth', '2010-01-01', 54],
	])('%s on %s has %i members', (bloc, date, count) => {
		expect(memberCount(bloc, date)).toBe(count);
	});

	test.each([
		['eu', 27],
		['nato', 32],
		['euro-area', 21],
		['schengen', 29],
		['g7', 7],
		['g20', 19],
		['brics', 10],
		['cis', 9],
		['csto', 6],
		['eaeu', 5],
		['asean', 11],
		['african-union', 55],
		['arab-league', 22],
		['opec', 12],
		['mercosur', 5],
		['commonwealth', 56],
		['security-council-permanent', 5],
		['un', 193],
		['visegrad', 4],
		['gcc', 6],
		['sco', 10],
		['council-of-europe', 46],
		['oecd', 38],
		['ecowas', 12],
	])('%s has %i members by the latest row', (bloc, count) => {
		expect(memberCount(bloc)).toBe(count);
	});
});

describe('membership', () => {
	test.each([
		['eu', 'NO', undefined, 'never'],
		['eu', 'GB', undefined, 'former'],
		['eu', 'GB', '2020-01-31', 'member'],
		['eu', 'GB', '2020-02-01', 'former'],
		['eu', 'GB', '1972-12-31', 'future'],
		['nato', 'SE', '2024-03-06T23:00', 'future'],
		['african-union', 'MA', '2000-01-01', 'former'],
		['african-union', 'MA', undefined, 'member'],
		['schengen', 'NO', undefined, 'member'],
		['schengen', 'IE', undefined, 'never'],
		['csto', 'UZ', undefined, 'former'],
		['council-of-europe', 'RU', '2022-03-17', 'former'],
		['warsaw-pact', 'PL', undefined, 'member'],
		['warsaw-pact', 'PL', '2000-01-01', 'former'],
		['no-such-bloc', 'PL', undefined, 'never'],
	])('in %s, %s on %s is %s', (bloc, country, date, state) => {
		expect(membership(bloc, country, date)).toBe(state);
	});

	test('a country that came back has two stays in order of time', () => {
		expect(membershipDates('opec', 'GA')).toEqual([
			{country: 'GA', from: '1975-01-01', to: '1994-12-31'},
			{country: 'GA', from: '2016-07-01'},
		]);
	});
});

describe('blocs', () => {
	test.each(['EU', 'European Union', 'Nato', 'eurozone', 'Group of Seven', 'Arab League'])(
		'%s is found by name',
		(name) => {
			expect(blocByName(name)).toBeDefined();
		},
	);

	test('a word that needs context is no name', () => {
		expect(blocByName('Alliance')).toBeUndefined();
		expect(blocByContextAlias('Alliance')?.id).toBe('nato');
	});

	test('no name or alias belongs to two blocs', () => {
		const surfaces = blocs.flatMap(({name, aliases, contextAliases}) => [name, ...aliases, ...contextAliases]);
		expect(new Set(surfaces).size).toBe(surfaces.length);
	});

	test.each(blocs.map((bloc) => [bloc.id, bloc] as const))('%s has well-formed rows', (_id, bloc) => {
		const isoDay = /^\d{4}-\d\d-\d\d$/;
		for (const {country, from, to} of bloc.memberships) {
			expect(countryByCode(country)).toBeDefined();
			expect(from).toMatch(isoDay);
			expect(to ?? from).toMatch(isoDay);
			expect((to ?? from) >= from).toBe(true);
		}
	});

	test.each(blocs.map((bloc) => [bloc.id, bloc] as const))('no country stands in %s twice on one day', (id, bloc) => {
		const overlapping = bloc.memberships.filter(({country, from}) =>
			membershipDates(id, country).some((stay) => stay.from < from && (stay.to ?? '9999') >= from),
		);
		expect(overlapping).toEqual([]);
	});
});
