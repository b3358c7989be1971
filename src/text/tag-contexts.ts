import model from 'wink-eng-lite-web-model';

/** What the patterns of contexts ask of words, by their numbers. */
export interface WordColumns {
	/** What stands for each in patterns, 0 where that is its tag. */
	readonly hints: readonly number[];
	/** The tags that each can have, a bit each. */
	readonly possible: readonly number[];
}

/** As the model holds its patterns: the moves, the tags that last states give, and which of the matched words is meant. */
type Machine = readonly [
	version: number,
	lastState: number,
	moves: Readonly<Record<string, Readonly<Record<string, number>>>>,
	tags: Readonly<Record<string, string>>,
	marks: Readonly<Record<string, readonly [first: number, fromLast: number]>>,
];

/** The patterns of one kind as a state machine; state 0 is the start, and what leads nowhere leads there. */
interface Patterns {
	/** The next state by state and symbol. */
	readonly next: Int16Array;
	/** The last state of the shorter pattern that a state has matched, 0 for none. */
	readonly shorter: Int16Array;
	/** In a last state, the tag that the pattern gives, negative where the word need not be able to have it; 0 elsewhere. */
	readonly tag: Int8Array;
	/** In a last state, which of the matched words gets it. */
	readonly place: Int8Array;
}

/** More than there are symbols: below 32 tags, above them hints. */
const symbols = 128;
const firstHint = 32;
/** Where the model begins to count hints, and its symbol for what no other pattern takes. */
const [modelHint, modelOtherwise] = [1_080_000, 2_070_003];

const kinds = loadMachines(model.pos).map((machine) => compile(JSON.parse(machine)));

/** wink declares no types for its models. */
function loadMachines(load: unknown): readonly string[] {
	const loaded: unknown = typeof load === 'function' ? load() : undefined;
	if (!hasMachines(loaded)) throw new Error('the model of wink-nlp has no patterns of contexts');
	return loaded.machines;
}

function hasMachines(value: unknown): value is {readonly machines: readonly string[]} {
	return typeof value === 'object' && value !== null && 'machines' in value && Array.isArray(value.machines);
}

function compile([, lastState, moves, tags, marks]: Machine): Patterns {
	const count = lastState + 1;
	const next = new Int16Array(count * symbols);
	const [shorter, tag, place] = [new Int16Array(count), new Int8Array(count), new Int8Array(count)];
	for (const [state, edges] of Object.entries(moves)) {
		for (const [symbol, to] of Object.entries(edges)) {
			const number = Number(symbol);
			if (number === modelOtherwise) shorter[Number(state)] = to;
			else if (number < firstHint) next[Number(state) * symbols + number] = to;
			else if (number > modelHint) next[Number(state) * symbols + number - modelHint + firstHint] = to;
		}
	}
	for (const [state, given] of Object.entries(tags)) tag[Number(state)] = Number(given);
	for (const [state, [first]] of Object.entries(marks)) place[Number(state)] = first;
	return {next, shorter, tag, place};
}

/** The words of one sentence by number, with their tags so far. */
interface Row extends WordColumns {
	readonly words: readonly number[];
	readonly tags: number[];
}

/** Gives words the tags that their contexts ask for: of each kind the patterns that match from the left, the longest first. */
export function retag(words: readonly number[], tags: number[], {hints, possible}: WordColumns): void {
	const row = {words, tags, hints, possible};
	for (const patterns of kinds) {
		for (let first = 0; first < words.length; first++) first = retagFrom(first, row, patterns);
	}
}

/** Returns the last word of the pattern that matches from a word on, or that word. */
function retagFrom(first: number, row: Row, {next, shorter, tag, place}: Patterns): number {
	let state = 0;
	let matched = 0;
	let last = first;
	for (let at = first; at < row.words.length && (matched === 0 || matched !== state); at++) {
		state = next[state * symbols + symbolAt(row, at)] ?? 0;
		if (state === 0) break;
		const found = tag[state] === 0 ? (shorter[state] ?? 0) : state;
		if (found === 0) continue;
		matched = found;
		last = at;
	}
	if (matched !== 0) give(row, first + (place[matched] ?? 0), tag[matched] ?? 0);
	return last;
}

function symbolAt({words, tags, hints}: Row, at: number): number {
	const hint = hints[words[at] ?? 0] ?? 0;
	return hint === 0 ? (tags[at] ?? 0) : firstHint + hint;
}

function give({words, tags, possible}: Row, at: number, tag: number): void {
	if (tag < 0) tags[at] = -tag;
	else if (((possible[words[at] ?? 0] ?? 0) & (1 << tag)) !== 0) tags[at] = tag;
}
