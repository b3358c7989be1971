import type {Sentence, Token} from '../model/index.ts';

/** A noun phrase, by token indices (both inclusive). */
export interface NounPhrase {
	readonly kind: 'noun';
	readonly first: number;
	readonly last: number;
	/** Its head noun. */
	readonly head: number;
	/** The preposition before it; a list item takes the preposition of the list. */
	readonly preposition?: string;
	/** It goes on a list: ", B" or "and B". */
	readonly listed: boolean;
}

/** A verb with its auxiliaries, adverbs and negation. */
export interface VerbGroup {
	readonly kind: 'verb';
	readonly first: number;
	readonly last: number;
	readonly main: number;
	readonly form: 'finite' | 'infinitive' | 'ing' | 'ed';
	readonly passive: boolean;
	readonly negated: boolean;
	/** "may", "will", ... */
	readonly modal?: string;
}

/** Anything between: conjunctions, relative pronouns, punctuation. */
export interface Link {
	readonly kind: 'link';
	readonly first: number;
	readonly last: number;
	readonly token: Token;
}

export type Phrase = NounPhrase | VerbGroup | Link;

const modals = new Set([
	'may',
	'might',
	'could',
	'can',
	'will',
	'would',
	'shall',
	'should',
	'must',
	"'ll",
	"'d",
	'wo',
	'ca',
]);
const nominalTags = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);
const modifierTags = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PRON', 'X']);
const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when']);

/** The phrases of a sentence from left to right; every token belongs to one. */
export function findPhrases(sentence: Sentence): Phrase[] {
	return markParticiples(joinTransparent(scanPhrases(sentence.tokens), sentence.tokens), sentence.tokens);
}

function scanPhrases(tokens: readonly Token[]): Phrase[] {
	const phrases: Phrase[] = [];
	let at = 0;
	let preposition: string | undefined;
	while (at < tokens.length) {
		const token = tokens[at];
		if (!token) break;
		const verb = token.lower === 'including' ? undefined : verbGroupAt(tokens, at);
		if (verb) {
			phrases.push(verb);
			preposition = undefined;
			at = verb.last + 1;
			continue;
		}
		const end = nounPhraseEnd(tokens, at);
		if (end > at) {
			const listed = isListed(phrases);
			const inherited = listed ? previousPreposition(phrases) : undefined;
			const own = preposition ?? inherited;
			phrases.push({
				kind: 'noun',
				first: at,
				last: end - 1,
				head: headOf(tokens, at, end),
				listed,
				...(own !== undefined && {preposition: own}),
			});
			preposition = undefined;
			at = end;
			continue;
		}
		if (token.pos === 'ADP' || token.lower === 'including' || (token.pos === 'SCONJ' && prepositional.has(token.lower)))
			preposition = token.lower;
		else if (token.pos !== 'ADV') preposition = undefined;
		phrases.push({kind: 'link', first: at, last: at, token});
		at++;
	}
	return phrases;
}

/** Words tagged as conjunctions that take a noun phrase: "for terminating", "after the crash". */
const prepositional = new Set([
	'for',
	'after',
	'before',
	'since',
	'until',
	'than',
	'of',
	'by',
	'with',
	'in',
	'on',
	'at',
	'from',
	'about',
	'despite',
]);

