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

/** Joins a list with an earlier one of the same kind that it goes on with; lists of the headline stand alone. */
export function joinLists(lists: readonly List[], isHeadline: (list: List) => boolean): List[] {
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
	if (distance < 1 || distance > JOIN_WINDOW || !isSameKind(earlier, list)) return false;
	if (areToldApart(earlier.told, list.told)) return false;
	const known = new Set(earlier.items.map(({key}) => key));
	const repeated = list.items.filter(({key}) => known.has(key)).length;
	if (list.additive && repeated < list.items.length) return true;
	// two samples of one set: "including Chad and Mali", then "among them are Chad, Mali and Niger"
	return !earlier.exhaustive && !list.exhaustive && repeated * 2 >= Math.min(list.items.length, earlier.items.length);
}

/** Only lists of names are joined, and only of one kind. */
function isSameKind(earlier: List, list: List): boolean {
	const kind = list.items[0]?.kind;
	return kind !== 'noun' && earlier.items[0]?.kind === kind;
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
