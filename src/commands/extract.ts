import {jsonExtractionReporter} from '../adapters/reporters/json/extraction.ts';
import {byCodeUnit} from '../adapters/readers/failure.ts';
import type {Article, NotCompared} from '../model/index.ts';
import {complainOf, inputExitCode, openArticles, outputOption} from './articles.ts';
import {type Work, workOnEach} from './extract-all.ts';
import {extractAsJson, extractAsText} from './extract-work.ts';
import type {Io} from './io.ts';
import {choiceOption, type RawOptions} from './options.ts';
import {writeOutput} from './write-output.ts';

const asJson: Work<string> = {name: 'extractAsJson', run: extractAsJson};
const asText: Work<string> = {name: 'extractAsText', run: extractAsText};

/** Prints what is read out of each article that the words name, each as soon as it is there: none of them is held. */
export async function extractArticles(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const format = choiceOption(options, 'format', ['text', 'json'], 'text');
	const {files, items, incomplete} = await openArticles(words, options, io);
	const output = outputOption(options, files, io);
	const counted = {length: 0};
	const notCompared: NotCompared[] = [];
	const articles = partItems(items, counted, notCompared);
	const extractions = workOnEach(articles, format === 'json' ? asJson : asText, options, io);
	await writeOutput(
		format === 'json' ? jsonExtractionReporter(extractions) : extractions,
		output === undefined ? undefined : {file: output, option: 'output'},
		io,
	);
	notCompared.sort((a, b) => byCodeUnit(a.file ?? '', b.file ?? ''));
	await complainOf(notCompared, options, io);
	return inputExitCode({articles: counted, incomplete}, notCompared, options, io);
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
