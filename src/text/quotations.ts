import type {Mention, Quotation, Sentence, Span, Token} from '../model/index.ts';
import {findQuoted, type Quoted} from './quote-marks.ts';
import {cueAfter, cueBefore, mentionsWithin, namedSpeaker, type SpeechCue} from './speakers.ts';

/** Nobody needs to say fewer words in marks: without a verb of speech beside them they keep a distance, or name a work. */
const longestScare = 3;
/** Tokens on either side of a quotation that are looked at. */
const window = 40;
/** Quotations on either side that can stand in or around the words beside one. */
const nearby = 6;

/** The quotations of an article in order, nested ones too, with who says them where the article names somebody. */
export function findQuotations(
	text: string,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
): Quotation[] {
	const quotations: Quotation[] = [];
	let speakers: Speakers = {named: [], ofParagraphBefore: undefined};
	let goesOn = false;
	for (const paragraph of paragraphsOf(sentences)) {
		const quoted = findQuoted(text, paragraph.span, goesOn);
		const state: ParagraphState = {text, paragraph, quoted, mentions, isContinued: goesOn};
		const found = speakersIn(state, speakers);
		quotations.push(...found.quotations);
		speakers = found.speakers;
		goesOn = quoted.some(({closed}) => !closed);
	}
	return quotations;
}

interface Paragraph {
	readonly span: Span;
	readonly sentences: readonly Sentence[];
	readonly tokens: readonly Token[];
}

/** Who was found to speak so far, as spans of the article. */
interface Speakers {
	readonly named: readonly Span[];
	readonly ofParagraphBefore: Span | undefined;
}

interface ParagraphState {
	readonly text: string;
	readonly paragraph: Paragraph;
	readonly quoted: readonly Quoted[];
	readonly mentions: readonly Mention[];
	/** The paragraph before ended inside a quotation. */
	readonly isContinued: boolean;
}

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
	const groups: Sentence[][] = [];
	for (const sentence of sentences) {
		const open = groups.at(-1);
		if (open?.[0]?.paragraph === sentence.paragraph) open.push(sentence);
		else groups.push([sentence]);
	}
	return groups.map((group) => ({
		span: {start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0},
		sentences: group,
		tokens: group.flatMap(({tokens}) => tokens),
	}));
}

function speakersIn(state: ParagraphState, before: Speakers): {quotations: Quotation[]; speakers: Speakers} {
	const quotations: Quotation[] = [];
	let named = before.named;
	let last = isAllQuoted(state) || state.isContinued ? before.ofParagraphBefore : undefined;
	for (const [index, {start, end}] of state.quoted.entries()) {
		const cue = cueOf(state, index);
		const own = cue && resolve(state, cue, named);
		const scare = !cue && isScare(state.text.slice(start, end));
		if (own && !cue.pronoun) named = [...named.slice(-1), own];
		quotations.push(withSpeaker({start, end, scare}, cue || scare ? own : last));
		last = own ?? last;
	}
	return {quotations: withLaterSpeaker(quotations, state), speakers: {named, ofParagraphBefore: last}};
}

function withSpeaker(quotation: Quotation, speaker: Span | undefined): Quotation {
	return speaker ? {...quotation, speaker} : quotation;
}

/** `"We saw it. It fell." "Nobody came," Doe said.`: a quotation without a speaker right before one that has one. */
function withLaterSpeaker(quotations: readonly Quotation[], {quoted}: ParagraphState): Quotation[] {
	return quotations.map((quotation, index) => {
		const next = quotations[index + 1];
		const isNear = (quoted[index + 1]?.open ?? Infinity) - (quoted[index]?.close ?? 0) <= 1;
		if (quotation.speaker || quotation.scare || !next?.speaker || !isNear) return quotation;
		return {...quotation, speaker: next.speaker};
	});
}

function isAllQuoted({paragraph: {span}, quoted}: ParagraphState): boolean {
	const [first] = quoted;
	return first !== undefined && first.open === span.start && first.close >= span.end;
}

/** A pronoun that stands for a mention keeps its own span; else it is the only speaker so far, where there is only one. */
function resolve(
	{text, mentions}: ParagraphState,
	{speaker, pronoun}: SpeechCue,
	named: readonly Span[],
): Span | undefined {
	if (!speaker || !pronoun) return speaker && namedSpeaker(text, speaker, mentions);
	const [mention] = mentionsWithin(speaker, mentions);
	const [only] = named;
	return !mention && only && named.length === 1 ? only : speaker;
}

function cueOf(state: ParagraphState, index: number): SpeechCue | undefined {
	const {quoted, paragraph} = state;
	const own = quoted[index];
	if (!own) return undefined;
	const near = quoted.slice(Math.max(0, index - nearby), index + nearby + 1).filter((other) => other !== own);
	const nextOpen = near.find(({open}) => open >= own.close)?.open ?? Infinity;
	const after = tokensBetween(paragraph.tokens, own.close, Math.min(nextOpen, endOfCue(state, own)), 'first');
	const found = cueAfter(after);
	if (found) return found;
	const enclosing = near.find(({open, close}) => open < own.open && close >= own.close);
	const from = enclosing ? enclosing.start : (sentenceAt(state, own.start)?.start ?? 0);
	const before = tokensBetween(paragraph.tokens, from, own.open, 'last');
	return cueBefore(
		before.filter((token) => !near.some(({start, end}) => start >= from && start <= token.start && token.end <= end)),
	);
}

/** `"... fell."Minister Doe said`: where the mark ends the sentence, its speaker may begin the next. */
function endOfCue(state: ParagraphState, quoted: Quoted): number {
	const last = sentenceAt(state, quoted.end - 1);
	if (!last) return quoted.close;
	if (last.end > quoted.close || /\s/.test(state.text.charAt(quoted.close))) return last.end;
	return sentenceAt(state, quoted.close)?.end ?? last.end;
}

function sentenceAt({paragraph: {sentences}}: ParagraphState, at: number): Sentence | undefined {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? Infinity) > at) high = middle;
		else low = middle + 1;
	}
	return sentences[low];
}

/** The first or last tokens of a stretch, at most a window of them. */
function tokensBetween(tokens: readonly Token[], from: number, to: number, which: 'first' | 'last'): readonly Token[] {
	const low = firstTokenFrom(tokens, from);
	const high = to === Infinity ? tokens.length : firstTokenFrom(tokens, to);
	return which === 'first'
		? tokens.slice(low, Math.min(high, low + window))
		: tokens.slice(Math.max(low, high - window), high);
}

function firstTokenFrom(tokens: readonly Token[], from: number): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((tokens[middle]?.start ?? Infinity) >= from) high = middle;
		else low = middle + 1;
	}
	return low;
}

function isScare(quoted: string): boolean {
	const words = quoted.split(/\s+/);
	if (words.length <= longestScare) return !/[.!?,]$/.test(quoted) || words.length === 1;
	return isTitleOfWork(words);
}

/** "The Sound of the Sea" */
function isTitleOfWork(words: readonly string[]): boolean {
	return words.every((word) => /^\p{Lu}|^(?:a|an|and|at|for|from|in|of|on|or|the|to|with)$/u.test(word));
}
