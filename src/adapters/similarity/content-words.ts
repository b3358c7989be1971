import {PorterStemmer} from 'natural/lib/natural/stemmers/index.js';
import type {Similarity} from '../../ports.ts';

/** Dice's coefficient of the stems of two passages, function words left out. */
export const contentWordSimilarity: Similarity = (a, b) => {
	const first = new Set(PorterStemmer.tokenizeAndStem(a));
	const second = new Set(PorterStemmer.tokenizeAndStem(b));
	if (first.size + second.size === 0) return 0;
	const shared = [...first].filter((stem) => second.has(stem)).length;
	return (2 * shared) / (first.size + second.size);
};
