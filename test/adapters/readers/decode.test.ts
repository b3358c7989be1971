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

/** One text in each encoding: its name, its bytes in hexadecimal, what it says. */
const samples: readonly (readonly [string, string, string])[] = [
	[
		'shift_jis',
		'91e5906282cd8c8e976a93fa82c98d6082f0964b82ea81418cdc906c82aa95898f9d82b582bd82c68f7182d782bd8142914482cd938c8b9e82a982e78f6f8d7182b582bd8142',
		'大臣は月曜日に港を訪れ、五人が負傷したと述べた。船は東京から出航した。',
	],
	[
		'euc-jp',
		'c2e7bfc3a4cfb7eecdcbc6fca4cbb9c1a4f2cbaca4eca1a2b8debfcda4acc9e9bdfda4b7a4bfa4c8bdd2a4d9a4bfa1a3c1a5a4cfc5ecb5fea4aba4e9bdd0b9d2a4b7a4bfa1a3',
		'大臣は月曜日に港を訪れ、五人が負傷したと述べた。船は東京から出航した。',
	],
	[
		'iso-2022-jp',
		'1b244242673f43244f376e4d4b467c244b394124724b2c246c2122385e3f4d242c49693d7d2437243f24483d522459243f21231b2842',
		'大臣は月曜日に港を訪れ、五人が負傷したと述べた。',
	],
	[
		'gb18030',
		'b2bfb3a4d0c7c6dad2bbb7c3cecac1cbb8dbbfdaa3acb2a2cbb5d3d0cee5c8cbcadcc9cba1a3d5e2cbd2b4accac7b4d3c9cfbaa3b3f6b7a2b5c4a1a3',
		'部长星期一访问了港口，并说有五人受伤。这艘船是从上海出发的。',
	],
	[
		'big5',
		'b3a1aaf8ac50b4c1a440b358b0dda446b4e4a466a141a8c3bba1a6b3a4ada448a8fcb6cba143b36fbfb4b2eeac4fb171bb4fa55fa558b56faabaa143',
		'部長星期一訪問了港口，並說有五人受傷。這艘船是從臺北出發的。',
	],
	[
		'euc-kr',
		'c0e5b0fcc0ba20bff9bfe4c0cf20c7d7b1b8b8a620b9e6b9aec7cfbfa920b4d9bcb820b8edc0cc20b4d9c3c6b4d9b0ed20b8bbc7dfb4d92e',
		'장관은 월요일 항구를 방문하여 다섯 명이 다쳤다고 말했다.',
	],
	[
		'koi8-r',
		'edc9cec9d3d4d220d0cfd3c5d4c9cc20d0cfd2d420d720d0cfcec5c4c5ccd8cec9cb20c920d3cbc1dac1cc2c20ded4cf20d0d1d4d820dec5cccfd7c5cb20d2c1cec5ced92e',
		'Министр посетил порт в понедельник и сказал, что пять человек ранены.',
	],
	[
		'windows-1251',
		'cce8ede8f1f2f020efeef1e5f2e8eb20efeef0f220e220efeeede5e4e5ebfcede8ea20e820f1eae0e7e0eb2c20f7f2ee20effff2fc20f7e5ebeee2e5ea20f0e0ede5edfb2e',
		'Министр посетил порт в понедельник и сказал, что пять человек ранены.',
	],
	[
		'iso-8859-5',
		'bcd8ddd8e1e2e020dfdee1d5e2d8db20dfdee0e220d220dfdeddd5d4d5dbecddd8da20d820e1dad0d7d0db2c20e7e2de20dfefe2ec20e7d5dbded2d5da20e0d0ddd5ddeb2e',
		'Министр посетил порт в понедельник и сказал, что пять человек ранены.',
	],
	[
		'iso-8859-7',
		'cf20f5f0eff5f1e3fcf220e5f0e9f3eaddf6e8e7eae520f4ef20ebe9ecdcede920f4e720c4e5f5f4ddf1e120eae1e920e5dff0e520fcf4e920f0ddedf4e520dcede8f1f9f0efe920f4f1e1f5ece1f4dff3f4e7eae1ed2e',
		'Ο υπουργός επισκέφθηκε το λιμάνι τη Δευτέρα και είπε ότι πέντε άνθρωποι τραυματίστηκαν.',
	],
	[
		'iso-8859-2',
		'4d696e69737472206e6176b974ed76696c2070f8ed73746176207620706f6e64ec6ced206120f8656b6c2c20be652070ec74206c6964ed2062796c6f207a72616eec6e6f2e204c6fef207679706c756c61207a20476461f2736b752e',
		'Ministr navštívil přístav v pondělí a řekl, že pět lidí bylo zraněno. Loď vyplula z Gdaňsku.',
	],
	[
		'windows-1250',
		'4d696e6973746572206f64776965647a69b320706f7274207720706f6e6965647a6961b3656b206920706f776965647a6961b32c20bf65207069eae6206f73f362207a6f737461b36f2072616e6e7963682e20a3f3649f20777970b3796eeab3612e',
		'Minister odwiedził port w poniedziałek i powiedział, że pięć osób zostało rannych. Łódź wypłynęła.',
	],
	[
		'windows-1256',
		'd2c7d120c7e1e6d2edd120c7e1e3ede4c7c120ede6e320c7e1c7cbe4ede420e6dec7e120c5e420cee3d3c920c3d4cec7d520c3d5edc8e6c72e20dbc7cfd1ca20c7e1d3ddede4c920c7e1c5d3dfe4cfd1edc92e',
		'زار الوزير الميناء يوم الاثنين وقال إن خمسة أشخاص أصيبوا. غادرت السفينة الإسكندرية.',
	],
	[
		'ibm866',
		'8ca8ada8e1e2e020afaee1a5e2a8ab20afaee0e220a220afaeada5a4a5abecada8aa20a820e1aaa0a7a0ab2c20e7e2ae20afefe2ec20e7a5abaea2a5aa20e0a0ada5adeb2e',
		'Министр посетил порт в понедельник и сказал, что пять человек ранены.',
	],
	[
		'x-mac-cyrillic',
		'8ce8ede8f1f2f020efeef1e5f2e8eb20efeef0f220e220efeeede5e4e5ebfcede8ea20e820f1eae0e7e0eb2c20f7f2ee20efdff2fc20f7e5ebeee2e5ea20f0e0ede5edfb2e',
		'Министр посетил порт в понедельник и сказал, что пять человек ранены.',
	],
	[
		'macintosh',
		'd24974d57320746865206361668ed573206669667468206669726520d020657665722cd32073616964205a6f91204d9f6c6c6572c920d25765d57265206e619576652ed3',
		'“It’s the café’s fifth fire – ever,” said Zoë Müller… “We’re naïve.”',
	],
];

