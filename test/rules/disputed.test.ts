import {disputed} from '../../src/rules/disputed.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(disputed, {
	quiet: [
		{
			name: 'a party that says the same',
			texts: [
				'Soldiers burned the village of Tarma on Sunday.',
				'The army said that its soldiers burned the village of Tarma on Sunday.',
			],
		},
		{
			name: 'a denial of something else',
			texts: [
				'Soldiers burned the village of Tarma on Sunday.',
				'The army said that its soldiers did not burn the market of Huari.',
			],
		},
		{
			name: 'a refusal to comment',
			texts: ['The chemical plant polluted the river Mures.', 'The owner declined to comment on the river Mures.'],
		},
		{
			name: 'two articles in their own voice',
			texts: ['The museum in Krakow reopened on Thursday.', 'The museum in Krakow did not reopen on Thursday.'],
		},
	],
	flags: [
		{
			name: 'an army that denies',
			texts: [
				'Soldiers burned the village of Tarma on Sunday.',
				'The army said that its soldiers did not burn the village of Tarma on Sunday.',
			],
			relation: 'tension',
			message:
				'disputed: Gazette says “Soldiers burned the village of Tarma on Sunday”; Herald says “its soldiers did not burn the village of Tarma on Sunday”',
			evidence: [
				'Soldiers burned the village of Tarma on Sunday',
				'its soldiers did not burn the village of Tarma on Sunday',
			],
		},
		{
			name: 'two parties',
			texts: [
				'The union said that the guards attacked the strikers in Durban.',
				'The mine said that the guards did not attack the strikers in Durban.',
			],
			relation: 'tension',
			message:
				'disputed: Gazette says “the guards attacked the strikers in Durban”; Herald says “the guards did not attack the strikers in Durban”',
			evidence: ['the guards attacked the strikers in Durban', 'the guards did not attack the strikers in Durban'],
		},
		{
			name: 'a lawyer who denies',
			texts: [
				'Police in Quito arrested the banker on Monday night.',
				'The lawyer said that police in Quito did not arrest the banker on Monday night.',
			],
			relation: 'tension',
			message:
				'disputed: Gazette says “Police in Quito arrested the banker on Monday night”; Herald says “police in Quito did not arrest the banker on Monday night”',
			evidence: [
				'Police in Quito arrested the banker on Monday night',
				'police in Quito did not arrest the banker on Monday night',
			],
		},
	],
});
