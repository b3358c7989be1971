import type {Fact} from '../model/index.ts';
import {affinityOf} from './affinity.ts';
import {nearnessOf} from './nearness.ts';
import {cluster, type Edge} from './clusters.ts';
import {compareValues} from './compare.ts';
import type {ClaimContext} from './context.ts';

/** A number or time of a claim with what it is about. */
export interface ContextFact extends Fact {
	readonly context: ClaimContext;
	/** What must be equal before two facts are held against each other: role, unit and class of what is counted. */
	readonly key: string;
	/** Demonyms and other entities between number and head: they tell populations apart. */
	readonly population: string;
}

/**
 * Values that differ ask the same question from this affinity on, nearness of the values included; values that agree need
 * less, for agreement harms nobody. Chosen on the annotated stories, where lower limits joined different figures of one report.
 */
const DIFFERING = 0.7;
const AGREEING = 0.35;

/** Groups of facts that answer the same question, each with two facts or more. */
export function alignFacts(facts: readonly ContextFact[]): ContextFact[][] {
	const byKey = new Map<string, ContextFact[]>();
	for (const fact of facts) {
		const group = byKey.get(fact.key);
		if (group) group.push(fact);
		else byKey.set(fact.key, [fact]);
	}
	return [...byKey.values()].filter(({length}) => length > 1).flatMap((group) => alignGroup(group));
}

interface Pair extends Edge {
	readonly agrees: boolean;
}

function alignGroup(facts: readonly ContextFact[]): ContextFact[][] {
	const pairs = candidatePairs(facts);
	const answered = answeredBy(pairs, facts);
	const best = bestPartners(pairs, facts);
	const edges = pairs.filter(({a, b, agrees}) => {
		if (agrees) return true;
		const [one, other] = [facts[a], facts[b]];
		if (!one || !other) return false;
		// the other article has the same value elsewhere: these two answer other questions
		if (answered.has(`${a} ${other.article}`) || answered.has(`${b} ${one.article}`)) return false;
		return best.get(`${a} ${other.article}`) === b && best.get(`${b} ${one.article}`) === a;
	});
	return cluster(facts.length, edges, (a, b) => areApart(facts[a], facts[b]))
		.filter(({length}) => length > 1)
		.map((indices) => indices.flatMap((index) => facts[index] ?? []));
}

/** Two values of one article are two figures, unless one of them stands out front: a headline may contradict its body. */
function areApart(a: ContextFact | undefined, b: ContextFact | undefined): boolean {
	if (!a || !b || a.article !== b.article || isFrontAndBody(a, b)) return false;
	return compareValues(a.slot.value, b.slot.value).relation === 'conflict';
}

function isFrontAndBody(a: ContextFact, b: ContextFact): boolean {
	return a.context.main !== b.context.main;
}

function candidatePairs(facts: readonly ContextFact[]): Pair[] {
	return facts.flatMap((one, a) =>
		facts.slice(a + 1).flatMap((other, offset) => {
			const pair = pairOf(one, other);
			return pair ? [{a, b: a + 1 + offset, ...pair}] : [];
		}),
	);
}

function pairOf(one: ContextFact, other: ContextFact): {readonly score: number; readonly agrees: boolean} | undefined {
	if (one.population !== other.population) return undefined;
	if (one.article === other.article && (one.index === other.index || !isFrontAndBody(one, other))) return undefined;
	const {relation} = compareValues(one.slot.value, other.slot.value);
	if (relation === 'cannot-compare') return undefined;
	const {score, excluded} = affinityOf(one.context, other.context, new Set([one.slot.head ?? '']));
	if (excluded !== undefined || score === 0) return undefined;
	if (relation !== 'conflict') return score >= AGREEING ? {score, agrees: true} : undefined;
	const nearness = nearnessOf(one.slot.value, other.slot.value);
	const total = nearness === undefined ? 0 : score + nearness;
	return total >= DIFFERING ? {score: total, agrees: false} : undefined;
}

/** `fact article` for every fact that has its like in another article. */
function answeredBy(pairs: readonly Pair[], facts: readonly ContextFact[]): Set<string> {
	const answered = new Set<string>();
	for (const {a, b, agrees} of pairs) {
		if (!agrees) continue;
		answered.add(`${a} ${facts[b]?.article ?? ''}`);
		answered.add(`${b} ${facts[a]?.article ?? ''}`);
	}
	return answered;
}

/** The partner of highest affinity of each fact in each article. */
function bestPartners(pairs: readonly Pair[], facts: readonly ContextFact[]): Map<string, number> {
	const best = new Map<string, number>();
	for (const {a, b} of pairs.toSorted((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)) {
		const [keyA, keyB] = [`${a} ${facts[b]?.article ?? ''}`, `${b} ${facts[a]?.article ?? ''}`];
		if (!best.has(keyA)) best.set(keyA, b);
		if (!best.has(keyB)) best.set(keyB, a);
	}
	return best;
}
