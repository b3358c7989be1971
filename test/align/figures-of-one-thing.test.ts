import {describe, expect, test} from '@jest/globals';
import type {Question} from '../../src/model/index.ts';
import {relationsOf, rowsOf} from './story.ts';

interface Case {
	readonly name: string;
	readonly slot: Question['slot'];
	readonly texts: readonly [string, string];
}

describe('figures of one thing are held against each other', () => {
	test.each<Case>([
		{
			name: 'the size of a ship, wherever she is',
			slot: 'measure',
			texts: [
				'The 6,500-ton Northern Crown, registered in Panama, was on its way from Gdynia.',
				'The 15,000-tonne Northern Crown struck a trawler off the port of Bergen.',
			],
		},
		{
			name: 'the injured, though a train stands behind one figure',
			slot: 'count',
			texts: [
				'Four people died and 31 were injured when a train came off the rails near Lisse on Tuesday.',
				'A train left the track near Lisse on Tuesday, killing four people and injuring 37.',
			],
		},
		{
			name: 'the age of a driver, behind his trade and before his name',
			slot: 'age',
			texts: [
				'The driver, 47-year-old Per Moen, was pulled from the cab.',
				'The driver Per Moen, 41, was in hospital.',
			],
		},
		{
			name: 'the prison term of a former officer',
			slot: 'measure',
			texts: [
				'Former finance director Ida Moen was sentenced to five years in prison.',
				"The firm's former finance director, Ida Moen, was given four years.",
			],
		},
		{
			name: 'how many shops a firm has, wherever they are',
			slot: 'count',
			texts: [
				'The Lisse-based company Ovarel, which has 94 outlets in Norway and Sweden, said names were taken.',
				'Thieves broke into the computers of Ovarel, which runs 84 shops from Bergen to Malmo.',
			],
		},
		{
			name: 'growth in one year, beside that of another',
			slot: 'measure',
			texts: [
				'The governor said the economy grew by 7.9 percent in 2017 and would expand by 6.8 percent this year.',
				'The economy expanded by 8.5 percent in 2017, the governor said.',
			],
		},
		{
			name: 'how long a campaign lasts',
			slot: 'measure',
			texts: ['The six-day campaign aims to reach every child in Lisse.', 'The campaign lasts five days.'],
		},
		{
			name: 'how long a state of emergency is to last',
			slot: 'measure',
			texts: [
				'She declared a 60-day state of emergency in three provinces.',
				'The president, who was in Peru when the river rose, has declared a state of emergency in three provinces for 30 days.',
			],
		},
		{
			name: 'jobs that go, as a part of all',
			slot: 'count',
			texts: ['Around 1,200 jobs will go at Nordan.', 'The union said that 2,100 of the 31,000 jobs would disappear.'],
		},
		{
			name: 'robbers, though few',
			slot: 'count',
			texts: [
				'The museum in Lisse was robbed on Friday. The two thieves, seen on camera, fled.',
				'Thieves robbed the museum in Lisse. Three masked men broke in through one of the skylights.',
			],
		},
		{
			name: 'the years of one telling figure',
			slot: 'time',
			texts: [
				'The network moved 480,000 tonnes of diesel out of the port between 2015 and 2018.',
				'Its ships carried 480,000 tonnes of diesel out of Lisse in the years 2014 to 2018.',
			],
		},
	])('$name', ({slot, texts}) => {
		expect(relationsOf(slot, texts)).toContain('conflict');
	});
});

