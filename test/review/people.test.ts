import {expect, test} from '@jest/globals';
import {openPeople} from '../../src/review/people.ts';

const first = {at: '2025-03-01T10:00:00.000Z', articles: [], findings: []};

test('where nothing can be kept, it is remembered until the end, and the fault is told', async () => {
	const faults: unknown[] = [];
	const full = new Error('no space');
	const people = openPeople(
		{
			read: async () => {
				throw full;
			},
			write: async () => {
				throw full;
			},
		},
		(error) => faults.push(error),
	);
	await people.of('Ada', first);
	await people.keep('Ada', () => ({views: [{name: 'Mine', query: '?relation=conflict'}]}));
	expect(await people.of('Ada', first)).toMatchObject({views: [{name: 'Mine'}], seen: first});
	expect(new Set(faults)).toEqual(new Set([full]));
});

test('two changes at once are both kept', async () => {
	const people = openPeople(undefined, () => undefined);
	await people.of('Ada', first);
	await Promise.all(
		['a', 'b'].map(async (state) => people.keep('Ada', ({read}) => ({read: new Set([...read, state])}))),
	);
	expect([...(await people.of('Ada', first)).read]).toEqual(['a', 'b']);
});
