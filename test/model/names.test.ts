import {describe, expect, test} from '@jest/globals';
import {assert, property, string} from 'fast-check';
import {editDistance, foldName, soundKey} from '../../src/model/index.ts';

describe('foldName', () => {
	test.each([
		['Łódź', 'lodz'],
		["Conor O'Neill", 'conor oneill'],
		['  Jean-Pierre  ', 'jean pierre'],
		['Søren Kierkegaard', 'soren kierkegaard'],
		['H.W.', 'h w'],
	])('reads %s as %s', (name, folded) => {
		expect(foldName(name)).toBe(folded);
	});

	test('changes nothing the second time', () => {
		assert(
			property(string({unit: 'grapheme'}), (name) => {
				expect(foldName(foldName(name))).toBe(foldName(name));
			}),
		);
	});
});

describe('soundKey', () => {
	test.each([
		['Gerasimov', 'Guerasimov'],
		['Sergey', 'Sergei'],
		['Aleksandr', 'Alexandr'],
	])('is shared by %s and %s', (a, b) => {
		expect(soundKey(a)).toBe(soundKey(b));
	});

	test.each([
		['Iran', 'Iraq'],
		['Merkel', 'Markel'],
		['Hanson', 'Hansen'],
	])('tells %s from %s', (a, b) => {
		expect(soundKey(a)).not.toBe(soundKey(b));
	});
});

describe('editDistance', () => {
	test.each([
		['kitten', 'sitting', 3],
		['ab', 'ba', 1],
		['', 'abc', 3],
		['same', 'same', 0],
	])('of %s and %s is %d', (a, b, distance) => {
		expect(editDistance(a, b, 9)).toBe(distance);
	});

	test('stops just above its limit', () => {
		expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
	});
});
