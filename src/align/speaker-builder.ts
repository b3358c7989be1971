import {sameName} from '../knowledge/name-similarity.ts';
import {foldSpelling} from '../knowledge/spelling.ts';
import {isTitleWord} from '../knowledge/titles.ts';
import type {AlignedQuestion, Comparison, Extraction, Fact, Mention, Quotation, Reading, Span} from '../model/index.ts';
import {editDistance, foldName, overlaps, spanText} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {ReadingSet} from './readings.ts';

/** So many words in a row are one utterance; shorter runs are phrases that anybody may use. */
const SAME_WORDS = 7;

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

interface Spoken {
	readonly article: string;
	readonly speaker: Mention;
	/** Canonical key of the speaker. */
	readonly entity: string;
}

/** Questions of who said it: asked where articles give the same words to people of different names. */
export function speakerQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const runs = new Map<string, Spoken[]>();
	for (const extraction of extractions) {
		for (const {spoken, words} of quotedIn(extraction, names)) {
			for (const run of runsOf(words)) {
				const same = runs.get(run);
				if (same) same.push(spoken);
				else runs.set(run, [spoken]);
			}
		}
	}
	const groups = new Map<string, {readonly run: string; readonly group: Spoken[]}>();
	for (const [run, group] of runs) {
		if (!areOthers(group)) continue;
		const key = group.map(({article, speaker}) => `${article} ${speaker.start}`).join(' ');
		// the first run of a shared passage stands for all
		if (!groups.has(key)) groups.set(key, {run, group});
	}
	return [...groups.values()].map(({run, group}) => questionOf(run, group, board, names));
}

function areOthers(group: readonly Spoken[]): boolean {
	return group.some((one) => group.some((other) => other.article !== one.article && other.entity !== one.entity));
}

function quotedIn(
	{article, analysis}: Extraction,
	names: EntityNames,
): {readonly spoken: Spoken; readonly words: readonly string[]}[] {
	return analysis.quotations.flatMap((quotation) => {
		const speaker = speakerOf(quotation, analysis.mentions);
		if (!speaker || !standsBeside(speaker, quotation, article.text)) return [];
		const words = [...spanText(article.text, quotation).matchAll(WORD)].map(([word]) =>
			foldSpelling(word.toLowerCase().replaceAll('’', "'")),
		);
		return [{spoken: {article: article.id, speaker, entity: names.canonical(speaker.entity)}, words}];
	});
}

/** A speaker who is carried over from another sentence is our reading, not the article's word. */
function standsBeside(speaker: Span, quotation: Span, text: string): boolean {
	const between = text.slice(Math.min(speaker.end, quotation.end), Math.max(speaker.start, quotation.start));
	return between.length <= BESIDE && !/[.!?]["'”’»]?\s+\p{Lu}|\n/u.test(between);
}

/** Characters between a quotation and the name of its speaker in "..., said the mayor of Faro, Ana Brito". */
const BESIDE = 120;

/** People by name only: "he" and "the minister" may be anybody. */
function speakerOf({scare, speaker}: Quotation, mentions: readonly Mention[]): Mention | undefined {
	if (scare || speaker === undefined) return undefined;
	return mentions.find((mention) => mention.type === 'person' && mention.via === 'name' && overlaps(mention, speaker));
}

function runsOf(words: readonly string[]): string[] {
	return words.slice(SAME_WORDS - 1).map((_, at) => words.slice(at, at + SAME_WORDS).join(' '));
}

function questionOf(
	run: string,
	group: readonly Spoken[],
	board: Board,
	names: EntityNames,
): Omit<AlignedQuestion, 'id'> {
	return completeQuestion(
		{
			subject: {verbClass: 'say', head: 'speaker', participants: [run]},
			slot: 'speaker',
			question: `Who said “${run} …”?`,
			facts: group.map((spoken) => factOf(spoken, board)),
			speakOfIt: group.map(({article}) => article),
			comparisons: (set) => compareSpeakers(set, board, names),
		},
		board,
	);
}

function factOf({article, speaker, entity}: Spoken, board: Board): Fact {
	const value = {kind: 'name', entity, surface: speaker.name} as const;
	const span = {start: speaker.start, end: speaker.end};
	return factAround(board.contexts, article, span, {role: 'name', span, value, entities: [speaker.entity]}, 'say');
}

/** Who stands in both articles may have been mistaken for the other when the speaker was read. */
function compareSpeakers({readings, facts}: ReadingSet, board: Board, names: EntityNames): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset): Comparison => {
			const b = a + 1 + offset;
			const [first, second] = [entityOf(one), entityOf(other)];
			const [name, otherName] = [names.nameOf(first), names.nameOf(second)];
			if (first === second) return {a, b, relation: 'agree', reason: `both say ${name}`};
			if (mayBeOne(name, otherName)) return {a, b, relation: 'compatible', reason: 'perhaps one person'};
			const shared = other.articles.some((article) => one.articles.includes(article));
			if (shared) return {a, b, relation: 'compatible', reason: 'one article gives the words to both'};
			if (isBeside(facts[a], second, board) || isBeside(facts[b], first, board))
				return {
					a,
					b,
					relation: 'cannot-compare',
					reason: 'both names stand beside the words',
					missing: 'who of them spoke',
				};
			const known = knows(one, second, board) || knows(other, first, board);
			return {
				a,
				b,
				relation: known ? 'tension' : 'conflict',
				reason: `the same words, from ${name} and from ${otherName}`,
			};
		}),
	);
}

/** Spellings, titles and pieces of one name: "Mayor Lowe", "Ann Lowe"; "Ann Lowe" and "Anna Lowe" go on record under two names. */
function mayBeOne(a: string, b: string): boolean {
	if (sameName(a, b) !== 'different') return true;
	const [one, other] = [foldName(a).split(' '), foldName(b).split(' ')];
	const [given = '', otherGiven = ''] = [one[0], other[0]];
	const [last = '', otherLast = ''] = [one.at(-1), other.at(-1)];
	if (last !== otherLast) return one.some((word) => other.some((second) => isSpelling(word, second)));
	return [given, otherGiven].some(isTitleWord) || given.includes(otherGiven) || otherGiven.includes(given);
}

function isSpelling(a: string, b: string): boolean {
	return a.length > 2 && b.length > 2 && editDistance(a, b, 2) <= 2;
}

function isBeside(facts: readonly Fact[] | undefined, entity: string, board: Board): boolean {
	return (facts ?? []).some(
		({article, index}) =>
			board.contexts.find((context) => context.article === article && context.index === index)?.terms.has(entity) ===
			true,
	);
}

function entityOf({value}: Reading): string {
	return value.kind === 'name' ? value.entity : '';
}

function knows({articles}: Reading, entity: string, board: Board): boolean {
	return articles.some((article) => board.termsOf(article).has(entity));
}
