import {resolve} from 'node:path';
import {byCodeUnit} from '../adapters/readers/failure.ts';
import {latestVersions} from '../adapters/readers/versions.ts';
import {jsonCheckReporter} from '../adapters/reporters/check/json.ts';
import {textCheckReporter} from '../adapters/reporters/check/text.ts';
import {type Article, type DraftCheck, type Extraction, UserError} from '../model/index.ts';
import {complain, complainOf, inputExitCode, outputOption, readArticles} from './articles.ts';
import {checkDraft} from './check-draft.ts';
import {chosenRules} from './chosen-rules.ts';
import {wantsColor} from './color.ts';
import {extractAll} from './extract-all.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOptions} from './options.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import {columnsOf, writeOutput} from './write-output.ts';

const failures = ['contradicted', 'unsupported', 'never'] as const;

/** Holds one article, the draft, against others, its sources; the exit code can stop a publication. */
export async function check(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const failOn = choiceOption(options, 'fail-on', failures, 'contradicted');
	const {draft, against} = draftAndSources(words, options);
	const articles = await readArticles([draft, ...against], options, io);
	const output = outputOption(options, articles.articles, io);
	const isDraft = ({file}: Article): boolean => resolve(io.cwd, file) === resolve(io.cwd, draft);
	const {latest, earlier} = latestVersions(articles.articles.filter((article) => !isDraft(article)));
	const read = [...articles.articles.filter(isDraft), ...latest].toSorted((a, b) => byCodeUnit(a.id, b.id));
	const {comparable, foreign} = separateLanguages(await extractAll(read, options, io));
	const notCompared = [...articles.notCompared, ...earlier, ...foreign];
	const ofDraft = comparable.find(({article}) => isDraft(article));
	const sources = comparable.filter((extraction) => extraction !== ofDraft);
	await complainOf(notCompared, options, io);
	if (!ofDraft || sources.length === 0) {
		await complain(ofDraft ? 'no source could be compared' : `${draft} cannot be compared; name one article`, io);
		return 2;
	}
	const result = checkDraft(ofDraft, sources, await chosenRules(options));
	const chunks = written(result, comparable, output === undefined, options, io);
	await writeOutput(chunks, output === undefined ? undefined : {file: output, option: 'output'}, io);
	const code = await inputExitCode(articles, notCompared, options, io);
	return code === 0 && fails(result, failOn) && !flagOption(options, 'exit-zero') ? 1 : code;
}

function draftAndSources(words: readonly string[], options: RawOptions): {draft: string; against: string[]} {
	const [draft, ...rest] = words;
	const against = textOptions(options, 'against');
	if (draft === undefined)
		throw new UserError('check needs a draft, as in: crosscheck check draft.txt --against sources/');
	if (rest.length > 0) throw new UserError(`check takes one draft; put "${rest.join(' ')}" behind --against`);
	if (against.length === 0) throw new UserError('check needs sources; name files or folders behind --against');
	return {draft, against};
}

function written(
	result: DraftCheck,
	extractions: readonly Extraction[],
	toTerminal: boolean,
	options: RawOptions,
	io: Io,
): Iterable<string> {
	const articles = extractions.map(({article, analysis}) => ({...article, parts: analysis.parts}));
	if (choiceOption(options, 'format', ['text', 'json'], 'text') === 'json') return jsonCheckReporter(result, articles);
	return textCheckReporter(result, articles, {
		color: wantsColor(options, io) && toTerminal,
		columns: columnsOf(io),
		quiet: flagOption(options, 'quiet'),
	});
}

function fails({findings, facts}: DraftCheck, failOn: (typeof failures)[number]): boolean {
	if (failOn === 'never') return false;
	const missing = facts.filter(({support}) => support === 'not-found');
	if (failOn === 'unsupported' && missing.length > 0) return true;
	return findings.some(({relation}) => relation === 'conflict') || missing.some(({kind}) => kind === 'quotation');
}
