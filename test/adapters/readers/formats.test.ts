import {describe, expect, test} from '@jest/globals';
import * as fc from 'fast-check';
import {readCsv} from '../../../src/adapters/readers/data/csv.ts';
import {readFeed} from '../../../src/adapters/readers/data/feed.ts';
import {readJson} from '../../../src/adapters/readers/data/json.ts';
import {readJsonLines} from '../../../src/adapters/readers/data/jsonl.ts';
import {formats} from '../../../src/adapters/readers/formats.ts';
import {readMarkdown} from '../../../src/adapters/readers/markdown/read-markdown.ts';
import {facts, places, read, told} from '../../support/reader-items.ts';

const lede = 'Seven people died when a ferry sank off the coast near Corran on Friday morning.';
const second = 'The boat carried 42 passengers and a crew of five when it left the harbour in fog.';

describe('JSON', () => {
	const article = {title: 'Ferry sinks', outlet: 'Gazette', published: '2024-05-31', text: `${lede}\n\n${second}`};

	test('an article has its headline before its text, and JSON Pointers for places', async () => {
		const json = JSON.stringify(article);
		expect(await told(readJson, json)).toEqual([`: Ferry sinks|${lede}|${second}`]);
		expect(await places(readJson, json)).toEqual([{path: '/title'}, {path: '/text'}, {path: '/text'}]);
		expect(await facts(readJson, json)).toEqual([
			'headline: Ferry sinks (title)',
			'outlet: Gazette (outlet)',
			'published: 2024-05-31 (published)',
		]);
	});

	test('many articles are named by their numbers', async () => {
		const list = [article, {text: second}, {no: 'text'}];
		const expected = [
			`1: Ferry sinks|${lede}|${second}`,
			`2: ${second}`,
			expect.stringContaining('3! JSON without an article'),
		];
		expect(await told(readJson, JSON.stringify(list))).toEqual(expected);
		expect(await told(readJson, JSON.stringify({articles: list}))).toEqual(expected);
	});

	test('a NewsArticle of schema.org and a news item of ninjs are read', async () => {
		const schema = {'@type': 'NewsArticle', headline: 'Ferry sinks', articleBody: lede, author: {name: 'Jane Doe'}};
		expect(await told(readJson, JSON.stringify(schema))).toEqual([`: Ferry sinks|${lede}`]);
		const ninjs = {
			uri: 'urn:example:1',
			standard: {name: 'ninjs', version: '3.1'},
			versionCreated: '2024-05-31T10:00:00Z',
			firstCreated: '2024-05-31T09:00:00Z',
			headlines: [
				{role: 'short', value: 'Ferry'},
				{role: 'main', value: 'Ferry sinks'},
			],
			by: 'Jane Doe',
			infoSources: [{name: 'Coast Press'}],
			bodies: [
				{contentType: 'text/html', value: `<p>${lede}</p>`},
				{contentType: 'text/plain', value: `${lede}\n\n${second}`},
			],
			associations: [{type: 'picture', descriptions: [{role: 'caption', value: 'The ferry last year'}]}],
		};
		expect(await told(readJson, JSON.stringify(ninjs))).toEqual([
			`: Ferry sinks|${lede}|${second}|The ferry last year`,
		]);
		expect(await facts(readJson, JSON.stringify(ninjs))).toEqual([
			'headline: Ferry sinks (ninjs headline)',
			'byline: Jane Doe (ninjs by)',
			'outlet: Coast Press (ninjs source)',
			'published: 2024-05-31T09:00:00Z (ninjs firstCreated)',
			'published: 2024-05-31T10:00:00Z (ninjs versionCreated)',
			'modified: 2024-05-31T10:00:00Z (ninjs versionCreated)',
			'identifier: urn:example:1 (ninjs uri)',
		]);
		const old = {guid: '1', versioncreated: '2024-05-31', headline: 'Ferry sinks', body_html: `<p>${lede}</p>`};
		expect(await told(readJson, JSON.stringify(old))).toEqual([`: Ferry sinks|${lede}`]);
	});

	test.each([
		['{"text": ', '! damaged: not valid JSON'],
		['{"@type": "NewsArticle", "headline": "a"}', '! a NewsArticle without articleBody'],
		['{"formatVersion": 1, "articles": [{"text": "Seven died."}]}', '! written by crosscheck itself'],
		['{"text": " "}', expect.stringContaining('! JSON without an article')],
		['{"name": "left-pad", "version": "1"}', expect.stringContaining('! JSON without an article')],
		['['.repeat(100_000) + ']'.repeat(100_000), expect.stringContaining('! JSON without an article')],
	])('%.40s is refused', async (json, why) => {
		expect(await told(readJson, json)).toEqual([why]);
	});

	test('JSON Lines name each article by its line, and go on behind a fault', async () => {
		const lines = `${JSON.stringify(article)}\n\nnot JSON\r\n{"text": "${second}"}\n`;
		expect(await told(readJsonLines, lines)).toEqual([
			`1: Ferry sinks|${lede}|${second}`,
			'3! line 3 is not valid JSON',
			`4: ${second}`,
		]);
	});
});

