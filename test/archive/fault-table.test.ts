import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';

const root = join(import.meta.dirname, '../..');
/** Rows with a file of tests in their second cell. */
const row = /^\| ([^|]+) \| `(test\/[^`]+)` \| ([^|]+) \|$/gmu;
const rows = [...readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(row)];

describe('the table of faults', () => {
	test('has rows', () => expect(rows.length).toBeGreaterThan(10));

	test.each(rows.map(([, fault = '', file = '', name = '']) => ({fault, file, name})))(
		'names a test that is there for $fault',
		({file, name}) => expect(readFileSync(join(root, file), 'utf8')).toContain(name),
	);
});
