import {rankDiffers} from '../../src/rules/rank-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(rankDiffers, {
	quiet: [
		{
			name: 'ranks within two places',
			texts: [
				'Harbor Bank is the third-largest lender in Norway.',
				'Harbor Bank is the second-largest lender in Oslo.',
			],
		},
		{
			name: 'ranks by two measures',
			texts: [
				'Harbor Bank is the third-largest lender in Norway.',
				'Harbor Bank is the second-oldest lender in Norway.',
			],
		},
		{
			name: 'ranks among two kinds',
			texts: ['Ana Brito is the first woman to lead the country.', 'Ana Brito is the sixth president of the country.'],
		},
		{
			name: 'ranks of two people',
			texts: ['Ana Brito is the first woman to lead the bank.', 'Ida Holm is the second woman to lead the bank.'],
		},
		{
			name: 'ranks within two periods',
			texts: ['It was the fifth launch of the year.', 'It was the second launch of the week.'],
		},
		{
			name: 'one of the first',
			texts: ['Ana Brito is one of the first women in space.', 'Ana Brito is the ninth woman in space.'],
		},
		{
			name: 'the same rank',
			texts: ['Ana Brito is the first woman to lead the country.', 'Ana Brito becomes the first female president.'],
		},
	],
	flags: [
		{
			name: 'a first and a second woman',
			texts: [
				'Ana Brito is the first woman to lead the country.',
				"Ana Brito becomes the country's second woman president.",
			],
			relation: 'conflict',
			message:
				"which in a row differs: Gazette says “the first woman”; Herald says “the country's second woman president”",
			evidence: ['the first woman', "the country's second woman president"],
		},
		{
			name: 'two ranks by one measure',
			texts: [
				'Harbor Bank is the third-largest lender in Norway.',
				'Harbor Bank is the fourth-largest lender in Norway.',
			],
			relation: 'conflict',
			message:
				'which in a row differs: Gazette says “the third-largest lender”; Herald says “the fourth-largest lender”',
			evidence: ['the third-largest lender', 'the fourth-largest lender'],
		},
		{
			name: 'two ranks of one event in one period',
			texts: ['It was the fifth launch of the year.', 'It was the sixth launch of the year.'],
			relation: 'conflict',
			message: 'which in a row differs: Gazette says “the fifth launch”; Herald says “the sixth launch”',
			evidence: ['the fifth launch', 'the sixth launch'],
		},
	],
});
