import {afterAll, beforeAll, expect, test} from '@jest/globals';
import {extractText} from 'unpdf';
import {readCase} from '../../../../src/adapters/readers/read-case.ts';
import {htmlReporter} from '../../../../src/adapters/reporters/html/report.tsx';
import {compare, extract, reportOf} from '../../../../src/crosscheck.ts';
import type {Report} from '../../../../src/model/index.ts';
import {accessibilityFaults, openBrowser, type OpenBrowser} from '../../../support/browser.ts';
import {describeInBrowser} from '../../../support/describe-in-browser.ts';
import {hostileReport, hostileTexts} from '../../../support/hostile-report.ts';
import {largeReport} from '../../../support/large-report.ts';
import {sampleReport} from '../../../support/sample-report.ts';

const written = (report: Report) => [...htmlReporter({fullText: true})(report)].join('');

/** A case of four articles whose first finding was dismissed. */
async function sampleCase(): Promise<Report> {
	const {articles} = await readCase({
		paths: ['articles/ferry-fire'],
		cwd: process.cwd(),
		stdin: (async function* () {})(),
		published: new Map(),
		detectLanguage: () => 'en',
	});
	const extractions = articles.map((article) => extract(article));
	const report = reportOf(extractions, compare(extractions), '0.1.0');
	const decision = {status: 'dismissed', reason: 'scope-differs', by: 'Ada', at: '2025-03-12T10:00:00.000Z'} as const;
	const stories = report.stories.map((story) => ({
		...story,
		findings: story.findings.map((finding, index) => (index === 0 ? {...finding, decision} : finding)),
	}));
	return {...report, stories};
}

const widths = [1280, 390, 320];

describeInBrowser.each(['light', 'dark'] as const)('the HTML report in a browser, %s', (scheme) => {
	let browser: OpenBrowser;

	beforeAll(async () => {
		browser = await openBrowser(scheme);
	}, 60_000);

	afterAll(async () => {
		await browser.close();
	});

	test.each([
		['the sample', sampleReport],
		['twelve sources', largeReport(12, 30)],
	])(
		'%s breaks no rule of accessibility, complains of nothing and fits every width',
		async (_, report) => {
			const {page, complaints} = await browser.open(written(report));
			for (const width of widths) {
				await page.setViewportSize({width, height: 900});
				expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
			}
			expect(await accessibilityFaults(page)).toEqual([]);
			expect(complaints).toEqual([]);
			await page.close();
		},
		60_000,
	);
});

