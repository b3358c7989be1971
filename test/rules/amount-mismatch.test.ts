import {amountMismatch} from '../../src/rules/amount-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(amountMismatch, {
	quiet: [
		{
			name: 'the cash part of an offer',
			texts: [
				'Norrsken offered $82 a share for Balticom.',
				'Under the offer, Norrsken would pay shareholders of Balticom $60 in cash and the rest in stock.',
			],
		},
		{
			name: 'a wage by the month and by the year',
			texts: [
				'Nurses at the Tartu clinic earn 1,900 euros a month.',
				'Nurses at the Tartu clinic earn 23,500 euros a year.',
			],
		},
		{
			name: 'a share price at two hours',
			texts: [
				'Balticom shares fell to $41.20 in early trading on Monday.',
				'Balticom shares fell to $40.35 on Monday.',
			],
		},
		{
			name: 'sums that another article tells both',
			texts: [
				'Norrsken first bid $3.1 billion for Balticom. It now offers $3.6 billion for Balticom.',
				'Norrsken made a $3.1 billion bid for Balticom.',
				'Norrsken made a $3.6 billion bid for Balticom.',
			],
		},
		{
			name: 'the profit and the revenue of a firm',
			texts: [
				'The brewer Kronos reported a profit of 41 million euros for the year.',
				'The brewer Kronos reported revenue of 58 million euros for the year.',
			],
		},
		{
			name: 'a fine and the damages',
			texts: [
				'The court ordered the shipyard to pay a fine of 2 million euros.',
				'The court ordered the shipyard to pay damages of 3 million euros.',
			],
		},
		{
			name: 'one sum written two ways',
			texts: [
				'Halden Foods agreed to buy the bakery chain Crumb for $340 million.',
				'Halden Foods agreed to buy the bakery chain Crumb for $0.34bn.',
			],
		},
		{
			name: 'a rounded sum',
			texts: [
				'The regulator fined Teleco Baltic 12.4 million euros over hidden fees.',
				'The regulator fined Teleco Baltic about 12 million euros over hidden fees.',
			],
		},
		{
			name: 'a lower bound that holds',
			texts: [
				'The museum in Basel paid more than $30 million for the painting.',
				'The museum in Basel paid $35 million for the painting.',
			],
		},
		{
			name: 'an upper bound that holds',
			texts: [
				'The new metro line in Bogota will cost up to $5 billion.',
				'The new metro line in Bogota will cost $4.8 billion.',
			],
		},
		{
			name: 'two currencies',
			texts: [
				'The stadium in Porto cost 90 million euros to build.',
				'The stadium in Porto cost $98 million to build.',
			],
		},
		{
			name: 'the price and a deposit',
			texts: [
				'The club paid 20 million euros for the striker.',
				'The club paid a deposit of 5 million euros for the striker.',
			],
		},
		{
			name: 'an earlier offer',
			texts: [
				'Orin offered $3.2 billion for Vextel on Monday.',
				'Orin offered $3.2 billion for Vextel on Monday. An earlier offer of $2.7 billion was rejected in March.',
			],
		},
		{
			name: 'the fines of two companies',
			texts: ['The court fined Teleco Baltic 12 million euros.', 'The court fined Nordnet Mobile 7 million euros.'],
		},
		{
			name: 'sums of two years',
			texts: [
				'Denmark spent 300 million kroner on dikes in 2019.',
				'Denmark spent 410 million kroner on dikes in 2021.',
			],
		},
		{
			name: 'an open bound that allows anything',
			texts: [
				'Tarvik rejected a first bid of $105 billion from Norrsken.',
				'Norrsken would have to offer more than $80 for each share of Tarvik.',
			],
		},
		{
			name: 'profits of two dates',
			texts: [
				'Tarvik had a profit of $3.2 billion at the end of 2016.',
				'Tarvik had a profit of $4.1 billion at the end of 2018.',
			],
		},
		{
			name: 'the costs of two things',
			texts: ['Peru launched a $150 million mission to the Moon.', 'The bridge near Callao cost $115 million.'],
		},
		{
			name: 'a contract and a cost',
			texts: [
				'Peru launched a $150 million mission to the Moon.',
				'Norrsken won a contract of $115 million from Peru.',
			],
		},
	],
	flags: [
		{
			name: 'two prices of a share',
			texts: [
				'Norrsken will pay 41 euros a share for the shoe maker Balticom.',
				'Shareholders of the shoe maker Balticom will receive 44 euros per share from Norrsken.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “41 euros”; Herald says “44 euros”',
			evidence: ['41 euros', '44 euros'],
		},
		{
			name: 'two sums for the bereaved',
			texts: [
				'The mill said it would pay the families of the victims 50,000 euros each.',
				'The mill said it would compensate the families of those killed with 15,000 euros each.',
			],
			relation: 'tension',
			message: 'amounts differ: Gazette says “50,000 euros”; Herald says “15,000 euros”',
			evidence: ['50,000 euros', '15,000 euros'],
		},
		{
			name: 'two prices of one takeover',
			texts: [
				'Halden Foods agreed to buy the bakery chain Crumb for $340 million.',
				'Halden Foods agreed to buy the bakery chain Crumb for $430 million.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “$340 million”; Herald says “$430 million”',
			evidence: ['$340 million', '$430 million'],
		},
		{
			name: 'two fines for one offence',
			texts: [
				'The regulator fined Teleco Baltic 12 million euros over hidden fees.',
				'Teleco Baltic was fined 18 million euros by the regulator over hidden fees.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “12 million euros”; Herald says “18 million euros”',
			evidence: ['12 million euros', '18 million euros'],
		},
		{
			name: 'million against billion',
			texts: [
				'The new metro line in Bogota will cost $4.8 billion.',
				'The new metro line in Bogota will cost $4.8 million.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “$4.8 billion”; Herald says “$4.8 million”',
			evidence: ['$4.8 billion', '$4.8 million'],
		},
		{
			name: 'two losses of one quarter',
			texts: [
				'Airline Skyra reported a loss of $75 million for the third quarter.',
				'Airline Skyra reported a loss of $90 million for the third quarter.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “$75 million”; Herald says “$90 million”',
			evidence: ['$75 million', '$90 million'],
		},
		{
			name: 'a lower bound that fails',
			texts: [
				'The museum in Basel paid more than $50 million for the painting.',
				'The museum in Basel paid $35 million for the painting.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “more than $50 million”; Herald says “$35 million”',
			evidence: ['more than $50 million', '$35 million'],
		},
		{
			name: 'first bids, though the other article has an open bound too',
			texts: [
				'Tarvik rejected a first bid of $105 billion from Norrsken. Norrsken needs to bid more than $80 a share.',
				'Norrsken made a first bid of $103 billion for Tarvik.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “$105 billion”; Herald says “$103 billion”',
			evidence: ['$105 billion', '$103 billion'],
		},
		{
			name: 'profits as of one date',
			texts: [
				'The estimate is based on the $32.6 billion in foreign earnings that Tarvik had at the end of 2016.',
				'The bank held $31.2 billion in earnings abroad as of the end of 2016.',
			],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “$32.6 billion”; Herald says “$31.2 billion”',
			evidence: ['$32.6 billion', '$31.2 billion'],
		},
		{
			name: 'a sum before the thing that cost it',
			texts: ['Peru launched a $150 million mission to the Moon.', 'The mission cost $115 million.'],
			relation: 'conflict',
			message: 'amounts differ: Gazette says “$150 million”; Herald says “$115 million”',
			evidence: ['$150 million', '$115 million'],
		},
	],
});
