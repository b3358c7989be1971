import {template} from '../../src/rules/_template.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(template, {
	quiet: [
		{
			name: 'one length in two units',
			texts: ['The tunnel under the Brenner is 64 kilometres long.', 'The tunnel under the Brenner is 40 miles long.'],
		},
		{
			name: 'other measures of the same thing',
			texts: [
				'The tunnel under the Brenner took 17 years to build.',
				'The tunnel under the Brenner took 19 years to build.',
			],
		},
	],
	flags: [
		{
			name: 'two lengths of one tunnel',
			texts: [
				'The tunnel under the Brenner is 55 kilometres long.',
				'The tunnel under the Brenner is 64 kilometres long.',
			],
			relation: 'conflict',
			message: 'distances differ: Gazette says “55 kilometres”; Herald says “64 kilometres”',
			evidence: ['55 kilometres', '64 kilometres'],
		},
		{
			name: 'two lengths in two units',
			texts: [
				'The pipeline from Baku was 900 kilometres long when it opened.',
				'The pipeline from Baku was 700 miles long when it opened.',
			],
			relation: 'conflict',
			message: 'distances differ: Gazette says “900 kilometres”; Herald says “700 miles”',
			evidence: ['900 kilometres', '700 miles'],
		},
	],
});
