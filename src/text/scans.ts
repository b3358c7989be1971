import type {Sentence} from '../model/index.ts';
import {type Lexeme, scanLexemes} from './lexemes.ts';
import {scanTimes} from './scan-times.ts';
import type {TimeExpression} from './time-expressions.ts';

/** A sentence with its lexemes and the times that they name: what quantities, times and lists are all read from. */
export interface Scan {
	readonly text: string;
	readonly sentence: Sentence;
	readonly lexemes: readonly Lexeme[];
	readonly times: readonly TimeExpression[];
}

/** Reads the lexemes and times of sentences, once for all who need them. */
export function scanSentences(text: string, sentences: readonly Sentence[]): Scan[] {
	return sentences.map((sentence) => {
		const lexemes = scanLexemes(text, sentence, sentence.tokens);
		return {text, sentence, lexemes, times: scanTimes(lexemes)};
	});
}
