import {datelineLength, type Extraction, type PartRole, type Token} from '../model/index.ts';

/** A word of the text in which an article tells its event. */
export interface ToldWord {
	readonly token: Token;
	/** Its number in that text, from 1. */
	readonly position: number;
	readonly headline: boolean;
	/** Index of its sentence. */
	readonly sentence: number;
}

/** Captions, notes and furniture tell little of an article's event. */
const untoldRoles: ReadonlySet<PartRole> = new Set(['furniture', 'caption', 'correction']);

/** The words of headline, lede and body in order, punctuation left out. */
export function toldWords({analysis}: Extraction): ToldWord[] {
	const words: ToldWord[] = [];
	for (const [sentence, {part, tokens}] of analysis.sentences.entries()) {
		const role = analysis.parts[part]?.role;
		if (role === undefined || untoldRoles.has(role)) continue;
		for (const token of tokens.slice(datelineLength(tokens))) {
			if (!/[\p{L}\p{N}]/u.test(token.text)) continue;
			words.push({token, position: words.length + 1, headline: role === 'headline', sentence});
		}
	}
	return words;
}
