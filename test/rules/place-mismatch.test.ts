import {placeMismatch} from '../../src/rules/place-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(placeMismatch, {
	quiet: [
		{
			name: 'two words for one kind of site',
			texts: [
				'Rolf Berg was arrested on Thursday at a motel in Ystad.',
				'Police arrested Rolf Berg on Thursday at a hotel in Ystad.',
			],
		},
		{
			name: 'a site that may lie in another',
			texts: [
				'Rolf Berg was arrested on Thursday in a car park in Ystad.',
				'Police arrested Rolf Berg on Thursday at a hotel in Ystad.',
			],
		},
		{
			name: 'a hospital with its name in full and in short',
			texts: [
				'Elena Ruiz was taken to Saint Clare Hospital on Monday with burns.',
				'Elena Ruiz was taken to Clare Hospital on Monday.',
			],
		},
		{
			name: 'an airport and its initials',
			texts: ['Ana Brito landed at Lindqvist Airport on Monday.', 'Ana Brito landed at ALQ Airport on Monday.'],
		},
		{
			name: 'a hospital by its name and by its town',
			texts: ['Ana Brito died at Saint Clare Hospital on Monday.', 'Ana Brito died at Boston Hospital on Monday.'],
		},
		{
			name: 'a library of a university',
			texts: [
				'Rolf Berg was arrested on Thursday at a library in Ystad.',
				'Police arrested Rolf Berg on Thursday at the university in Ystad.',
			],
		},
		{
			name: 'a hotel that holds a casino',
			texts: [
				'Rolf Berg was arrested on Thursday at a casino in Ystad.',
				'Police arrested Rolf Berg on Thursday at a motel in Ystad.',
			],
		},
		{
			name: 'a campsite in the woods',
			texts: [
				'Rolf Berg was arrested on Thursday in a forest near Ystad.',
				'Police arrested Rolf Berg on Thursday at a campground near Ystad.',
			],
		},
		{
			name: 'a graveyard beside a chapel',
			texts: [
				'Rolf Berg was arrested on Thursday at a chapel in Ystad.',
				'Police arrested Rolf Berg on Thursday at a graveyard in Ystad.',
			],
		},
		{
			name: 'first to one site, then to another',
			texts: [
				'Rolf Berg was taken to a clinic in Ystad on Thursday.',
				'Rolf Berg was taken to a jail in Ystad on Thursday.',
			],
		},
		{
			name: 'sites of two men',
			texts: ['Rolf Berg was arrested on Thursday at a motel.', 'Otto Klein was arrested on Thursday at a brewery.'],
		},
		{
			name: 'other figures, so perhaps another blast',
			texts: [
				'A bomb exploded in Kabul on Friday, killing nine people.',
				'A bomb exploded in Kandahar on Friday, killing three people.',
			],
		},
		{
			name: 'a city and its country',
			texts: ['The president met the queen in London on Monday.', 'The president met the queen in England on Monday.'],
		},
		{
			name: 'a district and its city',
			texts: [
				'The actor Tom Reed was shot in Brooklyn on Monday night.',
				'The actor Tom Reed was shot in New York on Monday night.',
			],
		},
		{
			name: 'a capital named by its country',
			texts: [
				'Leaders of Chad and Sudan signed a border accord in Cairo on Monday.',
				'Leaders of Chad and Sudan signed a border accord in the Egyptian capital on Monday.',
			],
		},
		{
			name: '"near", which names no point',
			texts: [
				'The train derailed near Lille on Sunday, injuring 12 passengers.',
				'The train derailed in Douai on Sunday, injuring 12 passengers.',
			],
		},
		{
			name: 'two stops of one journey',
			texts: ['The pope arrived in Nairobi on Wednesday.', 'The pope arrived in Kampala on Friday.'],
		},
		{
			name: 'a plan and a journey made',
			texts: ['The minister will travel to Ankara on Monday.', 'The minister travelled to Athens on Monday.'],
		},
		{
			name: 'two races of which only the month of one is known',
			texts: ['Rosa Pinto won the marathon in Valencia on Sunday.', 'Rosa Pinto won the marathon in Boston in April.'],
		},
		{
			name: 'where it set out and where it arrived',
			texts: ['The ferry Aurora sailed from Turku on Monday.', 'The ferry Aurora sailed to Stockholm on Monday.'],
		},
		{
			name: 'two things that one man suffered',
			texts: [
				'The actor Tom Reed was shot in Brooklyn on Monday night.',
				'The actor Tom Reed was arrested in Boston on Monday night.',
			],
		},
		{
			name: 'several places of one activity',
			texts: ['The swimmer Ida Holm trained in Sweden and in Spain.', 'The swimmer Ida Holm trained in Norway.'],
		},
		{
			name: 'two banks',
			texts: [
				'The central bank of Chile held its meeting in Santiago on Monday.',
				'The central bank of Peru held its meeting in Lima on Monday.',
			],
		},
		{
			name: 'an article that sees the one place within the other',
			texts: [
				'Mr Hale was hit by a van in Georgetown last May.',
				'Last May Mr Hale was hit by a van in Washington, in the Georgetown district.',
			],
		},
	],
	flags: [
		{
			name: 'two sites without a name',
			texts: [
				'Rolf Berg was arrested late on Thursday at a motel in Ystad.',
				'Police arrested Rolf Berg on Thursday at a rest area outside Ystad.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “a motel”; Herald says “a rest area”',
			evidence: ['a motel', 'a rest area'],
		},
		{
			name: 'two hospitals',
			texts: [
				'Elena Ruiz was taken to Fairview Hospital on Monday with burns.',
				'Elena Ruiz was taken to Saint Clare Hospital on Monday.',
			],
			relation: 'tension',
			message: 'places differ: Gazette says “Fairview Hospital”; Herald says “Saint Clare Hospital”',
			evidence: ['Fairview Hospital', 'Saint Clare Hospital'],
		},
		{
			name: 'two houses of prayer',
			texts: [
				'The bomb went off in a mosque in Kabul on Friday, killing nine people.',
				'A bomb exploded at a church in Kabul on Friday, killing nine people.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “a mosque”; Herald says “a church”',
			evidence: ['a mosque', 'a church'],
		},
		{
			name: 'two towns of one signing',
			texts: [
				'Ministers of six states signed the cod pact in Bergen on Friday.',
				'Ministers of six states signed the cod pact in Oslo on Friday.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Bergen”; Herald says “Oslo”',
			evidence: ['Bergen', 'Oslo'],
		},
		{
			name: 'two towns of one blast, told in another order',
			texts: [
				'A gas pipeline exploded in Lyon on Tuesday, killing four workers.',
				'Four workers were killed on Tuesday when a gas pipeline exploded in Marseille.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Lyon”; Herald says “Marseille”',
			evidence: ['Lyon', 'Marseille'],
		},
		{
			name: 'two towns of one arrest, of which one is said by the police',
			texts: [
				'Police arrested Jonas Wirth in Hamburg on Sunday.',
				'Jonas Wirth was arrested in Munich on Sunday, police said.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Hamburg”; Herald says “Munich”',
			evidence: ['Hamburg', 'Munich'],
		},
		{
			name: 'two ports from which one ship sailed',
			texts: [
				'The ferry Aurora sailed from Turku to Stockholm on Monday when the fire broke out.',
				'The ferry Aurora sailed from Helsinki to Stockholm on Monday when the fire broke out.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Turku”; Herald says “Helsinki”',
			evidence: ['Turku', 'Helsinki'],
		},
		{
			name: 'two places of birth',
			texts: [
				'The painter Kim Dahl was born in Bergen in 1970.',
				'Kim Dahl, the painter, was born in Stavanger in 1970.',
			],
			relation: 'conflict',
			message: 'places differ: Gazette says “Bergen”; Herald says “Stavanger”',
			evidence: ['Bergen', 'Stavanger'],
		},
		{
			name: 'a place that the other article knows from elsewhere, more mildly',
			texts: [
				'The author Lena Falk died in Vienna on Tuesday, aged 81.',
				'Lena Falk, the author, died in Salzburg on Tuesday. She had lived in Vienna.',
			],
			relation: 'tension',
			message: 'places differ: Gazette says “Vienna”; Herald says “Salzburg”',
			evidence: ['Vienna', 'Salzburg'],
		},
	],
});
