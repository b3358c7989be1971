import type {Fact, PartRole, Slot} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import type {Surroundings} from './wording.ts';

/** A number or time of a claim with what it is about. */
export interface ContextFact extends Fact {
	readonly context: ClaimContext;
	/** What must be equal before two facts are held against each other: role, unit and class of what is counted. */
	readonly key: string;
	/** What a count counts, under one name for all its nouns: "dead" for "14 people" killed. */
	readonly counted?: string;
	/** Demonyms and other entities between number and head: they tell populations apart. */
	readonly population: string;
	/** What a sum or measure says of its thing, the likeliest first: "ownership", "weight". */
	readonly attributes: readonly string[];
	/** The dates in its sentence that stand on the calendar by themselves: "the end of 2016". */
	readonly dates: ReadonlySet<string>;
	/** The words around the value. */
	readonly surroundings: Surroundings;
	/** The time of saying something: held only against another edit of the same sentence. */
	readonly speech: boolean;
	/** Whose figure it is and of what, where the words say both: "prison term person:ada holt". */
	readonly held?: string;
	/** The article has no other figure of this holder and attribute. */
	readonly onlyHeld?: boolean;
	/** The article has no other figure of this role, unit, head and attribute. */
	readonly only: boolean;
}

const fronts: ReadonlySet<PartRole> = new Set<PartRole>(['headline', 'lede', 'caption']);

/** One stands out front, in headline, lede or caption, the other elsewhere. */
export function isFrontAndBody(a: ContextFact, b: ContextFact): boolean {
	return a.context.part !== b.context.part && (fronts.has(a.context.part) || fronts.has(b.context.part));
}

/** Nouns that may stand for anybody whom another article names otherwise. */
export const anybody: ReadonlySet<string> = new Set(
	'company firm group business bank government state country official police authority ministry man woman person victim he she it they which who that'.split(
		' ',
	),
);

/** Whether two claims tell of one kind of event. */
export function sameVerb({claim: one}: ContextFact, {claim: other}: ContextFact): boolean {
	return one.predicate.verbClass === other.predicate.verbClass;
}

/** Who or what does it. */
export function agentOf({claim}: ContextFact): Slot | undefined {
	return claim.slots.find(({role}) => role === 'agent');
}
