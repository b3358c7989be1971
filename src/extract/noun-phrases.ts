import type {Token} from '../model/index.ts';
import {boundLength} from './bounds.ts';
import {calendarNouns} from './noun-kinds.ts';
import {isComma, type NounPhrase, type Phrase} from './syntax.ts';
import {lemmaAt, lowerAt, posAt} from './token-at.ts';

const nominalTags = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X', 'PRON', 'DET']);
const modifierTags = new Set([...nominalTags, 'ADJ']);
const personalPronouns = new Set(['i', 'me', 'you', 'he', 'him', 'she', 'it', 'we', 'us', 'they', 'them']);
const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when']);

/** The noun phrase that begins at a token, seen from the phrases before it: whether it goes on their list, and with which preposition. */
export function nounPhraseAt(
	tokens: readonly Token[],
	first: number,
	before: readonly Phrase[],
	preposition: string | undefined,
): NounPhrase | undefined {
	const core = first + boundLength(tokens, first);
	const end = nounPhraseEnd(tokens, core);
	if (end === core) return undefined;
	const listed = isListed(before);
	const own = preposition ?? (listed ? previousPreposition(before) : undefined);
	return {
		kind: 'noun',
		first,
		core,
		last: end - 1,
		head: headOf(tokens, core, end),
		listed,
		...(own !== undefined && {preposition: own}),
	};
}

function nounPhraseEnd(tokens: readonly Token[], first: number): number {
	let at = first;
	let nominal = false;
	for (let token = tokens[at]; token; token = tokens[at]) {
		if (opensPhrase(token, at === first ? undefined : tokens[at - 1]) || opensCounted(tokens, first, at)) break;
		if (modifierTags.has(token.pos)) {
			nominal ||= nominalTags.has(token.pos);
			at++;
			continue;
		}
		const inner = nominal && isPossessiveMark(token) ? 1 : innerLength(tokens, first, at);
		if (inner === 0) break;
		at += inner;
	}
	return nominal ? at : first;
}

/** A determiner or pronoun begins a phrase of its own, unless it stands after a possessive; a relative pronoun stands in none. */
function opensPhrase(token: Token, before: Token | undefined): boolean {
	if (token.pos === 'PRON' && relativePronouns.has(token.lower)) return true;
	// "found him guilty"
	if (before?.pos === 'PRON' && personalPronouns.has(before.lower) && !isPossessiveMark(token)) return true;
	return before !== undefined && (token.pos === 'DET' || token.pos === 'PRON') && !goesOn(before, token);
}

/** "three men" in "With a crowbar three men broke the lock": behind the noun of the phrase that opens the sentence a number begins the subject. */
function opensCounted(tokens: readonly Token[], first: number, at: number): boolean {
	if (first !== 1 || posAt(tokens, 0) !== 'ADP' || posAt(tokens, 1) !== 'DET' || posAt(tokens, at) !== 'NUM')
		return false;
	const isOne = /^(?:1|one)$/.test(lowerAt(tokens, at));
	if (isOne || posAt(tokens, at - 1) !== 'NOUN' || lowerAt(tokens, at - 1) !== lemmaAt(tokens, at - 1)) return false;
	const counted = tokens[posAt(tokens, at + 1) === 'ADJ' ? at + 2 : at + 1];
	return counted?.pos === 'NOUN' && counted.lower !== counted.lemma;
}

/** "Oslo's two ports", "half a million people" */
function goesOn(before: Token, {lower}: Token): boolean {
	return isPossessiveMark(before) || (before.lower === 'half' && /^an?$/.test(lower));
}

/** How many tokens at a place stand within a noun phrase that goes on after them. */
function innerLength(tokens: readonly Token[], first: number, at: number): number {
	const token = tokens[at];
	if (at === first || !token) return 0;
	// "long-running"
	if (isHyphen(token) && modifierTags.has(posAt(tokens, at + 1))) return 1;
	if (isYearBehindDay(tokens, first, at)) return 2;
	const fraction = fractionLength(tokens, at);
	if (fraction > 0) return fraction;
	// "the Broken Hill Proprietary (BHP) mine"
	if (token.lower === '(' && lowerAt(tokens, at + 2) === ')') return 3;
	return isInnerWord(token, tokens[at + 1]) ? 1 : 0;
}

/** "and a half" in "two and a half million people", "-and-a-half": how many tokens it takes behind a number; 0 where it is none. */
function fractionLength(tokens: readonly Token[], at: number): number {
	if (posAt(tokens, at - 1) !== 'NUM') return 0;
	let next = at;
	for (const wanted of [/^and$/, /^an?$/, /^(?:half|quarter)$/]) {
		if (lowerAt(tokens, next) === '-') next++;
		if (!wanted.test(lowerAt(tokens, next))) return 0;
		next++;
	}
	return next - at;
}

