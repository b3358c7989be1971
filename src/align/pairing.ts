import {placeRelation} from '../knowledge/places.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import {relateNumbers, compareTimes} from '../model/index.ts';
import type {Claim, Slot, SlotRole, Value} from '../model/index.ts';
import {lightClasses, likenessOf} from './affinity.ts';
import {type ClaimContext, isPlace} from './context.ts';
import type {EntityNames} from './entities.ts';

/**
 * Two claims tell of one event, one slot aside, from this weight of ties on: a name and a day, or two described participants.
 * One name alone is not enough, for people do many things.
 */
const ONE_EVENT = 1.5;

/** What each agreement is worth. */
const SAME_NAME = 1;
const SHARED_NAME = 0.5;
const SAME_COUNTRY = 0.4;
const SAME_THING = 0.5;
/** Taken off where nouns differ: a guard and a cashier are two, a guard and an officer may be one. */
const OTHER_THING = -0.5;
const SAME_QUALIFIER = 0.4;
const SAME_DAY = 0.5;
const SAME_PERIOD = 0.2;
const SAME_PLACE = 0.5;
const SAME_NUMBER = 0.6;
const SAME_SMALL_NUMBER = 0.2;
const SAME_WORDS = 0.8;

/**
 * How strongly two claims are tied to one event when one of its slots is left aside; undefined where anything else sets them
 * apart. Strict on purpose: every participant, time, place and number that both give must agree.
 */
export function tieOf(
	a: ClaimContext,
	b: ClaimContext,
	asked: ReadonlySet<SlotRole>,
	names: EntityNames,
): number | undefined {
	if (areOfOtherMatters(a, b, asked)) return undefined;
	const ties = [
		...participantRoles.filter((role) => !asked.has(role)).map((role) => participantTie(a, b, role, names)),
		asked.has('place') ? 0 : placeTie(a, b),
		asked.has('time') ? 0 : timeTie(a.claim, b.claim),
		numberTie(a.claim, b.claim),
	];
	let sum = 0;
	for (const tie of ties) {
		if (tie === undefined) return undefined;
		sum += tie;
	}
	const dated = ties.slice(-2).some((tie) => tie !== 0);
	if (!dated && !asked.has('happened') && !isOneMoment(a, b)) return undefined;
	if (nameOthers(a, b, asked, names)) return undefined;
	return sum + sharedNames(a, b, names) + SAME_WORDS * Math.min(1, likenessOf(a, b));
}

/** Without a time or figure in common, only what both articles open with, or what happens once, is surely one; what did and did not happen is one matter at any moment. */
function isOneMoment(a: ClaimContext, b: ClaimContext): boolean {
	return (a.main && b.main) || isOnce(a.claim);
}

function areOfOtherMatters(a: ClaimContext, b: ClaimContext, asked: ReadonlySet<SlotRole>): boolean {
	return a.aside || b.aside || !(asked.has('happened') || isSameState(a.claim, b.claim));
}

/** What happens to anybody once, or once in what one story tells. */
function isOnce({predicate: {lemma, verbClass}}: Claim): boolean {
	return onceClasses.has(verbClass) || onceVerbs.has(lemma);
}

const onceClasses: ReadonlySet<string> = new Set([
	'die',
	'kill',
	'arrest',
	'convict',
	'elect',
	'marry',
	'crash',
	'explode',
]);
const onceVerbs: ReadonlySet<string> = new Set(
	`bear bury cremate baptise baptize found born invent acquit sentence derail capsize sink kidnap abduct murder
	behead wed inaugurate premiere unveil fund sponsor finance`.split(/\s+/),
);

/** Whether the ties of two claims are enough to take them for one event. */
export function isOneEvent(tie: number | undefined, least = ONE_EVENT): tie is number {
	return tie !== undefined && tie >= least;
}

const participantRoles = ['agent', 'patient'] as const;

/** "the central bank of Chile", "the central bank of Peru": each claim names one of a kind that the other's sentence lacks. */
function nameOthers(a: ClaimContext, b: ClaimContext, asked: ReadonlySet<SlotRole>, names: EntityNames): boolean {
	const one = ownNames(a, b, asked, names);
	if (one.length === 0) return false;
	const other = ownNames(b, a, asked, names);
	return one.some((entity) => other.some((second) => kindOf(entity) === kindOf(second)));
}

/** Whom or what both claims name besides their participants: "shares of Nordwind". */
function sharedNames(a: ClaimContext, b: ClaimContext, names: EntityNames): number {
	const takesPart = ({claim}: ClaimContext, entity: string): boolean =>
		claim.slots.some(({value}) => value.kind === 'name' && names.canonical(value.entity) === entity);
	const isShared = a.own.some(
		(entity) => b.entities.has(entity) && !isPlace(entity) && !takesPart(a, entity) && !takesPart(b, entity),
	);
	return isShared ? SHARED_NAME : 0;
}

function ownNames(own: ClaimContext, other: ClaimContext, asked: ReadonlySet<SlotRole>, names: EntityNames): string[] {
	const isAsked = (entity: string): boolean =>
		own.claim.slots.some(
			({role, entities}) => asked.has(role) && entities.some((named) => names.canonical(named) === entity),
		);
	return [...own.entities].filter(
		(entity) =>
			!other.terms.has(entity) &&
			!isAsked(entity) &&
			!(isPlace(entity) && other.placesAround.some((place) => placeRelation(entity, place) !== 'apart')),
	);
}

