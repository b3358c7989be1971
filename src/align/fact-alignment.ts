import {isStrictAttribute} from '../knowledge/attributes.ts';
import type {Comparison, Fact, PartRole, Reading} from '../model/index.ts';
import {cluster, type Edge} from './clusters.ts';
import {comparisonsOf, relateValues} from './compare.ts';
import {type ContextFact, isFrontAndBody} from './context-fact.ts';
import {valueKey} from './readings.ts';
import {areOneSlipAnywhere, sameQuestion} from './same-question.ts';
import {namedNumber} from './slips.ts';

/** Groups of facts that answer the same question, each with two facts or more. */
export function alignFacts(facts: readonly ContextFact[]): ContextFact[][] {
	const byKey = new Map<string, ContextFact[]>();
	for (const fact of facts) {
		const group = byKey.get(fact.key);
		if (group) group.push(fact);
		else byKey.set(fact.key, [fact]);
	}
	const told = tellingValues(facts);
	const aligned = [...byKey.values()].filter(({length}) => length > 1).flatMap((group) => alignCollapsed(group, told));
	return [...aligned, ...slipsBetween(facts, aligned, told)];
}

/** Figures of which one is the other with two digits changed, though the articles count by other nouns. */
function slipsBetween(
	facts: readonly ContextFact[],
	aligned: readonly (readonly ContextFact[])[],
	told: Told,
): ContextFact[][] {
	const held = new Set(aligned.flat());
	const byDigits = new Map<string, ContextFact[]>();
	for (const fact of facts) {
		const key = slipKey(fact);
		if (key === undefined) continue;
		const group = byDigits.get(key);
		if (group) group.push(fact);
		else byDigits.set(key, [fact]);
	}
	return [...byDigits.values()].flatMap((group) => {
		const [one, ...others] = group;
		const slipped = others.find((other) => one && areOneSlipAnywhere(one, other) && !areToldApart(one, other, told));
		const known = group.every((fact) => held.has(fact)) || aligned.some((those) => group.every(isRepeatedIn(those)));
		return one && slipped && !known ? [group] : [];
	});
}

/** "1,410 employees" in the headline over "employed 1,410 people" */
function isRepeatedIn(facts: readonly ContextFact[]): (fact: ContextFact) => boolean {
	return ({article, slot: {value}}) =>
		facts.some((fact) => fact.article === article && valueKey(fact.slot.value) === valueKey(value));
}

/** The digits of a figure in order, with what it is in: the same for "1,150" and "1,510". */
function slipKey({slot: {role, value}}: ContextFact): string | undefined {
	if (value.kind !== 'number' || (role !== 'count' && role !== 'amount')) return undefined;
	const number = namedNumber(value);
	return number === undefined
		? undefined
		: `${role} ${value.unit ?? ''} ${Array.from(String(number)).toSorted().join('')}`;
}

/** Two facts by their index, and whether their values go together. */
interface Pair extends Edge {
	readonly agrees: boolean;
	readonly sure?: boolean;
}

/** Facts in the same words, of copies or of a repeated sentence, are compared once and stand together. */
function alignCollapsed(facts: readonly ContextFact[], told: Told): ContextFact[][] {
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

/** Where each sum, measure or large number stands: by role, unit and size, the articles and their parts. */
type Told = ReadonlyMap<string, readonly Place[]>;

interface Place {
	readonly article: string;
	readonly part: PartRole;
	readonly attributes: readonly string[];
}

/** Two articles that both have "$121 billion", or one of them "more than $121 billion", mean one thing by it. */
function tellingValues(facts: readonly ContextFact[]): Told {
	const told = new Map<string, Place[]>();
	for (const fact of facts.filter(isTelling)) {
		const place = {article: fact.article, part: fact.context.part, attributes: fact.attributes};
		const places = told.get(sizeKey(fact));
		if (places) places.push(place);
		else told.set(sizeKey(fact), [place]);
	}
	return told;
}

/** "about $121 billion", "more than $121 billion" and "$121 billion" are of one size. */
function sizeKey({slot: {role, value}}: ContextFact): string {
	if (value.kind !== 'number') return `${role} ${valueKey(value)}`;
	const {low, high, approximate = false} = value;
	const size = approximate && low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high ?? 0);
	return `${role} ${value.unit ?? ''} ${size.toPrecision(3)}`;
}

function isTelling({slot: {role, value}}: ContextFact): boolean {
	return value.kind === 'number' && (role !== 'count' || (value.low ?? value.high ?? 0) >= 100);
}

/**
 * Whether the two values are known for two figures: some article gives both. Within one article that is to be asked of a
 * headline and its body; there they are two figures if one of them stands in both places.
 */
function areToldApart(one: ContextFact | undefined, other: ContextFact | undefined, told: Told): boolean {
	if (!one || !other || !isTelling(one) || !isTelling(other)) return false;
	const [first, second] = [placesOf(one, told), placesOf(other, told)];
	const both = first.filter(({article}) => second.some((place) => place.article === article));
	if (one.article !== other.article) return both.length > 0;
	return (
		both.some(({article}) => article !== one.article) ||
		[one, other].some((fact) =>
			placesOf(fact, told).some(({article, part}) => article === fact.article && part !== fact.context.part),
		)
	);
}

/** Where the figure stands as far as it may measure the same: a turnout of 39.8 percent is no share of the vote. */
function placesOf(fact: ContextFact, told: Told): readonly Place[] {
	const [measured] = fact.attributes;
	const places = told.get(sizeKey(fact)) ?? [];
	return measured !== undefined && isStrictAttribute(measured)
		? places.filter(({attributes}) => attributes.includes(measured))
		: places;
}

/** The articles in which a fact stands, copies included. */
type Holders = (fact: ContextFact) => readonly string[];

function alignGroup(facts: readonly ContextFact[], articlesOf: Holders, told: Told): ContextFact[][] {
	const pairs = candidatePairs(facts);
	const answered = answeredBy(pairs, facts, articlesOf);
	// a fact that stands in the other's article itself, word for word, is answered there
	const isAnswered = (fact: number, other: number): boolean =>
		holders(facts[other], articlesOf).every(
			(article) =>
				answered.has(`${fact} ${article}`) ||
				(article !== facts[fact]?.article && holders(facts[fact], articlesOf).includes(article)),
		);
	// where the other article has the same value elsewhere, a differing one answers another question
	const open = pairs.filter(
		({a, b, agrees, sure = false}) =>
			!agrees && (sure || (!areToldApart(facts[a], facts[b], told) && !isAnswered(a, b) && !isAnswered(b, a))),
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
	return relateValues(a.slot.value, b.slot.value) === 'conflict';
}

function candidatePairs(facts: readonly ContextFact[]): Pair[] {
	const pairs: Pair[] = [];
	for (const [a, one] of facts.entries()) {
		for (let b = a + 1; b < facts.length; b++) {
			const other = facts[b];
			const pair = other && sameQuestion(one, other);
			if (pair) pairs.push({a, b, ...pair});
		}
	}
	return pairs;
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
		const direct = contextFacts(facts[comparison.a], aligned).flatMap((one) =>
			contextFacts(facts[comparison.b], aligned).flatMap((other) => sameQuestion(one, other) ?? []),
		);
		if (direct.length > 0 && direct.every(({fleeting}) => fleeting === true))
			return {...comparison, relation: 'tension', reason: `${comparison.reason}: perhaps at two moments of trading`};
		if (direct.length > 0) return comparison;
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
