import model from 'wink-eng-lite-web-model';
import winkNLP, {type ItsFunction} from 'wink-nlp';
import {functionWords} from '../knowledge/function-words.ts';
import {topLevelDomains} from '../knowledge/abbreviations.ts';
import type {PartOfSpeech, Span, Token} from '../model/index.ts';

/** The tagger's own tokenizer takes quadratic time on text without spaces, so longer runs are cut by ours. */
const longestRun = 120;

const nlp = winkNLP(model, ['pos']);
const [readValue, readTag, readLemma] = [reader('value'), reader('pos'), reader('lemma')];

/** wink knows its readers by identity and declares `lemma` with parameters that its own `out` does not pass. */
function reader(name: 'value' | 'pos' | 'lemma'): ItsFunction<string> {
	const found: unknown = Reflect.get(nlp.its, name);
	if (!isReader(found)) throw new Error(`wink-nlp has no reader "${name}"`);
	return found;
}

function isReader(value: unknown): value is ItsFunction<string> {
	return typeof value === 'function';
}

/**
 * The words of one sentence with part of speech and lemma, offsets counted in the whole text. White space makes no token.
 * `written` is the sentence as the tagger shall see it, of the same length: a headline without its capitals.
 */
export function tokenize(text: string, sentence: Span, written?: string): Token[] {
	const source = written ?? text.slice(sentence.start, sentence.end);
	const tokens: Token[] = [];
	for (const piece of piecesOf(source)) {
		if (piece.end - piece.start > longestRun && piece.long) addRun(source, piece, tokens);
		else addTagged(source, piece, tokens);
	}
	return mergeGlued(tokens.map((found) => moveTo(text, sentence.start, found)));
}

interface Piece extends Span {
	/** One run of characters without white space that is too long for the tagger. */
	readonly long: boolean;
}

function* piecesOf(source: string): Iterable<Piece> {
	let start = 0;
	if (source.length > longestRun) {
		for (const {0: run, index} of source.matchAll(/\S+/g)) {
			if (run.length <= longestRun) continue;
			if (index > start) yield {start, end: index, long: false};
			yield {start: index, end: index + run.length, long: true};
			start = index + run.length;
		}
	}
	if (start < source.length) yield {start, end: source.length, long: false};
}

function addRun(source: string, {start, end}: Span, tokens: Token[]): void {
	for (const {0: word, index} of source.slice(start, end).matchAll(/[\p{L}\p{M}]+|\p{N}+|[^\p{L}\p{M}\p{N}]/gu)) {
		tokens.push(token(word, start + index, word.toLowerCase(), tagOfRun(word)));
	}
}

function tagOfRun(word: string): PartOfSpeech {
	if (/^\p{N}/u.test(word)) return 'NUM';
	return /^[\p{L}\p{M}]/u.test(word) ? 'X' : 'PUNCT';
}

function addTagged(source: string, {start, end}: Span, tokens: Token[]): void {
	const document = nlp.readDoc(source.slice(start, end));
	const words = document.tokens().out(readValue);
	const tags = document.tokens().out(readTag);
	const lemmas = document.tokens().out(readLemma);
	let at = start;
	for (const [index, word] of words.entries()) {
		while (at < end && !source.startsWith(word, at)) at++;
		if (at >= end) return;
		const lemma = lemmas[index] ?? word;
		if (tags[index] !== 'SPACE' && /\S/.test(word)) tokens.push(...tagged(word, at, lemma, partOfSpeech(tags[index])));
		at += word.length;
	}
}

/** One token, or two for an hour that the full stop of its sentence sticks to: "5am." */
function tagged(word: string, start: number, lemma: string, pos: PartOfSpeech): Token[] {
	if (!/^[\d:]+[ap]m\.$/i.test(word)) return [token(word, start, lemmaOf(word, lemma), pos)];
	const hour = word.slice(0, -1);
	return [token(hour, start, lowerCase(hour), pos), token('.', start + hour.length, '.', 'PUNCT')];
}

/** Plurals that English treats as words of their own. */
const ownLemmas: ReadonlyMap<string, string> = new Map([
	['data', 'data'],
	['media', 'media'],
	['latest', 'latest'],
]);

function token(word: string, start: number, lemma: string, pos: PartOfSpeech): Token {
	return {start, end: start + word.length, text: word, lower: lowerCase(word), lemma, pos};
}

function lemmaOf(word: string, lemma: string): string {
	return ownLemmas.get(word.toLowerCase()) ?? lowerCase(lemma);
}

/** Puts a token back into the text, with the capitals that stand there. */
function moveTo(text: string, offset: number, {start, end, lemma, pos}: Token): Token {
	const word = text.slice(offset + start, offset + end);
	return {start: offset + start, end: offset + end, text: word, lower: lowerCase(word), lemma, pos};
}

function lowerCase(word: string): string {
	return word.toLowerCase().replaceAll('’', "'");
}

/** Joins what the tagger splits: the parts of "Example.com" and of "5.10am". */
function mergeGlued(tokens: readonly Token[]): Token[] {
	const merged: Token[] = [];
	for (const next of tokens) {
		const point = merged.at(-1);
		const before = merged.at(-2);
		if (point?.text === '.' && before?.end === point.start && point.end === next.start && isGlued(before, next)) {
			merged.splice(-2, 2, joined(before, next));
		} else {
			merged.push(next);
		}
	}
	return merged;
}

function isGlued(before: Token, after: Token): boolean {
	if (/^\d{1,2}$/.test(before.text)) return /^\d\d[ap]m$/i.test(after.text);
	if (!/^[\p{L}\p{N}.-]*\p{L}[\p{L}\p{N}.-]*$/u.test(before.text)) return false;
	if (!topLevelDomains.has(after.lower) && before.lower !== 'www') return false;
	return (
		!functionWords('en').has(after.lower) && (after.text === after.lower || after.text === after.text.toUpperCase())
	);
}

function joined(before: Token, after: Token): Token {
	const text = `${before.text}.${after.text}`;
	const lower = lowerCase(text);
	return {start: before.start, end: after.end, text, lower, lemma: lower, pos: /^\d/.test(text) ? after.pos : 'PROPN'};
}

const partsOfSpeech: ReadonlyMap<string, PartOfSpeech> = new Map(
	(
		[
			'ADJ',
			'ADP',
			'ADV',
			'AUX',
			'CCONJ',
			'DET',
			'INTJ',
			'NOUN',
			'NUM',
			'PART',
			'PRON',
			'PROPN',
			'PUNCT',
			'SCONJ',
			'SYM',
			'VERB',
			'X',
		] as const
	).map((tag) => [tag, tag]),
);

function partOfSpeech(tag: unknown): PartOfSpeech {
	return (typeof tag === 'string' ? partsOfSpeech.get(tag) : undefined) ?? 'X';
}
