import {findingJson} from '../adapters/reporters/json/report.ts';
import {UserError} from '../model/index.ts';
import {complain} from './articles.ts';
import {comparePair, type Pair} from './compare-pair.ts';
import type {Io} from './io.ts';
import {linesOf} from './lines.ts';
import type {RawOptions} from './options.ts';

/** Compares pairs of passages line by line, in the order of the input; a bad line is named and left out. */
export async function pairs(words: readonly string[], _options: RawOptions, io: Io): Promise<number> {
	const [file, ...rest] = words;
	if (file === undefined) throw new UserError('pairs needs a file of lines of JSON, or - for the standard input');
	if (rest.length > 0) throw new UserError(`pairs takes one file; leave out "${rest.join(' ')}"`);
	let code = 0;
	let number = 0;
	for await (const line of linesOf(file, io)) {
		if (io.signal.aborted) break;
		number += 1;
		if (line.trim() === '') continue;
		const pair = parsePair(line);
		if (typeof pair === 'string') {
			await complain(`${file}:${number}: ${pair}`, io);
			code = 2;
			continue;
		}
		const {findings, ...compared} = comparePair(pair);
		await io.stdout.write(
			`${JSON.stringify({...compared, findings: findings.map((finding) => findingJson(finding))})}\n`,
		);
	}
	return code;
}

/** A pair, or what is wrong with the line and what it should be. */
function parsePair(line: string): Pair | string {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return 'not valid JSON; write {"id", "a", "b"} on one line';
	}
	if (typeof value !== 'object' || value === null) return 'not an object; write {"id", "a", "b"} on one line';
	const {id, a, b} = {id: undefined, a: undefined, b: undefined, ...value};
	if (typeof id !== 'string' && typeof id !== 'number') return '"id" is missing; give text or a number';
	if (typeof a !== 'string') return '"a" is missing; give the first passage as text';
	if (typeof b !== 'string') return '"b" is missing; give the second passage as text';
	return {id, a, b};
}
