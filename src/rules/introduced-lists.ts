import {classOfNoun} from '../knowledge/noun-classes.ts';
import {cover, type Extraction, type Quantity, type Sentence, type Span, type Token} from '../model/index.ts';
import {inSentences} from './in-sentences.ts';
import {lengthOfList, type ListLength} from './list-length.ts';

/** A count with the list that stands behind it, introduced by a mark: "four boats – the Aurora, the Delfin and the Nixe –". */
export interface IntroducedList {
	readonly count: Quantity;
	readonly list: Span;
	readonly length: ListLength;
}

/** Larger numbers are not listed one by one. */
const MOST_LISTED = 20;

/** Nouns for what is itself several, or no thing that a list names. */
const COLLECTIVES: ReadonlySet<string> = new Set(
	(
		'group side pair team block bloc category camp set class wave part half time day week month year goal point minute hour stage ' +
		'section couple family crew row column list version sentence word paragraph way run round game match set vote seat percent'
	).split(' '),
);

/** The lists of an article that its own count does not fit in any way that either can be read. */
export function* wronglyCountedLists(extraction: Extraction): Generator<IntroducedList> {
	const {analysis} = extraction;
	const quantities = inSentences(analysis.sentences, analysis.quantities);
	for (const [at, sentence] of analysis.sentences.entries()) {
		const stretch = stretchOf(sentence, quantities[at] ?? []);
		if (!stretch) continue;
		const counts = stretch.counts.length > 0 ? stretch.counts : countsBefore(extraction, at, stretch.before);
		const length = counts.length > 0 ? lengthIn(extraction, sentence, stretch) : undefined;
		const count = counts.at(-1);
		if (!count || !length || (stretch.bare && !length.names)) continue;
		if (counts.every((one) => excludes(one, length))) yield {count, list: spanOf(stretch.tokens), length};
	}
}

interface Stretch {
	/** Counts before the list in its sentence. */
	readonly counts: readonly Quantity[];
	readonly before: readonly Token[];
	readonly tokens: readonly Token[];
	/** Only commas set it off. */
	readonly bare: boolean;
}

function lengthIn({analysis}: Extraction, sentence: Sentence, {tokens}: Stretch): ListLength | undefined {
	const mentions = analysis.mentions.filter(({start, end}) => start >= sentence.start && end <= sentence.end);
	return lengthOfList(tokens, mentions);
}

const DASH = /^[–—]$/;
const SAMPLE =
	/^(?:including|include|includes|included|among|such|like|especially|notably|mainly|mostly|first|next|last|latest|more|other|others|another)$/;

/** The tokens behind a colon, a dash, a bracket or the comma of an apposition, with the counts before. */
function stretchOf({tokens}: Sentence, quantities: readonly Quantity[]): Stretch | undefined {
	const colon = tokens.findIndex(({text}) => text === ':');
	const [from, end, bare] = colon > 0 ? [colon, tokens.length, false] : besideCount(tokens, quantities);
	if (from <= 0) return undefined;
	const before = tokens.slice(0, from);
	if (before.slice(-SAMPLE_WINDOW).some(({lower}) => SAMPLE.test(lower) && !/^(?:other|more)$/.test(lower)))
		return undefined;
	const edge = tokens[from]?.start ?? 0;
	const counts = quantities.filter((one) => one.phrase.end <= edge && isListable(one));
	const last = tokens[end - 1];
	const closing = last && /^[.!]$/.test(last.text) ? end - 1 : end;
	return {counts, before, tokens: tokens.slice(from + 1, closing), bare};
}

/** How many tokens before a list tell that it is a sample. */
const SAMPLE_WINDOW = 12;

/** "four boats – A, B and C –", "four boats (A, B and C)", "four men, A, B and C, were": where the list opens and ends. */
function besideCount(tokens: readonly Token[], quantities: readonly Quantity[]): readonly [number, number, boolean] {
	for (const quantity of quantities) {
		if (!isListable(quantity)) continue;
		const open = tokens.findIndex(({start}) => start >= quantity.phrase.end);
		const mark = tokens[open]?.text ?? '';
		if (open > 0 && DASH.test(mark)) return [open, endAt(tokens, open, DASH), false];
		if (mark === '(') return [open, endAt(tokens, open, /^\)$/), false];
		if (mark === ',') {
			const end = endOfApposition(tokens, open);
			if (end > 0) return [open, end, true];
		}
	}
	return [0, 0, false];
}

