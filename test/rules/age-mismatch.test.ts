import {ageMismatch} from '../../src/rules/age-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(ageMismatch, {
	quiet: [
		{
			name: 'one of two people whom an article names alike often',
			texts: [
				'Ada Holm, 58, was convicted in Lisse of theft.',
				'Ada Holm was convicted in Lisse of theft. Per Vik read the verdict. Vik spoke for an hour, and Holm heard it standing. The 59-year-old wept. Vik then left, and Holm went to prison.',
			],
		},
		{
			name: 'a boy and a girl who were arrested',
			texts: [
				'Police arrested a 17-year-old boy over the fire at the school in Malmo.',
				'Police arrested a 19-year-old girl over the fire at the school in Malmo.',
			],
		},
		{
			name: 'the same age in two wordings',
			texts: [
				'Police in Adelaide charged Tom Reddy, 27, with arson.',
				'Police in Adelaide charged 27-year-old Tom Reddy with arson.',
			],
		},
		{
			name: 'two named people',
			texts: [
				'Maria Lindqvist, 34, was named head of the Swedish rail agency.',
				'Jonas Falk, 51, was named head of the Swedish rail agency.',
			],
		},
		{
			name: 'a boy and a girl',
			texts: [
				'A 12-year-old boy drowned in the river Drava near Maribor.',
				'A 15-year-old girl drowned in the river Drava near Maribor.',
			],
		},
		{
			name: 'two victims of one crash',
			texts: [
				'Anna Weiss, 44, died in the crash near Linz. Her son Paul Weiss, 9, died in the crash near Linz.',
				'Paul Weiss, 9, died in the crash near Linz.',
			],
		},
		{
			name: 'an age then and an age now',
			texts: [
				'Rosa Delgado, 80, received the science medal in Madrid.',
				'Rosa Delgado, who joined the institute when she was 23, received the science medal in Madrid.',
			],
		},
		{
			name: 'an age in round words',
			texts: [
				'A man in his 60s was killed in the explosion at the mill in Porto.',
				'A man aged 67 was killed in the explosion at the mill in Porto.',
			],
		},
		{
			name: 'the age of a firm',
			texts: ['Maria Lindqvist is 34 years old.', 'The Swedish rail agency is 43 years old.'],
		},
		{
			name: 'an age that a judge tells somebody',
			texts: [
				'Judge Rosa Meeks, 52, told the 61-year-old that he had sold his city.',
				'Rosa Meeks, 52, was the judge.',
			],
		},
		{
			name: 'an age of the winner, who may be another than the article is about',
			texts: [
				'Ada Holm, 64, lost the run-off in Lisse. Holm thanked her voters. Holm will stay.',
				'Ada Holm lost the run-off in Lisse. The winner, 59, thanked Holm. Holm will stay.',
			],
		},
		{
			name: 'an age of one of two people named as often',
			texts: [
				'Ada Holm, 64, met Vera Lang in Lisse.',
				'Ada Holm met Vera Lang in Lisse. Holm spoke and Lang spoke. Holm left and Lang left. She was 59.',
			],
		},
		{
			name: 'an age of a man where the article is about a woman',
			texts: [
				'Ada Holm, 64, opened her shop in Lisse. Holm sang.',
				'Ms Ada Holm opened her shop in Lisse. Ms Holm sang, and Holm danced. He was 59.',
			],
		},
		{
			name: 'points rather than years',
			texts: ['Ada Holm, 64, won. Holm sang.', 'Ada Holm won. Holm sang. Holm ran. Her score was 59.'],
		},
		{
			name: 'two names with endings of their own',
			texts: ['Anna Petrov, 31, won the cup.', 'Anna Petrova, 35, won the cup.'],
		},
	],
	flags: [
		{
			name: 'an age of the headline that the article does not give',
			texts: [
				'Ada Holm, queen of the harbour stage, dead at 79\n\nThe theatres of Lisse went dark on Friday. Ada Holm died at home at the age of 78.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself, ages differ: the headline says “79”, below it stands “age of 78”',
			evidence: ['79', 'age of 78'],
		},
		{
			name: 'two ages of one named person',
			texts: [
				'Maria Lindqvist, 34, was named head of the Swedish rail agency.',
				'Maria Lindqvist, 43, was named head of the Swedish rail agency.',
			],
			relation: 'conflict',
			message: 'ages of Maria Lindqvist differ: Gazette says “34”; Herald says “43”',
			evidence: ['34', '43'],
		},
		{
			name: 'an age before the name and one after it',
			texts: [
				'Police in Adelaide charged Tom Reddy, 27, with arson.',
				'Police in Adelaide charged 31-year-old Tom Reddy with arson.',
			],
			relation: 'conflict',
			message: 'ages of Tom Reddy differ: Gazette says “27”; Herald says “31-year-old”',
			evidence: ['27', '31-year-old'],
		},
		{
			name: 'an age in a sentence of its own',
			texts: ['Maria Lindqvist is 34 years old.', 'Maria Lindqvist is 43 years old.'],
			relation: 'conflict',
			message: 'ages of Maria Lindqvist differ: Gazette says “34 years old”; Herald says “43 years old”',
			evidence: ['34 years old', '43 years old'],
		},
		{
			name: 'two people aged so and so in one place',
			texts: [
				'A man aged 61 was killed in the explosion at the mill in Porto.',
				'A man aged 67 was killed in the explosion at the mill in Porto.',
			],
			relation: 'conflict',
			message: 'ages differ: Gazette says “aged 61”; Herald says “aged 67”',
			evidence: ['aged 61', 'aged 67'],
		},
		{
			name: 'the age of an arrested boy',
			texts: [
				'Police arrested a 17-year-old boy over the fire at the school in Malmo.',
				'Police arrested a 19-year-old boy over the fire at the school in Malmo.',
			],
			relation: 'conflict',
			message: 'ages of the boy differ: Gazette says “17-year-old”; Herald says “19-year-old”',
			evidence: ['17-year-old', '19-year-old'],
		},
		{
			name: 'the one person of the article, told by a noun, a pronoun and an age',
			texts: [
				'Ada Holm, 63, has died in Lisse.',
				'Ada Holm has died in Lisse. Holm wrote 40 songs. The singer, who was 65, will be missed. Holm was loved.',
			],
			relation: 'conflict',
			message: 'ages of Ada Holm differ: Gazette says “63”; Herald says “65”',
			evidence: ['63', '65'],
		},
		{
			name: 'the one person of the article by the age alone',
			texts: [
				'Ada Holm, 23, has joined Rovers.',
				'Ada Holm has joined Rovers. Holm scored twice in May. The 25-year-old has signed. Rovers wanted Holm.',
			],
			relation: 'conflict',
			message: 'ages of Ada Holm differ: Gazette says “23”; Herald says “25-year-old”',
			evidence: ['23', '25-year-old'],
		},
		{
			name: 'the one person whom a trial is about, though the judge is told of as often',
			texts: [
				'Ada Holm, 58, was convicted in Lisse of theft.',
				'Ada Holm was convicted in Lisse of theft. Judge Per Vik read the verdict. The judge spoke for an hour, and Holm heard it standing. The 59-year-old wept. The judge then left, and Holm went to prison.',
			],
			relation: 'conflict',
			message: 'ages of Ada Holm differ: Gazette says “58”; Herald says “59-year-old”',
			evidence: ['58', '59-year-old'],
		},
		{
			name: 'a person whose name one article misspells',
			texts: ['Ada Achterberg, 63, led the port for years.', 'Ada Achterburg, 61, led the port for years.'],
			relation: 'conflict',
			message: 'ages of Ada Achterberg differ: Gazette says “63”; Herald says “61”',
			evidence: ['63', '61'],
		},
	],
});
