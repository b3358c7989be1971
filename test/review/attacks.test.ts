import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {connect} from 'node:net';
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals';
import {english} from '../../src/review/messages.ts';
import {hostileTexts} from '../support/hostile-report.ts';
import {openReview, testHost, testToken} from '../support/review.ts';
import {openWithAccounts} from '../support/review-accounts.ts';
import {type RunningReview, startPage} from '../support/running-review.ts';
import {sampleReport} from '../support/sample-report.ts';

const address = `http://${testHost}`;
/** The cookie of a person who has opened the page. */
async function sessionOf({request}: Awaited<ReturnType<typeof openReview>>['app']): Promise<string> {
	const opened = await request(`${address}/?token=${testToken}`, {headers: {Host: testHost}});
	return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

const forms = [
	'/f/c0ffee',
	'/bulk',
	'/carry',
	'/rejoin',
	'/sign-off',
	'/undo',
	'/person',
	'/correct',
	'/seen',
	'/views',
];

describe('a post from another site is refused by every form', () => {
	test.each([...forms, '/login', '/logout', '/none'])('%s', async (path) => {
		const {app, get, workspace} = await openReview(() => sampleReport);
		const cookie = await sessionOf(app);
		for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/json', 'multipart/form-data']) {
			const answer = await app.request(`${address}${path}`, {
				method: 'POST',
				headers: {
					Host: testHost,
					Origin: 'https://evil.example',
					Cookie: cookie,
					'Content-Type': type,
					'Content-Length': '12',
				},
				body: 'deed=confirm',
			});
			expect([type, answer.status]).toEqual([type, 403]);
		}
		expect((await get('/')).status).toBe(200);
		expect(workspace.now().log.events).toEqual([]);
	});
});

test.each([
	['application/json', '{"deed": "confirm"}'],
	['text/plain', 'deed=confirm'],
	['multipart/form-data', 'deed=confirm'],
	['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="deed"\r\n\r\nconf'],
	['application/x-www-form-urlencoded', '%E0%A4%A=%'],
])('a body that is no form decides nothing, and ends nothing: %s', async (type, body) => {
	const {app, get, workspace} = await openReview(() => sampleReport);
	const answer = await app.request(`${address}/f/c0ffee`, {
		method: 'POST',
		headers: {
			Host: testHost,
			Origin: address,
			Cookie: await sessionOf(app),
			'Content-Type': type,
			'Content-Length': String(body.length),
		},
		body,
	});
	expect(answer.status).toBe(422);
	expect(await answer.text()).toContain(english.unknownForm);
	expect(workspace.now().log.events).toEqual([]);
	expect((await get('/')).status).toBe(200);
});

