import {jsonExtractionReporter} from '../adapters/reporters/json/extraction.ts';
import {textExtractionReporter} from '../adapters/reporters/text/extraction.ts';
import {extract} from '../crosscheck.ts';
import type {Article, Extraction} from '../model/index.ts';
import {complainOf, inputExitCode, outputOption, readArticles} from './articles.ts';
import type {Io} from './io.ts';
import {choiceOption, type RawOptions} from './options.ts';
import {writeOutput} from './write-output.ts';

/** Prints what is read out of each article that the words name. */
export async function extractArticles(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const format = choiceOption(options, 'format', ['text', 'json'], 'text');
	const articles = await readArticles(words, options, io);
	const output = outputOption(options, articles.articles, io);
	const reporter = format === 'json' ? jsonExtractionReporter : textExtractionReporter;
	await writeOutput(
		reporter(extractEach(articles.articles)),
		output === undefined ? undefined : {file: output, option: 'output'},
		io,
	);
	await complainOf(articles.notCompared, options, io);
	return inputExitCode(articles, articles.notCompared, options, io);
}

// One at a time: the extraction of an article is let go once it is written.
function* extractEach(articles: readonly Article[]): Iterable<Extraction> {
	for (const article of articles) yield extract(article);
}
