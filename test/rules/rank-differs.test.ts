import {rankDiffers} from '../../src/rules/rank-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(rankDiffers, {
	quiet: [
		{
			name: 'a year more or less',
			texts: ['The flood was the worst in nearly ten years.', 'The flood was the worst in nine years.'],
		},
		{
			name: 'first times of two things',
			texts: ['It was the first goal of the club since March.', 'It was the first win of the club since January.'],
		},
		{
			name: 'another superlative',
			texts: ['It was the worst flood since 1953.', 'It was the first flood since 1998.'],
		},
		{
			name: 'first titles of two clubs',
			texts: ['Bremen took their first title since 1998.', 'Kiel took their first title since 2007.'],
		},
		{
			name: 'a strike of a country and one of a town',
			texts: ['It was the first national walkout since 1998.', 'It was the first regional walkout since 2015.'],
		},
		{
			name: 'two titles of one club',
			texts: [
				'Bremen Rovers took their first shield title since 1998.',
				'Bremen Rovers took their first youth title since 2007.',
			],
		},
		{
			name: 'first times of two figures in one unit',
			texts: [
				'Output fell below 3 percent for the first time since 2015.',
				'Joblessness rose above 7 percent for the first time since 2008.',
			],
		},
		{
			name: 'the coldest of all days and of those of a month',
			texts: ['It was the coldest day in Bergen since 2018.', 'It was the coldest June day in Bergen since 1993.'],
		},
		{
			name: 'the worst in a valley and in a country',
			texts: ['The storm was the worst in the valley in 40 years.', 'The storm was the worst in Norway in 15 years.'],
		},
		{
			name: 'words that end like superlatives',
			texts: ['It was an honest forecast since 1982.', 'It was an honest forecast since 1928.'],
		},
		{
			name: 'an article with two lows',
			texts: [
				'Copper fell to its lowest level since May. Zinc fell to its lowest level since March.',
				'The metal fell to its lowest level since March.',
			],
		},
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
			name: 'two years since which it is the first',
			texts: [
				'It was the first eruption of the volcano since 1982.',
				"The volcano's first eruption since 1928 drove 400 people from their homes.",
			],
			relation: 'conflict',
			message:
				'which in a row differs: Gazette says “first eruption of the volcano since 1982”; Herald says “first eruption since 1928”',
			evidence: ['first eruption of the volcano since 1982', 'first eruption since 1928'],
		},
		{
			name: 'two spans in which it is the worst',
			texts: ['The flood was the worst in 30 years.', 'The flood, the worst in 50 years, cut the town in two.'],
			relation: 'conflict',
			message: 'which in a row differs: Gazette says “worst in 30 years”; Herald says “worst in 50 years”',
			evidence: ['worst in 30 years', 'worst in 50 years'],
		},
		{
			name: 'two spans of a first time',
			texts: [
				'Unemployment rose for the first time in six years, the office said.',
				'Unemployment rose for the first time in twelve years.',
			],
			relation: 'conflict',
			message:
				'which in a row differs: Gazette says “first time in six years”; Herald says “first time in twelve years”',
			evidence: ['first time in six years', 'first time in twelve years'],
		},
		{
			name: 'a narrower kind that stands out for less long',
			texts: ['It was the coldest day in Bergen since 1993.', 'It was the coldest June day in Bergen since 2018.'],
			relation: 'tension',
			message:
				'which in a row differs: Gazette says “coldest day in Bergen since 1993”; Herald says “coldest June day in Bergen since 2018”',
			evidence: ['coldest day in Bergen since 1993', 'coldest June day in Bergen since 2018'],
		},
		{
			name: 'a first time of a deed and the first such deed',
			texts: [
				'The nurses went on strike for the first time in twelve years.',
				'The strike of the nurses is the first in eight years.',
			],
			relation: 'conflict',
			message: 'which in a row differs: Gazette says “first time in twelve years”; Herald says “first in eight years”',
			evidence: ['first time in twelve years', 'first in eight years'],
		},
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
