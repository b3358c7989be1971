import {describe, expect, test} from '@jest/globals';
import {array, assert, constantFrom, integer, property, string} from 'fast-check';
import {pad, width, wrap} from '../../../../src/adapters/reporters/text/lines.ts';

describe('columns on a terminal', () => {
	test.each([
		['ten', 3],
		['Køge', 4],
		['cafe\u0301', 4],
		['東京', 4],
		['서울', 4],
		['\u1109\u1165\u110B\u116E\u11AF', 4],
		['Ａ', 2],
		['๑ก็', 2],
		['नि', 2],
		['😀', 2],
		['👍🏽', 4],
		['a\u200Db\uFEFF', 2],
		['…“”–', 4],
		['\u001B[1mred\u001B[22m', 3],
	])('%j takes %d', (words, columns) => {
		expect(width(words)).toBe(columns);
	});

	test('padding fills to the column whatever the characters', () => {
		for (const words of ['Oslo', '東京', 'cafe\u0301', 'longer than that']) {
			expect(width(pad(words, 8))).toBe(Math.max(8, width(words)));
		}
	});

	test('no line is wider than the terminal, whatever is written in words that fit', () => {
		const letter = constantFrom('a', 'é', 'e\u0301', '東', '한', 'ก็');
		const word = string({unit: letter, minLength: 1, maxLength: 9});
		assert(
			property(array(word, {maxLength: 30}), integer({min: 24, max: 60}), (words, columns) => {
				for (const line of wrap(words.join(' '), columns, '≠ ', '    ')) {
					expect(width(line.trimEnd())).toBeLessThanOrEqual(columns);
				}
			}),
		);
	});

	test('East Asian text without spaces breaks between characters and loses none', () => {
		const text = '港の火災で八人が死亡、警報をめぐり疑問の声が高まっている'.repeat(4);
		const lines = [...wrap(text, 40, '', '  ')];
		expect(lines.length).toBeGreaterThan(4);
		expect(lines.map((line) => line.trim()).join('')).toBe(text);
		for (const line of lines) expect(width(line.trimEnd())).toBeLessThanOrEqual(40);
	});

	test('a path stays whole, so that it can be copied', () => {
		const path = `articles/${'long-'.repeat(20)}name.txt:3:29`;
		expect([...wrap(`see ${path}`, 40, '', '')]).toEqual(['see\n', `${path}\n`]);
	});
});
