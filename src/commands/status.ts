import {correctionWords} from '../adapters/reporters/shared/correction-words.ts';
import {wrap} from '../adapters/reporters/text/lines.ts';
import {count, oneLine} from '../adapters/reporters/shared/words.ts';
import {isOpen} from '../adapters/reporters/shared/numbered.ts';
import {standingCorrections} from '../decisions/corrections.ts';
import {dismissalRates, type DismissalRate} from '../decisions/rates.ts';
import {signOffOf, type SignOff} from '../decisions/sign-offs.ts';
import type {Decision, Finding} from '../model/index.ts';
import {inputExitCode} from './articles.ts';
import {compareOpen, type Desk, openCase} from './desk.ts';
import type {Io} from './io.ts';
import {choiceOption, type RawOptions} from './options.ts';
import {columnsOf, writeOutput} from './write-output.ts';

/** Prints where the work on a case stands: what is open, decided, asked again or without a finding, and who signed what off. */
export async function status(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	const format = choiceOption(options, 'format', ['text', 'json'], 'text');
	const desk = await compareOpen(await openCase(words.length === 0 ? ['.'] : words, options, io), options, io);
	const state = stateOf(desk);
	const chunks =
		format === 'json'
			? [`${JSON.stringify({formatVersion: 1, ...state}, undefined, 2)}\n`]
			: textOf(state, columnsOf(io));
	await writeOutput(chunks, undefined, io);
	return inputExitCode(desk.articles, [], options, io);
}

interface State {
	readonly log: string;
	readonly open: Readonly<Record<Finding['relation'], number>>;
	readonly decided: Readonly<Record<Exclude<Decision['status'], 'open'>, number>>;
	readonly stale: readonly {readonly id: string; readonly message: string; readonly decision: Decision}[];
	readonly orphans: readonly {
		readonly message: string;
		readonly status: string;
		readonly by: string;
		readonly at: string;
	}[];
	readonly corrections: readonly {
		readonly what: string;
		readonly by: string;
		readonly at: string;
		readonly lost: boolean;
	}[];
	/** Dismissed as different events, which later runs keep apart. */
	readonly parted: readonly {
		readonly id: string;
		readonly message: string;
		readonly by: string;
		readonly at: string;
	}[];
	readonly stories: readonly StoryState[];
	readonly rules: readonly DismissalRate[];
}

interface StoryState {
	readonly id: string;
	readonly title: string;
	/** Conflicts and tensions that wait for a person. */
	readonly open: readonly {readonly id: string; readonly message: string}[];
	readonly signOff?: SignOff;
}

function stateOf({report, findings, orphans, parted, lost, log, store}: Desk): State {
	const all = findings.map(({finding}) => finding);
	const open = (relation: Finding['relation']): number =>
		all.filter((finding) => finding.relation === relation && isOpen(finding)).length;
	const decided = (wanted: Decision['status']): number =>
		all.filter((finding) => finding.decision?.status === wanted && !isOpen(finding)).length;
	return {
		log: store.name,
		open: {conflict: open('conflict'), tension: open('tension'), coverage: open('coverage')},
		decided: {confirmed: decided('confirmed'), dismissed: decided('dismissed'), resolved: decided('resolved')},
		stale: all.flatMap(({id, message, decision}) =>
			decision?.stale === undefined ? [] : [{id, message: oneLine(message), decision}],
		),
		orphans: orphans.flatMap(({finding, verdict}) =>
			verdict ? [{message: oneLine(finding.message), status: verdict.status, by: verdict.by, at: verdict.at}] : [],
		),
		parted: parted.flatMap(({finding, verdict}) =>
			verdict
				? [{id: finding.identity.slice(0, idLength), message: oneLine(finding.message), by: verdict.by, at: verdict.at}]
				: [],
		),
		corrections: standingCorrections(log.events).map((event) => ({
			what: correctionWords(event),
			by: event.by,
			at: event.at,
			lost: lost.includes(event),
		})),
		stories: report.stories.map((story) => {
			const signed = signOffOf(story, report, log.events);
			const waiting = story.findings.filter((finding) => finding.relation !== 'coverage' && isOpen(finding));
			return {
				id: story.id,
				title: oneLine(story.title),
				open: waiting.map(({id, message}) => ({id, message: oneLine(message)})),
				...(signed && {signOff: signed}),
			};
		}),
		rules: dismissalRates(log.events),
	};
}

/** Letters of an identity that name a finding. */
const idLength = 8;

function* textOf(state: State, columns: number): Iterable<string> {
	const {open, decided, stale, orphans, corrections, parted, stories, rules} = state;
	yield `${state.log}\n\n`;
	yield `open      ${count(open.conflict, 'conflict')}, ${count(open.tension, 'tension')}, ${open.coverage} only in some sources\n`;
	yield `decided   ${decided.confirmed} confirmed, ${decided.dismissed} dismissed, ${decided.resolved} resolved\n`;
	yield* section(
		'Asked again',
		stale.map(({id, message, decision}) => `${id}  ${message}: ${who(decision)}; ${decision.stale ?? ''}`),
		columns,
	);
	yield* section(
		'Without a finding now (crosscheck prune removes them)',
		orphans.map((orphan) => `${orphan.message}: ${who(orphan)}`),
		columns,
	);
	yield* section(
		'Put right',
		corrections.map(({what, by, at, lost}) => `${what} (${by}, ${day(at)})${lost ? ': its place is gone' : ''}`),
		columns,
	);
	yield* section(
		'Parted for good, as different events (crosscheck decide ID undo takes it back)',
		parted.map((one) => `${one.id}  ${one.message} (${one.by}, ${day(one.at)})`),
		columns,
	);
	yield* section(
		'Stories',
		stories.map(({id, title, signOff}) => `${id}  ${title}: ${signOffWords(signOff)}`),
		columns,
	);
	for (const {id, open: waiting, signOff} of stories) {
		if (!signOff) continue;
		yield* section(
			`Still open though ${id} is signed off`,
			waiting.map((one) => `${one.id}  ${one.message}`),
			columns,
		);
	}
	yield* section(
		'Dismissed, by rule',
		rules.map(({rule, decided: all, dismissed, reasons}) => {
			const because = reasons.map(({reason, times}) => `${reason} ${times}`).join(', ');
			return `${rule}: ${dismissed} of ${all}${because === '' ? '' : ` (${because})`}`;
		}),
		columns,
	);
}

function* section(title: string, lines: readonly string[], columns: number): Iterable<string> {
	if (lines.length === 0) return;
	yield `\n${title}\n`;
	for (const line of lines) yield* wrap(line, columns, '· ', '  ');
}

function who({status: what, by, at}: {readonly status: string; readonly by: string; readonly at: string}): string {
	return `${what} by ${by} on ${day(at)}`;
}

function day(at: string): string {
	return at.slice(0, 10);
}

function signOffWords(signOff: SignOff | undefined): string {
	if (!signOff) return 'not signed off';
	const since = signOff.changed.length === 0 ? '' : `; changed since: ${signOff.changed.join(', ')}`;
	const texts = signOff.articles.map(({outlet, textHash}) => `${outlet} ${textHash.slice(0, 12)}`).join(', ');
	return `signed off by ${signOff.by} on ${day(signOff.at)} (${texts})${since}`;
}
