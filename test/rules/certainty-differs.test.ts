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
				'Velin Airways might pay a $700 million fine next year.',
				'Velin Airways will pay a $900 million fine next year.',
			],
		},
		{
			name: 'a person who is under suspicion',
			texts: [
				'A suspected burglar fled through a garden in Boise on Sunday night.',
				'A burglar fled through a garden in Boise on Sunday night.',
			],
		},
		{
			name: 'a condition',
			texts: [
				'Velin Airways might pay a $700 million fine next year.',
				'If the court agrees, Velin Airways will pay a $700 million fine next year.',
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
				'An apparent gas leak emptied a school in Boise on Monday.',
				'A gas leak emptied a school in Boise on Monday.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “An apparent gas leak emptied a school”; Herald says “A gas leak emptied a school”',
			evidence: ['An apparent gas leak emptied a school', 'A gas leak emptied a school'],
		},
		{
			name: 'what other media report',
			texts: [
				'A landslide hit Orvik on Sunday. Local newspapers report that the dam collapsed above the town.',
				'A landslide hit Orvik on Sunday. The dam collapsed above the town.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “newspapers report that the dam collapsed”; Herald says “The dam collapsed”',
			evidence: ['newspapers report that the dam collapsed', 'The dam collapsed'],
		},
		{
			name: 'a sum that may come and one that will',
			texts: [
				'Velin Airways said it might pay a fine of $700 million next year.',
				'Velin Airways is to pay a $700 million fine, the largest of its kind.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “it might pay a fine of $700 million”; Herald says “Velin Airways is to pay a $700 million fine”',
			evidence: ['it might pay a fine of $700 million', 'Velin Airways is to pay a $700 million fine'],
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
