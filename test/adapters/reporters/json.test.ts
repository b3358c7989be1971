import {describe, expect, test} from '@jest/globals';
import {jsonReporter} from '../../../src/adapters/reporters/json/report.ts';
import type {Report, Value} from '../../../src/model/index.ts';
import {sampleReport} from '../../support/sample-report.ts';
import {schemaFaults} from '../../support/schemas.ts';

const written = (report: Report) => [...jsonReporter(report)].join('');

function withValue(value: Value): Report {
	const [story] = sampleReport.stories;
	const [question] = story?.questions ?? [];
	const [reading] = question?.readings ?? [];
	if (!story || !question || !reading) throw new Error('the sample report has a story with a question with a reading');
	const questions = [{...question, readings: [{...reading, value}]}];
	return {...sampleReport, stories: [{...story, questions}]};
}

function withKeysReversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withKeysReversed);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).toReversed();
	return Object.fromEntries(entries.map(([key, inner]) => [key, withKeysReversed(inner)]));
}

describe('the report as JSON', () => {
	test('satisfies its schema, with every optional field and with none', () => {
		expect(schemaFaults('report', JSON.parse(written(sampleReport)))).toEqual([]);
		const empty: Report = {...sampleReport, articles: [], stories: [], notCompared: []};
		expect(schemaFaults('report', JSON.parse(written(empty)))).toEqual([]);
	});

	test('is what JSON.stringify writes, an article or story at a time', () => {
		for (const report of [sampleReport, {...sampleReport, notCompared: []}]) {
			const pieces = [...jsonReporter(report)];
			expect(pieces.join('')).toBe(`${JSON.stringify(JSON.parse(pieces.join('')), undefined, 2)}\n`);
			const {articles, stories} = report;
			expect(pieces.length).toBeGreaterThan(articles.length + stories.length);
		}
	});

	test('the schema refuses a field that nobody described, and an open bound written as null', () => {
		const report: object = JSON.parse(written(sampleReport));
		expect(schemaFaults('report', {...report, verdict: 'true'})).not.toEqual([]);
		expect(schemaFaults('report', JSON.parse(written(sampleReport).replace('"low": 7', '"low": null')))).not.toEqual(
			[],
		);
	});

	const values: readonly Value[] = [
		{kind: 'number'},
		{kind: 'interval', precision: 'day', anchor: 'none', pattern: {day: 1}},
		{kind: 'name', entity: 'person:ann lowe', surface: 'Ann Lowe'},
		{kind: 'set', members: ['country:FR'], exhaustive: true},
		{kind: 'class', classes: ['bloc:eu']},
		{kind: 'words', words: ['we', 'leave']},
		{kind: 'happened', happened: false},
	];
	test.each(values)('a value of kind $kind satisfies the schema', (value) => {
		expect(schemaFaults('report', JSON.parse(written(withValue(value))))).toEqual([]);
	});

	test('keys stand in the order of the format whatever order they were made in', () => {
		const report: Report = JSON.parse(JSON.stringify(withKeysReversed(sampleReport)));
		expect(written(report)).toBe(written(sampleReport));
		expect(Object.keys(JSON.parse(written(report)))).toEqual([
			'formatVersion',
			'tool',
			'articles',
			'stories',
			'notCompared',
		]);
	});

	test('is indented by two spaces, ends with one line end, and leaves out what only the comparison needs', () => {
		expect(written(sampleReport)).toMatch(/^\{\n  "formatVersion": 1,\n  "tool": \{\n    "name": "crosscheck"/u);
		expect(written(sampleReport)).toMatch(/[^\n]\n$/u);
		expect(written(sampleReport)).not.toContain('"pattern"');
	});
});
