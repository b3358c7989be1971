import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';

const toll = (count: string): string =>
	`Ferry sinks off Port Ellis\n\n${count} passengers drowned on Monday when a ferry sank off Port Ellis.\n`;

/** The page as the one who opened it asks for it, and sends its forms. */
interface Visit {
	readonly get: (path: string) => Promise<string>;
	/** Yields the status of the answer. */
	readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<number>;
}

/** Runs the command until `visit` is done with the page at its address; yields what it wrote on the way. */
async function whileServed(
	cwd: string,
	visit: (visit: Visit) => Promise<void>,
	words: readonly string[] = ['case'],
	env: Readonly<Record<string, string>> = {},
): Promise<{exitCode: number; stderr: string}> {
	const ended = new AbortController();
	const printed = new EventTarget();
	let address = '';
	const running = runCrosscheck(['review', ...words, '--no-open'], cwd, {
		account: 'Ada',
		signal: ended.signal,
		env,
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
		await visit({
			get: async (path) => (await fetch(`${origin}${path}`, {headers: {cookie}})).text(),
			post: async (path, fields) => {
				const sent = {method: 'POST', headers: {cookie, origin}, body: new URLSearchParams(fields)};
				return (await fetch(`${origin}${path}`, {...sent, redirect: 'manual'})).status;
			},
		});
	} finally {
		ended.abort();
	}
	return running;
}

const patienceMs = 20_000;

/** Asks until the page says what is waited for. */
async function until(get: () => Promise<string>, words: string): Promise<string> {
	const start = performance.now();
	for (;;) {
		const page = await get();
		if (page.includes(words)) return page;
		if (performance.now() - start > patienceMs) throw new Error(`not said: ${words}; but: ${page}`);
		await setTimeout(50);
	}
}

test('review compares again in the background when an article changes, and says what did', async () => {
	const cwd = caseFolder({'case/gazette.txt': toll('Five'), 'case/herald.txt': toll('Six')});
	const {exitCode, stderr} = await whileServed(cwd, async ({get}) => {
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

test('what is put right on the page holds in the comparison after it, and can be taken back', async () => {
	const cwd = caseFolder({
		'case/gazette.txt': toll('Five'),
		'case/herald.txt': `${toll('Five')}The ferry left from the old pier.\n`,
		'case/tide.txt': `${toll('Five')}The ferry left from the new pier.\n`,
	});
	await whileServed(cwd, async ({get, post}) => {
		const places = {articleA: 'herald.txt', wordsA: 'the old pier', articleB: 'tide.txt', wordsB: 'the new\n pier'};
		await post('/correct', {deed: 'missed', relation: 'tension', message: 'two piers are named', ...places});
		expect(await until(async () => get('/'), 'Two piers are named')).toContain('by-hand');
		await post('/correct', {deed: 'outlet', articleA: 'gazette.txt', outlet: 'The Harbour Gazette'});
		await until(async () => get('/a?article=gazette.txt'), '<h1 id="copy-1-heading">The Harbour Gazette</h1>');
		await post('/correct', {deed: 'published', articleA: 'gazette.txt', published: '31 May 2024'});
		await until(async () => get('/a?article=gazette.txt'), '2024-05-31');
		await post('/correct', {deed: 'other-story', articleA: 'gazette.txt', articleB: 'herald.txt'});
		await post('/correct', {deed: 'other-story', articleA: 'gazette.txt', articleB: 'tide.txt'});
		const hasTwo = async (): Promise<string> => String((await get('/export/json')).includes('"s2"'));
		await until(hasTwo, 'true');
		await post('/undo', {});
		await post('/undo', {});
		await until(hasTwo, 'false');
		expect(await get('/correct')).toContain('two piers are named');
	});
});

test('the stories of an archive are reviewed as a case is, and what is decided is kept in the archive', async () => {
	const cwd = caseFolder({
		'case/gazette.txt': toll('Five'),
		'case/herald.txt': toll('Six'),
		'more/tide.txt': toll('Nine'),
	});
	const store = ['--store', 'news.db'];
	await runCrosscheck(['archive', 'add', 'case', ...store], cwd);
	const {exitCode, stderr} = await whileServed(
		cwd,
		async ({get, post}) => {
			const page = await get('/');
			expect(page).toContain('“Five passengers”');
			await runCrosscheck(['archive', 'add', 'more', ...store], cwd);
			await until(async () => get('/'), '“Nine passengers”');
			const [, id = ''] = /value="(gazette\.txt@[^"]*)"/u.exec(await get('/correct')) ?? [];
			await post('/correct', {deed: 'outlet', articleA: id, outlet: 'The Harbour Gazette'});
			await until(async () => get(`/a?article=${id}`), '<h1 id="copy-1-heading">The Harbour Gazette</h1>');
		},
		store,
	);
	expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: 'crosscheck: decisions go to news.db; Ctrl-C ends\n'});
	const findings = await runCrosscheck(['archive', 'findings', ...store], cwd);
	expect(findings.stdout).toContain('The Harbour Gazette');
	const log = await runCrosscheck(['archive', 'export', '--only-decisions', ...store], cwd);
	expect(JSON.parse(log.stdout)).toMatchObject({type: 'outlet', by: 'Ada', outlet: 'The Harbour Gazette'});
}, 60_000);

test('a file that cannot be read takes nothing down', async () => {
	const cwd = caseFolder({'case/gazette.txt': toll('Five'), 'case/herald.txt': toll('Six')});
	await whileServed(cwd, async ({get}) => {
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
	[['review', '.', '--no-open', '--port', 'x'], 'crosscheck: --port x: give a number from 0 to 65535\n'],
	[
		['review', '.', '--host', '0.0.0.0'],
		'crosscheck: --host 0.0.0.0 lets other machines in; say who may with --auth FILE (crosscheck add-user)\n',
	],
	[['review', '.', '--auth', 'none'], 'crosscheck: --auth none: no such file; crosscheck add-user makes it\n'],
	[['review', '.', '--auth', 'empty'], 'crosscheck: --auth empty: holds no account; crosscheck add-user makes one\n'],
	[['review', '.', '--address', 'desk'], 'crosscheck: --address desk: give it as in https://desk.example.org\n'],
	[
		['review', '--store', 'new.db'],
		'crosscheck: new.db: no story to review; add articles, or choose others with --since\n',
	],
	[['review', 'case', '--store', 'new.db'], 'crosscheck: review with --store takes no words; leave out "case"\n'],
	[['review', '-'], 'crosscheck: review reads files that can change; name a folder instead of -\n'],
])('what cannot be served is an error: %j', async (words, stderr) => {
	const cwd = caseFolder({'gazette.txt': toll('Five'), empty: ''});
	expect(await runCrosscheck(words, cwd, {account: 'Ada'})).toEqual({exitCode: 2, stdout: '', stderr});
});

test('what changed while nobody served the page is told to whoever looked before', async () => {
	const cwd = caseFolder({'case/gazette.txt': toll('Five'), 'case/herald.txt': toll('Six')});
	const env = {XDG_STATE_HOME: join(cwd, 'state')};
	await whileServed(
		cwd,
		async ({get}) => expect(await get('/changes')).toContain('Nothing has changed'),
		['case'],
		env,
	);
	writeFileSync(join(cwd, 'case/gazette.txt'), toll('Nine'));
	await whileServed(
		cwd,
		async ({get}) => expect(await get('/changes')).toContain('said “Five passengers” and now says “Nine passengers”'),
		['case'],
		env,
	);
});
