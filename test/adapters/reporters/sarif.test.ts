import {describe, expect, test} from '@jest/globals';
import {sarifReporter} from '../../../src/adapters/reporters/sarif/report.ts';
import type {Report} from '../../../src/model/index.ts';
import {rules} from '../../../src/rules/index.ts';
import {sarifFaults} from '../../support/format-faults.ts';
import {hostileReport, hostileTexts} from '../../support/hostile-report.ts';
import {sampleReport} from '../../support/sample-report.ts';

const written = (report: Report) => [...sarifReporter(report)].join('');

interface Result {
	readonly ruleId: string;
	readonly ruleIndex: number;
	readonly level: string;
	readonly kind?: string;
	readonly message: {readonly text: string};
	readonly locations: readonly Location[];
	readonly relatedLocations: readonly Location[];
	readonly partialFingerprints: Readonly<Record<string, string>>;
	readonly suppressions: readonly object[];
}

interface Location {
	readonly physicalLocation: {readonly artifactLocation: {readonly uri: string}; readonly region: object};
}

interface Run {
	readonly columnKind: string;
	readonly tool: {readonly driver: {readonly rules: readonly {readonly id: string; readonly help: object}[]}};
	readonly artifacts: readonly {readonly location: {readonly uri: string}}[];
	readonly results: readonly Result[];
}

function runOf(report: Report): Run {
	const log: {runs: [Run]} = JSON.parse(written(report));
	return log.runs[0];
}

function stateOf(report: Report): string | undefined {
	return runOf(report).results[0]?.partialFingerprints['conflictState/v1'];
}

describe('the report as SARIF', () => {
	test.each([sampleReport, {...sampleReport, articles: [], stories: [], notCompared: []}])(
		'satisfies its schema',
		(report) => {
			expect(sarifFaults(written(report))).toEqual([]);
		},
	);

	test.each(hostileTexts)('satisfies its schema with %j in all words', (words) => {
		expect(sarifFaults(written(hostileReport(words)))).toEqual([]);
	});

	test('the schema refuses what SARIF does not know', () => {
		expect(sarifFaults(written(sampleReport).replace('"columnKind"', '"colourKind"'))).not.toEqual([]);
	});

	test('says in what its columns are counted, and has every rule with a help text', () => {
		const {columnKind, tool} = runOf(sampleReport);
		expect(columnKind).toBe('utf16CodeUnits');
		expect(tool.driver.rules.map(({id}) => id)).toEqual(rules.map(({id}) => id));
		for (const {help} of tool.driver.rules) expect(help).toMatchObject({text: expect.stringMatching(/./u)});
	});

	test('gives each finding its rule, level, whole region and two fingerprints, and no kind beside the level', () => {
		const {results} = runOf(sampleReport);
		expect(results.map(({ruleId, level, kind}) => [ruleId, level, kind])).toEqual([
			['count-mismatch', 'error', undefined],
			['count-versus-list', 'warning', undefined],
			['only-in-some-sources', 'note', undefined],
		]);
		for (const {ruleId, ruleIndex} of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
		expect(results[0]?.locations).toEqual([
			{
				physicalLocation: {
					artifactLocation: {uri: 'ferry/gazette.txt'},
					region: {startLine: 3, startColumn: 1, endLine: 3, endColumn: 16, snippet: {text: 'Five passengers'}},
				},
			},
		]);
		expect(results[0]?.relatedLocations).toHaveLength(2);
		expect(results[0]?.partialFingerprints).toEqual({
			'conflictIdentity/v1': 'c0ffee0123',
			'conflictState/v1': expect.stringMatching(/^[0-9a-f]{64}$/u),
		});
	});

	test('a dismissal that no longer fits is under review', () => {
		expect(runOf(sampleReport).results.map(({suppressions}) => suppressions)).toEqual([
			[],
			[{kind: 'external', status: 'underReview', justification: 'extraction-error: Ed is no crew'}],
			[],
		]);
	});

	test.each(['/home/kim/case/a b.txt', String.raw`C:\Users\kim\a.txt`, '../../kim/a.txt'])(
		'names no place on the machine: %s',
		(file) => {
			const report = {...sampleReport, articles: sampleReport.articles.map((article) => ({...article, file}))};
			expect(written(report)).not.toContain('kim');
			const name = encodeURIComponent(file.split(/[/\\]/u).at(-1) ?? '');
			expect(runOf(report).artifacts.map(({location}) => location.uri)).toEqual([name, name, name]);
		},
	);

	test('its addresses are relative references even where a name has signs of its own', () => {
		const report = {
			...sampleReport,
			articles: sampleReport.articles.map((article) => ({...article, file: 'case 1/50%: a?b#c.txt'})),
		};
		for (const {location} of runOf(report).artifacts) {
			const address = new URL(location.uri, 'file:///base/');
			expect(decodeURIComponent(address.pathname)).toBe('/base/case 1/50%: a?b#c.txt');
			expect(address.search + address.hash).toBe('');
		}
	});

	test('the state changes with a value and stays when paths, lines and ids of questions do', () => {
		const moved = JSON.parse(
			JSON.stringify(sampleReport)
				.replaceAll('gazette.txt', 'g.txt')
				.replaceAll('"q1"', '"q9"')
				.replaceAll('"line":3', '"line":7'),
		) satisfies Report;
		expect(stateOf(moved)).toBe(stateOf(sampleReport));
		const changed = JSON.parse(
			JSON.stringify(sampleReport).replaceAll('"low":5,"high":5', '"low":6,"high":6'),
		) satisfies Report;
		expect(stateOf(changed)).not.toBe(stateOf(sampleReport));
	});
});
