import type {Sentence, Token} from '../model/index.ts';
import {findPhrases, type NounPhrase, type Phrase, type VerbGroup} from './phrases.ts';

/** A verb with its subject, object and prepositional phrases, as far as word order tells them. */
export interface Clause {
	readonly sentence: Sentence;
	readonly verb: VerbGroup;
	/** Who does it: the subject, or the by-phrase of a passive. */
	readonly agent?: NounPhrase;
	/** What it is done to. */
	readonly patient?: NounPhrase;
	/** All other noun phrases of the clause, each with its preposition. */
	readonly others: readonly NounPhrase[];
	/** The clause that controls this one: "authorized" over "to terminate". Index in the sentence's clauses. */
	readonly governor?: number;
}

/** The clauses of a sentence in the order of their verbs. */
export function findClauses(sentence: Sentence): Clause[] {
	const phrases = findPhrases(sentence);
	const verbs = phrases.flatMap((phrase, index) => (phrase.kind === 'verb' ? [{verb: phrase, index}] : []));
	const clauses: Clause[] = [];
	for (const [order, {verb, index}] of verbs.entries()) {
		const next = verbs[order + 1]?.index ?? phrases.length;
		const governor = governorOf(phrases, index, order, verbs);
		const left = subjectOf(
			phrases,
			sentence.tokens,
			index,
			verb,
			governor === undefined ? undefined : clauses[governor],
		);
		const right = phrases.slice(index + 1, rightEdge(phrases, index, next)).filter((phrase) => phrase.kind === 'noun');
		const direct = right[0] && right[0].preposition === undefined && isDirect(phrases, index) ? right[0] : undefined;
		const by = verb.passive ? right.find(({preposition}) => preposition === 'by') : undefined;
		const agent = verb.passive ? by : left;
		const patient = verb.passive ? left : direct;
		const others = right.filter((phrase) => phrase !== agent && phrase !== patient);
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

/** Where the clause's own words end: at the next verb, unless that one only describes a noun. */
function rightEdge(phrases: readonly Phrase[], index: number, next: number): number {
	const following = phrases[next];
	if (following?.kind !== 'verb') return next;
	// the subject of the next finite verb is not our object: "He said the ship sank"
	if (following.form !== 'finite') return next;
	let edge = next;
	while (edge > index + 1 && phrases[edge - 1]?.kind === 'link') edge--;
	let first = edge - 1;
	for (let phrase = phrases[first]; phrase && first > index + 1; phrase = phrases[first]) {
		if (phrase.kind === 'noun' && phrase.listed) first--;
		else if (phrase.kind === 'link' && (phrase.token.lower === ',' || phrase.token.pos === 'CCONJ')) first--;
		else break;
	}
	const subject = phrases[first];
	return subject?.kind === 'noun' && first > index && subject.preposition === undefined ? first : next;
}

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

function governorOf(
	phrases: readonly Phrase[],
	index: number,
	order: number,
	verbs: readonly {readonly verb: VerbGroup; readonly index: number}[],
): number | undefined {
	const own = verbs[order]?.verb;
	const before = verbs[order - 1];
	if (!own || !before || (own.form !== 'infinitive' && own.form !== 'ing')) return undefined;
	const between = phrases.slice(before.index + 1, index);
	const broken = between.some(
		(phrase) => phrase.kind === 'link' && /^(?:[;:.]|that|which|who)$/.test(phrase.token.lower),
	);
	return broken ? undefined : order - 1;
}

function subjectOf(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	index: number,
	verb: VerbGroup,
	governor: Clause | undefined,
): NounPhrase | undefined {
	if (verb.form === 'infinitive' && governor) {
		// "authorizing the Ministry to terminate": its object does it; "agreed to sign": its subject does
		return governor.patient ?? governor.agent;
	}
	if (verb.form === 'ing' && governor && precededByComma(phrases, index)) return governor.agent ?? governor.patient;
	// "among the agreements terminated": a participle describes the noun before it
	if (verb.form === 'ed') return describedNoun(phrases, index) ?? nearestSubject(phrases, index, tokens);
	return nearestSubject(phrases, index, tokens);
}

function describedNoun(phrases: readonly Phrase[], index: number): NounPhrase | undefined {
	const before = phrases[index - 1];
	return before?.kind === 'noun' ? before : undefined;
}

function precededByComma(phrases: readonly Phrase[], index: number): boolean {
	for (let at = index - 1; at >= 0; at--) {
		const phrase = phrases[at];
		if (phrase?.kind !== 'link') return false;
		if (phrase.token.lower === ',') return true;
	}
	return false;
}

/** Walks left from a verb to the noun phrase that it says something of, over prepositional phrases and one apposition. */
function nearestSubject(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): NounPhrase | undefined {
	let at = index - 1;
	if (precededByComma(phrases, index)) {
		const comma = phrases.findLastIndex(
			(phrase, place) => place < index && phrase.kind === 'link' && phrase.token.lower === ',',
		);
		const opening = phrases.findLastIndex(
			(phrase, place) => place < comma && phrase.kind === 'link' && phrase.token.lower === ',',
		);
		// "Putin, in a recent address, reiterated": step over what stands between the commas
		if (opening > 0) at = opening - 1;
	}
	for (; at >= 0; at--) {
		const phrase = phrases[at];
		const gerund = gerundBefore(phrases, at);
		if (gerund !== undefined) {
			at = gerund;
			continue;
		}
		if (phrase?.kind === 'noun' && phrase.preposition === undefined && !phrase.listed && !isTemporal(phrase, tokens))
			return phrase;
		if (phrase?.kind === 'verb' && phrase.form === 'finite') {
			// "arrived and left" share their subject
			const joined = phrases.slice(at + 1, index).every((link) => link.kind === 'link');
			return joined ? nearestSubject(phrases, at, tokens) : undefined;
		}
	}
	return undefined;
}

/** "the reason for ending these agreements was ...": the object of a gerund behind a preposition is no subject; yields the preposition's place. */
function gerundBefore(phrases: readonly Phrase[], at: number): number | undefined {
	const [verb, link] = [phrases[at - 1], phrases[at - 2]];
	const object = phrases[at]?.kind === 'noun' && verb?.kind === 'verb' && verb.form === 'ing';
	return object && link?.kind === 'link' && (link.token.pos === 'ADP' || link.token.pos === 'SCONJ')
		? at - 2
		: undefined;
}

const calendarNouns = new Set(
	'day week month year hour minute today yesterday tomorrow night morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
		' ',
	),
);

/** "announced earlier this month and comes": a time is no subject. */
function isTemporal(phrase: NounPhrase, tokens: readonly Token[]): boolean {
	return calendarNouns.has(tokens[phrase.head]?.lemma ?? '');
}
