import {classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import type {Enumeration, Mention, Sentence, Token} from '../model/index.ts';
import {lowerAt, scanLexemes} from './lexemes.ts';
import {joinLists, type List} from './joined-lists.ts';
import {type ListItem, mentionsByStart, readItem} from './list-chunks.ts';
import {scanTimes} from './scan-times.ts';

/** The lists of an article, gathered across sentences where they go on. */
export function findEnumerations(
	text: string,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
): Enumeration[] {
	const names = mentionsByStart(mentions);
	const lists = sentences.flatMap((sentence, index) => listsOf(text, sentence, index, names));
	const headline = sentences[0]?.paragraph;
	return joinLists(lists, (list) => sentences[list.sentences[0] ?? 0]?.paragraph === headline).map(enumerationOf);
}

function enumerationOf({items, exhaustive, sentences}: List): Enumeration {
	return {
		start: Math.min(...items.map(({start}) => start)),
		end: Math.max(...items.map(({end}) => end)),
		items: items.map(({start, end}) => ({start, end})),
		exhaustive,
		sentences,
	};
}

/** What lists are read with. */
interface Surroundings {
	readonly text: string;
	readonly sentence: Sentence;
	readonly names: ReadonlyMap<number, Mention>;
	/** Offsets of the words of times, which are in no list. */
	readonly stops: ReadonlySet<number>;
}

function listsOf(text: string, sentence: Sentence, index: number, names: ReadonlyMap<number, Mention>): List[] {
	const surroundings: Surroundings = {text, sentence, names, stops: timeOffsets(text, sentence)};
	const lists: List[] = [];
	let at = 0;
	while (at < sentence.tokens.length) {
		const run = readRun(surroundings, at);
		const found = run && listOf(surroundings, index, run);
		if (found) lists.push(found.list);
		at = Math.max(at + 1, found?.next ?? run?.items[0]?.next ?? at);
	}
	return lists;
}

function timeOffsets(text: string, sentence: Sentence): Set<number> {
	const lexemes = scanLexemes(text, sentence);
	const offsets = scanTimes(text, lexemes).flatMap(({first, end}) => lexemes.slice(first, end).map(({start}) => start));
	return new Set(offsets);
}

/** Items with their separators from one token on. */
interface Run {
	readonly first: number;
	readonly items: readonly ListItem[];
	/** Whether "and" or "or" stands before the last item. */
	readonly closed: boolean;
	/** Index of the token behind the last item. */
	readonly next: number;
}

function readRun({text, sentence, names, stops}: Surroundings, first: number): Run | undefined {
	const items: ListItem[] = [];
	let at = first;
	let closed = false;
	for (;;) {
		const item = readItem(text, sentence, at, names, stops);
		if (!item) return items.length === 0 ? undefined : {first, items, closed: false, next: items.at(-1)?.next ?? at};
		items.push(item);
		const next = skipAside(sentence.tokens, item.next);
		const separator: Separator | undefined = closed ? undefined : readSeparator(sentence.tokens, next);
		if (!separator) return {first, items, closed, next};
		closed = separator.closing;
		at = next + separator.length;
	}
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

/** Judges a run: which of its items make a list, and whether the list is the whole of what it lists. */
function listOf(surroundings: Surroundings, index: number, run: Run): {list: List; next: number} | undefined {
	const {text} = surroundings;
	const {tokens} = surroundings.sentence;
	const sampled = isSampled(tokens, run.first);
	const open = opensOthers(text, run.items.at(-1));
	const members = dropFronted(tokens, run, open ? run.items.slice(0, -1) : run.items);
	if (!isList(members, run.closed || open, sampled)) return undefined;
	const added = readAdded(surroundings, run.next, members[0]?.kind ?? '');
	const list: List = {
		items: [...members, ...added.items],
		exhaustive: !sampled && !open && !/^(?:etc|others)$/.test(lowerAt(tokens, run.next + 1)),
		sentences: [index],
		additive: isAdditive(tokens, run.first),
		told: toldBefore(tokens, run.first),
	};
	return {list, next: Math.max(run.next, added.next)};
}

/** "and others", "and other countries": the rest of what is not listed. */
function opensOthers(text: string, item: ListItem | undefined): boolean {
	return item !== undefined && /^(?:others?|more|the others)\b/i.test(text.slice(item.start, item.end));
}

/** How long a phrase before the subject may be, in tokens. */
const FRONTED_WINDOW = 20;

/** "In Geneva, Chad and Mali agreed": the first item belongs to a phrase before the sentence's subject. */
function dropFronted(tokens: readonly Token[], {first, next}: Run, items: readonly ListItem[]): readonly ListItem[] {
	const verb = tokens[next]?.pos === 'VERB' || tokens[next]?.pos === 'AUX';
	const fronted =
		first > 0 && first <= FRONTED_WINDOW && tokens[first - 1]?.pos === 'ADP' && !tokens.slice(1, first).some(isVerb);
	return verb && fronted ? items.slice(1) : items;
}

function isVerb({pos}: Token): boolean {
	return pos === 'VERB' || pos === 'AUX';
}

/** Two names of one kind, or three items of one kind; without "and" only names. */
function isList(items: readonly ListItem[], closed: boolean, sampled: boolean): boolean {
	const [first] = items;
	if (!first || items.length < 2) return false;
	const alike = items.every(({kind}) => kind === first.kind);
	const names = items.every(({kind}) => kind !== 'noun');
	if (items.length === 2) return closed && alike && (names || sampled);
	// "San Diego, California, U.S."
	if (!closed) return names && alike;
	return names ? !isAddressLike(items) : alike;
}

/** "Aurora, Colorado, and Lyon, France": a town with its state or country is one place. */
function isAddressLike(items: readonly ListItem[]): boolean {
	const [first, second] = items;
	return first?.kind === 'name:place' && second?.kind === 'name:country' && items.length < 5;
}

/** How many tokens before a list tell whether it is a sample. */
const CUE_WINDOW = 15;

/** Whether "including", "such as", "among them" or the like stands before a list. */
function isSampled(tokens: readonly Token[], first: number): boolean {
	const before = lowerAt(tokens, first - 1);
	if (/^(?:like|especially|notably|particularly)$/.test(before)) return true;
	if (before === ',' && /^(?:e\.g\.|notably)$/.test(lowerAt(tokens, first - 2))) return true;
	for (let at = first - 1; at >= Math.max(0, first - CUE_WINDOW) && lowerAt(tokens, at) !== ';'; at--)
		if (isSampleCue(tokens, at)) return true;
	return false;
}

function isSampleCue(tokens: readonly Token[], at: number): boolean {
	const [before, word] = [lowerAt(tokens, at - 1), lowerAt(tokens, at)];
	if (/^(?:including|includes|include|included|among)$/.test(word)) return true;
	return (before === 'such' && word === 'as') || (before === 'for' && /^(?:example|instance)$/.test(word));
}

/** Words that say that a list goes on with what was told before. */
const ADDITIVE = /^(?:also|additionally|furthermore|moreover|further|likewise|besides|too)$/;

function isAdditive(tokens: readonly Token[], first: number): boolean {
	return tokens
		.slice(0, first)
		.some(({lower}, at) => ADDITIVE.test(lower) || (lower === 'addition' && lowerAt(tokens, at - 1) === 'in'));
}

/** Classes of the verbs and event nouns that stand before a list in its sentence. */
function toldBefore(tokens: readonly Token[], first: number): ReadonlySet<string> {
	const classes = tokens.slice(Math.max(0, first - 30), first).flatMap(({lemma, lower, pos}) => {
		const found = pos === 'VERB' ? classOfVerb(lemma) : pos === 'NOUN' ? classOfEventNoun(lemma, lower) : undefined;
		return found === undefined ? [] : [found];
	});
	return new Set(classes);
}

/** Names that "as well as" adds behind a list: "as well as an accord with Norway". */
function readAdded(surroundings: Surroundings, from: number, kind: string): {items: readonly ListItem[]; next: number} {
	const {tokens} = surroundings.sentence;
	const cue = [0, 1, 2, 3, 4, 5].map((offset) => from + offset).find((at) => isAsWellAs(tokens, at));
	if (cue === undefined || !kind.startsWith('name:')) return {items: [], next: from};
	for (let at = cue + 3; at < cue + 9 && tokens[at] && tokens[at]?.pos !== 'VERB'; at++) {
		const run = readRun(surroundings, at);
		if (run?.items.every((item) => item.kind === kind)) return {items: run.items, next: run.next};
	}
	return {items: [], next: from};
}

function isAsWellAs(tokens: readonly Token[], at: number): boolean {
	return ['as', 'well', 'as'].every((word, offset) => lowerAt(tokens, at + offset) === word);
}
