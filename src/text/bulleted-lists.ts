import type {Mention, Sentence} from '../model/index.ts';
import type {List} from './joined-lists.ts';
import {itemOf, type ListItem, readChunk} from './list-chunks.ts';

/** "- Chad", "• Mali", "2. Niger", "(b) Togo": a mark before an item that stands by itself. */
const MARKER = /(?:[-–—•⁃◦▪●‣*]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/uy;

/** What a marker may stand before to make a list: a short line, not a paragraph. */
const LONGEST_LINE = 25;

/** The lists whose items stand on lines of their own, each behind a bullet or a number. */
export function findBulletedLists(
	text: string,
	sentences: readonly Sentence[],
	names: ReadonlyMap<number, Mention>,
): List[] {
	const lists: List[] = [];
	let items: ListItem[] = [];
	for (let at = 0; at <= sentences.length; at++) {
		const sentence = sentences[at];
		const item = sentence && itemBehindMarker(text, sentence, names);
		if (item) {
			items.push(item);
		} else if (items.length > 0) {
			const list = listOf(text, sentences, at - items.length, items);
			if (list) lists.push(sentence && isMarked(text, sentence) ? {...list, exhaustive: false} : list);
			items = [];
		}
	}
	return lists;
}

function itemBehindMarker(
	text: string,
	{start, end, tokens}: Sentence,
	names: ReadonlyMap<number, Mention>,
): ListItem | undefined {
	if (tokens.length > LONGEST_LINE) return undefined;
	MARKER.lastIndex = start;
	const marker = MARKER.exec(text);
	if (!marker || start + marker[0].length >= end) return undefined;
	const from = tokens.findIndex((token) => token.start >= start + marker[0].length);
	const chunk = readChunk(tokens, from, names, new Set());
	const next = chunk && tokens[chunk.next];
	// a line of a dialogue is no item
	if (!chunk || (next && !/^[.,;:(–—-]$/.test(next.text))) return undefined;
	return itemOf(text, tokens, chunk);
}

/** Whether a marker stands before a line: the list goes on with it, though it was read as no item. */
function isMarked(text: string, {start}: Sentence): boolean {
	MARKER.lastIndex = start;
	return MARKER.test(text);
}

/** Two names or three things of one kind; the line before tells whether they are all. */
function listOf(
	text: string,
	sentences: readonly Sentence[],
	first: number,
	items: readonly ListItem[],
): List | undefined {
	const kind = items[0]?.kind;
	if (items.length < (kind === 'noun' ? 3 : 2) || items.some((item) => item.kind !== kind)) return undefined;
	const lead = sentences[first - 1];
	const leadIn = lead ? text.slice(lead.start, lead.end) : '';
	return {
		items,
		exhaustive: leadIn.endsWith(':') && !/\b(?:including|includes?|among|such as|examples?)\b/i.test(leadIn),
		sentences: items.map((_, index) => first + index),
		additive: false,
		told: new Set(),
	};
}
