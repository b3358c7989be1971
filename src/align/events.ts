import type {AlignedEvent, Subject} from '../model/index.ts';
import {affinityOf, lightClasses, patientHead} from './affinity.ts';
import {cluster, type Edge} from './clusters.ts';
import type {ClaimContext} from './context.ts';

/**
 * Two claims of one verb class report one event from this affinity on. Chosen on the annotated stories: below it, claims
 * of one class about different things join.
 */
const SAME_EVENT = 0.55;

/** An event with the contexts of its claims, for the questions that are asked of it. */
export interface ContextEvent extends AlignedEvent {
	readonly contexts: readonly ClaimContext[];
}

/** Groups the claims of a story that report one event; a claim that fits none is an event of its own. */
export function findEvents(contexts: readonly ClaimContext[]): ContextEvent[] {
	const byClass = new Map<string, ClaimContext[]>();
	for (const context of contexts) {
		const {verbClass} = context.claim.predicate;
		if (lightClasses.has(verbClass)) continue;
		const group = byClass.get(verbClass);
		if (group) group.push(context);
		else byClass.set(verbClass, [context]);
	}
	const groups = [...byClass.values()].flatMap((group) => expand(clusterClass(collapse(group))));
	return groups.map((group, index) => ({
		id: `e${index + 1}`,
		subject: subjectOf(group),
		claims: group.map(({article, index: at, claim}) => ({article, index: at, claim})),
		contexts: group,
	}));
}

/** Claims in the same words, of copies or of a repeated sentence, are compared once and stand together. */
function collapse(contexts: readonly ClaimContext[]): ClaimContext[][] {
	const bySignature = new Map<string, ClaimContext[]>();
	for (const context of contexts) {
		const same = bySignature.get(context.signature);
		if (same) same.push(context);
		else bySignature.set(context.signature, [context]);
	}
	return [...bySignature.values()];
}

function expand(groups: readonly (readonly ClaimContext[][])[]): ClaimContext[][] {
	return groups.map((group) =>
		group.flat().toSorted((a, b) => (a.article === b.article ? a.index - b.index : a.article < b.article ? -1 : 1)),
	);
}

function clusterClass(group: readonly ClaimContext[][]): ClaimContext[][][] {
	const edges: Edge[] = [];
	const excluded = new Set<string>();
	for (const [a, [one]] of group.entries()) {
		for (let b = a + 1; b < group.length; b++) {
			const other = group[b]?.[0];
			if (!one || !other) continue;
			const affinity = affinityOf(one, other);
			if (affinity.hard === true) excluded.add(`${a} ${b}`);
			else if (affinity.excluded === undefined && affinity.score >= SAME_EVENT)
				edges.push({a, b, score: affinity.score});
		}
	}
	const forbidden = (a: number, b: number): boolean => excluded.has(a < b ? `${a} ${b}` : `${b} ${a}`);
	return cluster(group.length, edges, forbidden).map((indices) =>
		indices.flatMap((index) => (group[index] ? [group[index]] : [])),
	);
}

/** The class, the commonest patient and the entities that most claims of the event name. */
function subjectOf(group: readonly ClaimContext[]): Subject {
	const heads = group.flatMap(({claim}) => patientHead(claim) ?? []);
	const entities = group.flatMap(({entities: named}) => [...named]);
	return {
		verbClass: group[0]?.claim.predicate.verbClass ?? '',
		head: commonest(heads) ?? '',
		participants: frequent(entities, group.length / 2),
	};
}

/** The most frequent word; of equals the first in the alphabet. */
export function commonest(words: readonly string[]): string | undefined {
	const counts = countOf(words);
	return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

function frequent(words: readonly string[], least: number): string[] {
	return [...countOf(words)]
		.filter(([, count]) => count >= least)
		.map(([word]) => word)
		.toSorted();
}

function countOf(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
