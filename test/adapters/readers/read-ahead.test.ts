import {setTimeout as wait} from 'node:timers/promises';
import {describe, expect, test} from '@jest/globals';
import {readAhead} from '../../../src/adapters/readers/read-ahead.ts';

/** Sources of numbers, each slower than those behind it, with a log of what they do. */
function sources(counts: readonly number[], log: string[]): Iterable<AsyncGenerator<string>> {
	return counts.map(async function* from(count, index): AsyncGenerator<string> {
		log.push(`begin ${index}`);
		try {
			for (let number = 0; number < count; number += 1) {
				await wait((counts.length - index) * 2);
				log.push(`${index}.${number}`);
				yield `${index}.${number}`;
			}
		} finally {
			log.push(`end ${index}`);
		}
	});
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
	const found: T[] = [];
	for await (const item of items) found.push(item);
	return found;
}

async function* broken(): AsyncGenerator<string> {
	yield await Promise.reject(new Error('broken'));
}

describe('reading ahead', () => {
	test.each([1, 2, 3, 10])('yields what one after the other would, %d at once', async (atOnce) => {
		const expected = ['0.0', '0.1', '2.0', '3.0', '3.1', '3.2'];
		expect(await all(readAhead(sources([2, 0, 1, 3], []), atOnce))).toEqual(expected);
	});

	test('begins no more sources than are read at once', async () => {
		const log: string[] = [];
		for await (const item of readAhead(sources([1, 1, 1, 1], log), 2)) {
			expect(log.filter((line) => line.startsWith('begin')).length).toBeLessThanOrEqual(Number(item[0]) + 2);
		}
		const alone: string[] = [];
		await all(readAhead(sources([1, 1], alone), 1));
		expect(alone).toEqual(['begin 0', '0.0', 'end 0', 'begin 1', '1.0', 'end 1']);
	});

	test('holds a few items of a source whose turn has not come, however many it has', async () => {
		const log: string[] = [];
		const [first] = [readAhead(sources([1, 100], log), 2)];
		await first.next();
		await wait(300);
		expect(log.filter((line) => line.startsWith('1.')).length).toBeLessThan(20);
		await first.return(undefined);
	});

	test('ends all that it began where nobody reads on', async () => {
		const log: string[] = [];
		for await (const item of readAhead(sources([2, 2, 2, 2], log), 3)) if (item === '0.0') break;
		expect(log.filter((line) => line.startsWith('end')).toSorted()).toEqual(['end 0', 'end 1', 'end 2']);
	});

	test('tells of a fault when the turn of its source comes', async () => {
		const log: string[] = [];
		const items: string[] = [];
		const run = async (): Promise<void> => {
			for await (const item of readAhead([...sources([3], log), broken()], 2)) items.push(item);
		};
		await expect(run()).rejects.toThrow('broken');
		expect(items).toEqual(['0.0', '0.1', '0.2']);
	});
});
