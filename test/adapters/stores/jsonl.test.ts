import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {beforeAll, describe, expect, test} from '@jest/globals';
import {buildSync} from 'esbuild';
import {assert, asyncProperty, double, integer} from 'fast-check';
import {jsonlDecisionStore} from '../../../src/adapters/stores/jsonl.ts';
import type {DecisionEvent} from '../../../src/model/index.ts';
import {caseFolder} from '../../support/case-folder.ts';
import {dismissal} from '../../support/decision-events.ts';
import {amount} from '../../support/amount.ts';
import {schemaFaults} from '../../support/schemas.ts';

const notesOf = (events: readonly DecisionEvent[]) => events.map(({note = ''}) => note);

function logIn(content?: string | Uint8Array) {
	const path = join(caseFolder(content === undefined ? {} : {'decisions.jsonl': content}), 'decisions.jsonl');
	return {path, store: jsonlDecisionStore(path, 'decisions.jsonl')};
}

const line = (event: DecisionEvent) => `${JSON.stringify(event)}\n`;

describe('a log of decisions', () => {
	test('is empty where there is no file', async () => {
		const {store} = logIn();
		expect(await store.read()).toMatchObject({events: [], torn: []});
	});

	test('gives back what was added, in order of time', async () => {
		const {store, path} = logIn();
		await store.append([dismissal('later', 2)]);
		await store.append([dismissal('sooner', 1)]);
		expect(notesOf((await store.read()).events)).toEqual(['sooner', 'later']);
		for (const text of readFileSync(path, 'utf8').trimEnd().split('\n')) {
			expect(schemaFaults('decision', JSON.parse(text))).toEqual([]);
		}
	});

	test('refuses an event where somebody else has added one since, and names it', async () => {
		const {store} = logIn();
		const {position} = await store.read();
		await store.append([dismissal('theirs')]);
		const refused = await store.append([dismissal('ours')], position);
		expect(refused).toMatchObject({appended: false, others: [{note: 'theirs'}]});
		expect(await store.append([dismissal('ours')], refused.position)).toMatchObject({appended: true});
		expect(notesOf((await store.read()).events).toSorted()).toEqual(['ours', 'theirs']);
	});

	test('names all events where the log was rewritten meanwhile', async () => {
		const {store, path} = logIn(line(dismissal('first')) + line(dismissal('second')));
		const {position} = await store.read();
		writeFileSync(path, line(dismissal('second')) + line(dismissal('first')));
		expect(await store.append([dismissal('ours')], position)).toMatchObject({appended: false, others: [{}, {}]});
	});

	test('takes nothing that it could not read again', async () => {
		const {store} = logIn();
		const event = dismissal('x');
		const nameless = {...event, by: ''};
		await expect(store.append([event, nameless])).rejects.toThrow('could not be read again: has no "by"');
		expect((await store.read()).events).toEqual([]);
	});

	test('is rewritten only where nobody has added anything since', async () => {
		const {store} = logIn();
		await store.append([dismissal('one'), dismissal('two')]);
		const {position, events} = await store.read();
		await store.append([dismissal('three')]);
		expect(await store.replace(events.slice(1), position)).toMatchObject({appended: false});
		const now = await store.read();
		expect(await store.replace(now.events.slice(1), now.position)).toMatchObject({appended: true});
		expect((await store.read()).events).toHaveLength(2);
	});

	test('merged by taking the lines of both sides is their union', async () => {
		const [base, ours, theirs] = [dismissal('base', 0), dismissal('ours', 2), dismissal('theirs', 1)].map(line);
		const {store} = logIn(`${base}${ours}${base}${theirs}`);
		expect(notesOf((await store.read()).events)).toEqual(['base', 'theirs', 'ours']);
	});

	test.each([
		[`<<<<<<< HEAD\n${line(dismissal('a'))}=======\n`, 'decisions.jsonl:1: a merge left its marks here'],
		[`${line(dismissal('a'))}{"id": "b"}\n`, 'decisions.jsonl:2: not a decision: has no "at"'],
		[line(dismissal('a')).replace('dismiss', 'toss'), 'decisions.jsonl:1: not a decision: has the unknown type "toss"'],
		[line(dismissal('a')).replace('rounding', 'bored'), '"reason" is none of the known reasons'],
		[line(dismissal('a')).replace('.000Z', ''), '"at" is no ISO time in UTC'],
	])('with a line that is no decision is an error in one line: %#', async (content, message) => {
		const {store} = logIn(content);
		await expect(store.read()).rejects.toThrow(message);
		await expect(store.read()).rejects.toThrow(expect.objectContaining({name: 'UserError'}));
	});

	test('in a folder that is not there is an error in one line when something is added', async () => {
		const store = jsonlDecisionStore(join(caseFolder({}), 'nowhere', 'decisions.jsonl'), 'nowhere/decisions.jsonl');
		await expect(store.append([dismissal('a')])).rejects.toThrow(
			'nowhere/decisions.jsonl: no such folder; make it first',
		);
	});

	test('calls back when another program adds to it', async () => {
		const {store, path} = logIn();
		const ended = new AbortController();
		const called = new Promise<void>((resolve) => store.watch(resolve, ended.signal));
		await jsonlDecisionStore(path).append([dismissal('a')]);
		await called;
		ended.abort();
		expect((await store.read()).events).toHaveLength(1);
	});
});

