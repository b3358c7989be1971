import {fewestOwnNames, type LinkProfile, sharedCandidateTerms} from '../stories/index.ts';

/**
 * The signature of an article is what tells it from articles of other events at little cost: numbers of 16 bits in five lists, each
 * behind its length, that stand for the most telling terms, for the words of the names and of the places that it opens with, for the
 * names of its own, and for all its words. Two things may have one number, so that more seems alike than is, never less.
 */
export type SignatureNumbers = Uint16Array;

const numbersInAll = 1 << 16;

/** What a number stands for in the article whose story is looked for. */
const [isTerm, isName, isPlace, isOwn, isWord] = [1, 2, 4, 8, 16] as const;
/** In the order of the lists. */
const kinds = [isTerm, isName, isPlace, isOwn, isWord] as const;

/** Shorter words are in no name by which articles are told apart. */
const shortestWord = 3;

/** The signature of an article, as bytes. */
export function packSignature(terms: readonly string[], {names, places, cast, words}: LinkProfile): Uint8Array {
	const own = [...cast].filter(([, {known}]) => !known).map(([key]) => key);
	const long = [...words].filter((word) => word.length >= shortestWord);
	const lists = [terms, names.flat(), places.flat(), own, long].map((list) => list.map(numberOf));
	const numbers = lists.flatMap((list) => [list.length, ...list]);
	const bytes = Buffer.alloc(2 * numbers.length);
	for (const [index, number] of numbers.entries()) bytes.writeUInt16LE(Math.min(number, numbersInAll - 1), 2 * index);
	return bytes;
}

/** The numbers of a signature that was packed. */
export function unpackSignature(content: Uint8Array): SignatureNumbers {
	const bytes = new DataView(content.buffer, content.byteOffset, content.byteLength);
	const numbers = new Uint16Array(content.byteLength >> 1);
	for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.getUint16(2 * index, true);
	return numbers;
}

/** A number for some words: FNV-1a of 32 bits, folded. */
function numberOf(words: string): number {
	let hash = 0x81_1c_9d_c5;
	for (let index = 0; index < words.length; index += 1) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01_00_01_93);
	return (hash ^ (hash >>> 16)) & (numbersInAll - 1);
}

/** Where a list of a signature stands. */
interface List {
	readonly start: number;
	readonly end: number;
}

const none: List = {start: 0, end: 0};

function listsOf(numbers: SignatureNumbers): readonly List[] {
	let start = 0;
	return kinds.map(() => {
		const end = start + 1 + (numbers[start] ?? 0);
		const list = {start: start + 1, end};
		start = end;
		return list;
	});
}

/** Whether the article of another signature may be linked with that of this one: never no where it is. */
export function likenessTo(one: SignatureNumbers): (other: SignatureNumbers) => boolean {
	const lists = listsOf(one);
	const marks = marksOf(one, lists);
	const [, names = none, places = none] = lists;
	return (other) => {
		// Nearly all are told apart by this alone.
		const terms = {start: 1, end: 1 + (other[0] ?? 0)};
		if (countMarked(other, terms, marks, isTerm, sharedCandidateTerms) < sharedCandidateTerms) return false;
		const [, otherNames = none, otherPlaces = none, own = none, words = none] = listsOf(other);
		const areAbsent = (ofOne: List, kind: number, ofOther: List): boolean =>
			ofOne.end > ofOne.start &&
			ofOther.end > ofOther.start &&
			countMarked(other, ofOther, marks, isWord, 1) === 0 &&
			countMarked(other, words, marks, kind, 1) === 0;
		if (!areAbsent(places, isPlace, otherPlaces) && !areAbsent(names, isName, otherNames)) return true;
		return countMarked(other, own, marks, isOwn, fewestOwnNames) >= fewestOwnNames;
	};
}

/** What each number stands for in a signature. */
function marksOf(numbers: SignatureNumbers, lists: readonly List[]): Uint8Array {
	const marks = new Uint8Array(numbersInAll);
	for (const [index, {start, end}] of lists.entries())
		for (const number of numbers.subarray(start, end)) marks[number] = (marks[number] ?? 0) | (kinds[index] ?? 0);
	return marks;
}

/** How many numbers of a list are marked as of one kind, up to so many. */
function countMarked(
	numbers: SignatureNumbers,
	{start, end}: List,
	marks: Uint8Array,
	kind: number,
	most: number,
): number {
	let count = 0;
	for (let at = start; at < end && count < most; at += 1) if (((marks[numbers[at] ?? 0] ?? 0) & kind) !== 0) count += 1;
	return count;
}
