import {writeFileSync} from 'node:fs';
import {htmlReporter} from '../../src/adapters/reporters/html/report.tsx';
import {compare, extract, reportOf} from '../../src/crosscheck.ts';
import {readCase} from '../../src/adapters/readers/read-case.ts';
import {openBrowser} from './browser.ts';

/** `npm run picture` takes the picture of the HTML report in the README: a sample case in a real browser. */
async function writePicture(file: string): Promise<void> {
	const {articles} = await readCase({
		paths: ['articles/ferry-fire'],
		cwd: process.cwd(),
		stdin: noInput(),
		published: new Map(),
		detectLanguage: () => 'en',
	});
	const extractions = articles.map((article) => extract(article));
	const report = reportOf(extractions, compare(extractions), '0.1.0');
	const browser = await openBrowser();
	const {page} = await browser.open([...htmlReporter({fullText: true})(report)].join(''));
	await page.setViewportSize({width: 1200, height: 1500});
	writeFileSync(file, await page.screenshot());
	await browser.close();
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

await writePicture('docs/report.png');
