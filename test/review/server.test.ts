import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {connect, type Socket} from 'node:net';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {afterEach, describe, expect, test} from '@jest/globals';
import {jsonlDecisionStore} from '../../src/adapters/stores/jsonl.ts';
import {amount} from '../support/amount.ts';
import {caseFolder} from '../support/case-folder.ts';
import {type ReviewServer, startReview} from '../support/review-server.ts';

const toll = (count: string, hurt: string): string =>
	`Ferry sinks off Port Ellis\n\n${count} passengers drowned on Monday when a ferry sank off Port Ellis. ${hurt} people were injured.\n`;

const folder = (): string =>
	caseFolder({'case/gazette.txt': toll('Five', 'Ten'), 'case/herald.txt': toll('Six', 'Twelve')});

const running = new Set<ReviewServer>();
afterEach(async () => {
	for (const server of running) await server.kill();
	running.clear();
});

async function start(cwd: string): Promise<ReviewServer> {
	const server = await startReview(cwd);
	running.add(server);
	return server;
}

async function findingIds({get}: ReviewServer): Promise<string[]> {
	const page = await (await get('/?status=all')).text();
	return [...new Set([...page.matchAll(/"\/f\/(\w+)/gu)].map(([, id = '']) => id))];
}

/** Decides on a finding under a new note each time until the server is gone; adds the notes that it was told are written. */
async function decideUntilKilled(
	{post}: ReviewServer,
	id: string,
	nextNote: () => string,
	safe: string[],
): Promise<void> {
	for (;;) {
		const note = nextNote();
		const answer = await post(`/f/${id}`, {deed: 'dismiss', reason: 'rounding', note}).catch(() => undefined);
		if (!answer) return;
		expect(answer.status).toBe(303);
		safe.push(note);
	}
}

/** Opens when so many have passed. */
function gate(count: number): {readonly pass: () => void; readonly opened: Promise<void>} {
	let left = count;
	let open: (() => void) | undefined;
	const opened = new Promise<void>((resolve) => (open = resolve));
	return {
		pass: () => {
			left -= 1;
			if (left === 0) open?.();
		},
		opened,
	};
}

test('a server that is killed at any moment loses no decision and doubles none', async () => {
	const cwd = folder();
	const wanted = amount('decisions on a page that is killed');
	const between = amount('decisions between two kills');
	const safe: string[] = [];
	let sent = 0;
	let kills = 0;
	let editors = 0;
	while (safe.length < wanted) {
		const server = await start(cwd);
		const ids = await findingIds(server);
		expect(ids.length).toBeGreaterThan(1);
		const {pass, opened} = gate(between);
		const nextNote = (): string => {
			pass();
			return `note ${sent++}`;
		};
		editors = ids.length;
		const deciding = ids.map(async (id) => decideUntilKilled(server, id, nextNote, safe));
		await opened;
		await setTimeout(Math.random() * 40);
		await server.kill();
		kills += 1;
		await Promise.all(deciding);
	}
	const {events, torn} = await jsonlDecisionStore(join(cwd, 'case/decisions.jsonl')).read();
	const written = events.map(({note = ''}) => note);
	expect(written.length).toBe(new Set(written).size);
	expect(written).toEqual(expect.arrayContaining(safe));
	// Each editor waits for an answer when the server is killed.
	expect(written.length - safe.length).toBeLessThanOrEqual(editors * kills);
	expect(torn.length).toBeLessThanOrEqual(kills);
	const after = await start(cwd);
	expect(await (await after.get('/trail')).text()).toContain(safe.at(-1));
}, 600_000);

/** A client that sends this much of a request, and then nothing. */
async function slowSocket(server: ReviewServer, words: string): Promise<Socket> {
	const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
	socket.on('error', () => undefined);
	await once(socket, 'connect');
	socket.write(words);
	return socket.resume();
}

describe('slow clients', () => {
	test('keep nobody waiting, and are cut off', async () => {
		const server = await start(folder());
		const host = new URL(server.origin).host;
		const headers = `POST /f/x HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${server.origin}\r\n`;
		const sockets = await Promise.all(
			Array.from({length: 200}, async (_, index) =>
				slowSocket(server, index % 2 === 0 ? headers : `${headers}Content-Length: 1000\r\n\r\ndeed=`),
			),
		);
		const ends = sockets.map(async (socket) => once(socket, 'close'));
		const started = performance.now();
		expect((await server.get('/')).status).toBe(200);
		expect(performance.now() - started).toBeLessThan(2000);
		await ends[0];
		for (const socket of sockets) socket.destroy();
	}, 60_000);
});

test('an article that is edited while people decide is compared again, and no decision is lost', async () => {
	const cwd = folder();
	const server = await start(cwd);
	const [id] = await findingIds(server);
	let notes = 0;
	for (let edit = 0; edit < 5; edit++) {
		writeFileSync(join(cwd, 'case/gazette.txt'), toll(['Seven', 'Eight', 'Nine', 'Five', 'Four'][edit] ?? '', 'Ten'));
		for (let time = 0; time < 5; time++) {
			const answer = await server.post(`/f/${id}`, {deed: 'comment', note: `note ${notes++}`});
			expect(answer.status).toBe(303);
			await setTimeout(30);
		}
	}
	const lines = readFileSync(join(cwd, 'case/decisions.jsonl'), 'utf8').trimEnd().split('\n');
	expect(lines).toHaveLength(25);
	for (let page = ''; !page.includes('“Four passengers”'); await setTimeout(50))
		page = await (await server.get('/')).text();
	expect(await (await server.get(`/f/${id}`)).text()).toContain('note 24');
}, 60_000);
