import type {Mention, Quotation, Sentence, Span, Token} from '../model/index.ts';
import {findQuoted, type Quoted} from './quote-marks.ts';
import {isScare} from './scare-quotes.ts';
import {type Discourse, sentenceAt, sourceOfSentence, speakerOf} from './speakers.ts';
import {cueAfter, cueBefore, cueBehind, type SpeechCue} from './speech-cues.ts';
import {tokenFrom} from './token-at.ts';

/** Tokens on either side of a quotation that are looked at. */
const window = 40;
/** Quotations on either side that can stand in or around the words beside one. */
const nearby = 6;
/** A verb of speech this near before a quotation is its own, whatever the sentence ends with. */
const nearCue = 6;
/** Paragraphs without quotation marks, such as captions, that may part a quotation that no mark has closed. */
const longestGap = 2;
const anyMark = /["“”„‟«»‹›‘‚]|``|(?:^|[\s([])'/;

/** The quotations of an article in order, nested ones too, with who says them where the article names somebody. */
export function findQuotations(
	text: string,
	sentences: readonly Sentence[],
	mentions: readonly Mention[],
): Quotation[] {
	if (!anyMark.test(text)) return [];
	const paragraphs = readParagraphs(text, sentences);
	const discourse: Discourse = {text, sentences, mentions, quoted: paragraphs.flatMap(({quoted}) => outermost(quoted))};
	const quotations: Quotation[] = [];
	let carried: Carried = {gap: 0};
	for (const paragraph of paragraphs) {
		const found = quotationsIn(paragraph, carried, discourse);
		quotations.push(...found);
		carried = carriedOn(paragraph, found, carried, text);
	}
	return quotations;
}

interface Paragraph {
	readonly span: Span;
	/** Index of its first sentence, and of the one behind its last, in the article. */
	readonly from: number;
	readonly to: number;
	readonly quoted: readonly Quoted[];
	/** The paragraph before ended inside a quotation. */
	readonly isContinued: boolean;
}

/** Who may be speaking still when the next paragraph begins. */
interface Carried {
	/** The last speaker of the paragraph before. */
	readonly last?: Span | undefined;
	/** Index of the last sentence of the paragraph before, where nothing in it is quoted. */
	readonly told?: number | undefined;
	/** The speaker of a quotation that no mark has closed yet. */
	readonly unclosed?: Span | undefined;
	/** Paragraphs without quotation marks since then. */
	readonly gap: number;
}

function readParagraphs(text: string, sentences: readonly Sentence[]): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let isContinued = false;
	for (let from = 0, to = 0; from < sentences.length; from = to) {
		while (to < sentences.length && sentences[to]?.paragraph === sentences[from]?.paragraph) to++;
		const span = {start: sentences[from]?.start ?? 0, end: sentences[to - 1]?.end ?? 0};
		const quoted = findQuoted(text, span, isContinued);
		paragraphs.push({span, from, to, quoted, isContinued});
		isContinued = quoted.some(({closed}) => !closed);
	}
	return paragraphs;
}

function outermost(quoted: readonly Quoted[]): Quoted[] {
	const outer: Quoted[] = [];
	for (const one of quoted) if (one.start >= (outer.at(-1)?.end ?? 0)) outer.push(one);
	return outer;
}

function quotationsIn(paragraph: Paragraph, carried: Carried, discourse: Discourse): Quotation[] {
	const quotations: Quotation[] = [];
	let last = speakerAtStart(paragraph, carried, discourse);
	let outer: Quotation | undefined;
	for (const [index, {start, end}] of paragraph.quoted.entries()) {
		const beside = besideOf(paragraph, index, discourse);
		const cue = cueOf(beside);
		const words = discourse.text.slice(start, end);
		if (isScare({words, last: tokenBefore(end, discourse), before: beside.before, next: beside.rest[0], cue})) {
			quotations.push({start, end, scare: true});
			continue;
		}
		const isInner = outer !== undefined && start < outer.end;
		const before = isInner ? outer?.speaker : (last ?? sourceBefore(paragraph, start, discourse));
		// "the plan was described as “a mess”": somebody else speaks, whom nobody names
		const speaker = cue && !isInner ? undefined : before;
		const quotation = {start, end, scare: false, ...(speaker && {speaker}), ...toldBy(cue, discourse)};
		quotations.push(quotation);
		if (!isInner) [outer, last] = [quotation, quotation.speaker ?? last];
	}
	return withLaterSpeaker(quotations, paragraph);
}

function toldBy(
	cue: SpeechCue | undefined,
	discourse: Discourse,
): Required<Pick<Quotation, 'speaker' | 'cue'>> | undefined {
	const speaker = cue && speakerOf(cue, discourse);
	return speaker && {speaker, cue: {start: cue.start, end: cue.end}};
}

/** Who goes on speaking where a paragraph begins with an opening mark, or in the midst of a quotation. */
function speakerAtStart(paragraph: Paragraph, carried: Carried, discourse: Discourse): Span | undefined {
	const {isContinued, quoted, span} = paragraph;
	const {last, told, unclosed, gap} = carried;
	if (unclosed && (isContinued || quoted[0]?.open === span.start)) return unclosed;
	if (!isAllQuoted(paragraph) || gap > 1) return undefined;
	return told === undefined ? last : sourceOfSentence(told, discourse);
}

