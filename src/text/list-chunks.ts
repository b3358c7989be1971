import type {Mention, Sentence, Span, Token} from '../model/index.ts';
import {tokenFrom} from './token-at.ts';

/** One member of a list: a name, or a noun phrase without its article. */
export interface ListItem extends Span {
	/** `name:country`, `name:person`, ... for names, `noun` for the rest: items of one list are of one kind. */
	readonly kind: string;
	/** What tells two mentions of the same thing: the entity's key, or the words in lower case. */
	readonly key: string;
	/** Index of the token behind it. */
	readonly next: number;
}

/** Finds the mention that begins at or runs over an offset. */
export type MentionAt = (offset: number) => Mention | undefined;

/** Mentions by the offset of their first character; pronouns and nouns name nothing that a list could hold. */
export function mentionsByStart(mentions: readonly Mention[]): ReadonlyMap<number, Mention> {
	const named = mentions.filter(({via}) => via !== 'pronoun' && via !== 'noun');
	return new Map(named.map((mention) => [mention.start, mention]));
}

const DETERMINERS = /^(?:the|a|an|its|his|her|their|our|my|your|this|that|these|those|some|many|several|both)$/;
/** Words that open or carry on a list and never stand in one of its items. */
const CUES =
	/^(?:including|include|includes|such|like|among|namely|especially|notably|particularly|additionally|also|etc|and|or|as|well)$/;

/** The item that begins at a token: article, adjectives, nouns and names up to the end of the phrase. */
export function readItem(
	text: string,
	{tokens}: Sentence,
	at: number,
	mentions: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): ListItem | undefined {
	let from = at;
	while (DETERMINERS.test(tokens[from]?.lower ?? '')) from++;
	let index = from;
	let mention: Mention | undefined;
	let noun = false;
	for (let token = tokens[index]; token && index - from < 12; token = tokens[index]) {
		if (stops.has(token.start) || CUES.test(token.lower)) break;
		const found = mentions.get(token.start);
		if (found) {
			mention = found;
			index = Math.max(index + 1, tokenFrom(tokens, found.end));
			noun = true;
			continue;
		}
		if (!mayStandInItem(tokens, index)) break;
		if (isNoun(token)) {
			noun = true;
			mention = undefined;
		}
		index++;
	}
	const [first, last] = [tokens[from], tokens[index - 1]];
	if (!noun || !first || !last) return undefined;
	if (mention && mention.end >= last.start) return nameItem(mention, index);
	const capital = tokens.slice(from, index).every(({pos, text: word}) => pos === 'PROPN' || /^\p{Lu}/u.test(word));
	const kind = capital && last.pos === 'PROPN' ? 'name:unknown' : 'noun';
	return {start: first.start, end: last.end, kind, key: text.slice(first.start, last.end).toLowerCase(), next: index};
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
	if (token.lower === "'s" || token.lower === "'") return next !== undefined && (isNoun(next) || next.pos === 'ADJ');
	if (/^[-‐‑.&]$/.test(token.text))
		return next !== undefined && token.end === next.start && tokens[at - 1]?.end === token.start;
	return token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower) && next !== undefined && isNoun(next);
}
