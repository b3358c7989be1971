import {describe, expect, test} from '@jest/globals';
import {hangBell} from '../../../src/archive/queue/bell.ts';

const long = 60_000;

async function isOver(pause: Promise<void>): Promise<boolean> {
	return Promise.race([pause.then(() => true), new Promise<boolean>((resolve) => setTimeout(resolve, 50, false))]);
}

describe('a bell', () => {
	const signal = new AbortController().signal;

	test('ends all pauses at hand', async () => {
		const bell = hangBell(signal);
		const pauses = [bell.pause(long), bell.pause(long)];
		bell.ring();
		await expect(Promise.all(pauses)).resolves.toHaveLength(2);
	});

	test('that rings where nobody pauses ends the next pause, and no other', async () => {
		const bell = hangBell(signal);
		bell.ring();
		await bell.pause(long);
		const next = bell.pause(long);
		expect(await isOver(next)).toBe(false);
		bell.ring();
		await next;
	});

	test('that does not ring lets a pause be as long as it is', async () => {
		const start = performance.now();
		await hangBell(signal).pause(30);
		expect(performance.now() - start).toBeGreaterThan(25);
	});

	test('lets nobody pause after the signal', async () => {
		const ended = new AbortController();
		const bell = hangBell(ended.signal);
		const pause = bell.pause(long);
		ended.abort();
		expect(await isOver(pause)).toBe(true);
		for (let time = 0; time < 2; time += 1) expect(await isOver(bell.pause(long))).toBe(true);
	});
});
