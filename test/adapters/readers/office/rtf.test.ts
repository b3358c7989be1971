import {describe, expect, test} from '@jest/globals';
import {assert, property, uint8Array} from 'fast-check';
import {readRtf} from '../../../../src/adapters/readers/office/rtf.ts';
import type {ReadItem} from '../../../../src/ports.ts';

const bytesOf = (rtf: string): Uint8Array => Buffer.from(rtf, 'latin1');

function textOf(rtf: string): string {
	const [item] = readRtf({name: 'a.rtf', bytes: bytesOf(rtf)});
	return item?.kind === 'document' ? item.document.text : '';
}

describe('rich text', () => {
	test.each([
		['paragraphs', String.raw`{\rtf1\ansi Five hurt.\par Nobody died.\par}`, 'Five hurt.\n\nNobody died.'],
		['line ends of the file as nothing', '{\\rtf1\\ansi Five h\r\nurt.}', 'Five hurt.'],
		['escaped bytes', String.raw`{\rtf1\ansi\ansicpg1252 caf\'e9 \'93no\'94}`, 'café “no”'],
		[
			'code points with what stands for them',
			String.raw`{\rtf1\ansi\uc1 caf\u233? \u8220\'93no\u8221\'94}`,
			'café “no”',
		],
		['code points above 32767', String.raw`{\rtf1\uc0 \u-10179\u-8704}`, '😀'],
		['two bytes a character', String.raw`{\rtf1\ansi{\fonttbl{\f1\fcharset128 MS;}}\f1 \'93\'8c\'8b\'9e}`, '東京'],
		['Cyrillic by the code page', String.raw`{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'ea\'e2\'e0}`, 'Москва'],
		[
			'signs with words of their own',
			String.raw`{\rtf1 \ldblquote No\rdblquote  \endash  1\~km \{a\}\\}`,
			'“No” – 1 km {a}\\',
		],
		['groups within a sentence', String.raw`{\rtf1 Five {\b people} were {\i\b hurt}.}`, 'Five people were hurt.'],
		[
			'rows of a table',
			String.raw`{\rtf1 \trowd Port\cell Hurt\cell\row Vell\cell 5\cell\row}`,
			'Port | Hurt\n\nVell | 5',
		],
		[
			'the words of a link',
			String.raw`{\rtf1 See {\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt the list}}.}`,
			'See the list.',
		],
		[
			'nothing of tables of fonts and styles',
			String.raw`{\rtf1{\fonttbl{\f0 Arial;}}{\stylesheet{\s1 Heading;}}{\*\generator X;}Text.}`,
			'Text.',
		],
		['nothing hidden or deleted', String.raw`{\rtf1 {\v secret }{\deleted four }five.}`, 'five.'],
		['nothing of pictures', String.raw`{\rtf1 {\pict\pngblip 89504e47}Text.}`, 'Text.'],
		['nothing of binary data', '{\\rtf1 \\bin4 {}{}Text.}', 'Text.'],
		['more ends than beginnings of groups', String.raw`{\rtf1 Text.}}} More.`, 'Text. More.'],
	])('reads %s', (_, rtf, text) => {
		expect(textOf(rtf)).toBe(text);
	});

	test('gives title, author and time, running heads and notes, and the number of each paragraph', () => {
		const rtf = String.raw`{\rtf1{\info{\title Fire on the ferry}{\author Ana Serra}{\revtim\yr2024\mo5\dy31\hr9\min5}}{\header The Gazette}One.\par Two{\footnote As of noon.}.\par}`;
		expect(readRtf({name: 'a.rtf', bytes: bytesOf(rtf)})).toEqual([
			{
				kind: 'document',
				document: {
					text: 'One.\n\nTwo.',
					places: [
						{start: 0, place: {path: '/par[1]'}},
						{start: 6, place: {path: '/par[2]'}},
					],
					metadata: [
						{name: 'headline', value: 'Fire on the ferry', from: 'RTF title'},
						{name: 'byline', value: 'Ana Serra', from: 'RTF author'},
						{name: 'modified', value: '2024-05-31T09:05', from: 'RTF revtim'},
					],
					leftOut: [
						{text: 'The Gazette', why: 'a running head or page number'},
						{text: 'As of noon.', why: 'a note or comment'},
					],
				},
			},
		]);
	});

	test('reads any bytes, and a hundred thousand nested groups, to the end', () => {
		assert(
			property(uint8Array({max: 0x7f, maxLength: 200}), (bytes) => {
				const items: readonly ReadItem[] = readRtf({name: 'a.rtf', bytes});
				expect(items).toHaveLength(1);
			}),
		);
		expect(textOf(`${'{'.repeat(100_000)}Text.${'}'.repeat(100_000)}`)).toBe('Text.');
	});
});
