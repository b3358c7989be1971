import {describe, expect, test} from '@jest/globals';
import {array, assert, constantFrom, property, uniqueArray} from 'fast-check';
import {
	type FolderContent,
	folderContent,
	inOrderOfPaths,
	type NamedPlace,
	pathOf,
} from '../../../src/adapters/readers/found-files.ts';

/** What is in a folder where some files lie, by their paths from it. */
function contentOf(paths: readonly string[]): FolderContent {
	const names = paths.filter((path) => !path.includes('/'));
	const folders = new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''));
	const below = (folder: string): string[] =>
		paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
	return folderContent(names, new Map(Array.from(folders, (folder) => [folder, contentOf(below(folder))])));
}

function folderWith(path: string, files: readonly string[]): NamedPlace {
	return {folder: {file: path, path, root: path}, content: contentOf(files), named: false};
}

function namedFile(above: string, name: string): NamedPlace {
	return {folder: {file: above, path: above, root: above}, content: [name], named: true};
}

function pathsOf(places: readonly NamedPlace[]): string[] {
	return Array.from(inOrderOfPaths(places), (found) => pathOf(found));
}

describe('the files of a folder', () => {
	test('come in the order of their paths, not of the names of their folders', () => {
		const files = ['m/b.txt', 'm-1.txt', 'm.txt', 'm0.txt', 'm/a/z.txt', 'M/c.txt'];
		expect(pathsOf([folderWith('/case', files)])).toEqual([
			'/case/M/c.txt',
			'/case/m-1.txt',
			'/case/m.txt',
			'/case/m/a/z.txt',
			'/case/m/b.txt',
			'/case/m0.txt',
		]);
	});

	test('are those that were put in, by code unit, whatever their names', () => {
		const name = array(constantFrom('a', 'b', '.', '-', 'Z', 'é', '😀', '～'), {minLength: 1, maxLength: 3});
		const path = array(
			name.map((parts) => `x${parts.join('')}`),
			{minLength: 1, maxLength: 3},
		).map((parts) => parts.join('/'));
		const files = uniqueArray(path, {maxLength: 12}).map((all) =>
			all.filter((one) => !all.some((other) => other.startsWith(`${one}/`))),
		);
		assert(
			property(files, (all) => {
				const found = inOrderOfPaths([folderWith('/case', all)]);
				const sorted = all.map((one) => `/case/${one}`).toSorted((a, b) => (a < b ? -1 : 1));
				// The same a second time.
				for (const _ of [1, 2]) expect(Array.from(found, (one) => pathOf(one))).toEqual(sorted);
			}),
		);
	});

	test('that were named as well as a folder around them stand among those of the folder', () => {
		const places = [
			namedFile('/case/.old', 'b.txt'),
			folderWith('/case', ['-a.txt', 'c/d.txt', 'z.txt']),
			folderWith('/case/c/.e', ['f.txt']),
			folderWith('/case-2', ['g.txt']),
			folderWith('/empty', []),
		];
		expect(pathsOf(places)).toEqual([
			'/case-2/g.txt',
			'/case/-a.txt',
			'/case/.old/b.txt',
			'/case/c/.e/f.txt',
			'/case/c/d.txt',
			'/case/z.txt',
		]);
	});
});
