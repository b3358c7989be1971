import {classMismatch} from '../../src/rules/class-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(classMismatch, {
	quiet: [
		{
			name: 'a bloc within a bloc',
			texts: ['Six EU countries backed the tax.', 'Six eurozone countries backed the tax.'],
		},
		{
			name: 'one bloc under two names',
			texts: [
				'The treaty was signed by 12 EU states in Ankara.',
				'The treaty was signed by 12 European Union countries in Ankara.',
			],
		},
		{
			name: 'a vague grouping',
			texts: [
				'The treaty was signed by 12 NATO states in Ankara.',
				'The treaty was signed by 12 Western states in Ankara.',
			],
		},
		{
			name: 'no class in one article',
			texts: ['The treaty was signed by 12 NATO states in Ankara.', 'The treaty was signed by 12 states in Ankara.'],
		},
		{
			name: 'counts of two events',
			texts: [
				'The treaty was signed by 12 NATO states in Ankara.',
				'Three EU states sent observers to the vote in Ottawa.',
			],
		},
		{
			name: 'a narrower word',
			texts: ['The storm closed eight regional airports in Norway.', 'The storm closed eight airports in Norway.'],
		},
		{
			name: 'a region',
			texts: [
				'Eight African Union members sent troops to the border post at Abyei.',
				'Eight African states sent troops to the border post at Abyei.',
			],
		},
		{
			name: 'both blocs in one article',
			texts: [
				'The treaty was signed by 12 NATO states and by nine EU states.',
				'The treaty was signed by 12 NATO states and by nine EU states in Ankara.',
			],
		},
	],
	flags: [
		{
			name: 'two trade blocs',
			texts: [
				'Ministers of six ASEAN countries agreed on a rice reserve in Manila.',
				'Ministers of six G20 countries agreed on a rice reserve in Manila.',
			],
			relation: 'conflict',
			message: 'the counted are named differently: Gazette says “ASEAN countries”; Herald says “G20 countries”',
			evidence: ['ASEAN countries', 'G20 countries'],
		},
		{
			name: 'one of three articles that differs',
			texts: [
				'Poland ended military accords with five NATO countries.',
				'Poland ended military accords with five EU countries.',
				'Poland ended military accords with five NATO members.',
			],
			relation: 'conflict',
			message: 'the counted are named differently: Gazette says “NATO countries”; Herald says “EU countries”',
			evidence: ['NATO countries', 'EU countries'],
		},
	],
});
