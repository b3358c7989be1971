import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {sharedFolder} from '../support/shared-folder.ts';
import {benchSeeds, benchStories} from './seeds.ts';

/** One part of the bench: measures on the shared articles, or on so many of its own, and yields what is printed. */
type Part = (sharedData: string, sizes: readonly string[]) => AsyncIterable<string> | Iterable<string>;

/** The parts by name, in the order in which they run. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
	['seeds', benchSeeds],
	['stories', benchStories],
	['grouping', () => [printed('stories')]],
	['relations', () => [printed('relations')]],
	['pairs', () => [printed('pairs')]],
	['planted', () => [printed('planted')]],
	['summaries', () => [printed('summaries')]],
	['sentences', (data) => [printed('sentences', join(data, 'data/sentence_golden_rules/dev.jsonl'))]],
	['recognized-numbers', () => [printed('recognized-numbers')]],
	['recognized-times', () => [printed('recognized-times')]],
	['names', () => [printed('names')]],
	['quotations', () => [printed('quotations')]],
	['coreference', () => [printed('coreference')]],
	['speed', () => [printed('speed')]],
	['growth', () => [printed('growth')]],
	['hostile', () => [printed('hostile')]],
	['reports', () => [printed('reports')]],
	['readers', () => [printed('readers')]],
	['real-pages', () => [printed('real-pages')]],
	['fuzz', () => [printed('fuzz')]],
	['batch', () => [printed('batch')]],
	['review', () => [printed('review')]],
	['whole-reports', () => [printed('whole-reports')]],
	['archive', (_data, sizes) => [printed('archive', ...sizes)]],
	['watching', () => [printed('watching')]],
	['retention', () => [printed('retention')]],
	['workers', () => [printed('workers')]],
]);

/** The parts that make what they measure: all others read the shared articles. */
const selfMade: ReadonlySet<string> = new Set([
	'hostile',
	'reports',
	'readers',
	'real-pages',
	'fuzz',
	'batch',
	'review',
	'archive',
	'watching',
	'retention',
	'workers',
]);

/** Several parts under one name. */
const groups: ReadonlyMap<string, readonly string[]> = new Map([
	['findings', ['seeds', 'stories', 'relations', 'pairs', 'planted', 'summaries']],
	[
		'text',
		[
			'sentences',
			'recognized-numbers',
			'recognized-times',
			'names',
			'quotations',
			'coreference',
			'speed',
			'growth',
			'hostile',
		],
	],
	['precision', ['stories', 'pairs', 'planted']],
	['recognizers', ['recognized-numbers', 'recognized-times']],
]);

/** What a script of this folder prints. */
function printed(script: string, ...words: readonly string[]): string {
	const env = {...process.env, CROSSCHECK_DATA: sharedFolder};
	return execFileSync(process.execPath, [join(import.meta.dirname, `${script}.js`), ...words], {encoding: 'utf8', env});
}

/** `npm run bench -- NAME... SIZE...`: runs the named parts and groups of parts, or all. */
async function bench(words: readonly string[]): Promise<number> {
	const sizes = words.filter((word) => /^\d+$/u.test(word));
	const named = words.filter((word) => !sizes.includes(word)).flatMap((word) => groups.get(word) ?? [word]);
	const unknown = named.filter((name) => !parts.has(name));
	if (unknown.length > 0) {
		const known = [...groups.keys(), ...parts.keys()].join(', ');
		process.stderr.write(`no such part of the bench: ${unknown.join(', ')}; there are ${known}\n`);
		return 2;
	}
	for (const [name, part] of parts) {
		if (named.length > 0 && !named.includes(name)) continue;
		process.stdout.write(`== ${name}\n`);
		if (!selfMade.has(name) && !existsSync(join(sharedFolder, 'stories'))) {
			process.stdout.write(`skipped: no shared articles in ${sharedFolder}; name their folder with CROSSCHECK_DATA\n`);
			continue;
		}
		for await (const chunk of part(sharedFolder, sizes)) process.stdout.write(chunk);
	}
	return 0;
}

process.exitCode = await bench(process.argv.slice(2));
