import {describe, expect, test} from '@jest/globals';
import {htmlReporter} from '../../../../src/adapters/reporters/html/report.tsx';
import type {Report} from '../../../../src/model/index.ts';
import {htmlFaults} from '../../../support/format-faults.ts';
import {hostileReport, hostileTexts} from '../../../support/hostile-report.ts';
import {largeReport} from '../../../support/large-report.ts';
import {sampleReport} from '../../../support/sample-report.ts';

const written = (report: Report, fullText = true) => [...htmlReporter({fullText})(report)].join('');

const emptyReport: Report = {...sampleReport, articles: [], stories: [], notCompared: []};

describe('the report as HTML', () => {
	test.each([
		['the sample', sampleReport],
		['nothing', emptyReport],
		['eight sources', largeReport(8, 12)],
	])('of %s is valid', async (_, report) => {
		expect(await htmlFaults(written(report))).toEqual([]);
		expect(await htmlFaults(written(report, false))).toEqual([]);
	});

	test.each(hostileTexts)('with %j in all its words is valid', async (words) => {
		expect(await htmlFaults(written(hostileReport(words)))).toEqual([]);
	});

	test('the validator tells a page that is broken', async () => {
		expect(await htmlFaults(written(sampleReport).replace('</h1>', ''))).not.toEqual([]);
	});

	test('names the event, the outlets with dates, the inputs with their hashes, version and thresholds', () => {
		const html = written(sampleReport);
		for (const words of [
			'<h1>Ferry sinks off Port Ellis</h1>',
			'2024-05-31 (case.json)',
			`sha-256 ${'ab'.repeat(32)}`,
			'crosscheck 1.2.3',
			'machine comparison, not a verdict',
			'share of the shorter article from which two articles count as one source',
		])
			expect(html).toContain(words);
	});

	test('begins with sentences that stand alone, at most five', () => {
		const summary = /<section class="summary".*?<\/section>/su;
		expect(summary.exec(written(sampleReport))?.[0]).toContain(
			'<li>Counts of drowned passengers differ: 5 against 7 (Both speak of the same drowning).',
		);
		expect(summary.exec(written(largeReport(3, 60)))?.[0].match(/<li>/gu)).toHaveLength(5);
	});

	test('without full text it quotes the sentences of findings and no other', () => {
		const whole = written(sampleReport);
		const short = written(sampleReport, false);
		expect(whole).toContain('Ferry disaster');
		expect(short).not.toContain('Ferry disaster');
		expect(short).toContain('on Monday, police said');
		expect(short).not.toContain('href="#copy-');
	});

	test('holds no script, no address elsewhere, and a policy that lets in its own style sheet alone', () => {
		const html = written(sampleReport);
		expect(html).not.toMatch(/<script|<link|<iframe|<img|\son[a-z]+=|https?:/u);
		expect(html).toMatch(
			/content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'/u,
		);
	});

	test('writes out marks of direction and controls', () => {
		const html = written(hostileReport('\u202Eright to left\u202C a\u0000b\u001B'));
		expect(html).toContain('[U+202E]right to left[U+202C] a[U+0000]b[U+001B]');
		expect(html).not.toMatch(/(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
	});

	test('gives the same bytes twice, and says neither true nor false', () => {
		expect(written(sampleReport)).toBe(written(sampleReport));
		expect(written(sampleReport).replaceAll(/<[^>]*>/gu, '')).not.toMatch(/\b(?:true|false)\b/iu);
	});

	test('of twenty sources and two hundred questions is under 2 MB', () => {
		expect(written(largeReport(20, 200)).length).toBeLessThan(2_000_000);
	});
});
