import {count, oneLine} from '../adapters/reporters/shared/words.ts';
import {UserError} from '../model/index.ts';
import type {ArchivedStory, ArchiveStore, FoundSentence} from '../ports.ts';
import {refuseWords, storyFilter} from './open-archive.ts';
import type {Io} from './io.ts';
import {choiceOption, numberOption, type RawOptions, textOption} from './options.ts';
import {writeOutput} from './write-output.ts';

/** Sentences that a search shows where no number is given. */
const defaultLimit = 50;
const highestLimit = 10_000;

/** Prints the sentences with claims that hold all the words, the latest first; 1 where there is none. */
export async function searchStore(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	if (words.length === 0) throw new UserError('archive search takes words, as in: crosscheck archive search ferry');
	const found = await store.search(words, numberOption(options, 'limit', defaultLimit, [1, highestLimit]));
	await print({sentences: found.map(sentenceJson)}, found.map(sentenceLine), options, io);
	return found.length === 0 ? 1 : 0;
}

function sentenceJson({article, quote, start, end}: FoundSentence): object {
	const {id, outlet, published} = article;
	return {article: id, outlet, ...(published !== undefined && {published}), start, end, quote};
}

function sentenceLine({article: {file, outlet, published}, quote}: FoundSentence): string {
	return `${published?.slice(0, 10) ?? 'undated   '}  ${oneLine(outlet)}: ${oneLine(quote)} (${file})\n`;
}

/** Prints the stories of an archive, with the number of their articles and findings. */
export async function showStories(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	refuseWords(words, 'archive stories');
	const stories: StoryLine[] = [];
	for await (const story of store.stories(storyFilter(options))) stories.push(storyOf(story));
	await print({stories}, stories.map(storyLine), options, io);
	return 0;
}

interface StoryLine {
	readonly title: string;
	readonly articles: readonly string[];
	readonly why: string;
	readonly independent: number;
	readonly conflicts: number;
	readonly tensions: number;
}

function storyOf({story: {title, articles, why, independent, findings}}: ArchivedStory): StoryLine {
	const of = (wanted: 'conflict' | 'tension'): number => findings.filter(({relation}) => relation === wanted).length;
	return {title: oneLine(title), articles, why, independent, conflicts: of('conflict'), tensions: of('tension')};
}

function storyLine({title, articles, conflicts, tensions}: StoryLine): string {
	return `${title}: ${count(articles.length, 'article')}, ${count(conflicts, 'conflict')}, ${count(tensions, 'tension')}\n`;
}

/** Prints a record as JSON, or the lines that say it to a person, where the options say. */
export async function print(record: object, lines: readonly string[], options: RawOptions, io: Io): Promise<void> {
	const format = choiceOption(options, 'format', ['text', 'json'], 'text');
	const output = textOption(options, 'output');
	const chunks = format === 'json' ? [`${JSON.stringify({formatVersion: 1, ...record}, undefined, 2)}\n`] : lines;
	await writeOutput(chunks, output === undefined ? undefined : {file: output, option: 'output'}, io);
}
