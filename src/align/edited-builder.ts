import {negationCues} from '../knowledge/cues.ts';
import {sameName} from '../knowledge/name-similarity.ts';
import {placeRelation} from '../knowledge/places.ts';
import {areOpposite, classOfVerb} from '../knowledge/verb-classes.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import type {
	AlignedQuestion,
	Comparison,
	Extraction,
	Fact,
	Mention,
	Reading,
	Sentence,
	Span,
	Token,
} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Shorter sentences are alike by chance. */
const LEAST_WORDS = 9;
/** Share of the longer sentence that stands before and behind the edit, word for word. */
const KEPT = 0.7;
/** More words than this are another statement. */
const LONGEST_EDIT = 4;
/** Rarest words by which a sentence is looked up. */
const ANCHORS = 4;

interface Told {
	readonly extraction: Extraction;
	readonly sentence: Sentence;
}

/** What stands in one sentence where the other has something else; either may be empty. */
interface Edit {
	readonly one: readonly Token[];
	readonly other: readonly Token[];
	/** The words that both have, with a gap for the edit. */
	readonly frame: string;
}

/**
 * Questions of wording: one for each sentence that stands in several articles word for word but for a name, a "not" or a verb
 * that turns it round. Numbers and times have questions of their own.
 */
export function editedQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const frames = new Map<string, Map<string, Fact>>();
	for (const [one, other] of candidates(extractions)) {
		const edit = editOf(one.sentence.tokens, other.sentence.tokens);
		if (!edit || !changesMeaning(edit, one, other, names)) continue;
		const facts = frames.get(edit.frame) ?? new Map<string, Fact>();
		for (const [told, tokens] of [[one, edit.one] as const, [other, edit.other] as const]) {
			const fact = factOf(told, tokens, edit, board);
			facts.set(`${fact.article} ${fact.slot.span.start}`, fact);
		}
		frames.set(edit.frame, facts);
	}
	return [...frames].map(([frame, facts]) =>
		completeQuestion(
			{
				subject: {verbClass: 'say', head: 'sentence', participants: [anchorsOf(frame.split(' ')).toSorted().join(' ')]},
				slot: 'wording',
				question: 'What does the sentence say that they share?',
				facts: [...facts.values()],
				speakOfIt: [],
				comparisons: compareEdits,
			},
			board,
		),
	);
}

/** Pairs of sentences of different articles that share a rare word, each pair once. */
function candidates(extractions: readonly Extraction[]): (readonly [Told, Told])[] {
	const byAnchor = new Map<string, Told[]>();
	const pairs: (readonly [Told, Told])[] = [];
	for (const extraction of extractions) {
		const own: (readonly [string[], Told])[] = [];
		for (const sentence of extraction.analysis.sentences) {
			if (sentence.tokens.length < LEAST_WORDS) continue;
			const told = {extraction, sentence};
			const anchors = anchorsOf(sentence.tokens.map(({lower}) => lower));
			for (const other of new Set(anchors.flatMap((anchor) => byAnchor.get(anchor) ?? []))) pairs.push([other, told]);
			own.push([anchors, told]);
		}
		for (const [anchors, told] of own)
			for (const anchor of anchors) {
				const list = byAnchor.get(anchor);
				if (list) list.push(told);
				else byAnchor.set(anchor, [told]);
			}
	}
	return pairs;
}

function anchorsOf(words: readonly string[]): string[] {
	return [...new Set(words)]
		.filter((word) => /^\p{L}{4}/u.test(word))
		.toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
		.slice(0, ANCHORS);
}

/** The one place where two sentences differ, if they are one sentence but for it. */
function editOf(a: readonly Token[], b: readonly Token[]): Edit | undefined {
	const shorter = Math.min(a.length, b.length);
	let front = 0;
	while (front < shorter && a[front]?.lower === b[front]?.lower) front++;
	let back = 0;
	while (back < shorter - front && a.at(-1 - back)?.lower === b.at(-1 - back)?.lower) back++;
	const [one, other] = [a.slice(front, a.length - back), b.slice(front, b.length - back)];
	if (one.length + other.length === 0 || Math.max(one.length, other.length) > LONGEST_EDIT) return undefined;
	if ((front + back) / Math.max(a.length, b.length) < KEPT) return undefined;
	const kept = [...a.slice(0, front), {lower: '_'}, ...a.slice(a.length - back)];
	return {one, other, frame: kept.map(({lower}) => lower).join(' ')};
}

function changesMeaning({one, other}: Edit, a: Told, b: Told, names: EntityNames): boolean {
	const [first, second] = [one[0], other[0]];
	if (isNegation(one, other) || isNegation(other, one)) return true;
	if (!first || !second) return false;
	if (one.length === 1 && other.length === 1 && areOppositeVerbs(first, second)) return true;
	const [name, otherName] = [mentionIn(a, one), mentionIn(b, other)];
	return name !== undefined && otherName !== undefined && areOtherNames(name, otherName, names);
}

function isNegation(longer: readonly Token[], shorter: readonly Token[]): boolean {
	return shorter.length === 0 && longer.length === 1 && negationCues.has(longer[0]?.lower ?? '');
}

function areOppositeVerbs(a: Token, b: Token): boolean {
	const [one, other] = [a, b].map(({pos, lemma}) => (pos === 'VERB' ? classOfVerb(lemma) : undefined));
	return one !== undefined && other !== undefined && areOpposite(one, other);
}

/** The name that the words are, or are a part of. */
function mentionIn({extraction}: Told, tokens: readonly Token[]): Mention | undefined {
	const span = spanOf(tokens);
	return extraction.analysis.mentions.find(
		(mention) =>
			mention.via === 'name' && mention.start <= span.start && span.end <= mention.end && mention.type !== 'other',
	);
}

function areOtherNames(a: Mention, b: Mention, names: EntityNames): boolean {
	if (a.type !== b.type || names.canonical(a.entity) === names.canonical(b.entity)) return false;
	if (a.type === 'place') return placeRelation(a.entity, b.entity) === 'apart';
	return sameName(a.name, b.name) === 'different';
}

function spanOf(tokens: readonly Token[]): Span {
	return {start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0};
}

/** Where nothing stands in place of the other's "not", the words around the gap show it. */
function shownSpan({sentence: {tokens}}: Told, edited: readonly Token[], {frame}: Edit): Span {
	if (edited.length > 0) return spanOf(edited);
	const gap = frame.split(' ').indexOf('_');
	return spanOf(tokens.slice(Math.max(0, gap - 1), gap + 1));
}

function factOf(told: Told, tokens: readonly Token[], edit: Edit, {contexts}: Board): Fact {
	const mention = tokens.length === 0 ? undefined : mentionIn(told, tokens);
	const {start, end} = mention ?? shownSpan(told, tokens, edit);
	const value = {kind: 'words', words: tokens.map(({lower}) => lower)} as const;
	const slot = {role: 'name', span: {start, end}, value, entities: []} as const;
	return factAround(contexts, told.extraction.article.id, slot.span, slot, 'say');
}

function compareEdits({readings}: {readonly readings: readonly Reading[]}): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset) => ({
			a,
			b: a + 1 + offset,
			relation: 'conflict' as const,
			reason: `the same sentence has “${one.text}” in one article and “${other.text}” in the other`,
		})),
	);
}
