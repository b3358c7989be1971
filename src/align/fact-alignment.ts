import {areOpposite} from '../knowledge/verb-classes.ts';
import type {Comparison, Fact, PartRole, Reading} from '../model/index.ts';
import {type Affinity, affinityOf} from './affinity.ts';
import {nearnessOf} from './nearness.ts';
import {cluster, type Edge} from './clusters.ts';
import {comparisonsOf, compareValues} from './compare.ts';
import type {ClaimContext} from './context.ts';
import {valueKey} from './readings.ts';

/** A number or time of a claim with what it is about. */
export interface ContextFact extends Fact {
	readonly context: ClaimContext;
	/** What must be equal before two facts are held against each other: role, unit and class of what is counted. */
	readonly key: string;
	/** Demonyms and other entities between number and head: they tell populations apart. */
	readonly population: string;
	/** The article has no other figure of this role, unit and head. */
	readonly only: boolean;
}

/**
 * Values that differ ask the same question from this affinity on, nearness of the values included; values that agree need
 * less, for agreement harms nobody. Chosen on the annotated stories, where lower limits joined different figures of one report.
 */
export const DIFFERING = 0.65;
export const AGREEING = 0.35;

/** Groups of facts that answer the same question, each with two facts or more. */
export function alignFacts(facts: readonly ContextFact[]): ContextFact[][] {
	const byKey = new Map<string, ContextFact[]>();
	for (const fact of facts) {
		const group = byKey.get(fact.key);
		if (group) group.push(fact);
		else byKey.set(fact.key, [fact]);
	}
	const told = tellingValues(facts);
	return [...byKey.values()].filter(({length}) => length > 1).flatMap((group) => alignCollapsed(group, told));
}

interface Pair extends Edge {
	readonly agrees: boolean;
}

/** Facts in the same words, of copies or of a repeated sentence, are compared once and stand together. */
function alignCollapsed(facts: readonly ContextFact[], told: ReadonlySet<string>): ContextFact[][] {
	const bySignature = new Map<string, ContextFact[]>();
	for (const fact of facts) {
		const key = `${fact.context.signature} ${fact.slot.span.start - fact.claim.start}`;
		const same = bySignature.get(key);
		if (same) same.push(fact);
		else bySignature.set(key, [fact]);
	}
	const collapsed = [...bySignature.values()];
	const articlesOf = new Map(collapsed.map((same) => [same[0], [...new Set(same.map(({article}) => article))]]));
	const aligned = alignGroup(
		collapsed.flatMap(([first]) => first ?? []),
		(fact) => articlesOf.get(fact) ?? [fact.article],
		told,
	);
	const members = new Map(collapsed.map((same) => [same[0], same]));
	const joined = aligned.map((group) => group.flatMap((fact) => members.get(fact) ?? []));
	const lone = collapsed.filter(
		(same) => same.length > 1 && !aligned.some((group) => same[0] !== undefined && group.includes(same[0])),
	);
	return [...joined, ...lone].filter(({length}) => length > 1);
}

/** `article role value` for every sum, measure or large number: two articles that both have "$121 billion" mean one thing by it. */
function tellingValues(facts: readonly ContextFact[]): Set<string> {
	return new Set(
		facts.filter(isTelling).map((fact) => `${fact.article} ${fact.slot.role} ${valueKey(fact.slot.value)}`),
	);
}

function isTelling({slot: {role, value}}: ContextFact): boolean {
	return value.kind === 'number' && (role !== 'count' || (value.low ?? value.high ?? 0) >= 100);
}

function isToldEither(
	one: ContextFact | undefined,
	other: ContextFact | undefined,
	told: ReadonlySet<string>,
): boolean {
	return (
		one !== undefined &&
		other !== undefined &&
		one.article !== other.article &&
		(isTold(one, other.article, told) || isTold(other, one.article, told))
	);
}

function isTold(fact: ContextFact, article: string, told: ReadonlySet<string>): boolean {
	return isTelling(fact) && told.has(`${article} ${fact.slot.role} ${valueKey(fact.slot.value)}`);
}

/** The articles in which a fact stands, copies included. */
type Holders = (fact: ContextFact) => readonly string[];

