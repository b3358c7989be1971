import {emptyThings, type Kind, kinds, type Way, wayOf} from '../knowledge/existence.ts';
import type {Span, Token} from '../model/index.ts';

/** That there was a thing of some kind, or none, as one sentence tells it. */
export interface ThingTold extends Span {
	/** Id of the kind, or the noun where the kind is none that is known. */
	readonly key: string;
	readonly kind?: Kind;
	/** Words before the noun: "tsunami", "credit card". */
	readonly modifiers: readonly string[];
	readonly way: Way;
	readonly exists: boolean;
	/** It is told of what is to come. */
	readonly planned: boolean;
	/** What the noun is of: "a report of a leak". */
	readonly complement?: string;
	/** The noun with the words before it, as written. */
	readonly words: string;
	/** Where the verb stands. */
	readonly verb: Token;
}

interface Phrase {
	/** Indices of its first word behind the article, and of its noun. */
	readonly from: number;
	readonly head: number;
	/** Index of the article or "no" before it, or `from` where there is none. */
	readonly opens: number;
	readonly denied: boolean;
}

/** All things that a sentence says there were, or were not. */
export function thingsTold(tokens: readonly Token[]): ThingTold[] {
	return tokens.flatMap((token, head) => {
		if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && !isNamed(token)) return [];
		if (tokens[head + 1]?.pos === 'NOUN' || tokens[head + 1]?.lower === "'s") return [];
		const phrase = phraseAt(tokens, head);
		return tellingOf(tokens, phrase);
	});
}

const oneWordNames: ReadonlySet<string> = new Set(kinds.flatMap(({names}) => names.filter((name) => !name.includes(' '))));

function isNamed({lemma}: Token): boolean {
	return oneWordNames.has(lemma);
}

function phraseAt(tokens: readonly Token[], head: number): Phrase {
	let from = head;
	while (from > 0 && head - from < LONGEST_PHRASE && isModifier(tokens[from - 1])) from--;
	const before = tokens.slice(Math.max(0, from - 3), from).map(({lower}) => lower);
	const last = before.at(-1) ?? '';
	const noneOf = before.at(-3) === 'none' && before.at(-2) === 'of';
	const denied = last === 'no' || noneOf || (before.at(-2) === 'not' && (last === 'one' || last === 'a'));
	const width = noneOf ? 3 : denied && last !== 'no' ? 2 : determiners.has(last) || last === 'no' ? 1 : 0;
	return {from, head, opens: from - width, denied};
}

const LONGEST_PHRASE = 3;

function isModifier(token: Token | undefined): boolean {
	if (!token || token.lower === 'no' || determiners.has(token.lower)) return false;
	return token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN' || joining.has(token.lower);
}

/** Words before a noun that are often taken for verbs: "tear gas". */
const joining: ReadonlySet<string> = new Set(['tear', 'operating', 'driving', 'single', 'forced']);

const determiners: ReadonlySet<string> = new Set(
	'a an the any its their his her our this that these those some one two three several'.split(' '),
);

function tellingOf(tokens: readonly Token[], phrase: Phrase): ThingTold[] {
	const named = nameOf(tokens, phrase);
	if (!named) return [];
	const verb = existential(tokens, phrase) ?? objectOf(tokens, phrase) ?? subjectOf(tokens, phrase, named.kind);
	if (!verb || verb.open) return [];
	const [first, last] = [tokens[Math.min(phrase.opens, verb.from)], tokens[Math.max(phrase.head, verb.at)]];
	const token = tokens[verb.at];
	if (!first || !last || !token) return [];
	const complement = complementOf(tokens, phrase.head);
	return [
		{
			...named,
			way: verb.way,
			exists: (phrase.denied || verb.denied) === verb.lacks,
			planned: verb.planned,
			...(complement !== undefined && {complement}),
			words: tokens.slice(phrase.from, phrase.head + 1).map(({lower}) => lower).join(' '),
			verb: token,
			start: first.start,
			end: last.end,
		},
	];
}

function nameOf(tokens: readonly Token[], {from, head}: Phrase): Pick<ThingTold, 'key' | 'kind' | 'modifiers'> | undefined {
	const lemmas = tokens.slice(from, head + 1).map(({lemma}) => lemma);
	for (let at = 0; at < lemmas.length; at++) {
		const found = kinds.find(({names, ofKind}) => names.includes(lemmas.slice(at).join(' ')) && (!ofKind || at > 0));
		if (found) return {key: found.id, kind: found, modifiers: lemmas.slice(0, at).filter((word) => !weak.has(word))};
	}
	const noun = lemmas.at(-1) ?? '';
	if (emptyThings.has(noun) || lemmas.some((word) => limiting.has(word))) return undefined;
	return {key: noun, modifiers: lemmas.slice(0, -1).filter((word) => !weak.has(word))};
}

/** Words that say nothing of the kind. */
const weak: ReadonlySet<string> = new Set(['single', 'valid', 'own', 'formal', 'official', 'local', 'new']);

/** "no other warning", "no serious leak": there may have been some. */
const limiting: ReadonlySet<string> = new Set(
	'other further serious immediate additional more such major significant early previous similar last next second false'.split(' '),
);

