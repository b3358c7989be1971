import {isStrictAttribute} from '../knowledge/attributes.ts';
import {stemOf} from '../knowledge/stems.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {Slot} from '../model/index.ts';
import {patientHead, samePatient} from './affinity.ts';
import {agentOf, anybody, type ContextFact, sameVerb} from './context-fact.ts';
import {countsPeople} from './counted-head.ts';

/** Dates that articles give once, and sums and measures that they give once, may differ by more than a slip. */
export function isTiedFigure(one: ContextFact, other: ContextFact): boolean {
	if (areHeld(one, other)) return true;
	return one.slot.role === 'time' ? areOnly(one, other) : areTied(one, other) && shareAttribute(one, other);
}

/** Each article has one weight only, one number of instruments: they answer one question even where no other word is shared. */
export function areTied(one: ContextFact, other: ContextFact): boolean {
	if (areOfOneDate(one, other)) return true;
	if (!areOnly(one, other)) return false;
	return shareAttribute(one, other) || isSpecificCount(one, other) || one.slot.role === 'time';
}

/** Two articles tell by how many percent one share fell, and not both at what hour. */
export function areOneMove(one: ContextFact, other: ContextFact): boolean {
	if (one.article === other.article || !shareAttribute(one, other) || !sameVerb(one, other)) return false;
	const value = [one, other].every(({slot}) => slot.value.kind === 'number' && slot.value.unit === 'percent');
	const timed = [one, other].every(({claim}) => claim.slots.some(isClock));
	const [first, second] = [moversOf(one), moversOf(other)];
	return value && !timed && first.some((entity) => second.includes(entity));
}

/** Whose share moves: "Tarvik Bank shares", or the one body that is named where the subject names none: "shares in Tarvik Bank". */
function moversOf({context: {roles, entities}}: ContextFact): readonly string[] {
	if (roles.agent.length > 0) return roles.agent;
	const bodies = [...entities].filter((entity) => entity.startsWith('organization:'));
	return bodies.length === 1 ? bodies : [];
}

function isClock({value}: Slot): boolean {
	return value.kind === 'interval' && value.pattern?.hour !== undefined;
}

/** Profits "at the end of 2016" are two answers to one question. */
function areOfOneDate(one: ContextFact, other: ContextFact): boolean {
	const [attribute] = one.attributes;
	if (attribute === undefined || attribute !== other.attributes[0] || !isStrictAttribute(attribute)) return false;
	return one.article !== other.article && shareDate(one, other);
}

/** Whether their sentences name one date of the calendar. */
export function shareDate(one: ContextFact, other: ContextFact): boolean {
	return [...one.dates].some((date) => other.dates.has(date));
}

/** Each article gives one prison term of one person: they answer one question whatever else it says. */
export function areHeld(one: ContextFact, other: ContextFact): boolean {
	return one.held !== undefined && one.held === other.held && one.onlyHeld === true && other.onlyHeld === true;
}

/** Each article has one figure of the kind; of times, of one event. */
export function areOnly(one: ContextFact, other: ContextFact): boolean {
	if (!one.only || !other.only || one.article === other.article) return false;
	// there is one band of robbers
	if (one.slot.role === 'count' && one.counted !== 'robber' && (isOneOrTwo(one) || isOneOrTwo(other))) return false;
	return one.slot.role !== 'time' || isOfOneDisaster(one) || shareParticipant(one, other);
}

/** "one more race", "two races to go": so few of a thing are counted for many reasons. */
function isOneOrTwo({slot: {value}}: ContextFact): boolean {
	return value.kind === 'number' && (value.low ?? value.high ?? 0) <= 2;
}

/** Whether the two measure one thing, as far as the words around them say. */
export function shareAttribute(one: ContextFact, other: ContextFact): boolean {
	return one.attributes.some((attribute) => other.attributes.includes(attribute));
}

/** Whether both count the same things. */
export function isSpecificCount(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'count' && one.counted !== undefined && one.counted === other.counted;
}

/** Each article tells the hour of what happens once in a story: "the blast tore through the mine at 7:40 p.m.", "the explosion happened at 20:40". */
export function areHoursOfOneDisaster(one: ContextFact, other: ContextFact): boolean {
	return one.key.startsWith('clock ') && one.key === other.key && isOfOneDisaster(one) && areOnly(one, other);
}

/** A story tells of one explosion, one crash, one funeral: their hours and days need nothing else in common. */
function isOfOneDisaster({key}: ContextFact): boolean {
	return disasterTimes.has(key);
}

const disasterTimes: ReadonlySet<string> = new Set(
	[
		'explode',
		'crash',
		'burn',
		'shoot',
		'collapse',
		'sink',
		'quake',
		'alarm',
		'medical',
		'funeral',
		'inquest',
		'autopsy',
	].flatMap((event) => [`clock ${stemOf(event)}`, `date ${stemOf(event)}`]),
);

/** Two dates of one verb are one question only where both claims name the same thing: "captured an image", "captured the town". */
function shareParticipant(one: ContextFact, other: ContextFact): boolean {
	// "was last inspected": there is one last inspection
	if (one.context.aside && other.context.aside && isLast(one) && isLast(other)) return true;
	if (samePatient(one.claim, other.claim) || sameThingDoes(one, other)) return true;
	if ([one, other].every(({claim}) => !['place', undefined].includes(patientHead(claim)))) return false;
	return [...one.context.terms].some(
		([term, weight]) =>
			weight >= TELLING_TERM && !one.key.endsWith(` ${term}`) && (other.context.terms.get(term) ?? 0) >= TELLING_TERM,
	);
}

/** "the bridge opened", "the treaty takes effect": what is no person does few things. */
function sameThingDoes(one: ContextFact, other: ContextFact): boolean {
	const [a, b] = [agentOf(one)?.head, agentOf(other)?.head];
	if (a === undefined || a !== b || anybody.has(a) || countsPeople(a)) return false;
	// "it was hit by a wave", "it was struck by a wave"
	if (!sameVerb(one, other) && one.key !== other.key) return false;
	// fires and crashes are many
	return classOfEventNoun(a) === undefined && [one, other].every(hasNoObject);
}

function hasNoObject({claim}: ContextFact): boolean {
	return claim.predicate.verbClass === 'take effect' || patientHead(claim) === undefined;
}

function isLast({context: {sentence, claim}}: ContextFact): boolean {
	return sentence.tokens.some(
		({lower, end}) => lower === 'last' && end < claim.predicate.end && end >= claim.start - LAST,
	);
}

/** Characters before a claim in which "the last" still belongs to it. */
const LAST = 12;

/** Weight of a word or name that says what a claim is about. */
const TELLING_TERM = 0.5;
