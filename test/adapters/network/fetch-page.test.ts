import {createServer, type RequestListener, type Server} from 'node:http';
import {afterEach, describe, expect, test} from '@jest/globals';
import {type Fetched, fetchPage, type FetchOptions} from '../../../src/adapters/network/fetch-page.ts';
import {isPublicAddress} from '../../../src/adapters/network/public-address.ts';
import {isAllowedByRobots} from '../../../src/adapters/network/robots.ts';
import {warcOf} from '../../../src/adapters/network/warc-record.ts';
import {readWarc} from '../../../src/adapters/readers/archives/warc.ts';
import type {ReadItem} from '../../../src/ports.ts';

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

const options: FetchOptions = {
	isAllowedAddress: () => true,
	userAgent: 'crosscheck/test',
	timeoutMs: 500,
	bytes: 1024 * 1024,
	redirects: 3,
};

/** The address of a server on this machine. */
async function serve(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	servers.push(server);
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', resolve);
	});
	const address = server.address();
	return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}

async function refusal(path: string, answer: RequestListener, changes: Partial<FetchOptions> = {}): Promise<unknown> {
	const fetched = await fetchPage(`${await serve(answer)}${path}`, {...options, ...changes});
	return 'refused' in fetched ? fetched.refused : 'fetched';
}

const page: RequestListener = ({url}, response) => {
	if (url === '/robots.txt') response.writeHead(404).end();
	else if (url === '/old') response.writeHead(301, {location: '/new'}).end();
	else response.writeHead(200, {'content-type': 'text/html'}).end('<p>Seven died.');
};

describe('a page', () => {
	test('of a host that nobody knows is refused in words', async () => {
		const fetched = await fetchPage('http://gazette.invalid/fire', {...options, timeoutMs: 5000});
		expect(fetched).toEqual({refused: expect.any(String)});
	});

	test('is fetched with its header, and reads the same from the archive that it is kept in', async () => {
		const origin = await serve(page);
		const fetched: Fetched = await fetchPage(`${origin}/old`, options);
		expect(fetched).toMatchObject({
			url: `${origin}/new`,
			status: 200,
			head: expect.arrayContaining(['content-type: text/html']),
		});
		if ('refused' in fetched) return;
		const items: ReadItem[] = [];
		for await (const item of readWarc({name: 'a.warc', bytes: warcOf(fetched, '2024-05-31T09:30:00.000Z')}))
			items.push(item);
		expect(items).toMatchObject([{kind: 'file', file: {url: `${origin}/new`, mediaType: 'text/html'}}]);
		expect(items.map((item) => (item.kind === 'file' ? Buffer.from(item.file.bytes).toString() : ''))).toEqual([
			'<p>Seven died.',
		]);
	});

	test('is not fetched from this machine or its network', async () => {
		expect(await refusal('/a', page, {isAllowedAddress: isPublicAddress})).toBe('its address is not a public one');
		const fetched = await fetchPage('http://localhost:1/a', {...options, isAllowedAddress: isPublicAddress});
		expect(fetched).toEqual({refused: 'its address is not a public one'});
	});

	test.each<[string, RequestListener, string]>([
		[
			'that robots.txt keeps away from',
			({url}, response) => void response.end(url === '/robots.txt' ? 'User-agent: *\nDisallow: /a' : 'x'),
			'its robots.txt asks programs to keep away; save the page in a browser',
		],
		[
			'whose robots.txt fails',
			(_, response) => void response.writeHead(503).end(),
			'its robots.txt cannot be read now; try again later',
		],
		['that is not there', (_, response) => void response.writeHead(404).end(), 'the server answers 404 Not Found'],
		[
			'that leads in a circle',
			({url}, response) => void response.writeHead(url === '/robots.txt' ? 404 : 302, {location: '/a'}).end(),
			'the server sends it on more than 3 times',
		],
		[
			'that leads elsewhere than to the web',
			({url}, response) =>
				void response.writeHead(url === '/robots.txt' ? 404 : 302, {location: 'file:///etc/passwd'}).end(),
			'file:// is no web address',
		],
		[
			'that is too large',
			({url}, response) =>
				void (url === '/robots.txt'
					? response.writeHead(404).end()
					: response.writeHead(200).end(Buffer.alloc(2 * 1024 * 1024))),
			'larger than 1 MB',
		],
		['whose server does not answer', () => undefined, 'no answer within 0.5 seconds'],
	])('%s is refused', async (_, answer, why) => {
		expect(await refusal('/a', answer)).toBe(why);
	});
});

test.each([
	['93.184.216.34', true],
	['2606:4700::1111', true],
	['127.0.0.1', false],
	['10.1.2.3', false],
	['172.20.0.1', false],
	['192.168.1.1', false],
	['169.254.169.254', false],
	['0.0.0.0', false],
	['224.0.0.1', false],
	['::1', false],
	['fe80::1', false],
	['fc00::1', false],
	['::ffff:127.0.0.1', false],
	['2002:7f00:1::', false],
	['gazette.example', false],
])('the address %s is public: %s', (address, isPublic) => {
	expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
	['User-agent: *\nDisallow: /', '/a', false],
	['User-agent: *\nDisallow:', '/a', true],
	['User-agent: other\nDisallow: /', '/a', true],
	['User-agent: *\nDisallow: /\n\nUser-agent: crosscheck\nAllow: /', '/a', true],
	['User-agent: *\nDisallow: /news\nAllow: /news/ferry', '/news/ferry', true],
	['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
	['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?x', true],
	['User-agent: a\nUser-agent: crosscheck\nDisallow: /a*b*c', '/a1b2c3', false],
	['# all\nuser-agent: * # all\ndisallow: /a # this', '/a', false],
	['', '/a', true],
])('robots.txt %j of %s: %s', (robots, path, allowed) => {
	expect(isAllowedByRobots(robots, 'crosscheck', path)).toBe(allowed);
});
