import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import type {Token} from '../../src/model/index.ts';
import {tokenize} from '../../src/text/tokens.ts';
import {growthOf, LINEAR} from '../support/growth.ts';

function tokensOf(text: string, start = 0): readonly Token[] {
	return tokenize(text, {start, end: text.length}, text.slice(start));
}

function words(text: string): string[] {
	return tokensOf(text).map((token) => token.text);
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

test.each('ill no in miss mass wash ore cal ind me pa ark art fig sat sun mar may ma la del ha is'.split(' '))(
	'the word %s at the end of a sentence is no abbreviation',
	(word) => {
		const [last, point] = tokensOf(`They saw it, ${word}.`).slice(-2);
		expect([last?.text, point?.text]).toEqual([word, '.']);
		expect(last?.lemma.length).toBeLessThanOrEqual(word.length);
	},
);

describe('tokenize', () => {
	test.each([
		['joins the parts of a site name', 'Reported by Example.com today', ['Reported', 'by', 'Example.com', 'today']],
		['joins a longer site name', 'See www.news.com.au.', ['See', 'www.news.com.au', '.']],
		['keeps an hour with a point whole', 'It broke at 5.10am.', ['It', 'broke', 'at', '5.10am', '.']],
		['parts a number from the word glued to it', 'About 143million users', ['About', '143', 'million', 'users']],
		['parts the words of a compound', 'an 11-year-old boy', ['an', '11', '-', 'year', '-', 'old', 'boy']],
		['parts a word from a quotation mark without a space', 'exist"Foreign', ['exist', '"', 'Foreign']],
		[
			'keeps a point inside initials',
			'Lee, Ph.D., of the U.S.-led team',
			['Lee', ',', 'Ph.D.', ',', 'of', 'the', 'U.S.', '-', 'led', 'team'],
		],
		[
			'parts a point from a letter of no initials',
			'We met Mr.Doe of St.Ives',
			['We', 'met', 'Mr.', 'Doe', 'of', 'St.', 'Ives'],
		],
		['parts the point from a small word that ends the text', 'He fell ill.', ['He', 'fell', 'ill', '.']],
		[
			'parts it before a quotation ends',
			'“He fell ill.” she said',
			['“', 'He', 'fell', 'ill', '.', '”', 'she', 'said'],
		],
		['keeps the point of a state', 'He left Peoria, Ill.', ['He', 'left', 'Peoria', ',', 'Ill.']],
		['keeps the point of a small abbreviation', 'Oslo vs. Hull etc.', ['Oslo', 'vs.', 'Hull', 'etc.']],
		['keeps the point before a number', 'at no. 5', ['at', 'no.', '5']],
		['parts a possessive', "Moody's and Erdoğan’s", ['Moody', "'s", 'and', 'Erdoğan', '’s']],
		[
			'keeps the marks of tokenised text',
			"Doe 's men said : `` We 're in . ''",
			['Doe', "'s", 'men', 'said', ':', '`', '`', 'We', "'re", 'in', '.', "'", "'"],
		],
		['parts contractions', "I'm here, they don't", ['I', "'m", 'here', ',', 'they', 'do', "n't"]],
		['parts amounts', 'US$5 and $3.4bn, 50%', ['US$', '5', 'and', '$', '3.4', 'bn', ',', '50', '%']],
		['keeps dots together', 'We waited... and --', ['We', 'waited', '...', 'and', '--']],
		[
			'keeps addresses whole',
			'See https://example.org/a?b=1, ask a.b@example.org',
			['See', 'https://example.org/a?b=1', ',', 'ask', 'a.b@example.org'],
		],
		['does not join a full stop without a space', 'He left.In May', ['He', 'left', '.', 'In', 'May']],
	])('%s', (_, text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	test('reads a sentence alike whatever was read before', () => {
		const sentence = "Kranje's 7193 boats of the U.Q. left";
		tokensOf("F.7193 and Kranje's-made boats of the U.Q's");
		expect(
			tokensOf(sentence)
				.map(({text, pos}) => `${text} ${pos}`)
				.join(', '),
		).toBe("Kranje PROPN, 's PART, 7193 NUM, boats NOUN, of ADP, the DET, U.Q. PROPN, left VERB");
	});

	test('takes letters beyond Latin-1 for letters', () => {
		expect(tokensOf('Erdoğan and Łukasz met').map(({text, pos}) => `${text} ${pos}`)).toEqual([
			'Erdoğan PROPN',
			'and CCONJ',
			'Łukasz PROPN',
			'met VERB',
		]);
	});

	test('makes curly apostrophes straight in the lower form only', () => {
		expect(tokensOf('They don’t').map(({text, lower}) => [text, lower])).toContainEqual(['n’t', "n't"]);
	});

	test('counts offsets in the whole text', () => {
		const text = 'First one. Second one.';
		expect(tokensOf(text, 11)[0]).toMatchObject({start: 11, end: 17, text: 'Second'});
	});

	test('gives tokens that stand in the text, in order and without overlap', () => {
		fc.assert(
			fc.property(strange, fc.nat(5), (pieces, from) => {
				const text = pieces.join(' '.repeat(from % 2));
				const start = Math.min(from, text.length);
				let at = start;
				for (const token of tokensOf(text, start)) {
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
			const growth = growthOf(12_000, (count) => {
				const text = unit.repeat(count);
				return () => tokensOf(text);
			});
			expect(growth).toBeLessThan(LINEAR);
		},
	);
});
