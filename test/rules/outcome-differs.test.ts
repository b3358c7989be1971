import {outcomeDiffers} from '../../src/rules/outcome-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(outcomeDiffers, {
	quiet: [
		{
			name: 'guilty of the one, not guilty of the other',
			texts: [
				'The jury convicted the banker Paul Hale of fraud and acquitted him of perjury on Thursday.',
				'The jury acquitted the banker Paul Hale of perjury on Thursday.',
			],
		},
		{
			name: 'two houses of one parliament',
			texts: [
				'The senate in Lima approved the mining bill on Wednesday.',
				'The lower house in Lima rejected the mining bill on Wednesday.',
			],
		},
		{
			name: 'two bills',
			texts: [
				'The senate in Lima approved the mining bill on Wednesday.',
				'The senate in Lima rejected the fishing bill on Wednesday.',
			],
		},
		{
			name: 'a denial of the opposite',
			texts: [
				'The senate in Lima approved the mining bill on Wednesday.',
				'The senate in Lima did not reject the mining bill on Wednesday.',
			],
		},
		{
			name: 'the same verb with a "not", which asks whether it happened',
			texts: [
				'The senate in Lima approved the mining bill on Wednesday.',
				'The senate in Lima did not approve the mining bill on Wednesday.',
			],
		},
		{
			name: 'two moves of one share',
			texts: [
				'Shares of Nordwind rose 4 percent on Tuesday after the report.',
				'Shares of Nordwind fell 3 percent on Tuesday after the report.',
			],
		},
		{
			name: 'two decisions of two months',
			texts: [
				'The central bank of Norway raised its key rate to 4 percent in March.',
				'The central bank of Norway cut its key rate to 3 percent in June.',
			],
		},
		{
			name: 'two voices on one offer',
			texts: [
				'The union welcomed the wage offer of the port of Durban.',
				'The employers condemned the wage offer of the port of Durban.',
			],
		},
		{
			name: 'two matches',
			texts: ['Peru won the match against Chile on Sunday.', 'Peru lost the match against Ecuador on Sunday.'],
		},
		{
			name: 'a plan and what came of it',
			texts: ['The company will reject the bid from Kestrel.', 'The company accepted the bid from Kestrel.'],
		},
		{
			name: 'what may follow one another',
			texts: ['Police in Quito arrested the banker on Monday.', 'Police in Quito released the banker on Monday.'],
		},
		{
			name: 'no trend against its opposite',
			texts: ['Unemployment in Spain did not rise in March.', 'Unemployment in Spain fell in March.'],
		},
	],
	flags: [
		{
			name: 'a verdict',
			texts: [
				'The jury in Leeds convicted the banker Paul Hale of fraud on Thursday.',
				'The jury in Leeds acquitted the banker Paul Hale of fraud on Thursday.',
			],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “convicted”; Herald says “acquitted”',
			evidence: ['convicted', 'acquitted'],
		},
		{
			name: 'a vote',
			texts: [
				'The senate in Lima approved the mining bill on Wednesday.',
				'The senate in Lima rejected the mining bill on Wednesday.',
			],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “approved”; Herald says “rejected”',
			evidence: ['approved', 'rejected'],
		},
		{
			name: 'a ruling on appeal',
			texts: [
				'The court upheld the ban on the rally in Minsk on Friday.',
				'The court overturned the ban on the rally in Minsk on Friday.',
			],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “upheld”; Herald says “overturned”',
			evidence: ['upheld', 'overturned'],
		},
		{
			name: 'life and death',
			texts: [
				'Two climbers survived the avalanche on Mount Elbrus on Sunday.',
				'Two climbers died in the avalanche on Mount Elbrus on Sunday.',
			],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “survived”; Herald says “died”',
			evidence: ['survived', 'died'],
		},
		{
			name: 'a match',
			texts: ['Peru won the match against Chile on Sunday.', 'Peru lost the match against Chile on Sunday.'],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “won”; Herald says “lost”',
			evidence: ['won', 'lost'],
		},
		{
			name: 'one voice on one offer',
			texts: [
				'The union welcomed the wage offer of the port of Durban.',
				'The union condemned the wage offer of the port of Durban.',
			],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “welcomed”; Herald says “condemned”',
			evidence: ['welcomed', 'condemned'],
		},
		{
			name: 'one move of one share',
			texts: [
				'Shares of Nordwind rose 4 percent on Tuesday after the report.',
				'Shares of Nordwind fell 4 percent on Tuesday after the report.',
			],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “rose”; Herald says “fell”',
			evidence: ['rose', 'fell'],
		},
		{
			name: 'one decision on one day',
			texts: [
				'The central bank of Norway raised its key rate on Thursday.',
				'The central bank of Norway cut its key rate on Thursday.',
			],
			relation: 'conflict',
			message: 'outcomes differ: Gazette says “raised”; Herald says “cut”',
			evidence: ['raised', 'cut'],
		},
	],
});
