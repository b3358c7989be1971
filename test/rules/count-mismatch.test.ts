import {countMismatch} from '../../src/rules/count-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(countMismatch, {
	quiet: [
		{
			name: 'a dozen',
			texts: [
				'A dozen houses burned in the bush fire near Perth.',
				'Twelve houses burned in the bush fire near Perth.',
			],
		},
		{
			name: 'the count of a day and of a season',
			texts: ['Italy reported 320 new infections on Tuesday.', 'Italy has reported 12,400 infections since March.'],
		},
		{
			name: 'soldiers and civilians',
			texts: [
				'The blast killed six soldiers at the base near Herat.',
				'The blast killed nine civilians at the base near Herat.',
			],
		},
		{
			name: 'goals of two players',
			texts: ['Okoro scored two goals against Lyon.', 'Petrov scored one goal against Lyon.'],
		},
		{
			name: 'the same count in words and digits',
			texts: [
				'Five people died when fire swept through a hostel in Leeds.',
				'5 people died when fire swept through a hostel in Leeds.',
			],
		},
		{
			name: 'a lower bound that holds',
			texts: [
				'At least five people died when fire swept through a hostel in Leeds.',
				'Seven people died when fire swept through a hostel in Leeds.',
			],
		},
		{
			name: 'an upper bound that holds',
			texts: [
				'Up to 60 workers were laid off when the Harlan paper mill closed.',
				'The Harlan paper mill laid off 48 workers when it closed.',
			],
		},
		{
			name: 'an approximate count',
			texts: [
				'About 2,000 people marched through Lisbon against the port law.',
				'In Lisbon, 1,940 people marched against the port law.',
			],
		},
		{
			name: 'a rounded count',
			texts: [
				'Some 12,000 homes lost power in Cork after the storm.',
				'In Cork, 11,850 homes lost power after the storm.',
			],
		},
		{
			name: 'a range that holds the count',
			texts: [
				'Between 20 and 30 goats were stolen from the farm near Tralee.',
				'Thieves stole 26 goats from the farm near Tralee.',
			],
		},
		{
			name: 'dozens',
			texts: [
				'Dozens of goats were stolen from the farm near Tralee.',
				'Thieves stole 36 goats from the farm near Tralee.',
			],
		},
		{
			name: 'a part of the whole',
			texts: [
				'Police arrested 40 fans at the match in Turin.',
				'Police arrested 12 of the 40 fans at the match in Turin for a second time.',
			],
		},
		{
			name: 'a part after including',
			texts: [
				'The crash near Bergen injured 23 passengers.',
				'The crash near Bergen injured 23 passengers, including nine children.',
			],
		},
		{
			name: 'customers of two countries',
			texts: [
				'The breach at Norvane exposed the records of 4 million UK customers.',
				'The breach at Norvane exposed the records of 9 million US customers.',
			],
		},
		{
			name: 'other things counted',
			texts: [
				'The fire at the marina in Split destroyed nine boats.',
				'The fire at the marina in Split destroyed four sheds.',
			],
		},
		{
			name: 'parts that make the whole',
			texts: [
				'The court in Graz jailed three men and two women over the fraud.',
				'The court in Graz jailed five people over the fraud.',
			],
		},
		{
			name: 'the counts of two years',
			texts: ['Malta granted asylum to 400 refugees in 2014.', 'Malta granted asylum to 900 refugees in 2019.'],
		},
		{
			name: 'two matters in one article',
			texts: [
				'The union said 300 drivers joined the strike in Oslo. The company hired 80 drivers in Bergen last spring.',
				'In Oslo, 300 drivers joined the strike.',
			],
		},
		{
			name: 'two parties of one election',
			texts: [
				'The Green Party won 31 seats in the parliamentary election in Norway.',
				'The Labour Party won 48 seats in the parliamentary election in Norway.',
			],
		},
		{
			name: 'places of two meetings',
			texts: [
				'The water summit in Dakar was attended by 180 delegates.',
				'The water summit in Quito was attended by 320 delegates.',
			],
		},
		{
			name: 'copies of one text',
			texts: [
				'Six climbers were rescued from Mount Kenya on Friday. The climbers were unhurt.',
				'Six climbers were rescued from Mount Kenya on Friday. The climbers were unhurt.',
			],
		},
		{
			name: 'a whole in front and a part of it',
			texts: ['Salas won 11 of the 18 provinces.', 'Of the 18 provinces, Salas won 11.'],
		},
		{
			name: 'parts of two winners',
			texts: ['Salas won 11 of the 18 provinces.', 'Of the 18 provinces, Quiroga won seven.'],
		},
	],
	flags: [
		{
			name: 'the only instruments on board',
			texts: [
				'The probe Vesta carries 12 instruments.',
				'The probe Vesta will map the planet with a suite of 14 instruments.',
			],
			relation: 'tension',
			message: 'counts differ: Gazette says “12 instruments”; Herald says “14 instruments”',
			evidence: ['12 instruments', '14 instruments'],
		},
		{
			name: 'an upper bound that fails',
			texts: [
				'At most 40 workers were laid off when the Harlan paper mill closed, the owner said.',
				'Managers at the Harlan paper mill laid off 65 workers when it closed.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “At most 40 workers”; Herald says “65 workers”',
			evidence: ['At most 40 workers', '65 workers'],
		},
		{
			name: 'a lower bound that fails',
			texts: [
				'More than 300 delegates attended the water summit in Dakar.',
				'The water summit in Dakar was attended by 180 delegates.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “More than 300 delegates”; Herald says “180 delegates”',
			evidence: ['More than 300 delegates', '180 delegates'],
		},
		{
			name: 'a word against digits',
			texts: ['The city of Lyon closed twelve bridges after the flood.', 'Lyon closed 17 bridges after the flood.'],
			relation: 'conflict',
			message: 'counts differ: Gazette says “twelve bridges”; Herald says “17 bridges”',
			evidence: ['twelve bridges', '17 bridges'],
		},
		{
			name: 'seats won in an election',
			texts: [
				'The Green Party won 31 seats in the parliamentary election in Norway.',
				'In the parliamentary election in Norway, the Green Party won 27 seats.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “31 seats”; Herald says “27 seats”',
			evidence: ['31 seats', '27 seats'],
		},
		{
			name: 'two words for the counted',
			texts: [
				'Police arrested 14 demonstrators outside the parliament in Nairobi.',
				'In Nairobi, police arrested 22 protesters outside the parliament.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “14 demonstrators”; Herald says “22 protesters”',
			evidence: ['14 demonstrators', '22 protesters'],
		},
		{
			name: 'an approximate count that is too far off',
			texts: [
				'About 200 scientists signed the open letter on river fish.',
				'The open letter on river fish was signed by 420 scientists.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “About 200 scientists”; Herald says “420 scientists”',
			evidence: ['About 200 scientists', '420 scientists'],
		},
		{
			name: 'two counts in one sentence, far apart',
			texts: [
				'The open letter on river fish was signed by 200 scientists.',
				'The open letter on river fish was signed by 900 scientists.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “200 scientists”; Herald says “900 scientists”',
			evidence: ['200 scientists', '900 scientists'],
		},
		{
			name: 'a count in the passive',
			texts: [
				'The storm destroyed 60 houses on the island of Tonga.',
				'On the island of Tonga, 90 homes were destroyed by the storm.',
			],
			relation: 'conflict',
			message: 'counts differ: Gazette says “60 houses”; Herald says “90 homes”',
			evidence: ['60 houses', '90 homes'],
		},
		{
			name: 'a part of a whole that stands in front',
			texts: ['Salas won 11 of the 18 provinces.', 'Of the 18 provinces, Salas won 13.'],
			relation: 'conflict',
			message: 'counts differ: Gazette says “11 of the 18 provinces”; Herald says “13”',
			evidence: ['11 of the 18 provinces', '13'],
		},
	],
});
