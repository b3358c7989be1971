import type {Sentence, Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';
import {isDoer} from './noun-kinds.ts';
import {isInverted} from './inversion.ts';
import {joinClauses, type PlacedVerb} from './joined-clauses.ts';
import {findPhrases} from './phrases.ts';
import {pronounOf, relativeObject} from './relative-clauses.ts';
import {subjectOf, subjectPlace} from './subjects.ts';
import {type Clause, isComma, type NounPhrase, type Phrase, type VerbGroup} from './syntax.ts';

/** The noun phrases of one verb by what they are to it. */
interface Complements {
	readonly agent: NounPhrase | undefined;
	readonly patient: NounPhrase | undefined;
	readonly others: readonly NounPhrase[];
}

/** The clauses of a sentence in the order of their verbs. */
export function findClauses(sentence: Sentence): Clause[] {
	const phrases = findPhrases(sentence);
	const verbs = phrases.flatMap((phrase, index) => (phrase.kind === 'verb' ? [{verb: phrase, index}] : []));
	const clauses: Clause[] = [];
	const byVerb = new Map<VerbGroup, Clause>();
	for (const [order, placed] of verbs.entries()) {
		const {verb, index} = placed;
		const joined = verb.shares && byVerb.get(verb.shares);
		const governor = governorOf(phrases, placed, verbs[order - 1], order, joined);
		const above = clauses[governor ?? -1];
		const left = sayingOf(joined) ?? subjectOf(phrases, sentence.tokens, index, verb, above);
		const next = verbs[order + 1]?.index ?? phrases.length;
		const {agent, patient, others} = complementsOf(phrases, sentence.tokens, placed, left, next);
		const opening = order === 0 ? openingPhrases(phrases, index, left) : [];
		const clause = {
			sentence,
			order,
			verb,
			others: [...opening, ...others],
			shared: [],
			...(reportedAs(joined) ?? reportOf(phrases, sentence.tokens, placed, order, verbs)),
			...(agent && {agent}),
			...(patient && {patient}),
			...(governor !== undefined && {governor}),
		};
		clauses.push(clause);
		byVerb.set(verb, clause);
	}
	return joinClauses(clauses, phrases, verbs);
}

/** What reports a clause reports the one that shares its auxiliaries too. */
function reportedAs(clause: Clause | undefined): Pick<Clause, 'reporter' | 'conjunction'> | undefined {
	if (!clause) return undefined;
	const {reporter, conjunction} = clause;
	return {...(reporter !== undefined && {reporter}), ...(conjunction !== undefined && {conjunction})};
}

/** What a clause says something of. */
function sayingOf(clause: Clause | undefined): NounPhrase | undefined {
	return clause?.verb.passive ? clause.patient : clause?.agent;
}

/** Who does it to what, and the phrases left over; `left` is the noun phrase that the verb says something of. */
function complementsOf(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	{verb, index}: PlacedVerb,
	left: NounPhrase | undefined,
	next: number,
): Complements {
	const right = nounsAfter(phrases, tokens, index, next);
	const [nearest] = right;
	const direct = nearest?.preposition === undefined && isDirect(phrases, index) ? nearest : undefined;
	const by = verb.passive ? right.find((phrase) => phrase.preposition === 'by' && isDoer(phrase, tokens)) : undefined;
	const own = verb.passive ? by : direct;
	const others = right.filter((phrase) => phrase !== own);
	if (verb.passive) return {agent: by, patient: left, others};
	if (direct && isInverted(phrases, tokens, index)) return {agent: direct, patient: undefined, others};
	return {agent: left, patient: direct ?? relativeObject(phrases, tokens, verb, index), others};
}

/** The clause's own noun phrases after its verb: the subject of the next finite verb is not our object: "He said the ship sank". */
function nounsAfter(phrases: readonly Phrase[], tokens: readonly Token[], index: number, next: number): NounPhrase[] {
	return phrases.slice(index + 1, rightEdge(phrases, tokens, index, next)).filter((phrase) => phrase.kind === 'noun');
}

function rightEdge(phrases: readonly Phrase[], tokens: readonly Token[], index: number, next: number): number {
	const following = phrases[next];
	if (following?.kind !== 'verb' || following.form !== 'finite') return next;
	const subject = subjectPlace(phrases, next, tokens);
	// "praised the crew that saved him": the crew is both
	const own = subject !== undefined && subject > index && (pronounOf(phrases, next) ?? -1) < subject;
	return own ? subject : next;
}

/** Whether the clause is the object of the verb before ("denied that he signed"), and the conjunction that opens it. */
function reportOf(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	{verb, index}: PlacedVerb,
	order: number,
	verbs: readonly PlacedVerb[],
): Pick<Clause, 'reporter' | 'conjunction'> {
	const subject = verb.form === 'finite' ? subjectPlace(phrases, index, tokens) : undefined;
	const before = verbs[order - 1];
	if (subject === undefined || (before && before.index > subject)) return {};
	const link = phrases[subject - 1];
	const conjunction = link?.kind === 'link' && isSubordinator(link.token) ? link.token.lower : undefined;
	const reports = before && takesClause(tokens[before.verb.main]) && isObjectClause(phrases, before.index, subject);
	return {...(reports && {reporter: order - 1}), ...(conjunction !== undefined && {conjunction})};
}

function isSubordinator({pos, lower}: Token): boolean {
	return pos === 'SCONJ' || lower === 'because' || lower === 'whether' || lower === 'if';
}

/** "told police (that) the man", "said on Monday that the man": only "that" may stand behind a noun phrase. */
function isObjectClause(phrases: readonly Phrase[], verb: number, subject: number): boolean {
	const between = phrases.slice(verb + 1, subject);
	const last = between.at(-1);
	if (last?.kind === 'link' && last.token.lower === 'that') return between.every((phrase) => !isComma(phrase));
	return between.every((phrase) => phrase.kind === 'link' && phrase.token.pos === 'ADV');
}

/** What may stand between a verb and its object: "called off the strike"; a preposition would be with the noun phrase. */
const beforeObject = new Set(['ADV', 'PART', 'ADP']);

function isDirect(phrases: readonly Phrase[], index: number): boolean {
	const next = phrases[index + 1];
	return next?.kind === 'noun' || (next?.kind === 'link' && beforeObject.has(next.token.pos));
}

/** Phrases before the subject: "In February, ...". */
function openingPhrases(phrases: readonly Phrase[], index: number, subject: NounPhrase | undefined): NounPhrase[] {
	return phrases
		.slice(0, index)
		.filter((phrase) => phrase.kind === 'noun')
		.filter((phrase) => phrase !== subject && phrase.preposition !== undefined);
}

function governorOf(
	phrases: readonly Phrase[],
	placed: PlacedVerb,
	before: PlacedVerb | undefined,
	order: number,
	joined: Clause | undefined,
): number | undefined {
	if (joined) return joined.governor;
	return isGoverned(phrases, placed, before) ? order - 1 : undefined;
}

/** Whether the verb before controls an infinitive or "-ing" form: no clause begins between the two. */
function isGoverned(phrases: readonly Phrase[], {verb, index}: PlacedVerb, before: PlacedVerb | undefined): boolean {
	if (!before || (verb.form !== 'infinitive' && verb.form !== 'ing')) return false;
	return phrases
		.slice(before.index + 1, index)
		.every((phrase) => phrase.kind !== 'link' || !/^(?:[;:.]|that|which|who)$/.test(phrase.token.lower));
}
