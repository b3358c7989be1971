import {benchAmount} from '../support/amount.ts';
import {type FuzzCount, fuzzReaders} from '../support/fuzz.ts';

const columns = ['format', 'tried', 'read', 'refused', 'crashes', 'hangs', 'worst ms', 'memory MB'];

function rowOf(cells: readonly (string | number)[]): string {
	return `${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(8) : String(cell).padStart(10))).join('')}\n`;
}

function countRow({format, tried, read, refused, crashes, hangs, worstMs, worstMegabytes}: FuzzCount): string {
	return rowOf([format, tried, read, refused, crashes, hangs, worstMs, worstMegabytes]);
}

const worker = new URL('../../src/adapters/readers/worker.js', import.meta.url);
process.stdout.write(rowOf(columns));
const each = Number(process.argv[2] ?? benchAmount('mutated documents of each format'));
for await (const count of fuzzReaders(each, worker)) process.stdout.write(countRow(count));
