import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import type {Report} from '../../src/model/index.ts';
import {caseFolder} from '../support/case-folder.ts';
import {type Outcome, runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const articles = {
	'case/gazette.txt':
		'Ferry sinks off Port Ellis\n\n“We had no time to lower the boats,” the captain, Ann Lowe, told reporters on Monday after a ferry sank off Port Ellis.\n',
	'case/herald.txt':
		'Ferry sinks off Port Ellis\n\n“We had no time to launch the boats,” the captain, Ann Lowe, told reporters on Monday after a ferry sank off Port Ellis.\n',
};

type Files = Readonly<Record<string, string>>;

function folderWith(files: Files): string {
	const cwd = caseFolder(articles);
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(cwd, name)), {recursive: true});
		writeFileSync(join(cwd, name), text);
	}
	return cwd;
}

async function runWith(
	files: Files,
	words: readonly string[] = [],
	env: Record<string, string> = {},
): Promise<Outcome> {
	const cwd = folderWith(files);
	return runCrosscheck(['case', ...words], cwd, {env: {XDG_CONFIG_HOME: join(cwd, 'home'), ...env}});
}

async function findingsWith(files: Files, words: readonly string[] = []): Promise<string[]> {
	const {stdout} = await runWith(files, [...words, '--format', 'json']);
	const report: Report = JSON.parse(stdout);
	return report.stories.flatMap(({findings}) => findings.map(({rule, severity}) => `${rule} ${severity}`));
}

const project = 'crosscheck.config.json';
const own = 'home/crosscheck/config.json';

