import {
	allegedCues,
	allowedCues,
	negationCues,
	negativeVerbs,
	orderedCues,
	plannedCues,
	possibleCues,
	probableCues,
} from '../knowledge/cues.ts';
import type {Certainty, Force, Polarity, Token} from '../model/index.ts';
import type {Frame} from './frames.ts';
import type {Clause, NounPhrase, VerbGroup} from './syntax.ts';

/** Whether the claim says that something is so or that it is not: the negations of the verb, its phrases and the verbs above cancel in pairs. */
export function polarityOf(frame: Frame): Polarity {
	const own = frame.nominal || !frame.clause ? 0 : negations(frame.clause);
	const phrases = [frame.agent, frame.patient].filter((phrase) => phrase !== undefined);
	const inPhrases = phrases.filter((phrase) => isNegative(frame.sentence.tokens, phrase)).length;
	const above = frame.governors.reduce((sum, clause) => sum + negations(clause) + denies(clause), 0);
	const reported = reportersOf(frame).filter((clause) => denies(clause) > 0);
	const disowned = reported.reduce((sum, clause) => sum + negations(clause) + 1, 0);
	return (own + inPhrases + above + disowned) % 2 === 1 ? 'negative' : 'positive';
}

function negations(clause: Clause): number {
	const before = clause.sentence.tokens[clause.verb.first - 1];
	return clause.verb.negated || before?.lower === 'without' || before?.lower === 'nor' ? 1 : 0;
}

/** "no sailors", "neither the captain nor the mate" */
function isNegative(tokens: readonly Token[], {core}: NounPhrase): boolean {
	const before = tokens[core - 1]?.lower;
	return negationCues.has(tokens[core]?.lower ?? '') || before === 'neither' || before === 'nor';
}

/** The clauses that report what the frame says: "denied" over "that he signed". */
function reportersOf({nominal, clause, governors, clauses}: Frame): Clause[] {
	const own = nominal || !clause ? governors : [clause, ...governors];
	return own.flatMap(({reporter}) => (reporter === undefined ? [] : (clauses[reporter] ?? [])));
}

function denies(clause: Clause): number {
	return negativeVerbs.has(lemmaOf(clause)) ? 1 : 0;
}

function lemmaOf(clause: Clause): string {
	return clause.sentence.tokens[clause.verb.main]?.lemma ?? '';
}

/** How sure the speaker is: by modal verb, adverb and the verbs above. */
export function certaintyOf(frame: Frame): Certainty {
	const words = [...cueWords(frame), ...reportersOf(frame).flatMap(groupOf)];
	if (isOpen(frame) || words.some(({lower, lemma}) => possibleCues.has(lower) || possibleCues.has(lemma)))
		return 'possible';
	return words.some(({lower, lemma}) => probableCues.has(lower) || probableCues.has(lemma)) ? 'probable' : 'certain';
}

/** How far the event has come, and the words that say so where it is not simply done. */
export function forceOf(frame: Frame): {readonly force: Force; readonly cue?: Token} {
	for (const clause of frame.governors) {
		const found = forceOfWords(clauseWords(clause, frame.predicate));
		if (found) return found;
	}
	const own = cueWords(frame).filter((token) => token !== frame.predicate);
	return forceOfWords(own) ?? forceOfReport(frame) ?? {force: 'done'};
}

/** "claims that he stole the money" */
function forceOfReport(frame: Frame): {readonly force: Force; readonly cue: Token} | undefined {
	const cue = reportersOf(frame)
		.flatMap(groupOf)
		.find(({lemma}) => allegedCues.has(lemma));
	return cue && {force: 'alleged', cue};
}

/** Whether the claim is asked or supposed: behind "whether" or "if". */
function isOpen({nominal, clause, governors}: Frame): boolean {
	return (nominal ? governors : [clause, ...governors]).some((above) => above?.open);
}

/** The words of a clause's verb group. */
function groupOf({sentence, verb}: Clause): Token[] {
	return sentence.tokens.slice(verb.first, verb.last + 1);
}

function forceOfWords(words: readonly Token[]): {readonly force: Force; readonly cue: Token} | undefined {
	const tables = [
		['allowed', allowedCues],
		['ordered', orderedCues],
		['alleged', allegedCues],
		['planned', plannedCues],
	] as const;
	for (const [force, cues] of tables) {
		const cue = words.find(
			({lemma, lower, pos}) =>
				(cues.has(lemma) || cues.has(lower)) &&
				(pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'ADJ' || pos === 'NOUN'),
		);
		if (cue) return {force, cue};
	}
	return undefined;
}

/** A governing clause speaks by its verb and by its own subject: "the decree orders", "permission to sell". */
function clauseWords(clause: Clause, predicate: Token): Token[] {
	const {tokens} = clause.sentence;
	const object = clause.patient && tokens[clause.patient.head];
	const last = clause.others.at(-1);
	// "grants the ministry the authority to sever ties"
	const granted = last && tokens[last.head];
	return [
		...groupOf(clause),
		...(object ? [object] : []),
		...(granted && powers.has(granted.lemma) ? [granted] : []),
	].filter((token) => token !== predicate);
}

const powers: ReadonlySet<string> = new Set([
	'authority',
	'permission',
	'right',
	'power',
	'authorization',
	'authorisation',
	'licence',
	'license',
	'order',
	'plan',
]);

function cueWords(frame: Frame): Token[] {
	const {tokens} = frame.sentence;
	const verb = frame.nominal ? undefined : frame.clause?.verb;
	const group = verb ? tokens.slice(verb.first, verb.last + 1) : [];
	const before = tokens[(verb?.first ?? frame.index) - 1];
	const governors = frame.governors.flatMap(groupOf);
	return [...(before && describes(before, verb) ? [before] : []), ...group, ...governors, ...hedges(frame)];
}

/** Whether the word before a predicate speaks of it: "alleged theft", "plans to sell"; "the order was revoked" tells of nothing ordered. */
function describes({pos}: Token, verb: VerbGroup | undefined): boolean {
	return pos === 'ADV' || pos === 'ADJ' || (verb ? pos === 'NOUN' && verb.form === 'infinitive' : pos === 'VERB');
}

/** How many characters may stand between a predicate and an adverb that speaks of it. */
const HEDGE_REACH = 16;
/** Likewise between the adverb and a participant of the predicate, for a comma and a blank: "Reportedly, the ship". */
const PARTICIPANT_REACH = 3;

/** Adverbs at the sentence's opening and beside the predicate and its participants: "Reportedly, ...". */
function hedges({sentence: {tokens}, predicate, index, agent, patient}: Frame): Token[] {
	const participants = [agent, patient].flatMap((phrase) => (phrase && tokens[phrase.first]) ?? []);
	const firsts = [agent, patient].flatMap((phrase) => phrase?.first ?? []);
	const candidates = new Set([
		...tokens.slice(0, 1),
		...around(tokens, index, HEDGE_REACH),
		...firsts.flatMap((first) => around(tokens, first, PARTICIPANT_REACH)),
	]);
	return [...candidates]
		.filter(
			(token) =>
				token.pos === 'ADV' &&
				(token === tokens[0] ||
					(token.start - predicate.end < HEDGE_REACH && predicate.start - token.end < HEDGE_REACH) ||
					participants.some(({start}) => Math.abs(start - token.end) < PARTICIPANT_REACH)),
		)
		.toSorted((a, b) => a.start - b.start);
}

/** The tokens that may stand within a number of characters of a token, each being one character or more. */
function around(tokens: readonly Token[], index: number, characters: number): Token[] {
	return tokens.slice(Math.max(0, index - characters), index + characters + 1);
}
