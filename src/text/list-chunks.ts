import type {Mention, Span, Token} from '../model/index.ts';
import {tokenFrom} from './token-at.ts';
import {isCapitalised, lowerAt} from './lexemes.ts';

/** One member of a list: a name, or a noun phrase without its article. */
export interface ListItem extends Span {
	/** `name:country`, `name:person`, ... for names, `noun` for the rest: items of one list are of one kind. */
	readonly kind: string;
	/** What tells two mentions of the same thing: the entity's key, or the words in lower case. */
	readonly key: string;
	/** Index of the token behind it. */
	readonly next: number;
}

/** Mentions by the offset of their first character; pronouns and nouns name nothing that a list could hold. */
export function mentionsByStart(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
	const named = mentions.filter(({via}) => via !== 'pronoun' && via !== 'noun');
	return new Map(named.map((mention) => [mention.start, mention]));
}

const DETERMINERS: ReadonlySet<string> = new Set(
	'the a an its his her their our my your this that these those some many several both'.split(' '),
);
/** Words that open or carry on a list and never stand in one of its items. */
const CUES: ReadonlySet<string> = new Set(
	'including include includes such like among namely especially notably particularly additionally also etc and or as well'.split(
		' ',
	),
);

/** How many tokens an item may have, and how many may stand before it. */
const LONGEST_ITEM = 12;

/** Where an item stands: article, adjectives, nouns and names up to the end of the phrase. */
export interface Chunk {
	/** Index of its first token behind articles. */
	readonly from: number;
	/** Index behind its last token. */
	readonly next: number;
	/** The name that it ends in, if it does. */
	readonly mention: Mention | undefined;
}

/** Walks from a token over articles, nouns, names and what describes them; undefined where there is no noun. */
export function readChunk(
	tokens: readonly Token[],
	at: number,
	mentions: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): Chunk | undefined {
	const from = skipDeterminers(tokens, at);
	if (isGerund(tokens[from])) return undefined;
	let [next, noun, mention]: [number, boolean, Mention | undefined] = [from, false, undefined];
	for (let token = tokens[from]; token && next - from < LONGEST_ITEM; token = tokens[next]) {
		if (endsItem(token, stops)) break;
		const named = mentions.get(token.start);
		if (!named && !mayStandInItem(tokens, next)) break;
		next = named ? Math.max(next + 1, tokenFrom(tokens, named.end)) : next + 1;
		const isNounHere = named !== undefined || isNoun(token);
		if (isNounHere) mention = named;
		noun ||= isNounHere;
	}
	return noun ? {from, next, mention} : undefined;
}

function endsItem({start, lower}: Token, stops: ReadonlySet<number>): boolean {
	return stops.has(start) || CUES.has(lower);
}

/** "adding terms and conditions" lists two things. */
function isGerund(token: Token | undefined): boolean {
	return token?.pos === 'VERB' && token.lower.endsWith('ing');
}

/** The item of a chunk: the name that it ends in, or the whole of its words. */
export function itemOf(text: string, tokens: readonly Token[], {from, next, mention}: Chunk): ListItem | undefined {
	const [first, last] = [tokens[from], tokens[next - 1]];
	if (!first || !last) return undefined;
	if (mention && mention.end >= last.start) return nameItem(mention, next);
	const {start} = first;
	const {end} = last;
	const kind = last.pos === 'PROPN' && areNames(tokens, from, next) ? 'name:unknown' : 'noun';
	return {start, end, kind, key: text.slice(start, end).toLowerCase(), next};
}

function areNames(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const token = tokens[at];
		if (token && token.pos !== 'PROPN' && !isCapitalised(token.text)) return false;
	}
	return true;
}

function skipDeterminers(tokens: readonly Token[], at: number): number {
	let from = at;
	while (from - at < LONGEST_ITEM && DETERMINERS.has(lowerAt(tokens, from))) from++;
	return from;
}

function nameItem({start, end, entity, type}: Mention, next: number): ListItem {
	const kind = entity.startsWith('country:') ? 'name:country' : `name:${type}`;
	return {start, end, kind, key: entity, next};
}

function isNoun({pos, text}: Token): boolean {
	return (pos === 'NOUN' || pos === 'PROPN') && hasLetter(text);
}

function hasLetter(text: string): boolean {
	const lower = text.charCodeAt(0) | 32;
	return (lower >= 97 && lower <= 122) || /\p{L}/u.test(text);
}

function mayStandInItem(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token) return false;
	if (token.pos === 'ADJ' || token.pos === 'NUM' || isNoun(token)) return true;
	if (!next) return false;
	if (token.text.length === 1 && /^[-‐‑.&]$/.test(token.text))
		return token.end === next.start && tokens[at - 1]?.end === token.start;
	return mayDescribe(token) && (isNoun(next) || next.pos === 'ADJ');
}

/** A possessive ending or a participle. */
function mayDescribe({lower, pos}: Token): boolean {
	if (pos === 'VERB') return lower.endsWith('ed') || lower.endsWith('ing') || lower === "'s";
	return lower === "'s" || lower === "'";
}