/** "April 13, 2012" */
function isYearBehindDay(tokens: readonly Token[], first: number, at: number): boolean {
	if (at !== first + 2 || lowerAt(tokens, at) !== ',' || !calendarNouns.has(lowerAt(tokens, first))) return false;
	return /^\d\d?$/.test(lowerAt(tokens, first + 1)) && /^(?:1[89]|20)\d\d$/.test(lowerAt(tokens, at + 1));
}

/** "heavily armed men" keeps its adverb, an "openly hostile policy" its mark. */
function isInnerWord(token: Token, next: Token | undefined): boolean {
	if (next === undefined) return false;
	if (token.pos === 'ADV') return next.pos === 'ADJ';
	return /^["“‘]$/.test(token.text) && (next.pos === 'ADV' || next.pos === 'ADJ' || next.pos === 'NOUN');
}

function isHyphen(token: Token): boolean {
	return token.text === '-' || token.text === '/' || token.text === '&';
}

function isPossessiveMark(token: Token): boolean {
	return token.lower === "'s" || token.lower === "'";
}

/** The last noun: "states" in "11 NATO states", "information" in "400,000 people's information". */
function headOf(tokens: readonly Token[], first: number, end: number): number {
	for (let at = end - 1; at >= first; at--) {
		const pos = tokens[at]?.pos;
		if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return at;
	}
	return end - 1;
}

/** Whether what follows goes on a list of noun phrases: after "A,", "A and" or "A, and". */
function isListed(phrases: readonly Phrase[]): boolean {
	const last = phrases.at(-1);
	const before = phrases.at(-2);
	if (last?.kind !== 'link') return false;
	const conjunction = last.token.lower === 'and' || last.token.lower === 'or';
	if (before?.kind !== 'noun') return conjunction && isComma(before) && phrases.at(-3)?.kind === 'noun';
	// "In May, Larsen resigned": what follows the opening phrase is no list item
	return conjunction || (isComma(last) && !opensSentence(phrases));
}

/** Whether nothing but one or two prepositional phrases stands so far: "In July of 2020,". */
function opensSentence(phrases: readonly Phrase[]): boolean {
	if (phrases[0]?.kind !== 'link') return false;
	let nouns = 0;
	for (const phrase of phrases) {
		if (phrase.kind !== 'noun') continue;
		nouns++;
		if (nouns > 2 || phrase.preposition === undefined || phrase.listed) return false;
	}
	return true;
}

function previousPreposition(phrases: readonly Phrase[]): string | undefined {
	const noun = phrases.findLast((phrase) => phrase.kind === 'noun');
	return noun?.kind === 'noun' ? noun.preposition : undefined;
}

/** "a series of agreements": nouns that stand for what follows their "of". */
const transparentNouns = new Set(
	`series number set total pair couple range wave group majority part kind type sort handful dozen lot variety string raft slew bulk rest batch trio crowd host array
	ten hundred thousand million billion score half third quarter fifth`.split(/\s+/),
);

/** Makes one noun phrase of "a series of agreements" or "Twelve of the miners", with the second noun as its head. */
export function joinTransparent(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	const joined: Phrase[] = [];
	for (const phrase of phrases) {
		const [whole, of] = [joined.at(-2), joined.at(-1)];
		const part = of?.kind === 'link' && of.token.lower === 'of' && of.first === of.last ? whole : undefined;
		if (phrase.kind === 'noun' && part?.kind === 'noun' && !phrase.listed && isTransparent(part, tokens))
			joined.splice(-2, 2, {...part, last: phrase.last, head: phrase.head});
		else joined.push(phrase);
	}
	return joined;
}

/** Makes no noun phrase of an age behind a name: "43" in "Ann Lowe, 43, who left". */
export function partAges(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	return phrases.map((phrase, at) => {
		const token = tokens[phrase.first];
		const named = phrases[at - 2]?.kind === 'noun' && isComma(phrases[at - 1]);
		if (!token || !named || phrase.kind !== 'noun' || phrase.first !== phrase.last) return phrase;
		const next = tokens[phrase.last + 1];
		const closed = next === undefined || next.pos === 'PUNCT';
		return closed && /^\d{1,2}$/.test(token.text)
			? {kind: 'link', first: phrase.first, last: phrase.last, token}
			: phrase;
	});
}

/** "hundreds", "twelve", "most", "none" */
function isTransparent({core, head}: NounPhrase, tokens: readonly Token[]): boolean {
	const token = tokens[head];
	if (token === undefined) return false;
	return transparentNouns.has(token.lemma) || (head === core && (token.pos === 'NUM' || shares.has(token.lower)));
}

/** Words for a share of what follows their "of". */
const shares = new Set('all both each either few many most much neither none several some more'.split(' '));
