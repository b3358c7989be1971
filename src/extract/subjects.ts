import type {Token} from '../model/index.ts';
import {type Clause, isComma, type NounPhrase, type Phrase, type VerbGroup} from './syntax.ts';

/** The noun phrase that a verb says something of, as far as word order and the clause above it tell; `index` is the verb's place. */
export function subjectOf(
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
	if (verb.form === 'ing' && governor && commaBefore(phrases, index) !== undefined)
		return governor.agent ?? governor.patient;
	// "among the agreements terminated": a participle describes the noun before it
	if (verb.form === 'ed') return describedNoun(phrases, index) ?? nearestSubject(phrases, index, tokens);
	return nearestSubject(phrases, index, tokens);
}

function describedNoun(phrases: readonly Phrase[], index: number): NounPhrase | undefined {
	const before = phrases[index - 1];
	return before?.kind === 'noun' ? before : undefined;
}

/** The place of the comma before a verb, with nothing but links between. */
function commaBefore(phrases: readonly Phrase[], index: number): number | undefined {
	for (let at = index - 1; phrases[at]?.kind === 'link'; at--) if (isComma(phrases[at])) return at;
	return undefined;
}

/** Walks left from a verb to the noun phrase that it says something of, over prepositional phrases and one apposition. */
function nearestSubject(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): NounPhrase | undefined {
	for (let at = beforeApposition(phrases, index); at >= 0; at--) {
		const phrase = phrases[at];
		const gerund = gerundBefore(phrases, at);
		if (gerund !== undefined) {
			at = gerund;
			continue;
		}
		if (phrase?.kind === 'noun' && canBeSubject(phrase, tokens)) return phrase;
		if (phrase?.kind === 'verb' && phrase.form === 'finite') {
			// "arrived and left" share their subject
			const joined = phrases.slice(at + 1, index).every((link) => link.kind === 'link');
			return joined ? nearestSubject(phrases, at, tokens) : undefined;
		}
	}
	return undefined;
}

/** Where to look first: "Putin, in a recent address, reiterated" steps over what stands between the commas. */
function beforeApposition(phrases: readonly Phrase[], index: number): number {
	const comma = commaBefore(phrases, index);
	if (comma === undefined) return index - 1;
	let opening = comma - 1;
	while (opening >= 0 && !isComma(phrases[opening])) opening--;
	return opening > 0 ? opening - 1 : index - 1;
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

/** A phrase with a preposition, a list item or a time is no subject: "announced earlier this month and comes". */
function canBeSubject(phrase: NounPhrase, tokens: readonly Token[]): boolean {
	return phrase.preposition === undefined && !phrase.listed && !calendarNouns.has(tokens[phrase.head]?.lemma ?? '');
}
