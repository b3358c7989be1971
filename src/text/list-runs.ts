import type {Mention, Sentence, Token} from '../model/index.ts';
import {lowerAt} from './lexemes.ts';
import {type ListItem, readItem} from './list-chunks.ts';

/** Items in a row with what stands between them. */
interface Row {
	readonly items: readonly ListItem[];
	/** For each item, the index of the next one that is of another kind. */
	readonly otherKind: readonly number[];
	/** For each item, the index of the next one, itself counted, that is no name. */
	readonly noun: readonly number[];
}

/** A row from one of its items on, up to another. */
export interface Run extends Row {
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
	// most runs are a single item
	if (items.length === 1)
		return {items, otherKind: [1], noun: [items[0]?.kind === 'noun' ? 0 : 1], first, from: 0, to: 1, closed, next};
	const row: Row = {items, otherKind: nextOtherKinds(items), noun: nextNouns(items)};
	const run: Run = {...row, first, from: 0, to: items.length, closed, next};
	// from the last item of "Chad, Mali and Niger" on another list may go
	const shared = closed ? starts.slice(0, -1) : starts;
	for (const [from, start] of shared.entries()) surroundings.runs.set(start, {...run, first: start, from});
	return run;
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
		const item = readItem(text, sentence, at, names, stops);
		if (!item) return {items, starts, closed: false, next: items.at(-1)?.next ?? at};
		items.push(item);
		starts.push(at);
		const next = skipAside(sentence.tokens, item.next);
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
	const [open, inside, close] = [0, 1, 2].map((offset) => lowerAt(tokens, at + offset));
	if (open === '(' && close === ')') return at + 3;
	return open === ',' && /^\d{1,3}$/.test(inside ?? '') && /^(?:,|and|;|\.)?$/.test(close ?? '') ? at + 2 : at;
}

interface Separator {
	readonly length: number;
	/** Whether the item behind it is the last. */
	readonly closing: boolean;
}

function readSeparator(tokens: readonly Token[], at: number): Separator | undefined {
	if (isConjunction(tokens, at)) return {length: 1, closing: true};
	if (!/^[,;]$/.test(lowerAt(tokens, at))) return undefined;
	return isConjunction(tokens, at + 1) ? {length: 2, closing: true} : {length: 1, closing: false};
}

function isConjunction(tokens: readonly Token[], at: number): boolean {
	// "hell-or-high-water"
	return /^(?:and|or|&)$/.test(lowerAt(tokens, at)) && tokens[at - 1]?.end !== tokens[at]?.start;
}
