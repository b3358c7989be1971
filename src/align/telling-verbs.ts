import {type Kind, type Way, wayOf} from '../knowledge/existence.ts';
import type {Token} from '../model/index.ts';

/** A noun of a sentence with the words before it. */
export interface Phrase {
	/** Indices of its first word behind the article, and of its noun. */
	readonly from: number;
	readonly head: number;
	/** Index of the article or "no" before it, or `from` where there is none. */
	readonly opens: number;
	readonly denied: boolean;
}

/** A verb that tells that there was something, or none. */
export interface Telling {
	/** Index of the verb, and of the first and last word that belong to it. */
	readonly at: number;
	readonly last: number;
	readonly from: number;
	readonly way: Way;
	readonly denied: boolean;
	readonly lacks: boolean;
	readonly planned: boolean;
	/** Nobody says for certain that it is so. */
	readonly open: boolean;
}

/** The verb that tells of the phrase, if one of those does that tell what there was. */
export function tellingVerb(tokens: readonly Token[], phrase: Phrase, kind: Kind | undefined): Telling | undefined {
	return (
		(kind && lacking(tokens, phrase)) ??
		existential(tokens, phrase) ??
		objectOf(tokens, phrase) ??
		subjectOf(tokens, phrase, kind)
	);
}

/** "was working without a permit" */
function lacking(tokens: readonly Token[], {opens}: Phrase): Telling | undefined {
	if (tokens[opens - 1]?.lower !== 'without') return undefined;
	const from = Math.max(0, opens - LACKING_REACH);
	const at = tokens.slice(from, opens).findLastIndex(({pos}) => pos === 'VERB' || pos === 'AUX');
	return at < 0 ? undefined : {...tellingAt(tokens, opens - 1, opens - 1, 'have'), at: from + at, denied: true};
}

const LACKING_REACH = 5;

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

/** Index of the first of the auxiliaries and adverbs before a verb. */
export function groupStart(tokens: readonly Token[], verb: number): number {
	let from = verb;
	while (from > 0 && isInGroup(tokens[from - 1])) from--;
	return from;
}

function isInGroup(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		(token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'PART' || negations.has(token.lower))
	);
}

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'neither', 'nor']);

/** The verb behind the phrase: passive, or one that things of its kind do. */
function subjectOf(tokens: readonly Token[], {head}: Phrase, kind: Kind | undefined): Telling | undefined {
	const behind = tokens.slice(head + 1, head + 1 + SUBJECT_REACH).findIndex((token) => isVerbal(token));
	const from = head + 1 + behind;
	if (behind < 0 || tokens.slice(head + 1, from).some(breaks)) return undefined;
	const at = groupEnd(tokens, from);
	const isPassive = tokens.slice(from, at).some(({lemma}) => lemma === 'be');
	const own = kind && ownOf(kind, tokens, at, isPassive);
	if (own) return {...tellingAt(tokens, from, at, 'own'), ...own};
	const verb = tokens[at];
	const way = isPassive && verb?.pos === 'VERB' ? wayOf(verb.lemma) : undefined;
	return way === undefined ? undefined : tellingAt(tokens, from, at, way);
}

/** Index of the first word behind auxiliaries and adverbs. */
function groupEnd(tokens: readonly Token[], from: number): number {
	let at = from;
	while (isInGroup(tokens[at]) && tokens[at]?.pos !== 'VERB') at++;
	return at;
}

function isVerbal({pos, lemma}: Token): boolean {
	return pos === 'AUX' || pos === 'VERB' || lemma === 'be';
}

/** What a verb says of the thing that does it, in a word of its own kind. */
function ownOf(
	{does, lacks}: Kind,
	tokens: readonly Token[],
	at: number,
	isPassive: boolean,
): Pick<Telling, 'lacks' | 'last'> | undefined {
	const [word, next] = [tokens[at], tokens[at + 1]];
	if (!word) return undefined;
	const isOne = isOneOf(word, next?.lower ?? '', isPassive);
	if (lacks.some(isOne)) return {lacks: true, last: at};
	if (!does.some(isOne)) return undefined;
	return {lacks: false, last: particles.has(next?.lower ?? '') ? at + 1 : at};
}

const SUBJECT_REACH = 6;
const particles: ReadonlySet<string> = new Set(['off', 'place', 'force', 'effect']);

/** Whether a word ends the clause before it. */
export function breaks({pos, lower}: Token): boolean {
	return (
		pos === 'PUNCT' || pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PRON' || lower === 'that' || lower === 'which'
	);
}

/** "went off", "been switched off", "is valid", "was in place" */
function isOneOf({lemma, lower}: Token, next: string, isPassive: boolean): (verb: string) => boolean {
	return (verb) => {
		const words = verb.split(' ');
		const isBe = words[0] === 'be';
		const [first, second] = isBe ? words.slice(1) : words;
		return (
			isBe === (isPassive && isBe) && first === (isBe ? lower : lemma) && (second === undefined || second === next)
		);
	};
}

/** The telling of the verb at an index, with the words before it from another. */
export function tellingAt(tokens: readonly Token[], from: number, at: number, way: Way): Telling {
	const around = tokens.slice(from, at + 1);
	const clause = tokens.slice(Math.max(0, from - CLAUSE_REACH), from);
	const atNoTime = clause.some(({lower}, index) => lower === 'no' && clause[index - 1]?.lower === 'at');
	return {
		at,
		last: at,
		from,
		way,
		lacks: false,
		denied: atNoTime || isNobody(clause) || around.some(({lower}) => negations.has(lower)),
		planned: around.some(({lower}) => future.has(lower)),
		open: around.some(({lower}) => open.has(lower)) || clause.at(-1)?.lower === 'to',
	};
}

/** "No one has found", "none of the divers found" */
function isNobody(clause: readonly Token[]): boolean {
	const near = clause.slice(clause.findLastIndex((token) => token.pos === 'PUNCT' || token.pos === 'VERB') + 1);
	return near.some(({lower}) => lower === 'no' || lower === 'nobody' || lower === 'none' || lower === 'neither');
}

const CLAUSE_REACH = 7;
const future: ReadonlySet<string> = new Set(['will', 'would', "'ll", 'wo', 'shall']);
const open: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought', 'to']);
