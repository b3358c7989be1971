import {checkFormats} from '../adapters/reporters/check/formats.ts';
import {isSettled} from '../adapters/reporters/shared/numbered.ts';
import {type DraftCheck, UserError} from '../model/index.ts';
import {inputExitCode} from './articles.ts';
import {compareDraft, openDraft} from './draft-desk.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOptions} from './options.ts';
import {chosenOutputs, refuseOverwriting, writeOutputs} from './outputs.ts';

const failures = ['contradicted', 'unsupported', 'never'] as const;

/** Holds one article, the draft, against others, its sources; the exit code can stop a publication. */
export async function check(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const failOn = choiceOption(options, 'fail-on', failures, 'contradicted');
	const outputs = chosenOutputs(checkFormats, options);
	const {draft, against} = draftAndSources(words, options);
	const opened = await openDraft(draft, against, options, io);
	refuseOverwriting(outputs, opened.articles.articles, io);
	const {check: result, read, run} = await compareDraft(opened, options, io);
	await writeOutputs(outputs, async ({load}, look) => (await load(look))(result, read, {...run, against}), options, io);
	const code = await inputExitCode(opened.articles, run.notCompared, options, io);
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

/** What was confirmed stops a draft until the draft or the source is put right; what was dismissed or resolved does not. */
function fails({story, facts}: DraftCheck, failOn: (typeof failures)[number]): boolean {
	if (failOn === 'never') return false;
	const open = facts.filter((fact) => !isSettled(fact));
	const lacking = open.filter(({support}) => support === 'not-found' || support === 'misquoted');
	// that a claim is worded otherwise is no reason to stop; a figure must be there
	const unclear = open.filter(({support, kind}) => support === 'unclear' && kind !== 'claim');
	if (failOn === 'unsupported' && lacking.length + unclear.length > 0) return true;
	const conflicts = story.findings.filter((finding) => finding.relation === 'conflict' && !isSettled(finding));
	return conflicts.length > 0 || lacking.some(({kind}) => kind === 'quotation');
}
