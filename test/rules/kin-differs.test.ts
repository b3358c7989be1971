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
			name: 'a partner in trade',
			texts: [
				"Otto Klein, Ana Brito's trading partner, sold the mill.",
				"Otto Klein, Ana Brito's brother, sold the mill.",
			],
		},
		{
			name: 'a father in name only',
			texts: [
				"Ivo Berg, Rolf Berg's political father, wrote the song.",
				'Ivo Berg, the cousin of Rolf Berg, wrote the song.',
			],
		},
		{
			name: 'two kinships of one person, of which the other article tells one',
			texts: [
				"Otto Klein, Ana Brito's stepbrother and brother-in-law, was fined.",
				'Otto Klein, the brother-in-law of Ana Brito, was fined.',
			],
		},
		{
			name: 'an uncle who adopted a child',
			texts: [
				"Ivo Berg is Rolf Berg's uncle and adoptive father.",
				'Ivo Berg, the adoptive father of Rolf Berg, drove.',
			],
		},
		{
			name: 'an estranged wife, who is a wife',
			texts: ["Ana Brito is Otto Klein's estranged wife.", 'Ana Brito, the wife of Otto Klein, was arrested.'],
		},
		{
			name: 'a partner, who may be a husband',
			texts: ["Otto Klein is Ana Brito's partner.", "Otto Klein is Ana Brito's husband."],
		},
		{
			name: 'a given name alone, which may be of another',
			texts: ['Rolf Berg and his daughter Ida were on the boat.', "Rolf Berg's sister, Ida Berg, steered the boat."],
		},
		{
			name: 'a list of people',
			texts: ["Ivo Berg, Rolf Berg's brother and a friend drowned.", 'Ivo Berg is the cousin of Rolf Berg.'],
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
			name: 'an uncle and a foster father, who may be one',
			texts: ["Ivo Berg is Rolf Berg's uncle.", 'Ivo Berg, the foster father of Rolf Berg, was fined.'],
			relation: 'tension',
			message:
				"how Ivo Berg and Rolf Berg are related differs: Gazette says “Rolf Berg's uncle”; Herald says “foster father of Rolf Berg”",
			evidence: ["Rolf Berg's uncle", 'foster father of Rolf Berg'],
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
