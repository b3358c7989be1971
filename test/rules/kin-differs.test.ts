import {kinDiffers} from '../../src/rules/kin-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(kinDiffers, {
	quiet: [
		{
			name: 'one kinship told from both sides',
			texts: [
				'Tom Hale, the son of Ana Brito, drove the van.',
				'Ana Brito is the mother of Tom Hale, who drove the van.',
			],
		},
		{
			name: 'one kinship through another and by its own word',
			texts: [
				"Otto Klein is the husband of Ana Brito's sister.",
				"Otto Klein, Ana Brito's brother-in-law, was arrested.",
			],
		},
		{
			name: 'the kin of two people',
			texts: ['Otto Klein is the husband of Ana Brito.', "Rolf Berg, Ana Brito's brother, was arrested."],
		},
		{
			name: 'a half-brother',
			texts: ["Ivo Berg is Rolf Berg's half-brother.", 'Ivo Berg is the brother of Rolf Berg.'],
		},
		{
			name: 'a friend, who may be kin too',
			texts: ["Ivo Berg is Rolf Berg's friend.", 'Ivo Berg is the brother of Rolf Berg.'],
		},
		{
			name: 'an article that says both',
			texts: [
				'Ivo Berg is the cousin of Rolf Berg. Ivo Berg is the brother-in-law of Rolf Berg.',
				'Ivo Berg is the cousin of Rolf Berg.',
			],
		},
	],
	flags: [
		{
			name: 'a husband and the husband of a sister',
			texts: [
				"Klein confessed. Otto Klein is the former husband of Ana Brito's sister.",
				"Otto Klein, Ana Brito's former husband, confessed.",
			],
			relation: 'conflict',
			message:
				"how Ana Brito and Otto Klein are related differs: Gazette says “former husband of Ana Brito's sister”; Herald says “Ana Brito's former husband”",
			evidence: ["former husband of Ana Brito's sister", "Ana Brito's former husband"],
		},
		{
			name: 'a brother and a cousin',
			texts: [
				'Rolf Berg and his brother Ivo Berg were fined.',
				'Rolf Berg was fined. Ivo Berg, a cousin of Rolf Berg, was fined too.',
			],
			relation: 'conflict',
			message:
				'how Ivo Berg and Rolf Berg are related differs: Gazette says “his brother”; Herald says “cousin of Rolf Berg”',
			evidence: ['his brother', 'cousin of Rolf Berg'],
		},
		{
			name: 'a son and a brother, told from two sides',
			texts: [
				'Tom Hale, the son of Ana Brito, drove the van.',
				'Ana Brito is the sister of Tom Hale, who drove the van.',
			],
			relation: 'conflict',
			message:
				'how Ana Brito and Tom Hale are related differs: Gazette says “son of Ana Brito”; Herald says “sister of Tom Hale”',
			evidence: ['son of Ana Brito', 'sister of Tom Hale'],
		},
		{
			name: 'a husband and a former one',
			texts: ["Otto Klein is Ana Brito's husband.", 'Otto Klein is the former husband of Ana Brito.'],
			relation: 'tension',
			message:
				"how Ana Brito and Otto Klein are related differs: Gazette says “Ana Brito's husband”; Herald says “former husband of Ana Brito”",
			evidence: ["Ana Brito's husband", 'former husband of Ana Brito'],
		},
	],
});
