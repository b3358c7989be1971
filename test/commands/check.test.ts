import {describe, expect, test} from '@jest/globals';
import type {DraftCheck} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {type Outcome, runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const source = `Ferry sinks off Port Ellis

Five passengers drowned on Monday when a ferry sank off Port Ellis. The ship was built in 1998.

“We had no time to lower the boats,” the captain, Ann Lowe, told reporters. She spoke of 40 lifejackets.
`;

async function check(draft: string, words: readonly string[] = []): Promise<Outcome> {
	const cwd = caseFolder({'draft.txt': draft, 'sources/gazette.txt': source});
	return runCrosscheck(['check', 'draft.txt', '--against', 'sources', ...words], cwd);
}

async function checked(draft: string): Promise<DraftCheck> {
	const {stdout} = await check(draft, ['--format', 'json']);
	const result: DraftCheck = JSON.parse(stdout);
	expect(schemaFaults('check', result)).toEqual([]);
	return result;
}

/** "kind quote: support", for every fact of a draft. */
async function facts(draft: string): Promise<string[]> {
	return (await checked(draft)).facts.map(({kind, evidence, support}) => `${kind} ${evidence.quote}: ${support}`);
}

describe('crosscheck check', () => {
	test('finds each fact of a draft that its source has', async () => {
		expect(
			await facts(
				'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when a ferry sank off Port Ellis.\n',
			),
		).toEqual(['name Port Ellis: supported', 'number Five passengers: supported', 'time Monday: supported']);
	});

	test('tells a contradiction, and the exit code stops the draft', async () => {
		const draft =
			'Ferry sinks off Port Ellis\n\nSeven passengers drowned on Monday when a ferry sank off Port Ellis.\n';
		// without dates a higher toll may be a later one
		const dates = ['--published', 'draft.txt=2024-05-27', '--published', 'sources/gazette.txt=2024-05-28'];
		const {stdout, exitCode} = await check(draft, dates);
		expect(exitCode).toBe(1);
		expect(stdout).toContain('≠ conflict');
		expect(stdout.replaceAll(/\s+/gu, ' ')).toMatch(
			/1 contradiction, 0 tensions, 0 quotations not found word for word, \d of \d numbers, times and names found in a source/u,
		);
		expect((await check(draft, [...dates, '--exit-zero'])).exitCode).toBe(0);
		expect((await check(draft, [...dates, '--fail-on', 'never'])).exitCode).toBe(0);
		const {stdout: json} = await check(draft, [...dates, '--format', 'json']);
		expect(JSON.parse(json)).toMatchObject({
			facts: expect.arrayContaining([
				expect.objectContaining({
					support: 'contradicted',
					evidence: expect.objectContaining({quote: 'Seven passengers'}),
				}),
			]),
		});
	});

	test.each([
		['word for word', '“We had no time to lower the boats,” Ann Lowe said.', 'supported', 0],
		[
			'in other quotation marks and with another end',
			'Ann Lowe said: "We had no time to lower the boats."',
			'supported',
			0,
		],
		['with a word changed', '“We had no time to launch the boats,” Ann Lowe said.', 'contradicted', 1],
	])('looks for a quotation %s', async (_, sentence, support, code) => {
		const draft = `Ferry sinks off Port Ellis\n\n${sentence}\n`;
		const quotations = (await checked(draft)).facts.filter(({kind}) => kind === 'quotation');
		expect(quotations.map((fact) => fact.support)).toEqual([support]);
		expect((await check(draft, [])).exitCode).toBe(code);
	});

	test.each([
		['a number of another thing', 'The crew found 40 letters.', 'number 40 letters: not-found'],
		['a name that no source gives', 'The owner, Bo Dahl, was away.', 'name Bo Dahl: not-found'],
		['a year that no source gives', 'The ship was launched in 1987.', 'time 1987: not-found'],
	])('%s is in no source, which fails only a draft whose every fact needs one', async (_, sentence, fact) => {
		const draft = `Ferry sinks off Port Ellis\n\n${sentence}\n`;
		expect(await facts(draft)).toContain(fact);
		expect((await check(draft)).exitCode).toBe(0);
		expect((await check(draft, ['--fail-on', 'unsupported'])).exitCode).toBe(1);
	});

	test('names the place in the source that supports a fact', async () => {
		const {stdout} = await check('Ferry sinks off Port Ellis\n\nThe ship was built in 1998.\n');
		expect(stdout).toContain('“1998”  gazette (sources/gazette.txt:3)');
	});

	test('a draft that lies among its sources is held against the others', async () => {
		const cwd = caseFolder({'case/draft.txt': source, 'case/gazette.txt': source});
		const {stdout} = await runCrosscheck(['check', 'case/draft.txt', '--against', 'case', '--format', 'json'], cwd);
		expect(JSON.parse(stdout)).toMatchObject({draft: 'draft.txt', sources: ['gazette.txt']});
	});

	test.each([
		[['check'], 'check needs a draft, as in: crosscheck check draft.txt --against sources/'],
		[['check', 'draft.txt'], 'check needs sources; name files or folders behind --against'],
		[['check', 'a', 'b', '--against', 'c'], 'check takes one draft; put "b" behind --against'],
		[['check', 'draft.txt', '--against', 'draft.txt'], 'no source could be compared'],
		[['check', '.', '--against', 'draft.txt'], '. cannot be compared; name one article'],
	])('%j is refused', async (words, line) => {
		const {exitCode, stdout, stderr} = await runCrosscheck(words, caseFolder({'draft.txt': source}));
		expect({exitCode, stdout, stderr}).toEqual({exitCode: 2, stdout: '', stderr: `crosscheck: ${line}\n`});
	});
});
