import type {Mention, Sentence, Span, Token} from '../model/index.ts';
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

const DETERMINERS = /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|some|many|several|both)$/;
/** Words that open or carry on a list and never stand in one of its items. */
const CUES =
	/^(?:including|include|includes|such|like|among|namely|especially|notably|particularly|additionally|also|etc|and|or|as|well)$/;

/** How many tokens an item may have, and how many may stand before it. */
const LONGEST_ITEM = 12;

/** The item that begins at a token: article, adjectives, nouns and names up to the end of the phrase. */
export function readItem(
	text: string,
	{tokens}: Sentence,
	at: number,
	mentions: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): ListItem | undefined {
	const from = skipDeterminers(tokens, at);
	// "adding terms and conditions" lists two things
	if (tokens[from]?.pos === 'VERB' && lowerAt(tokens, from).endsWith('ing')) return undefined;
	const chunk = readChunk(tokens, from, mentions, stops);
	const [first, last] = [tokens[from], tokens[chunk.next - 1]];
	if (!chunk.noun || !first || !last) return undefined;
	if (chunk.mention && chunk.mention.end >= last.start) return nameItem(chunk.mention, chunk.next);
	const capitals = tokens.slice(from, chunk.next).every(({pos, text: word}) => pos === 'PROPN' || isCapitalised(word));
	const kind = capitals && last.pos === 'PROPN' ? 'name:unknown' : 'noun';
	return {
		start: first.start,
		end: last.end,
		kind,
		key: text.slice(first.start, last.end).toLowerCase(),
		next: chunk.next,
	};
}

function skipDeterminers(tokens: readonly Token[], at: number): number {
	let from = at;
	while (from - at < LONGEST_ITEM && DETERMINERS.test(lowerAt(tokens, from))) from++;
	return from;
}

interface Chunk {
	/** Index behind its last token. */
	readonly next: number;
	readonly noun: boolean;
	/** The name that it ends in, if it does. */
	readonly mention?: Mention;
}

/** Walks over nouns, names and what describes them. */
function readChunk(
	tokens: readonly Token[],
	from: number,
	mentions: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): Chunk {
	let chunk: Chunk = {next: from, noun: false};
	for (let token = tokens[from]; token && chunk.next - from < LONGEST_ITEM; token = tokens[chunk.next]) {
		if (stops.has(token.start) || CUES.test(token.lower)) break;
		const mention = mentions.get(token.start);
		if (mention) {
			chunk = {next: Math.max(chunk.next + 1, tokenFrom(tokens, mention.end)), noun: true, mention};
			continue;
		}
		if (!mayStandInItem(tokens, chunk.next)) break;
		const next = chunk.next + 1;
		chunk = isNoun(token) || !chunk.mention ? {next, noun: chunk.noun || isNoun(token)} : {...chunk, next};
	}
	return chunk;
}

function nameItem({start, end, entity, type}: Mention, next: number): ListItem {
	const kind = entity.startsWith('country:') ? 'name:country' : `name:${type}`;
	return {start, end, kind, key: entity, next};
}

function isNoun({pos, text}: Token): boolean {
	return (pos === 'NOUN' || pos === 'PROPN') && /\p{L}/u.test(text);
}

function mayStandInItem(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token) return false;
	if (isNoun(token) || token.pos === 'ADJ' || token.pos === 'NUM') return true;
	if (!next) return false;
	if (/^[-‐‑.&]$/.test(token.text)) return token.end === next.start && tokens[at - 1]?.end === token.start;
	return mayDescribe(token) && (isNoun(next) || next.pos === 'ADJ');
}

/** A possessive ending or a participle. */
function mayDescribe({lower, pos}: Token): boolean {
	return /^'s?$/.test(lower) || (pos === 'VERB' && /(?:ed|ing)$/.test(lower));
}
