import {describe, expect, test} from '@jest/globals';
import {archiveArticle} from '../../src/archive/archive-article.ts';
import {describeOnServer} from '../support/archive-stores.ts';
import {caseFolder} from '../support/case-folder.ts';
import {atOnce, now, storiesIn} from '../support/archived.ts';
import {madeStories} from '../support/made-stories.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {startWorker} from '../support/worker-program.ts';

const files = {
	'case/gazette.txt':
		'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'case/herald.txt':
		'Ferry sinks off Port Ellis\n\nSeven passengers drowned on Monday when the ferry Aurora sank off Port Ellis.\n',
	'case/weather.txt': 'Snow closes the Tarnaby pass\n\nSnow closed the Tarnaby pass to lorries on Friday.\n',
};
const articles = [...madeStories(6, 3)].flatMap((story) => story.articles.slice(-3));

describeOnServer('crosscheck worker', (_server, {open, newName}) => {
	test('works on what was handed over, and gives the findings that one program gives, byte for byte', async () => {
		const name = newName();
		const cwd = caseFolder(files);
		const handed = await runCrosscheck(['archive', 'add', 'case', '--store', name, '--queue'], cwd);
		expect(handed).toEqual({exitCode: 0, stdout: '', stderr: `crosscheck: ${name}: 3 of 3 articles new\n`});
		const {ended, output} = startWorker(name, ['--until-done', '--quiet']);
		expect(await ended).toBe(0);
		expect(output()).toEqual({stdout: expect.stringMatching(/^new {5}conflict .+\n$/u), stderr: ''});
		await runCrosscheck(['archive', 'add', 'case', '--store', 'one.db'], cwd);
		const findings = async (store: string): Promise<string> =>
			(await runCrosscheck(['archive', 'findings', '--store', store, '--format', 'json'], cwd)).stdout;
		expect(await findings(name)).toBe(await findings('one.db'));
	}, 60_000);

	test('works off what was handed over, says what that changes, and ends', async () => {
		const name = newName();
		const store = await open(name);
		await store.addArticles(articles.map(archiveArticle), now());
		const {ended, output} = startWorker(name, ['--until-done', '--jobs', '2']);
		expect(await ended).toBe(0);
		expect(await storiesIn(store)).toEqual(atOnce(articles));
		expect(output().stdout).toContain('new     conflict');
	}, 60_000);
});

describe('crosscheck worker', () => {
	test.each([
		{words: ['worker'], line: 'worker needs a PostgreSQL server'},
		{words: ['worker', '--store', 'news.db'], line: 'worker needs a PostgreSQL server'},
		{words: ['worker', 'case'], line: 'worker takes no words; leave out "case"'},
		{words: ['worker', '--store', 'postgres://127.0.0.1:1/x', '--retries', '-1'], line: '--retries -1: give a number'},
		{words: ['worker', '--store', 'postgres://127.0.0.1:1/x'], line: '--store postgres://127.0.0.1:1/x: '},
		{
			words: ['archive', 'add', 'case', '--queue'],
			line: '--queue leaves the work to workers, which need --store postgres:',
		},
	])('ends with 2 and one line for "$words"', async ({words, line}) => {
		const {exitCode, stdout, stderr} = await runCrosscheck(words, caseFolder(files));
		expect({exitCode, stdout, lines: stderr.split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 2});
		expect(stderr).toContain(`crosscheck: ${line}`);
	});
});
