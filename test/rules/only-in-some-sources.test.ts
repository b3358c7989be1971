import {onlyInSomeSources} from '../../src/rules/only-in-some-sources.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(onlyInSomeSources, {
	quiet: [
		{
			name: 'the same in other words',
			texts: ['The mayor of Trieste opened the new market hall.', 'In Trieste, the mayor opened the new market hall.'],
		},
		{
			name: 'the short form of a name',
			texts: ['Chancellor Ulla Brandstetter visited the zoo in Vienna.', 'Brandstetter visited the zoo in Vienna.'],
		},
		{name: 'another name of a country', texts: ['The queen visited Britain.', 'The queen visited the United Kingdom.']},
		{
			name: 'a people and its country',
			texts: ['The president of Kenya met the Dutch queen.', 'The Kenyan president met the queen of the Netherlands.'],
		},
		{
			name: 'an acronym of a body',
			texts: ['The World Health Organization approved the vaccine.', 'The WHO approved the vaccine.'],
		},
		{name: 'an article alone', texts: ['The architect Lena Sorensen designed the market hall in Trieste.']},
		{
			name: 'links at the end of an article',
			texts: [
				'The mayor of Trieste opened the new market hall.',
				'The mayor of Trieste opened the new market hall.\n\nFollow us on Facebook\n\nSubscribe to our newsletter',
			],
		},
		{
			name: 'copies of one text',
			texts: [
				'The diver Otto Brandt found the mast off Hobart in 1942.',
				'The diver Otto Brandt found the mast off Hobart in 1942.',
			],
		},
	],
	flags: [
		{
			name: 'a person',
			texts: [
				'The mayor of Trieste opened the new market hall. The architect Lena Sorensen designed the hall.',
				'The mayor of Trieste opened the new market hall.',
			],
			relation: 'coverage',
			message: 'only in Gazette: Lena Sorensen, as in “The architect Lena Sorensen designed the hall”',
			evidence: ['The architect Lena Sorensen designed the hall'],
		},
		{
			name: 'an act without a name',
			texts: [
				'The mayor of Trieste opened the new market hall. Thieves smashed a jeweller’s window beside it.',
				'The mayor of Trieste opened the new market hall.',
			],
			relation: 'coverage',
			message: 'only in Gazette: “Thieves smashed a jeweller’s window beside it”',
			evidence: ['Thieves smashed a jeweller’s window beside it'],
		},
		{
			name: 'what two of three articles have',
			texts: [
				'The judge closed the inquest in Hobart. The diver Otto Brandt found the mast.',
				'In Hobart, the judge closed the inquest.',
				'The judge closed the inquest in Hobart. Otto Brandt, a diver, found the mast.',
			],
			relation: 'coverage',
			message: 'only in Gazette and Courier: Otto Brandt, as in “The diver Otto Brandt found the mast”',
			evidence: ['The diver Otto Brandt found the mast', 'Otto Brandt, a diver, found the mast'],
		},
	],
});
