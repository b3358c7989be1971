import {readFileSync} from 'node:fs';
import compromise from 'compromise';
import {SentenceTokenizer} from 'natural/lib/natural/tokenizers/index.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {abbreviationsBeforeNames, abbreviationsWithinNames} from '../../src/knowledge/abbreviations.ts';
import {findParagraphs} from '../../src/text/paragraphs.ts';
import {findSentenceSpans} from '../../src/text/sentence-boundaries.ts';

/** Measures on files of sentence-splitting cases how many our splitter and its peers split exactly, and prints our misses. */

/** One row of a file of sentence-splitting cases. */
interface Case {
	readonly name: string;
	readonly text: string;
	readonly sentences: readonly string[];
}

const nlp = winkNLP(model, ['sbd']);
/** natural knows no abbreviations by itself, so it gets ours. */
const natural = new SentenceTokenizer(
	[...abbreviationsBeforeNames, ...abbreviationsWithinNames].flatMap((word) => [
		`${word}.`,
		`${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
	]),
);

const splitters: readonly {readonly name: string; readonly split: (text: string) => readonly string[]}[] = [
	{name: 'crosscheck', split},
	{name: 'wink-nlp', split: (text) => nlp.readDoc(text).sentences().out()},
	{name: 'natural', split: (text) => natural.tokenize(text)},
	{name: 'compromise', split: (text) => compromise(text).sentences().out('array')},
];

function split(text: string): readonly string[] {
	return findParagraphs(text)
		.flatMap((paragraph) => findSentenceSpans(text, paragraph))
		.map(({start, end}) => text.slice(start, end));
}

function isExact(got: readonly string[], sentences: readonly string[]): boolean {
	return got.map(spaced).join('\n') === sentences.map(spaced).join('\n');
}

function spaced(sentence: string): string {
	return sentence.replaceAll(/\s+/g, ' ').trim();
}

function parse(line: string): Case[] {
	const row: unknown = line === '' ? undefined : JSON.parse(line);
	if (typeof row !== 'object' || row === null || !('text' in row) || !('sentences' in row)) return [];
	const {text, sentences} = row;
	if (typeof text !== 'string' || !Array.isArray(sentences)) return [];
	const name = 'name' in row && typeof row.name === 'string' ? row.name : '';
	return [{name, text, sentences: sentences.filter((sentence) => typeof sentence === 'string')}];
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

for (const file of process.argv.slice(2)) {
	const cases = readFileSync(file, 'utf8').split('\n').flatMap(parse);
	for (const splitter of splitters) {
		const exact = cases.filter(({text, sentences}) => isExact(splitter.split(text), sentences));
		print(`${splitter.name.padEnd(12)}${exact.length} of ${cases.length} exact`);
	}
	for (const {name, text, sentences} of cases) {
		const got = split(text);
		if (!isExact(got, sentences)) print(`${name}: ${JSON.stringify(got)} instead of ${JSON.stringify(sentences)}`);
	}
}
