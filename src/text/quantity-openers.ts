import {currencySigns} from '../knowledge/currencies.ts';
import {denominators, scales} from '../knowledge/number-words.ts';
import {boundsBefore} from './amount-bounds.ts';
import {currencyOpeners} from './currency-words.ts';
import {dashes, type Lexeme, scanLexemes, secondWords} from './lexemes.ts';
import {lastingUnits} from './lasting-ones.ts';
import {numberOpeners, vaguePhrases} from './numbers.ts';
import {specialOpeners} from './special-quantities.ts';

/** What must stand behind a word or mark for a quantity to begin with it: anything, or digits, another opener or one of some words. */
type Opening = 'anything' | {readonly opener: boolean; readonly words: ReadonlySet<string>};

const none: ReadonlySet<string> = new Set();

/** By word or mark in lower case; where rows meet, the last holds. */
const openings: ReadonlyMap<string, Opening> = new Map<string, Opening>([
	...each([...currencyOpeners], () => ({opener: true, words: signParts()})),
	...each([...specialOpeners, ...numberOpeners], () => 'anything'),
	...each([...boundsBefore.phrases.keys()], openingOfBound),
	...each(['between', 'from', 'minus', 'negative', ...dashes], () => ({opener: true, words: none})),
	...each(['a', 'an'], (article) => ({opener: false, words: articleFollowers(article)})),
]);

function each(words: readonly string[], openingOf: (word: string) => Opening): (readonly [string, Opening])[] {
	return words.map((word) => [word, openingOf(word)] as const);
}

/** "about" stands before a number, "at" before "least" or "most". */
function openingOfBound(word: string): Opening {
	const alone = boundsBefore.phrases.get(word)?.some(({words}) => words.length === 1) === true;
	return {opener: alone, words: new Set(secondWords(boundsBefore, word))};
}

/** What follows the first lexeme of "US$", "U.S.$" or "GH¢". */
function signParts(): ReadonlySet<string> {
	const seconds = [...currencySigns.keys()].flatMap((sign) => {
		const [, second] = scanLexemes(sign, {start: 0, end: sign.length});
		return second ? [second.lower] : [];
	});
	return new Set([...seconds, '$']);
}

function articleFollowers(article: string): ReadonlySet<string> {
	return new Set([
		// "A$5"
		'$',
		...secondWords(boundsBefore, article),
		...secondWords(vaguePhrases, article),
		...lastingUnits,
		...denominators.keys(),
		...scales.keys(),
	]);
}

/** Whether a quantity may begin at a lexeme; most are ruled out by their word, or by it and the next. */
export function mayOpenQuantity(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	if (lexeme === undefined || lexeme.kind === 'number') return lexeme !== undefined;
	const opening = openings.get(lexeme.lower);
	if (opening === undefined || opening === 'anything') return opening !== undefined;
	const next = lexemes[at + 1];
	if (next === undefined) return false;
	return opening.words.has(next.lower) || (opening.opener && (next.kind === 'number' || openings.has(next.lower)));
}
