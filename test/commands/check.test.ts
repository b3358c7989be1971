import {describe, expect, test} from '@jest/globals';
import type {DraftCheck, DraftFact} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {type Outcome, runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const source = `Ferry sinks off Port Ellis

Five passengers died on Monday when a ferry sank off Port Ellis. The ship was built in 1998.

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

/** What is said of the claims in the body of a draft. */
async function claims(sentence: string): Promise<DraftFact['support'][]> {
	const {facts: found} = await checked(`Ferry sinks off Port Ellis\n\n${sentence}\n`);
	return found.filter(({kind, evidence}) => kind === 'claim' && evidence.at.line > 1).map(({support}) => support);
}

describe('crosscheck check', () => {
	test('finds each fact of a draft that its source has', async () => {
		expect(
			await facts('Ferry sinks off Port Ellis\n\nFive passengers died on Monday when a ferry sank off Port Ellis.\n'),
		).toEqual([
			'claim Ferry sinks off Port Ellis: supported',
			'name Port Ellis: supported',
			'claim Five passengers died on Monday: supported',
			'number Five passengers: supported',
			'time Monday: supported',
			'claim a ferry sank off Port Ellis: supported',
		]);
	});

	test('tells a contradiction, and the exit code stops the draft', async () => {
		const draft = 'Ferry sinks off Port Ellis\n\nSeven passengers died on Monday when a ferry sank off Port Ellis.\n';
		// without dates a higher toll may be a later one
		const dates = ['--published', 'draft.txt=2024-05-27', '--published', 'sources/gazette.txt=2024-05-28'];
		const {stdout, exitCode} = await check(draft, dates);
		expect(exitCode).toBe(1);
		expect(stdout).toContain('≠ conflict');
		expect(stdout.replaceAll(/\s+/gu, ' ')).toMatch(
			/1 contradiction, 0 tensions; of \d facts \d contradicted, .*\d supported/u,
		);
		expect(stdout.replaceAll(/\s+/gu, ' ')).toMatch(
			/next: crosscheck explain count-mismatch, crosscheck decide [0-9a-f]+ confirm --draft draft\.txt --case sources \(or dismiss --reason \.\.\.\) $/u,
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
		['with a word changed', '“We had no time to launch the boats,” Ann Lowe said.', 'misquoted', 1],
		['that nobody has said', '“The radar never worked in fog at all,” Ann Lowe said.', 'not-found', 1],
	])('looks for a quotation %s', async (_, sentence, support, code) => {
		const draft = `Ferry sinks off Port Ellis\n\n${sentence}\n`;
		const quotations = (await checked(draft)).facts.filter(({kind}) => kind === 'quotation');
		expect(quotations.map((fact) => fact.support)).toEqual([support]);
		expect((await check(draft, [])).exitCode).toBe(code);
	});

	test.each([
		['a number of another thing', 'The crew found 40 letters.', 'number 40 letters: unclear'],
		['a name that no source gives', 'The owner, Bo Dahl, was away.', 'name Bo Dahl: not-found'],
		['a year that no source gives', 'The ship was launched in 1987.', 'time 1987: not-found'],
	])('%s is in no source, which fails only a draft whose every fact needs one', async (_, sentence, fact) => {
		const draft = `Ferry sinks off Port Ellis\n\n${sentence}\n`;
		expect(await facts(draft)).toContain(fact);
		expect((await check(draft)).exitCode).toBe(0);
		expect((await check(draft, ['--fail-on', 'unsupported'])).exitCode).toBe(1);
	});

	test('an altered quotation is no contradiction, and stands beside what a source has', async () => {
		const {stdout} = await check('Ferry sinks\n\n“We had no time to launch the boats,” Ann Lowe said.\n');
		const words = stdout.replaceAll(/\s+/gu, ' ');
		expect(words).toContain('0 contradictions');
		expect(words).toContain('1 misquoted');
		expect(words).toMatch(/Quotations not found word for word \(1\).*nearest: gazette \(sources\/gazette\.txt:5\)/u);
	});

	describe('a claim', () => {
		test.each([
			'The harbour master has resigned over the missing radar.',
			'Divers searched the wreck for gold coins.',
			'The owner had ignored two warnings about rust in the hull.',
			'Prosecutors charged the first mate with manslaughter.',
		])('that no source has is listed in its words: %s', async (sentence) => {
			expect(await claims(sentence)).toEqual(['not-found']);
		});

		test.each([
			'A ferry sank off Port Ellis.',
			'Off Port Ellis a ferry sank on Monday.',
			'Five passengers died.',
			'Nothing but this: five passengers.',
			'The ship was built in 1998.',
		])('that a source has is supported: %s', async (sentence) => {
			expect(await claims(sentence)).toEqual(['supported']);
		});

		test.each([
			['worded otherwise', 'Five travellers lost their lives when the vessel went down near Port Ellis.'],
			['with another year', 'The ship was built in 1989.'],
			['with another figure', 'Six passengers died off Port Ellis.'],
			['with another name', 'A ferry sank off Port Harmon.'],
			['that denies it', 'The ship was not built in 1998.'],
			['of more than the source has', 'The ship was built in 1998 by a yard in Gdansk.'],
		])('%s is neither supported nor called missing', async (_, sentence) => {
			const told = await claims(sentence);
			expect(told).not.toEqual([]);
			expect(told.filter((support) => support === 'supported' || support === 'not-found')).toEqual([]);
		});

		test('that may stand there in other words is shown beside the nearest place', async () => {
			const {stdout} = await check('Ferry sinks off Port Ellis\n\nA ferry went down in heavy seas near Port Ellis.\n');
			expect(stdout.replaceAll(/\s+/gu, ' ')).toMatch(
				/Not found in these words \(1\) 3:1 claim “A ferry went down in heavy seas near Port Ellis” · [0-9a-f]{8} nearest: gazette/u,
			);
		});

		test('that is quoted is looked for as a quotation alone', async () => {
			expect(await claims('“We had no time to lower the boats,” Ann Lowe said.')).toEqual([]);
		});

		test('that no source has fails only a draft whose every fact needs one', async () => {
			const draft = 'Ferry sinks off Port Ellis\n\nDivers searched the wreck for gold coins.\n';
			expect((await check(draft)).exitCode).toBe(0);
			expect((await check(draft, ['--fail-on', 'unsupported'])).exitCode).toBe(1);
		});
	});

	test.each([
		['neither is dated', []],
		['the source is dated', ['--published', 'sources/gazette.txt=2024-05-28']],
		['the draft is dated', ['--published', 'draft.txt=2024-05-28']],
	])('finds a weekday that a source names where %s', async (_, dates) => {
		const draft = 'Ferry sinks off Port Ellis\n\nA ferry sank on Monday.\n';
		const {stdout} = await check(draft, ['--format', 'json', ...dates]);
		const {facts: found}: DraftCheck = JSON.parse(stdout);
		expect(found.filter(({kind}) => kind === 'time').map(({support}) => support)).toEqual(['supported']);
	});

	test('finds a name that a source writes in capitals, and no part of a word', async () => {
		const cwd = caseFolder({
			'draft.txt': 'Ferry sinks\n\nThe ferry left Osterwick. It passed Oster.\n',
			'gazette.txt': 'Ferry sinks\n\nOSTERWICK - A ferry sank.\n',
		});
		const {stdout} = await runCrosscheck(['check', 'draft.txt', '--against', 'gazette.txt', '-f', 'json'], cwd);
		const {facts: found}: DraftCheck = JSON.parse(stdout);
		expect(
			found.filter(({kind}) => kind === 'name').map(({evidence, support}) => `${evidence.quote}: ${support}`),
		).toEqual(['Osterwick: supported', 'Oster: not-found']);
	});

	test('does not find a weekday where a source names another, whatever day it is dated', async () => {
		const cwd = caseFolder({
			'draft.txt': 'Bridge shut\n\nThe bridge in Porto was closed on Sunday.\n',
			'post.txt': 'Bridge shut\n\nPORTO, May 5, 2024 - The bridge in Porto was closed on Saturday.\n',
		});
		const {stdout} = await runCrosscheck(['check', 'draft.txt', '--against', 'post.txt', '-f', 'json'], cwd);
		const {facts: found}: DraftCheck = JSON.parse(stdout);
		const supported = found.filter(({support}) => support === 'supported').map(({evidence}) => evidence.quote);
		expect(supported.filter((quote) => quote.includes('Sunday'))).toEqual([]);
	});

	test('lists every fact once, and its counts add up', async () => {
		const draft = `Ferry sinks off Port Ellis

Six passengers died on Tuesday when a ferry sank off Port Ellis, and Bo Dahl swam ashore.

“We had no time to launch the boats,” the captain, Ann Lowe, said. Divers searched the wreck for gold coins.
`;
		const {stdout} = await check(draft);
		const listed = [...stdout.matchAll(/^[A-Z][a-z ]+ \((\d+)\)$/gmu)].map(([, number]) => Number(number));
		const {facts: all} = await checked(draft);
		expect(listed.reduce((sum, number) => sum + number, 0)).toBe(all.length);
		const [, told = '', parts = ''] = /of (\d+) facts (.*) next: /u.exec(stdout.replaceAll(/\s+/gu, ' ').trim()) ?? [];
		expect(Number(told)).toBe(all.length);
		expect(parts.split(', ').reduce((sum, words) => sum + Number.parseInt(words, 10), 0)).toBe(all.length);
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
