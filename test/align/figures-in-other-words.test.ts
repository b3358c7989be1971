import {describe, expect, test} from '@jest/globals';
import type {Question} from '../../src/model/index.ts';
import {rowsOf} from './story.ts';

describe('figures told in other words', () => {
	test.each<{name: string; slot: Question['slot']; texts: readonly [string, string]; readings: readonly string[]}>([
		{
			name: 'the age of the one thing of its kind',
			slot: 'age',
			texts: ['The 25-year-old ferry was raised.', 'Divers say that the 32-year-old ferry had been repaired.'],
			readings: ['25-year-old: a', '32-year-old: b'],
		},
		{
			name: 'a crowd by its size and by its members',
			slot: 'count',
			texts: [
				'Rovers won the cup in Lisse before a crowd of 61,482.',
				'Rovers won the cup in Lisse in front of 64,182 spectators.',
			],
			readings: ['61,482: a', '64,182 spectators: b'],
		},
		{
			name: 'a crew by its size and by its members',
			slot: 'count',
			texts: [
				'The Anna Roe sank off Lisse with a crew of 14.',
				'The Anna Roe sank off Lisse with 12 crew members on it.',
			],
			readings: ['14: a', '12 crew members: b'],
		},
		{
			name: 'a family by its size and by its members',
			slot: 'count',
			texts: ['A family of five died in a fire in Lisse.', 'Four family members died in a fire in Lisse.'],
			readings: ['five: a', 'Four family members: b'],
		},
		{
			name: 'arrests and those who were arrested',
			slot: 'count',
			texts: ['Police made 14 arrests at the march in Lisse.', 'Police detained 12 people at the march in Lisse.'],
			readings: ['14 arrests: a', '12 people: b'],
		},
		{
			name: 'lives that a fire cost',
			slot: 'count',
			texts: ['The fire in Lisse cost 14 lives.', 'The fire in Lisse killed 17 people.'],
			readings: ['14 lives: a', '17 people: b'],
		},
		{
			name: 'a length with the unit of another system',
			slot: 'measure',
			texts: ['The wreck lay 37 kilometres short of the shore.', 'They found the tail 37 miles from Lisse.'],
			readings: ['37 kilometres: a', '37 miles: b'],
		},
		{
			name: 'how long something lasted and after how long it ended',
			slot: 'measure',
			texts: ['The siege lasted seven hours.', 'The siege ended after nine hours.'],
			readings: ['seven hours: a', 'nine hours: b'],
		},
		{
			name: 'prison terms of years and months',
			slot: 'measure',
			texts: [
				'A court in Lisse sentenced Ada Holm to six years and nine months in prison.',
				'Ada Holm was sentenced to six years and three months in prison in Lisse.',
			],
			readings: ['six years and nine months: a', 'six years and three months: b'],
		},
		{
			name: 'people whom a firm employs',
			slot: 'count',
			texts: ['Nordan has 410 employees in Lisse.', 'Nordan employs 520 people in Lisse.'],
			readings: ['410 employees: a', '520 people: b'],
		},
		{
			name: 'those who rob, whatever they are called',
			slot: 'count',
			texts: ['Three masked men robbed the bank of Lisse.', 'Police hunt four robbers after the raid in Lisse.'],
			readings: ['Three masked men: a', 'four robbers: b'],
		},
		{
			name: 'jobs that are cut and people who lose them',
			slot: 'count',
			texts: ['Nordan will eliminate 900 jobs in Lisse.', 'In all, 1,100 people will lose their jobs at Nordan.'],
			readings: ['900 jobs: a', '1,100 people: b'],
		},
		{
			name: 'houses that a fire took',
			slot: 'count',
			texts: ['In Lisse 46 homes have been destroyed.', 'The fire took 64 houses in Lisse.'],
			readings: ['46 homes: a', '64 houses: b'],
		},
		{
			name: 'a long number with two digits changed, whatever is counted',
			slot: 'count',
			texts: ['The plant has 1,150 desks.', 'In all 1,510 seats stand empty at Nordan.'],
			readings: ['1,150 desks: a', '1,510 seats: b'],
		},
		{
			name: 'a turnout, where another article has the same figure for a share of the vote',
			slot: 'measure',
			texts: [
				'Turnout in Lisse was 38.9 percent. Holm led the first round with 39.8 percent of the vote.',
				'Turnout in Lisse was 39.8 percent.',
			],
			readings: ['38.9 percent: a', '39.8 percent: b'],
		},
		{
			name: 'how long a trial lasted',
			slot: 'measure',
			texts: [
				'The trial in Lisse lasted 62 days.',
				'The trial in Lisse ended with a verdict after 68 days of hearings.',
			],
			readings: ['62 days: a', '68 days: b'],
		},
		{
			name: 'thousands whom a firm employs and its workers',
			slot: 'count',
			texts: ['Nordan employs 4,300 people in Lisse.', "Nordan's 3,400 workers in Lisse are on strike."],
			readings: ['4,300 people: a', '3,400 workers: b'],
		},
		{
			name: 'people and men on board of a ship',
			slot: 'count',
			texts: ['The trawler Lisse sank with 17 people on board.', 'The trawler Lisse sank with 19 men aboard.'],
			readings: ['17 people: a', '19 men: b'],
		},
		{
			name: 'people on board of a boat and people whom it carried',
			slot: 'count',
			texts: ['The boat Lisse sank with 17 people on board.', 'The boat Lisse was carrying 19 people when it sank.'],
			readings: ['17 people: a', '19 people: b'],
		},
		{
			name: 'suspects and people who are held',
			slot: 'count',
			texts: [
				'Five suspects were arrested in Lisse over the theft of the bells.',
				'Six people have been detained in Lisse over the theft of the bells.',
			],
			readings: ['Five suspects: a', 'Six people: b'],
		},
		{
			name: 'buildings that were destroyed and buildings that burned',
			slot: 'count',
			texts: ['The storm destroyed 46 buildings in Lisse.', 'In Lisse 64 buildings burned down.'],
			readings: ['46 buildings: a', '64 buildings: b'],
		},
		{
			name: 'daughters whom somebody leaves',
			slot: 'count',
			texts: ['Ada Holm is survived by two daughters.', 'Ada Holm leaves three daughters.'],
			readings: ['two daughters: a', 'three daughters: b'],
		},
		{
			name: 'hostages at a bank',
			slot: 'count',
			texts: [
				'A man who took seven people hostage at a bank in Lisse gave up on Friday.',
				'All nine hostages left the bank in Lisse on Friday.',
			],
			readings: ['seven people hostage: a', 'nine hostages: b'],
		},
	])('are one question: $name', ({slot, texts, readings}) => {
		expect(rowsOf(slot, texts)).toEqual([{readings, relations: ['conflict']}]);
	});
});
