import {sameName} from '../knowledge/name-similarity.ts';
import {foldSpelling} from '../knowledge/spelling.ts';
import {writtenShort} from '../knowledge/written-short.ts';
import {rarestOf} from '../knowledge/word-frequency.ts';
import type {AlignedQuestion, Comparison, Extraction, Fact, Quotation, Span} from '../model/index.ts';
import {remember} from '../model/remember.ts';
import {factAround} from './claim-around.ts';
import {commonWords, compareWordings} from './quoted-words.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {ReadingSet} from './readings.ts';
import {SEED, sharedRun} from './shared-runs.ts';

/** Shorter sentences are phrases that anybody may use. */
const LEAST_WORDS = 5;
/** Pieces between commas may be shorter where most of their words are shared. */
const LEAST_PIECE = 4;
/** Two sentences with this share of words in common are one utterance worded differently; pieces need more. */
const SAME_UTTERANCE = 0.6;
const SAME_PIECE = 0.7;
/** Words shown on either side of those that differ. */
const MARGIN_WORDS = 4;

/** A sentence within quotation marks; the points of "3.8" and of "Sept. 11" end none. */
const SENTENCE = /[^.!?\n]+(?:[.!?](?=[^\s.!?]| \d)[^.!?\n]+)*[.!?]*/g;
const PIECE = /[^.!?,;\n]+/g;
const WHOLE = /[^\n]+/g;
/** Words that two quotations share in a row, but for a few, where one is cut out of the middle of the other. */
const LEAST_RUN = 8;
const MOST_GAPS = 2;
/** What the desk puts in by itself. */
const BRACKETED = /\[[^\]\n]{0,80}\]|\([^)\n]{0,80}\)/g;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

interface Word extends Span {
	readonly key: string;
}

interface Utterance {
	readonly article: string;
	readonly words: readonly Word[];
	readonly quotation: Quotation;
	/** The surname or last word of the speaker, where one is named. */
	readonly speaker?: string;
}

/** Questions of what was said: one for each utterance that articles quote in different words. */
export function quotationQuestions(board: Board, extractions: readonly Extraction[]): Omit<AlignedQuestion, 'id'>[] {
	const sentences = extractions.flatMap((extraction) => utterances(extraction, SENTENCE, LEAST_WORDS));
	const whole = groupUtterances(sentences, SAME_UTTERANCE);
	const matched = new Set(whole.flat().map(({quotation}) => quotation));
	const pieces = extractions
		.flatMap((extraction) => utterances(extraction, PIECE, LEAST_PIECE))
		.filter(({quotation}) => !matched.has(quotation));
	const told = [...whole, ...groupUtterances(pieces, SAME_PIECE)].filter(
		(group) => new Set(group.map(({article}) => article)).size > 1,
	);
	const known = new Set(told.flat().map(({quotation}) => quotation));
	const rest = extractions
		.flatMap((extraction) => utterances(extraction, WHOLE, LEAST_RUN))
		.filter(({quotation}) => !known.has(quotation));
	return [...told, ...groupRuns(rest)].flatMap((group) => {
		if (new Set(group.map(keyOf)).size < 2) return [];
		const facts = group.map((utterance) => factOf(utterance, group, board));
		const subject = {verbClass: 'say', head: 'quotation', participants: [rarestShared(group)]};
		return [
			completeQuestion(
				{
					subject,
					slot: 'quotation',
					question: 'What are the words of the quotation?',
					facts,
					speakOfIt: [],
					comparisons: compareInPlace,
				},
				board,
			),
		];
	});
}

/** Within one article the words may have been said twice. */
function compareInPlace(set: ReadingSet): Comparison[] {
	const alone = new Set(set.readings.flatMap(({articles}) => articles)).size === 1;
	return compareWordings(set).map((comparison) =>
		alone && comparison.relation === 'conflict'
			? {...comparison, relation: 'tension', reason: `${comparison.reason}: one text quoted twice, or said twice`}
			: comparison,
	);
}

/** The rarest words that all share name the utterance in a finding's identity. */
function rarestShared(group: readonly Utterance[]): string {
	const shared = keysOf(group[0]).filter((word) => group.every((utterance) => keysOf(utterance).includes(word)));
	return rarestOf(new Set(shared), 4).toSorted().join(' ');
}

