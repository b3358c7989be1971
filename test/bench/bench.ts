import {sharedFolder} from '../support/shared-folder.ts';
import {benchSeeds, benchStories} from './seeds.ts';

/** One part of the bench: measures, and gives what it prints. Nothing in it depends on the machine but the times that it names as such. */
type Part = (sharedData: string) => AsyncIterable<string> | Iterable<string>;

/** The parts by name, in the order in which they run. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
	['seeds', benchSeeds],
	['stories', benchStories],
]);

/** `npm run bench -- NAME...`: runs the named parts, or all of them. */
async function bench(words: readonly string[]): Promise<number> {
	const unknown = words.filter((word) => !parts.has(word));
	if (unknown.length > 0) {
		process.stderr.write(
			`no such part of the bench: ${unknown.join(', ')}; there are ${[...parts.keys()].join(', ')}\n`,
		);
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