/** A plan and its outcome, or a denial and a report, are other questions. */
function isSameState(a: Claim, b: Claim): boolean {
	return a.polarity === b.polarity && (a.force === b.force || (isDone(a) && isDone(b)));
}

function isDone({force}: Claim): boolean {
	return force === 'done' || force === 'alleged';
}

function slotOf({slots}: Claim, wanted: SlotRole): Slot | undefined {
	return slots.find(({role}) => role === wanted);
}

function participantTie(
	a: ClaimContext,
	b: ClaimContext,
	role: 'agent' | 'patient',
	names: EntityNames,
): number | undefined {
	const [one, other] = [slotOf(a.claim, role), slotOf(b.claim, role)];
	if (!one || !other) return 0;
	if (one.value.kind === 'name' && other.value.kind === 'name')
		return nameTie(names.canonical(one.value.entity), names.canonical(other.value.entity));
	if (one.value.kind === 'words' && other.value.kind === 'words') return thingTie(one, other, names);
	return 0;
}

/** Two names of one kind are two; a government may be named by its country, its head or its seat. */
function nameTie(a: string, b: string): number | undefined {
	if (a === b) return a.startsWith('country:') || a.startsWith('bloc:') ? SAME_COUNTRY : SAME_NAME;
	return kindOf(a) === kindOf(b) ? undefined : 0;
}

function kindOf(entity: string): string {
	return entity.slice(0, entity.indexOf(':'));
}

/** "the mining law" and "the fishing law" are two laws; "the law" may be either. */
function thingTie(a: Slot, b: Slot, names: EntityNames): number | undefined {
	if (a.head === undefined || b.head === undefined || lightHeads.has(a.head) || lightHeads.has(b.head)) return 0;
	if (a.head !== b.head) return OTHER_THING;
	if (areDisjoint(a.entities.map(names.canonical), b.entities.map(names.canonical))) return undefined;
	const [one, other] = [qualifiersOf(a), qualifiersOf(b)];
	const shared = one.filter((word) => other.includes(word)).length;
	if (shared === 0 && one.length > 0 && other.length > 0) return undefined;
	return SAME_THING * (0.5 + rarity(a.head) / 2) + (shared > 0 ? SAME_QUALIFIER : 0);
}

/** Heads under which anything may stand. */
const lightHeads: ReadonlySet<string> = new Set([
	'thing',
	'one',
	'it',
	'he',
	'she',
	'they',
	'this',
	'that',
	'who',
	'which',
	'person',
	'part',
	'number',
	'percent',
	'some',
	'all',
]);

function qualifiersOf({value, head}: Slot): string[] {
	return value.kind === 'words' ? value.words.filter((word) => word !== head && !/^\d/.test(word)) : [];
}

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
	return a.length > 0 && b.length > 0 && a.every((one) => !b.includes(one));
}

function timeTie(a: Claim, b: Claim): number | undefined {
	const [one, other] = [slotOf(a, 'time')?.value, slotOf(b, 'time')?.value];
	if (one?.kind !== 'interval' || other?.kind !== 'interval') return 0;
	const {relation} = compareTimes(one, other);
	// "on Sunday" and "in April" may be one day or not
	if (relation === 'conflict' || relation === 'cannot-compare') return undefined;
	if (!isSameTime(one, other)) return 0;
	return isDay(one.precision) && isDay(other.precision) ? SAME_DAY : SAME_PERIOD;
}

type Interval = Extract<Value, {readonly kind: 'interval'}>;

/** Whether two times are one, or are said alike: of one event, "Thursday" is one Thursday. */
export function isSameTime(a: Interval, b: Interval): boolean {
	const patterns = [a.pattern, b.pattern].map((pattern) => JSON.stringify(pattern ?? {}));
	return compareTimes(a, b).relation === 'agree' || (patterns[0] === patterns[1] && patterns[0] !== '{}');
}

const dayOrFiner: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute']);
const isDay = (precision: string): boolean => dayOrFiner.has(precision);

function placeTie(a: ClaimContext, b: ClaimContext): number | undefined {
	const [one, other] = [a.roles.place, b.roles.place];
	if (one.length === 0 || other.length === 0) return 0;
	if (one.some((place) => other.includes(place))) return SAME_PLACE;
	return one.every((first) => other.every((second) => placeRelation(first, second) === 'apart')) ? undefined : 0;
}

const numberRoles: ReadonlySet<SlotRole> = new Set<SlotRole>(['count', 'amount', 'measure', 'age']);

/** Figures of one thing must agree: "killed four" and "killed six" may be two attacks. */
function numberTie(a: Claim, b: Claim): number | undefined {
	let tie = 0;
	for (const one of a.slots) {
		for (const other of b.slots) {
			if (!numberRoles.has(one.role) || one.role !== other.role || one.head !== other.head) continue;
			if (one.value.kind !== 'number' || other.value.kind !== 'number') continue;
			const relation = relateNumbers(one.value, other.value);
			if (relation === 'conflict') return undefined;
			if (relation === 'agree') tie = Math.max(tie, isTelling(one.value) ? SAME_NUMBER : SAME_SMALL_NUMBER);
		}
	}
	return tie;
}

/** "two men" are arrested everywhere. */
function isTelling({low, high}: {readonly low?: number; readonly high?: number}): boolean {
	return (low ?? high ?? 0) > 2;
}

/** Whether a claim tells of something that happens, rather than what is or what was said. */
export function tellsEvent({predicate}: Claim): boolean {
	return !lightClasses.has(predicate.verbClass);
}
