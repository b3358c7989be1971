import type {ContextFact} from './context-fact.ts';
import {valueKey} from './readings.ts';

/** Nouns that any article counts more than once, whatever it is about. */
const commonCounts: ReadonlySet<string> = new Set([
	'person',
	'man',
	'woman',
	'child',
	'time',
	'day',
	'week',
	'month',
	'year',
	'hour',
	'minute',
	'thing',
	'country',
	'way',
	'place',
	'part',
	'group',
	'member',
	'other',
]);

/** Marks the facts whose article has one value only of their key and of what it measures. */
export function markOnly(facts: readonly ContextFact[]): ContextFact[] {
	const values = new Map<string, Set<string>>();
	for (const fact of facts)
		for (const kind of kindsOf(fact)) values.set(kind, (values.get(kind) ?? new Set()).add(valueKey(fact.slot.value)));
	const held = new Map<string, Set<string>>();
	for (const {article, held: holder, slot} of facts)
		if (holder !== undefined)
			held.set(`${article} ${holder}`, (held.get(`${article} ${holder}`) ?? new Set()).add(valueKey(slot.value)));
	return facts.map((fact) => ({
		...fact,
		...(fact.held !== undefined && {onlyHeld: held.get(`${fact.article} ${fact.held}`)?.size === 1}),
		only:
			values.get(kindsOf(fact)[0] ?? '')?.size === 1 &&
			(fact.slot.role !== 'count' || !commonCounts.has(fact.counted ?? '')),
	}));
}

/** A key for each of the attributes that the figure may tell, the likeliest first. */
function kindsOf({article, key, attributes}: ContextFact): string[] {
	return (attributes.length === 0 ? [''] : attributes).map((attribute) => `${article} ${key} ${attribute}`);
}
