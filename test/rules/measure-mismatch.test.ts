import {measureMismatch} from '../../src/rules/measure-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(measureMismatch, {
	quiet: [
		{
			name: 'the weight of each and of all',
			texts: [
				'When divers raised the four bells of Lisse, they weighed 136 pounds combined.',
				'Each bell of Lisse weighed less than 50 pounds when divers raised it.',
			],
		},
		{
			name: 'the turnout and a share of the vote',
			texts: ['Turnout in the Lisbon vote was 54 percent.', 'Mayor Rita Campos won the Lisbon vote with 51 percent.'],
		},
		{
			name: 'a moment of an index',
			texts: ['The Riga index closed up 0.7 percent on Friday.', 'The Riga index rose 0.4 percent on Friday.'],
		},
		{
			name: 'what lasted and what came after it',
			texts: [
				'The crew of the trawler spent nine days adrift.',
				'The crew of the trawler was found after eleven days of storms.',
			],
		},
		{
			name: 'two owners of one company',
			texts: [
				'The Hansen family owns 34 percent of the ferry line Nordlys.',
				'A pension fund from Bergen owns 29 percent of the ferry line Nordlys.',
			],
		},
		{
			name: 'the weights of two things',
			texts: [
				'The whale stranded near Ribe weighed 16 tonnes.',
				'A crane lifted the whale stranded near Ribe; the crane alone weighs 19 tonnes.',
			],
		},
		{
			name: 'a distance in miles and kilometres',
			texts: ['The comet passed 2.4 million miles from Earth.', 'The comet passed 3.9 million kilometres from Earth.'],
		},
		{
			name: 'the sentence and the years served',
			texts: [
				'The editor was sentenced to eight years in prison in 2015.',
				'The editor was released after three years in prison.',
			],
		},
		{
			name: 'the measures of two days',
			texts: ['The marchers walked 12 kilometres on Monday.', 'The marchers walked 18 kilometres on Tuesday.'],
		},
		{
			name: 'one length in two units',
			texts: ['The oil slick off Kerala is 16 kilometres long.', 'The oil slick off Kerala is 10 miles long.'],
		},
		{
			name: 'a rounded measure',
			texts: [
				'The asteroid that passed the Earth was about 100 metres wide.',
				'The asteroid that passed the Earth was 96 metres wide.',
			],
		},
		{
			name: 'the old rate and the new',
			texts: [
				'The central bank of Chile raised its key rate to 5.5 percent.',
				'The central bank of Chile raised its key rate from 5 percent.',
			],
		},
		{
			name: 'a longest sentence that the law allows',
			texts: [
				'The charge carries a sentence of up to ten years in prison.',
				'The court in Riga sentenced the banker to six years in prison.',
			],
		},
		{
			name: 'an aftershock',
			texts: [
				'A magnitude 6.1 earthquake struck off the coast of Fiji on Sunday.',
				'A magnitude 6.1 earthquake struck off the coast of Fiji on Sunday. Another earthquake of magnitude 4.9 followed.',
			],
		},
		{
			name: 'one height in feet and metres',
			texts: ['The lighthouse at Skagen is 46 metres high.', 'The lighthouse at Skagen is 151 feet high.'],
		},
		{
			name: 'a decimal more',
			texts: ['Unemployment in Latvia fell to 6 percent in May.', 'Unemployment in Latvia fell to 6.3 percent in May.'],
		},
		{
			name: 'the sentences of two people',
			texts: [
				'The court in Riga sentenced the banker to nine years in prison.',
				'The court in Riga sentenced the lawyer to two years in prison.',
			],
		},
		{
			name: 'the shares of two parties',
			texts: [
				'The Liberals won 34 percent of the vote in Tartu.',
				'The Centre Party won 21 percent of the vote in Tartu.',
			],
		},
		{
			name: 'the measures of two months',
			texts: ['Inflation in Ghana rose to 12 percent in March.', 'Inflation in Ghana rose to 15 percent in August.'],
		},
		{
			name: 'prison terms of two people',
			texts: ['Ada Holt was jailed for three years.', 'Ben Frost was jailed for five years.'],
		},
		{
			name: 'a prison term and the most that the law allows',
			texts: ['Ada Holt was jailed for three years.', 'Ada Holt had faced up to ten years in prison.'],
		},
		{
			name: 'a tax that would have been paid and the new rate',
			texts: [
				'Banks in Peru would have paid a tax rate of 26 percent next year.',
				'Banks in Peru will pay a tax rate of 21 percent next year.',
			],
		},
		{
			name: 'the move of one share at two hours',
			texts: [
				'Tarvik Bank shares fell 2.7 percent by 11:20 a.m.',
				'Shares in Tarvik Bank dropped 6.1 percent at 3:10 p.m.',
			],
		},
		{name: 'moves of two shares', texts: ['Tarvik shares fell 2.7 percent.', 'Norrsken shares fell 6.1 percent.']},
		{
			name: 'moves of the shares in two banks',
			texts: ['Tarvik Bank shares fell 2.7 percent.', 'Shares in Norrsken Bank dropped 6.1 percent.'],
		},
	],
	flags: [
		{
			name: 'two weights of one satellite, digits turned',
			texts: [
				'The Garuda satellite lifted off at dawn. It weighs 2,650 kilograms.',
				'The Garuda satellite lifted off at dawn. The orbiter has a mass of 2,560 kg.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “2,650 kilograms”; Herald says “2,560 kg”',
			evidence: ['2,650 kilograms', '2,560 kg'],
		},
		{
			name: 'two shares of one family',
			texts: [
				'The Hansen family, which owns 34 percent of the ferry line Nordlys, backs the sale.',
				'The Hansen family holds 43 percent of Nordlys and has agreed to sell it.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “34 percent”; Herald says “43 percent”',
			evidence: ['34 percent', '43 percent'],
		},
		{
			name: 'two terms of office',
			texts: [
				'President Salas will be sworn in on 1 July for a five-year term.',
				'President Salas will begin a four-year term on 1 July.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “five-year”; Herald says “four-year”',
			evidence: ['five-year', 'four-year'],
		},
		{
			name: 'two edits of one sentence',
			texts: [
				'The levy will rise to 4.5 percent for all residents with incomes above the limit.',
				'The levy will rise to 6.5 percent for all residents with incomes above the limit.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “4.5 percent”; Herald says “6.5 percent”',
			evidence: ['4.5 percent', '6.5 percent'],
		},
		{
			name: 'two lengths of one sentence',
			texts: [
				'A court in Riga sentenced the banker to nine years in prison.',
				'The banker was sentenced to six years in prison by a court in Riga.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “nine years”; Herald says “six years”',
			evidence: ['nine years', 'six years'],
		},
		{
			name: 'two rates',
			texts: [
				'The central bank of Chile raised its key rate to 5.5 percent.',
				'The central bank of Chile raised its key rate to 6.25 percent.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “5.5 percent”; Herald says “6.25 percent”',
			evidence: ['5.5 percent', '6.25 percent'],
		},
		{
			name: 'two wind speeds',
			texts: [
				'The storm reached the coast of Belize with winds of 140 kilometres an hour.',
				'The storm reached the coast of Belize with winds of 190 kilometres an hour.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “140 kilometres an hour”; Herald says “190 kilometres an hour”',
			evidence: ['140 kilometres an hour', '190 kilometres an hour'],
		},
		{
			name: 'two lengths of one slick',
			texts: ['The oil slick off Kerala is 12 kilometres long.', 'The oil slick off Kerala is 15 kilometres long.'],
			relation: 'conflict',
			message: 'measures differ: Gazette says “12 kilometres”; Herald says “15 kilometres”',
			evidence: ['12 kilometres', '15 kilometres'],
		},
		{
			name: 'two shares of the vote',
			texts: ['The Liberals won 34 percent of the vote in Tartu.', 'The Liberals won 41 percent of the vote in Tartu.'],
			relation: 'conflict',
			message: 'measures differ: Gazette says “34 percent”; Herald says “41 percent”',
			evidence: ['34 percent', '41 percent'],
		},
		{
			name: 'a depth in two units',
			texts: [
				'Divers found the wreck of the Vega at a depth of 80 metres.',
				'Divers found the wreck of the Vega at a depth of 180 feet.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “80 metres”; Herald says “180 feet”',
			evidence: ['80 metres', '180 feet'],
		},
		{
			name: 'two weights of one cargo',
			texts: [
				'Customs officers in Rotterdam seized 6 tonnes of cocaine.',
				'Customs officers in Rotterdam seized 8 tonnes of cocaine.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “6 tonnes”; Herald says “8 tonnes”',
			evidence: ['6 tonnes', '8 tonnes'],
		},
		{
			name: 'the prison term of one person',
			texts: [
				'Ada Holt got three years in a plea deal.',
				'Holt was jailed for five years after admitting her part. The court heard Ada Holt for a week.',
			],
			relation: 'conflict',
			message: 'measures differ: Gazette says “three years”; Herald says “five years”',
			evidence: ['three years', 'five years'],
		},
		{
			name: 'the move of one share where one article gives no hour',
			texts: ['Tarvik Bank shares fell 2.7 percent by 11:20 a.m.', 'Shares in Tarvik Bank dropped 6.1 percent.'],
			relation: 'tension',
			message: 'measures differ: Gazette says “2.7 percent”; Herald says “6.1 percent”',
			evidence: ['2.7 percent', '6.1 percent'],
		},
	],
});
