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
});
