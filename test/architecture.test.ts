import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {rules} from '../src/rules/index.ts';

/** Each layer may import from itself and from the layers before it. */
const layers = [
	'model',
	'ports.ts',
	'knowledge',
	'text',
	'extract',
	'stories',
	'align',
	'rules',
	'decisions',
	'crosscheck.ts',
	'adapters',
	'archive',
	'review',
	'commands',
	'run.ts',
	'cli.ts',
];

/** The steps of the pipeline: only crosscheck.ts strings them. */
const steps = ['text', 'extract', 'stories', 'align', 'rules'];

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).map((file) =>
	file.replaceAll(sep, '/'),
);
const sources = files.filter((file) => /\.tsx?$/.test(file)).toSorted();
const contents = new Map(sources.map((file) => [file, withoutComments(readFileSync(join(root, 'src', file), 'utf8'))]));
const roomOf = (file: string): string => file.split('/')[0] ?? '';
const layerOf = (file: string): number => layers.indexOf(roomOf(file));

/** `from './a.ts'`, `import './a.ts'`, `import('./a.ts')` */
const relativeImport = /\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g;
/** `from 'chalk'`, `import 'chalk'`, `import('chalk')` */
const packageImport = /\b(?:from|import)\s*\(?\s*'([^.'][^']*)'/g;

function withoutComments(source: string): string {
	return source.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
}

function importsOf(file: string): string[] {
	return [...(contents.get(file) ?? '').matchAll(relativeImport)].map(([, path = '']) =>
		join(dirname(file), path).replaceAll(sep, '/'),
	);
}

/** The files of an import cycle that can be reached from this file, or none. */
function cycleFrom(file: string, path: readonly string[], cleared: Set<string>): readonly string[] {
	if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
	if (cleared.has(file)) return [];
	for (const imported of importsOf(file)) {
		const cycle = cycleFrom(imported, [...path, file], cleared);
		if (cycle.length > 0) return cycle;
	}
	cleared.add(file);
	return [];
}

describe('the layers', () => {
	test('hold every source file', () => {
		expect(sources.filter((file) => file !== 'index.ts' && layerOf(file) < 0)).toEqual([]);
	});

	test('there are source files to look at', () => {
		expect(sources).toContain('crosscheck.ts');
		expect(importsOf('crosscheck.ts')).toContain('model/index.ts');
	});

	test.each(sources.filter((file) => file !== 'index.ts'))(
		'%s imports only from its own and earlier layers',
		(file) => {
			expect(importsOf(file).filter((imported) => layerOf(imported) < 0 || layerOf(imported) > layerOf(file))).toEqual(
				[],
			);
		},
	);

	test.each(sources.filter((file) => steps.includes(roomOf(file))))('%s imports no other step', (file) => {
		const others = steps.filter((step) => step !== roomOf(file));
		expect(importsOf(file).filter((imported) => others.includes(roomOf(imported)))).toEqual([]);
	});

	test('no imports run in a circle', () => {
		const cleared = new Set<string>();
		const cycles = sources.map((file) => cycleFrom(file, [], cleared)).filter((cycle) => cycle.length > 0);
		expect(cycles[0] ?? []).toEqual([]);
	});

	test('the model imports no package', () => {
		const model = sources.filter((file) => roomOf(file) === 'model');
		expect(
			model.flatMap((file) => [...(contents.get(file) ?? '').matchAll(packageImport)].map(([found]) => found)),
		).toEqual([]);
	});

	test('only cli.ts touches process', () => {
		const touching = sources.filter((file) => /\bprocess\.\w|'(?:node:)?process'/.test(contents.get(file) ?? ''));
		expect(touching.filter((file) => file !== 'cli.ts')).toEqual([]);
	});

	test.each(sources.filter((file) => file.split('/').at(-1) === 'index.ts' && file !== 'rules/index.ts'))(
		'%s only re-exports',
		(file) => {
			expect(contents.get(file)).not.toMatch(/^(?:export )?(?:async )?(?:function|const|let|class) /m);
		},
	);
});

/** `from './a.ts'` of what is there when the program runs, not of types alone, and not `import('./a.ts')`. */
const loadedImport = /^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm;

/** All files and packages that are loaded with these files. */
function loadedWith(entries: readonly string[]): ReadonlySet<string> {
	const loaded = new Set(entries);
	for (const file of loaded) {
		for (const [, path = ''] of (contents.get(file) ?? '').matchAll(loadedImport))
			loaded.add(path.startsWith('.') ? join(dirname(file), path).replaceAll(sep, '/') : path);
	}
	return loaded;
}

describe('the archive', () => {
	const drivers = ['kysely', 'node-sqlite3-wasm', 'pg', 'pg-boss'];
	const loadedBy = (file: string): string[] =>
		[...loadedWith(['cli.ts', file])].filter((one) => drivers.includes(one) || roomOf(one) === 'archive');

	test('is loaded by no report', () => {
		expect(loadedWith(['cli.ts', 'commands/report.ts'])).toContain('crosscheck.ts');
		expect(loadedBy('commands/report.ts')).toEqual([]);
	});

	test('loads the driver of a database only when one is opened', () => {
		expect(loadedBy('archive/open-store.ts').filter((one) => ['pg', 'node-sqlite3-wasm'].includes(one))).toEqual([]);
		expect(loadedBy('archive/sqlite/open.ts')).toContain('node-sqlite3-wasm');
	});
});

describe('the rules', () => {
	const ids = rules.map(({id}) => id);

	test.each(['_template', ...ids])('%s has its source, a page with the five headings, and a test table', (id) => {
		expect(sources).toContain(`rules/${id}.ts`);
		const page = readFileSync(join(root, 'src/rules', `${id}.md`), 'utf8');
		const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
		expect(headings).toEqual([id, 'What it flags', 'What it leaves alone', 'What to do', 'Known limits']);
		expect(readFileSync(join(root, 'test/rules', `${id}.test.ts`), 'utf8')).toContain('testRule(');
	});

	test('each page belongs to a registered rule', () => {
		const pages = files
			.filter((file) => /^rules\/[^_].*\.md$/.test(file))
			.map((file) => file.slice('rules/'.length, -'.md'.length));
		expect(pages.toSorted()).toEqual(ids.toSorted());
	});

	test('no id stands twice', () => {
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('no rule reads files, awaits, prints or reads the clock', () => {
		const impure = /from 'node:(?!crypto')|\bawait\b|\basync\b|\bconsole\.|\bDate\.now\(|new Date\(\)|Math\.random\(/;
		const rooms = sources.filter((file) => roomOf(file) === 'rules');
		expect(rooms.filter((file) => impure.test(contents.get(file) ?? ''))).toEqual([]);
	});
});
