import {speakerDiffers} from '../../src/rules/speaker-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(speakerDiffers, {
	quiet: [
		{
			name: 'a full name and a surname',
			texts: [
				'"This is the end of the road for all of us," said Marta Kohl.',
				'"This is the end of the road for all of us," said Kohl.',
			],
		},
		{
			name: 'a title and a given name',
			texts: [
				'"This is the end of the road for all of us," said Mayor Kohl.',
				'"This is the end of the road for all of us," said Marta Kohl.',
			],
		},
		{
			name: 'two spellings of one name, which is for another rule',
			texts: [
				'"This is the end of the road for all of us," said Ivan Petrenko.',
				'"This is the end of the road for all of us," said Ivan Petrenka.',
			],
		},
		{
			name: 'a short phrase that anybody may use',
			texts: ['"This is the end," said Marta Kohl.', '"This is the end," said Peter Brandt.'],
		},
		{
			name: 'a speaker without a name',
			texts: [
				'"This is the end of the road for all of us," said Marta Kohl.',
				'"This is the end of the road for all of us," the minister said.',
			],
		},
		{
			name: 'two quotations',
			texts: [
				'"This is the end of the road for all of us," said Marta Kohl.',
				'"We shall go on for as long as we have to," said Peter Brandt.',
			],
		},
		{
			name: 'an article that gives the words to both',
			texts: [
				'"This is the end of the road for all of us," said Marta Kohl. "This is the end of the road for all of us," said Peter Brandt.',
				'"This is the end of the road for all of us," said Peter Brandt.',
			],
		},
	],
	flags: [
		{
			name: 'two people',
			texts: [
				'"This is the end of the road for all of us," said Marta Kohl.',
				'"This is the end of the road for all of us," said Peter Brandt.',
			],
			relation: 'conflict',
			message: 'who said it differs: Gazette says “Marta Kohl”; Herald says “Peter Brandt”',
			evidence: ['Marta Kohl', 'Peter Brandt'],
		},
		{
			name: 'two given names of one witness',
			texts: [
				'"The whole house shook and then the roof was gone," said Halina Nowak.',
				'"The whole house shook and then the roof was gone," said Barbara Nowak.',
			],
			relation: 'conflict',
			message: 'who said it differs: Gazette says “Halina Nowak”; Herald says “Barbara Nowak”',
			evidence: ['Halina Nowak', 'Barbara Nowak'],
		},
		{
			name: 'two people of whom one article names both, more mildly',
			texts: [
				'Marta Kohl told reporters: "We did everything that we could, and it was not enough. We are sorry."',
				'"We did everything that we could, and it was not enough," Peter Brandt said. Marta Kohl nodded.',
			],
			relation: 'tension',
			message: 'who said it differs: Gazette says “Marta Kohl”; Herald says “Peter Brandt”',
			evidence: ['Marta Kohl', 'Peter Brandt'],
		},
	],
});
