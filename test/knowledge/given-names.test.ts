import {describe, expect, test} from '@jest/globals';
import {givenName, isAmbiguousGivenName} from '../../src/knowledge/given-names.ts';

describe('givenName', () => {
	test.each([
		['Mary', 'female'],
		['John', 'male'],
		['JOHN', 'male'],
		['Oksana', 'female'],
		['Volodymyr', 'male'],
		['Fatima', 'female'],
		['Hassan', 'male'],
		['Priyanka', 'female'],
		['Kenji', 'male'],
		['Zoltán', 'male'],
		['Zoltan', 'male'],
		['Łukasz', 'male'],
		['Jean-Luc', 'male'],
		['Andrea', 'either'],
		['Jordan', 'either'],
		['Chukwuemeka', 'male'],
		['Busisiwe', 'female'],
	])('%s is %s', (name, gender) => {
		expect(givenName(name)).toBe(gender);
	});

	test.each(['john', 'Missile', 'Said', 'Even', 'Ministry', 'German', 'Sunday', 'Washington', ''])(
		'%p is no given name',
		(word) => {
			expect(givenName(word)).toBeUndefined();
		},
	);
});

describe('isAmbiguousGivenName', () => {
	test.each([
		['Mark', true],
		['May', true],
		['Georgia', true],
		['Oksana', false],
	])('%s: %s', (name, expected) => {
		expect(isAmbiguousGivenName(name)).toBe(expected);
	});
});
