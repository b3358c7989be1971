import {countMismatch} from '../../src/rules/count-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

// tolls, crowds and numbers loosely put
testRule(countMismatch, {
	quiet: [
		{
			name: 'some of those who died, by what they were',
			texts: [
				'Fourteen people were killed when the roof of a market in Lugo fell in.',
				'Two customers were killed when the roof of a market in Lugo fell in.',
			],
		},
		{
			name: 'a similar event of last year',
			texts: [
				'The attack on the market in Kano killed 16 people.',
				'The attack on the market in Kano killed 16 people. A similar attack last year killed 30 people.',
			],
		},
		{
			name: 'a similar event in one article only',
			texts: [
				'The attack on the market in Kano killed 16 people.',
				'A similar attack on the market in Kano last year killed 30 people.',
			],
		},
		{
			name: 'the killed and the injured',
			texts: [
				'Four people were killed in the train crash near Ghent.',
				'Thirty people were injured in the train crash near Ghent.',
			],
		},
		{
			name: 'a toll that rises by as many as another article counts',
			texts: [
				'The ferry fire off Batam left 31 people dead.',
				'The death toll in the ferry fire off Batam rose by 12 to 31.',
			],
		},
		{
			name: 'the toll and the number of the missing',
			texts: [
				'The death toll in the ferry fire off Batam stands at 31.',
				'Eleven people are missing after the ferry fire off Batam.',
			],
		},
		{
			name: 'the people who miss something',
			texts: [
				'Eleven people are missing after the ferry fire off Batam.',
				'Some 40 people missed the ferry to Batam before the fire.',
			],
		},
		{
			name: 'counts that one article tells apart by charge',
			texts: [
				'A jury in Graz convicted Lena Moor on four counts of fraud and one of perjury.',
				'A jury in Graz found Lena Moor guilty on five counts, fraud among them.',
			],
		},
		{
			name: 'the killed of one article and the injured of another, in headlines',
			texts: ['14 killed in Peru bus crash', '23 injured in Peru bus crash'],
		},
		{
			name: 'hundreds and a few hundred',
			texts: [
				'Hundreds of women marched through Lugo against the mine.',
				'Some 700 women marched through Lugo against the mine.',
			],
		},
		{
			name: 'a number rounded to one digit',
			texts: [
				'About 5 million customers of Norvane were affected by the breach.',
				'The breach at Norvane affected 5.3 million customers.',
			],
		},
		{
			name: 'an approximate small count',
			texts: [
				'About 145 hikers were rescued from the hut above Zermatt.',
				'Rescuers brought 142 hikers down from the hut above Zermatt.',
			],
		},
		{
			name: 'crowds of two cities',
			texts: [
				'Tens of thousands of revelers are expected in Lugo on Friday.',
				'Hundreds of thousands of revelers are expected in Bilbao on Friday.',
			],
		},
	],
	flags: [
		{
			name: 'two magnitudes of those who pray',
			texts: [
				'Tens of thousands of pilgrims prayed at the shrine of Orvik on Sunday.',
				'On Sunday hundreds of thousands of worshippers prayed at the shrine of Orvik.',
			],
			relation: 'tension',
			message:
				'counts differ: Gazette says “Tens of thousands of pilgrims”; Herald says “hundreds of thousands of worshippers”',
			evidence: ['Tens of thousands of pilgrims', 'hundreds of thousands of worshippers'],
		},
		{
			name: 'unequal tolls of one fire',
			texts: [
				'Five people died when fire swept through a hostel in Leeds on Monday.',
				'Seven people died when fire swept through a hostel in Leeds on Monday.',
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “Five people”; Herald says “Seven people”',
			evidence: ['Five people', 'Seven people'],
		},
		{
			name: 'one of three articles that differs',
			texts: [
				'Three hikers were killed by an avalanche near Zermatt.',
				'An avalanche near Zermatt killed four hikers.',
				'Four hikers were killed by an avalanche near Zermatt.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “Three hikers”; Herald and Courier say “four hikers”',
			evidence: ['Three hikers', 'four hikers', 'Four hikers'],
		},
		{
			name: 'the higher toll in the earlier article',
			texts: [
				{text: 'Nineteen people were killed when a bus fell into a ravine near Cusco.', published: '2023-05-02'},
				{text: 'Twelve people were killed when a bus fell into a ravine near Cusco.', published: '2023-05-03'},
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “Nineteen people”; Herald says “Twelve people”',
			evidence: ['Nineteen people', 'Twelve people'],
		},
		{
			name: 'a later figure, as a tension',
			texts: [
				{text: 'Twelve people were killed when a bus fell into a ravine near Cusco.', published: '2023-05-02'},
				{text: 'Nineteen people were killed when a bus fell into a ravine near Cusco.', published: '2023-05-03'},
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “Twelve people”; Herald says “Nineteen people”',
			evidence: ['Twelve people', 'Nineteen people'],
		},
		{
			name: 'headlines that count the killed',
			texts: ['14 killed in Peru bus crash', 'Bus crash in Peru leaves 16 dead'],
			relation: 'tension',
			message: 'counts differ: Gazette says “14 killed”; Herald says “16 dead”',
			evidence: ['14 killed', '16 dead'],
		},
		{
			name: 'a death toll',
			texts: [
				'The death toll in the ferry fire off Batam has risen to 31.',
				'The ferry fire off Batam killed 27 people.',
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “31”; Herald says “27 people”',
			evidence: ['31', '27 people'],
		},
		{
			name: 'the missing',
			texts: [
				'Eleven people are missing after the flood in Meresh.',
				'Six people are missing after the flood in Meresh.',
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “Eleven people”; Herald says “Six people”',
			evidence: ['Eleven people', 'Six people'],
		},
		{
			name: 'lives lost',
			texts: ['The landslide in Posto claimed 19 lives.', 'The landslide in Posto killed 17 people.'],
			relation: 'tension',
			message: 'counts differ: Gazette says “19 lives”; Herald says “17 people”',
			evidence: ['19 lives', '17 people'],
		},
		{
			name: 'a magnitude against an exact count beyond it',
			texts: [
				'Hundreds of women marched through Lugo against the mine.',
				'In Lugo, almost 1,900 women marched against the mine.',
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “Hundreds of women”; Herald says “almost 1,900 women”',
			evidence: ['Hundreds of women', 'almost 1,900 women'],
		},
		{
			name: 'two magnitudes of one crowd',
			texts: [
				'Thousands of party-goers are expected at the Ribera Gate in Lugo on Friday.',
				'Organisers at the Ribera Gate in Lugo expect hundreds of thousands of revellers.',
			],
			relation: 'tension',
			message:
				'counts differ: Gazette says “Thousands of party-goers”; Herald says “hundreds of thousands of revellers”',
			evidence: ['Thousands of party-goers', 'hundreds of thousands of revellers'],
		},
		{
			name: 'an approximate number of three digits',
			texts: [
				'The heat cut off roughly 36.5 million households in Norvane from power.',
				'In Norvane 35.1 million households were cut off from power in the heat.',
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “roughly 36.5 million households”; Herald says “35.1 million households”',
			evidence: ['roughly 36.5 million households', '35.1 million households'],
		},
		{
			name: 'more than and as many as',
			texts: [
				'The glacier tongue of Norvik broke into more than 20 fragments.',
				'The glacier tongue of Norvik shattered into as many as 20 smaller pieces.',
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “more than 20 fragments”; Herald says “as many as 20 smaller pieces”',
			evidence: ['more than 20 fragments', 'as many as 20 smaller pieces'],
		},
	],
});
