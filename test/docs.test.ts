import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, test} from '@jest/globals';
import {formatNames} from '../src/adapters/reporters/formats.ts';
import {commands} from '../src/commands/table.ts';
import {caseFolder} from './support/case-folder.ts';
import {runCrosscheck} from './support/run-crosscheck.ts';

const root = join(import.meta.dirname, '..');
const pages = [
	'README.md',
	'CONTRIBUTING.md',
	...readdirSync(join(root, 'docs'))
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`),
];

const textOf = (page: string) => readFileSync(join(root, page), 'utf8');

describe.each(pages)('%s', (page) => {
	test('links to files that are there', () => {
		const links = [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link);
		expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
	});

	test('names commands and options that the program has', () => {
		const known = commands
			.flatMap(({options}) => Object.keys(options))
			.flatMap((name) => [`--${name}`, `--no-${name}`]);
		const calls = [...textOf(page).matchAll(/^(?:npx )?crosscheck .*$|`(?:npx )?crosscheck [^`]*`/gmu)].map(
			([call]) => call.split('#')[0] ?? '',
		);
		const named = calls.flatMap((call) => call.match(/--[a-z-]+/gu) ?? []);
		expect(named.filter((option) => !known.includes(option) && !['--help', '--version'].includes(option))).toEqual([]);
	});
});

test('the guide for editors names every format', () => {
	for (const name of formatNames) expect(textOf('docs/editors.md')).toContain(`\`${name}\``);
});

const exampleUrl = pathToFileURL(join(root, 'docs/examples/first-report.mjs')).href;

describe('the examples', () => {
	test('the first report prints the heaviest findings and gives Markdown', async () => {
		const {firstReport}: {firstReport: (folder: string, print: (line: string) => void) => Promise<string>} =
			await import(exampleUrl);
		const lines: string[] = [];
		const markdown = await firstReport(join(root, 'articles/ferry-fire'), (line) => lines.push(line));
		expect(lines[0]).toContain('Kittiwake');
		expect(lines[1]).toMatch(/^ {2}conflict: /u);
		expect(markdown).toMatch(/^# Crosscheck: /u);
	});

	test('the rule of one’s own flags a count that rests on unnamed sources', async () => {
		const sentence = 'Five passengers drowned on Monday when a ferry sank off Port Ellis, officials said.';
		const cwd = caseFolder({
			'case/gazette.txt': `Ferry sinks off Port Ellis\n\n${sentence}\n`,
			'case/herald.txt': `Ferry disaster off Port Ellis\n\n${sentence}\n`,
			'crosscheck.config.json': JSON.stringify({'rule-files': [join(root, 'docs/examples/own-rule.mjs')]}),
		});
		const {stdout, stderr} = await runCrosscheck(['case', '-f', 'line'], cwd);
		expect(stderr).toBe('');
		expect(stdout).toContain('tension: only unnamed sources stand behind “Five passengers” (unnamed-sources-only, ');
	});
});
