import {describe, expect, test} from '@jest/globals';
import {relationsOf, rowsOf, type Told} from './story.ts';
import type {Question} from '../../src/model/index.ts';

interface Case {
	readonly name: string;
	readonly slot: Question['slot'];
	readonly texts: readonly Told[];
}

describe('two figures are not held against each other', () => {
	test.each<Case>([
		{
			name: 'the dead and the injured',
			slot: 'count',
			texts: [
				'Twelve people were killed when a tram derailed in Zagreb.',
				'Nine people were injured when a tram derailed in Zagreb.',
			],
		},
		{
			name: 'those of two fires',
			slot: 'count',
			texts: ['Twelve people were killed in a fire in Lyon.', 'Nine people were killed in a fire in Turin.'],
		},
		{
			name: 'those of two years',
			slot: 'count',
			texts: [
				'A dam burst near Quito in May 2011, killing 14 workers.',
				'A dam burst near Quito in May 2019, killing 22 workers.',
			],
		},
		{
			name: 'people of two countries',
			slot: 'count',
			texts: ['The blast near Porto killed twelve Germans.', 'The blast near Porto killed nine Poles.'],
		},
		{
			name: 'a whole and a part of it',
			slot: 'count',
			texts: [
				'A tram derailed in Zagreb and killed twelve people.',
				'A tram derailed in Zagreb and killed four Germans.',
			],
		},
		{
			name: 'children and adults',
			slot: 'count',
			texts: ['The crash near Porto hurt 14 children.', 'The crash near Porto hurt 19 adults.'],
		},
		{
			name: 'the points of two players',
			slot: 'count',
			texts: ['Anna Petrov scored 14 points for Lyon.', 'Marie Okoro scored 17 points for Lyon.'],
		},
		{
			name: 'measures of two weekdays',
			slot: 'measure',
			texts: ['Crews dug 12 kilometres of trench on Monday.', 'Crews dug 18 kilometres of trench on Tuesday.'],
		},
		{
			name: 'sums in two currencies',
			slot: 'amount',
			texts: [
				'The council approved a loan of $40 million for the stadium.',
				'The council approved a loan of €46 million for the stadium.',
			],
		},
		{
			name: 'a rise and a fall',
			slot: 'measure',
			texts: ['Inflation in Peru rose by 4.1 percent.', 'Inflation in Peru fell by 4.7 percent.'],
		},
		{
			name: 'a fee and a bond',
			slot: 'amount',
			texts: ['The company paid its lawyers $3 million.', 'The company sold bonds for $900 million.'],
		},
		{
			name: 'a sum that the other article gives elsewhere',
			slot: 'amount',
			texts: [
				'The fund paid $30 million for the mine. The fund paid $34 million for the port.',
				'The fund paid $34 million for the port.',
			],
		},
		{
			name: 'two sums of one article',
			slot: 'amount',
			texts: [
				'Deal signed\n\nThe deal was signed.\n\nThe fund paid $30 million for the mine.\n\nThe fund paid $34 million for the port.',
			],
		},
	])('$name', ({slot, texts}) => {
		expect(relationsOf(slot, texts)).not.toContain('conflict');
	});
});

describe('two figures agree or fit', () => {
	test.each<Case & {readonly relation: 'agree' | 'compatible'}>([
		{
			name: 'in words and digits',
			slot: 'count',
			texts: [
				'Twelve passengers drowned when a ferry sank off Genoa.',
				'When a ferry sank off Genoa, 12 passengers drowned.',
			],
			relation: 'agree',
		},
		{
			name: 'a lower bound that holds',
			slot: 'count',
			texts: [
				'At least nine passengers drowned when a ferry sank off Genoa.',
				'Twelve passengers drowned when a ferry sank off Genoa.',
			],
			relation: 'compatible',
		},
		{
			name: 'a rounded figure',
			slot: 'count',
			texts: ['In Cork, 11,950 homes lost power.', 'Some 12,000 homes lost power in Cork.'],
			relation: 'compatible',
		},
		{
			name: 'a sum with and without its fraction',
			slot: 'amount',
			texts: [
				'The council of Leeds approved a loan of $40.2 million.',
				'The council of Leeds approved a loan of $40 million.',
			],
			relation: 'compatible',
		},
		{
			name: 'a sum in two units',
			slot: 'amount',
			texts: [
				'The council of Leeds approved a loan of $1.2 billion.',
				'The council of Leeds approved a loan of $1,200 million.',
			],
			relation: 'agree',
		},
		{
			name: 'a length in two units',
			slot: 'measure',
			texts: ['The tunnel under Turin is 5 kilometres long.', 'The tunnel under Turin is 5,000 metres long.'],
			relation: 'agree',
		},
	])('$name', ({slot, texts, relation}) => {
		const rows = rowsOf(slot, texts);
		expect(rows).toHaveLength(1);
		expect(rows[0]?.relations).toEqual(relation === 'agree' ? [] : [relation]);
	});
});

