import {describe, expect, test} from '@jest/globals';
import {readingsOf, valueKey} from '../../src/align/readings.ts';
import type {Claim, Evidence, Fact, Value} from '../../src/model/index.ts';
import {storyOf} from './story.ts';

const number = (value: number): Value => ({kind: 'number', low: value, high: value, unit: ''});

/** A fact at a place, told plainly unless said otherwise. */
function factOf(
	article: string,
	start: number,
	value: Value,
	manner: Partial<Pick<Claim, 'polarity' | 'certainty' | 'force'>> & {readonly basis?: Fact['slot']['basis']} = {},
): Fact {
	const {basis = 'stated', ...told} = manner;
	const span = {start, end: start + 5};
	return {
		article,
		index: 0,
		claim: {
			...span,
			sentence: 0,
			predicate: {...span, lemma: 'sink', verbClass: 'sink', nominal: false},
			slots: [],
			polarity: 'positive',
			certainty: 'certain',
			force: 'done',
			attribution: {kind: 'narrator'},
			...told,
		},
		slot: {role: 'count', span, value, entities: [], basis},
	};
}

function evidenceOf({article, slot: {span}}: Fact): Evidence {
	return {article, ...span, quote: `${article}${span.start}`, context: span, at: {line: 1, column: span.start + 1}};
}

function readings(...facts: readonly Fact[]): readonly string[] {
	return readingsOf(facts, evidenceOf).readings.map(({text, articles}) => `${text}: ${articles.join(' ')}`);
}

describe('readings', () => {
	test('are one for one value, in the words of the first article', () => {
		expect(readings(factOf('b', 3, number(12)), factOf('a', 7, number(12)))).toEqual(['a7: a b']);
	});

	test('stand in order of article and position, whatever the order of the facts', () => {
		const facts = [factOf('b', 1, number(5)), factOf('a', 9, number(7)), factOf('a', 2, number(6))];
		expect(readings(...facts)).toEqual(['a2: a', 'a9: a', 'b1: b']);
		expect(readings(...facts.toReversed())).toEqual(readings(...facts));
	});

	test('are kept apart where one is denied', () => {
		expect(readings(factOf('a', 1, number(5)), factOf('b', 1, number(5), {polarity: 'negative'}))).toHaveLength(2);
	});

	test('are kept apart where one is stated and one is gathered from a list', () => {
		expect(readings(factOf('a', 1, number(5)), factOf('b', 1, number(5), {basis: 'listed'}))).toHaveLength(2);
	});

	test('name an article and a place once, however often the value is read there', () => {
		const {readings: found} = readingsOf(
			[factOf('a', 1, number(5)), factOf('a', 1, number(5)), factOf('a', 8, number(5))],
			evidenceOf,
		);
		expect(found.map(({articles, evidence}) => [articles, evidence.map(({start}) => start)])).toEqual([
			[['a'], [1, 8]],
		]);
	});

	test('are certain where one article says so plainly', () => {
		const {readings: found} = readingsOf(
			[factOf('a', 1, number(5), {certainty: 'possible'}), factOf('b', 1, number(5))],
			evidenceOf,
		);
		expect(found.map(({certainty}) => certainty)).toEqual(['certain']);
	});

	test('are possible where nobody says so plainly', () => {
		const {readings: found} = readingsOf([factOf('a', 1, number(5), {certainty: 'possible'})], evidenceOf);
		expect(found.map(({certainty}) => certainty)).toEqual(['possible']);
	});

	test('say how far the event has come only where it is not simply done', () => {
		const {readings: found} = readingsOf(
			[factOf('a', 1, number(5)), factOf('b', 1, number(6), {force: 'planned'})],
			evidenceOf,
		);
		expect(found.map(({force}) => force)).toEqual([undefined, 'planned']);
	});

	test('keep the facts behind each in the same order', () => {
		const facts = [factOf('b', 1, number(5)), factOf('a', 2, number(6)), factOf('c', 3, number(6))];
		const set = readingsOf(facts, evidenceOf);
		expect(set.facts.map((group) => group.map(({article}) => article))).toEqual(
			set.readings.map((reading) => reading.articles),
		);
	});
});

describe('the key of a value', () => {
	test.each<{name: string; a: Value; b: Value}>([
		{
			name: 'lists in another order',
			a: {kind: 'set', members: ['x', 'y'], exhaustive: true},
			b: {kind: 'set', members: ['y', 'x'], exhaustive: true},
		},
		{
			name: 'classes in another order',
			a: {kind: 'class', classes: ['x', 'y']},
			b: {kind: 'class', classes: ['y', 'x']},
		},
		{
			name: 'one entity under two surfaces',
			a: {kind: 'name', entity: 'country:GB', surface: 'Britain'},
			b: {kind: 'name', entity: 'country:GB', surface: 'UK'},
		},
		{
			name: 'a number in words and in digits',
			a: {kind: 'number', low: 3500, high: 3500, unit: '', digits: 2},
			b: {kind: 'number', low: 3500, high: 3500, unit: '', digits: 4},
		},
	])('is equal for $name', ({a, b}) => {
		expect(valueKey(a)).toBe(valueKey(b));
	});

	test.each<{name: string; a: Value; b: Value}>([
		{name: 'a number and a lower bound', a: number(5), b: {kind: 'number', low: 5, unit: ''}},
		{name: 'a number and an upper bound', a: number(5), b: {kind: 'number', high: 5, unit: ''}},
		{
			name: 'two currencies',
			a: {kind: 'number', low: 5, high: 5, unit: 'USD'},
			b: {kind: 'number', low: 5, high: 5, unit: 'EUR'},
		},
		{
			name: 'a number and about that number',
			a: number(5),
			b: {kind: 'number', low: 5, high: 5, unit: '', approximate: true},
		},
		{name: 'yes and no', a: {kind: 'happened', happened: true}, b: {kind: 'happened', happened: false}},
	])('is not equal for $name', ({a, b}) => {
		expect(valueKey(a)).not.toBe(valueKey(b));
	});
});

test('the words of a reading are the shortest that say the value', () => {
	const {questions} = storyOf([
		'Late on Monday, twelve elderly passengers drowned off Genoa.',
		'Off Genoa, nine elderly passengers drowned.',
	]);
	const count = questions.find(({slot}) => slot === 'count');
	expect(count?.readings.map(({text}) => text)).toEqual(['twelve elderly passengers', 'nine elderly passengers']);
});
