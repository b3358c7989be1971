import {describe, expect, test} from '@jest/globals';
import {termsOfTokens} from '../../src/align/terms.ts';
import {extractAll} from './story.ts';

/** The terms of all words of a text. */
function termsIn(text: string): string[] {
	return extractAll([text]).flatMap(({analysis}) =>
		analysis.sentences.flatMap(({tokens}) => termsOfTokens(tokens).flatMap((term) => term ?? [])),
	);
}

describe('the term of a word', () => {
	test.each<[string, string]>([
		['The harbour closed.', 'The harbor closed.'],
		['Norway ended the pact.', 'Norway terminated the pact.'],
		['Norway ended the treaty.', 'Norway ended the accord.'],
		['Norway ended the treaty.', 'Norway has ended treaties.'],
	])('is equal in “%s” and “%s”', (one, other) => {
		expect(termsIn(one)).toEqual(termsIn(other));
	});

	test.each<[string, string]>([
		['Norway signed the pact.', 'Norway ended the pact.'],
		['The harbour closed.', 'The airport closed.'],
	])('is not equal in “%s” and “%s”', (one, other) => {
		expect(termsIn(one)).not.toEqual(termsIn(other));
	});

	test('is absent from numbers and words without meaning of their own', () => {
		expect(termsIn('It was 14, and then 15.')).not.toEqual(expect.arrayContaining([expect.stringMatching(/\d|^and$/)]));
	});
});
