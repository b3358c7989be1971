import {certaintyDiffers} from '../../src/rules/certainty-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(certaintyDiffers, {
	quiet: [
		{
			name: 'what those who were caught are accused of',
			texts: [
				'Police held 158 members allegedly belonging to two rings in Faro.',
				'A sweep in Faro nabbed 158 members of two rings.',
			],
		},
		{
			name: 'a headline that its article states as fact too',
			texts: [
				'Rebels destroy bridge at Goma\n\nThe rebels destroyed the bridge at Goma on Friday.\n\nThe rebels may have destroyed the bridge at Goma in anger, the mayor said.',
			],
		},
		{
			name: 'a headline of one thing and a doubt of another',
			texts: [
				'Rebels destroy bridge at Goma\n\nThe mayor of Goma spoke to reporters on Friday.\n\nThe rebels may have destroyed the mill at Goma, he said.',
			],
		},
		{
			name: 'a suspected thief, who is not doubted to have done what is told',
			texts: [
				'A suspected thief crashed a stolen van into the gate of the port in Faro on Tuesday night.',
				'A thief crashed a stolen van into the gate of the port in Faro on Tuesday night.',
			],
		},
		{
			name: 'what police report',
			texts: [
				'Police report that the trains collided in the harbour tunnel on Monday.',
				'The trains collided in the harbour tunnel on Monday.',
			],
		},
		{
			name: 'a fine that was possible and was then set',
			texts: [
				'Harbor Bank could pay a fine of $3 billion over the loans.',
				'Harbor Bank paid a fine of $3 billion over the loans.',
			],
		},
		{
			name: 'other sums of one kind',
			texts: [
				'Harbor Bank could book a $3 billion charge in the spring.',
				'Harbor Bank will take a $5 billion charge in the spring.',
			],
		},
		{
			name: 'a condition',
			texts: [
				'Harbor Bank could book a $3 billion charge in the spring.',
				'If the court agrees, Harbor Bank will take a $3 billion charge in the spring.',
			],
		},
		{
			name: 'what is to come',
			texts: ['The bank may raise its key rate in June.', 'The bank raised its key rate in June.'],
		},
		{
			name: 'what is allowed',
			texts: [
				'The visitors may take photographs in the museum of Faro.',
				'The visitors take photographs in the museum of Faro.',
			],
		},
		{
			name: 'what was possible and came about',
			texts: ['The storm could destroy the harvest in Peru.', 'The storm destroyed the harvest in Peru.'],
		},
		{
			name: 'an article that says it both ways',
			texts: [
				'Hackers may have stolen the records of 3 million patients of Baltic Health.',
				'Hackers stole the records of 3 million patients of Baltic Health. They may have stolen the records of 3 million patients of Baltic Health in May.',
			],
		},
		{
			name: 'what somebody else says',
			texts: [
				'The mayor allegedly accepted a bribe of 40,000 euros from Kestrel Energy.',
				'The prosecutor said the mayor accepted a bribe of 40,000 euros from Kestrel Energy.',
			],
		},
		{
			name: 'two ways of reserve',
			texts: [
				'The mayor allegedly accepted a bribe of 40,000 euros from Kestrel Energy.',
				'The mayor is accused of accepting a bribe of 40,000 euros from Kestrel Energy.',
			],
		},
		{
			name: 'what is asked',
			texts: [
				'Police are looking into whether the mayor accepted a bribe from Kestrel Energy.',
				'The mayor accepted a bribe from Kestrel Energy.',
			],
		},
		{
			name: 'another bribe',
			texts: [
				'The mayor allegedly accepted a bribe of 40,000 euros from Kestrel Energy.',
				'The mayor accepted a bribe of 90,000 euros from Kestrel Energy.',
			],
		},
	],
	flags: [
		{
			name: 'a headline that is surer than its article',
			texts: [
				'Rebels destroy bridge at Goma\n\nThe mayor of Goma spoke to reporters on Friday.\n\nThe rebels may have destroyed the bridge at Goma, he said, but smoke hid the river.',
			],
			relation: 'tension',
			message:
				'Gazette contradicts itself, how sure it is differs: “Rebels destroy bridge” against “The rebels may have destroyed the bridge”',
			evidence: ['Rebels destroy bridge', 'The rebels may have destroyed the bridge'],
		},
		{
			name: 'a subject that is in doubt',
			texts: [
				'A possible meteor streaked across the sky over Nevada on Tuesday night.',
				'A meteor streaked across the sky over Nevada on Tuesday night.',
			],
			relation: 'tension',
			message: 'how sure it is differs: Gazette says “A possible meteor streaked”; Herald says “A meteor streaked”',
			evidence: ['A possible meteor streaked', 'A meteor streaked'],
		},
		{
			name: 'what other media report',
			texts: [
				'Two maintenance trains collided early on Monday. Media outlets report that the trains collided in the harbour tunnel.',
				'Two maintenance trains were damaged early on Monday. The trains collided in the harbour tunnel.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “Media outlets report that the trains collided”; Herald says “The trains collided”',
			evidence: ['Media outlets report that the trains collided', 'The trains collided'],
		},
		{
			name: 'a sum that may come and one that will',
			texts: [
				'Harbor Bank said it could book a $3 billion charge in the spring.',
				'Harbor Bank will take a $3 billion charge, a rise in costs that few foresaw.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “it could book a $3 billion charge”; Herald says “Harbor Bank will take a $3 billion charge”',
			evidence: ['it could book a $3 billion charge', 'Harbor Bank will take a $3 billion charge'],
		},
		{
			name: 'a large number of people in two verbs',
			texts: [
				'The leak may have affected 43 million customers of Baltic Health.',
				'A total of 43 million clients were exposed in the leak at Baltic Health.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “The leak may have affected 43 million customers”; Herald says “A total of 43 million clients were exposed”',
			evidence: ['The leak may have affected 43 million customers', 'A total of 43 million clients were exposed'],
		},
		{
			name: '"may have"',
			texts: [
				'The rebels may have destroyed the bridge at Goma on Friday.',
				'The rebels destroyed the bridge at Goma on Friday.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “The rebels may have destroyed the bridge”; Herald says “The rebels destroyed the bridge”',
			evidence: ['The rebels may have destroyed the bridge', 'The rebels destroyed the bridge'],
		},
		{
			name: '"reportedly"',
			texts: [
				'The guard was reportedly killed in the lobby of the bank in Graz on Monday.',
				'The guard was killed in the lobby of the bank in Graz on Monday.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “The guard was reportedly killed”; Herald says “The guard was killed”',
			evidence: ['The guard was reportedly killed', 'The guard was killed'],
		},
		{
			name: '"allegedly"',
			texts: [
				'The mayor allegedly accepted a bribe of 40,000 euros from Kestrel Energy.',
				'The mayor accepted a bribe of 40,000 euros from Kestrel Energy.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “The mayor allegedly accepted a bribe of 40,000 euros”; Herald says “The mayor accepted a bribe of 40,000 euros”',
			evidence: ['The mayor allegedly accepted a bribe of 40,000 euros', 'The mayor accepted a bribe of 40,000 euros'],
		},
	],
});
