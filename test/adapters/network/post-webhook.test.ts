import {createHmac} from 'node:crypto';
import {once} from 'node:events';
import {createServer, type IncomingMessage} from 'node:http';
import {afterEach, describe, expect, test} from '@jest/globals';
import {postWebhook} from '../../../src/adapters/network/post-webhook.ts';

const message = {id: '00000000-0000-8000-8000-000000000001', body: '{"change":"nové"}'};
const now = '2024-05-28T10:00:00.900Z';
const [first, second] = [Buffer.alloc(24, 'a'), Buffer.alloc(24, 'b')];

const closing: (() => void)[] = [];
afterEach(() => {
	for (const close of closing.splice(0)) close();
});

/** A server on the loopback that answers everything alike, and what it was sent. */
async function serve(status: number | undefined, headers: Record<string, string> = {}) {
	const requests: {readonly request: IncomingMessage; readonly body: string}[] = [];
	const server = createServer((request, response) => {
		let body = '';
		request.setEncoding('utf8');
		request.on('data', (chunk: string) => (body += chunk));
		request.on('end', () => {
			requests.push({request, body});
			if (status !== undefined) response.writeHead(status, headers).end('ok');
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {requests, url: new URL(`http://127.0.0.1:${port}/hooks/desk?team=1`)};
}

function webhook(url: URL, secrets: readonly Uint8Array[] = [first]) {
	return {url, secrets, userAgent: 'crosscheck/1.2.3', timeoutMs: 400};
}

describe('a webhook', () => {
	test('is sent the message, signed as the Standard Webhooks say', async () => {
		const {requests, url} = await serve(204);
		expect(await postWebhook(webhook(url, [first, second]), message, now)).toBeUndefined();
		expect(requests).toHaveLength(1);
		const [{request, body} = {request: undefined, body: ''}] = requests;
		expect([request?.method, request?.url, body]).toEqual(['POST', '/hooks/desk?team=1', message.body]);
		const signed = [first, second].map(
			(secret) => `v1,${createHmac('sha256', secret).update(`${message.id}.1716890400.${body}`).digest('base64')}`,
		);
		expect(request?.headers).toMatchObject({
			'content-type': 'application/json',
			'user-agent': 'crosscheck/1.2.3',
			'webhook-id': message.id,
			'webhook-timestamp': '1716890400',
			'webhook-signature': signed.join(' '),
		});
	});

	// The example that the specification gives.
	test('signs as the example of the specification does', async () => {
		const {requests, url} = await serve(200);
		const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
		const example = {id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}'};
		await postWebhook(webhook(url, [secret]), example, '2021-02-25T15:02:10.000Z');
		expect(requests[0]?.request.headers['webhook-timestamp']).toBe('1614265330');
		expect(requests[0]?.request.headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
	});

	test.each([
		{status: 500, why: 'the server answers 500 Internal Server Error'},
		{status: 410, why: 'the server answers 410 Gone'},
		{status: 302, why: 'the server answers 302 Found, and redirects are not followed'},
	])('that answers $status was not told', async ({status, why}) => {
		const other = await serve(200);
		const {requests, url} = await serve(status, {location: other.url.href});
		expect(await postWebhook(webhook(url), message, now)).toBe(why);
		expect([requests.length, other.requests.length]).toEqual([1, 0]);
	});

	test('that does not answer, or is not there, was not told', async () => {
		const {url} = await serve(undefined);
		expect(await postWebhook(webhook(url), message, now)).toBe('no answer in 0.4 seconds');
		expect(await postWebhook(webhook(new URL('http://127.0.0.1:1/')), message, now)).toMatch(/ECONNREFUSED/u);
	});

	test('is spoken to by TLS where its address says so', async () => {
		const {requests, url} = await serve(200);
		expect(await postWebhook(webhook(new URL(url.href.replace('http:', 'https:'))), message, now)).toMatch(
			/SSL|TLS|EPROTO/iu,
		);
		expect(requests).toEqual([]);
	});
});
