import {expect, test} from '@jest/globals';
import {isSuperlative} from '../../src/knowledge/superlatives.ts';

test.each([
	['deadliest', true],
	['third-largest', true],
	['worst', true],
	['best', true],
	['dry', false],
	['honest', false],
	['latest', false],
	['northwest', false],
	['nest', false],
])('%s is a superlative: %s', (word, expected) => {
	expect(isSuperlative(word)).toBe(expected);
});
