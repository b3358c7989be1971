import {memberNotInClass} from '../../src/rules/member-not-in-class.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(memberNotInClass, {
	quiet: [
		{
			name: 'members all',
			texts: [
				'Japan ended accords with four EU countries: France, Spain, Austria and Italy.',
				'Japan ended accords with four EU countries.',
			],
		},
		{
			name: 'a member of that time',
			texts: [
				{text: 'The pact ends treaties with three EU countries: France, Spain and Britain.', published: '2015-02-01'},
				{text: 'The pact ends treaties with three EU countries.', published: '2015-02-01'},
			],
		},
		{
			name: 'a member under its other name',
			texts: [
				'Japan ended accords with three NATO states: Greece, Türkiye and Holland.',
				'Japan ended accords with three NATO states.',
			],
		},
		{
			name: 'a part of the world',
			texts: [
				'Japan ended accords with four European countries: France, Spain, Norway and Italy.',
				'Japan ended accords with four European countries.',
			],
		},
		{
			name: 'others beside the members',
			texts: [
				'Japan ended accords with two EU countries, France and Spain, and met the king of Norway.',
				'Japan ended accords with two EU countries.',
			],
		},
		{
			name: 'a list of other things',
			texts: [
				'Japan ended accords with four EU countries. Norway, Iceland and Turkey played in the handball cup.',
				'Japan ended accords with four EU countries.',
			],
		},
	],
	flags: [
		{
			name: 'a state that never was a member',
			texts: [
				'The prime minister met leaders of four EU countries: France, Spain, Norway and Italy.',
				'The prime minister met leaders of four EU countries.',
			],
			relation: 'conflict',
			message:
				'Gazette contradicts itself: counts them as members of the European Union, but names Norway (never a member)',
			evidence: ['EU countries', 'Norway'],
		},
		{
			name: 'a former member, as a tension',
			texts: [
				{text: 'The pact ends treaties with three EU countries: France, Spain and Britain.', published: '2023-02-01'},
				{text: 'The pact ends treaties with three EU countries.', published: '2023-02-01'},
			],
			relation: 'tension',
			message:
				'Gazette contradicts itself: counts them as members of the European Union, but names United Kingdom (a member 1973 to 2020)',
			evidence: ['EU countries', 'Britain'],
		},
		{
			name: 'an outsider of an alliance',
			texts: [
				'Japan ended accords with five NATO states: Greece, Turkey, Spain, Austria and Italy.',
				'Japan ended accords with five NATO states.',
			],
			relation: 'conflict',
			message: 'Gazette contradicts itself: counts them as members of NATO, but names Austria (never a member)',
			evidence: ['NATO states', 'Austria'],
		},
		{
			name: 'a later member',
			texts: [
				{text: 'The pact ends treaties with three NATO states: Latvia, Greece and Finland.', published: '2019-06-01'},
				{text: 'The pact ends treaties with three NATO states.', published: '2019-06-01'},
			],
			relation: 'tension',
			message: 'Gazette contradicts itself: counts them as members of NATO, but names Finland (a member 2023 to now)',
			evidence: ['NATO states', 'Finland'],
		},
		{
			name: 'an article alone',
			texts: ['Japan ended accords with five NATO states: Greece, Turkey, Spain, Austria and Italy.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: counts them as members of NATO, but names Austria (never a member)',
			evidence: ['NATO states', 'Austria'],
		},
	],
});
