import type {AlignedQuestion, Comparison, Fact, Reading, SlotRole} from '../model/index.ts';
import {cluster, type Edge} from './clusters.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {isOneEvent, tieOf} from './pairing.ts';

/** A slot of a claim that is asked of one event, with what it is about. */
export interface EventFact extends Fact {
	readonly context: ClaimContext;
	/** What must be equal before two facts are held against each other. */
	readonly key: string;
}

type Verdict = Pick<Comparison, 'relation' | 'reason'>;

/** How two values of the asked slot stand to each other; undefined where the pair is not worth asking. */
type CompareFacts = (a: EventFact, b: EventFact) => Verdict | undefined;

export interface SlotQuestion {
	/** The slot that is compared, and others that go with it: they tie nothing. */
	readonly asked: ReadonlySet<SlotRole>;
	/** Ties that are enough for one event, where the usual measure does not fit. */
	readonly least?: number;
	readonly compare: CompareFacts;
	/** Whether the article of one fact gives the value of the other as well: in the same sentence, elsewhere, or not at all. */
	readonly knows: (fact: EventFact, other: EventFact) => 'beside' | 'elsewhere' | undefined;
}

/** Groups of facts that answer one question of one event, each with facts of two articles that do not agree. */
export function alignEventFacts(facts: readonly EventFact[], ask: SlotQuestion, names: EntityNames): EventFact[][] {
	const byKey = new Map<string, EventFact[]>();
	for (const fact of facts) {
		const group = byKey.get(fact.key);
		if (group) group.push(fact);
		else byKey.set(fact.key, [fact]);
	}
	const groups = [...byKey.values()].flatMap((group) => groupsOf(group, ask, names));
	// a verb and its noun may hold the same words: "held a meeting in Oslo"
	return [...new Map(groups.toReversed().map((group) => [placesOf(group), group])).values()].toReversed();
}

function placesOf(facts: readonly EventFact[]): string {
	return facts.map(({article, slot}) => `${article} ${slot.span.start}`).join(' ');
}

function groupsOf(facts: readonly EventFact[], ask: SlotQuestion, names: EntityNames): EventFact[][] {
	const edges: Edge[] = [];
	for (const [a, one] of facts.entries()) {
		for (let b = a + 1; b < facts.length; b++) {
			const other = facts[b];
			const score = other && pairScore(one, other, ask, names);
			if (score !== undefined) edges.push({a, b, score});
		}
	}
	return cluster(facts.length, edges, () => false)
		.map((indices) => indices.flatMap((index) => facts[index] ?? []))
		.filter((group) => new Set(group.map(({article}) => article)).size > 1);
}

function pairScore(one: EventFact, other: EventFact, ask: SlotQuestion, names: EntityNames): number | undefined {
	if (one.article === other.article) return undefined;
	const verdict = verdictOf(one, other, ask);
	if (!verdict || verdict.relation === 'cannot-compare') return undefined;
	const tie = tieOf(one.context, other.context, ask.asked, names);
	return isOneEvent(tie, ask.least) ? tie : undefined;
}

/** Whether two facts are tied to one event directly, and clash. */
export function areHeldTogether(one: EventFact, other: EventFact, ask: SlotQuestion, names: EntityNames): boolean {
	const relation = pairScore(one, other, ask, names) === undefined ? undefined : verdictOf(one, other, ask)?.relation;
	return relation === 'conflict' || relation === 'tension';
}

/** Values that clash, weighed by what else each article knows; undefined where they are no two answers. */
function verdictOf(one: EventFact, other: EventFact, ask: SlotQuestion): Verdict | undefined {
	const verdict = ask.compare(one, other);
	if (verdict?.relation !== 'conflict' && verdict?.relation !== 'tension') return verdict;
	const known = [ask.knows(one, other), ask.knows(other, one)];
	// an article that has both values tells of two events, or of both sides
	if (known.includes('beside') || known.every((where) => where === 'elsewhere')) return undefined;
	if (verdict.relation === 'tension') return verdict;
	if (known.includes('elsewhere'))
		return {relation: 'tension', reason: `${verdict.reason}, and one article names both`};
	if (one.claim.certainty !== other.claim.certainty)
		return {relation: 'tension', reason: `${verdict.reason}, but one is stated with reserve`};
	return verdict;
}

/** Comparisons of readings where only facts that are tied to one event directly may clash. */
export function eventComparisons(
	{readings, facts}: {readonly readings: readonly Reading[]; readonly facts: AlignedQuestion['facts']},
	aligned: readonly EventFact[],
	ask: SlotQuestion,
	names: EntityNames,
): Comparison[] {
	const behind = (index: number): EventFact[] => aligned.filter((fact) => facts[index]?.includes(fact) === true);
	return readings.flatMap((_, a) =>
		readings.slice(a + 1).map((__, offset) => {
			const b = a + 1 + offset;
			const pairs = behind(a).flatMap((one) => behind(b).map((other) => [one, other] as const));
			const direct = pairs.filter(([one, other]) => pairScore(one, other, ask, names) !== undefined);
			const verdicts = direct.flatMap(([one, other]) => verdictOf(one, other, ask) ?? []);
			const verdict = verdicts.find(({relation}) => relation !== 'conflict' && relation !== 'tension') ?? verdicts[0];
			return {a, b, ...(verdict ?? unaligned)};
		}),
	);
}

const unaligned = {
	relation: 'cannot-compare',
	reason: 'perhaps about different moments or parts',
	missing: 'whether both speak of the same thing',
} as const;
