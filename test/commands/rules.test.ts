import {describe, expect, test} from '@jest/globals';
import {rules} from '../../src/rules/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const cwd = caseFolder({});

describe('the rules', () => {
	test('crosscheck rules lists every one on a line', async () => {
		const {stdout, exitCode} = await runCrosscheck(['rules'], cwd);
		expect(
			stdout
				.split('\n')
				.filter(Boolean)
				.map((line) => line.split(' ')[0]),
		).toEqual(rules.map(({id}) => id));
		expect(exitCode).toBe(0);
	});

	test('crosscheck rules --format json says what each reads', async () => {
		const {stdout} = await runCrosscheck(['rules', '--format', 'json'], cwd);
		expect(JSON.parse(stdout)).toEqual({
			formatVersion: 1,
			rules: rules.map(({id, description, reads}) => ({id, description, reads})),
		});
	});

	test('crosscheck explain prints the page of each', async () => {
		for (const {id} of rules) {
			const {stdout, exitCode} = await runCrosscheck(['explain', id], cwd);
			expect(stdout.startsWith(`# ${id}\n`)).toBe(true);
			expect(exitCode).toBe(0);
		}
	});

	describe('of one’s own', () => {
		const rule = `export const rules = [{
			id: 'names-captain', description: 'An article names a captain', reads: 'article',
			*check({article}) {
				const start = article.text.indexOf('captain');
				const at = {start, end: start + 7};
				yield {relation: 'tension', scope: 'within', severity: 'low', questions: [], message: 'names a captain', why: 'it does',
					evidence: [{article: article.id, ...at, quote: 'captain', context: at, at: {line: 1, column: 5}}],
					subject: {verbClass: '', head: 'captain', participants: []}, slot: 'role'};
			},
		}];`;
		const files = {
			'crosscheck.config.json': '{"rule-files": ["rules/captain.mjs"]}',
			'rules/captain.mjs': rule,
			'a.txt': 'The captain slept.\n',
		};

		test('stand in the list, and their own words explain them', async () => {
			const own = caseFolder(files);
			expect((await runCrosscheck(['rules'], own)).stdout).toMatch(/^names-captain +An article names a captain$/mu);
			const {stdout, exitCode} = await runCrosscheck(['explain', 'names-captain'], own);
			expect(exitCode).toBe(0);
			expect(stdout).toMatch(/^# names-captain\n\nAn article names a captain\.\n.*rules\/captain\.mjs/su);
		});

		test('are explained by the page beside them, where there is one', async () => {
			const page = '# names-captain\n\nCaptains are named by their office.\n';
			const own = caseFolder({...files, 'rules/names-captain.md': page});
			expect((await runCrosscheck(['explain', 'names-captain'], own)).stdout).toBe(page);
		});

		test('are unknown without the configuration that loads them', async () => {
			const own = caseFolder(files);
			const {exitCode, stderr} = await runCrosscheck(['explain', 'names-captain', '--no-config'], own);
			expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: expect.stringContaining('no rule "names-captain"')});
			expect((await runCrosscheck(['explain', 'name-captain'], own)).stderr).toContain('did you mean "names-captain"?');
		});

		test('have their rule in SARIF', async () => {
			const {stdout} = await runCrosscheck(['a.txt', '-f', 'sarif'], caseFolder(files));
			const log: {
				runs: [{results: {ruleIndex: number}[]; tool: {driver: {rules: {id: string; shortDescription: object}[]}}}];
			} = JSON.parse(stdout);
			const [{results, tool}] = log.runs;
			expect(results.map(({ruleIndex}) => tool.driver.rules[ruleIndex])).toMatchObject([
				{id: 'names-captain', shortDescription: {text: 'An article names a captain'}},
			]);
		});
	});
});