/** Each stretch of each quotation by itself, for one outlet quotes three sentences where another quotes one. */
function utterances({article, analysis}: Extraction, stretch: RegExp, least: number): Utterance[] {
	return analysis.quotations
		.filter(({scare}) => !scare)
		.flatMap((quotation) =>
			[...article.text.slice(quotation.start, quotation.end).matchAll(stretch)].flatMap((match) => {
				const words = wordsOf(match[0], quotation.start + match.index);
				return words.length < least
					? []
					: [{article: article.id, words, quotation, ...speakerOf(quotation, article.text)}];
			}),
		);
}

/** A capitalised speaker; pronouns and roles may be anybody. */
function speakerOf({speaker}: Quotation, text: string): {readonly speaker?: string} {
	const last = speaker && text.slice(speaker.start, speaker.end).split(/\s+/).at(-1);
	return last !== undefined && /^\p{Lu}\p{Ll}/u.test(last) && !/^(?:He|She|They|It)$/.test(last) ? {speaker: last} : {};
}

/** "Žukas" and "Zukas" are one. */
function areOtherSpeakers(a: Utterance, b: Utterance): boolean {
	return a.speaker !== undefined && b.speaker !== undefined && sameName(a.speaker, b.speaker) === 'different';
}

function wordsOf(text: string, offset: number): Word[] {
	const plain = text.replaceAll(BRACKETED, (inserted) => ' '.repeat(inserted.length));
	const words: Word[] = [];
	for (const {0: word, index} of plain.matchAll(WORD)) {
		const [start, end] = [offset + index, offset + index + word.length];
		for (const key of spokenWords(word)) words.push({start, end, key});
	}
	return words;
}

/** What is said where a word is written: two words for "don't" and "rear-view". */
const spokenWords = remember((word) =>
	word
		.toLowerCase()
		.replaceAll('’', "'")
		.split('-')
		.map((part) => writtenShort.get(part) ?? part)
		.flatMap(spellOut)
		.map(foldSpelling),
);

