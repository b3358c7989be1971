import {describe, expect, test} from '@jest/globals';
import type {AlignedQuestion, Question} from '../../src/model/index.ts';
import {relationsOf, rowsOf, storyOf, type Told} from './story.ts';

function questionsOf(slot: Question['slot'], articles: readonly Told[]): readonly AlignedQuestion[] {
	return storyOf(articles).questions.filter((question) => question.slot === slot);
}

describe('the kind of what is counted', () => {
	const nato = 'Russia ended its accords with eleven NATO states.';

	test('is a question of its own beside the count', () => {
		const texts = [nato, 'Russia ended its accords with ten EU states.'];
		expect(rowsOf('count', texts)).toEqual([
			{readings: ['eleven NATO states: a', 'ten EU states: b'], relations: ['conflict']},
		]);
		expect(rowsOf('class', texts)).toEqual([{readings: ['NATO states: a', 'EU states: b'], relations: ['conflict']}]);
	});

	test('may differ where the count agrees', () => {
		const texts = [nato, 'Russia ended its accords with eleven EU states.'];
		expect(relationsOf('count', texts)).toEqual([]);
		expect(relationsOf('class', texts)).toEqual(['conflict']);
	});

	test.each<{name: string; text: string}>([
		{name: 'a vague grouping', text: 'Russia ended its accords with eleven Western states.'},
		{name: 'no kind at all', text: 'Russia ended its accords with eleven states.'},
		{name: 'the same bloc', text: 'Russia ended its accords with 11 NATO members.'},
	])('is in no conflict with $name', ({text}) => {
		expect(relationsOf('class', [nato, text])).not.toContain('conflict');
	});

	test('is asked of counts only', () => {
		const texts = [
			'The council of Leeds approved a harbour loan of $40 million.',
			'The council of Leeds approved a harbour loan of $46 million.',
		];
		expect(rowsOf('class', texts)).toEqual([]);
	});
});

describe('a count that one article alone gives', () => {
	test('is asked where the article lists what it counts, for the list may be at odds with it', () => {
		expect(rowsOf('count', ['Four states left the pact: Norway, Chile and Japan.', 'The pact is old.'])).toEqual([
			{readings: ['Four states: a'], relations: []},
		]);
	});

	test.each<{name: string; texts: readonly Told[]}>([
		{name: 'without a list', texts: ['Four states left the pact.', 'The pact is old.']},
		{
			name: 'beside the list of another matter',
			texts: ['Four states left the pact. Divers from Norway, Chile and Japan searched a wreck.', 'The pact is old.'],
		},
	])('is not asked $name', ({texts}) => {
		expect(rowsOf('count', texts)).toEqual([]);
	});
});

describe('a question of number', () => {
	test('counts the killed, the dead and those who died as the same', () => {
		const texts = ['A crash near Porto killed 50 people.', 'A crash near Porto left 50 dead.'];
		expect(rowsOf('count', texts)).toEqual([{readings: ['50 people: a b'], relations: []}]);
	});

	test('leaves ranks in an order out, for a third title is no count', () => {
		expect(rowsOf('count', ['Lyon won its third title.', 'Lyon won its fourth title.'])).toEqual([]);
	});

	test('is asked of the event whose claim gives the number', () => {
		const view = storyOf([
			'Twelve passengers drowned when a ferry sank off Genoa.',
			'Nine passengers drowned when a ferry sank off Genoa.',
		]);
		const question = view.questions.find(({slot}) => slot === 'count');
		const event = view.events.find(({id}) => id === question?.event);
		expect(event?.claims.map(({article}) => article)).toEqual(['a', 'b']);
	});

	test('names what is counted, and whom all articles name', () => {
		const [question] = questionsOf('count', [
			'Russia ended its accords with eleven states.',
			'Russia ended its treaties with ten states.',
		]);
		expect(question?.subject).toEqual({verbClass: 'end', head: 'country', participants: ['country:RU']});
	});

	test.each<{name: string; slot: Question['slot']; texts: readonly [string, string]; question: RegExp}>([
		{
			name: 'how many',
			slot: 'count',
			texts: ['Norway sent twelve divers.', 'Norway sent nine divers.'],
			question: /^How many divers were sent\?$/,
		},
		{
			name: 'how much money',
			slot: 'amount',
			texts: ['Leeds approved a loan of $40 million.', 'Leeds approved a loan of $46 million.'],
			question: /^How much is the loan\?$/,
		},
		{
			name: 'how old',
			slot: 'age',
			texts: ['Mayor Marta Kovacs, 54, resigned.', 'Mayor Marta Kovacs, 45, resigned.'],
			question: /^How old\b.*\?$/,
		},
		{
			name: 'what measure, with its unit',
			slot: 'measure',
			texts: ['Inflation rose to 4.1 percent in Peru.', 'Inflation rose to 4.7 percent in Peru.'],
			question: /^What percentage\?$/,
		},
	])('asks $name', ({slot, texts, question}) => {
		expect(questionsOf(slot, texts).map((found) => found.question)).toEqual([expect.stringMatching(question)]);
	});
});

