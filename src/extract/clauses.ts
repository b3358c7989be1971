import type {Sentence} from '../model/index.ts';
import {findPhrases} from './phrases.ts';
import {subjectOf} from './subjects.ts';
import {type Clause, isComma, type NounPhrase, type Phrase, type VerbGroup} from './syntax.ts';

/** A verb with its place among the phrases of its sentence. */
interface PlacedVerb {
	readonly verb: VerbGroup;
	readonly index: number;
}

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
	for (const [order, placed] of verbs.entries()) {
		const {verb, index} = placed;
		const governor = isGoverned(phrases, placed, verbs[order - 1]) ? order - 1 : undefined;
		const above = governor === undefined ? undefined : clauses[governor];
		const left = subjectOf(phrases, sentence.tokens, index, verb, above);
		const next = verbs[order + 1]?.index ?? phrases.length;
		const {agent, patient, others} = complementsOf(phrases, placed, left, next);
		const opening = order === 0 ? openingPhrases(phrases, index, left) : [];
		clauses.push({
			sentence,
			verb,
			others: [...opening, ...others],
			...(agent && {agent}),
			...(patient && {patient}),
			...(governor !== undefined && {governor}),
		});
	}
	return clauses;
}

/** Who does it to what, and the phrases left over; `left` is the noun phrase that the verb says something of. */
function complementsOf(
	phrases: readonly Phrase[],
	{verb, index}: PlacedVerb,
	left: NounPhrase | undefined,
	next: number,
): Complements {
	const right = nounsAfter(phrases, index, next);
	const [nearest] = right;
	const direct = nearest?.preposition === undefined && isDirect(phrases, index) ? nearest : undefined;
	const by = verb.passive ? right.find(({preposition}) => preposition === 'by') : undefined;
	const own = verb.passive ? by : direct;
	const others = right.filter((phrase) => phrase !== own);
	return verb.passive ? {agent: by, patient: left, others} : {agent: left, patient: direct, others};
}

/** The clause's own noun phrases after its verb: up to the next verb, unless that one has a subject of its own. */
function nounsAfter(phrases: readonly Phrase[], index: number, next: number): NounPhrase[] {
	return phrases.slice(index + 1, rightEdge(phrases, index, next)).filter((phrase) => phrase.kind === 'noun');
}

/** Where the clause's own words end: the subject of the next finite verb is not our object: "He said the ship sank". */
function rightEdge(phrases: readonly Phrase[], index: number, next: number): number {
	const following = phrases[next];
	if (following?.kind !== 'verb' || following.form !== 'finite') return next;
	let last = next - 1;
	while (last > index && phrases[last]?.kind === 'link') last--;
	const first = listStart(phrases, index, last);
	const subject = phrases[first];
	return subject?.kind === 'noun' && subject.preposition === undefined && first > index ? first : next;
}

/** The place of the first item of the list that ends at a place, after the verb at `index`. */
function listStart(phrases: readonly Phrase[], index: number, last: number): number {
	let first = last;
	for (let phrase = phrases[first]; phrase && first > index + 1; phrase = phrases[first]) {
		const inList = phrase.kind === 'noun' ? phrase.listed : isListLink(phrase);
		if (!inList) break;
		first--;
	}
	return first;
}

function isListLink(phrase: Phrase): boolean {
	return isComma(phrase) || (phrase.kind === 'link' && phrase.token.pos === 'CCONJ');
}

/** Whether an object follows at once or after an adverb; a preposition in between makes it none: "met with the board". */
function isDirect(phrases: readonly Phrase[], index: number): boolean {
	const next = phrases[index + 1];
	return next?.kind === 'noun' || (next?.kind === 'link' && (next.token.pos === 'ADV' || next.token.pos === 'PART'));
}

/** Phrases before the subject: "In February, ...". */
function openingPhrases(phrases: readonly Phrase[], index: number, subject: NounPhrase | undefined): NounPhrase[] {
	return phrases
		.slice(0, index)
		.filter((phrase) => phrase.kind === 'noun')
		.filter((phrase) => phrase !== subject && phrase.preposition !== undefined);
}

/** Whether the verb before controls an infinitive or "-ing" form: no clause begins between the two. */
function isGoverned(phrases: readonly Phrase[], {verb, index}: PlacedVerb, before: PlacedVerb | undefined): boolean {
	if (!before || (verb.form !== 'infinitive' && verb.form !== 'ing')) return false;
	return phrases
		.slice(before.index + 1, index)
		.every((phrase) => phrase.kind !== 'link' || !/^(?:[;:.]|that|which|who)$/.test(phrase.token.lower));
}
