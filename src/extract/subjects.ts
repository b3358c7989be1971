import {objectControlVerbs} from '../knowledge/verb-patterns.ts';
import type {Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';
import {isTemporal} from './noun-kinds.ts';
import {hasMainVerb, isBreak, pronounOf} from './relative-clauses.ts';
import {type Clause, isComma, type NounPhrase, type Phrase, type VerbGroup} from './syntax.ts';

/** The noun phrase that a verb says something of, as far as word order and the clause above it tell; `index` is the verb's place. */
export function subjectOf(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	index: number,
	verb: VerbGroup,
	governor: Clause | undefined,
): NounPhrase | undefined {
	if (governor && isControlled(phrases, index, verb)) {
		const {agent, patient} = governor;
		return controlsByObject(governor, verb) ? (patient ?? agent) : (agent ?? patient);
	}
	// "among the agreements terminated": a participle describes the noun before it
	const described = verb.form === 'ed' ? phrases[index - 1] : undefined;
	const subject = described?.kind === 'noun' ? described : phrases[subjectPlace(phrases, index, tokens) ?? -1];
	return subject?.kind === 'noun' ? subject : undefined;
}

/** "authorizing the Ministry to terminate", "was told to leave": its object does it; "agreed to sign", "cut the grant to save money": its subject does. */
function controlsByObject({verb, sentence}: Clause, {form}: VerbGroup): boolean {
	if (form !== 'infinitive') return false;
	return verb.passive || objectControlVerbs.has(sentence.tokens[verb.main]?.lemma ?? '');
}

/** Whether the verb above says who does it: always of an infinitive, of an "-ing" form behind a comma. */
function isControlled(phrases: readonly Phrase[], index: number, {form}: VerbGroup): boolean {
	return form === 'infinitive' || (form === 'ing' && pauseBefore(phrases, index) !== undefined);
}

/** The place of the comma or dash before a verb, with nothing but links between. */
function pauseBefore(phrases: readonly Phrase[], index: number): number | undefined {
	for (let at = index - 1; phrases[at]?.kind === 'link'; at--) if (pauseAt(phrases, at) !== undefined) return at;
	return undefined;
}

function pauseAt(phrases: readonly Phrase[], at: number): string | undefined {
	const phrase = phrases[at];
	const word = phrase?.kind === 'link' ? phrase.token.lower : '';
	return /^(?:,|—|–|--)$/.test(word) ? word : undefined;
}

/** The place of the noun phrase that a verb says something of, by word order alone. */
export function subjectPlace(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): number | undefined {
	const before = beforeAdverbs(phrases, index);
	if (pronounOf(phrases, index) === before) return antecedentOf(phrases, before, tokens);
	if (isQuestionWord(phrases[before])) return undefined;
	const joined = joinedVerb(phrases, before);
	if (joined !== undefined) return subjectPlace(phrases, joined, tokens);
	return nearestSubject(phrases, index, tokens);
}

/** "it is not known who signed": nothing in the sentence answers the question. */
function isQuestionWord(phrase: Phrase | undefined): boolean {
	return phrase?.kind === 'link' && /^(?:who|what|which)$/.test(phrase.token.lower);
}

/** The place of the last phrase before a verb that is no adverb. */
export function beforeAdverbs(phrases: readonly Phrase[], index: number): number {
	let before = index - 1;
	for (let phrase = phrases[before]; phrase?.kind === 'link' && phrase.token.pos === 'ADV'; phrase = phrases[before])
		before--;
	return before;
}

/** The noun that a relative pronoun stands for: the nearest, but "the mayor" in "the mayor of Oslo, who left". */
function antecedentOf(phrases: readonly Phrase[], pronoun: number, tokens: readonly Token[]): number {
	const nearest = thingBefore(phrases, pronoun, tokens);
	const who = phrases[pronoun];
	const noun = phrases[nearest];
	const named = noun?.kind === 'noun' && noun.preposition !== undefined && tokens[noun.head]?.pos === 'PROPN';
	if (!named || who?.kind !== 'link' || who.token.lower !== 'who') return nearest;
	const whole = nounBefore(phrases, nearest);
	return phrases[whole]?.kind === 'noun' ? whole : nearest;
}

/** The noun before a place that names no time: "rocket" in "a rocket on Dec. 12 that". */
function thingBefore(phrases: readonly Phrase[], place: number, tokens: readonly Token[]): number {
	let nearest = nounBefore(phrases, place);
	for (let noun = phrases[nearest]; noun?.kind === 'noun' && isTemporal(noun, tokens); noun = phrases[nearest])
		nearest = nounBefore(phrases, nearest);
	return nearest;
}

function nounBefore(phrases: readonly Phrase[], index: number): number {
	let at = index - 1;
	while (phrases[at]?.kind === 'link') at--;
	return at;
}

/** The finite verb before an "and" at a place that shares its subject: "arrived" in "arrived in Oslo and left". */
export function joinedVerb(phrases: readonly Phrase[], before: number): number | undefined {
	const conjunction = phrases[before];
	if (conjunction?.kind !== 'link' || conjunction.token.pos !== 'CCONJ') return undefined;
	const closed = isComma(phrases[before - 1]);
	for (let at = before - 1; at >= 0; at--) {
		const phrase = phrases[at];
		if (phrase?.kind !== 'verb' || phrase.form === 'infinitive' || phrase.form === 'ing') continue;
		const pronoun = closed ? pronounOf(phrases, at) : undefined;
		if (pronoun === undefined) return at;
		at = pronoun;
	}
	return undefined;
}

/** Walks left from a verb to the noun phrase that it says something of, over prepositional phrases and one apposition. */
function nearestSubject(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): number | undefined {
	for (let at = beforeApposition(phrases, index); at >= 0; at--) {
		const phrase = phrases[at];
		const aside = gerundBefore(phrases, at) ?? relativeBefore(phrases, tokens, at, index);
		if (aside !== undefined) {
			at = aside;
			continue;
		}
		if (phrase?.kind === 'noun' && canBeSubject(phrase, tokens)) return at;
		if (phrase?.kind === 'verb' && phrase.form === 'finite') {
			// "arrived, left" share their subject
			const joined = phrases.slice(at + 1, index).every((link) => link.kind === 'link');
			return joined ? subjectPlace(phrases, at, tokens) : undefined;
		}
	}
	return undefined;
}

/** Where to look first: "Putin, in a recent address, reiterated" steps over what stands between the commas. */
function beforeApposition(phrases: readonly Phrase[], index: number): number {
	const closing = pauseBefore(phrases, index);
	if (closing === undefined) return index - 1;
	const mark = pauseAt(phrases, closing);
	let opening = closing - 1;
	while (opening >= 0 && pauseAt(phrases, opening) !== mark) opening--;
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

/** "the minister who signed the decree resigned": the words of a relative clause are no subject of the main verb; yields the pronoun's place. */
function relativeBefore(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	at: number,
	index: number,
): number | undefined {
	let verb = at;
	while (phrases[verb] && phrases[verb]?.kind !== 'verb' && !isBreak(phrases, verb)) verb--;
	const found = phrases[verb];
	if (found?.kind !== 'verb' || found.form !== 'finite' || takesClause(tokens[found.main])) return undefined;
	const pronoun = pronounOf(phrases, verb);
	return pronoun !== undefined && !hasMainVerb(phrases, pronoun) && isLastVerb(phrases, index) ? pronoun : undefined;
}

function isLastVerb(phrases: readonly Phrase[], index: number): boolean {
	let at = index + 1;
	while (at < phrases.length && phrases[at]?.kind !== 'verb' && !isBreak(phrases, at)) at++;
	const next = phrases[at];
	return next?.kind !== 'verb' || next.form !== 'finite';
}

/** A phrase with a preposition, a list item or a time is no subject: "announced earlier this month and comes". */
function canBeSubject(phrase: NounPhrase, tokens: readonly Token[]): boolean {
	return phrase.preposition === undefined && !phrase.listed && !isTemporal(phrase, tokens);
}