function verbGroupAt(tokens: readonly Token[], start: number): VerbGroup | undefined {
	let at = start;
	let modal: string | undefined;
	let negated = false;
	let passiveAuxiliary = false;
	let auxiliary = false;
	let infinitive = false;
	const first = tokens[start];
	if (first?.pos === 'PART' && first.lower === 'to') {
		infinitive = true;
		at++;
	}
	for (let token = tokens[at]; token; token = tokens[++at]) {
		if (token.pos === 'AUX') {
			auxiliary = true;
			if (modals.has(token.lower)) modal = token.lower;
			passiveAuxiliary = token.lemma === 'be' || (token.lemma === 'get' && !infinitive);
		} else if (token.pos === 'PART' && isNegation(token)) negated = true;
		else if (token.pos === 'ADV' && at > start && token.lower !== 'ago') {
			if (token.lower === 'never' || token.lower === 'neither') negated = true;
		} else if (token.lower === 'never' && tokens[at + 1]?.pos === 'VERB') negated = true;
		else break;
	}
	const main = tokens[at];
	if (main?.pos === 'VERB') {
		const form = auxiliary || modal !== undefined ? 'finite' : formOf(main, infinitive);
		const passive = form === 'ed' || (passiveAuxiliary && isPastParticiple(main));
		return {
			kind: 'verb',
			first: start,
			last: at,
			main: at,
			form: infinitive ? 'infinitive' : form,
			passive,
			negated,
			...(modal !== undefined && {modal}),
		};
	}
	if (!auxiliary) return undefined;
	// "is a cousin", "was not in the car": the auxiliary is the predicate
	let last = at - 1;
	while (last > start && tokens[last]?.pos === 'ADV') last--;
	let copula = last;
	while (copula > start && tokens[copula]?.pos !== 'AUX') copula--;
	return {
		kind: 'verb',
		first: start,
		last,
		main: copula,
		form: infinitive ? 'infinitive' : 'finite',
		passive: false,
		negated,
		...(modal !== undefined && {modal}),
	};
}

function isNegation(token: Token): boolean {
	return token.lower === 'not' || token.lower === "n't" || token.lower === "'t";
}

function formOf(verb: Token, infinitive: boolean): VerbGroup['form'] {
	if (infinitive) return 'infinitive';
	return verb.lower.endsWith('ing') && verb.lemma !== verb.lower ? 'ing' : 'finite';
}

function isPastParticiple(verb: Token): boolean {
	return verb.lemma !== verb.lower && !verb.lower.endsWith('ing');
}

function nounPhraseEnd(tokens: readonly Token[], start: number): number {
	let at = start;
	let nominal = false;
	for (let token = tokens[at]; token; token = tokens[at]) {
		if (at > start && (token.pos === 'DET' || token.pos === 'PRON') && !isPossessiveMark(tokens[at - 1])) break;
		if (token.pos === 'PRON' && relativePronouns.has(token.lower)) break;
		if (modifierTags.has(token.pos)) {
			nominal ||= nominalTags.has(token.pos) || token.pos === 'PRON' || token.pos === 'DET';
			at++;
		} else if (nominal && isPossessiveMark(token)) at++;
		else if (isHyphen(token) && at > start && modifierTags.has(tokens[at + 1]?.pos ?? 'PUNCT')) at++;
		else if (token.lower === '(' && at > start && tokens[at + 2]?.lower === ')') at += 3;
		else if (at > start && isInnerWord(token, tokens[at + 1])) at++;
		else break;
	}
	return nominal ? at : start;
}

