import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {analyse} from '../../src/text/analyse.ts';
import {inEnglishNotation} from '../../src/text/number-notation.ts';

describe('an article that writes decimals with a comma', () => {
	test.each([
		['by both marks in one number', 'It bore 1.234,5 tonnes and 3.000 men.', 'It bore 1,234.5 tonnes and 3,000 men.'],
		['by a decimal comma before percent', 'Up 12,5 percent, to 1.300 jobs.', 'Up 12.5 percent, to 1,300 jobs.'],
		['by a decimal comma before a scale', 'It cost EUR 2,4 million.', 'It cost EUR 2.4 million.'],
		['by a decimal comma before a unit', 'It is 10,5 kilometres long.', 'It is 10.5 kilometres long.'],
		['by thousands that are counted', 'The 1.200 guests and 3.000 fans left.', 'The 1,200 guests and 3,000 fans left.'],
		['by a price, hours aside', 'At 10.30 it cost 4,75 euros.', 'At 10.30 it cost 4.75 euros.'],
		['by a sum, dates aside', 'On 5.10.2024 it cost 4,75 euros.', 'On 5.10.2024 it cost 4.75 euros.'],
	])('is known %s', (_, text, read) => {
		expect(inEnglishNotation(text)).toBe(read);
	});

	test.each([
		['one number of thousands alone', 'The 1.200 guests left.'],
		['three decimals of a unit', 'It measured 1.200 metres, then 1.500 metres.'],
		['a list without spaces', 'He won in heats 3,5 and 7.'],
		['a number with English thousands', 'The 3,200 guests paid 4,75 euros.'],
		['an English decimal', 'Up 12.5 percent, for 2,4 million.'],
		['English thousands', 'The 1,200 guests and 3,000 fans left.'],
		['a score and an average', 'He hit 3.500 twice and won 2,1.'],
		['a version', 'The apps 1.200 and 3.000 left.'],
	])('is not one with %s', (_, text) => {
		expect(inEnglishNotation(text)).toBe(text);
	});

	test('has its values read so, and its words kept', () => {
		const text = 'Up 12,5 percent\n\nThe plant sold 1.300 cars, 12,5 percent more than in May.\n';
		const told = analyse(text).quantities.map(({start, end, low}) => [text.slice(start, end), low]);
		expect(told).toEqual([
			['12,5 percent', 12.5],
			['1.300', 1300],
			['12,5 percent', 12.5],
		]);
	});
});

test('numbers keep their places in any text', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom('1', '234', '5', '.', ',', ' ', '%', ' tonnes', ' men')), (pieces) => {
			const text = pieces.join('');
			expect(inEnglishNotation(text).replaceAll(/[.,]/g, '.')).toBe(text.replaceAll(/[.,]/g, '.'));
		}),
	);
});
