import {describe, expect, test} from '@jest/globals';
import {caseFolder} from './support/case-folder.ts';
import {formatNames} from '../src/adapters/reporters/formats.ts';
import {runCrosscheck} from './support/run-crosscheck.ts';

const cwd = caseFolder({
	'a.txt': 'Five ferries sank off the coast on Monday, police said.\n',
	'bad/case.json': '{',
	'bad/a.txt': 'Five.',
});

describe('help', () => {
	test.each([
		['--help'],
		['-h'],
		['report --help'],
		['extract --help'],
		['pairs --help'],
		['rules --help'],
		['explain --help'],
	])('%s shows examples before options and keeps to 80 columns', async (words) => {
		const {stdout, exitCode} = await runCrosscheck(words.split(' '), cwd);
		expect(exitCode).toBe(0);
		expect(stdout.indexOf('Examples:')).toBeGreaterThan(0);
		expect(stdout.indexOf('Options:')).toBeGreaterThan(stdout.indexOf('Examples:'));
		expect(Math.max(...stdout.split('\n').map(({length}) => length))).toBeLessThanOrEqual(80);
	});

	test('names every command and format', async () => {
		const {stdout} = await runCrosscheck(['--help'], cwd);
		for (const name of ['report', 'extract', 'pairs', 'rules', 'explain', ...formatNames])
			expect(stdout).toContain(name);
	});

	test('--version prints the version alone', async () => {
		expect(await runCrosscheck(['--version'], cwd)).toEqual({
			exitCode: 0,
			stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
			stderr: '',
		});
	});
});

describe('what the person can put right is one line on the standard error output, and exit code 2', () => {
	test.each([
		['', 'no article given; name files or folders, as in: crosscheck articles/'],
		['nowhere', 'no such file or folder: nowhere; check the path'],
		['explian count-mismatch', 'no such file or folder: explian; did you mean "explain"?'],
		['a.txt --formt json', 'unknown option --formt; did you mean "--format"?'],
		['a.txt --zebra', 'unknown option --zebra; see crosscheck report --help'],
		['a.txt -z', 'unknown option -z; see crosscheck report --help'],
		['pairs - --format json', 'unknown option --format; see crosscheck pairs --help'],
		['a.txt --format jsn', `--format cannot be "jsn"; give one of ${formatNames.join(', ')}; did you mean "json"?`],
		['a.txt --fail-on always', '--fail-on cannot be "always"; give one of conflict, tension, coverage, never'],
		['a.txt --color pink', '--color cannot be "pink"; give one of auto, always, never'],
		['a.txt -o', 'not enough arguments following: o; see crosscheck --help'],
		['a.txt --only-story s9', '--only-story: no story "s9"; give one of s1'],
		['a.txt --published a.txt', '--published a.txt: give FILE=DATE with an ISO date, as in gazette.txt=2024-05-31'],
		[
			'a.txt --published a.txt=May',
			'--published a.txt=May: give FILE=DATE with an ISO date, as in gazette.txt=2024-05-31',
		],
		['a.txt --published b.txt=2024-05-31', '--published: "b.txt" is none of the articles; did you mean "a.txt"?'],
		['a.txt -o a.txt', '--output a.txt: is one of the articles; name another file'],
		['a.txt -o nowhere/report.txt', '--output nowhere/report.txt: no such folder; make it first'],
		['pairs', 'pairs needs a file of lines of JSON, or - for the standard input'],
		['pairs nowhere.jsonl', 'nowhere.jsonl: no such file; check the path'],
		['pairs a b', 'pairs takes one file; leave out "b"'],
		['explain', 'explain needs a rule; see crosscheck rules for their names'],
		['explain no-such-rule-at-all', 'no rule "no-such-rule-at-all"; see crosscheck rules for the names'],
		['rules count', 'rules takes no "count"; for one rule, use crosscheck explain'],
	])('crosscheck %s', async (words, line) => {
		const {exitCode, stderr} = await runCrosscheck(words.split(' ').filter(Boolean), cwd);
		expect(stderr.split('\n')[0]).toBe(`crosscheck: ${line}`);
		expect(exitCode).toBe(2);
	});

	test('a faulty case.json', async () => {
		const {exitCode, stderr} = await runCrosscheck(['bad'], cwd);
		expect(stderr).toMatch(/^crosscheck: bad\/case\.json: not valid JSON; [^\n]+\n$/u);
		expect(exitCode).toBe(2);
	});
});

describe('a fault of the program', () => {
	const broken = {
		stdout: {
			write(): never {
				throw new TypeError('the writer broke');
			},
		},
	};

	test('is one line and exit code 101', async () => {
		const {exitCode, stderr} = await runCrosscheck(['a.txt'], cwd, broken);
		expect(stderr).toBe(
			'crosscheck: internal error: the writer broke; run it again with --verbose and report what it prints\n',
		);
		expect(exitCode).toBe(101);
	});

	test('comes with its stack under --verbose', async () => {
		const {stderr} = await runCrosscheck(['a.txt', '--verbose'], cwd, broken);
		expect(stderr).toMatch(/TypeError: the writer broke\n +at /u);
	});
});