describe('CSV', () => {
	test('gives an article a row, named as a spreadsheet numbers it', async () => {
		const csv = `\uFEFFTitle,Source,Date,Text\r\nFerry sinks,Gazette,31 May 2024,"${lede}\r\n\r\nA ""calm"" sea."\r\n,,,\r\nOther,Herald,,"${second}"\r\n`;
		expect(await told(readCsv, csv)).toEqual([`2: Ferry sinks|${lede}|A "calm" sea.`, `4: Other|${second}`]);
		expect(await facts(readCsv, csv)).toEqual([
			'headline: Ferry sinks (Title)',
			'outlet: Gazette (Source)',
			'published: 2024-05-31 (Date)',
		]);
		expect(await places(readCsv, csv)).toEqual([{path: 'row 2, Title'}, {path: 'row 2, Text'}, {path: 'row 2, Text'}]);
	});

	test('may be parted by semicolons or tabs', async () => {
		expect(await told(readCsv, `title;text\nFerry;${lede}`)).toEqual([`2: Ferry|${lede}`]);
		expect(await told(readCsv, `title\ttext\nFerry\t${lede}`, 'a.tsv')).toEqual([`2: Ferry|${lede}`]);
	});

	test('loses no row before a quotation mark that is not closed', async () => {
		expect(await told(readCsv, `title,text\nFerry,"${lede}"\nBoat,"${second}\nShip,${lede}\n`)).toEqual([
			`2: Ferry|${lede}`,
			'3! a quotation mark that is not closed; the rest of the table is not read',
		]);
	});

	test('may write a quotation mark in a cell as two of them, or behind a backslash', async () => {
		const said = `${lede} \\"No\\", he said, "twice".`;
		expect(await told(readCsv, `title,text\nFerry,"He said \\"no\\", and left. ${lede}"\n`)).toEqual([
			`2: Ferry|He said "no", and left. ${lede}`,
		]);
		expect(await told(readCsv, `title,text\n"C:\\dir\\",${lede}\n`)).toEqual([`2: C:\\dir\\|${lede}`]);
		expect(await told(readCsv, `title,text\nFerry,"${said.replaceAll('"', '""')}"\n`)).toEqual([`2: Ferry|${said}`]);
	});

	test('keeps what stands behind the last column that has a name', async () => {
		expect(await told(readCsv, 'title,text\nFerry,Seven died, two of them children, on Friday.,,\n')).toEqual([
			'2: Ferry|Seven died, two of them children, on Friday.',
		]);
		const [item] = await read(readCsv, `text,title\n${lede},Ferry,a note,\n`);
		expect(item).toMatchObject({
			document: {text: `Ferry\n\n${lede}`, leftOut: [{text: 'a note', why: 'behind the last column that has a name'}]},
		});
	});

	test('is refused without a column of text', async () => {
		expect(await told(readCsv, 'year,dead\n2024,7')).toEqual([
			'! a table without a column of text; name the column "text" in the first row',
		]);
	});
});

