import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {docxOf, pdfOf, zipOf} from '../support/document-files.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const toll = (words: string): string =>
	`Ferry sinks off Port Ellis\n\n${words} passengers drowned on Monday when a ferry sank off Port Ellis.\n`;
const cwd = caseFolder({
	'a.txt': toll('Five'),
	'b.txt': toll('Six'),
	'c.docx': docxOf([{style: 'Title', words: 'Ferry sinks off Port Ellis'}, toll('Seven').split('\n')[2] ?? '']),
	'd.zip': zipOf({'one.txt': toll('Five'), 'two.txt': toll('Eight')}),
	'd/e.txt': toll('Nine'),
	'f.pdf': pdfOf([[{x: 60, y: 100, words: 'Ten passengers drowned on Monday when a ferry sank off Port Ellis.'}]]),
	'broken.pdf': '%PDF-1.4',
});

describe('--jobs', () => {
	test.each([
		['extract', '--format', 'json'],
		['extract'],
		['report', '--one-story', '--format', 'json'],
		['report', '--one-story'],
	])('any number of threads gives the same bytes: %s %s %s', async (command, ...words) => {
		const one = await runCrosscheck([command, '.', ...words], cwd);
		expect(one.stdout).toContain('Nine');
		expect(await runCrosscheck([command, '.', ...words, '--jobs', '2'], cwd)).toEqual(one);
	});

	test.each(['0', '-1', '1.5', 'many', '1000'])('%s threads are refused', async (jobs) => {
		expect(await runCrosscheck(['extract', '.', `--jobs=${jobs}`], cwd)).toEqual({
			exitCode: 2,
			stdout: '',
			stderr: `crosscheck: --jobs ${jobs}: give a number from 1 to 64\n`,
		});
	});

	test('extract takes articles in the order of their files, and says at the end what it did not read', async () => {
		const {stdout, stderr} = await runCrosscheck(['extract', '.', '--format', 'json'], cwd);
		const ids = [...stdout.matchAll(/^ {6}"id": "(.*)"/gmu)].map(([, id]) => id);
		expect(ids).toEqual(['a.txt', 'b.txt', 'c.docx', 'd.zip#one.txt', 'd.zip#two.txt', 'd/e.txt', 'f.pdf']);
		expect(stderr).toMatch(/^crosscheck: not compared: broken\.pdf: damaged/u);
	});
});
