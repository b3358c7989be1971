import {describe, expect, test} from '@jest/globals';
import {assert, boolean, constantFrom, nat, oneof, property, record, uniqueArray} from 'fast-check';
import {compareValues} from '../../src/align/compare.ts';
import type {ComparisonRelation, Value} from '../../src/model/index.ts';
import {rowsOf} from './story.ts';

const kinds = (...classes: string[]): Value => ({kind: 'class', classes});
const whole = (...members: string[]): Value => ({kind: 'set', members, exhaustive: true});
const sample = (...members: string[]): Value => ({kind: 'set', members, exhaustive: false});
const words = (text: string): Value => ({kind: 'words', words: text.split(' ')});
const named = (surface: string): Value => ({kind: 'name', entity: surface.toLowerCase(), surface});
const number = (low: number, high = low): Value => ({kind: 'number', low, high, unit: ''});
const year = (value: number): Value => ({
	kind: 'interval',
	earliest: `${value}-01-01`,
	latest: `${value}-12-31`,
	precision: 'year',
	anchor: 'none',
	pattern: {year: value},
});

describe('two values', () => {
	test.each<{name: string; a: Value; b: Value; relation: ComparisonRelation}>([
		{name: 'a bloc and a continent are no conflict', a: kinds('bloc:eu'), b: kinds('european'), relation: 'compatible'},
		{
			name: 'a bloc and a vague grouping are no conflict',
			a: kinds('bloc:nato'),
			b: kinds('western'),
			relation: 'compatible',
		},
		{
			name: 'a bloc and a kind of thing are no conflict',
			a: kinds('bloc:nato'),
			b: kinds('coastal'),
			relation: 'compatible',
		},
		{name: 'two kinds of thing are no conflict', a: kinds('oak'), b: kinds('old'), relation: 'compatible'},
		{name: 'one kind in common is agreement', a: kinds('bloc:eu', 'coastal'), b: kinds('coastal'), relation: 'agree'},
		{name: 'two blocs conflict', a: kinds('bloc:nato'), b: kinds('bloc:eu'), relation: 'conflict'},

		{name: 'the same members in another order agree', a: whole('x', 'y'), b: whole('y', 'x'), relation: 'agree'},
		{name: 'a sample of a list is no conflict', a: sample('x'), b: whole('x', 'y'), relation: 'compatible'},
		{
			name: 'a list and a sample that goes beyond it are no conflict yet',
			a: whole('x'),
			b: sample('x', 'y'),
			relation: 'compatible',
		},
		{
			name: 'two samples with nothing in common are no conflict',
			a: sample('x'),
			b: sample('y'),
			relation: 'compatible',
		},
		{
			name: 'a whole list that lacks a member of another conflicts',
			a: whole('x'),
			b: whole('x', 'y'),
			relation: 'conflict',
		},
		{
			name: 'two whole lists that differ in one member conflict',
			a: whole('x', 'z'),
			b: whole('x', 'y'),
			relation: 'conflict',
		},

		{name: 'a number within a range is no conflict', a: number(5, 9), b: number(7), relation: 'compatible'},
		{name: 'a number outside a range conflicts', a: number(5, 9), b: number(14), relation: 'conflict'},
		{name: 'the same year agrees', a: year(2020), b: year(2020), relation: 'agree'},
		{name: 'two years conflict', a: year(2020), b: year(2021), relation: 'conflict'},
		{name: 'the same words agree', a: words('ordered'), b: words('ordered'), relation: 'agree'},
		{name: 'other words conflict', a: words('ordered'), b: words('allowed'), relation: 'conflict'},
		{name: 'one name agrees', a: named('Petrenko'), b: named('Petrenko'), relation: 'agree'},
		{name: 'two spellings conflict', a: named('Petrenko'), b: named('Petrenka'), relation: 'conflict'},
		{
			name: 'that it happened and that it did not conflict',
			a: {kind: 'happened', happened: true},
			b: {kind: 'happened', happened: false},
			relation: 'conflict',
		},
	])('$name', ({a, b, relation}) => {
		expect(compareValues(a, b).relation).toBe(relation);
		expect(compareValues(b, a).relation).toBe(relation);
	});

	test('of different kinds cannot be compared, and the comparison names what is missing', () => {
		expect(compareValues(number(2020), year(2020))).toEqual({
			relation: 'cannot-compare',
			reason: expect.any(String),
			missing: expect.any(String),
		});
	});

	test('in conflict are both told in the reason', () => {
		const {reason} = compareValues(named('Petrenko'), named('Petrenka'));
		expect(reason).toContain('Petrenko');
		expect(reason).toContain('Petrenka');
		expect(compareValues(kinds('bloc:nato'), kinds('bloc:eu')).reason).toMatch(/NATO.*European Union/);
	});
});

const anyValue = oneof(
	record({low: nat(300), width: nat(40)}).map(({low, width}) => number(low, low + width)),
	nat(50).map((after) => year(1980 + after)),
	record({members: uniqueArray(constantFrom('x', 'y', 'z'), {minLength: 1}), exhaustive: boolean()}).map(
		(set): Value => ({kind: 'set', ...set}),
	),
	uniqueArray(constantFrom('bloc:eu', 'bloc:nato', 'western', 'coastal'), {minLength: 1}).map((classes) =>
		kinds(...classes),
	),
	constantFrom(words('ordered'), words('allowed'), named('Petrenko'), named('Petrenka')),
	boolean().map((happened): Value => ({kind: 'happened', happened})),
);

describe('whatever the values are', () => {
	test('a value agrees with itself', () => {
		assert(
			property(anyValue, (value) => {
				expect(compareValues(value, value).relation).toBe('agree');
			}),
		);
	});

	test('the order of the two changes nothing', () => {
		assert(
			property(anyValue, anyValue, (a, b) => {
				expect(compareValues(a, b).relation).toBe(compareValues(b, a).relation);
			}),
		);
	});
});

describe('figures that differ', () => {
	test.each<{name: string; texts: readonly [string, string]; relation: ComparisonRelation}>([
		{
			name: 'are to be looked at, not in conflict, where one is a plan',
			texts: [
				'The company will lay off 400 workers at its Turin plant.',
				'The company laid off 300 workers at its Turin plant.',
			],
			relation: 'tension',
		},
		{
			name: 'are to be looked at, not in conflict, where one is said with reserve',
			texts: ['The fire killed 14 people in Lahore.', 'The fire may have killed 19 people in Lahore.'],
			relation: 'tension',
		},
		{
			name: 'agree where both are plans for the same number',
			texts: ['The mill will hire 40 welders in Turku.', 'In Turku, the mill will hire forty welders.'],
			relation: 'agree',
		},
		{
			name: 'conflict where both are plans',
			texts: ['The mill will hire 40 welders in Turku.', 'The mill will hire 70 welders in Turku.'],
			relation: 'conflict',
		},
		{
			name: 'conflict where both are stated plainly',
			texts: ['The fire killed 14 people in Lahore.', 'The fire killed 19 people in Lahore.'],
			relation: 'conflict',
		},
	])('$name', ({texts, relation}) => {
		const [row] = rowsOf('count', texts);
		expect(row?.relations).toEqual(relation === 'agree' ? [] : [relation]);
	});
});
