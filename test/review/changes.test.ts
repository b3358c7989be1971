import {describe, expect, test} from '@jest/globals';
import {decideReport} from '../../src/decisions/decide.ts';
import type {Report, ReportArticle} from '../../src/model/index.ts';
import {changesBetween, detectionOf, seenAt} from '../../src/review/changes.ts';
import {editedReport, sampleReport} from '../support/sample-report.ts';

const at = '2025-03-01T10:00:00.000Z';

/** How each finding of the later report stands, by id and message, and the messages of those that are gone. */
function changes(before: Report, after: Report) {
	const [earlier, later] = [decideReport(before, []), decideReport(after, [])];
	const found = changesBetween(seenAt(earlier, at), later);
	return {
		detected: later.findings.map((one) => `${one.finding.id} ${detectionOf(one, found)}`),
		gone: found.gone.map(({message}) => message),
	};
}

/** The sample with a second story, which asks the same as the first. */
function twice(second: Report): Report {
	return {
		...sampleReport,
		stories: [...sampleReport.stories, ...second.stories.map((story) => ({...story, id: 's2'}))],
	};
}

describe('what a later comparison found otherwise', () => {
	test('is nothing where it found the same', () => {
		expect(changes(sampleReport, sampleReport)).toEqual({
			detected: ['c0ffee unchanged', 'decade unchanged', 'facade unchanged'],
			gone: [],
		});
	});

	test.each<[string, (article: ReportArticle) => ReportArticle[], string[]]>([
		['edited', (one) => [{...one, text: 'New.'}], ['Gazette edited']],
		['renamed', (one) => [{...one, id: 'other.txt'}], []],
		['edited under a name made of its text', (one) => [{...one, id: 'other.txt', text: 'New.'}], ['Gazette edited']],
		['taken away', () => [], ['Gazette went']],
		['joined by another', (one) => [one, {...one, id: 'other.txt', outlet: 'Tide', text: 'New.'}], ['Tide came']],
	])('is of an article that was %s what became of it', (_what, change, expected) => {
		const articles = sampleReport.articles.flatMap((one) => (one.id === 'gazette.txt' ? change(one) : [one]));
		const [before, after] = [sampleReport, {...sampleReport, articles}].map((report) => decideReport(report, []));
		if (!before || !after) throw new Error('two were decided');
		const found = changesBetween(seenAt(before, at), after).articles;
		expect(found.map(({outlet, what}) => `${outlet} ${what}`)).toEqual(expected);
	});

	const tide: ReportArticle[] = sampleReport.articles.flatMap((one) =>
		one.id === 'gazette.txt' ? [{...one, id: 'second.txt', text: 'Second.'}] : [],
	);

	test.each<[string, (article: ReportArticle) => ReportArticle[], string[]]>([
		['renamed, beside another of its outlet', (one) => [{...one, id: `new-${one.id}`}], []],
		[
			'given the name of another, which has that of the first',
			(one) => [{...one, id: one.id === 'second.txt' ? 'gazette.txt' : 'second.txt'}],
			[],
		],
		[
			'renamed, beside another of its outlet that was edited under its name',
			(one) => [one.id === 'second.txt' ? {...one, text: 'Third.'} : {...one, id: 'new.txt'}],
			['Gazette edited'],
		],
	])('is of an article that was %s what became of it', (_what, change, expected) => {
		const [before, after] = [
			[...sampleReport.articles, ...tide],
			[...sampleReport.articles, ...tide]
				.flatMap((one) => (one.outlet === 'Gazette' ? change(one) : [one]))
				.toReversed(),
		].map((articles) => decideReport({...sampleReport, articles}, []));
		if (!before || !after) throw new Error('two were decided');
		const found = changesBetween(seenAt(before, at), after).articles;
		expect(found.map(({outlet, what}) => `${outlet} ${what}`)).toEqual(expected);
	});

	test('is told of each finding apart where two stories ask the same', () => {
		expect(changes(twice(sampleReport), twice(editedReport)).detected).toEqual([
			'c0ffee unchanged',
			'decade unchanged',
			'facade unchanged',
			'c0ffee changed',
			'decade unchanged',
			'facade unchanged',
		]);
		expect(changes(twice(sampleReport), sampleReport).gone).toHaveLength(3);
		expect(changes(sampleReport, twice(sampleReport)).detected.slice(3)).toEqual([
			'c0ffee new',
			'decade new',
			'facade new',
		]);
	});
});
