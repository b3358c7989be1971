import type {Sentence, Token} from '../model/index.ts';
import {tokenFrom} from './token-at.ts';

/** Words that set what follows in the future. */
const FUTURE_CUES: ReadonlySet<string> = new Set(
	"will shall 'll won't ll wo expected expects scheduled due slated planned plans planning upcoming intends hopes ahead".split(
		' ',
	),
);
/** Words before a cue that set it in the past: "was scheduled for Sunday". */
const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'been', 'had']);

/** How many tokens either side of a time are looked at for a verb. */
const TENSE_WINDOW = 25;

/** Whether the nearest verb before a time (or, if there is none, behind it) speaks of the future. */
export function speaksOfFuture({tokens}: Sentence, start: number): boolean {
	const split = tokenFrom(tokens, start);
	const isTold = tokens.at(-1)?.pos === 'PUNCT';
	for (let index = split - 1; index >= Math.max(0, split - TENSE_WINDOW); index--) {
		// a headline without a full stop tells the past in the present
		if (isTold && isScheduled(tokens, index, split)) return true;
		const tense = tenseAt(tokens, index);
		if (tense !== undefined) return tense === 'future';
	}
	for (let index = split; index < Math.min(tokens.length, split + TENSE_WINDOW); index++) {
		const tense = tenseAt(tokens, index);
		if (tense !== undefined) return tense === 'future';
	}
	return false;
}

/** Verbs whose present tense tells what is on the calendar: "the trial begins on Monday". */
const SCHEDULED: ReadonlySet<string> = new Set(
	'begin start commence open reopen resume close end finish conclude expire last run take come go meet play visit'.split(
		' ',
	),
);

/** What goes on, where a participle and "until" follow: "is closed until Monday". */
const STAYING: ReadonlySet<string> = new Set(['is', 'are', 'remains', 'remain', 'stays', 'stay']);

/** "begins on Monday", "talks resume on Monday", "the vote is on Monday", "is closed until Monday". */
function isScheduled(tokens: readonly Token[], at: number, time: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (token === undefined || !isDirectlyBefore(tokens, at, time)) return false;
	if (token.lower === 'is' || token.lower === 'are') return true;
	if (token.pos !== 'VERB') return false;
	if (isUntil(tokens[time]) && STAYING.has(before?.lower ?? '')) return true;
	return SCHEDULED.has(token.lemma) && isPresent(token, before);
}

/** Words between a verb and its time: "on", and "into force" and "effect" of what "comes into force" and "takes effect". */
const BETWEEN: ReadonlySet<string> = new Set('on in at into force effect office place sale trial'.split(' '));

/** From a verb to its time, in tokens. */
const LONGEST_REACH = 4;

/** Not "is in hospital after Monday", nor "crews begin repairs on Monday", as captions tell the past. */
function isDirectlyBefore(tokens: readonly Token[], at: number, time: number): boolean {
	return time - at <= LONGEST_REACH && tokens.slice(at + 1, time).every(({lower}) => BETWEEN.has(lower));
}

/** "begins", and "talks begin" behind a plural; an infinitive is neither. */
function isPresent({lower, lemma}: Token, before: Token | undefined): boolean {
	if (lower !== lemma) return lower.endsWith('s');
	return before?.pos === 'NOUN' && before.lower !== before.lemma;
}

function isUntil(token: Token | undefined): boolean {
	return token?.lower === 'until' || token?.lower === 'till';
}

/** "is set to open", "the vote, set for Monday"; but "police set a curfew". */
function isArranged(tokens: readonly Token[], at: number): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	return (
		next?.lower === 'to' || next?.lower === 'for' || before?.lemma === 'be' || PAST_AUXILIARIES.has(before?.lower ?? '')
	);
}

/** The tense that a token shows: infinitives and participles in -ing leave it to the verb that governs them. */
function tenseAt(tokens: readonly Token[], at: number): 'future' | 'past' | undefined {
	const token = tokens[at];
	if (!token) return undefined;
	const {lower, lemma, pos} = token;
	if (FUTURE_CUES.has(lower) || (lower === 'set' && isArranged(tokens, at)))
		return PAST_AUXILIARIES.has(tokens[at - 1]?.lower ?? '') ? 'past' : 'future';
	if (pos !== 'VERB' && pos !== 'AUX') return undefined;
	return lower === lemma || lower.endsWith('ing') ? undefined : 'past';
}
