import {membersDiffer} from '../../src/rules/members-differ.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(membersDiffer, {
	quiet: [
		{
			name: 'a list without a count, which may leave some out',
			texts: [
				'The pact was signed by Norway, Iceland and Denmark.',
				'The pact was signed by Norway, Iceland, Denmark and Russia.',
			],
		},
		{
			name: 'lists of two matters',
			texts: [
				'The pact was signed by Norway, Iceland and Denmark.',
				'Norway, Iceland and Sweden lost their matches on Monday.',
			],
		},
		{
			name: 'a sample',
			texts: [
				'The pact was signed by states including Norway, Iceland and Denmark.',
				'The pact was signed by Norway, Iceland and Sweden.',
			],
		},
		{
			name: 'one list in another order and with other names of the same',
			texts: [
				'Three states signed the pact: Norway, Britain and the Netherlands.',
				'Three states signed the pact: Holland, Norway and the UK.',
			],
		},
		{
			name: 'lists of those who did one thing to two things',
			texts: [
				'The whaling ban was backed by Norway, Iceland and Denmark.',
				'The salmon tax was backed by Norway, Iceland and Sweden.',
			],
		},
		{
			name: 'two things of one kind, set apart by a word',
			texts: [
				'The whaling pact was signed by Norway, Iceland and Denmark.',
				'The fishing pact was signed by Norway, Iceland and Sweden.',
			],
		},
		{
			name: 'the first and the second of a kind',
			texts: [
				'Three states signed the first accord: Norway, Iceland and Denmark.',
				'Four states signed the second accord: Norway, Iceland, Denmark and Canada.',
			],
		},
		{
			name: 'two who do the same',
			texts: [
				'The duchess will visit Oslo, Bergen and Trondheim in June.',
				'The duke will visit Oslo, Bergen and Stavanger in June.',
			],
		},
		{
			name: 'two troubles of nearly the same towns',
			texts: ['The flood hit Oslo, Bergen and Trondheim.', 'The power cut hit Oslo, Bergen and Stavanger.'],
		},
		{
			name: 'meetings on two days',
			texts: [
				'Envoys of Norway, Iceland and Denmark met in Riga on Tuesday.',
				'Envoys of Norway, Iceland and Sweden met in Riga on Wednesday.',
			],
		},
		{
			name: 'lists of which little is common',
			texts: [
				'The pact was signed by Norway, Iceland and Denmark.',
				'The pact was signed by Norway, Chile, Peru and Japan.',
			],
		},
	],
	flags: [
		{
			name: 'one more on a list that is counted',
			texts: [
				'Four states signed the cod pact: Norway, Iceland, Denmark and Russia.',
				'Five states signed the cod pact: Norway, Iceland, Denmark, Russia and Canada.',
			],
			relation: 'conflict',
			message:
				'lists differ: Gazette says “Norway, Iceland, Denmark and Russia”; Herald says “Norway, Iceland, Denmark, Russia and Canada”',
			evidence: ['Norway, Iceland, Denmark and Russia', 'Norway, Iceland, Denmark, Russia and Canada'],
		},
		{
			name: 'one more, who is named otherwise by the article that leaves it out',
			texts: [
				'Three states signed the pact: Norway, Iceland and Denmark. Canada sent an observer.',
				'Four states signed the pact: Norway, Iceland, Denmark and Canada.',
			],
			relation: 'conflict',
			message:
				'lists differ: Gazette says “Norway, Iceland and Denmark”; Herald says “Norway, Iceland, Denmark and Canada”',
			evidence: ['Norway, Iceland and Denmark', 'Norway, Iceland, Denmark and Canada', 'Canada'],
		},
		{
			name: 'one name for another',
			texts: [
				'The pact was signed by Norway, Iceland and Denmark.',
				'Norway, Iceland and Sweden signed the pact in Bergen.',
			],
			relation: 'conflict',
			message: 'lists differ: Gazette says “Norway, Iceland and Denmark”; Herald says “Norway, Iceland and Sweden”',
			evidence: ['Norway, Iceland and Denmark', 'Norway, Iceland and Sweden'],
		},
		{
			name: 'one person for another',
			texts: [
				'Police named the dead as Ana Brito, Rolf Berg and Otto Klein.',
				'The dead were named as Ana Brito, Rolf Berg and Ivo Sand.',
			],
			relation: 'conflict',
			message:
				'lists differ: Gazette says “Ana Brito, Rolf Berg and Otto Klein”; Herald says “Ana Brito, Rolf Berg and Ivo Sand”',
			evidence: ['Ana Brito, Rolf Berg and Otto Klein', 'Ana Brito, Rolf Berg and Ivo Sand'],
		},
		{
			name: 'a club for another, where both count three',
			texts: [
				'Three clubs were fined: Bremen Rovers, Kiel United and Halle City.',
				'Bremen Rovers, Kiel United and Jena City were fined, all three clubs for late pay.',
			],
			relation: 'conflict',
			message:
				'lists differ: Gazette says “Bremen Rovers, Kiel United and Halle City”; Herald says “Bremen Rovers, Kiel United and Jena City”',
			evidence: ['Bremen Rovers, Kiel United and Halle City', 'Bremen Rovers, Kiel United and Jena City'],
		},
	],
});
