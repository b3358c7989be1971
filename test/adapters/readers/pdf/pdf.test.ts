import {describe, expect, test} from '@jest/globals';
import {placeInFile} from '../../../../src/model/index.ts';
import {pageArticles} from '../../../bench/page-articles.ts';
import {column, justified, pdfOf, type Words} from '../../../support/document-files.ts';
import {documentsOf, readFile, told} from '../../../support/read-file.ts';

const left = [
	'The fire on the ferry began in the early morning hours',
	'of Friday, when most of the passengers were sleeping in',
	'their cabins. Five people were hurt, the harbour said.',
];
const right = [
	'The ferry had left the port at noon on the day before',
	'with two hundred passengers on board. Nobody knows as',
	'yet why the fire began, said the officer who leads it.',
];
const prose = (lines: readonly string[]): string => lines.join(' ');

/** A page with its newspaper above and its number below. */
function numbered(number: number, body: readonly string[]): ReturnType<typeof column> {
	return [
		{x: 60, y: 30, words: 'The Gazette, 31 May 2024'},
		...column(60, 100, body),
		{x: 290, y: 820, words: `- ${number} -`},
	];
}

async function textOf(...pages: Parameters<typeof pdfOf>[0]): Promise<string> {
	const [document] = await documentsOf('a.pdf', pdfOf(pages));
	return document?.text ?? '';
}

