import type {Span, Token} from '../model/index.ts';

/** A run of digits, a word or a single mark: finer than a token, so that "143million", "5.10am" and "3-year-old" come apart. */
export interface Lexeme extends Span {
	readonly kind: 'number' | 'word' | 'mark';
	readonly text: string;
	/** Lower case, curly apostrophes made straight. */
	readonly lower: string;
	/** Whether white space or nothing stands before it. */
	readonly spaced: boolean;
}

/** A number, "3,500", "1,00,000", "1.25" or ".08"; a word, "people", "o'clock", "'s"; any other character. */
const LEXEME =
	/((?:\d{1,3}(?:,\d{2,3}){0,6},\d{3}(?!\d)|\d+)(?:\.\d+)?|(?<![\p{L}\d])\.\d+)|(['’]s(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’](?!s(?!\p{L}))\p{L}+)*)|[^\s]/uy;

/** The lexemes of a stretch of text, in order; what is a token of `tokens` too need not be cut out again. */
export function scanLexemes(text: string, span: Span, tokens: readonly Token[] = []): Lexeme[] {
	const lexemes: Lexeme[] = [];
	const source = text.slice(span.start, span.end);
	let previousEnd = -1;
	let nextToken = 0;
	for (let at = span.start; at < span.end;) {
		const plainEnd = endOfPlainLexeme(text, at, span.end);
		const shape = plainEnd > 0 ? undefined : shapeAt(source, at - span.start);
		const end = shape ? at + shape.length : plainEnd;
		if (end <= at) {
			at++;
			continue;
		}
		while ((tokens[nextToken]?.end ?? Infinity) <= at) nextToken++;
		const kind = shape?.kind ?? (isLetter(text.charCodeAt(at)) ? 'word' : 'mark');
		lexemes.push(lexemeOf(text, kind, at, end, at !== previousEnd, tokens[nextToken]));
		previousEnd = end;
		at = end;
	}
	return lexemes;
}

/**
 * The end of a word in ASCII letters or of an ASCII mark, most of all lexemes; 0 at white space, and at what only the
 * expression can tell.
 */
function endOfPlainLexeme(text: string, at: number, limit: number): number {
	const code = text.charCodeAt(at);
	if (isLetter(code)) {
		let end = at + 1;
		while (end < limit && isLetter(text.charCodeAt(end))) end++;
		return end < limit && mayGoOnWord(text.charCodeAt(end)) ? 0 : end;
	}
	return isPlainMark(code) ? at + 1 : 0;
}

function isLetter(code: number): boolean {
	const lower = code | 32;
	return lower >= 97 && lower <= 122;
}

const [SPACE, APOSTROPHE] = [32, 39];
const [POINT, ZERO, NINE, LAST_ASCII] = [46, 48, 57, 126];

/** An apostrophe or a character beyond ASCII. */
function mayGoOnWord(code: number): boolean {
	return code === APOSTROPHE || code > LAST_ASCII;
}

/** Any ASCII mark that begins no number and no word; white space and digits are none. */
function isPlainMark(code: number): boolean {
	if (code <= 32 || code > LAST_ASCII || (code >= ZERO && code <= NINE)) return false;
	return code !== APOSTROPHE && code !== POINT;
}

function shapeAt(source: string, at: number): {readonly kind: Lexeme['kind']; readonly length: number} | undefined {
	if (source.charCodeAt(at) === SPACE) return undefined;
	LEXEME.lastIndex = at;
	const match = LEXEME.exec(source);
	if (!match) return undefined;
	const [{length}, number, word] = match;
	return {kind: number === undefined ? (word === undefined ? 'mark' : 'word') : 'number', length};
}

function lexemeOf(
	text: string,
	kind: Lexeme['kind'],
	start: number,
	end: number,
	spaced: boolean,
	token: Token | undefined,
): Lexeme {
	// the number of a token may be in another notation
	if (kind !== 'number' && token?.start === start && token.end === end)
		return {start, end, kind, text: token.text, lower: token.lower, spaced};
	const written = text.slice(start, end);
	return {start, end, kind, text: written, lower: written.toLowerCase().replaceAll('’', "'"), spaced};
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
	const code = text.charCodeAt(0);
	return code > LAST_ASCII ? /^\p{Lu}/u.test(text) : code >= 65 && code <= 90;
}

/** Whether the lexeme at an index is a hyphen or dash with no white space around it. */
export function isHyphen(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	const next = lexemes[at + 1];
	return lexeme !== undefined && next !== undefined && isDash(lexeme) && !lexeme.spaced && !next.spaced;
}

/** Hyphens, dashes and the minus sign. */
export const dashes: ReadonlySet<string> = new Set('-‐‑‒–—−');

/** Whether a lexeme or token is a hyphen, a dash or a minus sign. */
export function isDash(lexeme: {readonly text: string} | undefined): boolean {
	return lexeme !== undefined && dashes.has(lexeme.text);
}

/** A phrase as it is compared: its lexemes in lower case, with the spaces between them. */
interface Phrase<T> {
	readonly words: readonly string[];
	readonly spaced: readonly boolean[];
	readonly value: T;
}

/** Phrases to be recognised, with the first word of each, which rules most places out at once. */
export interface PhraseTable<T> {
	readonly openers: {has(word: string): boolean};
	/** By first word, the longest first. */
	readonly phrases: ReadonlyMap<string, readonly Phrase<T>[]>;
}

/** Readies phrases in lower case for `matchPhrase`; "% points" tells its space from "%points". */
export function phraseTable<T>(phrases: ReadonlyMap<string, T>): PhraseTable<T> {
	const table = new Map<string, Phrase<T>[]>();
	for (const [phrase, value] of phrases) {
		const lexemes = scanLexemes(phrase, {start: 0, end: phrase.length});
		const words = lexemes.map(({lower}) => lower);
		const spaced = lexemes.map((lexeme) => lexeme.spaced);
		const alike = table.get(words[0] ?? '') ?? [];
		table.set(words[0] ?? '', [...alike, {words, spaced, value}]);
	}
	for (const alike of table.values()) alike.sort((a, b) => b.words.length - a.words.length);
	return {openers: table, phrases: table};
}

/** The longest phrase of a table that begins at a lexeme, and how many lexemes it takes. */
export function matchPhrase<T>(
	lexemes: readonly Lexeme[],
	at: number,
	{phrases}: PhraseTable<T>,
): {readonly value: T; readonly length: number} | undefined {
	const found = phrases.get(lowerAt(lexemes, at))?.find((phrase) => isPhraseAt(lexemes, at, phrase));
	return found && {value: found.value, length: found.words.length};
}

function isPhraseAt<T>(lexemes: readonly Lexeme[], at: number, {words, spaced}: Phrase<T>): boolean {
	for (let index = 1; index < words.length; index++) {
		const lexeme = lexemes[at + index];
		if (lexeme?.lower !== words[index] || lexeme?.spaced !== spaced[index]) return false;
	}
	return true;
}

/** The second words of the phrases that begin with a word. */
export function secondWords<T>({phrases}: PhraseTable<T>, first: string): string[] {
	return (phrases.get(first) ?? []).flatMap(({words}) => words[1] ?? []);
}
