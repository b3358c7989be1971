import type {Fact} from '../model/index.ts';
import {affinityOf} from './affinity.ts';
import {cluster, type Edge} from './clusters.ts';
import {compareValues} from './compare.ts';
import type {ClaimContext} from './context.ts';

/** A quantity of a claim with what it is about. */
export interface NumberFact extends Fact {
	readonly context: ClaimContext;
	/** What must be equal before two numbers are held against each other: role, unit and class of the counted noun. */
	readonly key: string;
	/** Demonyms and other entities between number and head: they tell populations apart. */
	readonly population: string;
}

/** Numbers that differ ask the same question from this affinity on; numbers that agree need less, for agreement harms nobody. */
const DIFFERING = 0.62;
const AGREEING = 0.35;

/** Groups of facts that answer the same question, each with two facts or more. */
export function alignNumbers(facts: readonly NumberFact[]): NumberFact[][] {
	const byKey = new Map<string, NumberFact[]>();
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

function alignGroup(facts: readonly NumberFact[]): NumberFact[][] {
	const pairs = candidatePairs(facts);
	const answered = answeredBy(pairs, facts);
	const best = bestPartners(pairs, facts);
	const edges = pairs.filter(({a, b, score, agrees}) => {
		if (agrees) return true;
		if (score < DIFFERING) return false;
		const [one, other] = [facts[a], facts[b]];
		if (!one || !other) return false;
		// the other article has the same number elsewhere: these two are other numbers
		if (answered.has(`${a} ${other.article}`) || answered.has(`${b} ${one.article}`)) return false;
		return best.get(`${a} ${other.article}`) === b && best.get(`${b} ${one.article}`) === a;
	});
	return cluster(facts.length, edges, () => false)
		.filter(({length}) => length > 1)
		.map((indices) => indices.flatMap((index) => facts[index] ?? []));
}

/** Within one article only what stands out front is held against the rest: its other numbers are other numbers. */
function isHeadlineAndBody(a: NumberFact, b: NumberFact): boolean {
	return a.context.main !== b.context.main;
}

function candidatePairs(facts: readonly NumberFact[]): Pair[] {
	const pairs: Pair[] = [];
	for (const [a, one] of facts.entries()) {
		for (let b = a + 1; b < facts.length; b++) {
			const other = facts[b];
			if (!other || one.population !== other.population || (one.article === other.article && one.index === other.index))
				continue;
			if (one.article === other.article && !isHeadlineAndBody(one, other)) continue;
			const {score, excluded} = affinityOf(one.context, other.context, new Set([one.slot.head ?? '']));
			const agrees = compareValues(one.slot.value, other.slot.value).relation !== 'conflict';
			if (excluded === undefined && score >= (agrees ? AGREEING : DIFFERING)) pairs.push({a, b, score, agrees});
		}
	}
	return pairs;
}

/** `fact article` for every fact that has its like in another article. */
function answeredBy(pairs: readonly Pair[], facts: readonly NumberFact[]): Set<string> {
	const answered = new Set<string>();
	for (const {a, b, agrees} of pairs) {
		if (!agrees) continue;
		answered.add(`${a} ${facts[b]?.article ?? ''}`);
		answered.add(`${b} ${facts[a]?.article ?? ''}`);
	}
	return answered;
}

/** The partner of highest affinity of each fact in each article. */
function bestPartners(pairs: readonly Pair[], facts: readonly NumberFact[]): Map<string, number> {
	const best = new Map<string, number>();
	for (const {a, b} of pairs.toSorted((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)) {
		const [keyA, keyB] = [`${a} ${facts[b]?.article ?? ''}`, `${b} ${facts[a]?.article ?? ''}`];
		if (!best.has(keyA)) best.set(keyA, b);
		if (!best.has(keyB)) best.set(keyB, a);
	}
	return best;
}
