import {describe, expect, test} from '@jest/globals';
import {rarity} from '../../src/knowledge/word-frequency.ts';

describe('rarity', () => {
	test.each(['the', 'say', 'said', 'year', 'people', 'new', 'government'])('%s tells nothing', (word) => {
		expect(rarity(word)).toBe(0);
	});

	test.each(['quixotic', 'zeppelin', 'Brexit', ''])('%p is in no band', (word) => {
		expect(rarity(word)).toBe(1);
	});

	test.each([
		['say', 'attack'],
		['attack', 'missile'],
		['missile', 'accelerate'],
		['accelerate', 'zeppelin'],
	])('%s is commoner than %s', (common, rare) => {
		expect(rarity(common)).toBeLessThan(rarity(rare));
	});

	test.each(['constructor', 'toString', '__proto__'])('%s is a word like any other', (word) => {
		expect(rarity(word)).toBe(1);
	});
});
