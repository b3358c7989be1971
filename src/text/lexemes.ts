import type {Span} from '../model/index.ts';

/** A run of digits, a word or a single mark: finer than a token, so that "143million", "5.10am" and "3-year-old" come apart. */
export interface Lexeme extends Span {
	readonly kind: 'number' | 'word' | 'mark';
	readonly text: string;
	/** Lower case, curly apostrophes made straight. */
	readonly lower: string;
	/** Whether white space or nothing stands before it. */
	readonly spaced: boolean;
}

/** "3,500", "1,00,000", "1.25" or ".08"; "people", "o'clock", "'s"; any other character. */
const LEXEME =
	/(?<number>(?:\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)|\d+)(?:\.\d+)?|(?<![\p{L}\d])\.\d+)|(?<word>['’]s(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*)|[^\s]/gu;

/** The lexemes of a stretch of text, in order. */
export function scanLexemes(text: string, span: Span): Lexeme[] {
	const lexemes: Lexeme[] = [];
	let previousEnd = -1;
	for (const match of text.slice(span.start, span.end).matchAll(LEXEME)) {
		const start = span.start + match.index;
		const end = start + match[0].length;
		lexemes.push({
			start,
			end,
			kind: match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'mark',
			text: match[0],
			lower: match[0].toLowerCase().replaceAll('’', "'"),
			spaced: start !== previousEnd,
		});
		previousEnd = end;
	}
	return lexemes;
}

/** The lexeme at an index in lower case; empty beyond the ends. */
export function lowerAt(lexemes: readonly {readonly lower: string}[], at: number): string {
	return lexemes[at]?.lower ?? '';
}

/** The lexeme at an index as written; empty beyond the ends. */
export function textAt(lexemes: readonly {readonly text: string}[], at: number): string {
	return lexemes[at]?.text ?? '';
}

const NOTHING: Lexeme = {start: -1, end: -1, kind: 'mark', text: '', lower: '', spaced: true};

/** The lexeme at an index; beyond the ends a mark without characters. */
export function lexemeAt(lexemes: readonly Lexeme[], at: number): Lexeme {
	return lexemes[at] ?? NOTHING;
}

/** Whether a word begins with a capital letter. */
export function isCapitalised(text: string): boolean {
	return /^\p{Lu}/u.test(text);
}

/** Whether the lexeme at an index is a hyphen or dash with no white space around it. */
export function isHyphen(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	const next = lexemes[at + 1];
	return lexeme !== undefined && next !== undefined && isDash(lexeme) && !lexeme.spaced && !next.spaced;
}

/** Whether a lexeme is a hyphen, a dash or a minus sign. */
export function isDash(lexeme: Lexeme | undefined): boolean {
	return lexeme !== undefined && /^[-‐‑‒–—−]$/.test(lexeme.text);
}

/** Phrases to be recognised, with the first word of each, which rules most places out at once. */
export interface PhraseTable<T> {
	readonly phrases: ReadonlyMap<string, T>;
	readonly openers: ReadonlySet<string>;
	/** Most lexemes that a phrase of the table has. */
	readonly longest: number;
}

/** Readies phrases in lower case for `matchPhrase`. */
export function phraseTable<T>(phrases: ReadonlyMap<string, T>): PhraseTable<T> {
	const lists = [...phrases.keys()].map((phrase) => scanLexemes(phrase, {start: 0, end: phrase.length}));
	return {
		phrases,
		openers: new Set(lists.map(([first]) => first?.lower ?? '')),
		longest: Math.max(...lists.map(({length}) => length)),
	};
}

/** The longest phrase of a table that begins at a lexeme, and how many lexemes it takes. */
export function matchPhrase<T>(
	lexemes: readonly Lexeme[],
	at: number,
	{phrases, openers, longest}: PhraseTable<T>,
): {readonly value: T; readonly length: number} | undefined {
	if (!openers.has(lowerAt(lexemes, at))) return undefined;
	let words = '';
	let found: {readonly value: T; readonly length: number} | undefined;
	for (let length = 1; length <= longest; length++) {
		const lexeme = lexemes[at + length - 1];
		if (!lexeme) break;
		words += lexeme.spaced && length > 1 ? ` ${lexeme.lower}` : lexeme.lower;
		const value = phrases.get(words);
		if (value !== undefined) found = {value, length};
	}
	return found;
}