function alignGroup(facts: readonly ContextFact[], articlesOf: Holders, told: ReadonlySet<string>): ContextFact[][] {
	const pairs = candidatePairs(facts);
	const answered = answeredBy(pairs, facts, articlesOf);
	const isAnswered = (fact: number, other: number): boolean =>
		holders(facts[other], articlesOf).every((article) => answered.has(`${fact} ${article}`));
	// where the other article has the same value elsewhere, a differing one answers another question
	const open = pairs.filter(
		({a, b, agrees}) => !agrees && !isToldEither(facts[a], facts[b], told) && !isAnswered(a, b) && !isAnswered(b, a),
	);
	const best = bestPartners(open, facts, articlesOf);
	const isBest = (fact: number, other: number): boolean =>
		holders(facts[other], articlesOf).some((article) => best.get(`${fact} ${article}`) === other);
	const mutual = open.filter(({a, b}) => isBest(a, b) && isBest(b, a));
	const edges = [...pairs.filter(({agrees}) => agrees), ...mutual];
	return cluster(facts.length, edges, (a, b) => areApart(facts[a], facts[b]))
		.filter(({length}) => length > 1)
		.map((indices) => indices.flatMap((index) => facts[index] ?? []));
}

/** Two values of one article are two figures, unless one of them stands out front: a headline may contradict its body. */
function areApart(a: ContextFact | undefined, b: ContextFact | undefined): boolean {
	if (!a || !b || a.article !== b.article || isFrontAndBody(a, b)) return false;
	return compareValues(a.slot.value, b.slot.value).relation === 'conflict';
}

const fronts: ReadonlySet<PartRole> = new Set<PartRole>(['headline', 'lede', 'caption']);

function isFrontAndBody(a: ContextFact, b: ContextFact): boolean {
	return a.context.part !== b.context.part && (fronts.has(a.context.part) || fronts.has(b.context.part));
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
	if (arePopulationsApart(one, other) || areOneArticlesFigures(one, other) || areOfOtherDays(one, other))
		return undefined;
	const {relation} = compareValues(one.slot.value, other.slot.value);
	if (relation === 'cannot-compare') return undefined;
	const {score, excluded} = likenessOf(one, other);
	if (excluded !== undefined || score === 0) return undefined;
	// "rose 31 cents" and "fell 38 cents" are two moves
	if (areOpposite(one.claim.predicate.verbClass, other.claim.predicate.verbClass)) return undefined;
	if (relation !== 'conflict') return score >= AGREEING ? {score, agrees: true} : undefined;
	const total = score + bonusOf(one, other, score);
	return total >= (one.article === other.article ? WITHIN : DIFFERING) ? {score: total, agrees: false} : undefined;
}

/** What speaks for and against one question besides the likeness of the claims. */
function bonusOf(one: ContextFact, other: ContextFact, score: number): number {
	const only = areOnly(one, other) ? ONLY_ONE : 0;
	const renamed = one.slot.head === other.slot.head ? 0 : OTHER_HEAD;
	return nearnessBonus(one, other, score) + tollBonus(one, other) + only - renamed;
}

/** A headline and its body are one author's: they must be closer to be held against one another. */
const WITHIN = 1;

/** Taken off where the things measured have other names: "paid", "received". */
const OTHER_HEAD = 0.15;
/** Added where each article has one figure of the kind: the only instruments, the only sum in euros. */
const ONLY_ONE = 0.3;
/** The shared weight that is then enough. */
const LITTLE_SHARED = 0.3;

function areOnly(one: ContextFact, other: ContextFact): boolean {
	return one.only && other.only && one.article !== other.article;
}

/** Two ages of one person need no other sign that they answer one question. */
function likenessOf(one: ContextFact, other: ContextFact): Affinity {
	if (one.slot.role === 'age' && one.population.startsWith('person:') && one.population === other.population)
		return {score: 1};
	const leastShared = areOnly(one, other) ? {leastShared: LITTLE_SHARED} : {};
	return affinityOf(one.context, other.context, {
		ignore: new Set([one.slot.head ?? '']),
		anyTime: one.slot.role === 'time',
		...leastShared,
	});
}

function nearnessBonus(one: ContextFact, other: ContextFact, score: number): number {
	const nearness = nearnessOf(one.slot.value, other.slot.value);
	if (nearness !== undefined) return nearness;
	return score >= ALIKE_BUT_FOR_VALUE && one.slot.head === other.slot.head ? 0 : -Infinity;
}

/** Claims so alike speak of one thing, however far apart their figures are: "signed by 200 scientists", "signed by 900 scientists". */
const ALIKE_BUT_FOR_VALUE = 1.1;

