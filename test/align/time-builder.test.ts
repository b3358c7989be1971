import {describe, expect, test} from '@jest/globals';
import {relationsOf, rowsOf, type Told} from './story.ts';

interface Case {
	readonly name: string;
	readonly texts: readonly Told[];
}

const published = '2021-05-05';

describe('times are in no conflict', () => {
	test.each<Case>([
		{
			name: 'a day and its month',
			texts: ['The ferry sank on 3 May 2021 off Genoa.', 'The ferry sank in May 2021 off Genoa.'],
		},
		{
			name: 'a day with and without its year',
			texts: ['The ferry sank on 3 May 2021 off Genoa.', 'The ferry sank on 3 May off Genoa.'],
		},
		{
			name: 'a date written otherwise',
			texts: ['The ferry sank on 3 May 2021 off Genoa.', 'The ferry sank on May 3, 2021 off Genoa.'],
		},
		{
			name: 'a weekday and the date that it falls on',
			texts: [{text: 'The ferry sank off Genoa on Monday.', published}, 'The ferry sank off Genoa on 3 May 2021.'],
		},
		{
			name: 'yesterday and the weekday',
			texts: [
				{text: 'The ferry sank off Genoa yesterday.', published},
				{text: 'The ferry sank off Genoa on Tuesday.', published},
			],
		},
		{
			name: 'two weekdays with other figures',
			texts: ['Crews searched 12 kilometres of coast on Monday.', 'Crews searched 18 kilometres of coast on Tuesday.'],
		},
		{
			name: 'one weekday in two weeks of publication',
			texts: [
				{text: 'A ferry sank off Genoa on Monday.', published},
				{text: 'A ferry sank off Genoa on Monday.', published: '2021-05-04'},
			],
		},
		{
			name: 'about a clock time and the minute',
			texts: ['The quake struck Lima at about 5:10 a.m.', 'The quake struck Lima at 5:14 a.m.'],
		},
		{name: 'a clock time and a day', texts: ['The quake struck Lima at 5:10 a.m.', 'The quake struck Lima on Monday.']},
		{
			name: 'the beginning and the end of one thing',
			texts: ['The talks in Geneva began on 4 June 2021.', 'The talks in Geneva ended on 9 June 2021.'],
		},
		{
			name: 'the beginning of a fire and its end',
			texts: [
				'The fire started in the Lisse mill at 7:15 p.m.',
				'The fire in the Lisse mill was put out at 11:40 p.m.',
			],
		},
		{
			name: 'the beginnings of talks and a day of them',
			texts: ['The talks in Geneva began on 4 June 2021.', 'The talks in Geneva took place on 9 June 2021.'],
		},
		{
			name: 'days on which somebody spoke',
			texts: ['“Trade grew,” Weber said on Monday.', '“Trade grew,” Weber said on Tuesday.'],
		},
		{
			name: 'those of two events',
			texts: ['A bridge collapsed in Porto on 3 May 2021.', 'A bridge collapsed in Turin on 5 May 2021.'],
		},
		{
			name: 'those of two steps of a law',
			texts: [
				'Parliament approved the mining law on 3 May 2021.',
				'The president signed the mining law on 9 May 2021.',
			],
		},
	])('$name', ({texts}) => {
		expect(relationsOf('time', texts)).not.toContain('conflict');
	});
});

