import {contentNouns, intransitiveVerbs, tellingVerbs} from '../knowledge/verb-patterns.ts';
import type {Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';
import {isTemporal} from './noun-kinds.ts';
import {isComma, type NounPhrase, type Phrase, type VerbGroup} from './syntax.ts';

const relativePronouns = new Set(['that', 'which', 'who', 'whom', 'whose']);
/** Words that begin another clause, whatever they are tagged as. */
const clauseWords = new Set(
	'; : — – that which who whom whose as while when where because although though if unless whether'.split(' '),
);

/** Whether one clause ends and the next begins at a place; an "and" between the items of a list parts none. */
export function isBreak(phrases: readonly Phrase[], at: number): boolean {
	const phrase = phrases[at];
	if (phrase?.kind !== 'link') return false;
	const {pos, lower} = phrase.token;
	const next = phrases[at + 1];
	if (pos === 'CCONJ') return next?.kind !== 'noun' || !next.listed;
	return pos === 'SCONJ' || clauseWords.has(lower);
}

/** The place of the pronoun by which the clause of a verb describes a noun: of "who" in "the minister who signed the decree". */
export function pronounOf(phrases: readonly Phrase[], verb: number): number | undefined {
	for (let at = verb - 1; at > 0; at--) {
		const phrase = phrases[at];
		if (!phrase || phrase.kind === 'verb') return undefined;
		if (isBreak(phrases, at)) return describesNoun(phrases, at) ? at : undefined;
	}
	return undefined;
}

function describesNoun(phrases: readonly Phrase[], at: number): boolean {
	const pronoun = phrases[at];
	if (pronoun?.kind !== 'link' || !relativePronouns.has(pronoun.token.lower)) return false;
	let before = at - 1;
	while (phrases[before]?.kind === 'link') before--;
	return phrases[before]?.kind === 'noun';
}

/** How many phrases away a verb is looked for: no clause that a reader follows has more. */
const FARTHEST = 200;

/** Whether a verb that can stand alone precedes a place in its clause: "ending" and "signed" in "the minister who signed left" do not. */
export function hasMainVerb(phrases: readonly Phrase[], index: number): boolean {
	for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
		const phrase = phrases[at];
		if (!phrase || isBreak(phrases, at)) return false;
		if (phrase.kind !== 'verb' || phrase.form === 'ed' || phrase.form === 'infinitive') continue;
		const pronoun = phrase.form === 'finite' ? pronounOf(phrases, at) : undefined;
		if (pronoun === undefined) return true;
		at = pronoun;
	}
	return false;
}

/** "the plant" over "opened" in "the plant that Rahl opened in 1959", where nothing else is its object. */
export function relativeObject(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	verb: VerbGroup,
	index: number,
): NounPhrase | undefined {
	const [noun, pronoun, subject] = phrases.slice(Math.max(0, index - 3), index);
	if (subject?.kind !== 'noun' || pronoun?.kind !== 'link' || !mayHaveObject(verb, tokens)) return undefined;
	if (noun?.kind !== 'noun' || isTemporal(noun, tokens)) return undefined;
	const isRelative =
		/^(?:which|whom)$/.test(pronoun.token.lower) ||
		(pronoun.token.lower === 'that' && !isToldTo(phrases.slice(0, index - 3), noun, tokens));
	return isRelative ? noun : undefined;
}

function mayHaveObject({form, main}: VerbGroup, tokens: readonly Token[]): boolean {
	const verb = tokens[main];
	return form === 'finite' && verb?.pos === 'VERB' && !takesClause(verb) && !intransitiveVerbs.has(verb.lemma);
}

/** "told police that rebels attacked", "the claim that rebels attacked" */
function isToldTo(before: readonly Phrase[], {head}: NounPhrase, tokens: readonly Token[]): boolean {
	if (contentNouns.has(tokens[head]?.lemma ?? '')) return true;
	const told = before.findLast(({kind}) => kind === 'verb');
	return told?.kind === 'verb' && tellingVerbs.has(tokens[told.main]?.lemma ?? '');
}

/** The place of the subject of the main clause behind a participle, at a place of its own, that opens the sentence. */
export function subjectBehindComma(phrases: readonly Phrase[], participle = 0): number | undefined {
	const comma = phrases.findIndex(isComma);
	const subject = phrases[comma + 1];
	if (comma < 1 || subject?.kind !== 'noun' || subject.preposition !== undefined) return undefined;
	if (phrases.slice(participle + 1, comma).some(({kind}) => kind === 'verb')) return undefined;
	const verb = phrases.findIndex(({kind}, at) => kind === 'verb' && at > comma);
	const main = phrases[verb];
	return main?.kind === 'verb' && main.form === 'finite' ? comma + 1 : undefined;
}
