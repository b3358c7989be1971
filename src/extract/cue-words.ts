import {powerNouns} from '../knowledge/cues.ts';
import type {Token} from '../model/index.ts';
import type {Frame} from './frames.ts';
import {purposeLength} from './prepositions.ts';
import {type Clause, type NounPhrase, wordsOfGroup} from './syntax.ts';

/** The words of a clause's verb group, with the auxiliaries that it shares. */
export function groupOf({sentence, verb}: Clause): Token[] {
	return wordsOfGroup(sentence.tokens, verb);
}

/** The verb of a clause. */
export function mainOf({sentence, verb}: Clause): Token | undefined {
	return sentence.tokens[verb.main];
}

/** The clauses that report what the frame says: "denied" over "that he signed". */
export function reportersOf({nominal, clause, governors, clauses}: Frame): Clause[] {
	const own = nominal || !clause ? governors : [clause, ...governors];
	return own.flatMap(({reporter}) => (reporter === undefined ? [] : (clauses[reporter] ?? [])));
}

/** Auxiliaries of a frame's verb, the adverbs that speak of it, and what stands before a noun: all its own words but the predicate. */
export function ownWords(frame: Frame): Token[] {
	const {tokens} = frame.sentence;
	const verb = frame.nominal ? undefined : frame.clause?.verb;
	const group = verb ? wordsOfGroup(tokens, verb) : modifiersOf(frame);
	return [...group, ...hedges(frame)].filter((token) => token !== frame.predicate);
}

/** The words of the noun phrase of a nominal before it: "alleged" in "an alleged attack". */
function modifiersOf({sentence: {tokens}, index, others, agent, patient}: Frame): Token[] {
	const phrase = [agent, patient, ...others].find((candidate) => candidate?.head === index);
	const from = phrase ? phrase.first : index;
	return tokens.slice(from, index).filter(({pos}) => pos === 'ADJ' || pos === 'VERB' || pos === 'ADV');
}

/** The word before an infinitive that takes it: "due" in "is due to leave", "plans" in "plans to sell". */
export function wordBeforeInfinitive({nominal, clause, sentence: {tokens}}: Frame): Token | undefined {
	if (nominal || clause?.verb.form !== 'infinitive') return undefined;
	const {first} = clause.verb.shares ?? clause.verb;
	if (purposeLength(tokens, first - 2) > 0) return undefined;
	const before = tokens[first - 1];
	return before && before.pos !== 'VERB' && before.pos !== 'AUX' ? before : undefined;
}

/** The objects of a governing clause that speak of what it governs: "the decree" in "signed the decree to close it", "the authority to". */
export function objectsOf(clause: Clause, predicate: Token): Token[] {
	const {tokens} = clause.sentence;
	const object = clause.patient && tokens[clause.patient.head];
	const last = clause.others.at(-1);
	// "grants the ministry the authority to sever ties"
	const granted = last && tokens[last.head];
	return [...(object ? [object] : []), ...(granted && powerNouns.has(granted.lemma) ? [granted] : [])].filter(
		(token) => token !== predicate,
	);
}

/** How many characters may stand between a predicate and an adverb that speaks of it. */
const HEDGE_REACH = 16;
/** Likewise between the adverb and a participant of the predicate, for a comma and a blank: "Reportedly, the ship". */
const PARTICIPANT_REACH = 3;

/** Adverbs at the sentence's opening and end, and beside the predicate and its participants: "Reportedly, ...". */
function hedges(frame: Frame): Token[] {
	const {sentence, index, agent, patient} = frame;
	const {tokens} = sentence;
	const found = new Set<Token>();
	// each token has one character or more
	collect(tokens, index - HEDGE_REACH, index + HEDGE_REACH, frame, found);
	if (agent) collect(tokens, agent.first - PARTICIPANT_REACH, agent.first, frame, found);
	if (patient) collect(tokens, patient.first - PARTICIPANT_REACH, patient.first, frame, found);
	collect(tokens, 0, 0, frame, found);
	collect(tokens, tokens.length - 2, tokens.length - 1, frame, found);
	return found.size < 2 ? [...found] : [...found].toSorted((a, b) => a.start - b.start);
}

/** Adds the adverbs from one place to another that speak of a frame. */
function collect(tokens: readonly Token[], from: number, to: number, frame: Frame, found: Set<Token>): void {
	for (let at = Math.max(0, from); at <= to; at++) {
		const token = tokens[at];
		if (token?.pos === 'ADV' && speaksOf(token, frame)) found.add(token);
	}
}

function speaksOf(token: Token, {sentence: {tokens}, predicate, agent, patient}: Frame): boolean {
	if (token === tokens[0] || isLastWord(tokens, token)) return true;
	if (token.start - predicate.end < HEDGE_REACH && predicate.start - token.end < HEDGE_REACH) return true;
	return standsBefore(tokens, token, agent) || standsBefore(tokens, token, patient);
}

function standsBefore(tokens: readonly Token[], token: Token, phrase: NounPhrase | undefined): boolean {
	const first = phrase && tokens[phrase.first];
	return first !== undefined && Math.abs(first.start - token.end) < PARTICIPANT_REACH;
}

/** "..., reportedly." */
function isLastWord(tokens: readonly Token[], token: Token): boolean {
	const last = tokens.at(-1)?.pos === 'PUNCT' ? -2 : -1;
	return tokens.at(last) === token && tokens.at(last - 1)?.lower === ',';
}
