import {editDistance, foldName, soundKey} from '../model/index.ts';
import {remember} from '../model/remember.ts';
import {isHonorific} from './honorifics.ts';
import {isKnownSpelling, isNicknameOf} from './nicknames.ts';
import {nameSuffixes, writtenOut} from './name-parts.ts';

/** How two names can stand to each other. */
export type NameRelation = 'same' | 'variant' | 'partial' | 'different';

/** Words shorter than this must be equal once transliteration is evened out: "Merkel" and "Markel" are two people. */
const shortestFuzzyWord = 7;

/**
 * Compares two names of one kind of thing, of people above all. `same` up to case, accents and punctuation; `variant`: the same
 * parts in another spelling ("Gerasimov", "Guerasimov"); `partial`: one leaves out or shortens parts of the other ("Biden",
 * "Joseph R. Biden"); else `different`. A partial name says only that nothing stands against it: it may be of somebody else.
 */
export function sameName(a: string, b: string): NameRelation {
	const first = nameWords(a);
	const second = nameWords(b);
	if (first.length === 0 || second.length === 0) return 'different';
	if (first.join('') === second.join('')) return 'same';
	if (conflictingSuffix(first, second)) return 'different';
	const coreA = first.filter(isCore);
	const coreB = second.filter(isCore);
	if (coreA.length === coreB.length) return compareEqualLength(coreA, coreB);
	// "Mahmoud Ahmadinejad", "Mahmoud Ahmadi-Nejad"
	if (Math.min(coreA.length, coreB.length) > 1 && soundOf(coreA) === soundOf(coreB)) return 'variant';
	return comparePartial(coreA.length < coreB.length ? [coreA, coreB] : [coreB, coreA]);
}

function soundOf(words: readonly string[]): string {
	return words.map(soundKey).join('');
}

/** Two shorter words that differ in a letter are two names as often as one. */
const shortestMisspelt = 8;

/**
 * Whether two words of names can be one with a slip of the pen: a letter changed, swapped, doubled or left out inside a long word.
 * "Achterberg" and "Achterburg"; not "Petrov" and "Petrova", whose endings tell two people. It holds within one article only,
 * where nobody else is called so.
 */
export function isMisspelling(a: string, b: string): boolean {
	const [first, second] = [foldName(a), foldName(b)];
	if (first === second || Math.min(first.length, second.length) < shortestMisspelt) return false;
	if (first[0] !== second[0] || first.at(-1) !== second.at(-1)) return false;
	return editDistance(first, second, 1) === 1;
}

const nameWords: (name: string) => readonly string[] = remember((name) => {
	const words = writtenOut(
		foldName(name)
			.split(' ')
			.filter((word) => word !== '' && word !== 'the'),
	);
	const start = words.findIndex((word) => !isHonorific(word));
	return start <= 0 ? words : words.slice(start);
});

function isCore(word: string, at: number): boolean {
	return at === 0 || !nameSuffixes.has(word);
}

function conflictingSuffix(a: readonly string[], b: readonly string[]): boolean {
	const first = suffixOf(a);
	const second = suffixOf(b);
	return first !== undefined && second !== undefined && first !== second;
}

/** "jr", "iii"; also "i" of "John Paul I", which elsewhere is an initial. */
function suffixOf(words: readonly string[]): string | undefined {
	return (
		words.slice(1).find((word) => nameSuffixes.has(word)) ??
		words.slice(1).find((word, at) => at === words.length - 2 && /^[ivx]$/.test(word))
	);
}

/** Words in order, each the same, a respelling, or (a given name) an initial or a short form. */
function compareEqualLength(a: readonly string[], b: readonly string[]): NameRelation {
	let relation: NameRelation = 'same';
	for (const [at, word] of a.entries()) {
		const last = at === a.length - 1;
		const step = compareWords(word, b[at] ?? '', last);
		if (step === 'different') return 'different';
		if (step === 'partial' || (step === 'variant' && relation === 'same')) relation = step;
	}
	return relation;
}

function compareWords(a: string, b: string, surname: boolean): NameRelation {
	if (a === b) return 'same';
	if (!surname && isShortFormOf(a, b)) return 'partial';
	return isRespelling(a, b) ? 'variant' : 'different';
}

function isShortFormOf(a: string, b: string): boolean {
	if (isNicknameOf(a, b)) return true;
	return (a.length === 1 || b.length === 1) && a[0] === b[0];
}

function isRespelling(a: string, b: string): boolean {
	if (isKnownSpelling(a, b) || (arabicArticles.has(a) && arabicArticles.has(b))) return true;
	const keyA = soundKey(a);
	const keyB = soundKey(b);
	if (keyA === keyB) return true;
	if (Math.min(keyA.length, keyB.length) < shortestFuzzyWord || editDistance(keyA, keyB, 1) > 1) return false;
	// "Aleksandr" and "Alexander"; not "Johnston" and "Johnson", "Peterson" and "Patterson", "Sanders" and "Saunders"
	return keyA.length !== keyB.length && plain(keyA) === plain(keyB);
}

/** The article in names from Arabic, as it sounds before one letter or another. */
const arabicArticles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'ar', 'as', 'ash', 'at', 'az']);

/** A word without the vowels that stand between consonants. */
function plain(key: string): string {
	return key.replace(/(?<![aeiou])[aeiou](?![aeiou])/g, '');
}

/** One name leaves out words of the other: its surname alone, its given name alone, or its middle names. */
function comparePartial([short, long]: readonly [readonly string[], readonly string[]]): NameRelation {
	const ends =
		short.length === 1 ? isEndOf(short, long) : isPartOf(short, long.slice(0, short.length)) || isEndOf(short, long);
	return ends || leavesOutMiddle(short, long) ? 'partial' : 'different';
}

/** "López Obrador" of "Andrés Manuel López Obrador"; one word may also be the given name. */
function isEndOf(short: readonly string[], long: readonly string[]): boolean {
	return isPartOf(short, long.slice(-short.length)) || (short.length === 1 && short[0] === long[0]);
}

function leavesOutMiddle(short: readonly string[], long: readonly string[]): boolean {
	const [given = '', ...rest] = short;
	const family = rest.pop();
	if (family === undefined || compareWords(given, long[0] ?? '', false) === 'different') return false;
	return compareWords(family, long.at(-1) ?? '', true) !== 'different' && middlesFit(rest, long.slice(1, -1));
}

function isPartOf(short: readonly string[], long: readonly string[]): boolean {
	return short.every((word, at) => compareWords(word, long[at] ?? '', true) !== 'different');
}

/** The middle names of the shorter list open the longer one: "George W." is not "George H. W." */
function middlesFit(short: readonly string[], long: readonly string[]): boolean {
	return short.every((word, at) => compareWords(word, long[at] ?? '', false) !== 'different');
}
