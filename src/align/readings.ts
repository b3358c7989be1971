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
	const [first] = group;
	if (!first) throw new Error('a reading without a fact');
	const evidence = [
		...new Map(group.map((fact) => [`${fact.article} ${fact.slot.span.start} ${fact.slot.span.end}`, fact])).values(),
	].map(evidenceOf);
	const certainty = group.some(({claim}) => claim.certainty === 'certain') ? 'certain' : first.claim.certainty;
	const force = group.some(({claim}) => claim.force === 'done') ? undefined : first.claim.force;
	return {
		value: first.slot.value,
		text: evidence[0]?.quote ?? '',
		articles: [...new Set(group.map(({article}) => article))],
		evidence,
		polarity: first.claim.polarity,
		certainty,
		...(force !== undefined && {force}),
		basis: first.slot.basis,
	};
}

/** Text that is equal for equal values. */
export function valueKey(value: Value): string {
	switch (value.kind) {
		case 'number':
			return JSON.stringify([value.low, value.high, value.unit, value.approximate]);
		case 'interval':
			return JSON.stringify([value.earliest, value.latest, value.pattern]);
		case 'name':
			return value.entity;
		case 'set':
			return JSON.stringify(value.members.toSorted());
		case 'class':
			return JSON.stringify(value.classes.toSorted());
		case 'words':
			return value.words.join(' ');
		case 'happened':
			return String(value.happened);
	}
}
