import {readdirSync, readFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from '@jest/globals';
import {processHand, type ProcessHand} from '../../src/commands/worker-hand.ts';
import {describeOnServer} from '../support/archive-stores.ts';
import {silentIo} from '../support/run-crosscheck.ts';
import {crosscheckProgram} from '../support/threads.ts';

/** The processes that work on batches for this one. */
function processesOf(parent: number): number[] {
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((name) => {
			try {
				const isChild = readFileSync(`/proc/${name}/status`, 'utf8').includes(`PPid:\t${parent}\n`);
				return isChild && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('--batches-on-input');
			} catch {
				return false;
			}
		})
		.map(Number);
}

describeOnServer('a process of a worker', (_server, {newName}) => {
	const handOf = (env: Readonly<Record<string, string>>, limitMs: number): ProcessHand =>
		processHand({store: newName(), format: 'text'}, limitMs, {...silentIo('/'), env, program: crosscheckProgram});
	const job = {id: '1', stage: 'extract', hashes: ['bad'], failures: 0} as const;
	const done = {lines: '', setAside: []};

	test.each([
		{name: 'dies', env: {POISON: 'bad'}, failure: 'its process ended with SIGKILL'},
		{name: 'finds no end', env: {ENDLESS: 'bad'}, failure: 'its process took longer than 10 seconds'},
		{name: 'talks nonsense', env: {NONSENSE: 'bad'}, failure: 'its process said what nobody understands: what?'},
	])(
		'that $name is followed by another, which goes on',
		async ({env, failure}) => {
			const hand = handOf(env, 10_000);
			expect(await hand.work(job)).toEqual({failure});
			expect(await hand.work({...job, hashes: ['good']})).toEqual(done);
			expect(hand.deaths()).toBe(1);
			hand.close();
		},
		60_000,
	);

	test('says why it cannot reach the archive, and lives on', async () => {
		const order = {store: 'postgres://127.0.0.1:1/none', format: 'text'} as const;
		const hand = processHand(order, 60_000, {...silentIo('/'), program: crosscheckProgram});
		expect(await hand.work(job)).toEqual({failure: expect.stringContaining('ECONNREFUSED')});
		expect(hand.deaths()).toBe(0);
		hand.close();
	}, 60_000);

	test('that dies between two batches is followed by another', async () => {
		const hand = handOf({}, 60_000);
		expect(await hand.work(job)).toEqual(done);
		for (const child of processesOf(process.pid)) process.kill(child, 'SIGKILL');
		await setTimeout(500);
		expect(await hand.work(job)).toEqual(done);
		expect(hand.deaths()).toBe(1);
		hand.close();
	}, 60_000);

	test('does one batch after the other', async () => {
		const hand = handOf({}, 60_000);
		expect([await hand.work(job), await hand.work(job)]).toEqual([done, done]);
		expect(hand.deaths()).toBe(0);
		hand.close();
	}, 60_000);
});
