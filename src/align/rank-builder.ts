import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import {genderOfNoun} from '../knowledge/role-nouns.ts';
import type {AlignedQuestion, Claim, Slot, Span, Token} from '../model/index.ts';
import {contains} from '../model/index.ts';
import {cluster} from './clusters.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';
import type {EventFact} from './slot-alignment.ts';

/** The place of something in a row: "the country's second female president", "the third-largest lender in Norway". */
interface Rank extends EventFact {
	/** Nouns, adjectives and genders of the phrase: "female", "president". */
	readonly words: ReadonlySet<string>;
	/** "largest": absent where things are counted in order of time. */
	readonly superlative?: string;
	/** Countries, places and periods within which it ranks so. */
	readonly within: readonly string[];
}

/** Questions of which in a row somebody or something is: asked where articles give one thing two ranks of one kind. */
export function rankQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const ranks = board.contexts.flatMap((context) => ranksIn(context, names));
	const edges = ranks.flatMap((one, a) =>
		ranks.flatMap((other, b) => (b > a && areOfOneRow(one, other) ? [{a, b, score: 1}] : [])),
	);
	return cluster(ranks.length, edges, () => false)
		.map((indices) => indices.flatMap((index) => ranks[index] ?? []))
		.filter((facts) => new Set(facts.map(({article}) => article)).size > 1)
		.map((facts) =>
			completeQuestion(
				{
					subject: {
						verbClass: 'rank',
						head: facts[0]?.slot.head ?? '',
						participants: facts.slice(0, 1).map(({key}) => key),
					},
					slot: 'order',
					question: `Which in a row: ${facts[0]?.slot.head ?? ''}?`,
					facts,
					speakOfIt: facts.map(({article}) => article),
				},
				board,
			),
		);
}

function ranksIn(context: ClaimContext, names: EntityNames): Rank[] {
	const {claim, article, index} = context;
	const {phrase, slot} = rankOf(context);
	const key = keyOf(claim, names);
	if (!phrase || !slot || key === undefined || isOneOfThem(context, phrase)) return [];
	const superlative = claim.slots.find(({role, value}) => role === 'order' && value.kind === 'words')?.value;
	return [
		{
			article,
			index,
			claim,
			context,
			key,
			slot: {...slot, span: phrase},
			words: wordsIn(context, phrase, slot),
			within: withinOf(context, names),
			...(superlative?.kind === 'words' && {superlative: superlative.words.join(' ')}),
		},
	];
}

/** The rank that a claim gives outright, and the phrase that it stands in: "is the first woman". */
function rankOf({claim}: ClaimContext): {readonly phrase?: Span; readonly slot?: Slot} {
	const {predicate, polarity, slots} = claim;
	if (polarity === 'negative' || predicate.verbClass !== 'be' || predicate.nominal) return {};
	const phrase = slots.find(({role}) => role === 'patient')?.span;
	const slot = slots.find(
		({role, value, span}) =>
			role === 'order' && value.kind === 'number' && phrase !== undefined && contains(phrase, span),
	);
	return phrase && slot ? {phrase, slot} : {};
}

/** Whose rank it is: a name, or an event by its noun ("the fifth launch of the year"). */
function keyOf({slots}: Claim, names: EntityNames): string | undefined {
	const [agent, patient] = (['agent', 'patient'] as const).map((wanted) => slots.find(({role}) => role === wanted));
	const [entity] = agent?.entities ?? [];
	if (entity !== undefined && agent?.entities.length === 1) return names.canonical(entity);
	const event = patient?.head === undefined ? undefined : classOfEventNoun(patient.head);
	return event === undefined ? undefined : `event ${event}`;
}

/** "one of the first", "among the first": many are. */
function isOneOfThem({sentence: {tokens}}: ClaimContext, phrase: Span): boolean {
	return tokens.some(
		({lower, start, end}) =>
			end <= phrase.end &&
			start >= phrase.start - ' among '.length &&
			(lower === 'one' || lower === 'among' || lower === 'time'),
	);
}

/** Words of the phrase but for the rank; "woman" and "female" say the same. */
function wordsIn({sentence: {tokens}}: ClaimContext, phrase: Span, slot: Slot): Set<string> {
	const inside = tokens.filter((token) => contains(phrase, token) && !contains(slot.span, token));
	return new Set(inside.filter(({pos}) => pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN').map(wordOf));
}

function wordOf({lemma}: Token): string {
	return genderOfNoun(lemma) ?? lemma;
}

const periods: ReadonlySet<string> = new Set(['year', 'month', 'week', 'season', 'day', 'decade', 'century', 'since']);

function withinOf({claim, sentence: {tokens}}: ClaimContext, names: EntityNames): string[] {
	const places = claim.slots.flatMap(({role, entities}) => (role === 'place' ? entities.map(names.canonical) : []));
	const times = tokens.flatMap(({start, lemma}) =>
		start >= claim.predicate.start && periods.has(lemma) ? [lemma] : [],
	);
	return [...new Set([...places, ...times])].toSorted();
}

function areOfOneRow(one: Rank, other: Rank): boolean {
	if (one.article === other.article || one.key !== other.key || one.superlative !== other.superlative) return false;
	if (one.slot.head !== other.slot.head && ![...one.words].some((word) => other.words.has(word))) return false;
	// "the fifth launch" may be of the year or of the rocket
	if (one.key.startsWith('event ') && one.within.length === 0) return false;
	if (one.key.startsWith('event ') || one.superlative !== undefined)
		return one.within.join(' ') === other.within.join(' ');
	return one.within.length === 0 || other.within.length === 0 || one.within.join(' ') === other.within.join(' ');
}
