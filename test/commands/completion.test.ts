import {spawnSync} from 'node:child_process';
import {describe, expect, test} from '@jest/globals';
import {formatNames} from '../../src/adapters/reporters/formats.ts';
import {commandNames} from '../../src/commands/names.ts';
import {commands} from '../../src/commands/table.ts';
import {rules} from '../../src/rules/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const cwd = caseFolder({'articles/a.txt': 'x'});

async function script(shell: string): Promise<string> {
	return (await runCrosscheck(['completion', shell], cwd)).stdout;
}

/** What bash offers for the last of some words, by the script itself. */
async function offered(...words: readonly string[]): Promise<string[]> {
	const quoted = words.map((word) => `'${word}'`).join(' ');
	const ask = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _crosscheck; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const {stdout, stderr} = spawnSync('bash', ['-c', `${await script('bash')}\n${ask}`], {cwd, encoding: 'utf8'});
	expect(stderr).toBe('');
	return stdout.split('\n').filter(Boolean);
}

describe('completion in bash', () => {
	test('offers the commands and the files for the first word', async () => {
		expect(await offered('crosscheck', '')).toEqual([...commandNames, 'articles']);
		expect(await offered('crosscheck', 'ex')).toEqual(['extract', 'explain']);
	});

	test('offers the options of the command, and their values', async () => {
		expect(await offered('crosscheck', '--fail')).toEqual(['--fail-on']);
		expect(await offered('crosscheck', 'check', 'a.txt', '--ag')).toEqual(['--against']);
		expect(await offered('crosscheck', '--format', '')).toEqual(formatNames);
		expect(await offered('crosscheck', 'extract', '-f', '')).toEqual(['text', 'json']);
		expect(await offered('crosscheck', 'report', '--html-output', 'art')).toEqual(['articles']);
	});

	test('offers the rules behind explain', async () => {
		expect(await offered('crosscheck', 'explain', '')).toEqual(rules.map(({id}) => id));
	});
});

describe.each(['bash', 'zsh', 'fish'])('completion in %s', (shell) => {
	test('knows every command and option', async () => {
		const text = await script(shell);
		for (const {name, options} of commands) {
			expect(text).toContain(name);
			for (const [option, {onByDefault}] of Object.entries(options)) {
				expect(text).toContain(`${onByDefault === true ? 'no-' : ''}${option}`);
			}
		}
	});
});

test('another shell is refused', async () => {
	const {exitCode, stderr} = await runCrosscheck(['completion', 'tcsh'], cwd);
	expect({exitCode, stderr}).toEqual({
		exitCode: 2,
		stderr: 'crosscheck: completion needs one of bash, zsh, fish, as in: crosscheck completion bash\n',
	});
});

test('the manual page has every command with its options, and no request that it does not mean', async () => {
	const {stdout} = await runCrosscheck(['man'], cwd);
	for (const {name, options} of commands) {
		expect(stdout).toContain(`.SH "CROSSCHECK ${name.toUpperCase()}"`);
		for (const option of Object.keys(options)) expect(stdout).toContain(option.replaceAll('-', String.raw`\-`));
	}
	const requests = stdout.split('\n').filter((line) => /^[.']/u.test(line));
	expect(requests.filter((line) => !/^\.(?:TH|SH|TP|B|br|PP|nf|fi)\b/u.test(line))).toEqual([]);
});
