import type {Mention, Sentence, Token} from '../model/index.ts';
import {lowerAt} from './lexemes.ts';
import {itemOf, type ListItem, readChunk} from './list-chunks.ts';

/** Items in a row with what stands between them, from one of the items on. */
export interface Run {
	readonly items: readonly ListItem[];
	/** For each item, the index of the next one that is of another kind. */
	readonly otherKind: readonly number[];
	/** For each item, the index of the next one, itself counted, that is no name. */
	readonly noun: readonly number[];
	/** Index of the token that it was read from. */
	readonly first: number;
	readonly from: number;
	/** Index behind the last item. */
	readonly to: number;
	/** Whether "and" or "or" stands before the last item. */
	readonly closed: boolean;
	/** Index of the token behind the last item. */
	readonly next: number;
}

/** What runs are read with. */
export interface RunSurroundings {
	readonly text: string;
	readonly sentence: Sentence;
	readonly names: ReadonlyMap<number, Mention>;
	/** Offsets of the words of times, which are in no list. */
	readonly stops: ReadonlySet<number>;
	/** Runs by the tokens that their items were read from: what remains of a run without its first items is a run too. */
	readonly runs: Map<number, Run>;
}

/** The items with their separators from a token on, where one begins there. */
export function readRun(surroundings: RunSurroundings, first: number): Run | undefined {
	const known = surroundings.runs.get(first);
	if (known) return known;
	const {items, starts, closed, next} = readItems(surroundings, first);
	if (items.length === 0) return undefined;
	const [otherKind, noun, to] = [nextOtherKinds(items), nextNouns(items), items.length];
	// from the last item of "Chad, Mali and Niger" on another list may go
	const shared = closed ? to - 1 : to;
	for (let from = 1; from < shared; from++)
		surroundings.runs.set(starts[from] ?? 0, {
			items,
			otherKind,
			noun,
			first: starts[from] ?? 0,
			from,
			to,
			closed,
			next,
		});
	return {items, otherKind, noun, first, from: 0, to, closed, next};
}

/** Tags that no item begins with. */
const OUTSIDE: ReadonlySet<string> = new Set(['ADP', 'AUX', 'CCONJ', 'PUNCT', 'SCONJ']);

/** Index behind the chunk that begins at a token, if nothing joins it to another: most of a sentence is skipped so. */
export function skipSingle({sentence: {tokens}, names, stops, runs}: RunSurroundings, at: number): number | undefined {
	const opener = tokens[at];
	if (opener && OUTSIDE.has(opener.pos) && !names.has(opener.start)) return at + 1;
	if (runs.has(at)) return undefined;
	const chunk = readChunk(tokens, at, names, stops);
	if (!chunk) return at + 1;
	const aside = skipAside(tokens, chunk.next);
	const next = chunk.mention?.type === 'person' ? skipHome(tokens, aside, names, stops) : aside;
	return readSeparator(tokens, next) ? undefined : chunk.next;
}

/** Whether all items of a run are of one kind. */
export function areAlike({otherKind, from, to}: Run): boolean {
	return (otherKind[from] ?? 0) >= to;
}

/** Whether all items of a run are names. */
export function areNames({noun, from, to}: Run): boolean {
	return (noun[from] ?? 0) >= to;
}

interface Items {
	readonly items: readonly ListItem[];
	/** Indices of the tokens that they were read from. */
	readonly starts: readonly number[];
	readonly closed: boolean;
	readonly next: number;
}

function readItems({text, sentence, names, stops}: RunSurroundings, first: number): Items {
	const items: ListItem[] = [];
	const starts: number[] = [];
	let at = first;
	let closed = false;
	for (;;) {
		const chunk = readChunk(sentence.tokens, at, names, stops);
		const item = chunk && itemOf(text, sentence.tokens, chunk);
		if (!item) return {items, starts, closed: false, next: items.at(-1)?.next ?? at};
		items.push(item);
		starts.push(at);
		const aside = skipAside(sentence.tokens, item.next);
		const next = item.kind === 'name:person' ? skipHome(sentence.tokens, aside, names, stops) : aside;
		const separator: Separator | undefined = closed ? undefined : readSeparator(sentence.tokens, next);
		if (!separator) return {items, starts, closed, next};
		closed = separator.closing;
		at = next + separator.length;
	}
}

function nextOtherKinds(items: readonly ListItem[]): number[] {
	const found = items.map(() => items.length);
	for (let at = items.length - 2; at >= 0; at--)
		found[at] = items[at]?.kind === items[at + 1]?.kind ? (found[at + 1] ?? at + 1) : at + 1;
	return found;
}

function nextNouns(items: readonly ListItem[]): number[] {
	const found = items.map(() => items.length);
	for (let at = items.length - 1; at >= 0; at--)
		found[at] = items[at]?.kind === 'noun' ? at : (found[at + 1] ?? items.length);
	return found;
}

/** An age, a year or an acronym behind an item: "Ada Byron, 36, ...", "Poland (1993)". */
function skipAside(tokens: readonly Token[], at: number): number {
	const open = lowerAt(tokens, at);
	if (open === '(') return lowerAt(tokens, at + 2) === ')' ? at + 3 : at;
	if (open !== ',' || !/^\d{1,3}$/.test(lowerAt(tokens, at + 1))) return at;
	return /^(?:,|and|;|\.)?$/.test(lowerAt(tokens, at + 2)) ? at + 2 : at;
}

/** "Ada Byron, 36, of London, ...": where a person is from, behind an age or right behind the name. */
function skipHome(
	tokens: readonly Token[],
	at: number,
	names: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): number {
	const from = isComma(tokens[at]) ? at + 1 : at;
	if (!/^(?:of|from)$/.test(lowerAt(tokens, from))) return at;
	const home = readChunk(tokens, from + 1, names, stops);
	return home?.mention?.type === 'place' ? home.next : at;
}

interface Separator {
	readonly length: number;
	/** Whether the item behind it is the last. */
	readonly closing: boolean;
}

const [AND, COMMA, COMMA_AND]: readonly [Separator, Separator, Separator] = [
	{length: 1, closing: true},
	{length: 1, closing: false},
	{length: 2, closing: true},
];

function readSeparator(tokens: readonly Token[], at: number): Separator | undefined {
	if (isConjunction(tokens, at)) return AND;
	if (!isComma(tokens[at])) return undefined;
	return isConjunction(tokens, at + 1) ? COMMA_AND : COMMA;
}

function isComma(token: Token | undefined): boolean {
	return token !== undefined && (token.text === ',' || token.text === ';');
}

function isConjunction(tokens: readonly Token[], at: number): boolean {
	const word = lowerAt(tokens, at);
	// "hell-or-high-water"
	return (word === 'and' || word === 'or' || word === '&') && tokens[at - 1]?.end !== tokens[at]?.start;
}

/** Whether a sentence has what every list has: a conjunction, or two commas. */
export function mayHoldList(tokens: readonly Token[]): boolean {
	let commas = 0;
	for (let at = 0; at < tokens.length; at++) {
		// most words are longer than "and"
		if ((tokens[at]?.lower.length ?? 0) > 3) continue;
		if (isComma(tokens[at])) commas++;
		if (commas > 1 || isConjunction(tokens, at)) return true;
	}
	return false;
}
