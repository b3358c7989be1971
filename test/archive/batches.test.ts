import {setTimeout} from 'node:timers/promises';
import {expect, test} from '@jest/globals';
import {batches, batchSize} from '../../src/archive/batches.ts';
import type {Article} from '../../src/model/index.ts';
import {article} from '../support/archived.ts';

const one = article('gazette', 'Ferry sinks\n\nA ferry sank off Port Ellis.\n', '2024-05-28');

/** Numbers of articles, each number followed by a pause; the last one is followed by nothing for ever where it says so. */
async function* coming(numbers: readonly number[], isEndless = false): AsyncGenerator<Article> {
	for (const number of numbers) {
		for (let index = 0; index < number; index += 1) yield one;
		await setTimeout(200);
	}
	if (isEndless) await new Promise(() => undefined);
}

async function sizes(of: AsyncIterable<readonly Article[]>, onBatch: () => void = () => undefined): Promise<number[]> {
	const found: number[] = [];
	for await (const batch of of) {
		found.push(batch.length);
		onBatch();
	}
	return found;
}

test('a batch is what comes before a pause, or as many as fit', async () => {
	expect(await sizes(batches(coming([2, batchSize + 1, 3]), {settleMs: 40}))).toEqual([2, batchSize, 1, 3]);
	expect(await sizes(batches(coming([2, batchSize + 1, 3])))).toEqual([batchSize, 6]);
});

test('the signal ends the last batch, though the source goes on for ever', async () => {
	const stopping = new AbortController();
	const {signal} = stopping;
	const stopAtOnce = (): void => stopping.abort();
	expect(await sizes(batches(coming([2], true), {settleMs: 40, signal}), stopAtOnce)).toEqual([2]);
	const later = new AbortController();
	const found = sizes(batches(coming([3], true), {settleMs: 60_000, signal: later.signal}));
	await setTimeout(50);
	later.abort();
	expect(await found).toEqual([3]);
});