describe('decode', () => {
	test.each([
		['UTF-8', utf8('Café – “five”'), 'Café – “five”'],
		['UTF-8 with a byte order mark', utf8('\uFEFFFive'), 'Five'],
		['only the first byte order mark is taken off', utf8('\uFEFF\uFEFFFive'), '\uFEFFFive'],
		['UTF-8 that holds a replacement character', utf8('Caf\uFFFD'), 'Caf\uFFFD'],
		['UTF-16 little-endian', utf16('Café 😀', false), 'Café 😀'],
		['UTF-16 big-endian', utf16('Café 😀', true), 'Café 😀'],
		['UTF-32 little-endian', Uint8Array.of(0xff, 0xfe, 0, 0, 0x35, 0, 0, 0, 0xac, 0x20, 0, 0), '5€'],
		['UTF-32 big-endian', Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x35, 0, 0, 0x20, 0xac), '5€'],
		['line ends as they stand', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
	])('reads %s', (_, bytes, text) => {
		expect(decode(bytes)).toEqual({text});
	});

	test.each([
		['windows-1252', Uint8Array.of(0x43, 0x61, 0x66, 0xe9), 'Café'],
		['windows-1252', Uint8Array.of(0x93, 0x80, 0x35, 0x94, 0xe9), '“€5”é'],
		['utf-16le', utf16('Five died', false).subarray(2), 'Five died'],
		['utf-16be', utf16('Five died', true).subarray(2), 'Five died'],
	])('reads text without a mark as %s, and says that it is a guess', (encoding, bytes, text) => {
		expect(decode(bytes)).toEqual({text, note: expect.stringContaining(`read as ${encoding}`)});
	});

	test.each(samples)('tells %s by its bytes', (encoding, hexadecimal, text) => {
		expect(decode(Buffer.from(hexadecimal, 'hex'))).toEqual({text, note: expect.stringContaining(encoding)});
	});

	test('English with marks and accents from Windows stays Windows-1252', () => {
		const text = `The mayor said \u201Cno\u201D and paid \u00A35 in S\u00E3o Jo\u00E3o. ${'Nobody went out on the river. '.repeat(9)}`;
		const bytes = Uint8Array.from(text, (letter) => ({'\u201C': 0x93, '\u201D': 0x94})[letter] ?? letter.charCodeAt(0));
		expect(decode(bytes)).toMatchObject({text});
	});

	test('UTF-8 that was cut off within a letter stays UTF-8, and it is said', () => {
		const bytes = utf8('Cafés, “cafés” and – as ever – cafés, naïve façades, Zoë and Chloë and São João é');
		expect(decode(bytes.subarray(0, -1))).toMatchObject({
			text: expect.stringMatching(/^Cafés.*\uFFFD$/u),
			note: expect.stringContaining('not all of its bytes are UTF-8'),
		});
	});

	test.each([
		['a NUL byte', utf8('Five\0died')],
		['compressed data', Uint8Array.from({length: 2000}, (_, index) => (index * 7919) % 256 || 1)],
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
