import {describe, expect, test} from '@jest/globals';
import {array, assert, constantFrom, property, uniqueArray} from 'fast-check';
import {shortNames} from '../../src/model/index.ts';

describe('short names', () => {
	test('tell every path from all others, and end as it does', () => {
		const path = array(constantFrom('a', 'b', 'c'), {minLength: 1, maxLength: 4}).map((parts) => `/${parts.join('/')}`);
		assert(
			property(uniqueArray(path, {maxLength: 8}), (paths) => {
				const names = paths.map(shortNames(paths));
				expect(new Set(names).size).toBe(paths.length);
				for (const [index, name] of names.entries()) expect(paths[index]?.endsWith(name)).toBe(true);
			}),
		);
	});

	test('are no longer than they need be', () => {
		const paths = ['/a/b/x.txt', '/c/b/x.txt', '/c/y.txt'];
		expect(paths.map(shortNames(paths))).toEqual(['a/b/x.txt', 'c/b/x.txt', 'y.txt']);
	});

	test('leave out what is taken', () => {
		expect(shortNames(['/a/x.txt'], new Set(['x.txt']))('/a/x.txt')).toBe('a/x.txt');
	});
});
