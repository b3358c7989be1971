import type {PartOfSpeech, Token} from '../model/index.ts';

/** The word at a place in lower case; empty beyond the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
	return tokens[at]?.lower ?? '';
}

/** The dictionary form of the word at a place; empty beyond the ends. */
export function lemmaAt(tokens: readonly Token[], at: number): string {
	return tokens[at]?.lemma ?? '';
}

/** The part of speech at a place; "X" beyond the ends. */
export function posAt(tokens: readonly Token[], at: number): PartOfSpeech {
	return tokens[at]?.pos ?? 'X';
}

/** Whether a noun or name stands at a place. */
export function isNounAt(tokens: readonly Token[], at: number): boolean {
	const pos = posAt(tokens, at);
	return pos === 'NOUN' || pos === 'PROPN';
}
