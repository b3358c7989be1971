import {describe, expect, test} from '@jest/globals';
import {strFromU8, strToU8, unzipSync} from 'fflate';
import type {SourceDocument} from '../../../../src/ports.ts';
import {docxOf, epubOf, odtOf, zipOf} from '../../../support/document-files.ts';
import {documentsOf, readFile, told} from '../../../support/read-file.ts';

const paragraphs = [
	{style: 'Title', words: 'Five hurt in ferry fire'},
	'A fire on a ferry hurt five people & a dog on Friday.',
	'The ferry had left Port Vell at noon.',
	{style: 'Caption', words: 'The ferry at the pier. Photo: A. Serra'},
];
const text = [
	'Five hurt in ferry fire',
	'A fire on a ferry hurt five people & a dog on Friday.',
	'The ferry had left Port Vell at noon.',
	'The ferry at the pier. Photo: A. Serra',
].join('\n\n');

const core = (words: string): string =>
	`<?xml version="1.0"?><cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="t">${words}</cp:coreProperties>`;

function rolesOf({text: all, parts = []}: SourceDocument): string[] {
	return parts.map(({role, start, end}) => `${role}: ${all.slice(start, end)}`);
}

function pathAt({text: all, places = []}: SourceDocument, words: string): unknown {
	return places.findLast(({start}) => start <= all.indexOf(words))?.place;
}

const roles = ['headline: Five hurt in ferry fire', 'caption: The ferry at the pier. Photo: A. Serra'];

