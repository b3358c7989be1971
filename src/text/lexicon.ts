import {remember} from '../model/remember.ts';
import {isLexiconWord} from './wink-lexicon.ts';

/** No longer word is in the lexicon. */
const plainWord = /^\p{Ll}{1,40}$/u;

/** Whether the tagger's English lexicon holds a lower-case word: "strawberry", not "trimble". It holds next to no surnames. */
export const isDictionaryWord: (lower: string) => boolean = remember(
	(lower) => plainWord.test(lower) && isLexiconWord(lower),
);