/** Contractions are the desk's spelling, not the speaker's words. */
function spellOut(word: string): string[] {
	if (word === 'cannot' || word === "can't") return ['can', 'not'];
	if (word === "won't") return ['will', 'not'];
	// "no one" and "nobody" are one word in the ear of another desk
	const [, anybody] = /^(no|every|some|any)(?:body|one)$/.exec(word) ?? [];
	if (anybody !== undefined) return [anybody, 'one'];
	// the apostrophe is lost in some files: "isnt"
	const [, stem, ending] =
		/^(.+?)(n't|'re|'ll|'ve|'m)$/.exec(word) ??
		/^(is|are|was|were|do|does|did|has|have|had|would|could|should)(nt)$/.exec(word) ??
		[];
	if (stem === undefined || ending === undefined)
		return /^(?:it|that|he|she|there|what|who)'s$/.test(word) ? [word.slice(0, -2), 'is'] : [word];
	return [stem, endings.get(ending) ?? ending];
}

const endings: ReadonlyMap<string, string> = new Map([
	["n't", 'not'],
	['nt', 'not'],
	["'re", 'are'],
	["'ll", 'will'],
	["'ve", 'have'],
	["'m", 'am'],
]);

const keysOf = (utterance: Utterance | undefined): string[] => utterance?.words.map(({key}) => key) ?? [];
const keyOf = (utterance: Utterance): string => keysOf(utterance).join(' ');

function groupUtterances(all: readonly Utterance[], least: number): Utterance[][] {
	const byWord = new Map<string, number[]>();
	for (const [index, utterance] of all.entries()) {
		for (const key of new Set(keysOf(utterance))) {
			const list = byWord.get(key);
			if (list) list.push(index);
			else byWord.set(key, [index]);
		}
	}
	const twins = new Set(all.map((utterance) => `${utterance.article} ${keyOf(utterance)}`));
	const groups: Utterance[][] = [];
	const taken = new Set<number>();
	for (const [index, utterance] of all.entries()) {
		if (taken.has(index)) continue;
		const near = candidatesOf(utterance, byWord);
		const same = near.filter(
			(other) =>
				other !== index &&
				!taken.has(other) &&
				likeness(utterance, all[other]) >= least &&
				!haveTwins(utterance, all[other], twins),
		);
		if (same.length === 0) continue;
		for (const member of [index, ...same]) taken.add(member);
		groups.push([utterance, ...same.flatMap((other) => all[other] ?? [])]);
	}
	return groups;
}

/** Pairs of quotations that share a run of words with one or two words exchanged; of one article too, which may quote one text twice. */
function groupRuns(all: readonly Utterance[]): Utterance[][] {
	const seeds = new Map<string, (readonly [Utterance, number])[]>();
	const paired = new Set<Utterance>();
	const groups: Utterance[][] = [];
	for (const utterance of all) {
		const keys = keysOf(utterance);
		for (let at = 0; at + SEED <= keys.length; at++) {
			const seed = keys.slice(at, at + SEED).join(' ');
			const places = seeds.get(seed) ?? [];
			for (const [other, from] of places) {
				if (paired.has(utterance) || paired.has(other)) continue;
				const run = runOf(other, from, utterance, at);
				if (!run) continue;
				groups.push(run);
				paired.add(utterance);
				paired.add(other);
			}
			if (places.length < MOST_PLACES) seeds.set(seed, [...places, [utterance, at]]);
		}
	}
	return groups;
}

/** A phrase that stands in more quotations than this is a saying. */
const MOST_PLACES = 12;

function runOf(one: Utterance, from: number, other: Utterance, at: number): Utterance[] | undefined {
	if (one.quotation === other.quotation || areOtherSpeakers(one, other)) return undefined;
	const {a, b, shared, gaps} = sharedRun(keysOf(one), keysOf(other), [from, at]);
	if (shared < LEAST_RUN || gaps === 0 || gaps > MOST_GAPS) return undefined;
	return [
		{...one, words: one.words.slice(a.start, a.end)},
		{...other, words: other.words.slice(b.start, b.end)},
	];
}

/** Two utterances that each stand word for word in the other's article are two. */
function haveTwins(a: Utterance, b: Utterance | undefined, twins: ReadonlySet<string>): boolean {
	if (!b || keyOf(a) === keyOf(b)) return false;
	return twins.has(`${b.article} ${keyOf(a)}`) && twins.has(`${a.article} ${keyOf(b)}`);
}

/** Utterances that share one of the three rarest words, in order; sharing only common words is no sign. */
function candidatesOf(utterance: Utterance, byWord: ReadonlyMap<string, readonly number[]>): number[] {
	const rarest = rarestOf(new Set(keysOf(utterance)), 3);
	return [...new Set(rarest.flatMap((key) => byWord.get(key) ?? []))].toSorted((a, b) => a - b);
}

/** Share of the longer utterance's words that stand in both: in order, or, where speech was turned round, in any order. */
function likeness(a: Utterance, b: Utterance | undefined): number {
	if (!b || (a.quotation === b.quotation && a.article === b.article) || areOtherSpeakers(a, b)) return 0;
	const [one, other] = [keysOf(a), keysOf(b)];
	const bag = one.filter((word) => other.includes(word)).length;
	return Math.max(commonWords(one, other).length, bag - 1) / Math.max(one.length, other.length, 1);
}

function factOf(utterance: Utterance, group: readonly Utterance[], board: Board): Fact {
	const span = differingSpan(utterance, group);
	const value = {kind: 'words' as const, words: keysOf(utterance)};
	return factAround(board.contexts, utterance.article, span, {role: 'quotation', span, value, entities: []}, 'say');
}

/** The words that another outlet has otherwise, with a few around them. */
function differingSpan(utterance: Utterance, group: readonly Utterance[]): Span {
	const {words} = utterance;
	const keys = keysOf(utterance);
	const differing = group.flatMap((other) => {
		const common = new Set(commonWords(keys, keysOf(other)));
		return keys.map((_, index) => index).filter((index) => !common.has(index));
	});
	const first = Math.max(0, (differing.length === 0 ? 0 : Math.min(...differing)) - MARGIN_WORDS);
	const last = Math.min(
		words.length - 1,
		(differing.length === 0 ? words.length - 1 : Math.max(...differing)) + MARGIN_WORDS,
	);
	return {start: words[first]?.start ?? 0, end: words[last]?.end ?? 0};
}
