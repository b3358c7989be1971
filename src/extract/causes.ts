import {causalPrepositions, causalVerbs, deedPrepositions, reasonVerbs} from '../knowledge/causes.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {Span, Token} from '../model/index.ts';
import {mainOf} from './cue-words.ts';
import {isPurpose} from './force.ts';
import {type Frame, phraseSpan} from './frames.ts';
import {isTemporal} from './noun-kinds.ts';
import type {Clause, NounPhrase} from './syntax.ts';

/** Why an event happened or what for: the words, and the noun phrase where they are one. */
export interface Cause {
	readonly span: Span;
	readonly phrase?: NounPhrase;
}

/** The causes that a frame names: by preposition, by a verb of causing, by a clause with "because", or by an infinitive of purpose. */
export function causesOf(frame: Frame): Cause[] {
	const phrases = frame.others.filter((phrase) => isCause(frame, phrase));
	const causer = causerOf(frame);
	const named = [...phrases, ...(causer ? [causer] : [])];
	return [
		...named.map((phrase) => ({span: phraseSpan(frame.sentence, phrase), phrase})),
		...(frame.nominal ? [] : clausesBehind(frame).map((clause) => ({span: clauseSpan(clause)}))),
	];
}

function isCause({sentence: {tokens}, lemma, index, nominal, others}: Frame, phrase: NounPhrase): boolean {
	const {preposition} = phrase;
	if (preposition === undefined || phrase.first < index) return false;
	if (causalPrepositions.has(preposition)) return true;
	if (nominal) return false;
	if (preposition === 'after' || preposition === 'following') return isEvent(tokens, phrase);
	const deed = deedPrepositions.get(preposition)?.has(lemma) ?? false;
	return deed && isNearest(tokens, index, phrase, others);
}

/** "resigned on Monday over the leak", not "resigned after a scandal over expenses" */
function isNearest(
	tokens: readonly Token[],
	index: number,
	phrase: NounPhrase,
	others: readonly NounPhrase[],
): boolean {
	return others.every(
		(other) =>
			other.first <= index ||
			other.first >= phrase.first ||
			other.preposition === undefined ||
			isTemporal(other, tokens),
	);
}

/** "after the crash", "after a scandal"; not "after the weekend" */
function isEvent(tokens: readonly Token[], phrase: NounPhrase): boolean {
	const [first, head] = [tokens[phrase.first], tokens[phrase.head]];
	if (head?.pos !== 'NOUN' || isTemporal(phrase, tokens)) return false;
	return /^an?$/.test(first?.lower ?? '') || classOfEventNoun(head.lemma, head.lower) !== undefined;
}

/** "a gas leak caused the fire", "the crash was blamed on ice", "ice caused the plane to crash" */
function causerOf({nominal, clause, governors: [above], index}: Frame): NounPhrase | undefined {
	if (!nominal) {
		const caused = clause?.verb.form === 'infinitive' && above !== undefined && causalVerbs.has(lemmaOf(above));
		return caused ? above.agent : undefined;
	}
	if (!clause || clause.patient?.head !== index) return undefined;
	if (causalVerbs.has(lemmaOf(clause))) return clause.agent;
	const preposition = reasonVerbs.get(lemmaOf(clause));
	return clause.others.find((phrase) => preposition !== undefined && phrase.preposition === preposition);
}

function lemmaOf(clause: Clause): string {
	return mainOf(clause)?.lemma ?? '';
}

/** The "because" clause and the infinitive of purpose that hang on a frame's clause. */
function clausesBehind({clause, clauses}: Frame): Clause[] {
	const next = clause && clauses[clause.order + 1];
	if (!next) return [];
	const reason = next.conjunction === 'because' && next.reporter === undefined;
	return reason || (next.governor === clause.order && isPurpose(next, clause)) ? [next] : [];
}

function clauseSpan({sentence, verb, agent, patient, others}: Clause): Span {
	const {tokens} = sentence;
	const phrases = [agent, patient, ...others].filter((phrase) => phrase !== undefined);
	const own = verb.form === 'infinitive' ? phrases.filter(({first}) => first > verb.first) : phrases;
	const first = Math.min(verb.first, ...own.map((phrase) => phrase.first));
	const last = Math.max(verb.last, ...own.map((phrase) => phrase.last));
	return {start: tokens[first]?.start ?? sentence.start, end: tokens[last]?.end ?? sentence.end};
}
