import {isOpen} from '../adapters/reporters/shared/numbered.ts';
import {count as countOf} from '../adapters/reporters/shared/words.ts';
import {type FindingRelation, type Report, UserError} from '../model/index.ts';
import {complain, complainOf, inputExitCode} from './articles.ts';
import {withoutBaseline} from './baseline.ts';
import {compareOpen, type Desk, openCase} from './desk.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOption} from './options.ts';
import {refuseOverwriting, reportOutputs, writeReport} from './outputs.ts';
import {watch} from './watch.ts';

/** Compares the articles that the words name, and prints where they differ; with `--watch` again after each change. */
export async function report(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	if (!flagOption(options, 'watch')) return reportOnce(words, options, io);
	return watch(words, () => reportOnce(words, options, io), io);
}

async function reportOnce(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const outputs = reportOutputs(options);
	const failing = failingRelations(options);
	const opened = await openCase(words, options, io);
	const {articles} = opened;
	refuseOverwriting(outputs, articles.articles, io);
	// what the articles were taken apart into is not needed any more
	const {report: compared, orphans, lost} = await compareOpen(opened, options, io);
	const whole = await withoutBaseline(compared, options, io);
	const shown = onlyNew(onlyStory(whole, textOption(options, 'only-story')), options);
	// An empty page says nothing that the lines on the standard error output do not.
	const visible = outputs.some(({format, file}) => format.name === 'text' && file === undefined);
	const empty = articles.articles.length === 0;
	if (!visible || !empty) await writeReport(shown, outputs, options, io);
	if (!visible || empty) await complainOf(shown.notCompared, options, io);

	await complainOfLeftovers({orphans, lost}, options, io);
	const inputCode = await inputExitCode(articles, shown.notCompared, options, io);
	if (inputCode !== 0) return inputCode;
	if (shown.stories.length === 0) {
		await complain('no article could be compared; see the list for the reasons', io);
		return 2;
	}
	const open = shown.stories.flatMap(({findings}) => findings.filter(isOpen));
	return open.some(({relation}) => failing.includes(relation)) ? 1 : 0;
}

// By rising weight: what fails a run on a light finding fails it on a heavier one.
const relations: readonly FindingRelation[] = ['coverage', 'tension', 'conflict'];

function failingRelations(options: RawOptions): readonly FindingRelation[] {
	const failOn = choiceOption(options, 'fail-on', ['conflict', 'tension', 'coverage', 'never'], 'conflict');
	if (failOn === 'never' || flagOption(options, 'exit-zero')) return [];
	return relations.slice(relations.indexOf(failOn));
}

/** With `--new-only` the findings that nobody decided on, and those that are asked again. */
function onlyNew(whole: Report, options: RawOptions): Report {
	if (!flagOption(options, 'new-only')) return whole;
	return {...whole, stories: whole.stories.map((story) => ({...story, findings: story.findings.filter(isOpen)}))};
}

/** Decisions that lead nowhere are not lost in silence. */
async function complainOfLeftovers(
	{orphans, lost}: Pick<Desk, 'orphans' | 'lost'>,
	options: RawOptions,
	io: Io,
): Promise<void> {
	if (flagOption(options, 'quiet')) return;
	const remedy = 'crosscheck status lists them';
	if (orphans.length > 0) await complain(`${countOf(orphans.length, 'decision')} without a finding now; ${remedy}`, io);
	if (lost.length > 0) await complain(`${countOf(lost.length, 'correction')} without a place now; ${remedy}`, io);
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
