import {causeDiffers} from '../../src/rules/cause-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(causeDiffers, {
	quiet: [
		{
			name: 'one cause in other words',
			texts: [
				'The blast at the mill was caused by a gas leak.',
				'The blast at the mill was caused by a leak in a gas pipe.',
			],
		},
		{
			name: 'a cause and a vague word for it',
			texts: [
				'The launch was delayed on Monday because of a fuel leak.',
				'The launch was delayed on Monday because of a technical problem.',
			],
		},
		{
			name: 'a denial of one cause',
			texts: [
				'The fire at the mill in Turin was caused by a faulty heater.',
				'The fire at the mill in Turin was not caused by lightning.',
			],
		},
		{
			name: 'two fires',
			texts: [
				'The fire at the mill in Turin was caused by a faulty heater.',
				'The fire at the hotel in Lyon was caused by lightning.',
			],
		},
		{
			name: 'two days',
			texts: [
				'The launch was delayed on Monday because of a fuel leak.',
				'The launch was delayed on Tuesday because of bad weather.',
			],
		},
		{
			name: 'an article that names both causes',
			texts: [
				'The launch was delayed on Monday because of a fuel leak.',
				'The launch was delayed on Monday because of bad weather. Engineers had found a fuel leak on Sunday.',
			],
		},
		{
			name: 'what came before, which need not be the cause',
			texts: [
				'Shares of Nordwind fell on Monday because of a strike.',
				'Shares of Nordwind fell on Monday after the company cut its forecast.',
			],
		},
	],
	flags: [
		{
			name: 'two causes of one fire',
			texts: [
				'The fire at the mill in Turin was caused by a faulty heater, the fire chief said.',
				'The fire at the mill in Turin was caused by lightning, the fire chief said.',
			],
			relation: 'tension',
			message: 'causes differ: Gazette says “a faulty heater”; Herald says “lightning”',
			evidence: ['a faulty heater', 'lightning'],
		},
		{
			name: 'two causes of one delay',
			texts: [
				'The launch was delayed on Monday because of a fuel leak.',
				'The launch was delayed on Monday due to bad weather.',
			],
			relation: 'tension',
			message: 'causes differ: Gazette says “a fuel leak”; Herald says “bad weather”',
			evidence: ['a fuel leak', 'bad weather'],
		},
	],
});
