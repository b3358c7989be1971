import {areOpposite, classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import type {Enumeration, Mention, Sentence, Token} from '../model/index.ts';
import {scanLexemes} from './lexemes.ts';
import {type ListItem, mentionsByStart, readItem} from './list-chunks.ts';
import {scanTimes} from './scan-times.ts';

/** A list within one sentence, before it is joined with what goes on with it. */
interface List {
	readonly items: readonly ListItem[];
	readonly exhaustive: boolean;
	readonly sentences: readonly number[];
	/** Whether its sentence says that it goes on with something told before. */
	readonly additive: boolean;
	/** Classes of the verbs and event nouns before it: what is told of its items. */
	readonly told: ReadonlySet<string>;
}

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

function listsOf(text: string, sentence: Sentence, index: number, names: ReadonlyMap<number, Mention>): List[] {
	const lexemes = scanLexemes(text, sentence);
	const stops = new Set<number>();
	for (const time of scanTimes(text, lexemes))
		for (let at = time.first; at < time.end; at++) stops.add(lexemes[at]?.start ?? -1);
	const lists: List[] = [];
	let at = 0;
	while (at < sentence.tokens.length) {
		const run = readRun(text, sentence, at, names, stops);
		const list = run && listOf(text, sentence, index, run, names, stops);
		if (list) lists.push(list.list);
		at = Math.max(at + 1, list?.next ?? run?.items[0]?.next ?? at + 1);
	}
	return lists;
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

function readRun(
	text: string,
	sentence: Sentence,
	first: number,
	names: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): Run | undefined {
	const items: ListItem[] = [];
	let at = first;
	let next = first;
	for (;;) {
		const item = readItem(text, sentence, at, names, stops);
		if (!item) break;
		items.push(item);
		next = skipAside(sentence.tokens, item.next);
		const separator = readSeparator(sentence.tokens, next);
		if (!separator) break;
		at = next + separator.length;
		if (separator.closing) {
			const last = readItem(text, sentence, at, names, stops);
			if (!last) break;
			return {first, items: [...items, last], closed: true, next: last.next};
		}
	}
	return items.length === 0 ? undefined : {first, items, closed: false, next};
}

/** An age, a year or an acronym behind an item: "Ada Byron, 36, ...", "Poland (1993)". */
function skipAside(tokens: readonly Token[], at: number): number {
	const [open, inside, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (open?.text === '(' && close?.text === ')') return at + 3;
	const age = open?.text === ',' && /^\d{1,3}$/.test(inside?.text ?? '');
	return age && (close === undefined || /^(?:,|and|;|\.)$/.test(close.lower)) ? at + 2 : at;
}

function readSeparator(tokens: readonly Token[], at: number): {length: number; closing: boolean} | undefined {
	const [mark, word] = [tokens[at], tokens[at + 1]];
	const isConjunction = (token: Token | undefined): boolean => /^(?:and|or|&)$/.test(token?.lower ?? '');
	if (isConjunction(mark)) return {length: 1, closing: true};
	if (mark?.text !== ',' && mark?.text !== ';') return undefined;
	return isConjunction(word) ? {length: 2, closing: true} : {length: 1, closing: false};
}

/** Judges a run: which of its items make a list, and whether the list is the whole of what it lists. */
function listOf(
	text: string,
	sentence: Sentence,
	index: number,
	run: Run,
	names: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): {list: List; next: number} | undefined {
	const {tokens} = sentence;
	const sampled = isSampled(tokens, run.first);
	const open = opensOthers(text, run.items.at(-1));
	const members = dropFronted(tokens, run, open ? run.items.slice(0, -1) : run.items);
	if (!isList(members, run.closed, sampled, open)) return undefined;
	const added = readAdded(text, sentence, run.next, members[0]?.kind ?? '', names, stops);
	const others = open || /^(?:etc|others)$/.test(tokens[run.next + 1]?.lower ?? '');
	const list: List = {
		items: [...members, ...added.items],
		exhaustive: !sampled && !others,
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
	const fronted = first > 0 && first <= FRONTED_WINDOW && tokens[first - 1]?.pos === 'ADP' && !tokens.slice(1, first).some(isVerb);
	return verb && fronted ? items.slice(1) : items;
}

function isVerb({pos}: Token): boolean {
	return pos === 'VERB' || pos === 'AUX';
}

/** Two names of one kind, or three items of one kind; without "and" only names. */
function isList(items: readonly ListItem[], closed: boolean, sampled: boolean, open: boolean): boolean {
	const [first] = items;
	if (!first || items.length < 2) return false;
	const names = items.every(({kind}) => kind !== 'noun');
	const alike = items.every(({kind}) => kind === first.kind);
	if (items.length === 2) return (closed || open) && alike && (names || sampled);
	if (!closed && !open) return names && items.length > 2 && !isAddressLike(items);
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
	const [before, second] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
	if (
		/^(?:like|especially|notably|particularly)$/.test(before) ||
		(before === ',' && /^(?:e\.g\.|notably)$/.test(second))
	)
		return true;
	for (let at = first - 1; at >= Math.max(0, first - CUE_WINDOW); at--) {
		const word = tokens[at]?.lower ?? '';
		if (/^(?:including|includes|include|included|among)$/.test(word)) return true;
		if (word === 'as' && tokens[at - 1]?.lower === 'such') return true;
		if (/^(?:example|instance)$/.test(word) && tokens[at - 1]?.lower === 'for') return true;
		if (word === ';') return false;
	}
	return false;
}

/** Words that say that a list goes on with what was told before. */
const ADDITIVE = /^(?:also|additionally|furthermore|moreover|further|likewise|besides|too)$/;

function isAdditive(tokens: readonly Token[], first: number): boolean {
	return tokens
		.slice(0, first)
		.some(({lower}, at) => ADDITIVE.test(lower) || (lower === 'addition' && tokens[at - 1]?.lower === 'in'));
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
function readAdded(
	text: string,
	sentence: Sentence,
	from: number,
	kind: string,
	names: ReadonlyMap<number, Mention>,
	stops: ReadonlySet<number>,
): {items: readonly ListItem[]; next: number} {
	const {tokens} = sentence;
	const none = {items: [], next: from};
	if (!kind.startsWith('name:')) return none;
	for (let at = from; at < Math.min(tokens.length - 3, from + 6); at++) {
		if (tokens[at]?.lower !== 'as' || tokens[at + 1]?.lower !== 'well' || tokens[at + 2]?.lower !== 'as') continue;
		for (let start = at + 3; start < at + 9 && start < tokens.length; start++) {
			const run = readRun(text, sentence, start, names, stops);
			if (run?.items.every((item) => item.kind === kind)) return {items: run.items, next: run.next};
			if (tokens[start]?.pos === 'VERB') break;
		}
	}
	return none;
}

/** A list may go on this many sentences later. */
const JOIN_WINDOW = 3;

/** Joins a list with an earlier one of the same kind that it goes on with; lists of the headline stand alone. */
function joinLists(lists: readonly List[], isHeadline: (list: List) => boolean): List[] {
	const joined: List[] = [];
	for (const list of lists) {
		const at = joined.findLastIndex((earlier) => !isHeadline(earlier) && goesOn(earlier, list));
		const earlier = joined[at];
		if (earlier && !isHeadline(list)) joined[at] = join(earlier, list);
		else joined.push(list);
	}
	return joined;
}

function goesOn(earlier: List, list: List): boolean {
	const distance = (list.sentences[0] ?? 0) - (earlier.sentences.at(-1) ?? 0);
	if (distance < 1 || distance > JOIN_WINDOW || earlier.items[0]?.kind !== list.items[0]?.kind) return false;
	if (list.items[0]?.kind === 'noun' || areToldApart(earlier.told, list.told)) return false;
	const known = new Set(earlier.items.map(({key}) => key));
	const repeated = list.items.filter(({key}) => known.has(key)).length;
	// two samples of one set: "including Chad and Mali", then "among them are Chad, Mali and Niger"
	const samples =
		!earlier.exhaustive && !list.exhaustive && repeated * 2 >= Math.min(list.items.length, earlier.items.length);
	return samples || (list.additive && repeated < list.items.length);
}

/** Whether opposite things are told of two lists: what is signed with some is ended with others. */
function areToldApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if ([...a].some((told) => b.has(told))) return false;
	return [...a].some((told) => [...b].some((other) => areOpposite(told, other)));
}

function join(earlier: List, list: List): List {
	const known = new Set(earlier.items.map(({key}) => key));
	return {
		items: [...earlier.items, ...list.items.filter(({key}) => !known.has(key))],
		exhaustive: earlier.exhaustive && list.exhaustive,
		sentences: [...new Set([...earlier.sentences, ...list.sentences])],
		additive: earlier.additive,
		told: new Set([...earlier.told, ...list.told]),
	};
}
