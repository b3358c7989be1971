import {describe, expect, test} from '@jest/globals';
import {githubReporter} from '../../../src/adapters/reporters/github/report.ts';
import {jsonReporter} from '../../../src/adapters/reporters/json/report.ts';
import {jsonlReporter} from '../../../src/adapters/reporters/jsonl/report.ts';
import {lineReporter} from '../../../src/adapters/reporters/line/report.ts';
import {hostileReport, hostileTexts} from '../../support/hostile-report.ts';
import {schemaFaults} from '../../support/schemas.ts';
import {sampleReport} from '../../support/sample-report.ts';

describe('one line a finding', () => {
	test('has path, line, column, relation, message, rule and id', () => {
		expect([...lineReporter(sampleReport)]).toEqual([
			'ferry/gazette.txt:3:1: conflict: counts of drowned passengers differ: 5 against 7 (count-mismatch, c0ffee)\n',
			'ferry/herald.txt:3:50: tension: three crew are counted, four are named (count-versus-list, decade, asked again)\n',
			'ferry/gazette.txt:3:36: coverage: the captain, Ann Lowe, stands only in Gazette (only-in-some-sources, facade)\n',
		]);
	});

	test.each(hostileTexts)('is one line with %j in it', (words) => {
		for (const line of lineReporter(hostileReport(words))) expect(line).toMatch(/^[^\p{Cc}]+\n$/u);
	});
});

const escapes: Readonly<Record<string, string>> = {'%2C': ',', '%3A': ':', '%0A': '\n', '%0D': '\r', '%25': '%'};

function unescaped(value: string, signs: RegExp): string {
	return value.replaceAll(signs, (escape) => escapes[escape] ?? escape);
}

/** Reads workflow commands as GitHub documents them: properties and data are unescaped each by its own rule. */
function readCommands(text: string) {
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const [, level = '', properties = '', data = ''] = /^::(\w+) ([^:]*)::(.*)$/u.exec(line) ?? [];
			const pairs = properties.split(',').map((pair) => pair.split('='));
			return {
				level,
				...Object.fromEntries(
					pairs.map(([name = '', value = '']) => [name, unescaped(value, /%(?:2C|3A|0A|0D|25)/gu)]),
				),
				data: unescaped(data, /%(?:0A|0D|25)/gu),
			};
		});
}

/** The first command of a report whose articles all have this path. */
function commandFor(file: string): object | undefined {
	const articles = sampleReport.articles.map((article) => ({...article, file}));
	return readCommands([...githubReporter({...sampleReport, articles})].join(''))[0];
}

describe('GitHub annotations', () => {
	test('name level, file and region', () => {
		expect(readCommands([...githubReporter(sampleReport)].join(''))).toEqual([
			{
				level: 'error',
				file: 'ferry/gazette.txt',
				line: '3',
				endLine: '3',
				col: '1',
				endColumn: '16',
				title: 'count-mismatch',
				data: 'Counts of drowned passengers differ: 5 against 7 (Both speak of the same drowning.)',
			},
			expect.objectContaining({level: 'warning', file: 'ferry/herald.txt', col: '50'}),
			expect.objectContaining({level: 'notice', file: 'ferry/gazette.txt', col: '36'}),
		]);
	});

	test('a path with the signs of the commands comes back whole, an absolute one is left out', () => {
		expect(commandFor('a,b: 100%.txt')).toMatchObject({file: 'a,b: 100%.txt'});
		expect(commandFor('/home/kim/case/gazette.txt')).toMatchObject({file: 'gazette.txt'});
		expect(commandFor(String.raw`C:\case\gazette.txt`)).toMatchObject({file: 'gazette.txt'});
		expect(commandFor('../../kim/gazette.txt')).toMatchObject({file: 'gazette.txt'});
	});

	test.each(hostileTexts)('%j begins no command of its own', (words) => {
		const lines = [...githubReporter(hostileReport(`${words}\n::set-output name=x::y`))]
			.join('')
			.split('\n')
			.filter(Boolean);
		expect(lines).toHaveLength(3);
		for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) file=/u);
	});
});

describe('JSON lines', () => {
	test('hold the JSON report, each record with its type, each finding with its story', () => {
		for (const line of jsonlReporter(sampleReport)) expect(schemaFaults('report-line', JSON.parse(line))).toEqual([]);
		const records: Record<string, unknown>[] = [...jsonlReporter(sampleReport)]
			.join('')
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		const of = (wanted: string) =>
			records
				.filter(({type}) => type === wanted)
				.map(({type: _type, formatVersion, ...record}) => {
					expect(formatVersion).toBe(1);
					return record;
				});
		const inStory = (wanted: string, id: unknown) =>
			of(wanted)
				.filter(({story}) => story === id)
				.map(({story: _story, ...record}) => record);
		const [head] = of('report');
		const rebuilt = {
			formatVersion: 1,
			...head,
			articles: of('article'),
			stories: of('story').map((story) => ({
				...story,
				questions: inStory('question', story['id']),
				findings: inStory('finding', story['id']),
			})),
			notCompared: of('notCompared'),
		};
		expect(rebuilt).toEqual(JSON.parse([...jsonReporter(sampleReport)].join('')));
	});
});
