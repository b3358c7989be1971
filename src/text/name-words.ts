import {isPeopleWord} from '../knowledge/peoples.ts';
import {datelineLength, type PartOfSpeech, type Sentence, type Token} from '../model/index.ts';
import {type KnownName, knownName} from './gazetteer.ts';
import {smallTraits, startsLarge, startsWithArticle, wordForm, type WordForm, type WordTraits} from './word-form.ts';

/** A word as names are made of: parts joined by hyphens are one, a possessive ending is a word of its own. */
export interface NameWord {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** Lower case, curly apostrophes made straight, without the full stop of an abbreviation. */
	readonly bare: string;
	readonly pos: PartOfSpeech;
	readonly kind: WordForm['kind'];
	/** Capitalised by its place in the sentence, whatever it is: the first word, or the first of a quotation. */
	readonly opening: boolean;
	readonly traits: WordTraits;
	/** The longest entry of the tables that starts with this word, and how many words it takes. */
	readonly known: KnownRange | undefined;
}

/** An entry of the tables and how many words it takes where it stands. */
export interface KnownRange {
	readonly length: number;
	readonly entry: KnownName;
}

const letter = /\p{L}/u;
const hyphen = /^[-‐‑]$/;
/** Lower-case second halves that make an adjective of a name: "Paris-based". */
const compoundEnding =
	/(?:ed|ing|ern|ist|ish|ese|like|style|wide|run|only|era|made|area|born|owned|led|sized|type|free|year|old|day|level|in-chief|elect|general|designate|bound|class|rich|friendly|sea|mouth|lake|door|century|based|linked|backed)$/;
const domainEnding = /^(?:com|org|net|gov|edu|io|ro|ru|uk|de|fr|info|tv|news|eu|co|pl|ua|au|in|cn|jp)$/;

/** The words of a sentence for reading names. */
export function nameWords({tokens}: Sentence): NameWord[] {
	const found: NameWord[] = [];
	let opening = true;
	for (let index = 0; index < tokens.length;) {
		const token = tokens[index];
		if (token === undefined) break;
		const length = mayJoin(token, tokens[index + 1]) ? joinedLength(tokens, index, found.at(-1)) : 1;
		if (length === 1 && isPlainSmall(token)) {
			const {start, end, text, pos} = token;
			found.push({start, end, text, bare: text, pos, kind: 'lower', opening, traits: smallTraits, known: undefined});
			opening = false;
		} else {
			const {kind, traits} = addWord(found, length === 1 ? token : joinedToken(tokens, index, length), opening);
			opening = traits.opens || (opening && kind === 'mark');
		}
		index += length;
	}
	return found;
}

/** Most words of any text: small letters throughout, with nothing to strip or to look up. */
function isPlainSmall({text, lower}: Token): boolean {
	if (text !== lower || (text.length > longestPlainWord && text.includes('://'))) return false;
	const first = text.charCodeAt(0);
	return first >= SMALL_A && first <= SMALL_Z && text.charCodeAt(text.length - 1) !== FULL_STOP;
}

const longestPlainWord = 9;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Adds the one word that a token makes, or two where a prefix is cut off, and tells its form. */
function addWord(found: NameWord[], {start, end, text, pos}: JoinedToken, opening: boolean): WordForm {
	const form = wordForm(text);
	const {bare, kind, traits} = form;
	const word: NameWord = {start, end, text, bare, pos, kind, opening, traits, known: undefined};
	if (traits.prefix === 0) found.push(word);
	else found.push(...withoutPrefix(word, traits.prefix));
	return form;
}

type JoinedToken = Pick<Token, 'start' | 'end' | 'text' | 'pos'>;

/** Some tokens as one. */
function joinedToken(tokens: readonly Token[], from: number, length: number): JoinedToken {
	const joined = tokens.slice(from, from + length);
	const text = joined.map((token) => token.text).join('');
	return {start: joined[0]?.start ?? 0, end: joined.at(-1)?.end ?? 0, text, pos: 'PROPN'};
}

/** Whether the next token touches this one and is no such mark as stands after any word. */
function mayJoin({end}: Token, next: Token | undefined): boolean {
	if (next === undefined || next.start !== end) return false;
	const first = next.text.charCodeAt(0);
	return first === HYPHEN || first === FULL_STOP || first >= FIRST_LETTER;
}

const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
/** Of ASCII's letters; all others come later. */
const FIRST_LETTER = 0x41;

