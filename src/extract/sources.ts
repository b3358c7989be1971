import type {Attribution, Mention, Sentence, Span, Token} from '../model/index.ts';
import {contains} from '../model/index.ts';

/** Nouns for those who speak for a body, and for what it says in writing: with its name, the body is the source. */
const voices: ReadonlySet<string> = new Set(
	'spokesman spokeswoman spokesperson representative statement report study survey filing document release notice website site letter tweet post memo review analysis ministry department office'.split(
		' ',
	),
);

/** Words between a source and its verb that belong to it: "the wife of Tom Reed", "people familiar with the matter". */
const inPhrase: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PRON']);
const personal = /^(?:i|we|you|he|she|they|it|who|which|that|what)$/;

/** A noun phrase that names who says something, by token indices, both inclusive. */
export interface SourcePhrase {
	readonly first: number;
	readonly head: number;
	readonly last: number;
}

/** The phrase with what "of", "for" and the like tie to it, up to a verb or mark. */
export function withComplements({tokens}: Sentence, phrase: SourcePhrase, limit: number): SourcePhrase {
	const isPronoun = (at: number): boolean => personal.test(tokens[at]?.lower ?? '');
	let {first, last} = phrase;
	while (first < phrase.head && isPronoun(first)) first++;
	// "Ann Lowe in Oslo": a name is whole
	if (isPronoun(phrase.head) || tokens[phrase.head]?.pos === 'PROPN') return {...phrase, first};
	while (last + 1 < limit && ties(tokens, last + 1)) last++;
	while (last > phrase.last && tokens[last]?.pos === 'ADP') last--;
	return {first, head: phrase.head, last};
}

/** How and when somebody speaks is no part of the name: "officials in a statement", "the mayor on Monday". */
function ties(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.pos !== 'ADP') return inPhrase.has(token?.pos ?? '') && !personal.test(token?.lower ?? '');
	return (
		/^(?:of|for|at|from|with|to|by|near)$/.test(token.lower) ||
		(token.lower === 'in' && tokens[at + 1]?.pos === 'PROPN')
	);
}

/** The noun phrase right before a verb, back to a comma, mark or another verb. */
export function phraseBefore({tokens}: Sentence, verb: number): SourcePhrase | undefined {
	let first = verb;
	while (first > 0 && (inPhrase.has(tokens[first - 1]?.pos ?? '') || tokens[first - 1]?.text === '-')) first--;
	return first < verb ? {first, head: headOf(tokens, first, verb), last: verb - 1} : undefined;
}

/** The noun phrase that begins at a place, with its complements. */
export function phraseFrom(sentence: Sentence, first: number): SourcePhrase | undefined {
	const {tokens} = sentence;
	let end = first;
	// "an Oslo-based paper"
	while (opensOn(tokens, end) || (end > first && (tokens[end]?.text === '-' || tokens[end - 1]?.text === '-'))) end++;
	if (end === first) return undefined;
	return withComplements(sentence, {first, head: headOf(tokens, first, end), last: end - 1}, tokens.length);
}

function opensOn(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || token.pos === 'ADP' || /^(?:who|which|that)$/.test(token.lower)) return false;
	return inPhrase.has(token.pos);
}

/** The last noun before a preposition. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
	const words = tokens.slice(first, end);
	const preposition = words.findIndex(({pos}) => pos === 'ADP');
	const head = words
		.slice(0, preposition < 1 ? undefined : preposition)
		.findLastIndex(({pos}) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
	return head < 0 ? end - 1 : first + head;
}

/** Whether a source is "I", "we" or "you", whom the words alone do not tell, or nobody at all: a number is a date misread. */
export function isNobody({tokens}: Sentence, {head}: SourcePhrase): boolean {
	return tokens[head]?.pos === 'NUM' || /^(?:i|we|you|nobody|none|neither|nothing)$/.test(tokens[head]?.lower ?? '');
}

/** The attribution to a phrase: named where a name is its head or stands behind it, or a body speaks by its spokesman or report. */
export function attributionTo(
	text: string,
	{tokens}: Sentence,
	{first, head, last}: SourcePhrase,
	mentions: readonly Mention[],
	cue: Span,
): Attribution {
	const span = {start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0};
	const source = text.slice(span.start, span.end);
	const word = tokens[head];
	const own = mentions.find((mention) => word && contains(mention, word) && mention.via !== 'demonym');
	if (own) return {kind: 'named', source, entity: own.entity, cue};
	const apposed = apposedName(tokens, last, mentions);
	if (apposed) {
		return {kind: 'named', source: text.slice(apposed.start, apposed.end), entity: apposed.entity, cue};
	}
	const body = voices.has(word?.lemma ?? '') && mentions.find((mention) => isBody(mention) && contains(span, mention));
	return body ? {kind: 'named', source, entity: body.entity, cue} : {kind: 'unnamed', source, cue};
}

function isBody({type, via}: Mention): boolean {
	return type === 'organization' && via !== 'demonym';
}

/** "her lawyer, Ann Lowe," */
function apposedName(tokens: readonly Token[], last: number, mentions: readonly Mention[]): Mention | undefined {
	const next = tokens[last + 2];
	if (tokens[last + 1]?.lower !== ',' || !next) return undefined;
	const mention = mentions.find(({start, type, via}) => start === next.start && type === 'person' && via === 'name');
	const after = mention && tokens.find(({start}) => start >= mention.end);
	return after?.lower === ',' || after?.lower === '.' ? mention : undefined;
}
