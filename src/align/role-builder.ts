import {compareOffices, type Office, type OfficeRelation, officesOf} from '../knowledge/offices.ts';
import type {AlignedQuestion, Comparison, Extraction, Fact, Reading, Span} from '../model/index.ts';
import {spanText} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import type {EntityMention, EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Questions of what office a person holds: asked where articles give a person titles that name offices. */
export function roleQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const texts = new Map(extractions.map(({article}) => [article.id, article.text]));
	return [...names.mentions]
		.filter(([entity]) => entity.startsWith('person:'))
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([entity, mentions]) => {
			const facts = mentions.flatMap((mention) => factOf(mention, texts, board));
			if (new Set(facts.map(({article}) => article)).size < 2) return [];
			return [
				completeQuestion(
					{
						subject: {verbClass: 'be', head: names.nameOf(entity), participants: [entity]},
						slot: 'role',
						question: `What office does ${names.nameOf(entity)} hold?`,
						facts,
						speakOfIt: mentions.map(({article}) => article),
						comparisons: compareRoles,
					},
					board,
				),
			];
		});
}

/** Only full names: "Governor Brown" and "Mayor Jerry Brown" may be two. */
function factOf({article, mention}: EntityMention, texts: ReadonlyMap<string, string>, board: Board): Fact[] {
	const text = texts.get(article) ?? '';
	const title = officeBefore(text, mention.title) ?? appositionBehind(text, mention.end);
	if (title === undefined || !mention.name.includes(' ')) return [];
	const offices = [spanText(text, title), ...furtherOffices(text, title.end), ...officeInClause(text, mention.end)];
	const value = {kind: 'words', words: offices.map((office) => office.replaceAll(/\s+/g, ' ').toLowerCase())} as const;
	return [
		factAround(board.contexts, article, title, {role: 'role', span: title, value, entities: [mention.entity]}, 'be'),
	];
}

/** "Dr." names no office, nor does "manager" without the club. */
function officeBefore(text: string, title: Span | undefined): Span | undefined {
	const whole = title && withWordBefore(text, title);
	return whole && officesOf(spanText(text, whole)).length > 0 ? whole : undefined;
}

/** "assistant professor" in ", an assistant professor of physics,": words in small letters up to a comma, or to what they are of. */
const APPOSITION =
	/^, (?:an? |the )?((?:\p{Ll}[\p{Ll}-]+ ){0,4}?\p{Ll}[\p{Ll}-]+)(?:,| (?:of|at|for|in) [^,.\n]{1,80})/u;
const LONGEST_APPOSITION = 120;

function appositionBehind(text: string, end: number): Span | undefined {
	const [whole = '', words = ''] = APPOSITION.exec(text.slice(end, end + LONGEST_APPOSITION)) ?? [];
	// "president of the rowing club"
	if (officesOf(whole).length === 0) return undefined;
	const start = end + whole.indexOf(words);
	const span = {start, end: start + words.length};
	return officesOf(spanText(text, span)).length > 0 ? span : undefined;
}

/** ", president and chief executive" behind "chairman". */
const FURTHER = /^(?:,? and|,) ((?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*)(?=,| and|[.;]| of )/u;
const LONGEST_FURTHER = 60;

function furtherOffices(text: string, end: number): string[] {
	const [whole = '', words = ''] = FURTHER.exec(text.slice(end, end + LONGEST_FURTHER)) ?? [];
	return officesOf(words).length === 0 ? [] : [words, ...furtherOffices(text, end + whole.length)];
}

/** ", who is now acting captain," */
const CLAUSE = /^, who (?:is|was) (?:now |also |the |an? )*((?:\p{Ll}[\p{Ll}-]* ){0,3}\p{Ll}[\p{Ll}-]*)/u;

function officeInClause(text: string, end: number): string[] {
	const [, words = ''] = CLAUSE.exec(text.slice(end, end + LONGEST_FURTHER)) ?? [];
	return officesOf(words).length === 0 ? [] : [words];
}

/** How many characters before a title may hold a word that belongs to it: "Former mayor". */
const WORD_BEFORE = 16;

function withWordBefore(text: string, title: Span): Span {
	const before = text.slice(Math.max(0, title.start - WORD_BEFORE), title.start);
	const [, word = ''] = /(?:^|\s)([\p{L}-]+\s*)$/u.exec(before) ?? [];
	const words = spanText(text, title);
	// "said Professor"
	const isPart = JSON.stringify(officesOf(`${word}${words}`)) !== JSON.stringify(officesOf(words));
	return isPart ? {start: title.start - word.length, end: title.end} : title;
}

/** An article that gives a person both offices knows why. */
function compareRoles({readings}: {readonly readings: readonly Reading[]}): Comparison[] {
	return readings.flatMap((one, a) =>
		readings.slice(a + 1).map((other, offset): Comparison => {
			const b = a + 1 + offset;
			const [first, second] = [officesIn(one), officesIn(other)];
			const relation = relationOf(first, second);
			if (relation === 'together') return {a, b, relation: 'compatible', reason: 'one person may hold both'};
			const shared = one.articles.some((article) => other.articles.includes(article));
			if (shared || isHeldElsewhere(other, one, readings) || isHeldElsewhere(one, other, readings))
				return {a, b, relation: 'compatible', reason: 'one article names both offices'};
			const words = `${one.text} against ${other.text}`;
			return relation === 'loose'
				? {a, b, relation: 'tension', reason: `perhaps one word for both, or both offices at once: ${words}`}
				: {a, b, relation: 'conflict', reason: `one person does not hold both: ${words}`};
		}),
	);
}

function officesIn({value}: Reading): readonly Office[] {
	return value.kind === 'words' ? value.words.flatMap(officesOf) : [];
}

/** One office in common is enough to go together. */
function relationOf(a: readonly Office[], b: readonly Office[]): OfficeRelation {
	const pairs = a.flatMap((one) => b.map((other) => ({one, other, relation: compareOffices(one, other)})));
	if (pairs.some(({one, other, relation}) => one.rank === other.rank && relation === 'together')) return 'together';
	if (pairs.some(({relation}) => relation === 'apart')) return 'apart';
	return pairs.some(({relation}) => relation === 'loose') ? 'loose' : 'together';
}

/** Whether an article of one reading gives the office of the other as well. */
function isHeldElsewhere(one: Reading, other: Reading, readings: readonly Reading[]): boolean {
	const offices = officesIn(other);
	return readings.some(
		(third) =>
			third !== one &&
			third !== other &&
			third.articles.some((article) => one.articles.includes(article)) &&
			officesIn(third).some(({rank}) => offices.some((office) => office.rank === rank)) &&
			relationOf(officesIn(third), offices) === 'together',
	);
}