/** The word there in lower case, empty outside the sentence. */
export function bareAt(words: readonly NameWord[], at: number): string {
	return words[at]?.bare ?? '';
}

/** The word there as it stands, empty outside the sentence. */
export function textAt(words: readonly NameWord[], at: number): string {
	return words[at]?.text ?? '';
}

/** Whether a name stands first in a dateline, or behind a slash in it: both towns of "OSLO/LISBON -", "Nacala" in "Nacala, 8 May -". */
export function isTownOfDateline(words: readonly NameWord[], from: number, to: number): boolean {
	const stands = from === 0 ? /^[(,/]$/.test(textAt(words, to)) : textAt(words, from - 1) === '/';
	return stands && to < datelineLength(words);
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
	if (isSplitLetter(tokens[at], tokens[at + 1]) || isSplitCode(tokens[at], tokens[at + 1])) return 1;
	return joins(tokens, at, previous) ? 2 : 0;
}

/** "Erd", "ő", "s": the tagger's tokens break at letters beyond Latin-1. */
function isSplitLetter(left: Token | undefined, right: Token | undefined): boolean {
	if (left === undefined || right === undefined || left.end !== right.start) return false;
	return /\p{L}\p{M}*$/u.test(left.text) && /^\p{L}/u.test(right.text) && /[^\0-\u00ff]/.test(left.text + right.text);
}

/** "5" and "G" of "5G", "221" and "B" of "221B"; the last letter of "737s" is no part of the name. */
function isSplitCode(left: Token | undefined, right: Token | undefined): boolean {
	if (left === undefined || right === undefined || left.end !== right.start) return false;
	return /^\d+$/.test(left.text) && /^\p{Lu}/u.test(right.text);
}

function joins(tokens: readonly Token[], at: number, previous: NameWord | undefined): boolean {
	if (!isUnbroken(tokens, at)) return false;
	const left = tokenText(tokens, at);
	const mark = tokenText(tokens, at + 1);
	const right = tokenText(tokens, at + 2);
	// "Gazette.com"
	if (mark === '.') return startsLarge(left) && left.length > 2 && domainEnding.test(right);
	if (!hyphen.test(mark) || !letter.test(left)) return false;
	if (startsLarge(right)) return joinsCapital(tokens, at, left, right);
	if (!startsLarge(left)) return false;
	return /^\d/.test(right) || joinsSmall(tokens, at, previous);
}

/** Whether no white space parts three tokens. */
function isUnbroken(tokens: readonly Token[], at: number): boolean {
	const right = tokens[at + 2];
	if (right === undefined) return false;
	return tokens[at]?.end === tokens[at + 1]?.start && tokens[at + 1]?.end === right.start;
}

function joinsCapital(tokens: readonly Token[], at: number, left: string, right: string): boolean {
	// "Stoke-on-Trent"
	if (innerLinks.has(left) && hyphen.test(tokenText(tokens, at - 1)) && isUnbroken(tokens, at - 2)) return true;
	if (areTwoNames(tokens, at)) return false;
	return startsLarge(left) || startsWithArticle(`${left}-${right}`);
}

const innerLinks: ReadonlySet<string> = new Set(
	'on upon au aux de del la le les sur sous en the by in under am an der bei ob'.split(' '),
);

/** "Port-au-Prince", "Kim Jong-un", "Ban Ki-moon"; not "Paris-based" */
function joinsSmall(tokens: readonly Token[], at: number, previous: NameWord | undefined): boolean {
	const left = tokenText(tokens, at);
	const right = tokenText(tokens, at + 2);
	if (!letter.test(right)) return false;
	if (right.length <= 3 && hyphen.test(tokenText(tokens, at + 3)) && startsLarge(tokenText(tokens, at + 4)))
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

/** "ex-President" as "ex-" and "President", "post-Cold" as "post-" and "Cold". */
function withoutPrefix(word: NameWord, length: number): NameWord[] {
	const at = word.start + length;
	const prefix = word.text.slice(0, length);
	const text = word.text.slice(length);
	const bare = word.bare.slice(length);
	return [
		{
			...word,
			end: at,
			text: prefix,
			bare: prefix.slice(0, -1).toLowerCase(),
			pos: 'ADJ',
			kind: 'lower',
			traits: smallTraits,
		},
		{...word, start: at, text, bare, kind: 'capital', opening: false, traits: wordForm(text).traits},
	];
}
