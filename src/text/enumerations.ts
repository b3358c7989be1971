import {classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import type {Enumeration, Mention, Sentence, Token} from '../model/index.ts';
import {findBulletedLists} from './bulleted-lists.ts';
import {joinLists, type List} from './joined-lists.ts';
import {lowerAt} from './lexemes.ts';
import {type ListItem, mentionsByStart} from './list-chunks.ts';
import {areAlike, areNames, mayHoldList, readRun, type Run, type RunSurroundings, skipSingle} from './list-runs.ts';
import {type Scan, scanSentences} from './scans.ts';

/** The lists of an article, gathered across sentences where they go on; `scans` are those of the sentences. */
export function findEnumerations(
	text: string,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
	scans: readonly Scan[] = scanSentences(text, sentences),
): Enumeration[] {
	const names = mentionsByStart(mentions);
	const inSentences = scans.flatMap((scan, index) => listsOf(scan, index, names));
	const lists = [...inSentences, ...findBulletedLists(text, sentences, names)].toSorted(
		(a, b) => (a.sentences[0] ?? 0) - (b.sentences[0] ?? 0),
	);
	const headline = sentences[0]?.paragraph;
	return joinLists(lists, (list) => sentences[list.sentences[0] ?? 0]?.paragraph === headline).map(enumerationOf);
}

function enumerationOf({items, exhaustive, sentences}: List): Enumeration {
	return {
		start: items.reduce((least, {start}) => Math.min(least, start), Infinity),
		end: items.reduce((most, {end}) => Math.max(most, end), 0),
		items: items.map(({start, end}) => ({start, end})),
		exhaustive,
		sentences,
	};
}

function listsOf(scan: Scan, index: number, names: ReadonlyMap<number, Mention>): List[] {
	const {text, sentence} = scan;
	if (!mayHoldList(sentence.tokens)) return [];
	const surroundings: RunSurroundings = {text, sentence, names, stops: timeOffsets(scan), runs: new Map()};
	const lists: Told[] = [];
	let at = 0;
	while (at < sentence.tokens.length) {
		const {told, next} = readAt(surroundings, index, at);
		if (told) lists.push(told);
		at = Math.max(at + 1, next);
	}
	const additive = lists.length > 0 ? firstAdditive(sentence.tokens) : Infinity;
	return lists.map(({list, first}) => ({...list, additive: additive < first}));
}

/** The list that begins at a token, if one does, and the token to go on from. */
function readAt(surroundings: RunSurroundings, index: number, at: number): {told?: Told; next: number} {
	const single = skipSingle(surroundings, at);
	if (single !== undefined) return {next: single};
	const run = readRun(surroundings, at);
	const found = run && listOf(surroundings, index, run);
	if (found) return {told: {list: found.list, first: run.first}, next: found.next};
	return {next: run?.items[run.from]?.next ?? at};
}

/** A list before it is known whether its sentence goes on with what was told before. */
interface Told {
	readonly list: Omit<List, 'additive'>;
	/** Index of its first token. */
	readonly first: number;
}

const nowhere: ReadonlySet<number> = new Set();

/** Offsets of the words of times. */
function timeOffsets({lexemes, times}: Scan): ReadonlySet<number> {
	if (times.length === 0) return nowhere;
	return new Set(times.flatMap(({first, end}) => lexemes.slice(first, end).map(({start}) => start)));
}

/** Judges a run: which of its items make a list, and whether the list is the whole of what it lists. */
function listOf(
	surroundings: RunSurroundings,
	index: number,
	run: Run,
): {list: Omit<List, 'additive'>; next: number} | undefined {
	if (run.to - run.from < 2) return undefined;
	const {text} = surroundings;
	const {tokens} = surroundings.sentence;
	const sampled = isSampled(tokens, run.first);
	const open = opensOthers(text, run.items[run.to - 1]);
	const members = dropFronted(tokens, open ? {...run, to: run.to - 1} : run);
	const closed = run.closed || open || isAsWellAs(tokens, run.next) || isAsWellAs(tokens, run.next + 1);
	if (!isList(members, closed, sampled)) return undefined;
	const added = readAdded(surroundings, run.next, members.items[members.from]?.kind ?? '');
	const list = {
		items: [...members.items.slice(members.from, members.to), ...added.items],
		exhaustive: !sampled && !open && !goesOnUntold(tokens, run.next),
		sentences: [index],
		told: toldBefore(tokens, run.first),
	};
	return {list, next: Math.max(run.next, added.next)};
}

/** "and others", "and other countries", "and three more": the rest of what is not listed. */
function opensOthers(text: string, item: ListItem | undefined): boolean {
	return item !== undefined && /^(?:[\w-]{1,20} )?(?:others?|more|elsewhere)\b/i.test(text.slice(item.start, item.end));
}

/** How many tokens behind a list tell that it is a sample. */
const SAMPLE_WINDOW = 4;

/** "Chad, Mali, etc.", "Chad and Mali, among others", "Chad and Mali were among the signatories". */
function goesOnUntold(tokens: readonly Token[], next: number): boolean {
	for (let at = next; at < next + SAMPLE_WINDOW; at++) {
		const word = lowerAt(tokens, at);
		if (word === 'etc' || word === 'etc.' || word === 'among' || word === 'amongst') return true;
		if (word === 'others' && at <= next + 1) return true;
	}
	return false;
}

/** How long a phrase before the subject may be, in tokens. */
const FRONTED_WINDOW = 20;

/** Tags of a first word that opens the subject rather than a phrase before it. */
const SUBJECT_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET']);

/** "In Geneva, Chad and Mali agreed": the first item belongs to a phrase before the sentence's subject. */
function dropFronted(tokens: readonly Token[], run: Run): Run {
	const token = tokens[run.next];
	return token && isVerb(token) && isFronted(tokens, run.first) ? {...run, from: run.from + 1} : run;
}

/** Whether a preposition before a token belongs to a phrase in front of the subject: not in "Talks with Chad, Mali and Niger failed". */
function isFronted(tokens: readonly Token[], first: number): boolean {
	if (first === 0 || first > FRONTED_WINDOW || SUBJECT_TAGS.has(tokens[0]?.pos ?? '')) return false;
	return tokens[first - 1]?.pos === 'ADP' && !tokens.slice(1, first).some(isVerb);
}

function isVerb({pos}: Token): boolean {
	return pos === 'VERB' || pos === 'AUX';
}

/** Two names of one kind, or three items of one kind; without "and" only names. */
function isList(run: Run, closed: boolean, sampled: boolean): boolean {
	const length = run.to - run.from;
	if (length < 2) return false;
	const alike = areAlike(run);
	const names = areNames(run);
	if (length === 2) return closed && alike && (names || sampled);
	// "San Diego, California, U.S."
	if (!closed) return names && alike;
	return names ? !isAddressLike(run) : alike;
}

/** "Aurora, Colorado, and Lyon, France": a town with its state or country is one place. */
function isAddressLike({items, from, to}: Run): boolean {
	const [first, second] = [items[from], items[from + 1]];
	return first?.kind === 'name:place' && second?.kind === 'name:country' && to - from < 5;
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

const SAMPLE_CUES: ReadonlySet<string> = new Set('including includes include included among'.split(' '));

function isSampleCue(tokens: readonly Token[], at: number): boolean {
	const [before, word] = [lowerAt(tokens, at - 1), lowerAt(tokens, at)];
	if (SAMPLE_CUES.has(word)) return true;
	return (before === 'such' && word === 'as') || (before === 'for' && /^(?:example|instance)$/.test(word));
}

/** Words that say that a list goes on with what was told before. */
const ADDITIVE: ReadonlySet<string> = new Set(
	'also additionally furthermore moreover further likewise besides'.split(' '),
);

/** Index of the first such word of a sentence, infinite where there is none; a closing "too" is said of all that stands before. */
function firstAdditive(tokens: readonly Token[]): number {
	if (endsInToo(tokens)) return -1;
	const first = tokens.findIndex(
		({lower}, at) => ADDITIVE.has(lower) || (lower === 'addition' && lowerAt(tokens, at - 1) === 'in'),
	);
	return first < 0 ? Infinity : first;
}

/** "..., too." */
function endsInToo(tokens: readonly Token[]): boolean {
	const last = tokens.length - (tokens.at(-1)?.pos === 'PUNCT' ? 2 : 1);
	return lowerAt(tokens, last) === 'too';
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
	surroundings: RunSurroundings,
	from: number,
	kind: string,
): {items: readonly ListItem[]; next: number} {
	const {tokens} = surroundings.sentence;
	const cue = [0, 1, 2, 3, 4, 5].map((offset) => from + offset).find((at) => isAsWellAs(tokens, at));
	if (cue === undefined || !kind.startsWith('name:')) return {items: [], next: from};
	for (let at = cue + 3; at < cue + 9 && tokens[at] && tokens[at]?.pos !== 'VERB'; at++) {
		const run = readRun(surroundings, at);
		if (run && areAlike(run) && run.items[run.from]?.kind === kind)
			return {items: run.items.slice(run.from, run.to), next: run.next};
	}
	return {items: [], next: from};
}

function isAsWellAs(tokens: readonly Token[], at: number): boolean {
	return ['as', 'well', 'as'].every((word, offset) => lowerAt(tokens, at + offset) === word);
}
