import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const toll = (count: string): string =>
	`Ferry sinks off Port Ellis\n\n${count} passengers drowned on Monday when a ferry sank off Port Ellis.\n`;

/** Runs the command until `visit` is done with the page at its address; yields what it wrote on the way. */
async function whileServed(
	cwd: string,
	visit: (get: (path: string) => Promise<string>) => Promise<void>,
): Promise<{exitCode: number; stderr: string}> {
	const ended = new AbortController();
	const printed = new EventTarget();
	let address = '';
	const running = runCrosscheck(['review', 'case', '--no-open'], cwd, {
		account: 'Ada',
		signal: ended.signal,
		stdout: {
			write: (chunk) => {
				address = String(chunk).trim();
				printed.dispatchEvent(new Event('address'));
			},
		},
	});
	const early = await Promise.race([once(printed, 'address'), running]);
	if ('stderr' in early) throw new Error(early.stderr);
	const {origin} = new URL(address);
	const opened = await fetch(address, {redirect: 'manual'});
	const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
	try {
		await visit(async (path) => (await fetch(`${origin}${path}`, {headers: {cookie}})).text());
	} finally {
		ended.abort();
	}
	return running;
}

/** Asks until the page says what is waited for. */
async function until(get: () => Promise<string>, words: string): Promise<string> {
	for (let page = await get(); ; page = await get()) if (page.includes(words)) return page;
}

test('review compares again in the background when an article changes, and says what did', async () => {
	const cwd = caseFolder({'case/gazette.txt': toll('Five'), 'case/herald.txt': toll('Six')});
	const {exitCode, stderr} = await whileServed(cwd, async (get) => {
		expect(await get('/')).toContain('“Five passengers”');
		writeFileSync(join(cwd, 'case/gazette.txt'), toll('Nine'));
		const page = await until(async () => get('/'), '“Nine passengers”');
		expect(page).toMatch(/gazette was edited.*0 new, 1 changed, 0 gone/su);
		expect(await get('/changes')).toContain('said “Five passengers” and now says “Nine passengers”');
		expect(await get('/?detected=changed')).toContain('1 of 1 findings');
		writeFileSync(join(cwd, 'case/herald.txt'), toll('Nine'));
		const agreed = await until(async () => get('/'), '1 gone');
		expect(agreed).toContain('Nothing here is left to decide');
	});
	expect(exitCode).toBe(0);
	expect(stderr).toContain('decisions go to case/decisions.jsonl');
});

test('a file that cannot be read takes nothing down', async () => {
	const cwd = caseFolder({'case/gazette.txt': toll('Five'), 'case/herald.txt': toll('Six')});
	await whileServed(cwd, async (get) => {
		writeFileSync(join(cwd, 'case/tide.pdf'), '%PDF-1.4 broken');
		await until(async () => get('/leftovers'), 'tide.pdf: damaged');
		writeFileSync(join(cwd, 'case/case.json'), '{');
		await until(async () => get('/'), 'The last comparison failed: case/case.json');
		expect(await get('/')).toContain('“Five passengers”');
		writeFileSync(join(cwd, 'case/case.json'), '{}');
		for (let page = 'failed'; page.includes('failed'); page = await get('/')) expect(page).not.toBe('');
	});
});

test.each([
	[
		['review', 'nowhere', '--no-open'],
		'crosscheck: no such file or folder: nowhere; check the path\ncrosscheck: no article to review; name a folder that holds some\n',
	],
	[['review', '.', '--no-open', '--port', 'x'], 'crosscheck: --port x: give a number up to 65535\n'],
	[['review', '-'], 'crosscheck: review reads files that can change; name a folder instead of -\n'],
])('what cannot be served is an error: %j', async (words, stderr) => {
	const cwd = caseFolder({'gazette.txt': toll('Five')});
	expect(await runCrosscheck(words, cwd, {account: 'Ada'})).toEqual({exitCode: 2, stdout: '', stderr});
});
