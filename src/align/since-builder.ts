import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isSuperlative} from '../knowledge/superlatives.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {
	AlignedQuestion,
	Claim,
	Comparison,
	Extraction,
	Fact,
	Reading,
	Sentence,
	Span,
	Token,
	Value,
} from '../model/index.ts';
import {contains, foldName, overlaps, valueOfQuantity, valueOfTime} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import {cluster} from './clusters.ts';
import {comparisonsOf} from './compare.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';
import {valueKey} from './readings.ts';

/** "the first strike since 2015", "the worst flood in nine years": what has not been for so long. */
interface Return extends Fact {
	/** "first", "worst". */
	readonly superlative: string;
	/** It is so "for the first time". */
	readonly isTime: boolean;
	/** Noun class of what comes back, where it stands in the phrase: "strike". */
	readonly head?: string;
	/** What else the phrase says of it: "national", "Oslo". */
	readonly scope: readonly string[];
	/** Lemmas and noun classes of the sentence. */
	readonly words: ReadonlySet<string>;
	/** Classes of its nouns for events: "strike". */
	readonly events: ReadonlySet<string>;
	/** What its subjects are and do: "inflation", "inflation fall". */
	readonly subjects: ReadonlySet<string>;
	/** Words of the names in the sentence: "Rovers" may be "Bremen Rovers". */
	readonly named: ReadonlySet<string>;
}

/** Words between "first" and "since 2015" at most. */
const LONGEST_PHRASE = 9;

/** Questions of how long something has not been so: asked where articles give two times since which it is the first or worst. */
export function sinceQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const facts = extractions.flatMap((extraction) => returnsIn(extraction, board, names));
	const edges = facts.flatMap((one, a) =>
		facts.flatMap((other, b) => (b > a && areOfOneThing(one, other) ? [{a, b, score: 1}] : [])),
	);
	return cluster(facts.length, edges, () => false)
		.map((indices) => withoutTwoThings(indices.flatMap((index) => facts[index] ?? [])))
		.filter((group) => new Set(group.map(({article}) => article)).size > 1)
		.map((group) => {
			const head = group.find((fact) => fact.head !== undefined)?.head ?? 'one';
			const superlative = group[0]?.superlative ?? '';
			return completeQuestion(
				{
					subject: {verbClass: 'rank', head, participants: [superlative]},
					slot: 'order',
					question: `Since when is it the ${superlative} ${head}?`,
					facts: group,
					speakOfIt: group.map(({article}) => article),
					comparisons: (set) => compareReturns(set.readings, set.facts, group),
				},
				board,
			);
		});
}

/** An article with two such times tells of two things or of two moments. */
function withoutTwoThings(facts: readonly Return[]): Return[] {
	return facts.filter(({article, slot}) =>
		facts.every((other) => other.article !== article || valueKey(other.slot.value) === valueKey(slot.value)),
	);
}

const YEAR_SECONDS = 365.25 * 86_400;

function compareReturns(
	readings: readonly Reading[],
	facts: readonly (readonly Fact[])[],
	returns: readonly Return[],
): Comparison[] {
	const returnOf = (index: number): Return | undefined => returns.find((one) => facts[index]?.includes(one) === true);
	return comparisonsOf(readings).map((comparison) => {
		const [one, other] = [returnOf(comparison.a), returnOf(comparison.b)];
		if (comparison.relation !== 'conflict' || !one || !other) return comparison;
		return {...comparison, ...narrowness(one, other), ...(isNear(one, other) && aYearMore)};
	});
}

const aYearMore = {relation: 'compatible', reason: 'a year more or less'} as const;

/** "in nine years" may be "in nearly ten": who counts from the one end counts less. */
function isNear({slot: {value: one}}: Return, {slot: {value: other}}: Return): boolean {
	if (one.kind !== 'number' || other.kind !== 'number') return false;
	const [low = 0, high = 0] = [one.low, other.low];
	return Math.min(low, high) >= YEAR_SECONDS && Math.abs(low - high) <= YEAR_SECONDS;
}

/** The hottest day since 2018 may be the hottest in May since 1993: of fewer things one stands out for longer. */
function narrowness(one: Return, other: Return): Pick<Comparison, 'relation' | 'reason'> | undefined {
	const [a, b] = [scopeBeside(one, other), scopeBeside(other, one)];
	if (a.length + b.length === 0) return undefined;
	const [narrow, wide] = a.length > 0 ? [one, other] : [other, one];
	const reason = `one is only of “${[...a, ...b].join(' ')}”`;
	return {relation: reachesFurther(narrow.slot.value, wide.slot.value) ? 'compatible' : 'tension', reason};
}

function reachesFurther(a: Value, b: Value): boolean {
	if (a.kind === 'number' && b.kind === 'number') return (a.low ?? 0) > (b.low ?? 0);
	return a.kind === 'interval' && b.kind === 'interval' && (a.earliest ?? '') < (b.earliest ?? '');
}

