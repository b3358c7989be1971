import {isStrictAttribute} from '../knowledge/attributes.ts';
import {areOpposite} from '../knowledge/verb-classes.ts';
import type {Slot} from '../model/index.ts';
import {type Affinity, affinityOf, patientHead, samePatient} from './affinity.ts';
import {compareValues} from './compare.ts';
import {type ContextFact, isFrontAndBody} from './context-fact.ts';
import {conditionsOf, isMarketFigure} from './measured.ts';
import {nearnessOf} from './nearness.ts';
import {areEdited, wordingLikeness} from './wording.ts';

/**
 * Values that differ ask the same question from this affinity on, nearness of the values included; values that agree need
 * less, for agreement harms nobody. Chosen on the annotated stories, where lower limits joined different figures of one report.
 */
export const DIFFERING = 0.65;
export const AGREEING = 0.35;
const AGREEING_ATTRIBUTE = 0.1;

/** Two facts that answer one question: how surely, and whether their values go together. */
export interface Likeness {
	readonly score: number;
	readonly agrees: boolean;
	/** One sentence was edited from the other: what their articles say elsewhere changes nothing. */
	readonly sure?: boolean;
}

/** Two edits of one agency's sentence are surer than any likeness of claims. */
const EDITED_SENTENCE = 1.5;

function areEditedFrom(one: ContextFact, other: ContextFact): boolean {
	return (
		one.article !== other.article && !arePopulationsApart(one, other) && areEdited(one.surroundings, other.surroundings)
	);
}

function differ(one: ContextFact, other: ContextFact): boolean {
	return compareValues(one.slot.value, other.slot.value).relation === 'conflict';
}

/** What tells two facts apart however alike their claims are. */
const apart: readonly ((one: ContextFact, other: ContextFact) => boolean)[] = [
	arePopulationsApart,
	areOfOtherDays,
	areOtherSums,
	tellOtherFigures,
	areOppositeMoves,
	areOtherAttributes,
	areOtherHolders,
];

/** How likely two facts answer one question; undefined where they hardly do. The same in either order. */
export function sameQuestion(one: ContextFact, other: ContextFact): Likeness | undefined {
	if (areOneArticlesFigures(one, other)) return undefined;
	if (areEditedFrom(one, other)) return {score: EDITED_SENTENCE, agrees: !differ(one, other), sure: true};
	if (one.speech || other.speech || apart.some((tells) => tells(one, other))) return undefined;
	const {relation} = compareValues(one.slot.value, other.slot.value);
	return relation === 'cannot-compare' ? undefined : likenessOfClaims(one, other, relation === 'conflict');
}

function likenessOfClaims(one: ContextFact, other: ContextFact, isConflict: boolean): Likeness | undefined {
	const {score, excluded} = likenessOf(one, other);
	if (excluded !== undefined || (score === 0 && !areTied(one, other))) return undefined;
	if (!isConflict) return score >= leastAgreeing(one, other) ? {score, agrees: true} : undefined;
	if (isFleeting(one, other)) return undefined;
	const total = score + bonusOf(one, other, score);
	return total >= (one.article === other.article ? WITHIN : DIFFERING) ? {score: total, agrees: false} : undefined;
}

/** "rose 31 cents" and "fell 38 cents" are two moves. */
function areOppositeMoves({claim: one}: ContextFact, {claim: other}: ContextFact): boolean {
	return areOpposite(one.predicate.verbClass, other.predicate.verbClass);
}

/** A profit is no revenue, a fine no damages. */
function areOtherAttributes({attributes: [one]}: ContextFact, {attributes: [other]}: ContextFact): boolean {
	return (
		one !== undefined && other !== undefined && one !== other && isStrictAttribute(one) && isStrictAttribute(other)
	);
}

/** Nouns that may stand for anybody whom another article names otherwise. */
const anybody: ReadonlySet<string> = new Set(
	'company firm group business bank government state country official police authority ministry man woman person victim he she it they which who that'.split(
		' ',
	),
);

/** "the family owns 34 percent", "a pension fund owns 29 percent": other subjects of one verb have other figures. */
function areOtherHolders(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'count' || one.slot.role === 'time' || !sameVerb(one, other)) return false;
	const [first, second] = [agentOf(one), agentOf(other)];
	const [a, b] = [first, second].map((agent) => (agent && !isNamed(agent) ? agent.head : undefined));
	return a !== undefined && b !== undefined && a !== b && !anybody.has(a) && !anybody.has(b);
}