interface Telling {
	/** Index of the verb, and of the first word that belongs to it. */
	readonly at: number;
	readonly from: number;
	readonly way: Way;
	readonly denied: boolean;
	readonly lacks: boolean;
	readonly planned: boolean;
	/** Nobody says for certain that it is so. */
	readonly open: boolean;
}

/** "there was no", "there had been a" */
function existential(tokens: readonly Token[], {opens}: Phrase): Telling | undefined {
	const at = opens - 1;
	if (tokens[at]?.lemma !== 'be') return undefined;
	const from = tokens.slice(Math.max(0, at - 4), at).findLastIndex(({lower}) => lower === 'there');
	if (from < 0) return undefined;
	return tellingAt(tokens, Math.max(0, at - 4) + from, at, 'be');
}

/** The verb that the phrase is the object of: "issued and then cancelled a tsunami warning", "fired water cannon and tear gas". */
function objectOf(tokens: readonly Token[], {opens}: Phrase): Telling | undefined {
	for (let at = opens - 1; at >= Math.max(0, opens - OBJECT_REACH); at--) {
		const token = tokens[at];
		if (!token) return undefined;
		if (token.pos === 'VERB' || (token.pos === 'AUX' && token.lemma === 'have')) {
			const way = wayOf(token.lemma);
			return way === undefined ? undefined : tellingAt(tokens, groupStart(tokens, at), at, way);
		}
		if (!listed.has(token.pos) && token.lower !== ',') return undefined;
	}
	return undefined;
}

const OBJECT_REACH = 6;
const listed: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'ADJ', 'DET', 'CCONJ', 'NUM', 'PROPN']);

/** The first of the auxiliaries and adverbs before a verb. */
function groupStart(tokens: readonly Token[], verb: number): number {
	let from = verb;
	while (from > 0 && isInGroup(tokens[from - 1])) from--;
	return from;
}

function isInGroup(token: Token | undefined): boolean {
	return token !== undefined && (token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || negations.has(token.lower));
}

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor']);

/** The verb behind the phrase: passive, or one that things of its kind do. */
function subjectOf(tokens: readonly Token[], {head}: Phrase, kind: Kind | undefined): Telling | undefined {
	const from = tokens.findIndex((token, at) => at > head && (token.pos === 'AUX' || token.pos === 'VERB' || token.lemma === 'be'));
	if (from < 0 || from - head > SUBJECT_REACH || tokens.slice(head + 1, from).some(breaks)) return undefined;
	let at = from;
	while (isInGroup(tokens[at]) && tokens[at]?.pos !== 'VERB') at++;
	const isPassive = tokens.slice(from, at).some(({lemma}) => lemma === 'be');
	const words = tokens.slice(at, at + 2).map(({lemma, lower}) => [lemma, lower] as const);
	if (kind && isOneOf(kind.lacks, words, isPassive)) return {...tellingAt(tokens, from, at, 'own'), lacks: true};
	if (kind && isOneOf(kind.does, words, isPassive)) return tellingAt(tokens, from, at, 'own');
	const verb = tokens[at];
	const way = isPassive && verb?.pos === 'VERB' ? wayOf(verb.lemma) : undefined;
	return way === undefined ? undefined : tellingAt(tokens, from, at, way);
}

const SUBJECT_REACH = 6;

function breaks({pos, lower}: Token): boolean {
	return pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PRON' || lower === 'that' || lower === 'which';
}

/** "went off", "been switched off", "is valid", "was in place" */
function isOneOf(verbs: readonly string[], words: readonly (readonly [string, string])[], isPassive: boolean): boolean {
	const [[lemma, lower] = ['', ''], [, next] = ['', '']] = words;
	return verbs.some((verb) => {
		const [first = '', ...rest] = verb.split(' ');
		if (first === 'be') return isPassive && (rest[0] === lower && (rest[1] === undefined || rest[1] === next));
		return first === lemma && (rest[0] === undefined || rest[0] === next);
	});
}

function tellingAt(tokens: readonly Token[], from: number, at: number, way: Way): Telling {
	const around = tokens.slice(from, at + 1);
	const clause = tokens.slice(Math.max(0, from - CLAUSE_REACH), from);
	const atNoTime = clause.some(({lower}, index) => lower === 'no' && clause[index - 1]?.lower === 'at');
	return {
		at,
		from,
		way,
		lacks: false,
		denied: atNoTime || around.some(({lower}) => negations.has(lower)),
		planned: around.some(({lower}) => future.has(lower)),
		open: around.some(({lower}) => open.has(lower)) || clause.at(-1)?.lower === 'to',
	};
}

const CLAUSE_REACH = 7;
const future: ReadonlySet<string> = new Set(['will', 'would', "'ll", 'wo', 'shall']);
const open: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought', 'to']);

/** What the noun is of, or for. */
function complementOf(tokens: readonly Token[], head: number): string | undefined {
	const link = tokens[head + 1]?.lower ?? '';
	if (!links.has(link)) return undefined;
	return tokens.slice(head + 2, head + 6).find(({pos}) => pos === 'NOUN' || pos === 'PROPN')?.lemma;
}

const links: ReadonlySet<string> = new Set(['of', 'about', 'for', 'against', 'on', 'in', 'to', 'from', 'among']);