function returnsIn({article, analysis}: Extraction, board: Board, names: EntityNames): Return[] {
	const periods = [
		...analysis.times
			.filter(({pattern}) => pattern.bound === 'since')
			.map((time) => ({span: time, value: valueOfTime(time)})),
		...analysis.quantities
			.filter(({kind}) => kind === 'duration')
			.map((quantity) => ({span: quantity, value: valueOfQuantity(quantity)})),
	];
	return periods.flatMap(({span, value}) => {
		const sentence = analysis.sentences.find(({start, end}) => start <= span.start && span.end <= end);
		const phrase = sentence && phraseBefore(sentence, span, value.kind === 'number');
		if (!sentence || !phrase) return [];
		const {superlative, inside} = phrase;
		const whole = {start: superlative.start, end: span.end};
		const head = headOf(inside);
		const claims = board.contexts.flatMap((context) =>
			context.article === article.id && contains(sentence, context.claim) ? [context.claim] : [],
		);
		const mentioned = analysis.mentions.filter((mention) => overlaps(sentence, mention));
		const named = mentioned.flatMap(({entity, name}) => [names.canonical(entity), ...foldName(name).split(' ')]);
		const fact = factAround(board.contexts, article.id, whole, {role: 'order', span: whole, value, entities: []}, 'be');
		return [
			{
				...fact,
				superlative: superlative.lower,
				isTime: inside.some(({lemma}) => lemma === 'time'),
				...(head && {head: classOfNoun(head.lemma)}),
				scope: inside.filter((token) => token !== head && limits(token)).map(({lemma}) => lemma),
				words: new Set(sentence.tokens.flatMap(({lemma}) => [lemma, classOfNoun(lemma)])),
				events: new Set(sentence.tokens.flatMap(({pos, lemma}) => (pos === 'NOUN' && classOfEventNoun(lemma)) || [])),
				subjects: new Set(claims.flatMap(subjectsOf)),
				named: new Set(named),
			},
		];
	});
}

/** "national" in "first national strike", "Oslo" in "hottest day in Oslo". */
function limits({pos, lemma}: Token): boolean {
	return (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') && lemma !== 'time';
}

/** "inflation", and "inflation fall" */
function subjectsOf({predicate, slots}: Claim): string[] {
	const subjects = slots.flatMap(({role, head}) => (role === 'agent' && head !== undefined ? [head] : []));
	return subjects.flatMap((subject) => [subject, `${subject} ${predicate.verbClass}`]);
}

/** "goal" in "first goal of the club"; "for the first time" names nothing. */
function headOf(inside: readonly Token[]): Token | undefined {
	const end = inside.findIndex(({pos}) => pos === 'ADP');
	const phrase = end < 0 ? inside : inside.slice(0, end);
	return phrase.findLast(({pos, lemma}) => pos === 'NOUN' && lemma !== 'time');
}

/** Whether a time only says since when something is the first or the worst: nothing happened then. */
export function endsRank(sentence: Sentence, time: Span): boolean {
	return phraseBefore(sentence, time, false) !== undefined;
}

/** The superlative before a period, and the words between, with no verb or mark among them: "first strike on the network". */
function phraseBefore(
	{tokens}: Sentence,
	period: Span,
	isDuration: boolean,
): {readonly superlative: Token; readonly inside: readonly Token[]} | undefined {
	const end = tokens.findIndex((token) => token.end > period.start) - (isDuration ? 1 : 0);
	if (isDuration && !/^(?:in|for)$/.test(tokens[end]?.lower ?? '')) return undefined;
	for (let at = end - 1; at >= Math.max(0, end - LONGEST_PHRASE); at--) {
		const token = tokens[at];
		if (!token || token.pos === 'VERB' || token.pos === 'PUNCT') return undefined;
		if (ranks(token)) return {superlative: token, inside: tokens.slice(at + 1, end)};
	}
	return undefined;
}

function ranks({lower, pos}: Token): boolean {
	return lower === 'first' || (pos === 'ADJ' && isSuperlative(lower));
}

function areOfOneThing(one: Return, other: Return): boolean {
	if (one.article === other.article || one.superlative !== other.superlative) return false;
	if (one.named.size > 0 && other.named.size > 0 && !share(one.named, other.named)) return false;
	// a cup title and a league title
	if (scopeBeside(one, other).length > 0 && scopeBeside(other, one).length > 0) return false;
	return isHeadOf(one, other) ?? isHeadOf(other, one) ?? areOneSubject(one, other);
}

/** Whether the thing that the one phrase names is that of the other phrase or, where that names none, in its sentence. */
function isHeadOf({head}: Return, other: Return): boolean | undefined {
	if (head === undefined) return undefined;
	return other.head === undefined ? other.words.has(head) : other.head === head;
}

function areOneSubject(one: Return, other: Return): boolean {
	return share(one.events, other.events) || share(deedsOf(one), deedsOf(other));
}

/** What the phrase says of the thing and the other sentence does not. */
function scopeBeside({scope}: Return, {words}: Return): string[] {
	return scope.filter((word) => !words.has(word));
}

/** "for the first time" ranks what the subject does, "the worst" the subject itself. */
function deedsOf({subjects, isTime}: Return): ReadonlySet<string> {
	return isTime ? new Set([...subjects].filter((subject) => subject.includes(' '))) : subjects;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return [...a].some((word) => b.has(word));
}
