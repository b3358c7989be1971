import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const gazette = 'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when a ferry sank off Port Ellis.\n';

test('--watch reports again after a change, and ends when nobody reads any more', async () => {
	const cwd = caseFolder({'case/gazette.txt': gazette});
	const reader = new AbortController();
	let written = '';
	// each ends with the brace that it began with
	const reports = (): number => written.match(/^\}$/gmu)?.length ?? 0;
	const {exitCode} = await runCrosscheck(['case', '--watch', '-f', 'json'], cwd, {
		signal: reader.signal,
		stdout: {write: (chunk) => void (written += String(chunk))},
		stderr: {
			write: (line) => {
				if (!String(line).startsWith('crosscheck: watching case; Ctrl-C ends')) return;
				if (reports() === 1) writeFileSync(join(cwd, 'case/herald.txt'), gazette);
				else reader.abort();
			},
		},
	});
	expect({exitCode, reports: reports()}).toEqual({exitCode: 0, reports: 2});
}, 30_000);
