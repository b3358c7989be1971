import {describe, expect, test} from '@jest/globals';
import {largestBody} from '../../src/review/guard.ts';
import {openReview, testHost, testToken} from '../support/review.ts';
import {sampleReport} from '../support/sample-report.ts';

const address = `http://${testHost}`;
const form = 'deed=confirm';

/** A request as a stranger's page would have the browser send it, with the person's session. */
async function attack(path: string, headers: Record<string, string>, body: string | null = form, method = 'POST') {
	const {app, get, workspace} = await openReview(() => sampleReport);
	const opened = await app.request(`${address}/?token=${testToken}`, {headers: {Host: testHost}});
	const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
	const answer = await app.request(`${address}${path}`, {
		method,
		headers: {
			Host: testHost,
			Cookie: cookie,
			'Content-Type': 'application/x-www-form-urlencoded',
			'Content-Length': String(body?.length ?? 0),
			...headers,
		},
		...(body !== null && {body}),
	});
	expect((await get('/')).status).toBe(200);
	return {status: answer.status, written: workspace.now().log.events.length, headers: answer.headers};
}

describe('a form is obeyed', () => {
	test('only from a page of this server', async () => {
		expect(await attack('/f/c0ffee', {Origin: address})).toMatchObject({status: 303, written: 1});
	});

	test.each([
		['from another site', {Origin: 'https://evil.example'}],
		['from a file', {Origin: 'null'}],
		['from another site that names ours', {Origin: address, 'Sec-Fetch-Site': 'cross-site'}],
		['from another port', {Origin: 'http://127.0.0.1:9999'}],
		['without an origin', {}],
		['as JSON from another site', {Origin: 'https://evil.example', 'Content-Type': 'application/json'}],
		['under the name of another host', {Origin: 'http://evil.example', Host: 'evil.example'}],
		['under the name of another host that is ours in one half', {Origin: address, Host: 'evil.example'}],
		['without a session', {Origin: address, Cookie: ''}],
		[
			'with a guessed session',
			{Origin: address, Cookie: 'crosscheck-session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'},
		],
	])('not %s', async (_, headers: Record<string, string>) => {
		expect(await attack('/f/c0ffee', headers)).toMatchObject({status: 403, written: 0});
	});

	test('not where it is larger than a form', async () => {
		const large = {Origin: address, 'Content-Length': String(largestBody + 1)};
		expect(await attack('/f/c0ffee', large)).toMatchObject({status: 413, written: 0});
	});

	test('not where it hides its length', async () => {
		expect(await attack('/f/c0ffee', {Origin: address, 'Content-Length': 'x'})).toMatchObject({status: 413});
	});

	test.each(['PUT', 'DELETE', 'PATCH'])('not by %s', async (method) => {
		expect(await attack('/f/c0ffee', {Origin: address}, form, method)).toMatchObject({status: 405, written: 0});
	});
});

describe('the door', () => {
	test('opens with the token, which then leaves the address', async () => {
		const {app} = await openReview(() => sampleReport);
		const answer = await app.request(`${address}/?relation=conflict&token=${testToken}`, {headers: {Host: testHost}});
		expect(answer.status).toBe(303);
		expect(answer.headers.get('location')).toBe('/?relation=conflict');
		expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/u);
	});

	test.each(['', 'x', `${testToken}x`, testToken.slice(1)])('stays shut for the token %j', async (token) => {
		const {app} = await openReview(() => sampleReport);
		expect((await app.request(`${address}/?token=${token}`, {headers: {Host: testHost}})).status).toBe(403);
	});

	test.each(['evil.example', 'localhost.evil.example:4173', '', '127.0.0.1'])(
		'is not there for the host %j',
		async (host) => {
			const {app} = await openReview(() => sampleReport);
			expect((await app.request(`${address}/?token=${testToken}`, {headers: {Host: host}})).status).toBe(403);
		},
	);
});

test('every answer forbids scripts and styles from anywhere else, and frames around it', async () => {
	const {get} = await openReview(() => sampleReport);
	for (const path of ['/', '/f/c0ffee', '/x', '/assets/review.css']) {
		const {headers} = await get(path);
		expect(headers.get('content-security-policy')).toMatch(
			/default-src 'none'.*script-src 'self'.*frame-ancestors 'none'.*trusted-types 'none'/u,
		);
		expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	}
});

test('a browser keeps the styles and the script, and nothing that tells of the case', async () => {
	const {get} = await openReview(() => sampleReport);
	const page = await (await get('/')).text();
	const kept = async (path: string) => (await get(path)).headers.get('cache-control');
	const assets = page.match(/\/assets\/[\w.]+\?v=[\w-]+/gu) ?? [];
	expect(assets).toHaveLength(2);
	for (const path of assets) expect(await kept(path)).toContain('immutable');
	for (const path of ['/', '/f/c0ffee', '/trail.jsonl', '/export/csv', '/assets/review.css', '/assets/review.js?v=x'])
		expect([path, await kept(path)]).toEqual([path, 'no-store']);
});

test('a name with line breaks puts nothing into the headers', async () => {
	const {post, get} = await openReview(() => sampleReport);
	const answer = await post('/person', {person: 'Ada\r\nX-Evil: 1'});
	expect(answer.headers.get('x-evil')).toBeNull();
	expect((await get('/')).status).toBe(200);
});