/** "long-running" keeps its participle, "heavily armed men" its adverb. */
function isInnerWord(token: Token, next: Token | undefined): boolean {
	if (next === undefined) return false;
	if (token.pos === 'ADV') return next.pos === 'ADJ';
	// an "openly hostile policy"
	return /^["“‘]$/.test(token.text) && (next.pos === 'ADV' || next.pos === 'ADJ' || next.pos === 'NOUN');
}

function isHyphen(token: Token): boolean {
	return token.text === '-' || token.text === '/' || token.text === '&';
}

function isPossessiveMark(token: Token | undefined): boolean {
	return token !== undefined && (token.lower === "'s" || token.lower === "'");
}

/** The last noun: "states" in "11 NATO states", "information" in "400,000 people's information". */
function headOf(tokens: readonly Token[], first: number, end: number): number {
	for (let at = end - 1; at >= first; at--) {
		const token = tokens[at];
		if (token && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON')) return at;
	}
	return end - 1;
}

function isListed(phrases: readonly Phrase[]): boolean {
	const last = phrases.at(-1);
	const before = phrases.at(-2);
	if (last?.kind !== 'link') return false;
	// "In July, Mishustin canceled": what follows the opening phrase is no list item
	if (before?.kind === 'noun' && last.token.lower === ',' && opensSentence(phrases)) return false;
	if (before?.kind === 'noun')
		return last.token.lower === ',' || last.token.lower === 'and' || last.token.lower === 'or';
	return (
		before?.kind === 'link' &&
		before.token.lower === ',' &&
		['and', 'or'].includes(last.token.lower) &&
		phrases.at(-3)?.kind === 'noun'
	);
}

function previousPreposition(phrases: readonly Phrase[]): string | undefined {
	const noun = phrases.findLast((phrase) => phrase.kind === 'noun');
	return noun?.kind === 'noun' ? noun.preposition : undefined;
}

function opensSentence(phrases: readonly Phrase[]): boolean {
	const nouns = phrases.filter((phrase) => phrase.kind === 'noun');
	return (
		phrases[0]?.kind === 'link' &&
		nouns.length <= 2 &&
		nouns.every((noun) => noun.preposition !== undefined && !noun.listed)
	);
}

/** "a series of agreements": nouns that stand for what follows their "of". */
const transparentNouns = new Set(
	'series number set total pair couple range wave group majority part kind type sort handful dozen lot variety string raft slew bulk rest batch trio crowd host array'.split(
		' ',
	),
);

function joinTransparent(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	const joined: Phrase[] = [];
	for (let at = 0; at < phrases.length; at++) {
		const phrase = phrases[at];
		const of = phrases[at + 1];
		const whole = phrases[at + 2];
		if (!phrase) break;
		const transparent = phrase.kind === 'noun' && transparentNouns.has(tokens[phrase.head]?.lemma ?? '');
		if (transparent && of?.kind === 'link' && of.token.lower === 'of' && whole?.kind === 'noun') {
			joined.push({...phrase, last: whole.last, head: whole.head});
			at += 2;
		} else joined.push(phrase);
	}
	return joined;
}

/** Tells "agreements signed in 1993 ended" from "they signed in 1993": a bare past form beside another finite verb describes its noun. */
function markParticiples(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	return phrases.map((phrase, index) => {
		if (phrase.kind !== 'verb' || phrase.form !== 'finite' || phrase.first !== phrase.last) return phrase;
		const verb = tokens[phrase.main];
		if (!verb || verb.pos !== 'VERB' || !isPastParticiple(verb) || verb.lower.endsWith('s')) return phrase;
		return isReduced(phrases, index) ? {...phrase, form: 'ed', passive: true} : phrase;
	});
}

function isReduced(phrases: readonly Phrase[], index: number): boolean {
	const next = phrases[index + 1];
	if (next?.kind === 'noun' && next.preposition === undefined) return false;
	if (next?.kind === 'link' && next.token.lower === 'by') return true;
	const before = phrases[index - 1];
	const subject = before?.kind === 'link' && before.token.lower === ',' ? phrases[index - 2] : before;
	if (subject?.kind !== 'noun') return false;
	const earlier = phrases.slice(0, index).findLast((phrase) => phrase.kind === 'verb' || isBreak(phrase));
	// the object or complement of an earlier verb: "ending agreements signed after the war"
	if (earlier?.kind === 'verb' && earlier.form !== 'infinitive') return true;
	const later = phrases.slice(index + 1).find((phrase) => phrase.kind === 'verb' || isBreak(phrase));
	// "agreements signed in 1993 are void": the next finite verb needs this subject
	return later?.kind === 'verb' && later.form === 'finite';
}

function isBreak(phrase: Phrase): boolean {
	return (
		phrase.kind === 'link' &&
		(phrase.token.pos === 'SCONJ' ||
			phrase.token.pos === 'CCONJ' ||
			/^(?:[;:—–]|that|which|who|as|while)$/.test(phrase.token.lower))
	);
}
