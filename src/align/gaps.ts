import type {PartOfSpeech, Span, Token} from '../model/index.ts';
import type {EditedPlace} from './edits.ts';
import type {Told, Twins} from './twin-sentences.ts';

/** Words of one sentence where the other has other words, or none; the words before and behind are the same. */
export interface Gap {
	readonly one: readonly Token[];
	readonly other: readonly Token[];
	/** The last words before the gap that both have, and the first behind it. */
	readonly before?: readonly [Token, Token];
	readonly behind?: readonly [Token, Token];
}

function wordsOf({sentence}: Told): Token[] {
	return sentence.tokens.filter(({pos, text}) => pos !== 'PUNCT' && /[\p{L}\p{N}]/u.test(text));
}

/** Where two sentences differ along the longest row of words that stand in both in order. */
export function gapsOf(twins: Twins): Gap[] {
	const [a, b] = [wordsOf(twins.one), wordsOf(twins.other)];
	const pairs = commonTokens(a, b);
	const gaps: Gap[] = [];
	let [fromA, fromB] = [0, 0];
	for (const [endA, endB] of [...pairs, [a.length, b.length] as const]) {
		const [one, other] = [a.slice(fromA, endA), b.slice(fromB, endB)];
		const [beforeA, beforeB, behindA, behindB] = [a[fromA - 1], b[fromB - 1], a[endA], b[endB]];
		if (one.length + other.length > 0)
			gaps.push({
				one,
				other,
				...(beforeA && beforeB && {before: [beforeA, beforeB] as const}),
				...(behindA && behindB && {behind: [behindA, behindB] as const}),
			});
		[fromA, fromB] = [endA + 1, endB + 1];
	}
	return gaps;
}

function commonTokens(a: readonly Token[], b: readonly Token[]): (readonly [number, number])[] {
	const width = b.length + 1;
	const lengths = new Uint16Array((a.length + 1) * width);
	const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			lengths[i * width + j] =
				a[i]?.lemma === b[j]?.lemma ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const common: (readonly [number, number])[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (a[i]?.lemma === b[j]?.lemma) common.push([i++, j++]);
		else if (at(i + 1, j) >= at(i, j + 1)) i++;
		else j++;
	}
	return common;
}

/** Where words stand, from the first to the last. */
export function spanOf(tokens: readonly Token[]): Span {
	return {start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0};
}

/** Words as the place of an edit. */
export function placeOf(tokens: readonly Token[]): EditedPlace {
	return {span: spanOf(tokens), value: {kind: 'words', words: tokens.map(({lower}) => lower)}};
}

/** Whether a sentence has one of the words too, elsewhere. */
export function standsIn(tokens: readonly Token[], {sentence}: Told): boolean {
	return tokens.some(({lower}) => sentence.tokens.some((token) => token.lower === lower));
}

/** Whether one noun stands for one other. */
export function replacesNoun(gap: Gap): boolean {
	return replaces(gap, nouns);
}

/** Whether one noun or name stands for one other. */
export function replacesName(gap: Gap): boolean {
	return replaces(gap, nounsAndNames);
}

/** Whether one verb stands for one other. */
export function replacesVerb(gap: Gap): boolean {
	return replaces(gap, verbs);
}

const nouns: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN']);
const nounsAndNames: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN']);
const verbs: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['VERB']);

/** "the valley" is one noun. */
function replaces({one, other}: Gap, parts: ReadonlySet<PartOfSpeech>): boolean {
	return [one, other].every((words) => {
		const [first, ...more] = words.filter(({pos}) => pos !== 'DET');
		return first !== undefined && more.length === 0 && parts.has(first.pos);
	});
}
