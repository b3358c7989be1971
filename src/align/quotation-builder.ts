import type {AlignedQuestion, Comparison, Extraction, Fact, Quotation, Reading} from '../model/index.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Shorter quotations are phrases that anybody may use. */
const LEAST_WORDS = 5;
/** Two quotations with this share of words in common, in order, are one utterance worded differently. */
const SAME_UTTERANCE = 0.6;
/** An indexed run of words: one that two quotations share makes them worth comparing. */
const RUN = 2;

interface QuotedSentence {
	readonly article: string;
	readonly start: number;
	readonly end: number;
	readonly words: readonly string[];
	readonly quotation: Quotation;
}

/** Questions of what was said: one for each utterance that articles quote in different words. */
export function quotationQuestions(board: Board, extractions: readonly Extraction[]): Omit<AlignedQuestion, 'id'>[] {
	const quoted = extractions.flatMap(quotedSentences);
	const groups = groupUtterances(quoted);
	return groups.flatMap((group) => {
		if (
			new Set(group.map(({words}) => words.join(' '))).size < 2 ||
			new Set(group.map(({article}) => article)).size < 2
		)
			return [];
		const facts = group.map((sentence) => factOf(sentence, board));
		const subject = {verbClass: 'say', head: 'quotation', participants: [keyWords(group)]};
		return [
			completeQuestion(
				{
					subject,
					slot: 'quotation',
					question: 'What are the words of the quotation?',
					facts,
					speakOfIt: [],
					comparisons: compareWordings,
				},
				board,
			),
		];
	});
}

/** The rarest words that all share name the utterance in a finding's identity. */
function keyWords(group: readonly QuotedSentence[]): string {
	const shared = (group[0]?.words ?? []).filter((word) => group.every(({words}) => words.includes(word)));
	return [...new Set(shared)]
		.toSorted((a, b) => rarity(b) - rarity(a) || (a < b ? -1 : 1))
		.slice(0, 4)
		.toSorted()
		.join(' ');
}

/** Each sentence of each quotation by itself, for one outlet quotes three sentences where another quotes one. */
function quotedSentences({article, analysis}: Extraction): QuotedSentence[] {
	return analysis.quotations
		.filter(({scare}) => !scare)
		.flatMap((quotation) =>
			[...article.text.slice(quotation.start, quotation.end).matchAll(/[^.!?\n]+[.!?]*/g)].flatMap((match) => {
				const start = quotation.start + match.index + (match[0].length - match[0].trimStart().length);
				const text = match[0].trim().replace(/[,.;:!?]+$/, '');
				const words = wordsOf(text);
				return words.length < LEAST_WORDS
					? []
					: [{article: article.id, start, end: start + text.length, words, quotation}];
			}),
		);
}

function wordsOf(text: string): string[] {
	return text
		.toLowerCase()
		.replaceAll('’', "'")
		.split(/[^\p{L}\p{N}']+/u)
		.filter((word) => word !== '');
}

function groupUtterances(quoted: readonly QuotedSentence[]): QuotedSentence[][] {
	const byRun = new Map<string, number[]>();
	for (const [index, {words}] of quoted.entries()) {
		for (const run of new Set(words.slice(0, 1 - RUN).map((word, at) => `${word} ${words[at + 1] ?? ''}`))) {
			const list = byRun.get(run);
			if (list) list.push(index);
			else byRun.set(run, [index]);
		}
	}
	const groups: QuotedSentence[][] = [];
	const taken = new Set<number>();
	for (const [index, sentence] of quoted.entries()) {
		if (taken.has(index)) continue;
		const runs = sentence.words.slice(0, 1 - RUN).map((word, at) => `${word} ${sentence.words[at + 1] ?? ''}`);
		const near = new Set(runs.flatMap((run) => byRun.get(run) ?? []));
		const same = [...near]
			.filter(
				(other) =>
					other !== index &&
					!taken.has(other) &&
					likeness(sentence.words, quoted[other]?.words ?? []) >= SAME_UTTERANCE,
			)
			.toSorted((a, b) => a - b);
		if (same.length === 0) continue;
		for (const member of [index, ...same]) taken.add(member);
		groups.push([sentence, ...same.flatMap((other) => quoted[other] ?? [])]);
	}
	return groups;
}

/** Share of the longer utterance's words that stand in both in the same order. */
function likeness(a: readonly string[], b: readonly string[]): number {
	return commonLength(a, b) / Math.max(a.length, b.length, 1);
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
	let previous = Array.from({length: b.length + 1}, () => 0);
	for (const word of a) {
		const row = [0];
		for (const [at, other] of b.entries())
			row.push(word === other ? (previous[at] ?? 0) + 1 : Math.max(row[at] ?? 0, previous[at + 1] ?? 0));
		previous = row;
	}
	return previous.at(-1) ?? 0;
}

function factOf({article, start, end, words, quotation}: QuotedSentence, board: Board): Fact {
	const context =
		board.contexts.find((one) => one.article === article && one.claim.start < end && start < one.claim.end) ??
		board.contexts.find((one) => one.article === article);
	const claim = context?.claim ?? {
		start,
		end,
		sentence: 0,
		predicate: {start, end, lemma: 'say', verbClass: 'say', nominal: false},
		slots: [],
		polarity: 'positive' as const,
		certainty: 'certain' as const,
		force: 'done' as const,
		attribution: {kind: quotation.speaker ? ('named' as const) : ('unnamed' as const)},
	};
	return {
		article,
		index: context?.index ?? 0,
		claim: {...claim, polarity: 'positive'},
		slot: {role: 'quotation', span: {start, end}, value: {kind: 'words', words}, entities: [], basis: 'stated'},
	};
}

/** Words that a desk may change in a quotation without changing what was said: contractions and fillers. */
const freeWords: ReadonlySet<string> = new Set([
	'a',
	'an',
	'the',
	'that',
	'and',
	'but',
	'so',
	'well',
	'um',
	'uh',
	'just',
]);

/** A cut quotation is compatible; another word is a conflict. */
function compareWordings({readings}: {readonly readings: readonly Reading[]}): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset) => {
			const b = a + 1 + offset;
			const [first, second] = [wordsIn(one), wordsIn(other)];
			if (first.join(' ') === second.join(' ')) return {a, b, relation: 'agree' as const, reason: 'the same words'};
			const common = commonLength(first, second);
			if (common === Math.min(first.length, second.length))
				return {a, b, relation: 'compatible' as const, reason: 'one quotes less of it'};
			return {a, b, relation: 'conflict' as const, reason: differingWords(first, second)};
		}),
	);
}

function wordsIn({value}: Reading): string[] {
	return value.kind === 'words'
		? value.words.map((word) => spellings.get(word) ?? word).filter((word) => !freeWords.has(word))
		: [];
}

/** British and American spelling, and contractions, are the desk's, not the speaker's. */
const spellings: ReadonlyMap<string, string> = new Map([
	["i'm", 'i am'],
	["it's", 'it is'],
	["don't", 'do not'],
	["can't", 'cannot'],
	["won't", 'will not'],
	["we're", 'we are'],
	["they're", 'they are'],
	["isn't", 'is not'],
]);

function differingWords(a: readonly string[], b: readonly string[]): string {
	const onlyA = a.filter((word) => !b.includes(word));
	const onlyB = b.filter((word) => !a.includes(word));
	return `within quotation marks, “${onlyA.join(' ')}” against “${onlyB.join(' ')}”`;
}
