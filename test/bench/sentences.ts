import {readFileSync} from 'node:fs';
import {findParagraphs} from '../../src/text/paragraphs.ts';
import {findSentenceSpans} from '../../src/text/sentence-boundaries.ts';

/** One row of a file of sentence-splitting cases. */
interface Case {
	readonly text: string;
	readonly sentences: readonly string[];
}

/** Share of cases, one JSON object with `text` and `sentences` a line, that are split exactly; prints the others. */
function measure(file: string, print: (line: string) => void): void {
	const cases = readFileSync(file, 'utf8').split('\n').flatMap(parse);
	let exact = 0;
	for (const {text, sentences} of cases) {
		const got = findParagraphs(text)
			.flatMap((paragraph) => findSentenceSpans(text, paragraph))
			.map(({start, end}) => text.slice(start, end).replaceAll(/\s+/g, ' '));
		if (got.join('\n') === sentences.map((sentence) => sentence.replaceAll(/\s+/g, ' ')).join('\n')) exact++;
		else print(`${JSON.stringify(got)} instead of ${JSON.stringify(sentences)}`);
	}
	print(`${exact} of ${cases.length} exact`);
}

function parse(line: string): Case[] {
	const row: unknown = line === '' ? undefined : JSON.parse(line);
	if (typeof row !== 'object' || row === null || !('text' in row) || !('sentences' in row)) return [];
	const {text, sentences} = row;
	if (typeof text !== 'string' || !Array.isArray(sentences)) return [];
	return [{text, sentences: sentences.filter((sentence) => typeof sentence === 'string')}];
}

for (const file of process.argv.slice(2)) measure(file, (line) => process.stdout.write(`${line}\n`));