/** "Norrsken" is a name, "the Hansen family" a noun with a name. */
function isNamed({head = '', entities}: Slot): boolean {
	return entities.some((entity) => entity.endsWith(head));
}

function sameVerb({claim: one}: ContextFact, {claim: other}: ContextFact): boolean {
	return one.predicate.verbClass === other.predicate.verbClass;
}

function agentOf({claim}: ContextFact): Slot | undefined {
	return claim.slots.find(({role}) => role === 'agent');
}

/** Figures of one attribute with values that go together need hardly more: "51 percent of the votes", "51.3% of the ballots". */
function leastAgreeing(one: ContextFact, other: ContextFact): number {
	return shareAttribute(one, other) ? AGREEING_ATTRIBUTE : AGREEING;
}

/** What speaks for and against one question besides the likeness of the claims. */
function bonusOf(one: ContextFact, other: ContextFact, score: number): number {
	const only = areOnly(one, other) ? ONLY_ONE : 0;
	const attribute = areTied(one, other) && isSpecificCount(one, other) ? SAME_THING : attributeBonus(one, other);
	const renamed = one.slot.head === other.slot.head || attribute > 0 ? 0 : OTHER_HEAD;
	const wording = SAME_WORDING * wordingLikeness(one.surroundings, other.surroundings);
	return nearnessBonus(one, other, score) + tollBonus(one, other) + only + attribute + wording - renamed;
}

/** Added where both values stand in the same words. */
const SAME_WORDING = 0.4;
/** Values in words so alike are two edits of one figure, however far apart they are. */
const ALIKE_WORDING = 0.5;
const ALIKE = 0.9;

/** Added where both numbers measure the same of their things: both are weights, both are shares that somebody owns. */
const SAME_ATTRIBUTE = 0.25;
/** Taken off where they measure different things: a turnout and a share of the vote. */
const OTHER_ATTRIBUTE = 0.25;

/** Dates that articles give once, and sums and measures that they give once, may differ by more than a slip. */
function isTiedFigure(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'time' ? areOnly(one, other) : areTied(one, other) && shareAttribute(one, other);
}

/** "one more race", "two races to go": so few of a thing are counted for many reasons. */
function isOneOrTwo({slot: {value}}: ContextFact): boolean {
	return value.kind === 'number' && (value.low ?? value.high ?? 0) <= 2;
}

/** Added where each article counts these things once: the instruments on board. */
const SAME_THING = 0.2;

function attributeBonus(one: ContextFact, other: ContextFact): number {
	if (one.attributes.length === 0 || other.attributes.length === 0) return 0;
	return shareAttribute(one, other) ? SAME_ATTRIBUTE : -OTHER_ATTRIBUTE;
}

function shareAttribute(one: ContextFact, other: ContextFact): boolean {
	return one.attributes.some((attribute) => other.attributes.includes(attribute));
}

/** Each article has one weight only, one number of instruments: they answer one question even where no other word is shared. */
function areTied(one: ContextFact, other: ContextFact): boolean {
	return areOnly(one, other) && (shareAttribute(one, other) || isSpecificCount(one, other));
}

function isSpecificCount(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'count' && one.slot.head !== undefined && one.slot.head === other.slot.head;
}

/** A headline and its body are one author's: they must be closer to be held against one another. */
const WITHIN = 1;

/** Taken off where the things measured have other names: "paid", "received". */
const OTHER_HEAD = 0.15;
/** Added where each article has one figure of the kind: the only instruments, the only sum in euros. */
const ONLY_ONE = 0.3;
/** The shared weight that is then enough. */
const LITTLE_SHARED = 0.3;

function areOnly(one: ContextFact, other: ContextFact): boolean {
	if (!one.only || !other.only || one.article === other.article) return false;
	if (one.slot.role === 'count' && (isOneOrTwo(one) || isOneOrTwo(other))) return false;
	return one.slot.role !== 'time' || shareParticipant(one, other);
}

/** Two dates of one verb are one question only where both claims name the same thing: "captured an image", "captured the town". */
function shareParticipant(one: ContextFact, other: ContextFact): boolean {
	if (samePatient(one.claim, other.claim)) return true;
	if ([one, other].every(({claim}) => !['place', undefined].includes(patientHead(claim)))) return false;
	return [...one.context.terms].some(
		([term, weight]) =>
			weight >= TELLING_TERM && !one.key.endsWith(` ${term}`) && (other.context.terms.get(term) ?? 0) >= TELLING_TERM,
	);
}

/** Weight of a word or name that says what a claim is about. */
const TELLING_TERM = 0.5;