function endAt(tokens: readonly Token[], open: number, mark: RegExp): number {
	const end = tokens.findIndex(({text}, at) => at > open && mark.test(text));
	return end < 0 ? tokens.length : end;
}

/** Index of the comma before the verb that an apposition ends at; of the end of the sentence without one. */
function endOfApposition(tokens: readonly Token[], open: number): number {
	const verb = tokens.findIndex(({pos}, at) => at > open && (pos === 'AUX' || pos === 'VERB'));
	if (verb < 0) return tokens.length;
	return tokens[verb - 1]?.text === ',' ? verb - 1 : 0;
}

function isListable({kind, low, high, approximate, attributive, divided, head}: Quantity): boolean {
	if (kind !== 'count' || attributive || divided || approximate || low === undefined || low !== high) return false;
	return low >= 2 && low <= MOST_LISTED && !COLLECTIVES.has(head?.lemma ?? '');
}

/** How many sentences before "The stolen coins are: ..." the count of them may stand. */
const FARTHEST = 40;

/** Counts of what "The stolen coins, according to the register, are:" lists, told before in the article. */
function countsBefore({analysis}: Extraction, at: number, before: readonly Token[]): Quantity[] {
	const subject = subjectOf(before);
	if (!subject) return [];
	const {article, noun, deed} = subject;
	const first = analysis.sentences[Math.max(0, at - FARTHEST)]?.start ?? 0;
	const found = analysis.quantities.filter(
		(one) =>
			one.start >= first &&
			one.end <= article.start &&
			isListable(one) &&
			isOfThese(one, noun, deed, analysis.sentences),
	);
	return new Set(found.map(({low}) => low)).size === 1 ? found.slice(-1) : [];
}

/** "The stolen coins" of "The stolen coins, according to the register, are" */
function subjectOf([article, ...words]: readonly Token[]):
	{readonly article: Token; readonly noun: Token; readonly deed: Token | undefined} | undefined {
	if (article?.lower !== 'the' || !/^(?:are|were)$/.test(words.at(-1)?.lower ?? '')) return undefined;
	const end = words.findIndex(({pos}) => pos === 'NOUN');
	const [noun, follower] = [words[end], words[end + 1]];
	if (!noun || end > 2 || !follower || !(follower.text === ',' || follower.pos === 'AUX')) return undefined;
	return {article, noun, deed: words.slice(0, end).find(({pos, lower}) => pos === 'VERB' || /(?:ed|en)$/.test(lower))};
}

function isOfThese(
	{head, start}: Quantity,
	noun: Token,
	deed: Token | undefined,
	sentences: readonly Sentence[],
): boolean {
	if (head && classOfNoun(head.lemma) === classOfNoun(noun.lemma)) return true;
	const tokens = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.tokens ?? [];
	const at = tokens.findIndex((token) => token.start >= start);
	const verb = tokens[at - 1];
	return deed !== undefined && verb?.pos === 'VERB' && stemOf(verb) === stemOf(deed);
}

function stemOf({lemma}: Token): string {
	return irregular.get(lemma) ?? lemma;
}

const irregular: ReadonlyMap<string, string> = new Map([['stolen', 'steal']]);

/** A list may be shorter than its count by this share; else it is a sample. */
const SHORT = 0.25;

function excludes({low = 0}: Quantity, {least, most, closed}: ListLength): boolean {
	if (least > low) return least >= 2;
	return closed && most < low && low - most <= Math.max(1, low * SHORT);
}

function spanOf(tokens: readonly Token[]): Span {
	const [first, last] = [tokens[0], tokens.at(-1)];
	return first && last ? cover(first, last) : {start: 0, end: 0};
}