describeInBrowser('the HTML report in a browser', () => {
	let browser: OpenBrowser;

	beforeAll(async () => {
		browser = await openBrowser();
	}, 60_000);

	afterAll(async () => {
		await browser.close();
	});

	test('a page that breaks a rule of accessibility is told', async () => {
		const {page} = await browser.open('<!DOCTYPE html><html><head><title>x</title></head><body><input></body></html>');
		expect(await accessibilityFaults(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^label: /u)]));
		await page.close();
	});

	test('what is not allowed by the policy is refused and told', async () => {
		const {page, complaints} = await browser.open(
			written(sampleReport).replace(
				'<main>',
				'<main><script>document.title = "run"</script><p style="color: red">x</p>',
			),
		);
		expect(await page.title()).toBe('Crosscheck: Ferry sinks off Port Ellis');
		expect(complaints.filter((line) => line.includes('Content Security Policy'))).toHaveLength(2);
		await page.close();
	});

	test.each(hostileTexts)('%j shows as text', async (words) => {
		const {page, complaints} = await browser.open(written(hostileReport(words)));
		const shown = words.replaceAll(
			/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
			(control) => `[U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
		);
		expect(await page.textContent('main')).toContain(shown);
		expect(await page.title()).toMatch(/^Crosscheck: /u);
		await page.setViewportSize({width: 320, height: 900});
		expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
		expect(complaints).toEqual([]);
		await page.close();
	});

	test('filters the matrix by how the answers stand to each other and by source, without a script', async () => {
		const {page} = await browser.open(written(sampleReport));
		const rows = page.locator('.matrix tbody tr');
		const visible = async () => (await rows.all()).length && (await page.locator('.matrix tbody tr:visible').count());
		expect(await visible()).toBe(2);
		await page.getByLabel('differing').check();
		expect(await visible()).toBe(1);
		await page.getByLabel('agreeing or compatible').check();
		expect(await page.locator('.matrix tbody tr:visible').textContent()).toContain('When did they drown?');
		expect(await page.locator('.matrix th:visible').allTextContents()).toContain('Herald');
		await page.getByRole('checkbox', {name: 'Herald'}).uncheck();
		expect(await page.locator('.matrix th:visible').allTextContents()).not.toContain('Herald');
		await page.close();
	});

	test('heads of rows and columns stay in sight when the matrix is scrolled', async () => {
		const {page} = await browser.open(written(largeReport(20, 60)));
		await page.setViewportSize({width: 900, height: 700});
		const region = page.getByRole('region', {name: 'Table of who says what'});
		const headOf = async () => page.locator('.matrix thead th').nth(3).boundingBox();
		await region.evaluate((element: {scrollTop: number; scrollLeft: number}) => {
			element.scrollTop = 900;
			element.scrollLeft = 200;
		});
		const [box, head] = [await region.boundingBox(), await headOf()];
		const rowHead = await page.locator('.matrix tbody th').first().boundingBox();
		expect(Math.round((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThanOrEqual(2);
		expect(Math.round((rowHead?.x ?? 0) - (box?.x ?? 0))).toBeLessThanOrEqual(2);
		await page.close();
	});

	test('everything is reached with the Tab key alone, and a skip link comes first', async () => {
		const {page} = await browser.open(written(sampleReport));
		const reached = new Set<string>();
		for (let presses = 0; presses < 80; presses++) {
			await page.keyboard.press('Tab');
			reached.add(
				String(
					await page.evaluate(
						'document.activeElement.className + " " + document.activeElement.textContent.trim().slice(0, 40)',
					),
				),
			);
		}
		const all = [...reached].join('\n');
		expect(all).toMatch(/^skip Skip to the summary/u);
		for (const words of ['show-all', 'column-1', 'scroll', 'finding 1', 'Where it stands', 'gazette.txt:3:1'])
			expect(all).toContain(words);
		await page.close();
	});

	test('a quote leads to its line in the annotated copy', async () => {
		const {page} = await browser.open(written(sampleReport));
		await page.locator('.finding').first().getByRole('link', {name: 'gazette.txt:3:1'}).click();
		expect(await page.locator(':target').textContent()).toContain('Five passengers1 drowned');
		expect(await page.locator(':target .margin').textContent()).toContain('[CHECK]');
		await page.close();
	});

	test('prints every section, the folded ones too, on pages of paper', async () => {
		const {page} = await browser.open(written(sampleReport));
		await page.emulateMedia({media: 'print'});
		expect(await page.locator('.filters').isVisible()).toBe(false);
		expect(await page.getByText('When did they drown?').last().isVisible()).toBe(true);
		const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0).toBeGreaterThan(3);
		await page.close();
	});

	test('a finding is not torn apart between two pages of paper', async () => {
		const {page} = await browser.open(written(await sampleCase()));
		const printed = await page.pdf({preferCSSPageSize: true});
		const {text} = await extractText(new Uint8Array(printed), {mergePages: false});
		expect(text.filter((words) => words.includes('Where they differ'))).toEqual([
			expect.stringContaining('dismissed by Ada on 2025-03-12 (scope-differs)'),
		]);
		await page.close();
	});

	test('a narrow page says that the matrix has more columns, and breaks no label', async () => {
		const {page} = await browser.open(written(await sampleCase()));
		const hint = page.getByText('Scroll sideways for all 4 sources.');
		expect(await hint.isVisible()).toBe(false);
		await page.setViewportSize({width: 320, height: 900});
		expect(await hint.isVisible()).toBe(true);
		const tallest =
			'Math.max(...[...document.querySelectorAll(".facts dt")].map((label) => label.getBoundingClientRect().height))';
		expect(await page.evaluate(tallest)).toBeLessThan(30);
		await page.close();
	});

	test('a question whose finding was settled says so in the matrix', async () => {
		const {page} = await browser.open(written(await sampleCase()));
		expect(await page.locator('.matrix tr.conflict .standing').first().textContent()).toBe('≠ conflict, dismissed');
		await page.close();
	});

	test('twenty sources and two hundred questions can be read within a second', async () => {
		const {page} = await browser.open(written(largeReport(20, 200)));
		// the page may be asked before it has been painted
		const firstPaint =
			'new Promise((resolve) => new PerformanceObserver((list) => resolve(list.getEntries()[0].startTime)).observe({type: "paint", buffered: true}))';
		const painted = Number(await page.evaluate(firstPaint));
		// a second on a machine of its own; tests share theirs with others
		expect(painted).toBeLessThan(10_000);
		await page.close();
	}, 60_000);
});
