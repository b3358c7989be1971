import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {contains, formatNumber} from '../../src/model/index.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {quantitiesIn, told} from '../support/told-quantities.ts';
import {growthOf, LINEAR} from '../support/growth.ts';

describe('numbers that are no quantities', () => {
	test.each([
		'It began in 1994, on March 28.',
		'music of the 1990s',
		'the trip at 5:10 a.m.',
		'Call 0207 946 0018 for help.',
		'A Boeing 737 crashed.',
		'Flight 446 landed.',
		'Luna 2 has landed.',
		'It runs on Windows 10.',
		'They live at 12 Baker Street.',
		'No one came, and they helped one another.',
		'He was the one.',
		'1. Boil the water.',
		'the moon probe Luna-3',
		'the 5G network',
		'It is open 24/7.',
		'the Six-Day War',
		'At first, all was calm.',
		'He lives at number 10 Downing Street.',
		'Traffic on Highway 61 stopped.',
		'The Group of Seven met.',
		'The Gang of Four fell.',
		'He raced in Formula One.',
		'It was before World War II.',
		'She lost an iPhone 6.',
		'The S&P 500 fell.',
		'They fly the 787 Dreamliner.',
		'It quotes John 3:16 and Psalm 23:4.',
		'See chapters 3 and 4.',
		'The 9/11 attacks followed.',
		'He wore number 7.',
		'It was a one-sided game.',
		'One day it will end.',
		'Call 1-800-555-0199.',
	])('%s', (text) => {
		expect(told(text)).toEqual([]);
	});
});

const scales = [
	['thousand', 1e3],
	['million', 1e6],
	['bn', 1e9],
] as const;

describe('any text', () => {
	const words = fc.constantFrom(
		...'at least|between|and|to|-|–|3|12|1,000|2.5|million|a|dozen|of|the|$|£|%|people|killed|US|km|°|C|(|)|.|,|half|one|two-thirds|19th|’s|in|his|30s|,'.split(
			'|',
		),
	);
	const texts = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 200}),
		fc.array(words, {maxLength: 30}).map((list) => list.join(' ')),
		fc.array(words, {maxLength: 30}).map((list) => list.join('')),
	);

	test('a printed number is read back with its value', () => {
		const numbers = fc.oneof(
			fc.integer({min: 0, max: 999_999_999}).map((value) => [formatNumber(value), value] as const),
			fc.integer({min: 0, max: 9_999}).map((value) => [`${value}.5`, value + 0.5] as const),
			fc.tuple(fc.integer({min: 1, max: 999}), fc.constantFrom(...scales)).map(([value, [word, scale]]) => {
				return [`${value} ${word}`, value * scale] as const;
			}),
		);
		fc.assert(
			fc.property(numbers, fc.constantFrom('boats', 'new homes', 'percent', 'euros'), ([printed, value], noun) => {
				const text = `They told of ${printed} ${noun} there.`;
				const [quantity, ...others] = quantitiesIn(text);
				expect(others).toEqual([]);
				expect(text.slice(quantity?.start, quantity?.end)).toContain(printed);
				expect(quantity?.low).toBeCloseTo(value, 6);
				expect(quantity?.high).toBe(quantity?.low);
			}),
		);
	});

	test.each(['12 of the 23 ', '$3 million to ', 'one in five, ', 'a 3-1 ', 'chapters 3 and 4 and ', 'Of the 12 men '])(
		'is read in linear time in a run of %j',
		(unit) => {
			const growth = growthOf(15_000, (length) => {
				const text = unit.repeat(length / unit.length);
				return () => quantitiesIn(text);
			});
			expect(growth).toBeLessThan(LINEAR);
		},
	);

	test('spans lie in order within the text, and the phrase holds the number', () => {
		fc.assert(
			fc.property(texts, (text) => {
				let previousEnd = 0;
				const sentences = splitSentences(text, [{start: 0, end: text.length, role: 'body'}]);
				for (const {start, end, phrase, low, high} of quantitiesIn(text)) {
					expect(start).toBeGreaterThanOrEqual(previousEnd);
					expect(end).toBeGreaterThan(start);
					expect(phrase.start).toBe(start);
					expect(phrase.end).toBeGreaterThanOrEqual(end);
					expect(phrase.end).toBeLessThanOrEqual(text.length);
					expect(sentences.some((sentence) => contains(sentence, phrase))).toBe(true);
					expect((low ?? -Infinity) <= (high ?? Infinity)).toBe(true);
					previousEnd = end;
				}
			}),
		);
	});
});
