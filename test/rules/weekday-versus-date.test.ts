import {weekdayVersusDate} from '../../src/rules/weekday-versus-date.ts';
import {testRule} from '../support/rule-tester.ts';

testRule(weekdayVersusDate, {
	quiet: [
		{name: 'the right weekday', texts: ['The treaty was signed in Lima on Tuesday, 4 May 2021.']},
		{
			name: 'the right weekday in American order',
			texts: ['The museum reopened on Thursday, July 9, 2020, after two years of repairs.'],
		},
		{name: 'a weekday and a date of two events', texts: ['The court met on Monday to discuss the law of 4 May 2021.']},
		{name: 'a weekday and a month', texts: ['The treaty was signed on a Monday in May 2021.']},
		{
			name: 'a date without a year, in an article without a date',
			texts: ['The parliament in Riga votes on Thursday, 14 October.'],
		},
		{
			name: 'the right weekday of a date without a year',
			texts: [{text: 'The parliament in Riga votes on Friday, 14 October.', published: '2022-10-05'}],
		},
		{name: 'a leap day', texts: ['The bridge opened on Saturday, 29 February 2020.']},
		{
			name: 'the name of a day in a title',
			texts: ['The singer of Blue Monday, 4 May 1956 to 3 June 2021, was buried in Leeds.'],
		},
	],
	flags: [
		{
			name: 'a weekday before a full date',
			texts: ['The treaty was signed in Lima on Monday, 4 May 2021.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Monday, 4 May 2021”, but 2021-05-04 is a Tuesday',
			evidence: ['Monday, 4 May 2021'],
		},
		{
			name: 'a date in American order',
			texts: ['The museum reopened on Friday, July 9, 2020, after two years of repairs.'],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Friday, July 9, 2020”, but 2020-07-09 is a Thursday',
			evidence: ['Friday, July 9, 2020'],
		},
		{
			name: 'a date without a year, in an article with a date',
			texts: [{text: 'The parliament in Riga votes on Thursday, 14 October.', published: '2022-10-05'}],
			relation: 'conflict',
			message: 'Gazette contradicts itself: says “Thursday, 14 October”, but 2022-10-14 is a Friday',
			evidence: ['Thursday, 14 October'],
		},
		{
			name: 'a date in one of two articles',
			texts: [
				'The treaty was signed in Lima on Tuesday, 4 May 2021.',
				'The treaty was signed in Lima on Wednesday, 4 May 2021.',
			],
			relation: 'conflict',
			message: 'Herald contradicts itself: says “Wednesday, 4 May 2021”, but 2021-05-04 is a Tuesday',
			evidence: ['Wednesday, 4 May 2021'],
		},
	],
});
