import {resolve} from 'node:path';
import {byCodeUnit} from '../adapters/readers/failure.ts';
import {latestVersions} from '../adapters/readers/versions.ts';
import {checkFormats} from '../adapters/reporters/check/formats.ts';
import {type Article, type DraftCheck, UserError} from '../model/index.ts';
import {complain, complainOf, inputExitCode, readArticles} from './articles.ts';
import {toolOf} from '../crosscheck.ts';
import {checkDraft} from './check-draft.ts';
import {chosenRules} from './chosen-rules.ts';
import {extractAll} from './extract-all.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOptions} from './options.ts';
import {chosenOutputs, refuseOverwriting, writeOutputs} from './outputs.ts';
import {separateLanguages} from '../text/separate-languages.ts';
import {toolVersion} from './version.ts';

const failures = ['contradicted', 'unsupported', 'never'] as const;

/** Holds one article, the draft, against others, its sources; the exit code can stop a publication. */
export async function check(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const failOn = choiceOption(options, 'fail-on', failures, 'contradicted');
	const outputs = chosenOutputs(checkFormats, options);
	const {draft, against} = draftAndSources(words, options);
	const articles = await readArticles([draft, ...against], options, io);
	refuseOverwriting(outputs, articles.articles, io);
	const isDraft = ({file}: Article): boolean => resolve(io.cwd, file) === resolve(io.cwd, draft);
	const {latest, earlier} = latestVersions(articles.articles.filter((article) => !isDraft(article)));
	const chosen = [...articles.articles.filter(isDraft), ...latest].toSorted((a, b) => byCodeUnit(a.id, b.id));
	const {comparable, foreign} = separateLanguages(await extractAll(chosen, options, io));
	const notCompared = [...articles.notCompared, ...earlier, ...foreign];
	const ofDraft = comparable.find(({article}) => isDraft(article));
	const sources = comparable.filter((extraction) => extraction !== ofDraft);
	await complainOf(notCompared, options, io);
	if (!ofDraft || sources.length === 0) {
		await complain(ofDraft ? 'no source could be compared' : `${draft} cannot be compared; name one article`, io);
		return 2;
	}
	const result = checkDraft(ofDraft, sources, await chosenRules(options));
	const read = comparable.map(({article, analysis}) => ({...article, parts: analysis.parts}));
	const run = {tool: toolOf(await toolVersion()), notCompared};
	await writeOutputs(outputs, async ({load}, look) => (await load(look))(result, read, run), options, io);
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

function fails({story, facts}: DraftCheck, failOn: (typeof failures)[number]): boolean {
	if (failOn === 'never') return false;
	const lacking = facts.filter(({support}) => support === 'not-found' || support === 'misquoted');
	// that a claim is worded otherwise is no reason to stop; a figure must be there
	const unclear = facts.filter(({support, kind}) => support === 'unclear' && kind !== 'claim');
	if (failOn === 'unsupported' && lacking.length + unclear.length > 0) return true;
	return story.findings.some(({relation}) => relation === 'conflict') || lacking.some(({kind}) => kind === 'quotation');
}
