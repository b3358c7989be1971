import {spellingDiffers} from '../../src/rules/spelling-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(spellingDiffers, {
	quiet: [
		{
			name: 'the short form of a name',
			texts: ['The goalkeeper Andriy Lunin saved two penalties in Seville.', 'In Seville, Lunin saved two penalties.'],
		},
		{
			name: 'accents left out',
			texts: ['The striker Álvaro Muñoz scored in Bilbao.', 'The striker Alvaro Munoz scored in Bilbao.'],
		},
		{
			name: 'two people of one family',
			texts: [
				'Anna Keller won the slalom in Aspen.',
				'Anna Keller won the slalom in Aspen. Hannah Keller, her sister, came third.',
			],
		},
		{
			name: 'two people with names alike',
			texts: [
				'Judge Margaret Whitcombe sentenced the smuggler in Cardiff.',
				'Judge Martin Whitfield sentenced the smuggler in Cardiff.',
			],
		},
		{
			name: 'a nickname',
			texts: [
				'Senator William Harper voted against the road bill.',
				'Senator Bill Harper voted against the road bill.',
			],
		},
		{
			name: 'another name of a country',
			texts: ['The queen visited Turkey in March.', 'The queen visited Türkiye in March.'],
		},
		{
			name: 'an initial',
			texts: [
				'Prosecutor Katherine Bloom asked for six years in Denver.',
				'Prosecutor Katherine R. Bloom asked for six years in Denver.',
			],
		},
		{name: 'a possessive', texts: ['The novel by Lena Hayes won the prize.', 'Lena Hayes’ novel won the prize.']},
		{
			name: 'two towns',
			texts: ['The train from Marburg derailed on Friday.', 'The train from Warburg derailed on Friday.'],
		},
		{
			name: 'two given names that differ by a letter',
			texts: ['Marina Costa won the final in Genoa.', 'Martina Costa won the final in Genoa.'],
		},
	],
	flags: [
		{
			name: 'two transliterations of a first name',
			texts: [
				'The goalkeeper Andriy Lunin saved two penalties in Seville.',
				'In Seville, the goalkeeper Andrij Lunin saved two penalties.',
			],
			relation: 'tension',
			message: 'a name is spelt differently: Gazette says “Andriy Lunin”; Herald says “Andrij Lunin”',
			evidence: ['Andriy Lunin', 'Andrij Lunin'],
		},
		{
			name: 'a letter lost in a surname',
			texts: [
				'Judge Margaret Whitcombe sentenced the smuggler in Cardiff.',
				'Judge Margaret Whitcome sentenced the smuggler in Cardiff.',
			],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Margaret Whitcombe”; Herald says “Margaret Whitcome”',
			evidence: ['Margaret Whitcombe', 'Margaret Whitcome'],
		},
		{
			name: 'an article at odds with itself',
			texts: [
				'Minister Ibrahim Daoudi opened the dam on Monday. The dam cost two years of work. Ibrahim Daudi thanked the engineers.',
			],
			relation: 'tension',
			message: 'Gazette contradicts itself, a name is spelt differently: “Ibrahim Daoudi” against “Ibrahim Daudi”',
			evidence: ['Ibrahim Daoudi', 'Ibrahim Daudi'],
		},
		{
			name: 'two forms of a given name',
			texts: [
				'Prosecutor Katherine Bloom asked for six years in Denver.',
				'Prosecutor Catherine Bloom asked for six years in Denver.',
			],
			relation: 'tension',
			message: 'a name is spelt differently: Gazette says “Katherine Bloom”; Herald says “Catherine Bloom”',
			evidence: ['Katherine Bloom', 'Catherine Bloom'],
		},
	],
});
