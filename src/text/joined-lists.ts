import {areOpposite} from '../knowledge/verb-classes.ts';
import type {ListItem} from './list-chunks.ts';

/** A list within one sentence, before it is joined with what goes on with it. */
export interface List {
	readonly items: readonly ListItem[];
	readonly exhaustive: boolean;
	readonly sentences: readonly number[];
	/** Whether its sentence says that it goes on with something told before. */
	readonly additive: boolean;
	/** Classes of the verbs and event nouns before it: what is told of its items. */
	readonly told: ReadonlySet<string>;
}

/** A list may go on this many sentences later. */
const JOIN_WINDOW = 3;
/** How many lists of the sentences before are looked at; no three sentences of prose hold as many. */
const MOST_EARLIER = 100;

/** A list that others may still be joined to. */
interface Draft {
	readonly items: ListItem[];
	readonly keys: Set<string>;
	readonly sentences: Set<number>;
	readonly additive: boolean;
	readonly told: Set<string>;
	exhaustive: boolean;
	/** The last sentence that it runs through. */
	last: number;
}

/** Joins a list with an earlier one of the same kind that it goes on with; lists of the headline stand alone. */
export function joinLists(lists: readonly List[], isHeadline: (list: List) => boolean): List[] {
	const joined: Draft[] = [];
	let open: Draft[] = [];
	let earlier = 0;
	let at = -1;
	for (const list of lists) {
		const sentence = list.sentences[0] ?? 0;
		if (sentence !== at) {
			open = open.filter(({last}) => sentence - last <= JOIN_WINDOW).slice(-MOST_EARLIER);
			earlier = open.length;
			at = sentence;
		}
		const headline = isHeadline(list);
		const before = headline ? undefined : open.findLast((draft, index) => index < earlier && goesOn(draft, list));
		if (before) {
			join(before, list);
			continue;
		}
		const draft = draftOf(list);
		joined.push(draft);
		if (!headline) open.push(draft);
	}
	return joined.map(({items, exhaustive, sentences, additive, told}) => ({
		items,
		exhaustive,
		sentences: [...sentences],
		additive,
		told,
	}));
}

function draftOf({items, exhaustive, sentences, additive, told}: List): Draft {
	return {
		items: [...items],
		keys: new Set(items.map(({key}) => key)),
		sentences: new Set(sentences),
		additive,
		told: new Set(told),
		exhaustive,
		last: sentences.at(-1) ?? 0,
	};
}

function goesOn(earlier: Draft, list: List): boolean {
	const distance = (list.sentences[0] ?? 0) - earlier.last;
	if (distance < 1 || distance > JOIN_WINDOW || !isSameKind(earlier, list)) return false;
	if (areToldApart(earlier.told, list.told)) return false;
	const repeated = list.items.filter(({key}) => earlier.keys.has(key)).length;
	if (list.additive && repeated < list.items.length) return true;
	// two samples of one set: "including Chad and Mali", then "among them are Chad, Mali and Niger"
	return !earlier.exhaustive && !list.exhaustive && repeated * 2 >= Math.min(list.items.length, earlier.items.length);
}

/** Only lists of names are joined, and only of one kind. */
function isSameKind(earlier: Draft, list: List): boolean {
	const kind = list.items[0]?.kind;
	return kind !== 'noun' && earlier.items[0]?.kind === kind;
}

/** Whether opposite things are told of two lists: what is signed with some is ended with others. */
function areToldApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	if ([...a].some((told) => b.has(told))) return false;
	return [...a].some((told) => [...b].some((other) => areOpposite(told, other)));
}

function join(earlier: Draft, list: List): void {
	for (const item of list.items.filter(({key}) => !earlier.keys.has(key))) earlier.items.push(item);
	for (const {key} of list.items) earlier.keys.add(key);
	for (const sentence of list.sentences) earlier.sentences.add(sentence);
	for (const told of list.told) earlier.told.add(told);
	earlier.exhaustive &&= list.exhaustive;
	earlier.last = list.sentences.at(-1) ?? earlier.last;
}
