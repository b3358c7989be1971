import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const gazette = `Ferry sinks off Port Ellis

Twelve passengers drowned on Monday when a ferry sank off Port Ellis, said Marta Kovac, the harbour master. Divers rested at Pier 4.
`;
const herald = `Ferry disaster at Port Ellis

Seventeen passengers drowned on Monday when a ferry sank off Port Ellis, police said. The boats lay at Pier 6.
`;

const folder = () => caseFolder({'case/gazette.txt': gazette, 'case/herald.txt': herald});
const correct = async (cwd: string, ...words: string[]) =>
	runCrosscheck(['correct', ...words, '--case', 'case', '--by', 'Ada'], cwd);
async function jsonOf(cwd: string): Promise<Report> {
	const report: Report = JSON.parse((await runCrosscheck(['case', '-f', 'json'], cwd)).stdout);
	return report;
}
const conflictsIn = async (cwd: string): Promise<string[]> =>
	(await jsonOf(cwd)).stories.flatMap(({findings}) =>
		findings.filter(({relation}) => relation === 'conflict').map(({message}) => message),
	);

describe('correct', () => {
	test('gives an article its outlet and its date, also after the next edit', async () => {
		const cwd = folder();
		await correct(cwd, 'outlet', 'case/gazette.txt', 'The Harbour Gazette');
		await correct(cwd, 'published', 'The Harbour Gazette', '2024-05-31T09:15');
		for (const text of [gazette, gazette.replace('Divers', 'Weary divers')]) {
			writeFileSync(join(cwd, 'case/gazette.txt'), text);
			const {articles} = await jsonOf(cwd);
			expect(articles[0]).toMatchObject({
				outlet: 'The Harbour Gazette',
				published: '2024-05-31T09:15',
				publishedFrom: 'decisions.jsonl',
			});
		}
	});

	test('parts two stories, and joins them again', async () => {
		const cwd = folder();
		expect((await jsonOf(cwd)).stories).toHaveLength(1);
		await correct(cwd, 'other-story', 'gazette', 'herald');
		expect((await jsonOf(cwd)).stories).toHaveLength(2);
		await correct(cwd, 'same-story', 'gazette', 'herald');
		expect((await jsonOf(cwd)).stories).toHaveLength(1);
	});

	test('parts two events for good', async () => {
		const cwd = folder();
		expect(await conflictsIn(cwd)).toHaveLength(1);
		await correct(cwd, 'other-event', 'case/gazette.txt:3:1', 'case/herald.txt:3');
		expect(await conflictsIn(cwd)).toEqual([]);
		writeFileSync(join(cwd, 'case/herald.txt'), herald.replace('disaster', 'drama'));
		expect(await conflictsIn(cwd)).toEqual([]);
	});

	test('joins two events that were not found to be one', async () => {
		const cwd = caseFolder({
			'case/gazette.txt': 'Storm over Port Ellis\n\nSix boats were wrecked in the inner harbour.\n',
			'case/herald.txt': 'Storm hits Port Ellis\n\nNine yachts went down at the quay.\n',
		});
		expect(await conflictsIn(cwd)).toEqual([]);
		await correct(cwd, 'same-event', 'case/gazette.txt:3', 'case/herald.txt:3');
		expect((await conflictsIn(cwd)).join(' ')).toMatch(/“Six boats”.*“Nine yachts”/u);
	});

	test('keeps a discrepancy that was missed, wherever its words stand', async () => {
		const cwd = folder();
		await correct(cwd, 'missed', 'gazette=Pier 4', 'herald=Pier 6', '--note', 'two piers are named');
		expect(await conflictsIn(cwd)).toContain('two piers are named');
		writeFileSync(join(cwd, 'case/herald.txt'), herald.replace('Ferry disaster', 'Terrible ferry disaster'));
		expect(await conflictsIn(cwd)).toContain('two piers are named');
		expect(schemaFaults('report', await jsonOf(cwd))).toEqual([]);
		writeFileSync(join(cwd, 'case/herald.txt'), herald.replace('Pier 6', 'Pier 4'));
		expect(await conflictsIn(cwd)).not.toContain('two piers are named');
		expect((await runCrosscheck(['case', '-f', 'line'], cwd)).stderr).toBe(
			'crosscheck: 1 correction without a place now; crosscheck status lists them\n',
		);
	});

	test('tells two people of one name apart, and joins two names of one', async () => {
		const one = 'Quiet day\n\nMarta Kovac, 41, the mayor of Port Ellis, opened the new school on Monday.\n';
		const cwd = caseFolder({
			'case/gazette.txt': one,
			'case/herald.txt': one.replace('41', '37'),
		});
		expect((await conflictsIn(cwd)).join(' ')).toContain('ages of Marta Kovac differ');
		await correct(cwd, 'other-entity', 'Marta Kovac', 'gazette', 'herald');
		expect((await conflictsIn(cwd)).join(' ')).not.toContain('ages of Marta Kovac differ');
	});

	test('writes lines by the schema', async () => {
		const cwd = folder();
		await correct(cwd, 'outlet', 'gazette', 'The Gazette');
		await correct(cwd, 'same-story', 'The Gazette', 'herald');
		await correct(cwd, 'other-event', 'case/gazette.txt:3', 'case/herald.txt:3');
		await correct(cwd, 'same-entity', 'Marta Kovac', 'Port Ellis');
		await correct(cwd, 'missed', 'herald=Pier 6', 'herald=police', '--note', 'both');
		const lines = readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8').trimEnd().split('\n');
		expect(lines).toHaveLength(5);
		expect(lines.flatMap((line) => schemaFaults('decision', JSON.parse(line)))).toEqual([]);
		const {stdout} = await runCrosscheck(['status', 'case'], cwd);
		expect(stdout).toContain('same story: The Gazette and herald (Ada, 2026-01-01)');
	});

	test.each([
		[[], 'correct takes what is wrong'],
		[['outlet'], 'correct outlet takes ARTICLE NAME'],
		[['outlt', 'a', 'b'], '"outlt" is no correction; give one of'],
		[['outlet', 'gazete', 'b'], 'no article "gazete" in the case; give one of gazette.txt, herald.txt'],
		[['published', 'gazette', 'May'], '"May" is no date; give an ISO date such as 2024-05-31'],
		[['other-event', 'gazette', 'herald:3'], '"gazette" is no place; give FILE:LINE:COLUMN'],
		[['other-event', 'case/gazette.txt:9', 'herald:3'], 'no sentence stands there; the article ends at 4:1'],
		[['missed', 'gazette=Pier 9', 'herald=Pier 6', '--note', 'x'], 'these words do not stand in the article'],
		[['missed', 'gazette=Port Ellis', 'herald=Pier 6', '--note', 'x'], 'these words stand there more than once'],
		[['missed', 'gazette=Pier 4', 'herald=Pier 6'], 'correct missed needs --note'],
		[
			['same-entity', 'Marta Kovacz', 'Port Ellis'],
			'no name "Marta Kovacz" in the articles; did you mean "Marta Kovac"?',
		],
	])('refuses %j in one line', async (words, message) => {
		const {exitCode, stderr} = await correct(folder(), ...words);
		expect(exitCode).toBe(2);
		expect(stderr).toContain(message);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	});
});