/** Two ages of one person need no other sign that they answer one question. */
function likenessOf(one: ContextFact, other: ContextFact): Affinity {
	if (one.slot.role === 'age' && one.population.startsWith('person:') && one.population === other.population)
		return {score: 1};
	const leastShared = areOnly(one, other) ? {leastShared: areTied(one, other) ? 0 : LITTLE_SHARED} : {};
	return affinityOf(one.context, other.context, {
		ignore: new Set([one.slot.head ?? '']),
		anyTime: one.slot.role === 'time',
		...leastShared,
	});
}

function nearnessBonus(one: ContextFact, other: ContextFact, score: number): number {
	const nearness = nearnessOf(one.slot.value, other.slot.value, isTiedFigure(one, other) && score >= AGREEING);
	if (nearness !== undefined) return nearness;
	if (score >= ALIKE && areEdits(one, other)) return 0;
	return score >= ALIKE_BUT_FOR_VALUE && one.slot.head === other.slot.head ? 0 : -Infinity;
}

/** Two edits of one sentence: the same words around the value, of the same thing, done to the same. */
function areEdits(one: ContextFact, other: ContextFact): boolean {
	return (
		one.slot.head === other.slot.head &&
		patientHead(one.claim) === patientHead(other.claim) &&
		wordingLikeness(one.surroundings, other.surroundings) >= ALIKE_WORDING
	);
}

/** Claims so alike speak of one thing, however far apart their figures are: "signed by 200 scientists", "signed by 900 scientists". */
const ALIKE_BUT_FOR_VALUE = 1.1;

/** Sums and measures of two weekdays are two figures: "12 kilometres on Monday", "18 kilometres on Tuesday". */
function areOfOtherDays(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'count' || one.slot.role === 'time') return false;
	const [first, second] = [weekdayIn(one), weekdayIn(other)];
	return first !== undefined && second !== undefined && first !== second;
}

function weekdayIn({claim}: ContextFact): number | undefined {
	for (const {value} of claim.slots)
		if (value.kind === 'interval' && value.pattern?.weekday !== undefined) return value.pattern.weekday;
	return undefined;
}

function areOneArticlesFigures(one: ContextFact, other: ContextFact): boolean {
	return one.article === other.article && (one.index === other.index || !isFrontAndBody(one, other));
}

/** "$60 in cash" is a part of "$82 a share"; "$40 a month" is not "$40 a year"; "after three years" ends what "for eight years" began. */
function areOtherSums(one: ContextFact, other: ContextFact): boolean {
	const [a, b] = [conditionsOf(one.context, one.slot), conditionsOf(other.context, other.slot)];
	return a.form !== b.form || a.bound !== b.bound || (a.rate !== b.rate && a.rate !== '' && b.rate !== '');
}

/** "12 kilometres on Monday", "18 kilometres on Tuesday": where day and figure differ there are two events. */
function tellOtherFigures({slot, claim}: ContextFact, {claim: other}: ContextFact): boolean {
	if (slot.role !== 'time') return false;
	return claim.slots.some(
		({role, value}) =>
			value.kind === 'number' &&
			other.slots.some((second) => second.role === role && compareValues(value, second.value).relation === 'conflict'),
	);
}

/** A share's price or move is another an hour later; without the hour nobody can say whether they differ. */
function isFleeting(one: ContextFact, other: ContextFact): boolean {
	return isMarketFigure(one.context, one.slot) || isMarketFigure(other.context, other.slot);
}

/** "10 Americans" are a part of "12 people"; of millions, "145 million Americans" are the "145 million people" of another report. */
function arePopulationsApart(one: ContextFact, other: ContextFact): boolean {
	if (one.population === other.population) return false;
	const bothNamed = one.population !== '' && other.population !== '';
	return bothNamed || !isLarge(one) || !isLarge(other);
}

const LARGE = 100_000;

function isLarge({slot: {value}}: ContextFact): boolean {
	return value.kind === 'number' && (value.low ?? value.high ?? 0) >= LARGE;
}

/** The dead and injured of a story are one question unless something tells them apart. */
const SAME_TOLL = 0.2;

function shareScene({context: a}: ContextFact, {context: b}: ContextFact): boolean {
	return (a.main && b.main) || [...a.entities].some((entity) => !entity.startsWith('country:') && b.terms.has(entity));
}

function tollBonus(one: ContextFact, other: ContextFact): number {
	return isToll(one) && isToll(other) && shareScene(one, other) ? SAME_TOLL : 0;
}

function isToll({key}: ContextFact): boolean {
	return key === 'count  dead' || key === 'count  injured' || key === 'count  missing';
}
