import {editedSentence} from '../../src/rules/edited-sentence.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(editedSentence, {
	quiet: [
		{
			name: 'a nickname',
			texts: [
				'The council voted to name the new bridge over the Wear after the engineer Robert Hale on Friday.',
				'The council voted to name the new bridge over the Wear after the engineer Bob Hale on Friday.',
			],
		},
		{
			name: 'another word for the same',
			texts: [
				'The council said on its website that the old bridge will stay shut until the cracks are mended.',
				'The council said on its website that the old bridge will stay closed until the cracks are mended.',
			],
		},
		{
			name: 'a place within the other',
			texts: [
				'The trawler was towed by two tugs to a shipyard in Gdansk for repairs that will last until spring.',
				'The trawler was towed by two tugs to a shipyard in Poland for repairs that will last until spring.',
			],
		},
		{
			name: 'two short sentences',
			texts: ['Robert Hale won the race.', 'Martin Kohl won the race.'],
		},
		{
			name: 'two edits in one sentence',
			texts: [
				'The engineer Robert Hale told the council that the old bridge over the Wear would open in spring.',
				'The engineer Martin Kohl told the council that the old mill over the Wear would open in spring.',
			],
		},
	],
	flags: [
		{
			name: 'another name',
			texts: [
				'The trawler sank in a storm that the forecaster Robert Hale had told the harbour office of at noon.',
				'The trawler sank in a storm that the forecaster Martin Kohl had told the harbour office of at noon.',
			],
			relation: 'conflict',
			message: 'the same sentence says different things: Gazette says “Robert Hale”; Herald says “Martin Kohl”',
			evidence: ['Robert Hale', 'Martin Kohl'],
		},
		{
			name: 'a "not" more',
			texts: [
				'The inspectors who came aboard in the spring had found the lifeboats to be ready for bad weather at sea.',
				'The inspectors who came aboard in the spring had found the lifeboats to not be ready for bad weather at sea.',
			],
			relation: 'conflict',
			message: 'the same sentence says different things: Gazette says “to be”; Herald says “not”',
			evidence: ['to be', 'not'],
		},
		{
			name: 'the opposite verb',
			texts: [
				'Because of the strike at the port, the price that the mills of the valley pay for grain rose in the autumn.',
				'Because of the strike at the port, the price that the mills of the valley pay for grain fell in the autumn.',
			],
			relation: 'conflict',
			message: 'the same sentence says different things: Gazette says “rose”; Herald says “fell”',
			evidence: ['rose', 'fell'],
		},
	],
});
