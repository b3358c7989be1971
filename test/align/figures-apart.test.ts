import {describe, expect, test} from '@jest/globals';
import type {Question} from '../../src/model/index.ts';
import {relationsOf} from './story.ts';

interface Pair {
	readonly name: string;
	readonly slot: Question['slot'];
	/** Figures of two things, which nobody may hold against each other. */
	readonly quiet: readonly [string, string];
	/** The nearest pair that gives one thing two figures. */
	readonly flagged: readonly [string, string];
}

describe('a figure is not held against', () => {
	describe.each<Pair>([
		{
			name: 'those that go together with something else',
			slot: 'count',
			quiet: [
				'Burglars stole four coins from the Harburg museum on Monday.',
				'Burglars stole the crown from the Harburg museum on Monday together with three smaller coins.',
			],
			flagged: [
				'Burglars stole four coins from the Harburg museum on Monday.',
				'Burglars stole three coins from the Harburg museum on Monday together with the crown.',
			],
		},
		{
			name: 'two kinds of people under one number',
			slot: 'count',
			quiet: [
				'The plane carried 271 passengers and 11 crew to Lisse on Monday.',
				'The plane carried more than 280 frightened passengers and crew to Lisse on Monday.',
			],
			flagged: [
				'The plane carried 271 passengers and 11 crew to Lisse on Monday.',
				'The plane carried 284 frightened passengers and a dog to Lisse on Monday.',
			],
		},
		{
			name: 'the injured among those of one country, if it counts the dead',
			slot: 'count',
			quiet: [
				'Among the victims are five Czechs and two Slovaks.',
				'A plane carrying twelve injured Czechs landed in Lisse on Monday.',
			],
			flagged: [
				'The flood in Lisse injured five Czechs on Monday.',
				'The flood in Lisse on Monday left twelve Czechs injured.',
			],
		},
		{
			name: 'the missing, if it counts the dead before them',
			slot: 'count',
			quiet: [
				'The trawler sank off Lisse, leaving one fisherman dead and five missing.',
				'The navy ended its search for four fishermen who have been missing since their trawler sank off Lisse.',
			],
			flagged: [
				'The trawler sank off Lisse on Monday, leaving one fisherman dead and five missing.',
				'The trawler sank off Lisse on Monday, killing two fishermen.',
			],
		},
		{
			name: 'that of a former year, if it is news',
			slot: 'measure',
			quiet: [
				'In 2016, Danish police seized 2.5 tonnes of cocaine in a similar shipment in the port of Aarhus.',
				'Danish police have seized 1.8 tonnes of cocaine in the port of Aarhus, they said on Friday.',
			],
			flagged: [
				'Danish police seized 2.5 tonnes of cocaine in a shipment in the port of Aarhus.',
				'Danish police have seized 1.8 tonnes of cocaine in the port of Aarhus, they said on Friday.',
			],
		},
		{
			name: 'where a change began',
			slot: 'measure',
			quiet: [
				'The port of Aarhus handled 35.6 million tonnes of cargo.',
				'The port of Aarhus handled less cargo: it slid from 46.3 million tonnes to 36 million tonnes.',
			],
			flagged: [
				'The port of Aarhus handled 35.6 million tonnes of cargo.',
				'The port of Aarhus handled 46.3 million tonnes of cargo.',
			],
		},
		{
			name: 'that of another in a row of shares',
			slot: 'measure',
			quiet: [
				'The dam is to be built by three states, with the three holding 34, 33 and 33 percent of the shares.',
				'Kenya will own 34 per cent of the shares of the dam, which is to be built by three states.',
			],
			flagged: [
				'The dam is to be built by three states, of which Kenya will own 31 percent of the shares.',
				'Kenya will own 34 per cent of the shares of the dam, which is to be built by three states.',
			],
		},
		{
			name: 'the height of a column, if it is the width of a zone',
			slot: 'measure',
			quiet: [
				'The volcano shot a column of ash 8 kilometres into the sky on Sunday, officials in Lisse said.',
				'Officials in Lisse imposed an exclusion zone of 5 kilometres around the crater of the volcano on Sunday.',
			],
			flagged: [
				'The volcano shot a column of ash 8 kilometres into the sky on Sunday, officials in Lisse said.',
				'The volcano shot a column of ash 5 kilometres into the sky on Sunday, officials in Lisse said.',
			],
		},
		{
			name: 'one that has been widened since',
			slot: 'count',
			quiet: [
				'Hallam Dairy recalled 11 products.',
				'The recall by Hallam Dairy, announced on Wednesday and widened on Friday, covers 18 products.',
			],
			flagged: ['Hallam Dairy recalled 11 products.', 'The recall by Hallam Dairy covers 18 products.'],
		},
		{
			name: 'the dead of two events, if it counts those of one',
			slot: 'count',
			quiet: [
				'Seventeen miners died when gas exploded in the Harburg mine on Monday.',
				'A total of 67 miners have now died in the two explosions in the Harburg mine.',
			],
			flagged: [
				'Seventeen miners died when gas exploded in the Harburg mine on Monday.',
				'A total of 19 miners died in the explosion in the Harburg mine on Monday.',
			],
		},
		{
			name: 'what a thing may hold, if it counts what it held',
			slot: 'count',
			quiet: [
				'The ferry Silver Tern was carrying 84 passengers when she sank off Lisse.',
				'The Silver Tern, which sank off Lisse, was licensed to carry 60 passengers.',
			],
			flagged: [
				'The ferry Silver Tern was carrying 84 passengers when she sank off Lisse.',
				'The Silver Tern, which sank off Lisse, was carrying 60 passengers.',
			],
		},
		{
			name: 'those who are left besides the named',
			slot: 'count',
			quiet: [
				'The minister and four others appeared before the court in Lisse on Thursday.',
				'The minister and his brother-in-law appeared before the court in Lisse on Thursday. The three others are clerks.',
			],
			flagged: [
				'The minister and four others appeared before the court in Lisse on Thursday.',
				'The minister and six others appeared before the court in Lisse on Thursday.',
			],
		},
		{
			name: 'those of a case that is told of for comparison',
			slot: 'count',
			quiet: [
				'Police have arrested two men over the theft of jewels from the castle in Lisse.',
				'The theft of the jewels in Lisse comes a year after one in Oslo. Four men were arrested in that case.',
			],
			flagged: [
				'Police have arrested two men over the theft of jewels from the castle in Lisse.',
				'Police in Lisse arrested four men on Monday over the theft of the jewels from the castle.',
			],
		},
		{
			name: 'the state of the count at another moment',
			slot: 'count',
			quiet: [
				'Some 1,700 appointments had been called off up to last night, said the hospital in Lisse.',
				'Some 2,100 appointments have been called off so far, said the hospital in Lisse.',
			],
			flagged: [
				'The hospital in Lisse has called off 1,700 appointments so far because of the strike.',
				'The hospital in Lisse has so far called off 2,100 appointments because of the strike.',
			],
		},
		{
			name: 'one that has been corrected since',
			slot: 'measure',
			quiet: [
				'The quake struck Lisse at a depth of 28 km, the institute said.',
				'The institute corrected the depth of the quake in Lisse to 35 km in the morning.',
			],
			flagged: [
				'The quake struck Lisse at a depth of 28 km, the institute said.',
				'The quake in Lisse had a depth of 35 km, the institute said.',
			],
		},
		{
			name: 'the dead of another wreck, told behind "when"',
			slot: 'count',
			quiet: [
				'Twelve people were killed on Monday when a ferry sank off Port Ellis.',
				'Seventeen people were killed on Monday when a ferry sank off Cape Wrath.',
			],
			flagged: [
				'Twelve passengers were killed on Monday when a ferry sank off Port Ellis.',
				'A ferry sank off Port Ellis on Monday, killing seventeen passengers.',
			],
		},
		{
			name: 'the day on which another won',
			slot: 'time',
			quiet: [
				"Denmark's Mikkel Holm won the fourth stage of the Tour of Jutland on Saturday.",
				'Corsini had led the Tour of Jutland since winning at Viborg on Thursday.',
			],
			flagged: [
				"Denmark's Mikkel Holm won the fourth stage of the Tour of Jutland on Saturday.",
				'Mikkel Holm led the Tour of Jutland after he won the fourth stage on Thursday.',
			],
		},
	])('$name', ({slot, quiet, flagged}) => {
		test('though the words are much alike', () => {
			const relations = relationsOf(slot, quiet);
			expect(relations).not.toContain('conflict');
			expect(relations).not.toContain('tension');
		});

		test('but is held against its own', () => {
			expect(relationsOf(slot, flagged)).toContain('conflict');
		});
	});
});
