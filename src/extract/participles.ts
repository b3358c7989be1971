import {intransitiveVerbs} from '../knowledge/verb-patterns.ts';
import type {Token} from '../model/index.ts';
import {sharedGroup} from './joined-groups.ts';
import {hasDoer, hasObject, isBarePassive, isNominative} from './bare-passives.ts';
import {isTemporal} from './noun-kinds.ts';
import {hasMainVerb, isBreak, subjectBehindComma} from './relative-clauses.ts';
import {isComma, type Phrase, type VerbGroup} from './syntax.ts';
import {canBeParticiple, isPastParticiple} from './verb-groups.ts';

/** Irregular past forms that are no participles: "sank" beside "sunk". After the list of irregular verbs of any English grammar. */
const simplePasts: ReadonlySet<string> = new Set(
	'arose ate awoke became began bit blew bore broke came chose did drank drew drove fell flew forbade forgave forgot froze gave grew hid knew lay mistook overcame overtook ran rang rode rose sang sank saw shook shrank slew spoke sprang stank stole strode strove swam swore took tore threw trod underwent undertook undid went withdrew woke wore wove wrote'.split(
		' ',
	),
);

/** Whether a past form cannot describe a noun. */
function isActivePast({lower, lemma}: Token): boolean {
	return simplePasts.has(lower) || intransitiveVerbs.has(lemma);
}

/**
 * Tells past forms that are participles from those that are verbs of their own: "agreements signed in 1993 ended", "Nine sailors
 * killed in fire"; and lets joined verbs share their auxiliaries: "was arrested and charged".
 */
export function markParticiples(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	const marked = [...phrases];
	for (const [index, phrase] of phrases.entries())
		if (phrase.kind === 'verb') marked[index] = readVerb(marked, index, phrase, tokens);
	return marked;
}

function readVerb(phrases: readonly Phrase[], index: number, verb: VerbGroup, tokens: readonly Token[]): VerbGroup {
	const shares = sharedGroup(phrases, index, tokens);
	if (shares && !(shares.passive && hasObject(phrases, index, tokens)))
		return {...verb, form: shares.form, passive: shares.passive, negated: verb.negated || shares.negated, shares};
	if (isAgreed(phrases, index, verb, tokens)) return {...verb, form: 'ed', passive: true};
	if (!isBarePast(verb, tokens) && !isInvariable(phrases, index, verb, tokens)) return verb;
	if (describes(phrases, index, tokens)) return {...verb, form: 'ed', passive: true};
	return isBarePassive(phrases, index, tokens) ? {...verb, passive: true} : verb;
}

function describes(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	return (
		isFronted(phrases, index, tokens) || goesOnReduced(phrases, index, tokens) || isReduced(phrases, index, tokens)
	);
}

/** Whether a verb group is a past form alone that could be a participle. */
export function isBarePast({form, first, last, main}: VerbGroup, tokens: readonly Token[]): boolean {
	const verb = tokens[main];
	if (form !== 'finite' || first !== last || verb?.pos !== 'VERB') return false;
	return isPastParticiple(verb) && !verb.lower.endsWith('s') && !isActivePast(verb);
}

/** "The truce, agreed in Oslo, had been due to begin": what is agreed cannot be the subject of two verbs in a row. */
function isAgreed(
	phrases: readonly Phrase[],
	index: number,
	{first, last}: VerbGroup,
	tokens: readonly Token[],
): boolean {
	const next = phrases[index + 1];
	if (first !== last || tokens[last]?.lower !== 'agreed') return false;
	if (next?.kind !== 'link' || next.token.pos !== 'ADP') return false;
	const before = isComma(phrases[index - 1]) ? index - 2 : index - 1;
	const noun = phrases[before];
	if (noun?.kind !== 'noun' || noun.listed || isSubjectOfRelative(phrases, before, index)) return false;
	return lacksSubject(phrases, index, tokens);
}

/** "Town hit by storm" */
function isInvariable(
	phrases: readonly Phrase[],
	index: number,
	{first, main}: VerbGroup,
	tokens: readonly Token[],
): boolean {
	const verb = tokens[main];
	return (
		first === main &&
		verb?.lower === verb?.lemma &&
		verb !== undefined &&
		canBeParticiple(verb) &&
		hasDoer(phrases, index, tokens)
	);
}

/** "Founded in 1993, the brewery has two plants": what opens the sentence says something of the subject behind the comma. */
function isFronted(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	return index === 0 && !hasObject(phrases, index, tokens) && subjectBehindComma(phrases) !== undefined;
}