describe('a log that was cut off at any byte', () => {
	test('gives every whole line, names the torn one, keeps it and goes on', async () => {
		await assert(
			asyncProperty(integer({min: 1, max: 4}), double({min: 0, max: 1, noNaN: true}), async (count, share) => {
				const lines = Array.from({length: count}, (_, index) => Buffer.from(line(dismissal(`é${index}`, index))));
				const whole = Buffer.concat(lines);
				const cut = whole.subarray(0, Math.floor(whole.length * share));
				const {store, path} = logIn(cut);
				const before = await store.read();
				const complete = cut.toString().split('\n').length - 1;
				const rest = cut.toString().split('\n').at(-1) ?? '';
				// a line that lacks only its line break is whole
				const isWhole = `${rest}\n` === line(dismissal(`é${complete}`, complete));
				expect(before.events).toHaveLength(complete + (isWhole ? 1 : 0));
				expect(before.torn).toHaveLength(rest === '' || isWhole ? 0 : 1);
				await store.append([dismissal('after', 9)], before.position);
				const after = await store.read();
				expect(notesOf(after.events)).toEqual([...notesOf(before.events), 'after']);
				expect(after.torn.map(({line: number}) => number)).toEqual(before.torn.map(({line: number}) => number));
				expect(readFileSync(path).subarray(0, cut.length)).toEqual(cut);
			}),
			{numRuns: amount('decision logs cut off at any byte')},
		);
	});
});

const program = join(caseFolder({}), 'append-decisions.mjs');

function appending(path: string, name: string, count: number) {
	const child = spawn(process.execPath, [program, path, name, String(count)]);
	let printed = '';
	child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	const ended = new Promise<string[]>((resolve) => child.on('close', () => resolve(printed.split('\n').slice(0, -1))));
	return {child, ended};
}

describe('several programs at one log', () => {
	beforeAll(() => {
		buildSync({
			entryPoints: [join(import.meta.dirname, '../../support/append-decisions.ts')],
			bundle: true,
			platform: 'node',
			format: 'esm',
			outfile: program,
		});
	});

	test('lose nothing', async () => {
		const {store, path} = logIn();
		const count = amount('decisions of each of two programs at once');
		const [one, other] = await Promise.all([
			appending(path, 'one', count).ended,
			appending(path, 'other', count).ended,
		]);
		const {events, torn} = await store.read();
		expect(torn).toEqual([]);
		expect(notesOf(events).toSorted()).toEqual([...one, ...other].toSorted());
		expect(events).toHaveLength(2 * count);
	}, 120_000);

	test('lose nothing that was safe when one of them is killed, and the other goes on', async () => {
		for (let turn = 0; turn < amount('programs killed while they decide'); turn++) {
			const {store, path} = logIn();
			const survivor = appending(path, 'survivor', 20);
			const victim = appending(path, 'victim', 10_000);
			await setTimeout(250 + 37 * turn);
			victim.child.kill('SIGKILL');
			const safe = [...(await survivor.ended), ...(await victim.ended)];
			const {events, torn} = await store.read();
			expect(notesOf(events)).toEqual(expect.arrayContaining(safe));
			expect(torn.length).toBeLessThanOrEqual(1);
			expect(events.length - safe.length).toBeLessThanOrEqual(1);
		}
	}, 120_000);
});

test('a log that is read again gives what one gives that is read for the first time, with torn lines by their numbers', async () => {
	const {store, path} = logIn();
	const contents = [
		line(dismissal('a', 1)),
		`${line(dismissal('a', 1))}{"id": "to`,
		`${line(dismissal('a', 1))}{"id": "to\n${line(dismissal('b', 0))}`,
		`${line(dismissal('a', 1))}{"id": "to\n${line(dismissal('b', 0))}{"torn again\n`,
		line(dismissal('c', 3)),
		'',
	];
	for (const content of contents) {
		writeFileSync(path, content);
		expect(await store.read()).toEqual(await jsonlDecisionStore(path).read());
	}
});
