import type {Evidence, Fact, Reading, Value} from '../model/index.ts';

/** Readings with the facts behind them, in the same order. */
export interface ReadingSet {
	readonly readings: readonly Reading[];
	readonly facts: readonly (readonly Fact[])[];
}

/** Groups facts that give the same value in the same way, in order of article and position. */
export function readingsOf(facts: readonly Fact[], evidenceOf: (fact: Fact) => Evidence): ReadingSet {
	const groups = new Map<string, Fact[]>();
	for (const fact of facts.toSorted(byPlace)) {
		const key = `${valueKey(fact.slot.value)} ${fact.claim.polarity} ${fact.slot.basis}`;
		const group = groups.get(key);
		if (group) group.push(fact);
		else groups.set(key, [fact]);
	}
	const ordered = [...groups.values()];
	return {readings: ordered.map((group) => readingOf(group, evidenceOf)), facts: ordered};
}

function byPlace(a: Fact, b: Fact): number {
	if (a.article !== b.article) return a.article < b.article ? -1 : 1;
	return a.slot.span.start - b.slot.span.start || a.slot.span.end - b.slot.span.end;
}

function readingOf(group: readonly Fact[], evidenceOf: (fact: Fact) => Evidence): Reading {
	const evidence = group
		.map(evidenceOf)
		.filter(
			(one, index, all) =>
				all.findIndex(
					(other) => other.article === one.article && other.start === one.start && other.end === one.end,
				) === index,
		);
	const first = group[0];
	const strongest = group.find(({claim}) => claim.certainty === 'certain') ?? first;
	const force = group.find(({claim}) => claim.force !== 'done')?.claim.force;
	return {
		value: first?.slot.value ?? {kind: 'words', words: []},
		text: evidence[0]?.quote ?? '',
		articles: [...new Set(group.map(({article}) => article))],
		evidence,
		polarity: first?.claim.polarity ?? 'positive',
		certainty: strongest?.claim.certainty ?? 'certain',
		...(force !== undefined && {force}),
		basis: first?.slot.basis ?? 'stated',
	};
}

/** Text that is equal for equal values. */
export function valueKey(value: Value): string {
	switch (value.kind) {
		case 'number':
			return `number ${value.low ?? ''}..${value.high ?? ''} ${value.unit ?? ''} ${value.approximate ?? false}`;
		case 'interval':
			return `interval ${value.earliest ?? ''}..${value.latest ?? ''} ${JSON.stringify(value.pattern ?? {})}`;
		case 'name':
			return `name ${value.entity}`;
		case 'set':
			return `set ${value.members.toSorted().join('|')}`;
		case 'class':
			return `class ${value.classes.toSorted().join('|')}`;
		case 'words':
			return `words ${value.words.join(' ')}`;
		case 'happened':
			return `happened ${value.happened}`;
	}
}
