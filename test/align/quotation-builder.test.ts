import {describe, expect, test} from '@jest/globals';
import {rowsOf} from './story.ts';

/** A quotation with its speaker. */
function said(words: string, speaker = 'Mayor Ines Duarte'): string {
	return `“${words},” said ${speaker}.`;
}

describe('a quotation is not asked about', () => {
	test.each<{name: string; texts: readonly string[]}>([
		{
			name: 'in the same words',
			texts: [said('We will never close the harbour to boats'), said('We will never close the harbour to boats')],
		},
		{
			name: 'with words that a desk writes short',
			texts: [
				said('We saw the clock of Saint Olav at 15 kilometres and ran on'),
				said('We saw the clock of St Olav at 15 km and ran on'),
			],
		},
		{
			name: 'in British and American spelling',
			texts: [
				said('We will never close the harbour to fishing boats'),
				said('We will never close the harbor to fishing boats'),
			],
		},
		{
			name: 'with a word drawn together',
			texts: [
				said('We won’t close the harbour to boats this year'),
				said('We will not close the harbour to boats this year'),
			],
		},
		{
			name: 'with straight and curly marks',
			texts: [
				said("It's the harbour that feeds this town"),
				'"It’s the harbour that feeds this town," said Mayor Ines Duarte.',
			],
		},
		{
			name: 'with words that the desk put in',
			texts: [
				said('They will close [the harbour] for all fishing boats this year'),
				said('They will close for all fishing boats this year'),
			],
		},
		{
			name: 'of two people who speak alike',
			texts: [
				said('We are proud of the brave firefighters tonight'),
				said('We are proud of the brave nurses tonight', 'Governor Anton Weiss'),
			],
		},
		{
			name: 'where two sentences of one speech are quoted',
			texts: [
				said('The harbour belongs to the people of this town'),
				said('Nobody expected the storm to last this long'),
			],
		},
		{
			name: 'of a few words that anybody may use',
			texts: [said('We are sorry'), said('We are glad')],
		},
		{
			name: 'against reported speech',
			texts: [
				said('We will never close the harbour to fishing boats'),
				'The mayor said the harbour would never be closed to sailing boats.',
			],
		},
		{
			name: 'within one article, where a speaker varies it',
			texts: [
				`${said('We will never close the harbour to fishing boats')} ${said('We will never close the harbour to sailing boats')}`,
			],
		},
	])('$name', ({texts}) => {
		expect(rowsOf('quotation', texts)).toEqual([]);
	});
});

describe('a quotation in other words', () => {
	test('conflicts, and evidence shows the words that differ with a few around them', () => {
		expect(
			rowsOf('quotation', [
				said('We will never close the harbour to fishing boats'),
				said('We will never close the harbour to sailing boats'),
			]),
		).toEqual([
			{
				readings: ['close the harbour to fishing boats: a', 'close the harbour to sailing boats: b'],
				relations: ['conflict'],
			},
		]);
	});

	test.each<{name: string; texts: readonly [string, string]; relation: string}>([
		{
			name: 'agrees but for an article that a desk may drop',
			texts: [said('We saw the flames rise above the chapel roof'), said('We saw flames rise above the chapel roof')],
			relation: 'agree',
		},
		{
			name: 'agrees in British and American words',
			texts: [
				said('They want to burn Greek football to the ground'),
				said('They want to burn Greek soccer to the ground'),
			],
			relation: 'agree',
		},
		{
			name: 'is compatible where one quotes less of it',
			texts: [
				said('We will close the harbour to all fishing boats this year and next'),
				said('We will close the harbour to all fishing boats'),
			],
			relation: 'compatible',
		},
		{
			name: 'is compatible where a word is divided otherwise',
			texts: [
				said('We will never close the fish market to small boats'),
				said('We will never close the fishmarket to small boats'),
			],
			relation: 'compatible',
		},
		{
			name: 'is to be looked at where an article stands for whose it is',
			texts: [said('We ran the ferry with my mother’s savings'), said('We ran the ferry with a mother’s savings')],
			relation: 'tension',
		},
		{
			name: 'is one utterance of a speaker who is written with and without accents',
			texts: [
				said('We will never close the harbour to fishing boats', 'Mayor Inês Žukaitė'),
				said('We will never close the harbour to sailing boats', 'Mayor Ines Zukaite'),
			],
			relation: 'conflict',
		},
		{
			name: 'is to be looked at where it is turned round',
			texts: [
				said('When the siren sounded, everybody ran to the chapel'),
				said('Everybody ran to the chapel when the siren sounded'),
			],
			relation: 'tension',
		},
		{
			name: 'is to be looked at where a pronoun stands for a name',
			texts: [
				said('You put profit above the health of this town'),
				said('The defendant put profit above the health of this town'),
			],
			relation: 'tension',
		},
		{
			name: 'conflicts where a “not” is lost',
			texts: [
				said('We will not close the harbour to fishing boats'),
				said('We will close the harbour to fishing boats'),
			],
			relation: 'conflict',
		},
		{
			name: 'conflicts where a figure is another',
			texts: [said('We need 40 new beds in the old hospital'), said('We need 60 new beds in the old hospital')],
			relation: 'conflict',
		},
		{
			name: 'is found in the midst of a longer quotation',
			texts: [
				said('It was late at night. We will never close the harbour to fishing boats. That is all'),
				said('We will never close the harbour to sailing boats'),
			],
			relation: 'conflict',
		},
		{
			name: 'is found where one outlet names the speaker by surname',
			texts: [
				said('We will never close the harbour to fishing boats'),
				said('We will never close the harbour to sailing boats', 'Duarte'),
			],
			relation: 'conflict',
		},
		{
			name: 'is found where one outlet names the speaker by role',
			texts: [
				said('We will never close the harbour to fishing boats'),
				said('We will never close the harbour to sailing boats', 'the mayor'),
			],
			relation: 'conflict',
		},
	])('$name', ({texts, relation}) => {
		expect(rowsOf('quotation', texts).map(({relations}) => relations)).toEqual([[relation]]);
	});

	test('is one question for all articles that quote it', () => {
		const fishing = said('We will never close the harbour to fishing boats');
		expect(
			rowsOf('quotation', [fishing, said('We will never close the harbour to sailing boats'), fishing]).map(
				({readings}) => readings.map((reading) => reading.split(': ').at(-1)),
			),
		).toEqual([['a c', 'b']]);
	});
});