describe('figures of other things are not', () => {
	test.each<Case>([
		{
			name: 'the shops of two firms',
			slot: 'count',
			texts: ['Ovarel has 94 shops in Norway.', 'Its rival Tarnholm has 84 shops in Sweden.'],
		},
		{
			name: 'growth in two years',
			slot: 'measure',
			texts: [
				'The governor said the economy would expand by 6.8 percent this year after 7.9 percent in 2017.',
				'The economy expanded by 8.5 percent in 2016, the governor said.',
			],
		},
		{
			name: 'the size of a ship and what she carries',
			slot: 'measure',
			texts: [
				'The tanker Northern Crown was carrying 6,400 tonnes of styrene from Gdynia.',
				'The 6,500-ton Northern Crown was on its way from Gdynia.',
			],
		},
		{
			name: 'the sizes of two ships',
			slot: 'measure',
			texts: ['The 6,500-ton Northern Crown was hit.', 'The 15,000-tonne Silver Tern hit her.'],
		},
		{
			name: 'an altitude and a distance',
			slot: 'measure',
			texts: [
				'The helicopter kept a distance of at least 500 metres from the ship.',
				'The helicopter flew past the ship at an altitude of less than 50 metres.',
			],
		},
		{
			name: 'a depth and how far off a town lies',
			slot: 'measure',
			texts: ['The quake struck Lisse at a depth of 31 kilometres.', 'The quake struck about 40 km north of Lisse.'],
		},
		{
			name: 'what happened in some provinces and what in others',
			slot: 'count',
			texts: [
				'Schools in six provinces were closed after the typhoon.',
				'The typhoon left 19 people dead in five provinces.',
			],
		},
		{
			name: 'the sales of two groups and of both',
			slot: 'amount',
			texts: [
				'The combined group will have sales of 13 billion euros.',
				'The two groups have sales of 6.9 and 6.1 billion euros respectively.',
			],
		},
		{
			name: 'a price with the debt that is taken over and a loan',
			slot: 'amount',
			texts: [
				'Nordan is paying 4.6 billion euros including debt for the dairy.',
				'To finance the dairy, Nordan will take up a loan of 2.5 billion euros.',
			],
		},
		{
			name: 'the victims of the last quake',
			slot: 'count',
			texts: [
				'The quake in Lisse injured 127 people on Friday.',
				'The last comparable event was the earthquake of 14 January 2018 in Lisse, which injured 65 people.',
			],
		},
		{
			name: 'the strength of this quake and of one of another year',
			slot: 'measure',
			texts: [
				'An earthquake of magnitude 6.7 shook southern Peru on Wednesday, destroying houses in the region of Puno.',
				'Peru shakes often. In 2007 a quake of magnitude 8.0 killed 600 people in Peru.',
			],
		},
		{
			name: 'those of one crew who were rescued and all of another',
			slot: 'count',
			texts: [
				'Seven crew were plucked from the water by a container ship off Lisse.',
				'None of the 19 crew of the tanker off Lisse was hurt.',
			],
		},
		{
			name: 'all on board and a part of those on board long ago',
			slot: 'count',
			texts: [
				'There were six people on board the freighter in Lisse.',
				'The airport of Lisse was the scene of another accident, when a jet crashed and 12 of the 98 people on board died.',
			],
		},
		{
			name: 'what a brewer sold and what a country drinks',
			slot: 'wording',
			texts: [
				'Nordan sold 840 million litres of beer last year and has about 2,600 employees.',
				'Norwegians drink some 4.2 billion litres of beer a year, of which one in five is a Nordan.',
			],
		},
		{
			name: 'two spells of time in one year',
			slot: 'time',
			texts: [
				'The network moved 480,000 tonnes of diesel out of the port between 2015 and 2018.',
				'Its ships carried 480,000 tonnes of diesel out of Lisse in 2016.',
			],
		},
		{
			name: 'the dates of a round figure',
			slot: 'time',
			texts: ['The fund paid $100 million in 2016 to the port.', 'A bank lent $100 million in 2018 to the harbour.'],
		},
		{
			name: 'spells of which there are many',
			slot: 'measure',
			texts: ['Shares hit a 12-month high.', 'Shares hit a six-week high.'],
		},
	])('$name', ({slot, texts}) => {
		const relations = relationsOf(slot, texts);
		expect(relations).not.toContain('conflict');
		expect(relations).not.toContain('tension');
	});
});

test('a quotation cut at a comma loses nothing, though a "not" stood behind it', () => {
	const whole = '"We hear the anger and will answer it with money, not with words," she said in Lisse.';
	const cut = 'The minister was brief. "We hear the anger and will answer it with money," she said in Lisse.';
	const turned = '"We hear the anger and will not answer it with money," she said in Lisse.';
	expect(rowsOf('quotation', [whole, cut]).flatMap(({relations}) => relations)).not.toContain('conflict');
	expect(rowsOf('quotation', [cut, turned]).flatMap(({relations}) => relations)).toContain('conflict');
});