const cell = (...words: string[]): string =>
	`<w:tc>${words.map((one) => `<w:p><w:r><w:t>${one}</w:t></w:r></w:p>`).join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const odtRow = (...words: string[]): string =>
	`<table:table-row>${words.map((one) => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`).join('')}</table:table-row>`;

describe('Word documents', () => {
	test('are read paragraph by paragraph, with headline, captions and the place of each', async () => {
		const [document] = await documentsOf('a.docx', docxOf(paragraphs));
		expect(document).toMatchObject({text, format: 'docx'});
		expect(document && rolesOf(document)).toEqual(roles);
		expect(document && pathAt(document, 'The ferry had')).toEqual({path: '/document/body//p[3]'});
	});

	test('are found where Word in the browser keeps their text', async () => {
		const entries = Object.entries(unzipSync(docxOf(paragraphs))).map(([name, bytes]): [string, Uint8Array] => [
			name.replace('document.xml', 'document2.xml'),
			strToU8(strFromU8(bytes).replaceAll('word/document.xml', 'word/document2.xml')),
		]);
		const [document] = await documentsOf('a.docx', zipOf(Object.fromEntries(entries)));
		expect(document).toMatchObject({text, format: 'docx'});
	});

	test.each([
		['a.xlsx', 'xl/workbook.xml', 'a workbook; save its table as CSV'],
		['a.pptx', 'ppt/presentation.xml', 'a presentation; save its text as .docx or .txt'],
		['a.docx', 'word/styles.xml', 'damaged: its text is missing'],
	])('%s with %s and no text is refused as what it is', async (name, inner, why) => {
		expect(told(await readFile(name, zipOf({'[Content_Types].xml': '<Types/>', [inner]: '<x/>'})))).toEqual([
			`! ${why}`,
		]);
	});

	test('a row of a table is a line; a table that lays out the page is read cell by cell', async () => {
		const tables = `<w:tbl>${row(cell('Port'), cell('Hurt'))}${row(cell('Vell'), cell('5'))}</w:tbl><w:tbl>${row(cell('One.', 'Two.', 'Three.'), cell('Four.'))}</w:tbl>`;
		expect(told(await readFile('a.docx', docxOf(['Intro.'], tables)))).toEqual([
			'Intro.\n\nPort | Hurt\nVell | 5\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
		]);
	});

	test('of tracked changes what was deleted is left out, what was added is read; comments stand beside', async () => {
		const changed =
			'<w:p><w:r><w:t>He paid </w:t></w:r><w:del><w:r><w:delText>four</w:delText></w:r></w:del><w:ins><w:r><w:t>five</w:t></w:r></w:ins><w:r><w:t> euros.</w:t></w:r></w:p>';
		const comments =
			'<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0"><w:p><w:r><w:t>Check the sum.</w:t></w:r></w:p></w:comment></w:comments>';
		const [document] = await documentsOf('a.docx', docxOf([], changed, {'word/comments.xml': comments}));
		expect(document).toMatchObject({
			text: 'He paid five euros.',
			leftOut: [{text: 'Check the sum.', why: 'a comment'}],
		});
	});

	test.each([
		['The river rose by two metres', true],
		['Microsoft Word - draft3.docx', false],
		['Document1', false],
	])('the title %j that Word keeps beside the text is the headline: %s', async (title, expected) => {
		const properties = core(`<dc:title>${title}</dc:title><dcterms:modified>2024-05-31T09:30:00Z</dcterms:modified>`);
		const [document] = await documentsOf('a.docx', docxOf(['Words.'], '', {'docProps/core.xml': properties}));
		expect(document?.metadata).toEqual([
			...(expected ? [{name: 'headline', value: title, from: 'dc:title'}] : []),
			{name: 'modified', value: '2024-05-31T09:30:00Z', from: 'dcterms:modified'},
		]);
	});

	test('that define entities, or have no text, are refused in so many words', async () => {
		const bomb = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document/>';
		expect(told(await readFile('a.docx', docxOf([], '', {'word/document.xml': bomb})))).toEqual([
			'! defines XML entities, as only hostile files do',
		]);
		expect(told(await readFile('a.docx', docxOf([])))).toEqual(['! a document without text']);
		expect(told(await readFile('a.docx', zipOf({'[Content_Types].xml': '<Types/>'})))).toEqual([
			'! damaged: its text is missing',
		]);
	});
});

describe('OpenDocument texts', () => {
	test('are read paragraph by paragraph, with headline, captions and the place of each', async () => {
		const [document] = await documentsOf('a.odt', odtOf(paragraphs));
		expect(document).toMatchObject({text, format: 'odt'});
		expect(document && rolesOf(document)).toEqual(roles);
		expect(document && pathAt(document, 'The ferry had')).toEqual({path: '/office:text/text:p[3]'});
	});

	test('tracked deletions, comments and notes are left out; spaces and breaks are read', async () => {
		const xml =
			'<text:tracked-changes><text:changed-region><text:p>Four hurt.</text:p></text:changed-region></text:tracked-changes>' +
			'<text:p>Five<text:s text:c="3"/>hurt<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>As of noon.</text:p></text:note-body></text:note>.<text:line-break/>Nobody <text:span>died</text:span>.</text:p>';
		const [document] = await documentsOf('a.odt', odtOf([], xml));
		expect(document).toMatchObject({
			text: 'Five hurt.\nNobody died.',
			leftOut: [
				{text: 'Four hurt.', why: 'deleted'},
				{text: '1As of noon.', why: 'a note'},
			],
		});
	});

	test('a row of a table is a line', async () => {
		expect(
			told(
				await readFile(
					'a.odt',
					odtOf(['Intro.'], `<table:table>${odtRow('Port', 'Hurt')}${odtRow('Vell', '5')}</table:table>`),
				),
			),
		).toEqual(['Intro.\n\nPort | Hurt\nVell | 5']);
	});

	test('nested beyond what a document can be are refused', async () => {
		const deep = `${'<text:section>'.repeat(20_000)}<text:p>Words.</text:p>${'</text:section>'.repeat(20_000)}`;
		expect(told(await readFile('a.odt', odtOf([], deep)))).toEqual(['! nested too deeply to be read']);
	});
});

describe('EPUB books', () => {
	const first: [string, string] = ['Ferry fire', 'A fire on a ferry hurt five people on Friday, the harbour said.'];
	const second: [string, string] = ['Flood', 'The river rose by two metres in the night, the town hall said.'];

	test('each chapter is an article of its own, with what the book says of itself', async () => {
		const documents = await documentsOf(
			'a.epub',
			epubOf({'fire.xhtml': first, 'text/flood%201.xhtml': second, 'text/flood 1.xhtml': second}),
		);
		expect(documents.map(({member}) => member)).toEqual(['OEBPS/fire.xhtml', 'OEBPS/text/flood 1.xhtml']);
		expect(documents[0]?.text).toContain(first[1]);
		expect(documents[0]?.metadata).toEqual(
			expect.arrayContaining([
				{name: 'outlet', value: 'The Gazette', from: 'EPUB dc:title'},
				{name: 'published', value: '2024-05-31', from: 'EPUB dc:date'},
			]),
		);
	});

	test('paths that lead out of the book lead nowhere', async () => {
		const [one] = await readFile('a.epub', epubOf({'../../../etc/passwd': first}));
		expect(one).toEqual({kind: 'refused', member: '../../etc/passwd', why: 'missing in the book'});
	});

	test('a chapter that is missing is said, and the others are read', async () => {
		expect(told(await readFile('a.epub', zipOf({mimetype: 'application/epub+zip'}, ['mimetype'])))).toEqual([
			'! damaged: its table of contents is missing',
		]);
	});
});