describe('PDF', () => {
	test('columns are read one after the other, below a heading that stands across them', async () => {
		const heading = {x: 60, y: 60, size: 24, words: 'Fire on a ferry hurts five people'};
		expect(await textOf([heading, ...column(60, 100, left), ...column(330, 103, right)])).toBe(
			[heading.words, prose(left), prose(right)].join('\n\n'),
		);
	});

	test('a byline alone above the columns is read before them, wherever it stands', async () => {
		const byline = {x: 340, y: 76, words: 'By Ana Serra'};
		expect(await textOf([byline, ...column(60, 100, left), ...column(330, 100, right)])).toBe(
			[byline.words, prose(left), prose(right)].join('\n\n'),
		);
	});

	test('the last column may be short', async () => {
		expect(await textOf([...column(60, 100, left), ...column(330, 100, right.slice(0, 1))])).toBe(
			prose([...left, ...right.slice(0, 1)]).replace('said. The', 'said.\n\nThe'),
		);
	});

	test('what stands across the page below columns is read after them', async () => {
		const wide = `${left[0] ?? ''} ${right[0] ?? ''}`;
		expect(await textOf([...column(60, 100, left), ...column(330, 100, right), {x: 60, y: 170, words: wide}])).toBe(
			[prose(left), prose(right), wide].join('\n\n'),
		);
	});

	test('the order in the file changes nothing', async () => {
		const words = [...column(60, 100, left), ...column(330, 100, right)];
		expect(await textOf(words.toReversed())).toBe(await textOf(words));
	});

	test.each([
		[2, 120, 14],
		[2, 80, 8],
		[3, 110, 10],
		[4, 90, 12],
		[5, 70, 9],
	])('justified text is read column by column: %d columns of %d points, %d apart', async (count, width, gutter) => {
		const words = [...left, ...right].join(' ').split(' ');
		const texts = Array.from({length: count}, (_, index) =>
			['Column', `${index + 1}:`, ...words.slice(index * 7), ...words.slice(0, index * 7), 'here.'].join(' '),
		);
		const page = texts.flatMap((text, index) => justified(40 + index * (width + gutter), 100, width, text));
		expect(await textOf(page)).toBe(texts.join('\n\n'));
	});

	test('paragraphs whose stretched lines share a space by chance are one column', async () => {
		const texts = (pageArticles[2]?.paragraphs ?? []).map((words) => words.replaceAll(/[“”]/gu, '"'));
		const words: Words[] = [];
		for (const text of texts) words.push(...justified(60, (words.at(-1)?.y ?? 60) + 19.2, 176, text, 8));
		expect(await textOf(words)).toBe(texts.join('\n\n'));
	});

	test('justified text of one column is no table, however wide its spaces are', async () => {
		const text = [...left, ...right].join(' ');
		expect(await textOf(justified(60, 100, 62, text))).toBe(text);
		expect(await textOf(justified(60, 100, 400, text))).toBe(text);
	});

	test('rows of a table stay rows', async () => {
		const rows = ['Port', 'Vell', 'Nou', 'Old'].map((words, index) => ({x: 60, y: 100 + index * 12, words}));
		const hurt = ['Hurt', '5', '12', '7'].map((words, index) => ({x: 200, y: 100 + index * 12, words}));
		expect(await textOf([...rows, ...hurt])).toBe('Port | Hurt\n\nVell | 5\n\nNou | 12\n\nOld | 7');
	});

	test('paragraphs are told by space, by indentation, and by a line that ends early', async () => {
		const lines = column(60, 100, left);
		expect(await textOf([...lines, ...column(60, 150, right)])).toBe(`${prose(left)}\n\n${prose(right)}`);
		const [first, ...rest] = column(60, 136, right);
		expect(await textOf([...lines, ...(first ? [{...first, x: 72}] : []), ...rest])).toBe(
			`${prose(left)}\n\n${prose(right)}`,
		);
		expect(await textOf([...lines, {x: 60, y: 136, words: 'Nobody died.'}, ...column(60, 148, right)])).toBe(
			`${prose([...left, 'Nobody died.'])}\n\n${prose(right)}`,
		);
	});

	test('paragraphs of a line or two are told by space too, a caption without a full stop among them', async () => {
		const paragraphs = [
			['Five people were hurt when a fire broke out on a ferry on', 'Friday, the harbour said.'],
			[
				'The ferry had left the port at noon on the day before, and',
				'nobody knows as yet why the fire began on its lower deck.',
			],
			['Nobody was hurt.'],
			['The ferry at the quay on Friday. Photograph: A. Serra'],
			['This article was changed on Saturday.'],
			['The port is closed.'],
		];
		const words = paragraphs.flatMap((lines, number) => column(60, 100 + number * 34, lines));
		expect(await textOf(words)).toBe(paragraphs.map((lines) => prose(lines)).join('\n\n'));
	});

	test('a sentence goes on over columns and pages', async () => {
		const [a = '', b = '', c = ''] = right;
		expect(
			await textOf(
				[...column(60, 100, [...left, a]), ...column(330, 100, [b, c, ...left.slice(0, 2)])],
				column(60, 100, [...left.slice(2), ...right]),
			),
		).toBe(`${prose([...left, ...right])}\n\n${prose(left)}\n\n${prose(right)}`);
	});

	test.each([
		[['the ministers met in the govern-', 'ment building of the capital'], 'government'],
		[['the talks on a co-', 'operation of the two states went well'], 'co-operation'],
		[['he flew an F-', '16 over the sea for the first time'], 'F-16'],
		[['the Anglo-', 'American talks went on for the whole day'], 'Anglo-American'],
		[['a warm-up in the gym, then another warm-', 'up outside of it'], 'another warm-up outside'],
		[['he said - and then he paused for long -', 'that he would go'], 'long - that'],
	])('a word parted at the end of a line becomes one again: %j', async (lines, words) => {
		expect(await textOf(column(60, 100, lines))).toContain(words);
	});

	test('running heads and page numbers are left out, and shown', async () => {
		const [document] = await documentsOf('a.pdf', pdfOf([numbered(1, left), numbered(2, right)]));
		expect(document).toMatchObject({
			text: `${prose(left)}\n\n${prose(right)}`,
			leftOut: [
				{text: 'The Gazette, 31 May 2024', why: 'a running head'},
				{text: '- 1 -', why: 'a page number'},
				{text: 'The Gazette, 31 May 2024', why: 'a running head'},
				{text: '- 2 -', why: 'a page number'},
			],
		});
	});

	test('what stands once at the edge of a page is read', async () => {
		expect(await textOf([{x: 60, y: 30, words: 'Five people were hurt.'}, ...column(60, 100, left)])).toBe(
			`Five people were hurt.\n\n${prose(left)}`,
		);
	});

	test('each line knows its page and box', async () => {
		const [document] = await documentsOf('a.pdf', pdfOf([column(60, 100, left), column(60, 200, right)]));
		if (!document) throw new Error('no document');
		expect(placeInFile(document, document.text.indexOf('Five people'))).toMatchObject({page: 1, box: {x: 60, y: 116}});
		expect(placeInFile(document, document.text.indexOf('two hundred'))).toMatchObject({
			page: 2,
			box: {y: 204, height: 10},
		});
	});

	test('the largest words above the text are the headline, before the title that a program gave', async () => {
		const heads = [
			{x: 60, y: 70, size: 30, words: 'The Gazette'},
			{x: 60, y: 110, size: 20, words: 'Fire on a ferry hurts five'},
		];
		const [document] = await documentsOf(
			'a.pdf',
			pdfOf([[...heads, ...column(60, 140, left)]], {Title: 'Page one, late'}),
		);
		expect(document?.metadata).toEqual([
			{name: 'headline', value: 'Fire on a ferry hurts five', from: 'the largest words of page 1'},
			{name: 'headline', value: 'Page one, late', from: 'PDF Title'},
		]);
	});

	test('a byline and a date are no part of the paragraph below them', async () => {
		const lines = ['By Ana Serra', '31 May 2024, 09:30', ...left];
		expect(await textOf(column(60, 100, lines))).toBe(`By Ana Serra\n\n31 May 2024, 09:30\n\n${prose(left)}`);
	});

	test('what is printed around the article of a page of the web is left out, and shown', async () => {
		const first = [
			{x: 60, y: 20, size: 8, words: '5/31/24, 9:30 AM'},
			{x: 240, y: 20, size: 8, words: 'Fire on a ferry hurts five people - The Gazette'},
			{x: 60, y: 50, words: 'Home'},
			{x: 100, y: 50, words: 'News'},
			{x: 60, y: 80, size: 22, words: 'Fire on a ferry hurts five people'},
			{x: 60, y: 100, words: 'By Ana Serra'},
			...column(60, 130, left),
			...column(60, 180, right),
			{x: 400, y: 130, words: 'Most read'},
			...column(400, 150, ['Boats for the islands', 'Bread is dearer, bakers say']),
			{x: 60, y: 240, words: 'Correction: an earlier version named another port.'},
			{x: 60, y: 270, words: 'Related stories'},
			{x: 60, y: 290, words: 'Ten walks along the coast'},
			{x: 60, y: 822, size: 8, words: 'https://www.gazette.example/fire 1/1'},
		];
		const info = {Title: 'Fire on a ferry hurts five people - The Gazette', Creator: 'Mozilla/5.0 Chrome/120'};
		const [document] = await documentsOf('a.pdf', pdfOf([first], info));
		expect(document?.text.split('\n\n')).toEqual([
			'Fire on a ferry hurts five people',
			'By Ana Serra',
			prose(left),
			prose(right),
			'Correction: an earlier version named another port.',
		]);
		expect(document?.leftOut?.map(({text, why}) => `${why}: ${text}`)).toEqual([
			expect.stringMatching(/^a line that the browser printed: 5\/31/u),
			expect.stringMatching(/^a line that the browser printed: https/u),
			'above the article: Home News',
			'below the article: Related stories',
			'below the article: Ten walks along the coast',
			'beside the article: Most read',
			'beside the article: Boats for the islands Bread is dearer, bakers say',
		]);
		expect(document?.metadata).toEqual([
			{name: 'headline', value: 'Fire on a ferry hurts five people', from: 'the largest words of page 1'},
			{name: 'headline', value: 'Fire on a ferry hurts five people', from: 'PDF Title'},
			{name: 'outlet', value: 'The Gazette', from: 'PDF Title'},
			{name: 'url', value: 'https://www.gazette.example/fire', from: 'the foot of the page'},
			{name: 'outlet', value: 'gazette.example', from: 'its address'},
		]);
	});

	test('columns of a printed page are read, where most of the text stands in them', async () => {
		const pages = pdfOf([[...column(60, 100, left), ...column(330, 100, right)]], {Creator: 'Mozilla/5.0'});
		const [document] = await documentsOf('a.pdf', pages);
		expect(document?.text).toBe(`${prose(left)}\n\n${prose(right)}`);
	});

	test('without text, or damaged, is refused in so many words', async () => {
		expect(told(await readFile('a.pdf', pdfOf([[]])))).toEqual([expect.stringContaining('! a PDF of pictures')]);
		expect(told(await readFile('a.pdf', Buffer.from('%PDF-1.7 and nothing')))).toEqual([
			'! damaged: cannot be read as what it is',
		]);
	});
});