function isAllQuoted({span, quoted}: Paragraph): boolean {
	const [first] = quoted;
	return first !== undefined && first.open === span.start && first.close >= span.end;
}

/** "The minister denied it. “We were not asked.”": who speaks in the sentence before, in the same paragraph. */
function sourceBefore({from}: Paragraph, start: number, discourse: Discourse): Span | undefined {
	const own = sentenceAt(discourse.sentences, start);
	return own > from ? sourceOfSentence(own - 1, discourse) : undefined;
}

function carriedOn(paragraph: Paragraph, found: readonly Quotation[], before: Carried, text: string): Carried {
	if (found.length > 0) {
		const last = found.findLast(({speaker}) => speaker)?.speaker;
		return {last, gap: 0, ...(paragraph.quoted.some(({closed}) => !closed) && {unclosed: last})};
	}
	const gap = before.gap + 1;
	const unclosed = gap <= longestGap ? before.unclosed : undefined;
	// a caption or a heading between two paragraphs of one speech
	if (!/[.!?:]["”’')\]]*$/.test(text.slice(paragraph.span.end - 3, paragraph.span.end)))
		return {...before, unclosed, gap};
	return {told: paragraph.to - 1, unclosed, gap: 0};
}

/** `"We saw it. It fell." "Nobody came," Doe said.`: a quotation without a speaker right before one that has one. */
function withLaterSpeaker(quotations: readonly Quotation[], {quoted}: Paragraph): Quotation[] {
	return quotations.map((quotation, index) => {
		const next = quotations[index + 1];
		const isNear = (quoted[index + 1]?.open ?? Infinity) - (quoted[index]?.close ?? 0) <= 1;
		if (quotation.speaker || quotation.scare || !next?.speaker || !isNear) return quotation;
		return {...quotation, speaker: next.speaker};
	});
}

/** A quotation with what stands on either side of it in its sentences. */
interface Beside {
	readonly own: Quoted;
	/** Other quotations nearby. */
	readonly near: readonly Quoted[];
	/** Tokens before it without those of other quotations. */
	readonly before: readonly Token[];
	/** Tokens behind it. */
	readonly rest: readonly Token[];
}

function besideOf({quoted}: Paragraph, index: number, discourse: Discourse): Beside {
	const own = quoted[index] ?? {start: 0, end: 0, open: 0, close: 0, closed: true, continued: false};
	const near = quoted.slice(Math.max(0, index - nearby), index + nearby + 1).filter((other) => other !== own);
	return {own, near, before: tokensBefore(own, near, discourse), rest: tokensAfter(own, discourse)};
}

/** The words that attribute a quotation: right behind it, before it in its sentence, or at the end of the sentence. */
function cueOf({own, near, before, rest}: Beside): SpeechCue | undefined {
	const next = near.find(({open}) => open >= own.close)?.open ?? Infinity;
	const behind = cueAfter(next === Infinity ? rest : rest.slice(0, tokenFrom(rest, next)));
	if (behind) return behind;
	const found = cueBefore(before);
	if (found?.speaker && found.distance <= nearCue) return found;
	return cueBehind(next === Infinity ? rest : rest.filter((token) => !near.some((one) => holds(one, token)))) ?? found;
}

function tokenBefore(end: number, {sentences}: Discourse): Token | undefined {
	const {tokens} = sentences[sentenceAt(sentences, end - 1)] ?? {tokens: []};
	return tokens[tokenFrom(tokens, end) - 1];
}

function holds({open, close}: Quoted, {start, end}: Token): boolean {
	return open <= start && end <= close;
}

/** Tokens of the sentence before a quotation, or of the quotation that holds it; other quotations are left out. */
function tokensBefore(own: Quoted, near: readonly Quoted[], {sentences}: Discourse): readonly Token[] {
	const sentence = sentences[sentenceAt(sentences, own.start)];
	if (!sentence) return [];
	const from = near.findLast(({open, close}) => open < own.open && close >= own.close)?.start ?? sentence.start;
	const low = tokenFrom(sentence.tokens, from);
	const high = tokenFrom(sentence.tokens, own.open);
	const before = near.filter(({open}) => open >= from && open < own.open);
	const tokens = sentence.tokens.slice(Math.max(low, high - window), high);
	return before.length === 0 ? tokens : tokens.filter((token) => !before.some((one) => holds(one, token)));
}

/**
 * The tokens behind a quotation in the sentence that it ends in.
 * `"... fell."Minister Doe said`: where the mark ends the sentence, its speaker may begin the next.
 */
function tokensAfter({end, close}: Quoted, {text, sentences}: Discourse): readonly Token[] {
	const last = sentenceAt(sentences, end - 1);
	const isOver = (sentences[last]?.end ?? close) <= close;
	if (isOver && /\s/.test(text.charAt(close))) return [];
	const {tokens} = sentences[isOver ? sentenceAt(sentences, close) : last] ?? {tokens: []};
	const low = tokenFrom(tokens, close);
	return tokens.slice(low, low + window);
}