describe('the configuration', () => {
	test('without one the articles differ in a quotation', async () => {
		expect(await findingsWith({})).toEqual(['quotation-differs high']);
		expect((await runWith({})).exitCode).toBe(1);
	});

	test.each<[string, Files, readonly string[], Record<string, string>, string]>([
		['the person’s own file', {[own]: '{"format": "line"}'}, [], {}, 'line'],
		['the project’s over the person’s', {[own]: '{"format": "json"}', [project]: '{"format": "line"}'}, [], {}, 'line'],
		[
			'package.json as the project’s',
			{'package.json': '{"name": "x", "crosscheck": {"format": "line"}}'},
			[],
			{},
			'line',
		],
		['the environment over the files', {[project]: '{"format": "json"}'}, [], {CROSSCHECK_FORMAT: 'line'}, 'line'],
		['the command line over all', {[project]: '{"format": "json"}'}, ['-f', 'line'], {CROSSCHECK_FORMAT: 'md'}, 'line'],
		[
			'no file where none is wanted',
			{[project]: '{"format": "json"}'},
			['--no-config'],
			{CROSSCHECK_FORMAT: 'line'},
			'line',
		],
		[
			'a file that is named',
			{'x.json': '{"format": "line"}', [project]: '{"format": "md"}'},
			['--config', 'x.json'],
			{},
			'line',
		],
	])('%s counts', async (_, files, words, env) => {
		const {stdout} = await runWith(files, words, env);
		expect(stdout).toMatch(/^case\/gazette\.txt:3:\d+: conflict: /u);
	});

	test('a package.json without a word on crosscheck says nothing', async () => {
		expect((await runWith({'package.json': '{"name": "x"}'})).exitCode).toBe(1);
	});

	test('switches and lists are taken from files and the environment', async () => {
		expect((await runWith({[project]: '{"exit-zero": true}'})).exitCode).toBe(0);
		expect((await runWith({}, [], {CROSSCHECK_EXIT_ZERO: '1'})).exitCode).toBe(0);
		expect((await runWith({[project]: '{"exit-zero": true}'}, ['--no-exit-zero'])).exitCode).toBe(1);
		const {stdout} = await runWith({[project]: '{"published": ["case/herald.txt=2024-05-31"]}'});
		expect(stdout).toContain('2024-05-31');
	});

	test.each<[string, readonly string[], Record<string, string>]>([
		['{"fail-on": "tension"}', ['check', 'case/gazette.txt', '--against', 'case', '--exit-zero'], {}],
		['{"format": "anno"}', ['check', 'case/gazette.txt', '--against', 'case', '--exit-zero'], {}],
		['{"format": "sarif"}', ['status', 'case'], {}],
		['{}', ['diff', 'case/gazette.txt', 'case/herald.txt', '--exit-zero'], {CROSSCHECK_FORMAT: 'html'}],
	])('%s is for the commands that know the word, and does not stop %j', async (config, words, env) => {
		const cwd = folderWith({[project]: config});
		const {exitCode, stderr} = await runCrosscheck(words, cwd, {env: {XDG_CONFIG_HOME: join(cwd, 'home'), ...env}});
		expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
	});

	test('turns rules off and sets their weight; the command line comes first', async () => {
		const off = {[project]: '{"rules": {"quotation-differs": "off"}}'};
		expect(await findingsWith(off)).toEqual([]);
		expect(await findingsWith(off, ['--rule', 'quotation-differs=on'])).toEqual(['quotation-differs high']);
		expect(await findingsWith({}, ['--rule', 'quotation-differs=low'])).toEqual(['quotation-differs low']);
		expect(await findingsWith({[own]: off[project], [project]: '{"rules": {"negation": "low"}}'})).toEqual([]);
	});

	test('loads rules of one’s own', async () => {
		const rule = `export const rules = [{
			id: 'names-captain', description: 'An article names a captain', reads: 'article',
			*check({article}, view) {
				const start = article.text.indexOf('captain');
				if (start < 0) return;
				const at = {start, end: start + 7};
				yield {relation: 'tension', scope: 'within', severity: 'low', questions: [], message: 'names a captain', why: 'it does',
					evidence: [{article: article.id, ...at, quote: 'captain', context: at, at: {line: 3, column: 1}}],
					subject: {verbClass: '', head: 'captain', participants: []}, slot: 'role'};
			},
		}];`;
		const found = await findingsWith({'rules/captain.mjs': rule, [project]: '{"rule-files": ["rules/captain.mjs"]}'});
		expect(found).toEqual(['quotation-differs high', 'names-captain low', 'names-captain low']);
	});

	test.each<[Files, readonly string[], string]>([
		[{[project]: '{"formt": "line"}'}, [], 'crosscheck.config.json: unknown key "formt"; did you mean "format"?'],
		[{[project]: '{"format": 3}'}, [], 'crosscheck.config.json: "format" must be a text in quotation marks'],
		[{[project]: '{"exit-zero": "yes"}'}, [], 'crosscheck.config.json: "exit-zero" must be true or false'],
		[
			{[project]: '{"format": "line",}'},
			[],
			'crosscheck.config.json: not valid JSON; check commas and quotation marks',
		],
		[{[project]: '["line"]'}, [], 'crosscheck.config.json: must hold an object, as in {"fail-on": "tension"}'],
		[
			{[project]: '{"rules": {"quotation-difers": "off"}}'},
			[],
			'no rule "quotation-difers"; did you mean "quotation-differs"?',
		],
		[{}, ['--rule', 'negation=loud'], 'rule negation: "loud" is no level; give one of off, on, high, medium, low'],
		[{}, ['--config', 'nowhere.json'], 'nowhere.json: no such file; check the path'],
		[{[project]: '{"rule-files": ["nowhere.mjs"]}'}, [], 'nowhere.mjs: cannot be loaded'],
		[
			{[project]: '{"rule-files": ["x.mjs"]}', 'x.mjs': 'export const rules = [{id: 3}];'},
			[],
			'x.mjs: must export "rules", a list of rules as docs/library.md shows',
		],
	])('%j %j is refused with its remedy', async (files, words, line) => {
		const {exitCode, stderr} = await runWith(files, words);
		expect(stderr).toContain(line);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(exitCode).toBe(2);
	});
});

describe('the schema of a configuration', () => {
	test.each([
		{'fail-on': 'tension', 'full-text': false, rules: {'spelling-differs': 'low', 'force-differs': 'off'}},
		{'rule-files': ['own.mjs'], 'new-only': true, decisions: 'desk.jsonl', by: 'Ada'},
	])('takes %j', (config) => {
		expect(schemaFaults('config', config)).toEqual([]);
	});

	test.each([{'fail-on': 'always'}, {'fail-off': true}, {watch: 'yes'}, {rules: {'count-mismatch': 'loud'}}])(
		'refuses %j',
		(config) => {
			expect(schemaFaults('config', config)).not.toEqual([]);
		},
	);
});
