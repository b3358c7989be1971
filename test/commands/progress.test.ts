import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const gazette = 'Ferry sinks off Port Ellis\n\nFive passengers drowned on Monday when a ferry sank off Port Ellis.\n';
const cwd = caseFolder({'a.txt': gazette, 'b.txt': gazette, 'c.txt': gazette});

/** A clock that goes on by so much each time it is read. */
function clock(stepMs: number): () => string {
	let time = Date.UTC(2026, 0, 1);
	return () => new Date((time += stepMs)).toISOString();
}

const terminal = {stdout: false, stderr: true};

async function stderrOf(words: readonly string[], stepMs: number, isTerminal = terminal): Promise<string> {
	return (await runCrosscheck(['.', '--exit-zero', ...words], cwd, {now: clock(stepMs), isTerminal})).stderr;
}

describe('the progress bar', () => {
	test('is shown on a terminal for work over a second, and taken away', async () => {
		const stderr = await stderrOf([], 600);
		expect(stderr).toContain('reading [################........] 2 of 3');
		expect(stderr).toContain('reading [########################] 3 of 3');
		expect(stderr).not.toContain('1 of 3');
		expect(stderr.endsWith('\r\u001B[K')).toBe(true);
	});

	test('is not shown for quick work, off a terminal, or where quiet is wanted', async () => {
		expect(await stderrOf([], 10)).toBe('');
		expect(await stderrOf([], 600, {stdout: true, stderr: false})).toBe('');
		expect(await stderrOf(['-q'], 600)).toBe('');
	});
});
