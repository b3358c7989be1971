import {placeMismatch} from '../../src/rules/place-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(placeMismatch, {
	quiet: [
		{
			name: 'a birthplace and the country that it lies in',
			texts: ['Otto Klein was born in Linz and plays the organ.', 'Austria-born Otto Klein plays the organ.'],
		},
		{
			name: "a birthplace and a father's",
			texts: [
				'Otto Klein was born in Linz and plays the organ.',
				"Otto Klein's father was born in Graz and played the organ.",
			],
		},
		{
			name: 'a home and a birthplace',
			texts: ['Otto Klein, 54, of Linz, plays the organ.', 'Otto Klein, born in Graz, plays the organ.'],
		},
		{
			name: 'the birthplaces of two people',
			texts: [
				'Otto Klein was born in Linz and plays the organ.',
				'Graz-born Rolf Berg plays the organ with Otto Klein.',
			],
		},
		{
			name: 'a home and where somebody came from',
			texts: ['Ana Brito, 45, of Denver, won the prize.', 'Ana Brito, an immigrant from Porto, won the prize.'],
		},
		{
			name: 'articles that both name both towns',
			texts: [
				'Ana Brito, 45, of Denver, won the prize in Boise.',
				'Ana Brito, 45, of Boise, won the prize. She learned her trade in Denver.',
			],
		},
		{
			name: 'the seats of two firms',
			texts: [
				'Boise-based Ferrotec makes the lamps, and Denver-based Lumenor sells them.',
				'Lumenor sells the lamps of Ferrotec, which is based in Boise.',
			],
		},
		{
			name: 'the seat of a part of a firm',
			texts: [
				'Ferrotec, with 40 designers at its headquarters in Boise, makes the lamp.',
				'Ferrotec has hired 40 designers for its European headquarters in Dublin.',
			],
		},
		{
			name: 'a seat and a works',
			texts: ['Boise-based Ferrotec will show the lamp in May.', 'Ferrotec will show the lamp at its works in Denver.'],
		},
		{
			name: 'a seat and the state that it lies in',
			texts: ['Boise-based Ferrotec makes the lamps.', 'Idaho-based Ferrotec makes the lamps.'],
		},
		{
			name: 'the flags of two ships',
			texts: [
				'The Panama-flagged tanker Santa Brisa hit the Liberian-flagged ferry Alder.',
				'The Liberian-flagged ferry Alder was hit by the tanker Santa Brisa.',
			],
		},
	],
	flags: [
		{
			name: 'two birthplaces',
			texts: ['Otto Klein was born in Linz and plays the organ.', 'Graz-born organist Otto Klein plays on Sunday.'],
			relation: 'conflict',
			message: 'places differ: Gazette says “Linz”; Herald says “Graz”',
			evidence: ['Linz', 'Graz'],
		},
		{
			name: 'a birthplace that opens the sentence',
			texts: [
				'Born in Linz in 1950, Otto Klein plays the organ.',
				'Otto Klein, 74, a native of Graz, plays the organ.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Linz”; Herald says “Graz”',
			evidence: ['Linz', 'Graz'],
		},
		{
			name: 'two homes',
			texts: ['Ana Brito, 45, of Denver, won the prize.', 'Ana Brito, a 45-year-old welder from Boise, won the prize.'],
			relation: 'conflict',
			message: 'places differ: Gazette says “Denver”; Herald says “Boise”',
			evidence: ['Denver', 'Boise'],
		},
		{
			name: 'a town that the almanac lacks, which may lie by the other',
			texts: ['Otto Klein was born in Unterbach and plays the organ.', 'Graz-born Otto Klein plays the organ.'],
			relation: 'tension',
			message: 'places differ: Gazette says “Unterbach”; Herald says “Graz”',
			evidence: ['Unterbach', 'Graz'],
		},
		{
			name: 'two seats of a firm',
			texts: [
				'Ferrotec, which employs 400 people at its headquarters in Boise, makes the lamps.',
				'Denver-based lamp maker Ferrotec will sell them.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Boise”; Herald says “Denver”',
			evidence: ['Boise', 'Denver'],
		},
		{
			name: 'two flags of a ship',
			texts: [
				'The Panama-flagged tanker Santa Brisa lost power off Crete.',
				'The tanker Santa Brisa, sailing under the flag of Liberia, lost power off Crete.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Panama”; Herald says “Liberia”',
			evidence: ['Panama', 'Liberia'],
		},
	],
});
