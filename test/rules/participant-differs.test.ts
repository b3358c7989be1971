import {participantDiffers} from '../../src/rules/participant-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(participantDiffers, {
	quiet: [
		{
			name: 'two races',
			texts: [
				"Rosa Pinto won the women's marathon in Valencia on Sunday.",
				"Tom Reed won the men's marathon in Valencia on Sunday.",
			],
		},
		{
			name: 'a name and its longer form',
			texts: [
				"Rosa Pinto won the women's marathon in Valencia on Sunday.",
				"Rosa Maria Pinto won the women's marathon in Valencia on Sunday.",
			],
		},
		{
			name: 'one of a pair',
			texts: [
				'Ana Brito and Marta Kohl won the doubles in Faro on Sunday.',
				'Marta Kohl won the doubles in Faro on Sunday.',
			],
		},
		{
			name: 'an article that tells of both',
			texts: ['Ana Brito won the first set on Sunday. Marta Kohl won the match.', 'Ana Brito won the match on Sunday.'],
		},
		{
			name: 'what many do together',
			texts: [
				'Ivo Sand signed the border accord in Riga on Monday.',
				'Peter Moser signed the border accord in Riga on Monday.',
			],
		},
		{
			name: 'a person and a body',
			texts: [
				'Marta Kohl bought the pipeline company Baltic Gas for 2 billion euros.',
				'Kestrel Energy bought the pipeline company Baltic Gas for 2 billion euros.',
			],
		},
		{
			name: 'two sums, so perhaps two deals',
			texts: [
				'Kestrel Energy bought the pipeline company Baltic Gas for 2 billion euros.',
				'Nordwind Power bought the pipeline company Baltic Gas for 3 billion euros.',
			],
		},
		{
			name: 'two days',
			texts: [
				'Rosa Pinto won the marathon in Valencia on Sunday.',
				'Ida Holm won the marathon in Valencia on Saturday.',
			],
		},
		{
			name: 'two killings',
			texts: [
				'Victor Lang killed the guard in the lobby of the bank in Graz on Monday.',
				'Peter Moser killed the cashier in the lobby of the bank in Graz on Monday.',
			],
		},
		{
			name: 'two friends who met',
			texts: ['Ana Brito met Marta Kohl in Faro on Sunday.', 'Marta Kohl met Ana Brito in Faro on Sunday.'],
		},
		{
			name: 'suit and countersuit, told by one article',
			texts: [
				'Kestrel Energy sued Baltic Gas on Monday. In March, Baltic Gas sued Kestrel Energy.',
				'Baltic Gas sued Kestrel Energy in March.',
			],
		},
	],
	flags: [
		{
			name: 'two killers',
			texts: [
				'Victor Lang killed the guard in the lobby of the bank in Graz on Monday.',
				'Peter Moser killed the guard in the lobby of the bank in Graz on Monday.',
			],
			relation: 'conflict',
			message: 'who did it differs: Gazette says “Victor Lang”; Herald says “Peter Moser”',
			evidence: ['Victor Lang', 'Peter Moser'],
		},
		{
			name: 'two winners',
			texts: [
				"Rosa Pinto won the women's marathon in Valencia on Sunday.",
				"The women's marathon in Valencia was won on Sunday by Ida Holm.",
			],
			relation: 'conflict',
			message: 'who did it differs: Gazette says “Rosa Pinto”; Herald says “Ida Holm”',
			evidence: ['Rosa Pinto', 'Ida Holm'],
		},
		{
			name: 'two buyers',
			texts: [
				'Kestrel Energy bought the pipeline company Baltic Gas for 2 billion euros.',
				'Nordwind Power bought the pipeline company Baltic Gas for 2 billion euros.',
			],
			relation: 'conflict',
			message: 'who did it differs: Gazette says “Kestrel Energy”; Herald says “Nordwind Power”',
			evidence: ['Kestrel Energy', 'Nordwind Power'],
		},
		{
			name: 'winner and loser turned round',
			texts: [
				'Ana Brito beat Marta Kohl in the final in Faro on Sunday.',
				'Marta Kohl beat Ana Brito in the final in Faro on Sunday.',
			],
			relation: 'conflict',
			message: 'who did it differs: Gazette says “Ana Brito”; Herald says “Marta Kohl”',
			evidence: ['Ana Brito', 'Marta Kohl'],
		},
		{
			name: 'plaintiff and defendant turned round',
			texts: ['Kestrel Energy sued Baltic Gas over the pipeline.', 'Baltic Gas sued Kestrel Energy over the pipeline.'],
			relation: 'conflict',
			message: 'who did it differs: Gazette says “Kestrel Energy”; Herald says “Baltic Gas”',
			evidence: ['Kestrel Energy', 'Baltic Gas'],
		},
	],
});
