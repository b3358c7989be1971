import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const articles = {
	'case/gazette.txt': 'Ferry sinks off Port Ellis\n\nFive passengers drowned when a ferry sank off Port Ellis.\n',
	'case/more/herald.txt': 'Seven drown as ferry sinks\n\nSeven passengers drowned when a ferry sank off Port Ellis.\n',
};

describe('crosscheck init', () => {
	test('lists the articles in case.json and writes a configuration that a report takes', async () => {
		const cwd = caseFolder(articles);
		const {exitCode, stderr} = await runCrosscheck(['init', 'case'], cwd);
		expect(exitCode).toBe(0);
		expect(stderr).toBe(
			'crosscheck: wrote case/case.json\n' +
				'crosscheck: wrote crosscheck.config.json\n' +
				'crosscheck: 2 of 2 articles have no date: add "published" in case/case.json\n',
		);
		const written: unknown = JSON.parse(readFileSync(join(cwd, 'case/case.json'), 'utf8'));
		expect(schemaFaults('case', written)).toEqual([]);
		expect(written).toEqual({
			articles: {'gazette.txt': {outlet: 'gazette'}, 'more/herald.txt': {outlet: 'herald'}},
		});
		expect((await runCrosscheck(['case', '--exit-zero'], cwd)).stderr).toBe('');
	});

	test('replaces nothing', async () => {
		const cwd = caseFolder({...articles, 'case/case.json': '{"articles": {"gazette.txt": {"outlet": "The Gazette"}}}'});
		const {stderr} = await runCrosscheck(['init', 'case'], cwd);
		expect(stderr).toContain('case/case.json is there already; left as it is');
		expect(readFileSync(join(cwd, 'case/case.json'), 'utf8')).toContain('The Gazette');
	});

	test('writes nothing for a folder without articles', async () => {
		const cwd = caseFolder({'empty/note.dat': 'x'});
		const {exitCode, stderr} = await runCrosscheck(['init', 'empty'], cwd);
		expect({exitCode, stderr}).toEqual({
			exitCode: 2,
			stderr: 'crosscheck: empty: holds no article; put some there first\n',
		});
		expect(existsSync(join(cwd, 'empty/case.json'))).toBe(false);
	});
});
