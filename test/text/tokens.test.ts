import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {tokenize} from '../../src/text/tokens.ts';

function words(text: string): string[] {
	return tokenize(text, {start: 0, end: text.length}).map((token) => token.text);
}

const strange = fc.array(
	fc.oneof(
		fc.string({unit: 'grapheme'}),
		fc.constantFrom(
			'\r\n',
			'\u00a0',
			'👩‍🚒',
			'e\u0301',
			'“',
			'’s',
			'5.10am',
			'İ',
			'\u200b',
			'\ud800',
			'a-b/c',
			'...',
			'www.x.com',
			'don’t',
		),
	),
);

describe('tokenize', () => {
	test.each([
		['joins the parts of a site name', 'Reported by Example.com today', ['Reported', 'by', 'Example.com', 'today']],
		['joins a longer site name', 'See www.news.com.au.', ['See', 'www.news.com.au', '.']],
		['keeps an hour with a point whole', 'It broke at 5.10am.', ['It', 'broke', 'at', '5.10am', '.']],
		['parts a number from the word glued to it', 'About 143million users', ['About', '143', 'million', 'users']],
		['parts the words of a compound', 'an 11-year-old boy', ['an', '11', '-', 'year', '-', 'old', 'boy']],
		['parts a word from a quotation mark without a space', 'exist"Foreign', ['exist', '"', 'Foreign']],
		['does not join a full stop without a space', 'He left.In May', ['He', 'left', '.', 'In', 'May']],
	])('%s', (_, text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test('makes curly apostrophes straight in the lower form only', () => {
		expect(tokenize('They don’t', {start: 0, end: 10}).map(({text, lower}) => [text, lower])).toContainEqual([
			'n’t',
			"n't",
		]);
	});

	test('counts offsets in the whole text', () => {
		const text = 'First one. Second one.';
		expect(tokenize(text, {start: 11, end: 22})[0]).toMatchObject({start: 11, end: 17, text: 'Second'});
	});

	test('gives tokens that stand in the text, in order and without overlap', () => {
		fc.assert(
			fc.property(strange, fc.nat(5), (pieces, from) => {
				const text = pieces.join(' '.repeat(from % 2));
				const start = Math.min(from, text.length);
				let at = start;
				for (const token of tokenize(text, {start, end: text.length})) {
					expect(token.start).toBeGreaterThanOrEqual(at);
					expect(token.text).toBe(text.slice(token.start, token.end));
					expect(token.text).toMatch(/\S/);
					at = token.end;
				}
			}),
		);
	});

	test('leaves no letter or digit out', () => {
		fc.assert(
			fc.property(strange, (pieces) => {
				const text = pieces.join(' ');
				const kept = words(text).join('');
				expect(kept.match(/[\p{L}\p{N}]/gu) ?? []).toEqual(text.match(/[\p{L}\p{N}]/gu) ?? []);
			}),
		);
	});

	test.each(['a-', 'a/', 'http://', '#a', "a'", '😀', 'a\u0301', '1,', '((', 'a.'])(
		'takes linear time on a run of %j',
		(unit) => {
			const text = unit.repeat(50_000);
			const before = performance.now();
			tokenize(text, {start: 0, end: text.length});
			expect(performance.now() - before).toBeLessThan(3000);
		},
	);
});
