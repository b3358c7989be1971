import {jsonExtractionReporter} from '../adapters/reporters/json/extraction.ts';
import {portableNames} from '../adapters/reporters/shared/portable.ts';
import {byCodeUnit} from '../adapters/readers/failure.ts';
import type {Article, NotCompared} from '../model/index.ts';
import {complainOf, inputExitCode, openArticles, outputOption} from './articles.ts';
import {type Work, workOnEach} from './extract-all.ts';
import type {Io} from './io.ts';
import {collectGarbageEarly} from './memory.ts';
import {choiceOption, type RawOptions} from './options.ts';
import {writeOutput} from './write-output.ts';

const asJson: Work<Uint8Array> = {
	name: 'extractAsJson',
	load: async () => (await import('./extract-work.ts')).extractAsJson,
};
const asText: Work<string> = {
	name: 'extractAsText',
	load: async () => (await import('./extract-work.ts')).extractAsText,
};

/** Prints what is read out of each article that the words name, each as soon as it is there: none of them is held. */
export async function extractArticles(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const format = choiceOption(options, 'format', ['text', 'json'], 'text');
	collectGarbageEarly();
	const {files, items, incomplete} = await openArticles(words, options, io);
	const output = outputOption(options, files, io);
	const counted = {length: 0};
	const notCompared: NotCompared[] = [];
	const articles = partItems(items, counted, notCompared);
	await writeOutput(
		format === 'json'
			? jsonExtractionReporter(workOnEach(withPortableNames(articles, portableNames(files)), asJson, options, io))
			: workOnEach(articles, asText, options, io),
		output === undefined ? undefined : {file: output, option: 'output'},
		io,
	);
	notCompared.sort((a, b) => byCodeUnit(a.file ?? '', b.file ?? ''));
	await complainOf(notCompared, options, io);
	return inputExitCode({articles: counted, incomplete}, notCompared, options, io);
}

/** JSON is passed on; a person at the terminal opens the paths. */
async function* withPortableNames(
	articles: AsyncIterable<Article>,
	nameOf: (file: string) => string,
): AsyncGenerator<Article> {
	for await (const article of articles) yield {...article, file: nameOf(article.file)};
}

/** Lets the articles pass and counts them, and gathers what could not be read. */
export async function* partItems(
	items: AsyncIterable<Article | NotCompared>,
	counted: {length: number},
	notCompared: NotCompared[],
): AsyncGenerator<Article> {
	for await (const item of items) {
		if ('why' in item) {
			notCompared.push(item);
			continue;
		}
		counted.length += 1;
		yield item;
	}
}