describe('two figures conflict', () => {
	test.each<Case & {readonly readings: readonly [string, string]}>([
		{
			name: 'the drowned of one ferry',
			slot: 'count',
			texts: [
				'Twelve passengers drowned when a ferry sank off Genoa.',
				'Nine passengers drowned when a ferry sank off Genoa.',
			],
			readings: ['Twelve passengers: a', 'Nine passengers: b'],
		},
		{
			name: 'the dead in other words',
			slot: 'count',
			texts: ['The crash near Porto killed 50 people.', 'The crash near Porto left 48 dead.'],
			readings: ['50 people: a', '48 dead: b'],
		},
		{
			name: 'a lower bound that does not hold',
			slot: 'count',
			texts: [
				'At least 19 passengers drowned when a ferry sank off Genoa.',
				'Twelve passengers drowned when a ferry sank off Genoa.',
			],
			readings: ['At least 19 passengers: a', 'Twelve passengers: b'],
		},
		{
			name: 'a slipped point',
			slot: 'count',
			texts: ['The fire destroyed 4.2 million trees near Perth.', 'The fire destroyed 42 million trees near Perth.'],
			readings: ['4.2 million trees: a', '42 million trees: b'],
		},
		{
			name: 'a sum',
			slot: 'amount',
			texts: [
				'The council of Leeds approved a loan of $40 million.',
				'The council of Leeds approved a loan of $46 million.',
			],
			readings: ['$40 million: a', '$46 million: b'],
		},
		{
			name: 'a share',
			slot: 'measure',
			texts: ['Inflation rose to 4.1 percent in Peru.', 'Inflation rose to 4.7 percent in Peru.'],
			readings: ['4.1 percent: a', '4.7 percent: b'],
		},
		{
			name: 'an age, the person once by surname',
			slot: 'age',
			texts: ['Mayor Marta Kovacs, 54, resigned.', 'Mayor Kovacs, 45, resigned.'],
			readings: ['54: a', '45: b'],
		},
		{
			name: 'a headline and a later paragraph of one article',
			slot: 'count',
			texts: [
				'Storm kills 12 people in Kent\n\nA storm struck Kent on Monday and felled trees.\n\nThe storm killed nine people in Kent.',
			],
			readings: ['12 people: a', 'nine people: a'],
		},
	])('$name', ({slot, texts, readings}) => {
		expect(rowsOf(slot, texts)).toEqual([{readings, relations: ['conflict']}]);
	});

	test('only with those that differ, where a third article agrees with one', () => {
		expect(
			rowsOf('count', [
				'Twelve passengers drowned when a ferry sank off Genoa.',
				'Nine passengers drowned when a ferry sank off Genoa.',
				'A ferry sank off Genoa, and 12 passengers drowned.',
			]),
		).toEqual([{readings: ['Twelve passengers: a c', 'Nine passengers: b'], relations: ['conflict']}]);
	});

	test('and a bound stands between them without conflict', () => {
		const [row] = rowsOf('count', [
			'Twelve passengers drowned when a ferry sank off Genoa.',
			'Nine passengers drowned when a ferry sank off Genoa.',
			'At least nine passengers drowned when a ferry sank off Genoa.',
		]);
		expect(row?.relations.toSorted()).toEqual(['compatible', 'compatible', 'conflict']);
	});
});

test('others are counted beside those whom the article names', () => {
	const texts = [
		'Nine countries signed the salmon accord in Bergen.',
		'Chile and eight other countries signed the salmon accord in Bergen.',
	];
	expect(relationsOf('count', texts)).not.toContain('conflict');
});