describe('figures told in other words', () => {
	test.each<{name: string; slot: Question['slot']; texts: readonly [string, string]; readings: readonly string[]}>([
		{
			name: 'the age of the one thing of its kind',
			slot: 'age',
			texts: ['The 25-year-old ferry was raised.', 'Divers say that the 32-year-old ferry had been repaired.'],
			readings: ['25-year-old: a', '32-year-old: b'],
		},
		{
			name: 'a crowd by its size and by its members',
			slot: 'count',
			texts: [
				'Rovers won the cup in Lisse before a crowd of 61,482.',
				'Rovers won the cup in Lisse in front of 64,182 spectators.',
			],
			readings: ['61,482: a', '64,182 spectators: b'],
		},
		{
			name: 'lives that a fire cost',
			slot: 'count',
			texts: ['The fire in Lisse cost 14 lives.', 'The fire in Lisse killed 17 people.'],
			readings: ['14 lives: a', '17 people: b'],
		},
		{
			name: 'a length with the unit of another system',
			slot: 'measure',
			texts: ['The wreck lay 37 kilometres short of the shore.', 'They found the tail 37 miles from Lisse.'],
			readings: ['37 kilometres: a', '37 miles: b'],
		},
		{
			name: 'how long something lasted and after how long it ended',
			slot: 'measure',
			texts: ['The siege lasted seven hours.', 'The siege ended after nine hours.'],
			readings: ['seven hours: a', 'nine hours: b'],
		},
		{
			name: 'prison terms of years and months',
			slot: 'measure',
			texts: [
				'A court in Lisse sentenced Ada Holm to six years and nine months in prison.',
				'Ada Holm was sentenced to six years and three months in prison in Lisse.',
			],
			readings: ['six years and nine months: a', 'six years and three months: b'],
		},
		{
			name: 'people whom a firm employs',
			slot: 'count',
			texts: ['Nordan has 410 employees in Lisse.', 'Nordan employs 520 people in Lisse.'],
			readings: ['410 employees: a', '520 people: b'],
		},
	])('are one question: $name', ({slot, texts, readings}) => {
		expect(rowsOf(slot, texts)).toEqual([{readings, relations: ['conflict']}]);
	});

	test.each<{name: string; slot: Question['slot']; texts: readonly [string, string]}>([
		{
			name: 'the ages of two things of one kind',
			slot: 'age',
			texts: ['The 25-year-old ferry was raised. The 40-year-old ferry was not.', 'The 32-year-old ferry sank.'],
		},
		{
			name: 'an age of any thing of a kind',
			slot: 'age',
			texts: ['The 25-year-old ferry was raised.', 'A 32-year-old ferry costs little.'],
		},
		{
			name: 'two crowds',
			slot: 'count',
			texts: ['A crowd of 1,200 met the team in Lisse.', 'A choir of 40 sang in Lisse.'],
		},
		{
			name: 'lives that were saved',
			slot: 'count',
			texts: ['The fire in Lisse cost 14 lives.', 'The alarm in Lisse saved 17 lives.'],
		},
		{
			name: 'round lengths in two units',
			slot: 'measure',
			texts: ['The wreck lay 40 kilometres short of the shore.', 'They found the tail 40 miles from Lisse.'],
		},
		{
			name: 'those of two seasons',
			slot: 'count',
			texts: ['Revik scored seven goals for Lisse in 2021/22.', 'Revik scored 19 goals for Lisse in 2022/23.'],
		},
		{
			name: 'a total and what is still there',
			slot: 'count',
			texts: ['The man held nine hostages in a bank in Lisse.', 'Four hostages remained in the bank in Lisse.'],
		},
		{
			name: 'a sum for each day and a sum',
			slot: 'amount',
			texts: [
				'The strike in Lisse costs the city $60 million a day.',
				'The strike in Lisse costs the city $120 million.',
			],
		},
		{
			name: 'launches in all and launches a year',
			slot: 'count',
			texts: ['Nordan plans 11 launches from Lisse.', 'Nordan plans four launches a year from Lisse.'],
		},
		{
			name: 'how long a speaker has worked and how long a thing will',
			slot: 'measure',
			texts: [
				'The satellite is designed to work for seven years.',
				'"I have worked on the satellite for 11 years," said Rolf Estrup.',
			],
		},
		{
			name: 'patients and residents, for the one may be a part of the other',
			slot: 'count',
			texts: ['The flu struck 3,400 patients in Lisse.', 'The flu struck 5,200 residents in Lisse, and 900 patients.'],
		},
		{
			name: 'figures of two places, of which one is the other with two digits changed',
			slot: 'amount',
			texts: ['The bridge in Chile cost $640,000.', 'The bridge in Norway cost $460,000.'],
		},
		{
			name: 'what is asked for and what is offered',
			slot: 'amount',
			texts: [
				'The miners of Lisse want a bonus of $27,000 a worker.',
				'Nordan offered the miners of Lisse a bonus of $19,400 a worker.',
			],
		},
	])('are two questions: $name', ({slot, texts}) => {
		expect(relationsOf(slot, texts)).not.toContain('conflict');
	});
});
