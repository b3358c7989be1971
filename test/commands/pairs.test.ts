import {describe, expect, test} from '@jest/globals';
import {caseFolder} from '../support/case-folder.ts';
import {runCrosscheck} from '../support/run-crosscheck.ts';
import {schemaFaults} from '../support/schemas.ts';

const alike = 'Five passengers drowned on Monday when a ferry sank off Port Ellis.';
const lines = [
	{id: 'same', a: alike, b: alike},
	{id: 2, a: alike, b: 'Bakers in Lisbon raised the price of bread.'},
	{id: 'empty', a: '', b: ''},
];
const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');

describe('crosscheck pairs', () => {
	test('writes a line for each pair, in the order of the input', async () => {
		const {stdout, stderr, exitCode} = await runCrosscheck(
			['pairs', 'pairs.jsonl'],
			caseFolder({'pairs.jsonl': input}),
		);
		const written: unknown[] = stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(written).toMatchObject([
			{id: 'same', relation: 'agree', similarity: 1, score: 0},
			{id: 2, relation: 'unrelated', score: 0},
			{id: 'empty', relation: 'unrelated', similarity: 0, score: 0},
		]);
		expect(written.flatMap((line) => schemaFaults('pairs', line))).toEqual([]);
		expect({stderr, exitCode}).toEqual({stderr: '', exitCode: 0});
	});

	test('reads the standard input, cut anywhere, and answers before it ends', async () => {
		const events: string[] = [];
		async function* stdin(): AsyncGenerator<Uint8Array> {
			const bytes = new TextEncoder().encode(input);
			yield bytes.subarray(0, 30);
			yield bytes.subarray(30, 200);
			while (events.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
			yield bytes.subarray(200);
		}
		const stdout = {write: (chunk: string) => void events.push(chunk)};
		const {exitCode} = await runCrosscheck(['pairs', '-'], caseFolder({}), {stdin: stdin(), stdout});
		expect(exitCode).toBe(0);
		expect(events.map((line): unknown => JSON.parse(line))).toMatchObject(lines.map(({id}) => ({id})));
	});

	test('names each bad line, goes on, and ends with 2', async () => {
		const bad = [
			'{"id": 1',
			'[]',
			'"x"',
			'{"a": "x", "b": "y"}',
			'{"id": 1, "b": "y"}',
			'{"id": 1, "a": "x", "b": 2}',
			'',
		];
		const cwd = caseFolder({'pairs.jsonl': `${bad.join('\n')}\n${input}`});
		const {stdout, stderr, exitCode} = await runCrosscheck(['pairs', 'pairs.jsonl'], cwd);
		expect(stderr.trimEnd().split('\n')).toEqual([
			'crosscheck: pairs.jsonl:1: not valid JSON; write {"id", "a", "b"} on one line',
			'crosscheck: pairs.jsonl:2: "id" is missing; give text or a number',
			'crosscheck: pairs.jsonl:3: not an object; write {"id", "a", "b"} on one line',
			'crosscheck: pairs.jsonl:4: "id" is missing; give text or a number',
			'crosscheck: pairs.jsonl:5: "a" is missing; give the first passage as text',
			'crosscheck: pairs.jsonl:6: "b" is missing; give the second passage as text',
		]);
		expect(stdout.trimEnd().split('\n')).toHaveLength(lines.length);
		expect(exitCode).toBe(2);
	});
});
