import {describe, expect, test} from '@jest/globals';
import {linesOf} from '../../src/commands/lines.ts';
import {caseFolder} from '../support/case-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A standard input that gives some lines, and then fails or waits to be left. */
async function* input(state: {left: boolean}, failure?: Error): AsyncGenerator<Uint8Array> {
	try {
		yield bytes('one\ntw');
		yield bytes('o\n');
		if (failure) throw failure;
		for (;;) yield bytes('more\n'.repeat(1000));
	} finally {
		state.left = true;
	}
}

describe('lines', () => {
	test.each(['one\ntwo\n', 'one\r\ntwo', 'one\ntwo'])('of %j are two', async (content) => {
		const cwd = caseFolder({'some.txt': content});
		const lines: string[] = [];
		for await (const line of linesOf('some.txt', {cwd, stdin: input({left: false})})) lines.push(line);
		expect(lines).toEqual(['one', 'two']);
	});

	test('are given until the input fails', async () => {
		const seen: string[] = [];
		const reading = async (): Promise<void> => {
			const stdin = input({left: false}, new Error('the pipe broke'));
			for await (const line of linesOf('-', {cwd: '/', stdin})) seen.push(line);
		};
		await expect(reading()).rejects.toThrow('the pipe broke');
		expect(seen).toEqual(['one', 'two']);
	});

	test('of an input that nobody wants more of are left', async () => {
		const state = {left: false};
		for await (const line of linesOf('-', {cwd: '/', stdin: input(state)})) if (line === 'more') break;
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(state.left).toBe(true);
	});

	test.each([
		{file: 'none.txt', why: 'none.txt: no such file; check the path'},
		{file: '.', why: '.: cannot be read (EISDIR)'},
	])('of $file are refused', async ({file, why}) => {
		const lines = linesOf(file, {cwd: caseFolder({}), stdin: input({left: false})});
		await expect(lines.next()).rejects.toThrow(why);
	});
});
