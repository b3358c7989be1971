import {forceDiffers} from '../../src/rules/force-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(forceDiffers, {
	quiet: [
		{
			name: 'two words of command',
			texts: [
				'The decree ordered the ministry to close the border crossings with Chad.',
				'The decree instructed the ministry to close the border crossings with Chad.',
			],
		},
		{
			name: 'two words of permission',
			texts: [
				'The court allowed the company to sell its refinery in Izmir.',
				'The court permitted the company to sell its refinery in Izmir.',
			],
		},
		{
			name: 'ordered and done',
			texts: [
				'The decree ordered the ministry to close the border crossings with Chad.',
				'The ministry closed the border crossings with Chad.',
			],
		},
		{
			name: 'both words in one article',
			texts: [
				'The decree authorized the ministry to close the border crossings with Chad.',
				'The decree authorized the ministry to close the border crossings with Chad. It ordered the ministry to close the border crossings with Chad by June.',
			],
		},
		{
			name: 'two acts',
			texts: [
				'The court ordered the company to sell its refinery in Izmir.',
				'The court allowed the company to keep its port in Mersin.',
			],
		},
	],
	flags: [
		{
			name: 'a decree',
			texts: [
				'The decree ordered the ministry to close the border crossings with Chad.',
				'The decree authorized the ministry to close the border crossings with Chad.',
			],
			relation: 'tension',
			message: 'legal force differs: Gazette says “ordered”; Herald says “authorized”',
			evidence: ['ordered', 'authorized'],
		},
		{
			name: 'a court',
			texts: [
				'The court ordered the company to sell its refinery in Izmir.',
				'The court allowed the company to sell its refinery in Izmir.',
			],
			relation: 'tension',
			message: 'legal force differs: Gazette says “ordered”; Herald says “allowed”',
			evidence: ['ordered', 'allowed'],
		},
		{
			name: 'a regulator',
			texts: [
				'The regulator permitted the bank to close its branches in Cyprus.',
				'The regulator instructed the bank to close its branches in Cyprus.',
			],
			relation: 'tension',
			message: 'legal force differs: Gazette says “permitted”; Herald says “instructed”',
			evidence: ['permitted', 'instructed'],
		},
		{
			name: 'a decree that orders a noun',
			texts: [
				'The president ordered the closure of the border crossings with Chad.',
				'The president authorized the closure of the border crossings with Chad.',
			],
			relation: 'tension',
			message: 'legal force differs: Gazette says “ordered”; Herald says “authorized”',
			evidence: ['ordered', 'authorized'],
		},
	],
});
