import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {isTitleHead} from '../knowledge/titles.ts';
import {objectControlVerbs} from '../knowledge/verb-patterns.ts';
import type {Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';
import {isTemporal} from './noun-kinds.ts';
import {hasMainVerb, isBreak, pronounOf, subjectBehindComma} from './relative-clauses.ts';
import {type Clause, isComma, type NounPhrase, type Phrase, type VerbGroup} from './syntax.ts';

/** The noun phrase that a verb says something of, as far as word order and the clause above it tell; `index` is the verb's place. */
export function subjectOf(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	index: number,
	verb: VerbGroup,
	governor: Clause | undefined,
): NounPhrase | undefined {
	const named = namedSubject(phrases[index - 1], verb) ?? frontedSubject(phrases, index, verb);
	if (named) return named;
	if (governor && isControlled(phrases, index, verb)) {
		const {agent, patient} = governor;
		return controlsByObject(governor, verb) ? (patient ?? agent) : (agent ?? patient);
	}
	const subject = phrases[subjectPlace(phrases, index, tokens) ?? -1];
	return subject?.kind === 'noun' ? subject : undefined;
}

/** The noun directly before that is the subject whatever else stands there: "time for the council to act", "among the agreements terminated". */
function namedSubject(before: Phrase | undefined, {form}: VerbGroup): NounPhrase | undefined {
	if (before?.kind !== 'noun') return undefined;
	return form === 'ed' || (form === 'infinitive' && before.preposition === 'for') ? before : undefined;
}

/** "the brewery" over "Founded" in "Founded in 1993, the brewery has two plants", "he" in "Before joining Ajax in 2019, he scored". */
function frontedSubject(phrases: readonly Phrase[], index: number, {form}: VerbGroup): NounPhrase | undefined {
	const opens = form === 'ed' ? index === 0 : form === 'ing' && index === 1 && sharesSubject(phrases, index);
	const subject = opens ? phrases[subjectBehindComma(phrases, index) ?? -1] : undefined;
	return subject?.kind === 'noun' ? subject : undefined;
}

/** "since winning at Lisse", "by opening the gates", with nothing between: who does it is the subject of the verb above. */
function sharesSubject(phrases: readonly Phrase[], index: number): boolean {
	const link = phrases[index - 1];
	return link?.kind === 'link' && sharing.has(link.token.lower);
}

/** Not "for" and "of": "thanked her for helping", "accused them of stealing". */
const sharing: ReadonlySet<string> = new Set(
	'since after before while when whilst by without despite upon on'.split(' '),
);

/** "authorizing the Ministry to terminate", "was told to leave": its object does it; "agreed to sign", "cut the grant to save money": its subject does. */
function controlsByObject({verb, sentence}: Clause, {form}: VerbGroup): boolean {
	if (form !== 'infinitive') return false;
	return verb.passive || objectControlVerbs.has(sentence.tokens[verb.main]?.lemma ?? '');
}

/** Whether the verb above says who does it: always of an infinitive, of an "-ing" form behind a comma or "since". */
function isControlled(phrases: readonly Phrase[], index: number, {form}: VerbGroup): boolean {
	if (form === 'infinitive') return true;
	return form === 'ing' && (pauseBefore(phrases, index) !== undefined || sharesSubject(phrases, index));
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

/** How many verbs in a row may share one subject before no reader follows: "came, saw and won". */
const MOST_JOINTS = 12;

/** The place of the noun phrase that a verb says something of, by word order alone. */
export function subjectPlace(
	phrases: readonly Phrase[],
	index: number,
	tokens: readonly Token[],
	joints = MOST_JOINTS,
): number | undefined {
	if (joints === 0) return undefined;
	const before = beforeAdverbs(phrases, index);
	if (pronounOf(phrases, index) === before) return antecedentOf(phrases, before, tokens);
	if (isQuestionWord(phrases[before])) return undefined;
	const joined = joinedVerb(phrases, before);
	if (joined !== undefined) return subjectPlace(phrases, joined, tokens, joints - 1);
	return nearestSubject(phrases, index, tokens, joints);
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
	return who?.kind === 'link' && who.token.lower === 'who' ? personBefore(phrases, nearest, tokens) : nearest;
}

/** The holder in front of the places and things that only describe him: "a nurse" in "a nurse from the Czech city of Brno, who". */
function personBefore(phrases: readonly Phrase[], nearest: number, tokens: readonly Token[]): number {
	for (let at = nearest; phrases[at]?.kind === 'noun'; at = nounBefore(phrases, at)) {
		if (!describesHolder(phrases, at, tokens)) return at;
	}
	return nearest;
}

/** Whether a phrase with a preposition cannot be whom "who" stands for, or stands in the title of its holder. */
function describesHolder(phrases: readonly Phrase[], at: number, tokens: readonly Token[]): boolean {
	const noun = phrases[at];
	if (noun?.kind !== 'noun' || noun.preposition === undefined) return false;
	const head = tokens[noun.head];
	return (
		isPlaceLike(head) ||
		isThing(head) ||
		(noun.preposition === 'of' && isOffice(phrases[nounBefore(phrases, at)], tokens))
	);
}

/** "Oslo" in "the mayor of Oslo, who"; not "the names of the Americans who" */
function isPlaceLike(token: Token | undefined): boolean {
	if (token?.pos !== 'PROPN') return false;
	return !token.lower.endsWith('ns') && !token.lower.endsWith('is');
}

/** "the city" in "a nurse from the city, who"; a plural or a noun for a person may be meant itself. */
function isThing(token: Token | undefined): boolean {
	if (token?.pos !== 'NOUN' || token.lower !== token.lemma || !/^\p{Ll}+$/u.test(token.text)) return false;
	return !isRoleNoun(token.lower) && classOfNoun(token.lemma) !== 'person' && !manyInOne.has(token.lower);
}

/** What is one word for several people: "part of the crew who stayed". */
const manyInOne: ReadonlySet<string> = new Set(
	(
		'crew team family couple group gang mob crowd staff police audience public jury committee panel squad unit party band ' +
		'pair trio quartet generation youth clergy nobility majority minority population army militia force'
	).split(' '),
);

/** "the minister" in "the minister of seniors, who resigned" */
function isOffice(phrase: Phrase | undefined, tokens: readonly Token[]): boolean {
	if (phrase?.kind !== 'noun') return false;
	const head = tokens[phrase.head];
	return head !== undefined && head.lower === head.lemma && isTitleHead(head.lower);
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

/** "and"; ", then" in "signed the deal, then left" */
function joinsVerbs(phrases: readonly Phrase[], at: number): boolean {
	const [conjunction, next, verb] = phrases.slice(at, at + 3);
	if (conjunction?.kind !== 'link') return false;
	if (conjunction.token.pos === 'CCONJ') return true;
	return isComma(conjunction) && next?.kind === 'link' && next.token.lower === 'then' && verb?.kind === 'verb';
}

/** The finite verb before an "and" at a place that shares its subject: "arrived" in "arrived in Oslo and left". */
export function joinedVerb(phrases: readonly Phrase[], before: number): number | undefined {
	if (!joinsVerbs(phrases, before)) return undefined;
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
function nearestSubject(
	phrases: readonly Phrase[],
	index: number,
	tokens: readonly Token[],
	joints: number,
): number | undefined {
	for (let at = beforeApposition(phrases, index); at >= 0; at--) {
		const phrase = phrases[at];
		if (!phrase || !endsSearch(phrase, tokens)) continue;
		const aside =
			gerundBefore(phrases, at) ?? describedBefore(phrases, tokens, at) ?? relativeBefore(phrases, tokens, at, index);
		if (aside !== undefined) at = aside;
		else if (phrase.kind === 'noun') return at;
		else return areLinks(phrases, at + 1, index) ? subjectPlace(phrases, at, tokens, joints - 1) : undefined;
	}
	return undefined;
}

/** A noun phrase that can be the subject, or a finite verb, unless they stand in a clause aside. */
function endsSearch(phrase: Phrase, tokens: readonly Token[]): boolean {
	if (phrase.kind === 'verb') return phrase.form === 'finite';
	return phrase.kind === 'noun' && canBeSubject(phrase, tokens);
}

/** "arrived, left" share their subject */
function areLinks(phrases: readonly Phrase[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (phrases[at]?.kind !== 'link') return false;
	return true;
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

/** "Drivers using the road were told": the object of a participle is no subject; yields the place behind the noun that it describes. */
function describedBefore(phrases: readonly Phrase[], tokens: readonly Token[], at: number): number | undefined {
	const [noun, verb] = phrases.slice(Math.max(0, at - 2), at);
	if (noun?.kind !== 'noun' || verb?.kind !== 'verb' || verb.form !== 'ing') return undefined;
	let described = at - 2;
	while (isWithin(phrases[described], tokens)) described--;
	if (phrases[described]?.kind !== 'noun') return undefined;
	// "saw men crossing the road", "said men crossing the road were hit"
	return hasMainVerb(phrases, at - 1) && !isSaying(phrases[described - 1], tokens) ? undefined : described + 1;
}

/** "in Oslo" of "the men in Oslo" */
function isWithin(phrase: Phrase | undefined, tokens: readonly Token[]): boolean {
	if (phrase?.kind === 'noun') return !canBeSubject(phrase, tokens);
	return phrase?.kind === 'link' && phrase.token.pos === 'ADP';
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
	if (found?.kind !== 'verb' || found.form !== 'finite' || isSaying(found, tokens)) return undefined;
	const pronoun = pronounOf(phrases, verb);
	const isAside = pronoun !== undefined && !hasMainVerb(phrases, pronoun);
	return isAside && endsClauses(phrases, index, tokens) ? pronoun : undefined;
}

/** Whether no verb behind one needs a subject before it: the last of its sentence, or one that reports what comes. */
function endsClauses(phrases: readonly Phrase[], index: number, tokens: readonly Token[]): boolean {
	return isLastVerb(phrases, index) || isSaying(phrases[index], tokens);
}

/** "said" in "Ann Lowe, who has two sons, said the road was shut": the verb behind it is of what is said. */
function isSaying(phrase: Phrase | undefined, tokens: readonly Token[]): boolean {
	return phrase?.kind === 'verb' && takesClause(tokens[phrase.main]);
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
