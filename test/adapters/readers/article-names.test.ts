import {basename, dirname} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {articleNames} from '../../../src/adapters/readers/article-names.ts';

/** The names of articles at some paths, of which all that was named lies in a folder. */
function named(folder: string, paths: readonly string[]): string[] {
	const files = paths.map((path) => {
		const above = dirname(path);
		return {folder: {file: above, path: above, root: folder}, name: basename(path), named: true};
	});
	return paths.map(articleNames({folder, files}));
}

describe('the names of articles', () => {
	test('are their paths from the case folder', () => {
		expect(named('/srv/case', ['/srv/case/a.txt', '/srv/case/wire/b.txt'])).toEqual(['a.txt', 'wire/b.txt']);
	});

	test.each(['/', '/home', '/Users'])('tell no folder of a person where they have only %s in common', (folder) => {
		const above = folder === '/' ? '/home' : folder;
		expect(named(folder, [`${above}/kim/a.txt`, `${above}/ada/b.txt`])).toEqual(['a.txt', 'b.txt']);
		expect(named(folder, [`${above}/kim/x/a.txt`, `${above}/kim/y/a.txt`])).toEqual(['x/a.txt', 'y/a.txt']);
	});

	test('leave the standard input its name', () => {
		expect(named('/', ['-'])).toEqual(['-']);
	});
});
