import {isCostly} from '../knowledge/attributes.ts';
import type {ComparisonRelation} from '../model/index.ts';
import {type Affinity, affinityOf, patientHead, placesExclude} from './affinity.ts';
import {relateValues} from './compare.ts';
import {type ContextFact, isFrontAndBody} from './context-fact.ts';
import {isCrowd} from './counted-head.ts';
import {areToldAsTwo, arePopulationsApart, isOneSupposed} from './figures-apart.ts';
import {areOfOtherYears} from './years-apart.ts';
import {
	areHeld,
	areHoursOfOneDisaster,
	areOneMove,
	areOnly,
	areTied,
	isSpecificCount,
	isTiedFigure,
	shareAttribute,
	shareDate,
} from './figure-ties.ts';
import {isOfThingItself} from './holdings.ts';
import {isMarketFigure} from './measured.ts';
import {areFarApart, nearnessOf} from './nearness.ts';
import {isSlip, namedNumber, type Told} from './slips.ts';
import {areEdited, wordingLikeness} from './wording.ts';

/**
 * Values that differ ask the same question from this affinity on, nearness of the values included; values that agree need
 * less, for agreement harms nobody. Chosen on the annotated stories, where lower limits joined different figures of one report.
 */
export const DIFFERING = 0.65;
/**
 * Where each article has one figure of the kind, as "1,200 posts" and "2,100 jobs", a little less is enough: on 40 invented
 * stories two more of 310 conflicts, and no more false flags.
 */
const DIFFERING_TIED = 0.6;
export const AGREEING = 0.35;
const AGREEING_ATTRIBUTE = 0.1;

/** Added for a slip of the pen, surer than any other likeness of claims. */
const SLIP = 1;

/** Two facts that answer one question: how surely, and whether their values go together. */
export interface Likeness {
	readonly score: number;
	readonly agrees: boolean;
	/** One sentence was edited from the other: what their articles say elsewhere changes nothing. */
	readonly sure?: boolean;
	/** Figures of the market, which may be of two moments. */
	readonly fleeting?: boolean;
}

/** Two edits of one agency's sentence are surer than any likeness of claims. */
const EDITED_SENTENCE = 1.5;

function areEditedFrom(one: ContextFact, other: ContextFact): boolean {
	return (
		one.article !== other.article &&
		!arePopulationsApart(one, other) &&
		!isOneSupposed(one, other) &&
		areEdited(one.surroundings, other.surroundings)
	);
}

function differ(one: ContextFact, other: ContextFact): boolean {
	return clashes(relateValues(one.slot.value, other.slot.value));
}

function clashes(relation: ComparisonRelation): boolean {
	return relation === 'conflict' || relation === 'tension';
}

/** How likely two facts answer one question; undefined where they hardly do. The same in either order. */
export function sameQuestion(one: ContextFact, other: ContextFact): Likeness | undefined {
	if (areOneArticlesFigures(one, other)) return undefined;
	if (areEditedFrom(one, other)) return {score: EDITED_SENTENCE, agrees: !differ(one, other), sure: true};
	if (one.speech || other.speech) return undefined;
	if (areOneSlipAnywhere(one, other)) return {score: EDITED_SENTENCE, agrees: false};
	if (areToldAsTwo(one, other)) return undefined;
	const relation = relateValues(one.slot.value, other.slot.value);
	return relation === 'cannot-compare' ? undefined : likenessOfClaims(one, other, clashes(relation));
}

function likenessOfClaims(one: ContextFact, other: ContextFact, isConflict: boolean): Likeness | undefined {
	const {score, excluded} = likenessOf(one, other);
	if (excluded !== undefined) return undefined;
	// the slip of "38.9 percent" goes before the other turnout that an article gives
	if (isConflict && areOneSlip(one, other)) return {score: Math.max(score + SLIP, DIFFERING), agrees: false};
	if (score === 0 && !areTied(one, other)) return undefined;
	if (!isConflict) return agrees(one, other, score) ? {score, agrees: true} : undefined;
	if (isFleeting(one, other))
		return areOneMove(one, other) ? {score: DIFFERING, agrees: false, fleeting: true} : undefined;
	const total = score + bonusOf(one, other, score);
	return total >= leastDiffering(one, other) ? {score: total, agrees: false} : undefined;
}

