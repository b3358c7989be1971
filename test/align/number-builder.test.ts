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
