import {spellingDiffers} from '../../src/rules/spelling-differs.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(spellingDiffers, {
	quiet: [
		{
			name: 'a body and more of its name',
			texts: ['A Harland Airlines plane left late.', 'Harland Airlines Holdings sold the plane.'],
		},
		{
			name: 'capitals throughout a headline',
			texts: [
				'Harland Hospital Staffs Walk Out\n\nNurses left the wards at noon.',
				'Harland Hospital Staff said that they would be back.',
			],
		},
		{
			name: 'an explained word and another word of the language',
			texts: ['The ice, known as a floeberg, broke.', 'The floebergs broke in the storm.'],
		},
		{
			name: 'a word that nobody explains, and one like it',
			texts: ['They were debarking at noon.', 'They were embarking at noon, debarring others.'],
		},
	],
	flags: [
		{
			name: 'a company whose name ends in a plural',
			texts: ['Calder Semiconductors NV sold the works.', 'The works belonged to Calder Semiconductor, it said.'],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Calder Semiconductors”; Herald says “Calder Semiconductor”',
			evidence: ['Calder Semiconductors', 'Calder Semiconductor'],
		},
		{
			name: 'an airline by its country and by the adjective of it',
			texts: ['A Jamaican Airlines flight left late.', 'It is Jamaica Airlines Flight 446 that left late.'],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “Jamaican Airlines”; Herald says “Jamaica Airlines”',
			evidence: ['Jamaican Airlines', 'Jamaica Airlines'],
		},
		{
			name: 'a word that an article explains',
			texts: ['The column of ice, known as a brinicle, grew down.', 'Divers saw how a brinacle grew down.'],
			relation: 'conflict',
			message: 'a name is spelt differently: Gazette says “brinicle”; Herald says “brinacle”',
			evidence: ['brinicle', 'brinacle'],
		},
	],
});