describe('times conflict', () => {
	test.each<Case & {readonly readings: readonly string[]}>([
		{
			name: 'two dates of one event',
			texts: ['The ferry sank on 3 May 2021 off Genoa.', 'The ferry sank on 5 May 2021 off Genoa.'],
			readings: ['3 May 2021: a', '5 May 2021: b'],
		},
		{
			name: 'two dates without a year',
			texts: ['The ferry sank on 3 May off Genoa.', 'The ferry sank on 5 May off Genoa.'],
			readings: ['3 May: a', '5 May: b'],
		},
		{
			name: 'two weekdays of articles of one day',
			texts: [
				{text: 'The ferry sank off Genoa on Monday.', published},
				{text: 'The ferry sank off Genoa on Tuesday.', published},
			],
			readings: ['Monday: a', 'Tuesday: b'],
		},
		{
			name: 'two clock times',
			texts: ['The quake struck Lima at 5:10 a.m.', 'The quake struck Lima at 5:40 a.m.'],
			readings: ['5:10 a.m.: a', '5:40 a.m.: b'],
		},
		{
			name: 'the hours at which one fire broke out and started',
			texts: [
				'The fire broke out at the Lisse mill around 7:15pm.',
				'Twelve people died in the fire, which started at about 8:15pm in the Lisse mill.',
			],
			readings: ['around 7:15pm: a', 'about 8:15pm: b'],
		},
		{
			name: 'the hours at which a wave hit and struck',
			texts: [
				'The boat was off Lisse when it was struck by a wave at 6:50 a.m.',
				'It lay off Lisse when, shortly before 8 a.m., it was hit from the side by a high wave.',
			],
			readings: ['6:50 a.m.: a', 'shortly before 8 a.m.: b'],
		},
		{
			name: 'morning and evening',
			texts: ['The quake struck Lima at 5:10 a.m.', 'The quake struck Lima at 5:10 p.m.'],
			readings: ['5:10 a.m.: a', '5:10 p.m.: b'],
		},
		{
			name: 'the day of an hour and another day',
			texts: ['The ferry sank off Genoa at 2:20 p.m. on Monday.', 'The ferry sank off Genoa on Tuesday.'],
			readings: ['2:20 p.m. on Monday: a', 'Tuesday: b'],
		},
		{
			name: 'the weekday of the one earthquake that the articles tell of',
			texts: ['The quake struck on Wednesday.', 'The earthquake hit on Tuesday morning.'],
			readings: ['Wednesday: a', 'Tuesday morning: b'],
		},
		{
			name: 'the day on which somebody died, told in other words',
			texts: [
				'Ada Holm died peacefully at home on Saturday.',
				'The singer Ada Holm, who died on Friday, wrote 40 songs.',
			],
			readings: ['Saturday: a', 'Friday: b'],
		},
		{
			name: 'one day on two weekdays, whatever happens then',
			texts: ['He was remanded on Monday, 7 March.', 'Judges heard her case on 7 March, a Tuesday.'],
			readings: ['Monday, 7 March: a', '7 March, a Tuesday: b'],
		},
		{
			name: 'one day on two weekdays in three articles, which are one question',
			texts: [
				'He was remanded on Monday, 7 March.',
				'Judges heard her case on 7 March, a Tuesday.',
				'The vote fell on Monday, 7 March.',
			],
			readings: ['Monday, 7 March: a c', '7 March, a Tuesday: b'],
		},
		{
			name: 'the day when something happens, told behind a date',
			texts: ['The bridge of Lisse opens on 7 May.', 'Cars queue until 6 May, when the bridge of Lisse opens.'],
			readings: ['7 May: a', 'until 6 May: b'],
		},
		{
			name: 'the days of a record, told by a participle',
			texts: [
				'The river rose to nine metres on Tuesday, breaking the record of Lisse.',
				'The river broke the record of Lisse on Monday.',
			],
			readings: ['Tuesday: a', 'Monday: b'],
		},
	])('$name', ({texts, readings}) => {
		expect(rowsOf('time', texts)).toContainEqual({readings, relations: ['conflict']});
	});

	test.each<Case>([
		{
			name: 'an hour before midnight, which is the next day elsewhere',
			texts: ['The ferry sank off Genoa at 11:20 p.m. on Monday.', 'The ferry sank off Genoa on Tuesday.'],
		},
		{
			name: 'an hour on the clock of another zone',
			texts: ['The ferry sank off Genoa at 8:20 p.m. GMT on Monday.', 'The ferry sank off Genoa on Tuesday.'],
		},
		{
			name: 'an earthquake and an earlier one',
			texts: ['The quake struck on Wednesday.', 'A similar quake struck the town on Tuesday.'],
		},
		{
			name: 'the deaths of two people',
			texts: ['Ada Holm died at home on Saturday.', 'Her brother Rolf Holm died on Friday.'],
		},
		{
			name: 'a birth and what happens on its day many years later',
			texts: ['She was born on Monday, 4 August 1969.', 'The hall will open on Thursday, 4 August.'],
		},
		{
			name: 'one date in two years',
			texts: ['The hearing was set for Monday, 7 March 2022.', 'She was sentenced on 7 March 2023, a Tuesday.'],
		},
		{
			name: 'a deadline and a day after it',
			texts: ['Ms Rahl has until 6 May to answer.', 'Ms Rahl answers on 7 May.'],
		},
		{
			name: 'a participle of another sentence',
			texts: [
				'The river rose to nine metres on Tuesday. Breaking the record of Lisse took hours.',
				'The river broke the record of Lisse on Monday.',
			],
		},
	])('but not of $name', ({texts}) => {
		expect(relationsOf('time', texts)).not.toContain('conflict');
	});

	test('but are only to be looked at where one is a plan', () => {
		expect(
			relationsOf('time', ['Norway will leave the pact on 3 May 2021.', 'Norway left the pact on 5 May 2021.']),
		).toEqual(['tension']);
	});
});
