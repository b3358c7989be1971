import {suggestion} from '../adapters/similarity/nearest-word.ts';
import {addEvent} from '../decisions/add-event.ts';
import {lastEvents, newEvent, type NewEvent, type ThreadedFinding} from '../decisions/decide.ts';
import {type DecisionEvent, type DismissReason, dismissReasons, UserError} from '../model/index.ts';
import {complain} from './articles.ts';
import {type Desk, openDesk} from './desk.ts';
import {findFinding} from './find-finding.ts';
import type {Io} from './io.ts';
import {flagOption, type RawOptions, textOption} from './options.ts';
import {personOf} from './person.ts';

/** What can be done with a finding. */
export const decisionVerbs = [
	'confirm',
	'dismiss',
	'resolve',
	'reopen',
	'affirm',
	'assign',
	'comment',
	'undo',
] as const;
type Verb = (typeof decisionVerbs)[number];

/** Writes down what a person decided on a finding. */
export async function decide(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const [id, word, ...rest] = words;
	if (id === undefined || word === undefined || rest.length > 0) {
		throw new UserError(
			'decide takes a finding and what to do, as in: crosscheck decide 3fa9c1d2 dismiss --reason rounding',
		);
	}
	const verb = verbOf(word);
	const by = personOf(options, io);
	const said = saidWith(verb, options);
	const desk = await openDesk(options, io);
	const story = textOption(options, 'only-story');
	const found = findFinding(
		id,
		desk.findings.filter((one) => story === undefined || one.story.id === story),
	);
	const content = contentOf(verb, said, found, by);
	await record(content, desk, options, io, `${verb}: ${found.finding.message}`);
	return 0;
}

/** Adds an event to the log and says so; refused where somebody else has dealt with the same meanwhile. */
export async function record(content: NewEvent, desk: Desk, options: RawOptions, io: Io, what: string): Promise<void> {
	const {store, log} = desk;
	const event = newEvent(content, io.now(), log.events);
	if (flagOption(options, 'dry-run')) {
		await complain(`would write to ${store.name}: ${what}`, io);
		return;
	}
	const result = await addEvent(store, event, log.position);
	if (!result.appended) throw new UserError(`nothing written: meanwhile ${othersWords(result.others)}; look again`);
	if (!flagOption(options, 'quiet')) await complain(`wrote to ${store.name}: ${what}`, io);
}

function othersWords(others: readonly DecisionEvent[]): string {
	return others.map(({by, type}) => `${by} wrote "${type}"`).join(', ');
}

function verbOf(word: string): Verb {
	const verb = decisionVerbs.find((known) => known === word);
	if (verb !== undefined) return verb;
	throw new UserError(
		`"${word}" is no decision; give one of ${decisionVerbs.join(', ')}${suggestion(word, decisionVerbs)}`,
	);
}

interface Said {
	/** Heeded where the verb is dismiss. */
	readonly reason: DismissReason;
	readonly note?: string;
	/** Heeded where the verb is assign. */
	readonly to: string;
}

/** The options that a verb takes; each that it needs must be there, and no other. */
function saidWith(verb: Verb, options: RawOptions): Said {
	const [reason, note, to] = ['reason', 'note', 'to'].map((name) => textOption(options, name));
	if (reason !== undefined && verb !== 'dismiss') throw new UserError(`--reason goes with dismiss, not with ${verb}`);
	if (to !== undefined && verb !== 'assign') throw new UserError(`--to goes with assign, not with ${verb}`);
	const known = verb === 'dismiss' ? reasonOf(reason) : undefined;
	refuseMissing(verb, known, note, to);
	return {reason: known ?? 'other', to: to ?? '', ...(note !== undefined && {note})};
}

function refuseMissing(verb: Verb, reason?: DismissReason, note?: string, to?: string): void {
	if (verb === 'assign' && to === undefined) throw new UserError('assign needs --to NAME');
	if (verb === 'comment' && note === undefined) throw new UserError('comment needs --note "..."');
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

function contentOf(verb: Verb, {reason, note, to}: Said, found: ThreadedFinding, by: string): NewEvent {
	const noted = note === undefined ? {by} : {by, note};
	const previous = lastEvents(found.threads);
	const common = {...noted, finding: found.decided, ...(previous.length > 0 && {previous})};
	switch (verb) {
		case 'dismiss':
			return {...common, type: verb, reason};
		case 'assign':
			return {...common, type: verb, to};
		case 'comment':
			return {...common, type: verb, note: note ?? ''};
		case 'undo':
			return {...noted, type: verb, event: lastStanding(found)};
		case 'affirm':
			refuseUndecided(found);
			return {...common, type: verb};
		case 'confirm':
		case 'resolve':
		case 'reopen':
			return {...common, type: verb};
	}
}

function refuseUndecided({finding}: ThreadedFinding): void {
	if (finding.decision === undefined) throw new UserError('affirm needs a decision that stands; there is none');
}

function lastStanding({threads}: ThreadedFinding): string {
	const standing = threads.flatMap(({events, undone}) => events.filter(({id}) => !undone.includes(id)));
	const last = standing.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
	if (!last) throw new UserError('nothing to undo: nobody has done anything with this finding');
	return last.id;
}
