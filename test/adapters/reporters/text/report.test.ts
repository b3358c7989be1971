import {describe, expect, test} from '@jest/globals';
import {textReporter, type TextOptions} from '../../../../src/adapters/reporters/text/report.ts';
import {width} from '../../../../src/adapters/reporters/text/lines.ts';
import type {Report} from '../../../../src/model/index.ts';
import {sampleReport} from '../../../support/sample-report.ts';

const plain: TextOptions = {color: false, columns: 80, quiet: false, verbose: false};
const written = (report: Report, options: Partial<TextOptions> = {}) =>
	[...textReporter({...plain, ...options})(report)].join('');

const escape = '\u001B';

const wholeReport = `3 articles in 1 story, compared by crosscheck 1.2.3: a comparison, not a verdict

s1 Ferry sinks off Port Ellis (3 articles, 2 independent sources)
    Gazette  2024-05-31 ferry/gazette.txt
    Herald   undated ferry/herald.txt
    Tribune  undated ferry/tribune.txt
  why  same place, action and day
  = Herald and Tribune share text (42 % of the shorter one, 1 passage)
  = Tribune cites Gazette

≠ conflict · the sources differ · count-mismatch · c0ffee
  counts of drowned passengers differ: 5 against 7
  Gazette  “«Five» passengers”  ferry/gazette.txt:3:1
  Herald   “«Seven» passengers” (police)  ferry/herald.txt:3:1
  Tribune  “«Seven» passengers”  ferry/tribune.txt:1:1
  origin  Herald and Tribune share their text: one source
  why     Both speak of the same drowning.
  settle  The list of the coast guard.

? tension · Herald contradicts itself · count-versus-list · decade
  three crew are counted, four are named
  Herald  “Three crew”  ferry/herald.txt:3:50
          “Bo, Cy, Di and Ed”  ferry/herald.txt:3:62
  why     The list names more than the count.
  decided dismissed by Kim on 2024-06-01 (extraction-error: Ed is no crew);
          asked again: a value appeared

Only in some sources

· the captain, Ann Lowe, stands only in Gazette
  silent  Herald, Tribune
  Gazette  “The captain was Ann Lowe”  ferry/gazette.txt:3:36

Not compared

· ferry/photo.jpg: unknown format; crosscheck reads .txt
· courrier.txt: written in French (fr); only English is compared

1 conflict, 1 tension, 1 only in some sources, 1 question on which sources agree
0 decided, 1 asked again
next: crosscheck explain count-mismatch, crosscheck decide c0ffee confirm --case
  ferry (or dismiss --reason ...)
`;

describe('the report for a terminal', () => {
	test('shows stories, findings by weight, what stands in some sources only, and what was left out', () => {
		expect(written(sampleReport)).toBe(wholeReport);
	});

	test('quiet shows the conflicts and tensions alone', () => {
		const text = written(sampleReport, {quiet: true});
		expect(text).toMatch(/^≠ conflict/u);
		expect(text).toContain('? tension');
		expect(text).not.toContain('Ann Lowe');
		expect(text).not.toContain('Not compared');
		expect(text).not.toContain('next:');
	});

	test('verbose shows every question with its readings', () => {
		const text = written(sampleReport, {verbose: true});
		expect(text).toContain('How many passengers drowned?');
		expect(text).toContain('“Five passengers” and “Seven passengers”: conflict, no number is both');
		expect(text).toContain('mentioned without a value Tribune');
	});

	test('colour marks the differing words one by one and changes no other character', () => {
		const colored = written(sampleReport, {color: true});
		expect(colored).toContain(`${escape}[1m${escape}[4mFive${escape}[24m${escape}[22m passengers`);
		const bare = colored.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'gu'), '');
		expect(bare).toBe(written(sampleReport).replaceAll(/[«»]/gu, ''));
	});

	test('lines keep to the width', () => {
		for (const columns of [50, 60, 100]) {
			const widest = Math.max(
				...written(sampleReport, {columns})
					.split('\n')
					.map(({length}) => length),
			);
			expect(widest).toBeLessThanOrEqual(columns);
		}
	});

	test('a wide terminal shows the words around each quote, cut to one line', () => {
		const lines = written(sampleReport, {columns: 160}).split('\n');
		expect(lines).toContain(
			'  Herald   “«Seven» passengers” drowned on Monday, police said. Three crew, Bo, Cy, Di and Ed, swam ashore. (police)  ferry/herald.txt:3:1',
		);
		const narrower = written(sampleReport, {columns: 120}).split('\n');
		expect(narrower.find((line) => line.startsWith('  Herald   “'))).toMatch(/^.{60,120}$/u);
		expect(narrower.find((line) => line.startsWith('  Herald   “'))).toContain(' … (police)  ferry/herald.txt:3:1');
	});

	test('names in wide and combining characters keep the columns', () => {
		const outlets = ['東京日報', 'Cafe\u0301 du Port', 'Herald'];
		const articles = sampleReport.articles.map((article, index) => ({...article, outlet: outlets[index] ?? ''}));
		const quotes = written({...sampleReport, articles})
			.split('\n')
			.filter((line) => line.includes('passengers”') && line.startsWith('  '))
			.slice(0, 4)
			.filter((line) => !line.includes(': 5'));
		expect(quotes.length).toBeGreaterThan(1);
		expect(new Set(quotes.map((line) => width(line.slice(0, line.indexOf('“'))))).size).toBe(1);
	});

	test('two articles of one outlet are told apart by their files', () => {
		const articles = sampleReport.articles.map((article) => ({...article, outlet: 'Gazette'}));
		expect(written({...sampleReport, articles})).toContain('Gazette (herald.txt) and Gazette (tribune.txt) share text');
	});

	test('control characters of an article or a file name do not reach the terminal', () => {
		const hostile = `a${escape}[2Jb\u202Ec\u0007`;
		const [story] = sampleReport.stories;
		const stories = story
			? [
					{
						...story,
						title: hostile,
						why: hostile,
						findings: story.findings.map((finding) => ({...finding, message: hostile})),
					},
				]
			: [];
		const articles = sampleReport.articles.map((article) => ({...article, outlet: hostile, file: hostile}));
		const text = written({...sampleReport, articles, stories, notCompared: [{file: hostile, why: 'empty'}]});
		expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u);
	});

	test('what stands in some sources only is shown by one quote an article, the others are counted', () => {
		const [story] = sampleReport.stories;
		const coverage = story?.findings.find(({relation}) => relation === 'coverage');
		if (!story || !coverage) throw new Error('the sample report has a finding on coverage');
		const evidence = coverage.evidence.flatMap((piece) => [piece, {...piece, quote: 'Ann Lowe'}]);
		const text = written({...sampleReport, stories: [{...story, findings: [{...coverage, evidence}]}]});
		expect(text).toContain('“The captain was Ann Lowe”');
		expect(text).not.toContain('“Ann Lowe”');
		expect(text).toMatch(/^ +and 1 more$/mu);
	});

	test('never says true or false', () => {
		expect(written(sampleReport, {verbose: true})).not.toMatch(/\b(?:true|false)\b/iu);
	});
});
