import {dateMismatch} from '../../src/rules/date-mismatch.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(dateMismatch, {
	quiet: [
		{
			name: 'days on which other figures stand',
			texts: ['Crews cleared 12 kilometres of track on Monday.', 'Crews cleared 18 kilometres of track on Tuesday.'],
		},
		{
			name: 'noon and ten past',
			texts: [
				'The ferry Aurora left Ystad at around noon on Sunday.',
				'The ferry Aurora left Ystad at 12:10 p.m. on Sunday.',
			],
		},
		{
			name: 'two fires of one city',
			texts: ['A fire destroyed the cinema in Split in 2011.', 'A fire destroyed the fish market in Split in 2014.'],
		},
		{
			name: 'an arrest and a trial',
			texts: [
				'Police arrested the mayor of Split on 3 March 2017.',
				'The trial of the mayor of Split opened on 9 March 2017.',
			],
		},
		{
			name: 'a vote and the day when the law begins',
			texts: ['The parliament passed the rent law on 4 June 2020.', 'The rent law came into force on 1 July 2020.'],
		},
		{
			name: 'a day and its month',
			texts: [
				'The two companies signed the gas contract on 3 May 2021 in Doha.',
				'The two companies signed the gas contract in May 2021 in Doha.',
			],
		},
		{
			name: 'a day and its year',
			texts: [
				'The Rhine bridge at Kehl opened to traffic on 12 April 2018.',
				'The Rhine bridge at Kehl opened to traffic in 2018.',
			],
		},
		{
			name: 'one date in two notations',
			texts: [
				'The two companies signed the gas contract on 3 May 2021 in Doha.',
				'The two companies signed the gas contract on May 3, 2021 in Doha.',
			],
		},
		{
			name: 'a weekday and its date',
			texts: [
				{text: 'The volcano on La Palma erupted on Sunday.', published: '2021-09-21'},
				{text: 'The volcano on La Palma erupted on 19 September 2021.', published: '2021-09-22'},
			],
		},
		{
			name: 'yesterday and its weekday',
			texts: [
				{text: 'A court in Lagos acquitted the editor yesterday.', published: '2020-02-13'},
				{text: 'A court in Lagos acquitted the editor on Wednesday.', published: '2020-02-13'},
			],
		},
		{
			name: 'a weekday of an article without a date',
			texts: [
				'The ferry Aurora ran aground off Gotland on Tuesday.',
				'The ferry Aurora ran aground off Gotland on 17 August 2022.',
			],
		},
		{
			name: 'weekdays of two weeks',
			texts: [
				{text: 'The ferry Aurora ran aground off Gotland on Tuesday.', published: '2022-08-18'},
				{text: 'The ferry Aurora ran aground off Gotland last week.', published: '2022-08-23'},
			],
		},
		{
			name: 'another event of the year before',
			texts: [
				'The factory in Pune burned down on 6 July 2022.',
				'The factory in Pune burned down on 6 July 2022. A warehouse in Pune burned down on 2 March 2021.',
			],
		},
		{
			name: 'the day of the report',
			texts: [
				{text: 'Two trains collided near Pisa on Monday, the operator said on Tuesday.', published: '2019-10-09'},
				{text: 'Two trains collided near Pisa on Monday.', published: '2019-10-09'},
			],
		},
		{
			name: 'two stages',
			texts: [
				'The talks between the rail unions and the ministry began on 4 June 2020.',
				'The talks between the rail unions and the ministry ended on 9 June 2020.',
			],
		},
		{
			name: 'a plan and what came of it',
			texts: [
				'The Rhine bridge at Kehl was to open on 12 April 2018.',
				'The Rhine bridge at Kehl opened to traffic on 21 April 2018.',
			],
		},
		{
			name: 'two inspections of two plants',
			texts: ['The plant in Tarnow was inspected in March 2023.', 'The plant in Gdynia was inspected in March 2022.'],
		},
		{
			name: 'the last inspection and an earlier one',
			texts: [
				'The plant in Tarnow was last inspected in March 2023.',
				'The plant in Tarnow was inspected in March 2022.',
			],
		},
		{
			name: 'hours of the blast and of the arrival of the firemen',
			texts: [
				'The blast at the depot in Tarnow happened at 6:40 a.m.',
				'Firemen arrived at the depot in Tarnow at 6:55 a.m.',
			],
		},
	],
	flags: [
		{
			name: 'two weekdays of articles that nobody dated',
			texts: [
				'The ferry Aurora ran aground off Gotland on Saturday.',
				'The ferry Aurora ran aground off Gotland on Sunday.',
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “Saturday”; Herald says “Sunday”',
			evidence: ['Saturday', 'Sunday'],
		},
		{
			name: 'two years of an inspection',
			texts: [
				'The mill was last inspected in March 2023.',
				'The last inspection of the mill took place in March 2022.',
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “March 2023”; Herald says “March 2022”',
			evidence: ['March 2023', 'March 2022'],
		},
		{
			name: 'two days of one month',
			texts: [
				'The two companies signed the gas contract on 3 May 2021 in Doha.',
				'The two companies signed the gas contract on 9 May 2021 in Doha.',
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “3 May 2021”; Herald says “9 May 2021”',
			evidence: ['3 May 2021', '9 May 2021'],
		},
		{
			name: 'two weekdays',
			texts: [
				{text: 'The ferry Aurora ran aground off Gotland on Tuesday.', published: '2022-08-18'},
				{text: 'The ferry Aurora ran aground off Gotland on Wednesday.', published: '2022-08-18'},
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “Tuesday”; Herald says “Wednesday”',
			evidence: ['Tuesday', 'Wednesday'],
		},
		{
			name: 'a weekday and a date that it excludes',
			texts: [
				{text: 'The volcano on La Palma erupted on Sunday.', published: '2021-09-21'},
				{text: 'The volcano on La Palma erupted on 17 September 2021.', published: '2021-09-22'},
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “Sunday”; Herald says “17 September 2021”',
			evidence: ['Sunday', '17 September 2021'],
		},
		{
			name: 'two days of one opening',
			texts: [
				'The Rhine bridge at Kehl opened to traffic on 12 April 2018.',
				'The Rhine bridge at Kehl opened to traffic on 21 April 2018.',
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “12 April 2018”; Herald says “21 April 2018”',
			evidence: ['12 April 2018', '21 April 2018'],
		},
		{
			name: 'yesterday against a weekday',
			texts: [
				{text: 'A court in Lagos acquitted the editor yesterday.', published: '2020-02-13'},
				{text: 'A court in Lagos acquitted the editor on Tuesday.', published: '2020-02-13'},
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “yesterday”; Herald says “Tuesday”',
			evidence: ['yesterday', 'Tuesday'],
		},
		{
			name: 'the hour of an explosion told by two verbs',
			texts: ['The blast happened at 6:40 a.m.', 'A fireball ripped through the depot in Tarnow at 5:40 a.m.'],
			relation: 'conflict',
			message: 'dates differ: Gazette says “6:40 a.m.”; Herald says “5:40 a.m.”',
			evidence: ['6:40 a.m.', '5:40 a.m.'],
		},
		{
			name: 'when a treaty comes into force',
			texts: [
				'The treaty on river fish takes effect on January 1, 2026.',
				'The treaty enters into force on 1 July 2026.',
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “January 1, 2026”; Herald says “1 July 2026”',
			evidence: ['January 1, 2026', '1 July 2026'],
		},
		{
			name: 'the last inspection',
			texts: [
				'The plant was last inspected in March 2023.',
				'The last inspection of the plant took place in March 2022.',
			],
			relation: 'conflict',
			message: 'dates differ: Gazette says “March 2023”; Herald says “March 2022”',
			evidence: ['March 2023', 'March 2022'],
		},
	],
});
