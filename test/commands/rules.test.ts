import {describe, expect, test} from '@jest/globals';
import {rules} from '../../src/rules/index.ts';
import {measuredOn, measuredRules, precisionOf} from '../../src/rules/measured.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const cwd = caseFolder({});

describe('the rules', () => {
	test('crosscheck rules lists every one on a line with its measured precision', async () => {
		const {stdout, exitCode} = await runCrosscheck(['rules'], cwd);
		const [head, ...lines] = stdout.split('\n');
		expect(head).toMatch(/^ +stories {2}planted {2}agreeing {2}what it looks for$/u);
		const listed = lines.slice(0, lines.indexOf(''));
		expect(listed.map((line) => line.split(' ')[0])).toEqual(rules.map(({id}) => id));
		expect(
			listed.filter((line) => !/^[a-z-]+ +(?:\d+\/\d+|-) +(?:\d+\/\d+|-) +(?:\d+|-) {2}[A-Z]/u.test(line)),
		).toEqual([]);
		expect(listed.filter((line) => /^[a-z-]+ +\d/u.test(line)).length).toBeGreaterThan(5);
		expect(exitCode).toBe(0);
	});

	test('the measured table names rules that exist, and never more right flags than flags', () => {
		expect([...measuredRules].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
		for (const id of measuredRules) {
			const {stories, planted} = precisionOf(id);
			expect({id, sound: stories.right <= stories.flags && planted.right <= planted.flags}).toEqual({id, sound: true});
		}
	});

	test('crosscheck rules --format json says what each reads and how often it is right', async () => {
		const {stdout} = await runCrosscheck(['rules', '--format', 'json'], cwd);
		expect(JSON.parse(stdout)).toEqual({
			formatVersion: 1,
			measuredOn,
			rules: rules.map(({id, description, reads}) => ({id, description, reads, measured: precisionOf(id)})),
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
			expect((await runCrosscheck(['rules'], own)).stdout).toMatch(
				/^names-captain +- +- +- +An article names a captain$/mu,
			);
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
