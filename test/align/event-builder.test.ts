import {describe, expect, test} from '@jest/globals';
import {relationsOf, rowsOf, type Told} from './story.ts';

interface Case {
	readonly name: string;
	readonly texts: readonly Told[];
}

describe('the members of a list', () => {
	const four = 'Four states left the pact: Norway, Chile, Kenya and Japan.';

	test.each<Case>([
		{name: 'agree in another order', texts: [four, 'Four states left the pact: Japan, Kenya, Norway and Chile.']},
		{
			name: 'agree under other names',
			texts: [
				'Three states left the pact: the UK, Chile and Japan.',
				'Three states left the pact: Chile, Japan and Great Britain.',
			],
		},
		{
			name: 'agree where an article names them by and by',
			texts: [four, 'Norway and Chile left the pact. Kenya and Japan left the pact too.'],
		},
		{
			name: 'are no conflict where one article gives a sample',
			texts: [four, 'Four states left the pact, including Norway and Chile.'],
		},
		{
			name: 'are no conflict where both give samples',
			texts: ['States left the pact, including Norway and Chile.', 'States left the pact, including Kenya and Japan.'],
		},
		{
			name: 'are no conflict with those of another event',
			texts: [
				'Three states left the pact: Norway, Chile and Japan.',
				'Three states joined the pact: Kenya, Peru and Ghana.',
			],
		},
	])('$name', ({texts}) => {
		expect(relationsOf('members', texts)).not.toContain('conflict');
	});

	test('conflict where two whole lists differ', () => {
		const [row] = rowsOf('members', [
			'Three states left the pact: Norway, Chile and Japan.',
			'Three states left the pact: Norway, Chile and Kenya.',
		]);
		expect(row).toEqual({
			readings: ['Norway, Chile and Japan: a', 'Norway, Chile and Kenya: b'],
			relations: ['conflict'],
		});
	});

	test('are asked even where one article alone gives a list', () => {
		expect(rowsOf('members', [four, 'Four states left the pact.'])).toEqual([
			{readings: ['Norway, Chile, Kenya and Japan: a'], relations: []},
		]);
	});
});

describe('ordered or allowed', () => {
	const ordered = 'The president ordered the army to leave the island.';
	const allowed = 'The president authorized the army to leave the island.';

	test.each<Case>([
		{name: 'is not asked where both order', texts: [ordered, 'The president instructed the army to leave the island.']},
		{name: 'is not asked where one plans', texts: [ordered, 'The army will leave the island.']},
		{name: 'is not asked where one tells that it is done', texts: [ordered, 'The army left the island.']},
		{name: 'is not asked within one article', texts: [`${ordered} ${allowed}`]},
		{name: 'is not asked of two matters', texts: [ordered, 'The president authorized the bank to sell gold.']},
	])('$name', ({texts}) => {
		expect(rowsOf('force', texts)).toEqual([]);
	});

	test('is to be looked at where one article says the one and another the other', () => {
		expect(rowsOf('force', [ordered, allowed])).toEqual([
			{readings: ['ordered: a', 'authorized: b'], relations: ['tension']},
		]);
	});

	test('is compatible where an article knows of both acts', () => {
		expect(relationsOf('force', [`${ordered} ${allowed}`, allowed])).toEqual(['compatible']);
	});
});
