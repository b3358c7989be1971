import {isOpen} from '../adapters/reporters/shared/numbered.ts';
import {count} from '../adapters/reporters/shared/words.ts';
import {textsOf} from '../decisions/sign-offs.ts';
import {UserError} from '../model/index.ts';
import {complain} from './articles.ts';
import {record} from './decide.ts';
import {openDesk} from './desk.ts';
import type {Io} from './io.ts';
import {flagOption, type RawOptions, textOption} from './options.ts';
import {personOf} from './person.ts';

/** Writes down that a person has gone through a story with exactly these texts. */
export async function signOff(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [id, ...rest] = words;
	if (id === undefined || rest.length > 0)
		throw new UserError('sign-off takes one story, as in: crosscheck sign-off s1');
	const by = personOf(options, io);
	const desk = await openDesk(options, io);
	const story = desk.report.stories.find((one) => one.id === id);
	if (!story) {
		throw new UserError(`no story "${id}"; give one of ${desk.report.stories.map((one) => one.id).join(', ')}`);
	}
	const note = textOption(options, 'note');
	const articles = textsOf(story, desk.report);
	const content = {by, ...(note !== undefined && {note}), type: 'sign-off' as const, articles};
	await record(content, desk, options, io, `sign-off of ${story.id}: ${story.title}`);
	const open = story.findings.filter((finding) => finding.relation !== 'coverage' && isOpen(finding)).length;
	if (open > 0 && !flagOption(options, 'quiet')) await complain(`${count(open, 'finding')} of it still open`, io);
	return 0;
}
