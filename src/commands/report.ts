import {compare, reportOf} from '../crosscheck.ts';
import {type Finding, type FindingRelation, type Report, type Story, UserError} from '../model/index.ts';
import {type Articles, complain, complainOf, inputExitCode, readArticles} from './articles.ts';
import {chosenRules} from './chosen-rules.ts';
import {extractAll} from './extract-all.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOption} from './options.ts';
import {refuseOverwriting, reportOutputs, writeReport} from './outputs.ts';
import {separateLanguages} from './separate-languages.ts';
import {toolVersion} from './version.ts';
import {watch} from './watch.ts';

/** Compares the articles that the words name, and prints where they differ; with `--watch` again after each change. */
export async function report(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	if (!flagOption(options, 'watch')) return reportOnce(words, options, io);
	return watch(words, () => reportOnce(words, options, io), io);
}

async function reportOnce(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const outputs = reportOutputs(options);
	const failing = failingRelations(options);
	const articles = await readArticles(words, options, io);
	refuseOverwriting(outputs, articles.articles, io);
	const whole = await compareArticles(articles, options, io);
	const shown = onlyStory(whole, textOption(options, 'only-story'));
	// An empty page says nothing that the lines on the standard error output do not.
	const visible = outputs.some(({format, file}) => format.name === 'text' && file === undefined);
	const empty = articles.articles.length === 0;
	if (!visible || !empty) await writeReport(shown, outputs, options, io);
	if (!visible || empty) await complainOf(shown.notCompared, options, io);

	const inputCode = await inputExitCode(articles, shown.notCompared, options, io);
	if (inputCode !== 0) return inputCode;
	if (shown.stories.length === 0) {
		await complain('no article could be compared; see the list for the reasons', io);
		return 2;
	}
	return openFindings(shown.stories).some(({relation}) => failing.includes(relation)) ? 1 : 0;
}

// By rising weight: what fails a run on a light finding fails it on a heavier one.
const relations: readonly FindingRelation[] = ['coverage', 'tension', 'conflict'];

function failingRelations(options: RawOptions): readonly FindingRelation[] {
	const failOn = choiceOption(options, 'fail-on', ['conflict', 'tension', 'coverage', 'never'], 'conflict');
	if (failOn === 'never' || flagOption(options, 'exit-zero')) return [];
	return relations.slice(relations.indexOf(failOn));
}

async function compareArticles(
	{articles, notCompared, corrections}: Articles,
	options: RawOptions,
	io: Io,
): Promise<Report> {
	const extractions = await extractAll(articles, options, io);
	const {comparable, foreign} = separateLanguages(extractions);
	const rules = await chosenRules(options);
	const comparison = compare(comparable, {oneStory: flagOption(options, 'one-story'), corrections, rules});
	const all = {...comparison, notCompared: [...notCompared, ...foreign, ...comparison.notCompared]};
	return reportOf(extractions, all, await toolVersion());
}

function onlyStory(whole: Report, id: string | undefined): Report {
	if (id === undefined) return whole;
	const story = whole.stories.find((candidate) => candidate.id === id);
	if (!story) {
		const known = whole.stories.map((candidate) => candidate.id).join(', ');
		throw new UserError(`--only-story: no story "${id}"; give one of ${known}`);
	}
	return {
		...whole,
		articles: whole.articles.filter((article) => story.articles.includes(article.id)),
		stories: [story],
	};
}

// A decision that no longer fits counts as open: it is asked again.
function openFindings(stories: readonly Story[]): Finding[] {
	return stories.flatMap(({findings}) =>
		findings.filter(({decision}) => !decision || decision.status === 'open' || decision.stale !== undefined),
	);
}
