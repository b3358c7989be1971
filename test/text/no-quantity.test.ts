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
		'A Boeing 747-400 landed.',
		'The 737-800 caught fire.',
		'The 787-9 was grounded.',
		'The 757-200 jets left.',
		'An Embraer 190-100 left.',
		'The 777 was grounded.',
		'A Beechcraft 1900 left.',
		'Flight CA 981 left.',
		'Flight 446 landed.',
		'Luna 2 has landed.',
		'It runs on Windows 10.',
		'They live at 12 Baker Street.',
		'No one came, and they helped one another.',
		'He was the one.',
		'Not one passenger was hurt, and not one of the cars.',
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
		'A Falcon 9 rocket took off.',
		'The Boeing 737 MAX is back.',
		'The Xbox 360 sales fell.',
		'It is a Formula 1 race.',
		'Route 66 is closed.',
		'It lay on kilometre 58 of the road.',
		'A lorry burned at km 12.',
		'Article 5 and Title 42 ended.',
		'Tier 3 rules apply.',
		'A Level 3 zone was cleared.',
		'It began on Day 5 of the trial.',
		'Juror 7 and Victim 3 left.',
		'Area 51 and Line 2 of the metro are shut.',
		'The U-20 team won.',
		'She rode the 7 train.',
		'The 4, 5 and 6 trains ran.',
		'They shut the 405 freeway.',
		'He ran the 10K race.',
		'She won the 5k on the coast.',
		'It is a 4K video.',
		'It was a .22-caliber gun.',
		'The 4 x 100 relay is next.',
	])('%s', (text) => {
		expect(told(text)).toEqual([]);
	});
});

describe('numbers near such names that do count', () => {
	test.each<[string, string]>([
		['The 5 train passengers left.', '5'],
		['About 10K people came.', '9000..11000'],
		['It sold 5k copies.', '5000'],
		['On Christmas Day 5 people died.', '5'],
		['On that day 5 died.', '5'],
		['They recalled 1,200 Model 3 cars.', '1200'],
		['He won 21 Formula 1 races.', '21'],
		['It shed 300 Ford trucks.', '300'],
		['In the building 12 people slept.', '12'],
	])('%s', (text, value) => {
		const values = quantitiesIn(text).map(({low, high}) => (low === high ? `${low}` : `${low}..${high}`));
		expect(values).toEqual([value]);
	});

	test.each<[string, string]>([
		['They recalled 1,200 Model 3 cars.', 'car'],
		['He won 21 Formula 1 races.', 'race'],
		['It shed 300 Ford F-150 trucks.', 'truck'],
	])('%s counts the last noun', (text, head) => {
		expect(quantitiesIn(text).map((quantity) => quantity.head?.lemma)).toEqual([head]);
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

test('a share is one of what stands behind the holder of all', () => {
	expect(told("a third of the county's 1.2 million teachers")).toEqual([
		`ratio "a third" = 0.333333333333 of 1.2 million [teachers] in "a third of the county's 1.2 million teachers"`,
		'count "1.2 million" = 1200000 divided [teachers] in "1.2 million teachers"',
	]);
});