const ownScript = /<script type="module" src="\/assets\/review\.js\?v=[\w-]+"><\/script>/u;
const tag = /<[a-z]\w*((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gu;

/** Tags and attributes that no page of ours has. */
function foreignTo(page: string): string[] {
	const attributes = [...page.matchAll(tag)].map(([, own = '']) => own.replaceAll(/"[^"]*"/gu, ''));
	return [
		...(page.replace(ownScript, '').match(/<(?:script|img|iframe|b x)/gu) ?? []),
		...attributes.flatMap((own) => own.match(/\son\w+=/gu) ?? []),
	];
}

describe('words that would be code are text in every field', () => {
	test.each(hostileTexts)('%j', async (words) => {
		const {get, post, workspace} = await openReview(() => sampleReport, {
			names: new Map([['gazette.txt', [words.trim()]]]),
		});
		await post('/person', {person: words});
		await post('/f/c0ffee', {deed: 'dismiss', reason: 'other', note: words});
		await post('/f/c0ffee', {deed: 'assign', to: words});
		await post('/f/facade', {deed: 'comment', note: words});
		await post('/correct', {deed: 'outlet', articleA: 'gazette.txt', outlet: words, note: words});
		const entity = {nameA: words, nameB: words, articleA: 'gazette.txt', articleB: 'gazette.txt'};
		await post('/correct', {deed: 'same-entity', ...entity});
		const places = {articleA: 'gazette.txt', wordsA: 'Five', articleB: 'herald.txt', wordsB: 'Seven'};
		await post('/correct', {deed: 'missed', message: words, ...places});
		await post(`/views?text=${encodeURIComponent(words)}`, {deed: 'save', name: words});
		expect(workspace.now().log.events.length).toBeGreaterThanOrEqual(5);
		const asked = encodeURIComponent(words);
		for (const path of [
			'/?status=all',
			`/?text=${asked}&story=${asked}&assignee=${asked}`,
			`/?notice=${asked}`,
			'/f/c0ffee',
			'/f/facade',
			`/f/${asked}`,
			`/correct?articleA=${asked}&wordsA=${asked}&wordsB=${asked}&message=${asked}&nameA=${asked}&notice=${asked}`,
			'/correct',
			'/leftovers',
			'/trail',
			`/changes?notice=${asked}`,
		]) {
			const answer = await get(path);
			expect([path, foreignTo(await answer.text())]).toEqual([path, []]);
			expect(answer.headers.get('content-type')).toMatch(/^text\/(?:html|plain); charset=UTF-8$/iu);
		}
	});

	test.each(hostileTexts)('%j at the door', async (words) => {
		const {send} = await openWithAccounts();
		const page = await (await send('/login', {name: words, password: words, to: words})).text();
		expect(foreignTo(page)).toEqual([]);
	});
});

describe('line breaks put nothing into the headers', () => {
	const evil = 'x\r\nX-Evil: 1\r\n\r\n<b>';

	test.each<[string, Record<string, string>]>([
		['/person', {person: evil}],
		[`/undo?text=${encodeURIComponent(evil)}`, {}],
		[`/views?text=${encodeURIComponent(evil)}`, {deed: 'save', name: evil}],
		[`/f/c0ffee?text=${encodeURIComponent(evil)}`, {deed: 'confirm', note: evil}],
		[`/bulk?story=${encodeURIComponent(evil)}`, {deed: evil}],
		['/sign-off', {article: evil, texts: evil}],
	])('%s', async (path, fields) => {
		const {post} = await openReview(() => sampleReport);
		const {headers} = await post(path, fields);
		expect(headers.get('x-evil')).toBeNull();
		for (const [, value] of headers) expect(value).not.toMatch(/[\r\n]/u);
	});

	test.each(['/login', '/login?to=x'])('%s', async (path) => {
		const {send} = await openWithAccounts();
		const {headers} = await send(path, {name: 'editor', password: 'a long password', to: `/${evil}`});
		expect(headers.get('location')).not.toMatch(/[\r\n]/u);
		expect(headers.get('x-evil')).toBeNull();
	});
});

describe('on the wire', () => {
	let running: RunningReview;
	beforeAll(async () => {
		running = await startPage();
	});
	afterAll(() => {
		running.server.close();
	});

	/** What is answered to bytes that no browser sends; empty where the connection is cut. */
	async function answerTo(bytes: string): Promise<string> {
		const socket = connect(Number(new URL(running.address).port), '127.0.0.1');
		const chunks: Buffer[] = [];
		socket.on('data', (chunk: Buffer) => chunks.push(chunk));
		socket.on('error', () => undefined);
		await once(socket, 'connect');
		socket.write(bytes);
		const timer = setTimeout(() => socket.destroy(), 3000);
		await once(socket, 'close');
		clearTimeout(timer);
		return Buffer.concat(chunks).toString();
	}

	const secret = readFileSync('package.json', 'utf8').slice(0, 40);

	test.each([
		'/../package.json',
		'/assets/../../package.json',
		'/assets/%2e%2e/%2e%2e/package.json',
		'/..%5c..%5cpackage.json',
		'//etc/passwd',
		'/a?article=/etc/passwd',
		'/export/..%2f..%2fpackage.json',
		'http://evil.example/',
	])('a path leads to no file: %s', async (path) => {
		const {host} = new URL(running.address);
		const answer = await answerTo(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
		expect(answer).toMatch(/^HTTP\/1\.1 40[0-4] /u);
		expect(answer).not.toContain(secret);
		expect(answer).not.toContain('root:');
	});

	test.each([
		['headers without end', `X-Long: ${'x'.repeat(100_000)}\r\n`],
		['two lengths', 'Content-Length: 1\r\nContent-Length: 100\r\n'],
		['a length and pieces', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'],
		['a length that is none', 'Content-Length: -1\r\n'],
		['pieces whose length nobody told', 'Transfer-Encoding: chunked\r\n'],
		['more than a form holds', 'Content-Length: 1000000000\r\n'],
	])('a request with %s is refused, and the next one is answered', async (_, headers) => {
		const {host} = new URL(running.address);
		const start = `POST /f/c0ffee HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${running.address}\r\nConnection: close\r\n`;
		expect(await answerTo(`${start}${headers}\r\n`)).toMatch(/^HTTP\/1\.1 (?:400|403|413|431) |^$/u);
		expect(running.workspace.now().log.events).toEqual([]);
		expect((await fetch(running.address)).status).toBe(403);
	});

	test('no guessed token opens, however many are tried', async () => {
		const before = performance.now();
		const answers = await Promise.all(
			Array.from({length: 200}, async (_, index) => fetch(`${running.address}/?token=${index}`, {redirect: 'manual'})),
		);
		expect(new Set(answers.map(({status}) => status))).toEqual(new Set([403]));
		expect(answers.some(({headers}) => headers.has('set-cookie'))).toBe(false);
		expect(performance.now() - before).toBeLessThan(20_000);
	});
});

test.each([
	['<p>&lt;script> <b title="&lt;script>">x</b></p>', []],
	['<p onclick="x">', [' onclick=']],
	['<a href="/" title="a > b" onmouseover="x"><img/></a>', ['<img', ' onmouseover=']],
])('what would not be ours, if it were on a page, is found: %s', (page, found) => {
	expect(foreignTo(page)).toEqual(found);
});
