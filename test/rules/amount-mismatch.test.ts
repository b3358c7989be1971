import {amountMismatch} from '../../src/rules/amount-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(amountMismatch, {
	quiet: [
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
	],
	flags: [
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
	],
});