/** "renovated" in "The dam, built in 1964 and renovated in 2001, holds" */
function goesOnReduced(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	const before = reducedBefore(phrases, index);
	return before && !hasObject(phrases, index, tokens) && lacksSubject(phrases, index, tokens);
}

/** Whether a participle stands before the "and" before a place, with no other verb between. */
function reducedBefore(phrases: readonly Phrase[], index: number): boolean {
	const conjunction = phrases[index - 1];
	if (conjunction?.kind !== 'link' || conjunction.token.pos !== 'CCONJ') return false;
	const before = phrases.slice(0, index).findLast(({kind}) => kind === 'verb');
	return before?.kind === 'verb' && before.form === 'ed';
}

/** Whether a bare past form is a relative clause without its pronoun: "agreements signed by both". */
function isReduced(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	if (hasObject(phrases, index, tokens)) return false;
	const before = isComma(phrases[index - 1]) ? index - 2 : index - 1;
	const noun = phrases[before];
	if (noun?.kind !== 'noun' || isNominative(tokens[noun.head]) || reportsClause(phrases[before - 1], tokens))
		return false;
	// "the plant that Rahl opened in 1959"
	if (isSubjectOfRelative(phrases, before, index)) return false;
	// "agreements signed in 1993 are void": the next finite verb needs this subject
	if (lacksSubject(phrases, index, tokens)) return true;
	// "After the talks, the ministers left": a fresh subject behind the comma
	const fresh = before === index - 1 && !noun.listed && isComma(phrases[before - 1]);
	// the object or complement of an earlier verb: "ending agreements signed after the war"
	return !fresh && hasMainVerb(phrases, index);
}

/** Whether a noun phrase is all that stands between a relative pronoun and its verb: "Rahl" in "the plant that Rahl opened". */
function isSubjectOfRelative(phrases: readonly Phrase[], noun: number, verb: number): boolean {
	const [antecedent, pronoun] = [phrases[noun - 2], phrases[noun - 1]];
	if (antecedent?.kind !== 'noun' || pronoun?.kind !== 'link' || noun !== verb - 1) return false;
	return /^(?:that|which|whom)$/.test(pronoun.token.lower);
}

/** "a march led by mayors", "built in 1964 and renovated in 2001" */
function describesNoun(phrases: readonly Phrase[], at: number, verb: VerbGroup, tokens: readonly Token[]): boolean {
	return isBarePast(verb, tokens) && (hasDoer(phrases, at, tokens) || isJoinedPast(phrases, at, tokens));
}

/** Verbs whose object is a clause and hardly ever a noun phrase: "said the plane crashed". */
const clauseOnly = new Set('say add argue believe think insist hope assume suppose'.split(' '));

function reportsClause(phrase: Phrase | undefined, tokens: readonly Token[]): boolean {
	return phrase?.kind === 'verb' && !phrase.passive && clauseOnly.has(tokens[phrase.main]?.lemma ?? '');
}

/** Whether a finite verb to the right, before the clause ends, has no subject of its own. */
function lacksSubject(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	let subject = false;
	for (let at = index + 1; at < phrases.length && !endsClause(phrases, at, tokens); at++) {
		const phrase = phrases[at];
		if (phrase?.kind === 'noun') subject ||= phrase.preposition === undefined && !isTemporal(phrase, tokens);
		if (phrase?.kind !== 'verb' || describesNoun(phrases, at, phrase, tokens)) continue;
		if (phrase.form !== 'finite') return false;
		if (!subject) return true;
		subject = false;
	}
	return false;
}

/** "renovated" behind "built in 1964 and" */
function isJoinedPast(phrases: readonly Phrase[], at: number, tokens: readonly Token[]): boolean {
	const [conjunction, verb] = [phrases[at - 1], phrases[at]];
	if (conjunction?.kind !== 'link' || conjunction.token.pos !== 'CCONJ' || verb?.kind !== 'verb') return false;
	return isBarePast(verb, tokens) && !hasObject(phrases, at, tokens);
}

/** Also at any "and", for lists cannot be told from clauses yet: "Ann worked in Oslo and Tom volunteered". */
function endsClause(phrases: readonly Phrase[], at: number, tokens: readonly Token[]): boolean {
	if (isJoinedPast(phrases, at + 1, tokens)) return false;
	const phrase = phrases[at];
	return isBreak(phrases, at) || (phrase?.kind === 'link' && phrase.token.pos === 'CCONJ');
}