function leastDiffering(one: ContextFact, other: ContextFact): number {
	if (one.article === other.article) return WITHIN;
	return areTied(one, other) ? DIFFERING_TIED : DIFFERING;
}

function agrees(one: ContextFact, other: ContextFact, score: number): boolean {
	return score >= leastAgreeing(one, other) && !areFarApart(one.slot.value, other.slot.value);
}

/** "1,150 jobs" and "1,510 people": with so many digits two of them change places by chance hardly ever, whatever is counted. */
export function areOneSlipAnywhere(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role !== 'count' && one.slot.role !== 'amount') return false;
	if (!isLongNumber(one) || !isLongNumber(other) || !areOneSlip(one, other)) return false;
	// "$641,000" in Chile and "$614,000" in Norway
	return !areOfOtherYears(one, other) && !placesExclude(one.context, other.context);
}

/** Of four digits and more, three of them before the zeros at its end: "1,150", not "$640,000". */
function isLongNumber({slot: {value}}: ContextFact): boolean {
	const number = value.kind === 'number' ? namedNumber(value) : undefined;
	return number !== undefined && number >= LONG && number.toFixed(0).replace(/0+$/u, '').length >= LEAST_DIGITS;
}

const LONG = 1000;
const LEAST_DIGITS = 3;

function areOneSlip(one: ContextFact, other: ContextFact): boolean {
	return one.article !== other.article && isSlip(toldIn(one), toldIn(other));
}

function toldIn({slot: {span, value}, context: {sentence}}: ContextFact): Told {
	const inside = sentence.tokens.filter(({start, end}) => end > span.start && start < span.end);
	return {value, words: inside.map(({text}) => text).join(' ')};
}

/** Figures of one attribute with values that go together need hardly more: "51 percent of the votes", "51.3% of the ballots". */
function leastAgreeing(one: ContextFact, other: ContextFact): number {
	return shareAttribute(one, other) ? AGREEING_ATTRIBUTE : AGREEING;
}

/** What speaks for and against one question besides the likeness of the claims. */
function bonusOf(one: ContextFact, other: ContextFact, score: number): number {
	const only = areOnly(one, other) ? ONLY_ONE : 0;
	const attribute = areTied(one, other) && isSpecificCount(one, other) ? SAME_THING : attributeBonus(one, other);
	const renamed = isSameThing(one, other) || attribute > 0 ? 0 : OTHER_HEAD;
	const dated = shareAttribute(one, other) && shareDate(one, other) ? SAME_DATE : 0;
	const wording = SAME_WORDING * wordingLikeness(one.surroundings, other.surroundings);
	return nearnessBonus(one, other, score) + tollBonus(one, other) + only + attribute + dated + wording - renamed;
}

/** Added where both articles give the figure for one date: "as of the end of 2016". */
const SAME_DATE = 0.1;
/** Added where both values stand in the same words. */
const SAME_WORDING = 0.4;
/** Values in words so alike are two edits of one figure, however far apart they are. */
const ALIKE_WORDING = 0.5;
const ALIKE = 0.9;

/** Added where both numbers measure the same of their things: both are weights, both are shares that somebody owns. */
const SAME_ATTRIBUTE = 0.25;
/** Taken off where they measure different things: a turnout and a share of the vote. */
const OTHER_ATTRIBUTE = 0.25;

/** Added where each article counts these things once: the instruments on board. */
const SAME_THING = 0.2;

function attributeBonus(one: ContextFact, other: ContextFact): number {
	if (one.attributes.length === 0 || other.attributes.length === 0) return 0;
	return shareAttribute(one, other) ? SAME_ATTRIBUTE : -OTHER_ATTRIBUTE;
}

