import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {sharedFolder} from '../support/shared-folder.ts';
import {benchSeeds, benchStories} from './seeds.ts';

/** One part of the bench: measures on the shared articles, and yields what is printed. */
type Part = (sharedData: string) => AsyncIterable<string> | Iterable<string>;

/** The parts by name, in the order in which they run. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
	['seeds', benchSeeds],
	['stories', benchStories],
	['grouping', () => [printed('stories')]],
	['text', benchText],
]);

/** What step 1 finds, against text with sentences and names marked in it, and how fast it is. */
function* benchText(sharedData: string): Generator<string> {
	yield '-- sentences\n';
	yield printed('sentences', join(sharedData, 'data/sentence_golden_rules/dev.jsonl'));
	yield '-- names\n';
	yield printed('names');
	yield '-- speed\n';
	yield printed('speed');
	yield '-- hostile text\n';
	yield printed('hostile');
}

/** What a script of this folder prints. */
function printed(script: string, ...words: readonly string[]): string {
	const env = {...process.env, CROSSCHECK_DATA: sharedFolder};
	return execFileSync(process.execPath, [join(import.meta.dirname, `${script}.js`), ...words], {encoding: 'utf8', env});
}

/** `npm run bench -- NAME...`: runs the named parts, or all of them. */
async function bench(words: readonly string[]): Promise<number> {
	const unknown = words.filter((word) => !parts.has(word));
	if (unknown.length > 0) {
		const known = [...parts.keys()].join(', ');
		process.stderr.write(`no such part of the bench: ${unknown.join(', ')}; there are ${known}\n`);
		return 2;
	}
	for (const [name, part] of parts) {
		if (words.length > 0 && !words.includes(name)) continue;
		process.stdout.write(`== ${name}\n`);
		for await (const chunk of part(sharedFolder)) process.stdout.write(chunk);
	}
	return 0;
}

process.exitCode = await bench(process.argv.slice(2));
