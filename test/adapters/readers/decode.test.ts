import {describe, expect, test} from '@jest/globals';
import {assert, pre, property, string} from 'fast-check';
import {decode} from '../../../src/adapters/readers/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) =>
	Uint8Array.from(
		`\uFEFF${text}`.split('').flatMap((unit) => {
			const code = unit.charCodeAt(0);
			return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
		}),
	);

describe('decode', () => {
	test.each([
		['UTF-8', utf8('Café – “five”'), 'Café – “five”'],
		['UTF-8 with a byte order mark', utf8('\uFEFFFive'), 'Five'],
		['only the first byte order mark is taken off', utf8('\uFEFF\uFEFFFive'), '\uFEFFFive'],
		['UTF-8 that holds a replacement character', utf8('Caf\uFFFD'), 'Caf\uFFFD'],
		['UTF-16 little-endian', utf16('Café 😀', false), 'Café 😀'],
		['UTF-16 big-endian', utf16('Café 😀', true), 'Café 😀'],
		['Windows-1252 letters', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), 'Café'],
		['Windows-1252 quotation marks and euro', Uint8Array.of(0x93, 0x80, 0x35, 0x94, 0xe9), '“€5”é'],
		['line ends as they stand', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
	])('reads %s', (_, bytes, text) => {
		expect(decode(bytes)).toEqual({text});
	});

	test.each([
		['a NUL byte', utf8('Five\0died')],
		['compressed data', Uint8Array.from({length: 2000}, (_, index) => (index * 7919) % 256 || 1)],
		['UTF-16 without a byte order mark', utf16('Five died', false).subarray(2)],
	])('refuses %s', (_, bytes) => {
		expect(decode(bytes)).toEqual({refused: expect.stringContaining('not text')});
	});

	test('gives back any text without control characters that was written as UTF-8', () => {
		assert(
			property(string({unit: 'grapheme'}), (text) => {
				pre(!/[\p{Cc}\uFEFF]/u.test(text));
				expect(decode(utf8(text))).toEqual({text});
			}),
		);
	});
});
