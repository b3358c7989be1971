import {quotationDiffers} from '../../src/rules/quotation-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(quotationDiffers, {
	quiet: [
		{
			name: 'a month written short',
			texts: [
				'"The court has asked for all the letters of September 14, 2011," Ada Holt said.',
				'"The court has asked for all the letters of Sept. 14, 2011," Ada Holt said.',
			],
		},
		{
			name: 'a word that the desk put in',
			texts: [
				'"They were entitled to these superannuation payments for the rest of their lives," said Ada Lund.',
				'"They were entitled to these (pension) payments for the rest of their lives," said Ada Lund.',
			],
		},
		{
			name: 'two promises that begin alike',
			texts: [
				'"I will not rest until we have built a new bridge over the river," said Mayor Ada Lund.',
				'"I will not rest until we have closed the old mine in the hills," said Mayor Ada Lund.',
			],
		},
		{
			name: 'a phrase of a quotation',
			texts: [
				'"He did it in answer to a call to strike ships of the southern fleet," the group wrote.',
				'The group wrote that he acted "in answer to a call to strike ships".',
			],
		},
		{
			name: 'the same words',
			texts: [
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
				'Mayor Ada Lund said: "We will not sell the harbour to anyone."',
			],
		},
		{
			name: 'a shorter quotation',
			texts: [
				'"We will not sell the harbour to anyone, and we will keep the cranes," said Mayor Ada Lund.',
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
			],
		},
		{
			name: 'two utterances of one speaker',
			texts: [
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
				'"The cranes are older than my grandmother," said Mayor Ada Lund.',
			],
		},
		{
			name: 'an omission that is marked',
			texts: [
				'"We will not sell the harbour, which our fathers built, to anyone," said Mayor Ada Lund.',
				'"We will not sell the harbour ... to anyone," said Mayor Ada Lund.',
			],
		},
		{
			name: 'spelling of two countries',
			texts: [
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
				'"We will not sell the harbor to anyone," said Mayor Ada Lund.',
			],
		},
		{
			name: 'a paraphrase',
			texts: [
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
				'Mayor Ada Lund said that the city would not lease the harbour to anyone.',
			],
		},
		{
			name: 'curly and straight quotation marks',
			texts: [
				'“We will not sell the harbour to anyone,” said Mayor Ada Lund.',
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
			],
		},
		{
			name: 'a contraction',
			texts: [
				'"We cannot sell the harbour and it is not ours," said Mayor Ada Lund.',
				'"We can\'t sell the harbour and it\'s not ours," said Mayor Ada Lund.',
			],
		},
		{
			name: 'two speakers',
			texts: [
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
				'"We will not sell the museum to anyone," said Governor Karl Brandt.',
			],
		},
		{
			name: 'a word in brackets',
			texts: [
				'"We will not sell it to anyone in this town," said Mayor Ada Lund.',
				'"We will not sell [the harbour] to anyone in this town," said Mayor Ada Lund.',
			],
		},
		{
			name: 'words divided otherwise, and an apostrophe lost in the file',
			texts: [
				'"The well known ferry isnt ours to sell or lease," said Mayor Ada Lund.',
				'"The well-known ferry isn\'t ours to sell or lease," said Mayor Ada Lund.',
			],
		},
	],
	flags: [
		{
			name: 'a piece cut out of a longer quotation',
			texts: [
				'"The raid was led by one of our own and he did it in answer to a call to strike ships of the southern fleet," the group wrote.',
				'The group wrote that he "acted in answer to a call to strike ports of the southern fleet".',
			],
			relation: 'conflict',
			message:
				'a quotation is worded differently: Gazette says “a call to strike ships of the southern fleet”; Herald says “a call to strike ports of the southern fleet”',
			evidence: ['a call to strike ships of the southern fleet', 'a call to strike ports of the southern fleet'],
		},
		{
			name: 'one text that an article quotes twice, more mildly',
			texts: [
				'"He did it in answer to a call to strike ships of the southern fleet," the group wrote. Later it said he "acted in answer to a call to strike ports of the southern fleet".',
			],
			relation: 'tension',
			message:
				'Gazette contradicts itself, a quotation is worded differently: “a call to strike ships of the southern fleet” against “a call to strike ports of the southern fleet”',
			evidence: ['a call to strike ships of the southern fleet', 'a call to strike ports of the southern fleet'],
		},
		{
			name: 'another ending',
			texts: [
				'"The harbour must be safe from further storm floods," said Mayor Ada Lund.',
				'"The harbour must be safe from a further storm flood," said Mayor Ada Lund.',
			],
			relation: 'tension',
			message:
				'a quotation is worded differently: Gazette says “safe from further storm floods”; Herald says “must be safe from a further storm flood”',
			evidence: ['safe from further storm floods', 'must be safe from a further storm flood'],
		},
		{
			name: 'another pronoun',
			texts: [
				'"How many boats do they want to lose here?" asked skipper Piet Vos.',
				'"How many boats do we want to lose here?" asked skipper Piet Vos.',
			],
			relation: 'conflict',
			message:
				'a quotation is worded differently: Gazette says “How many boats do they want to lose here”; Herald says “How many boats do we want to lose here”',
			evidence: ['How many boats do they want to lose here', 'How many boats do we want to lose here'],
		},
		{
			name: 'another word',
			texts: [
				'"We will not sell the harbour to anyone," said Mayor Ada Lund.',
				'"We will not lease the harbour to anyone," said Mayor Ada Lund.',
			],
			relation: 'conflict',
			message:
				'a quotation is worded differently: Gazette says “We will not sell the harbour to anyone”; Herald says “We will not lease the harbour to anyone”',
			evidence: ['We will not sell the harbour to anyone', 'We will not lease the harbour to anyone'],
		},
		{
			name: 'a softened quotation',
			texts: [
				'Coach Piet Vos said: "The referee made a terrible mistake in the last minute."',
				'Coach Piet Vos said: "The referee made a small mistake in the last minute."',
			],
			relation: 'conflict',
			message:
				'a quotation is worded differently: Gazette says “The referee made a terrible mistake in the last”; Herald says “The referee made a small mistake in the last”',
			evidence: ['The referee made a terrible mistake in the last', 'The referee made a small mistake in the last'],
		},
		{
			name: 'a lost negation',
			texts: [
				'"The reactor was not damaged by the flood," engineer Kenji Mori told reporters.',
				'"The reactor was damaged by the flood," engineer Kenji Mori told reporters.',
			],
			relation: 'conflict',
			message:
				'a quotation is worded differently: Gazette says “The reactor was not damaged by the flood”; Herald says “The reactor was damaged by the flood”',
			evidence: ['The reactor was not damaged by the flood', 'The reactor was damaged by the flood'],
		},
		{
			name: 'a number inside a quotation',
			texts: [
				'"We lost forty boats in one night," the harbour master said.',
				'"We lost fourteen boats in one night," the harbour master said.',
			],
			relation: 'conflict',
			message:
				'a quotation is worded differently: Gazette says “We lost forty boats in one night”; Herald says “We lost fourteen boats in one night”',
			evidence: ['We lost forty boats in one night', 'We lost fourteen boats in one night'],
		},
	],
});
