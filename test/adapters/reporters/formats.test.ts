import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {formats, type ReporterOptions} from '../../../src/adapters/reporters/formats.ts';
import type {Report} from '../../../src/model/index.ts';
import {hostileReport, hostileTexts} from '../../support/hostile-report.ts';
import {sampleReport} from '../../support/sample-report.ts';

const options: ReporterOptions = {color: false, columns: 80, quiet: false, verbose: false, fullText: true};

const emptyReport: Report = {...sampleReport, articles: [], stories: [], notCompared: []};

describe.each(formats)('format $name', ({load, name}) => {
	const bytes = async (report: Report): Promise<Buffer> => {
		const reporter = await load(options);
		return Buffer.concat([...reporter(report)].map((chunk) => Buffer.from(chunk)));
	};

	test('gives the same bytes twice, and other bytes of another report', async () => {
		expect(await bytes(sampleReport)).toEqual(await bytes(sampleReport));
		expect(await bytes(sampleReport)).not.toEqual(await bytes(emptyReport));
	});

	test('is written of a report without articles', async () => {
		const empty = await bytes(emptyReport);
		expect(empty.length).toBeGreaterThanOrEqual(['line', 'github'].includes(name) ? 0 : 1);
	});

	test('says neither true nor false of any claim', async () => {
		const words = (await bytes(sampleReport)).toString();
		// JSON has its own
		expect(words.replaceAll(/": (?:true|false)|":(?:true|false)/gu, '').replaceAll(/<[^>]*>/gu, '')).not.toMatch(
			/\b(?:true|false)\b/iu,
		);
	});

	test.each(hostileTexts)('writes %j', async (words) => {
		expect((await bytes(hostileReport(words))).length).toBeGreaterThan(100);
	});
});

test('the list of formats loads none of them', () => {
	const source = readFileSync(join(import.meta.dirname, '../../../src/adapters/reporters/formats.ts'), 'utf8');
	expect(source.match(/^import .*$/gmu)).toEqual(["import type {Reporter} from '../../ports.ts';"]);
});
