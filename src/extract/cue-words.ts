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
function hedges({sentence: {tokens}, predicate, index, agent, patient}: Frame): Token[] {
	const phrases = [agent, patient].filter((phrase) => phrase !== undefined);
	const candidates = new Set([
		...tokens.slice(0, 1),
		...lastWord(tokens),
		...around(tokens, index, HEDGE_REACH),
		...phrases.flatMap(({first}) => around(tokens, first, PARTICIPANT_REACH)),
	]);
	return [...candidates]
		.filter(
			(token) =>
				token.pos === 'ADV' &&
				(token === tokens[0] ||
					token === lastWord(tokens)[0] ||
					(token.start - predicate.end < HEDGE_REACH && predicate.start - token.end < HEDGE_REACH) ||
					phrases.some((phrase) => standsBefore(tokens, token, phrase))),
		)
		.toSorted((a, b) => a.start - b.start);
}

function standsBefore(tokens: readonly Token[], token: Token, {first}: NounPhrase): boolean {
	return Math.abs((tokens[first]?.start ?? 0) - token.end) < PARTICIPANT_REACH;
}

/** "..., reportedly." */
function lastWord(tokens: readonly Token[]): Token[] {
	const at = tokens.findLastIndex(({pos}) => pos !== 'PUNCT');
	const last = tokens[at];
	return last && tokens[at - 1]?.lower === ',' ? [last] : [];
}

/** The tokens that may stand within a number of characters of a token, each being one character or more. */
function around(tokens: readonly Token[], index: number, characters: number): Token[] {
	return tokens.slice(Math.max(0, index - characters), index + characters + 1);
}
