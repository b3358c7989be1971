import {certaintyDiffers} from '../../src/rules/certainty-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(certaintyDiffers, {
	quiet: [
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
			name: '"may have"',
			texts: [
				'The rebels may have destroyed the bridge at Goma on Friday.',
				'The rebels destroyed the bridge at Goma on Friday.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “The rebels may have destroyed the bridge at Goma on Friday”; Herald says “The rebels destroyed the bridge at Goma on Friday”',
			evidence: [
				'The rebels may have destroyed the bridge at Goma on Friday',
				'The rebels destroyed the bridge at Goma on Friday',
			],
		},
		{
			name: '"reportedly"',
			texts: [
				'The guard was reportedly killed in the lobby of the bank in Graz on Monday.',
				'The guard was killed in the lobby of the bank in Graz on Monday.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “The guard was reportedly killed in the lobby of the bank in Graz on Monday”; Herald says “The guard was killed in the lobby of the bank in Graz on Monday”',
			evidence: [
				'The guard was reportedly killed in the lobby of the bank in Graz on Monday',
				'The guard was killed in the lobby of the bank in Graz on Monday',
			],
		},
		{
			name: '"allegedly"',
			texts: [
				'The mayor allegedly accepted a bribe of 40,000 euros from Kestrel Energy.',
				'The mayor accepted a bribe of 40,000 euros from Kestrel Energy.',
			],
			relation: 'tension',
			message:
				'how sure it is differs: Gazette says “The mayor allegedly accepted a bribe of 40,000 euros from Kestrel Energy”; Herald says “The mayor accepted a bribe of 40,000 euros from Kestrel Energy”',
			evidence: [
				'The mayor allegedly accepted a bribe of 40,000 euros from Kestrel Energy',
				'The mayor accepted a bribe of 40,000 euros from Kestrel Energy',
			],
		},
	],
});