describe('feeds', () => {
	const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c"><channel><title>Gazette &amp; Post</title><language>en</language>
		<item><title>Ferry sinks &#8211; seven dead</title><link>https://gazette.example/a</link><guid>g1</guid><pubDate>Fri, 31 May 2024 09:30:00 GMT</pubDate>
		<description>Short</description><content:encoded><![CDATA[<p>${lede}</p><p>${second}</p>]]></content:encoded></item>
		<item><title>Other</title><description>&lt;p&gt;${second} &amp;amp; more&lt;/p&gt;</description></item></channel></rss>`;

	test('an entry of RSS has its full text, and a note where there is a summary only', async () => {
		expect(await told(readFeed, rss)).toEqual([
			`1: Ferry sinks – seven dead|${lede}|${second}`,
			`2: Other|${second} & more`,
		]);
		expect(await facts(readFeed, rss)).toEqual([
			'headline: Ferry sinks – seven dead (title)',
			'outlet: Gazette & Post (title of the feed)',
			'published: 2024-05-31T09:30:00Z (pubDate)',
			'language: en (language of the feed)',
			'url: https://gazette.example/a (link)',
			'identifier: g1 (guid)',
		]);
		expect(await places(readFeed, rss)).toContainEqual({path: '/rss/channel/item[1]/content:encoded'});
		const [, summary] = await read(readFeed, rss);
		expect(summary).toMatchObject({document: {notes: ['perhaps cut off: the feed gives a description only']}});
	});

	test.each([
		[`<content type="html">&lt;p&gt;${lede}&lt;/p&gt;</content>`],
		[`<content type="html"><![CDATA[<p>${lede}</p>]]></content>`],
		[`<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${lede}</p></div></content>`],
		[`<content>${lede}</content>`],
	])('an entry of Atom may write its text as %.40s', async (content) => {
		const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title type="text">Ferry sinks</title>
			<link rel="self" href="https://gazette.example/f"/><link href="https://gazette.example/a"/><id>i1</id><updated>2024-05-31T09:30:00Z</updated>
			<author><name>Jane Doe</name></author>${content}</entry></feed>`;
		expect(await told(readFeed, atom)).toEqual([`1: Ferry sinks|${lede}`]);
		expect(await facts(readFeed, atom)).toContain('url: https://gazette.example/a (link)');
	});

	test.each([
		['<title type="html">Ferry &amp;amp; storm: &lt;i&gt;Maid&lt;/i&gt; sinks</title>', 'Ferry & storm: Maid sinks'],
		['<title type="html"><![CDATA[Ferry &#8211; <b>seven</b> dead]]></title>', 'Ferry – seven dead'],
		['<title>Dead &lt; 10, says A&amp;B</title>', 'Dead < 10, says A&B'],
	])('a headline may be HTML: %s', async (title, headline) => {
		const atom = `<feed><title>Gazette</title><entry>${title}<content>${lede} Fish &amp;amp; ships &amp;lt; 10.</content></entry></feed>`;
		expect(await told(readFeed, atom)).toEqual([`1: ${headline}|${lede} Fish & ships < 10.`]);
		expect(await facts(readFeed, atom)).toContain(`headline: ${headline} (title)`);
	});

	test('other XML is refused', async () => {
		expect(await told(readFeed, '<newsItem><headline>Ferry sinks</headline></newsItem>')).toEqual([
			'! XML that is no feed; crosscheck reads RSS and Atom',
		]);
	});

	test('entities of the feed are not expanded', async () => {
		const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>
			<rss><channel><title>T</title><item><title>x</title><description>${lede} &c;</description></item></channel></rss>`;
		expect(await told(readFeed, bomb)).toEqual([`1: x|${lede} &c;`]);
	});
});

describe('Markdown', () => {
	const text = `---\ntitle: Ferry sinks\noutlet: Gazette\ndate: 2024-05-31\n---\n\n${lede}\n\n> We heard a crash.\n> Then nothing.\n\n## The boat\n\nThe **Maid** of [Lorne](https://x.example) sank in\nthe *fog*.\n\n- Seven dead\n- Four missing\n\n![The ferry last year](a.jpg)\n\n| Dead | 7 |\n|---|---|\n\n\`\`\`\ncode\n\`\`\`\n`;

	test('loses its marks, and keeps its lines', async () => {
		expect(await told(readMarkdown, text)).toEqual([
			`: Ferry sinks|${lede}|“We heard a crash.\nThen nothing.”|The boat|The Maid of Lorne sank in\nthe fog.|- Seven dead\n- Four missing|The ferry last year|Dead: 7`,
		]);
		expect(await facts(readMarkdown, text)).toEqual([
			'headline: Ferry sinks (title)',
			'outlet: Gazette (outlet)',
			'published: 2024-05-31 (date)',
		]);
		expect((await places(readMarkdown, text)).slice(0, 3)).toEqual([
			{line: 7, column: 1},
			{line: 9, column: 1},
			{line: 12, column: 1},
		]);
	});

	test('may have its headline as its first heading, or no front matter', async () => {
		expect(await told(readMarkdown, `# Ferry *sinks*\n\n${lede}`)).toEqual([`: Ferry sinks|${lede}`]);
		expect(await told(readMarkdown, `Ferry sinks\n===========\n${lede}`)).toEqual([`: Ferry sinks|${lede}`]);
		expect(await told(readMarkdown, `---\n${lede}\n---\n\n${second}`)).toEqual([`: ${lede}|${second}`]);
	});

	test('stars, lines and brackets that are no marks stay', async () => {
		expect(await told(readMarkdown, 'A 3 * 4 grid, snake_case_name and [sic] stay, as does 5 > 3.')).toEqual([
			': A 3 * 4 grid, snake_case_name and [sic] stay, as does 5 > 3.',
		]);
	});
});

const own = ['html', 'mhtml', 'eml', 'json', 'jsonl', 'csv', 'feed', 'markdown', 'text'];
const pieces = fc.constantFrom(
	'<rss>',
	'<channel>',
	'<item>',
	'</item>',
	'<description>',
	'{"text":',
	'"a"',
	'}',
	'[',
	']',
	'\n',
	'---',
	'a: *b',
	',',
	';',
	'"',
	'# ',
	'> ',
	'\r\n\r\n',
	'Content-Type: multipart/related; boundary=x',
	'--x',
	'=E2',
	'\u0000',
	'Words.',
);

test.each(formats.filter(({name}) => own.includes(name)))(
	'$name: any bytes end in articles, refusals or an error of the parser',
	async ({load}) => {
		const reader = await load();
		await fc.assert(
			fc.asyncProperty(fc.array(pieces, {maxLength: 40}), async (words) => {
				// What a parser throws is caught by the thread that it runs in.
				const items = await read(reader, words.join(' ')).catch(() => []);
				expect(items.filter((item) => item.kind === 'document' && item.document.text.trim() === '')).toEqual([]);
			}),
			{numRuns: 150},
		);
	},
);
