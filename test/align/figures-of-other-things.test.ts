import {describe, expect, test} from '@jest/globals';
import type {Question} from '../../src/model/index.ts';
import {relationsOf} from './story.ts';

describe('figures of other things', () => {
	test.each<{name: string; slot: Question['slot']; texts: readonly [string, string]}>([
		{
			name: 'the ages of two things of one kind',
			slot: 'age',
			texts: ['The 25-year-old ferry was raised. The 40-year-old ferry was not.', 'The 32-year-old ferry sank.'],
		},
		{
			name: 'an age of any thing of a kind',
			slot: 'age',
			texts: ['The 25-year-old ferry was raised.', 'A 32-year-old ferry costs little.'],
		},
		{
			name: 'people on board of a boat and people whom it can carry',
			slot: 'count',
			texts: ['The boat Lisse sank with 17 people on board.', 'The boat Lisse can carry 45 people.'],
		},
		{
			name: 'suspects who are sought and people who are held',
			slot: 'count',
			texts: [
				'Police in Lisse seek five suspects over the theft.',
				'Six people have been detained in Lisse over the theft.',
			],
		},
		{
			name: 'two crowds',
			slot: 'count',
			texts: ['A crowd of 1,200 met the team in Lisse.', 'A choir of 40 sang in Lisse.'],
		},
		{
			name: 'lives that were saved',
			slot: 'count',
			texts: ['The fire in Lisse cost 14 lives.', 'The alarm in Lisse saved 17 lives.'],
		},
		{
			name: 'round lengths in two units',
			slot: 'measure',
			texts: ['The wreck lay 40 kilometres short of the shore.', 'They found the tail 40 miles from Lisse.'],
		},
		{
			name: 'those of two seasons',
			slot: 'count',
			texts: ['Revik scored seven goals for Lisse in 2021/22.', 'Revik scored 19 goals for Lisse in 2022/23.'],
		},
		{
			name: 'a total and what is still there',
			slot: 'count',
			texts: ['The man held nine hostages in a bank in Lisse.', 'Four hostages remained in the bank in Lisse.'],
		},
		{
			name: 'a sum for each day and a sum',
			slot: 'amount',
			texts: [
				'The strike in Lisse costs the city $60 million a day.',
				'The strike in Lisse costs the city $120 million.',
			],
		},
		{
			name: 'launches in all and launches a year',
			slot: 'count',
			texts: ['Nordan plans 11 launches from Lisse.', 'Nordan plans four launches a year from Lisse.'],
		},
		{
			name: 'how long a speaker has worked and how long a thing will',
			slot: 'measure',
			texts: [
				'The satellite is designed to work for seven years.',
				'"I have worked on the satellite for 11 years," said Rolf Estrup.',
			],
		},
		{
			name: 'patients and residents, for the one may be a part of the other',
			slot: 'count',
			texts: ['The flu struck 3,400 patients in Lisse.', 'The flu struck 5,200 residents in Lisse, and 900 patients.'],
		},
		{
			name: 'long figures of two places, of which one is the other with two digits changed',
			slot: 'amount',
			texts: ['The bridge in Chile cost $641,000.', 'The bridge in Norway cost $614,000.'],
		},
		{
			name: 'figures of two places, of which one is the other with two digits changed',
			slot: 'amount',
			texts: ['The bridge in Chile cost $640,000.', 'The bridge in Norway cost $460,000.'],
		},
		{
			name: 'what is asked for and what is offered',
			slot: 'amount',
			texts: [
				'The miners of Lisse want a bonus of $27,000 a worker.',
				'Nordan offered the miners of Lisse a bonus of $19,400 a worker.',
			],
		},
		{
			name: 'a crew and those whom a crew saved',
			slot: 'count',
			texts: ['A crew of 14 fought the fire in Lisse.', 'A crew saved 12 members of a club from the fire in Lisse.'],
		},
		{
			name: 'those who were arrested and those who were let go',
			slot: 'count',
			texts: ['Police made 14 arrests at the march in Lisse.', 'Police freed 12 people at the march in Lisse.'],
		},
		{
			name: 'robbers and those who were robbed',
			slot: 'count',
			texts: ['Three men robbed the bank of Lisse.', 'Four men were robbed at the bank of Lisse.'],
		},
		{
			name: 'jobs that are cut and jobs that are made',
			slot: 'count',
			texts: ['Nordan will cut 900 jobs in Lisse.', 'Nordan created 1,100 jobs in Lisse.'],
		},
		{
			name: 'houses that burned and houses that stand empty',
			slot: 'count',
			texts: ['The fire took 46 homes in Lisse.', 'The fire crews looked at 64 homes in Lisse.'],
		},
		{
			name: 'long numbers with two digits changed that one article gives both',
			slot: 'count',
			texts: ['The plant has 1,150 desks and 1,510 lamps.', 'In all 1,510 seats stand empty at Nordan.'],
		},
		{
			name: 'short numbers with two digits changed',
			slot: 'count',
			texts: ['The plant has 46 desks.', 'In all 64 seats stand empty at Nordan.'],
		},
		{
			name: 'houses that burned and buildings that burned, for sheds are buildings too',
			slot: 'count',
			texts: ['In Lisse 46 homes were destroyed.', 'The fire took 64 buildings in Lisse.'],
		},
		{
			name: 'children that somebody leaves and children of a school',
			slot: 'count',
			texts: ['Ada Holm leaves two children.', 'The school that Ada Holm built has three children.'],
		},
	])('are two questions: $name', ({slot, texts}) => {
		expect(relationsOf(slot, texts)).not.toContain('conflict');
	});
});
