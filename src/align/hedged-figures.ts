import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {placeRelation} from '../knowledge/places.ts';
import type {Slot} from '../model/index.ts';
import {affinityOf} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {figureMannerOf, type Manner} from './manner.ts';

/** A claim that gives a figure, as fact or with reserve. */
export interface FigureClaim {
	readonly context: ClaimContext;
	readonly manner: Manner;
	readonly slot: Slot;
}

/** Smaller counts are of many things: "three men". */
const TELLING = 100;
/** Two figures of one thing, one of them rounded: "209,000 numbers", "more than 200,000 numbers". */
const SAME_FIGURE = 1.05;

/** Verbs that say nothing of what happened to the figure. */
const saying: ReadonlySet<string> = new Set(['be', 'have', 'announce', 'say', 'tell', 'include', 'expect', 'plan']);

/** Sums and large counts, whose figure alone shows that two claims tell of one thing. */
export function figureClaims(contexts: readonly ClaimContext[]): FigureClaim[] {
	return contexts.flatMap((context) => {
		const {claim} = context;
		if (claim.predicate.nominal || claim.polarity === 'negative' || context.aside) return [];
		if (saying.has(claim.predicate.verbClass)) return [];
		const slot = claim.slots.find(isTelling);
		const manner = slot && figureMannerOf(context);
		return slot && manner ? [{context, manner, slot}] : [];
	});
}

function isTelling({role, value, head, part}: Slot): boolean {
	if (value.kind !== 'number' || part === true || head === undefined) return false;
	if (role === 'amount') return true;
	return role === 'count' && (value.low ?? value.high ?? 0) >= TELLING;
}

/** The pairs of claims that give one figure of one thing, and that nothing sets apart. */
export function pairsOfOneFigure(claims: readonly FigureClaim[]): (readonly [FigureClaim, FigureClaim])[] {
	const sorted = claims.toSorted((a, b) => sizeOf(a.slot) - sizeOf(b.slot));
	return sorted.flatMap((one, at) => {
		const rest = sorted.slice(at + 1);
		const end = rest.findIndex(({slot}) => sizeOf(slot) > sizeOf(one.slot) * SAME_FIGURE);
		return (end < 0 ? rest : rest.slice(0, end)).flatMap((other) =>
			giveOneFigure(one, other) ? [[one, other] as const] : [],
		);
	});
}

function giveOneFigure(a: FigureClaim, b: FigureClaim): boolean {
	if (a.slot.role !== b.slot.role || !isSameHead(a.slot.head, b.slot.head) || !isSameUnit(a.slot, b.slot)) return false;
	const {excluded, score} = affinityOf(a.context, b.context, {leastShared: 0});
	return excluded === undefined && score > 0 && !areOfOtherCountries(a, b);
}

function isSameHead(a = '', b = ''): boolean {
	return a === b || (isPerson(a) && isPerson(b));
}

function isPerson(head: string): boolean {
	return head === 'person' || isRoleNoun(head);
}

function isSameUnit({value: a}: Slot, {value: b}: Slot): boolean {
	return a.kind === 'number' && b.kind === 'number' && (a.unit ?? '') === (b.unit ?? '');
}

function sizeOf({value}: Slot): number {
	return value.kind === 'number' ? (value.low ?? value.high ?? 0) : 0;
}

/** "143 million Americans", "143 million Britons". */
function areOfOtherCountries(a: FigureClaim, b: FigureClaim): boolean {
	const [one, other] = [a, b].map(({slot}) => slot.entities.filter((entity) => entity.startsWith('country:')));
	if (!one || !other || one.length === 0 || other.length === 0) return false;
	return one.every((country) => other.every((second) => placeRelation(country, second) === 'apart'));
}
