import {describe, expect, test} from '@jest/globals';
import {datelineLength} from '../../src/model/index.ts';
import {tokenize} from '../../src/text/tokens.ts';

/** The text behind the dateline. */
function told(text: string): string {
	const tokens = tokenize(text, {start: 0, end: text.length}, text);
	return text.slice(tokens[datelineLength(tokens)]?.start);
}

describe('a dateline', () => {
	test.each([
		'LIMA (Agency) — ',
		'LIMA - ',
		'OSLO/BERGEN, Feb 10 (Agency) - ',
		'Nacala, 8 May - ',
		'Hull, Monday – ',
		'Aalborg (Agency) -- ',
		'RIO DE JANEIRO, Brazil, Dec. 27, 2017 (Agency) — ',
		'Rio de Janeiro, 27 December - ',
		'PARIS, 3 Sept. – ',
	])('%sends with its dash', (dateline) => {
		expect(told(`${dateline}Two men left the town.`)).toBe('Two men left the town.');
	});

	test.each([
		'NATO — which met on Monday — said no.',
		'Hanoi and Hue - Two men left them.',
		'Ann Lowe - The last mayor.',
		'TWO MEN - BOTH FROM LIMA - LEFT.',
		'Lima-based firms left the town.',
		'Nacala, a port, said on 8 May - Two men left.',
		'In May Larsen - Two men left.',
		'Men left.',
		'',
	])('is not in “%s”', (text) => {
		expect(told(text)).toBe(text);
	});
});
