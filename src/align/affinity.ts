import {placeRelation} from '../knowledge/places.ts';
import {compareTimes} from '../model/index.ts';
import type {Claim} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** How strongly two claims seem to speak of the same thing, and what excludes it. */
export interface Affinity {
	/** 0 to about 1.5. */
	readonly score: number;
	readonly excluded?: string;
	/** The exclusion holds for whole groups of claims too: another time, another event; a different name only for the two. */
	readonly hard?: boolean;
}

/** Added to the overlap of terms when the structure agrees too. */
const SAME_CLASS = 0.25;
const SAME_PATIENT = 0.2;
const BOTH_MAIN = 0.1;
/** Shared terms below this weight in all are chance: one rare word weighs 1. */
const LEAST_SHARED = 0.8;
/** Short claims of common words may share less, if it is nearly all that they say: "Five people died in the fire." */
const NEARLY_EQUAL = 0.75;

/** Predicates that say nothing of what happened. */
export const lightClasses: ReadonlySet<string> = new Set([
	'be',
	'have',
	'do',
	'make',
	'take',
	'get',
	'give',
	'announce',
	'say',
	'tell',
	'include',
	'go',
	'come',
	'accord',
	'receive',
	'plan',
	'expect',
]);

export interface AffinityOptions {
	/** Terms that are compared otherwise and do not count as shared. */
	readonly ignore?: ReadonlySet<string>;
	/** Shared weight that is asked for; less where something else ties the two claims. */
	readonly leastShared?: number;
	/** Where times themselves are compared, other times exclude nothing. */
	readonly anyTime?: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Compares two claims by their terms and their slots, the same in either order. */
export function affinityOf(
	a: ClaimContext,
	b: ClaimContext,
	{ignore = none, leastShared = LEAST_SHARED, anyTime = false}: AffinityOptions = {},
): Affinity {
	return {score: likenessOf(a, b, ignore, leastShared), ...exclusionOf(a, b, anyTime)};
}

/** The score of the affinity of two claims alone, whatever excludes it. */
export function likenessOf(a: ClaimContext, b: ClaimContext, ignore = none, leastShared = LEAST_SHARED): number {
	const shared = sharedWeight(a, b, ignore);
	const overlap = (2 * shared) / (a.weight + b.weight || 1);
	if (shared < leastShared && overlap < NEARLY_EQUAL) return 0;
	const containment = shared / (Math.min(a.weight, b.weight) || 1);
	return (overlap + containment) / 2 + structureOf(a, b);
}

function structureOf(a: ClaimContext, b: ClaimContext): number {
	const alike = (sameClass(a.claim, b.claim) ? SAME_CLASS : 0) + (samePatient(a.claim, b.claim) ? SAME_PATIENT : 0);
	return alike + (a.main && b.main ? BOTH_MAIN : 0) - (namesApart(a, b) ? NAMES_APART : 0);
}

/** Taken off when each claim names somebody or something that the other's sentence lacks. */
const NAMES_APART = 0.25;

function namesApart(a: ClaimContext, b: ClaimContext): boolean {
	return hasOwnName(a, b) && hasOwnName(b, a);
}

function hasOwnName({own}: ClaimContext, {terms}: ClaimContext): boolean {
	return own.some((entity) => !terms.has(entity));
}

function sharedWeight(a: ClaimContext, b: ClaimContext, ignore: ReadonlySet<string>): number {
	const [small, large] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
	let shared = 0;
	for (const [term, weight] of small) {
		if (!ignore.has(term)) shared += Math.min(weight, large.get(term) ?? 0);
	}
	return shared;
}

export function sameClass(a: Claim, b: Claim): boolean {
	return a.predicate.verbClass === b.predicate.verbClass && !lightClasses.has(a.predicate.verbClass);
}

export function samePatient(a: Claim, b: Claim): boolean {
	const [one, other] = [patientHead(a), patientHead(b)];
	return one !== undefined && one === other;
}

/** The noun class of what the claim's action is done to. */
export function patientHead(claim: Claim): string | undefined {
	return claim.slots.find(({role}) => role === 'patient')?.head;
}

/** Why two claims cannot speak of the same event, if anything excludes it. */
function exclusionOf(a: ClaimContext, b: ClaimContext, anyTime: boolean): Pick<Affinity, 'excluded' | 'hard'> {
	if (a.aside !== b.aside) return {excluded: 'one speaks of another event', hard: true};
	if (!anyTime && timesExclude(a.times, b.times)) return {excluded: 'at other times', hard: true};
	const elsewhere = excludingRoles.some((role) => rolesExclude(a, b, role)) || placesExclude(a, b);
	return elsewhere ? {excluded: 'of others or elsewhere'} : {};
}

/** Who does it, to whom and where: when both claims name somebody there and neither name stands in the other's sentence, they are two events. */
const excludingRoles = ['agent', 'patient', 'place'] as const;

function rolesExclude(a: ClaimContext, b: ClaimContext, role: (typeof excludingRoles)[number]): boolean {
	const [one, other] = [a.roles[role], b.roles[role]];
	if (one.length === 0 || other.length === 0) return false;
	return one.every((entity) => !b.terms.has(entity)) && other.every((entity) => !a.terms.has(entity));
}

/** "the central bank of Chile", "the central bank of Peru": all places of the one lie apart from all of the other. */
export function placesExclude(a: ClaimContext, b: ClaimContext): boolean {
	const [one, other] = [a.places, b.places];
	if (one.length === 0 || other.length === 0) return false;
	return one.every(
		(place) =>
			!b.terms.has(place) && other.every((second) => !a.terms.has(second) && placeRelation(place, second) === 'apart'),
	);
}

function timesExclude(one: ClaimContext['times'], other: ClaimContext['times']): boolean {
	if (one.length === 0 || other.length === 0) return false;
	return one.every((first) => other.every((second) => isFarApart(first, second)));
}

type Interval = ClaimContext['times'][number];

/** Other days of one week may be a discrepancy; other months or years are other events. */
function isFarApart(a: Interval, b: Interval): boolean {
	if (isMonthsAfter(a, b) || isMonthsAfter(b, a)) return true;
	if ((isBareWeekday(a) && namesYear(b)) || (isBareWeekday(b) && namesYear(a))) return true;
	const [one = {}, other = {}] = [a.pattern, b.pattern];
	if (differ(one.month, other.month)) return compareTimes(a, b).relation === 'conflict';
	return differ(one.year, other.year);
}

/** "on Wednesday" of news without a date is of its own week. */
function isBareWeekday({earliest, pattern = {}}: Interval): boolean {
	return earliest === undefined && pattern.weekday !== undefined && pattern.month === undefined;
}

/** "in 2007", "in August 2007": nobody says so of this week. */
function namesYear({precision, pattern = {}}: Interval): boolean {
	return pattern.year !== undefined && pattern.bound === undefined && (precision === 'year' || precision === 'month');
}

function differ(a: number | undefined, b: number | undefined): boolean {
	return a !== undefined && b !== undefined && a !== b;
}

function isMonthsAfter({earliest}: Interval, {latest}: Interval): boolean {
	return earliest !== undefined && latest !== undefined && earliest > latest && monthsBetween(latest, earliest) > 0;
}

function monthsBetween(from: string, to: string): number {
	const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
	const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
	return (toYear - fromYear) * 12 + toMonth - fromMonth;
}
