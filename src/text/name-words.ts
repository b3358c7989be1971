import {isPeopleWord} from '../knowledge/peoples.ts';
import type {PartOfSpeech, Sentence, Token} from '../model/index.ts';
import {type KnownName, knownName} from './gazetteer.ts';

/** A word as names are made of: parts joined by hyphens are one, a possessive ending is a word of its own. */
export interface NameWord {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Lower case, curly apostrophes made straight, without the full stop of an abbreviation. */
	readonly bare: string;
	readonly pos: PartOfSpeech;
	readonly kind: 'capital' | 'lower' | 'number' | 'possessive' | 'mark';
	/** Capitalised by its place in the sentence, whatever it is: the first word, or the first of a quotation. */
	readonly opening: boolean;
	/** The longest entry of the tables that starts with this word, and how many words it takes. */
	readonly known?: {readonly length: number; readonly entry: KnownName};
}

const articlePrefix = /^(?:al|el|an|ar|as|ash|at|ad|az|d['’]|l['’]|o['’])-?\p{Lu}/u;
const capital = /^['’ʻ]?\p{Lu}/u;
/** "iPhone", "eBay", "d'Estaing", "al-Assad". */
const innerCapital = /^\p{Ll}{1,2}\p{Lu}/u;
const letter = /\p{L}/u;
const hyphen = /^[-‐‑]$/;
/** Lower-case second halves that make an adjective of a name: "Paris-based". */
const compoundEnding =
	/(?:ed|ing|ern|ist|ish|ese|like|style|wide|run|only|era|made|area|born|owned|led|sized|type|free|year|old|day|level|in-chief|elect|general|designate|bound|class|rich|friendly|sea|mouth|lake|door|century|based|linked|backed)$/;
const openingMark = /^(?:["“”«‘:—–_•*]|--|\.\.\.|…)$/;
const domainEnding = /^(?:com|org|net|gov|edu|io|ro|ru|uk|de|fr|info|tv|news|eu|co|pl|ua|au|in|cn|jp)$/;

/** The words of a sentence for reading names. */
export function nameWords({tokens}: Sentence): NameWord[] {
	const found: NameWord[] = [];
	let opening = true;
	for (let index = 0; index < tokens.length;) {
		const length = joinedLength(tokens, index, found.at(-1));
		const word = wordOf(tokens.slice(index, index + length), opening);
		index += length;
		for (const part of stripPrefix(word)) found.push(part);
		if (word.kind !== 'mark') opening = false;
		if (openingMark.test(word.text)) opening = true;
	}
	return found;
}

/** The word there in lower case, empty outside the sentence. */
export function bareAt(words: readonly NameWord[], at: number): string {
	return words[at]?.bare ?? '';
}

/** The word there as it stands, empty outside the sentence. */
export function textAt(words: readonly NameWord[], at: number): string {
	return words[at]?.text ?? '';
}

/** The kind of word there, `mark` outside the sentence. */
export function kindAt(words: readonly NameWord[], at: number): NameWord['kind'] {
	return words[at]?.kind ?? 'mark';
}

/** Whether a word in small letters stands there. */
export function isLower(words: readonly NameWord[], at: number): boolean {
	return kindAt(words, at) === 'lower';
}

/** How many tokens from `index` on make one word. */
function joinedLength(tokens: readonly Token[], index: number, previous: NameWord | undefined): number {
	let end = index;
	for (let step = joinAt(tokens, end, previous); step > 0; step = joinAt(tokens, end, previous)) end += step;
	return end - index + 1;
}

function joinAt(tokens: readonly Token[], at: number, previous: NameWord | undefined): number {
	if (isSplitLetter(tokens[at], tokens[at + 1])) return 1;
	return joins(tokens, at, previous) ? 2 : 0;
}

/** "Erd", "ő", "s": the tagger's tokens break at letters beyond Latin-1. */
function isSplitLetter(left: Token | undefined, right: Token | undefined): boolean {
	if (left === undefined || right === undefined || left.end !== right.start) return false;
	return /\p{L}\p{M}*$/u.test(left.text) && /^\p{L}/u.test(right.text) && /[^\0-\u00ff]/.test(left.text + right.text);
}

function joins(tokens: readonly Token[], at: number, previous: NameWord | undefined): boolean {
	if (!isUnbroken(tokens, at)) return false;
	const left = tokenText(tokens, at);
	const mark = tokenText(tokens, at + 1);
	const right = tokenText(tokens, at + 2);
	// "Gazette.com"
	if (mark === '.') return capital.test(left) && left.length > 2 && domainEnding.test(right);
	if (!hyphen.test(mark) || !letter.test(left)) return false;
	if (capital.test(right)) return joinsCapital(tokens, at, left, right);
	if (!capital.test(left)) return false;
	return /^\d/.test(right) || joinsSmall(tokens, at, previous);
}

/** Whether no white space parts three tokens. */
function isUnbroken(tokens: readonly Token[], at: number): boolean {
	const right = tokens[at + 2];
	if (right === undefined) return false;
	return tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 1]?.end === right.start;
}

function joinsCapital(tokens: readonly Token[], at: number, left: string, right: string): boolean {
	if (areTwoNames(tokens, at)) return false;
	return capital.test(left) || articlePrefix.test(`${left}-${right}`);
}

/** "Port-au-Prince", "Kim Jong-un", "Ban Ki-moon"; not "Paris-based" */
function joinsSmall(tokens: readonly Token[], at: number, previous: NameWord | undefined): boolean {
	const left = tokenText(tokens, at);
	const right = tokenText(tokens, at + 2);
	if (!letter.test(right)) return false;
	if (right.length <= 3 && hyphen.test(tokenText(tokens, at + 3)) && capital.test(tokenText(tokens, at + 4)))
		return true;
	return left.length <= 5 && right.length <= 5 && previous?.kind === 'capital' && !compoundEnding.test(right);
}

function tokenText(tokens: readonly Token[], at: number): string {
	return tokens[at]?.text ?? '';
}

/** "Israeli-Palestinian", "R-Texas", "ABC-Fort Hollow" are two names each; "Guinea-Bissau" and "Rolls-Royce" are one. */
function areTwoNames(tokens: readonly Token[], at: number): boolean {
	const left = tokenText(tokens, at);
	const right = tokenText(tokens, at + 2);
	if (knownName(`${left}-${right}`) !== undefined) return false;
	if (/^[RDI]$/.test(left) || (/^\p{Lu}{2,}$/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right))) return true;
	const before = knownName(left) ?? knownName(`${tokenText(tokens, at - 1)} ${left}`);
	const after = knownName(right) ?? knownName(`${right} ${tokenText(tokens, at + 3)}`);
	if (before !== undefined && after !== undefined) return true;
	return before?.kind === 'demonym' || isState(after) || isPeopleWord(left.toLowerCase());
}

function isState(known: KnownName | undefined): boolean {
	return known?.kind === 'country' || known?.kind === 'demonym' || known?.kind === 'bloc';
}

function wordOf(tokens: readonly Token[], opening: boolean): NameWord {
	const text = tokens.map((token) => token.text).join('');
	const first = tokens[0];
	const bare = text
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/(?<=\p{L})\.$/u, '');
	return {
		start: first?.start ?? 0,
		end: tokens.at(-1)?.end ?? 0,
		text,
		bare,
		pos: tokens.length > 1 ? 'PROPN' : (first?.pos ?? 'X'),
		kind: kindOf(text, bare),
		opening,
	};
}

function kindOf(text: string, bare: string): NameWord['kind'] {
	if (bare === "'s" || text === "'" || text === '’') return 'possessive';
	if (!letter.test(text)) return /\d/.test(text) ? 'number' : 'mark';
	if (text.startsWith('@') || text.startsWith('#') || text.includes('://')) return 'mark';
	if (capital.test(text) || innerCapital.test(text) || articlePrefix.test(text)) return 'capital';
	return 'lower';
}

/** "ex-President" as "ex-" and "President", "post-Cold" as "post-" and "Cold". */
function stripPrefix(word: NameWord): NameWord[] {
	const prefix = articlePrefix.test(word.text) ? undefined : /^(?:[Ee]x|\p{Ll}{2,})-(?=\p{Lu})/u.exec(word.text)?.[0];
	if (prefix === undefined) return [word];
	const at = word.start + prefix.length;
	return [
		{...word, end: at, text: prefix, bare: prefix.slice(0, -1).toLowerCase(), pos: 'ADJ', kind: 'lower'},
		{
			...word,
			start: at,
			text: word.text.slice(prefix.length),
			bare: word.bare.slice(prefix.length),
			kind: 'capital',
			opening: false,
		},
	];
}
