import {classOfNoun} from '../knowledge/noun-classes.ts';
import type {AlignedQuestion, Comparison, Extraction, Fact, Reading, Sentence, Span, Token} from '../model/index.ts';
import {foldName, overlaps, valueOfQuantity, valueOfTime} from '../model/index.ts';
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
	/** Noun class of what comes back, where it stands in the phrase: "strike". */
	readonly head?: string;
	/** Noun classes of the sentence. */
	readonly nouns: ReadonlySet<string>;
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
					comparisons: ({readings}) => looselyCompared(readings),
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

/** "in nine years" may be "in nearly ten": who counts from the one end counts less. */
function looselyCompared(readings: readonly Reading[]): Comparison[] {
	return comparisonsOf(readings).map((comparison) => {
		const [one, other] = [readings[comparison.a]?.value, readings[comparison.b]?.value];
		if (comparison.relation !== 'conflict' || one?.kind !== 'number' || other?.kind !== 'number') return comparison;
		const [low = 0, high = 0] = [one.low, other.low];
		const isNear = Math.min(low, high) >= YEAR_SECONDS && Math.abs(low - high) <= YEAR_SECONDS;
		return isNear ? {...comparison, relation: 'compatible', reason: 'a year more or less'} : comparison;
	});
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
		const mentioned = analysis.mentions.filter((mention) => overlaps(sentence, mention));
		const named = mentioned.flatMap(({entity, name}) => [names.canonical(entity), ...foldName(name).split(' ')]);
		const fact = factAround(board.contexts, article.id, whole, {role: 'order', span: whole, value, entities: []}, 'be');
		return [
			{
				...fact,
				superlative: superlative.lower,
				...(head && {head: classOfNoun(head.lemma)}),
				nouns: new Set(sentence.tokens.filter(({pos}) => pos === 'NOUN').map(({lemma}) => classOfNoun(lemma))),
				named: new Set(named),
			},
		];
	});
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
		if (isSuperlative(token)) return {superlative: token, inside: tokens.slice(at + 1, end)};
	}
	return undefined;
}

function isSuperlative({lower, pos}: Token): boolean {
	return (
		lower === 'first' || lower === 'worst' || lower === 'best' || (pos === 'ADJ' && /..[^i]est$|iest$/.test(lower))
	);
}

function areOfOneThing(one: Return, other: Return): boolean {
	if (one.article === other.article || one.superlative !== other.superlative) return false;
	if (one.named.size > 0 && other.named.size > 0 && !share(one.named, other.named)) return false;
	if (one.head !== undefined && other.head !== undefined) return one.head === other.head;
	if (one.head !== undefined) return other.nouns.has(one.head);
	if (other.head !== undefined) return one.nouns.has(other.head);
	return share(one.nouns, other.nouns);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return [...a].some((word) => b.has(word));
}