/** "14 people" killed and "14 dead" are counted under one name. */
function isSameThing(one: ContextFact, other: ContextFact): boolean {
	return one.slot.head === other.slot.head || (one.counted !== undefined && one.counted === other.counted);
}

/** A headline and its body are one author's: they must be closer to be held against one another. */
const WITHIN = 1;

/** Taken off where the things measured have other names: "paid", "received". */
const OTHER_HEAD = 0.15;
/** Added where each article has one figure of the kind: the only instruments, the only sum in euros. */
const ONLY_ONE = 0.3;
/** The shared weight that is then enough. */
const LITTLE_SHARED = 0.3;

/** Two ages of one person need no other sign that they answer one question. */
function likenessOf(one: ContextFact, other: ContextFact): Affinity {
	if (one.slot.role === 'age' && one.population.startsWith('person:') && other.population.startsWith('person:'))
		return {score: 1};
	const anyTime = {anyTime: one.slot.role === 'time'};
	if (areHeld(one, other))
		// the size of a ship is the same wherever she is
		return isOfThingItself(one.held) ? {score: 1} : {...affinityOf(one.context, other.context, anyTime), score: 1};
	if (areHoursOfOneDisaster(one, other))
		return oneDisaster(affinityOf(one.context, other.context, {...anyTime, leastShared: 0}));
	const leastShared = areOnly(one, other) ? {leastShared: areTied(one, other) ? 0 : LITTLE_SHARED} : {};
	return affinityOf(one.context, other.context, {
		// "a $150 million mission": the mission tells what it is about
		ignore: new Set(isCostly(one.slot.head ?? '') ? [] : [one.slot.head ?? '']),
		...anyTime,
		...leastShared,
	});
}

/** Of what happens once, claims in other words speak too. */
const LEAST_OF_ONE_DISASTER = 0.3;

function oneDisaster(affinity: Affinity): Affinity {
	return {...affinity, score: Math.max(affinity.score, LEAST_OF_ONE_DISASTER)};
}

function nearnessBonus(one: ContextFact, other: ContextFact, score: number): number {
	const nearness = nearnessOf(one.slot.value, other.slot.value, isTiedFigure(one, other) && score >= AGREEING);
	if (nearness !== undefined) return nearness;
	if (score >= ALIKE && areEdits(one, other)) return 0;
	return score >= ALIKE_BUT_FOR_VALUE && isSameThing(one, other) ? 0 : -Infinity;
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

function areOneArticlesFigures(one: ContextFact, other: ContextFact): boolean {
	return one.article === other.article && (one.index === other.index || !isFrontAndBody(one, other));
}

/** A share's price or move is another an hour later; without the hour nobody can say whether they differ. */
function isFleeting(one: ContextFact, other: ContextFact): boolean {
	return isMarketFigure(one.context, one.slot) || isMarketFigure(other.context, other.slot);
}

/** The dead, the injured and the crowd of a story are one question unless something tells them apart. */
const SAME_TOLL = 0.2;

function shareScene({context: a}: ContextFact, {context: b}: ContextFact): boolean {
	return (
		(a.main && b.main) ||
		[...a.terms.keys()].some((term) => term.includes(':') && !term.startsWith('country:') && b.terms.has(term))
	);
}

function tollBonus(one: ContextFact, other: ContextFact): number {
	const alike = (isToll(one) && isToll(other)) || (isCrowd(one.slot) && isCrowd(other.slot));
	return alike && shareScene(one, other) ? SAME_TOLL : 0;
}

function isToll({key}: ContextFact): boolean {
	return tolls.has(key);
}

const tolls: ReadonlySet<string> = new Set(
	['dead', 'injured', 'missing', 'hostage', 'robber', 'lost job', 'lost house', 'lost building'].map(
		(counted) => `count  ${counted}`,
	),
);
