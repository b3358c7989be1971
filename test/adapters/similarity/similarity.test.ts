import {describe, expect, test} from '@jest/globals';
import {contentWordSimilarity} from '../../../src/adapters/similarity/content-words.ts';
import {nearestWord} from '../../../src/adapters/similarity/nearest-word.ts';

describe('similarity of two passages', () => {
	test.each([
		['Five ships sank.', 'Five ships sank.', 1],
		['Five ships sank.', 'Five ship sank, it is said', 1],
		['Ships sank', 'Ships arrived', 0.5],
		['Ships sank', 'Bread rises', 0],
		['', '', 0],
		['the of and', 'ships', 0],
	])('%j and %j share %d of their content words', (a, b, share) => {
		expect(contentWordSimilarity(a, b)).toBeCloseTo(share, 5);
		expect(contentWordSimilarity(b, a)).toBe(contentWordSimilarity(a, b));
	});
});

describe('the word that was meant', () => {
	test.each([
		['formt', ['format', 'output'], 'format'],
		['ouptut', ['format', 'output'], 'output'],
		['EXPLAIN', ['explain'], 'explain'],
		['explian', ['extract', 'explain'], 'explain'],
		['zebra', ['format', 'output'], undefined],
		['', ['ab'], undefined],
	])('%j among %j is %j', (word, candidates, meant) => {
		expect(nearestWord(word, candidates)).toBe(meant);
	});
});