/** Sums and measures of two weekdays are two figures: "12 kilometres on Monday", "18 kilometres on Tuesday". */
function areOfOtherDays(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'count' || one.slot.role === 'time') return false;
	const [first, second] = [weekdayIn(one), weekdayIn(other)];
	return first !== undefined && second !== undefined && first !== second;
}

function weekdayIn({claim}: ContextFact): number | undefined {
	for (const {value} of claim.slots)
		if (value.kind === 'interval' && value.pattern?.weekday !== undefined) return value.pattern.weekday;
	return undefined;
}

function areOneArticlesFigures(one: ContextFact, other: ContextFact): boolean {
	return one.article === other.article && (one.index === other.index || !isFrontAndBody(one, other));
}

/** "10 Americans" are a part of "12 people"; of millions, "145 million Americans" are the "145 million people" of another report. */
function arePopulationsApart(one: ContextFact, other: ContextFact): boolean {
	if (one.population === other.population) return false;
	const bothNamed = one.population !== '' && other.population !== '';
	return bothNamed || !isLarge(one) || !isLarge(other);
}

const LARGE = 100_000;

function isLarge({slot: {value}}: ContextFact): boolean {
	return value.kind === 'number' && (value.low ?? value.high ?? 0) >= LARGE;
}

/** The dead and injured of a story are one question unless something tells them apart. */
const SAME_TOLL = 0.2;

function shareScene({context: a}: ContextFact, {context: b}: ContextFact): boolean {
	return (a.main && b.main) || [...a.entities].some((entity) => !entity.startsWith('country:') && b.terms.has(entity));
}

function tollBonus(one: ContextFact, other: ContextFact): number {
	return isToll(one) && isToll(other) && shareScene(one, other) ? SAME_TOLL : 0;
}

function isToll({key}: ContextFact): boolean {
	return key === 'count  dead' || key === 'count  injured' || key === 'count  missing';
}

function holders(fact: ContextFact | undefined, articlesOf: Holders): readonly string[] {
	return fact ? articlesOf(fact) : [];
}

/** `fact article` for every fact that has its like in another article. */
function answeredBy(pairs: readonly Pair[], facts: readonly ContextFact[], articlesOf: Holders): Set<string> {
	const answered = new Set<string>();
	for (const {a, b, agrees} of pairs) {
		if (!agrees) continue;
		for (const article of holders(facts[b], articlesOf)) answered.add(`${a} ${article}`);
		for (const article of holders(facts[a], articlesOf)) answered.add(`${b} ${article}`);
	}
	return answered;
}

/** The partner of highest affinity of each fact in each article. */
function bestPartners(pairs: readonly Pair[], facts: readonly ContextFact[], articlesOf: Holders): Map<string, number> {
	const best = new Map<string, number>();
	for (const {a, b} of pairs.toSorted((one, other) => other.score - one.score || one.a - other.a || one.b - other.b)) {
		for (const article of holders(facts[b], articlesOf))
			if (!best.has(`${a} ${article}`)) best.set(`${a} ${article}`, b);
		for (const article of holders(facts[a], articlesOf))
			if (!best.has(`${b} ${article}`)) best.set(`${b} ${article}`, a);
	}
	return best;
}

/**
 * Comparisons of readings where only facts that were held against each other directly may conflict: a chain of
 * compatible values ("2017", "November 2017") may join facts of different moments.
 */
export function alignedComparisons(
	{readings, facts}: {readonly readings: readonly Reading[]; readonly facts: readonly (readonly Fact[])[]},
	aligned: readonly ContextFact[],
): Comparison[] {
	return comparisonsOf(readings).map((comparison) => {
		if (comparison.relation !== 'conflict' && comparison.relation !== 'tension') return comparison;
		const direct = contextFacts(facts[comparison.a], aligned).some((one) =>
			contextFacts(facts[comparison.b], aligned).some((other) => pairOf(one, other) !== undefined),
		);
		if (direct) return comparison;
		return {
			a: comparison.a,
			b: comparison.b,
			relation: 'cannot-compare',
			reason: 'perhaps about different moments or parts',
			missing: 'whether both speak of the same thing',
		};
	});
}

function contextFacts(facts: readonly Fact[] | undefined, aligned: readonly ContextFact[]): ContextFact[] {
	return aligned.filter((fact) => facts?.includes(fact) === true);
}
