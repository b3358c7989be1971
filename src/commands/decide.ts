import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {addEvents} from '../decisions/add-events.ts';
import {newEvent, type NewEvent} from '../decisions/decide.ts';
import {type Deed, deedEvent, deeds, type Said, undoEvent} from '../decisions/deeds.ts';
import {type DecisionEvent, type DismissReason, dismissReasons, UserError} from '../model/index.ts';
import {complain} from './articles.ts';
import {type Desk, openDesk} from './desk.ts';
import {findFinding, shortestId} from './find-finding.ts';
import type {Io} from './io.ts';
import {flagOption, type RawOptions, textOption, textOptions} from './options.ts';
import {personOf} from './person.ts';

/** Writes down what a person decided on a finding. */
export async function decide(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [id, word, ...rest] = words;
	if (id === undefined || word === undefined || rest.length > 0) {
		throw new UserError(
			'decide takes a finding and what to do, as in: crosscheck decide 3fa9c1d2 dismiss --reason rounding',
		);
	}
	const deed = deedOf(word);
	const by = personOf(options, io);
	const said = saidWith(deed, options);
	const desk = await deskOf(options, io);
	const parted = desk.parted.find(
		({finding}) => id.length >= shortestId && finding.identity.startsWith(id.toLowerCase()),
	);
	if (parted && deed === 'undo') {
		await record(undoEvent([parted], by), desk, options, io, `${deed}: ${parted.finding.message}`);
		return 0;
	}
	const story = textOption(options, 'only-story');
	const found = findFinding(
		id,
		desk.findings.filter((one) => story === undefined || one.story.id === story),
	);
	const content = deedEvent(deed, said, found, by);
	await record(content, desk, options, io, `${deed}: ${found.finding.message}`);
	return 0;
}

/** The case, or with `--draft` what `check` says of a draft that is held against it. */
async function deskOf(options: RawOptions, io: Io): Promise<Pick<Desk, 'store' | 'log' | 'findings' | 'parted'>> {
	const draft = textOption(options, 'draft');
	if (draft === undefined) return openDesk(options, io);
	const against = textOptions(options, 'case');
	if (against.length === 0) throw new UserError('--draft needs its sources; name files or folders behind --case');
	const {compareDraft, openDraft} = await import('./draft-desk.ts');
	return compareDraft(await openDraft(draft, against, options, io), options, io);
}

/** Adds an event to the log and says so; refused where somebody else has dealt with the same meanwhile. */
export async function record(
	content: NewEvent,
	desk: Pick<Desk, 'store' | 'log'>,
	options: RawOptions,
	io: Io,
	what: string,
): Promise<void> {
	const {store, log} = desk;
	const event = newEvent(content, io.now(), log.events);
	if (flagOption(options, 'dry-run')) {
		await complain(`would write to ${store.name}: ${what}`, io);
		return;
	}
	const result = await addEvents(store, [event], log);
	if (!result.appended) throw new UserError(`nothing written: meanwhile ${othersWords(result.others)}; look again`);
	if (!flagOption(options, 'quiet')) await complain(`wrote to ${store.name}: ${what}`, io);
}

function othersWords(others: readonly DecisionEvent[]): string {
	return others.map(({by, type}) => `${by} wrote "${type}"`).join(', ');
}

function deedOf(word: string): Deed {
	const deed = deeds.find((known) => known === word);
	if (deed !== undefined) return deed;
	throw new UserError(`"${word}" is no decision; give one of ${deeds.join(', ')}${suggestion(word, deeds)}`);
}

/** The options that a deed takes; each that it needs must be there, and no other. */
function saidWith(deed: Deed, options: RawOptions): Said {
	const [reason, note, to] = ['reason', 'note', 'to'].map((name) => textOption(options, name));
	if (reason !== undefined && deed !== 'dismiss') throw new UserError(`--reason goes with dismiss, not with ${deed}`);
	if (to !== undefined && deed !== 'assign') throw new UserError(`--to goes with assign, not with ${deed}`);
	const known = deed === 'dismiss' ? reasonOf(reason) : undefined;
	refuseMissing(deed, known, note, to);
	return {reason: known ?? 'other', to: to ?? '', ...(note !== undefined && {note})};
}

function refuseMissing(deed: Deed, reason?: DismissReason, note?: string, to?: string): void {
	if (deed === 'assign' && to === undefined) throw new UserError('assign needs --to NAME');
	if (deed === 'comment' && note === undefined) throw new UserError('comment needs --note "..."');
	if (reason === 'other' && note === undefined)
		throw new UserError('--reason other needs --note "..." that says which');
}

function reasonOf(reason: string | undefined): DismissReason {
	const known = dismissReasons.find((candidate) => candidate === reason);
	if (known !== undefined) return known;
	const list = dismissReasons.join(', ');
	if (reason === undefined) throw new UserError(`dismiss needs --reason, one of ${list}`);
	throw new UserError(`--reason cannot be "${reason}"; give one of ${list}${suggestion(reason, dismissReasons)}`);
}
