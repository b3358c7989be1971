import {isCostly, isLength, isStrictAttribute} from '../knowledge/attributes.ts';
import {isMisspelling} from '../knowledge/name-similarity.ts';
import {isNationality, isPopulationNoun} from '../knowledge/populations.ts';
import {areOpposite} from '../knowledge/verb-classes.ts';
import {contains, type Slot} from '../model/index.ts';
import {relateValues} from './compare.ts';
import {agentOf, anybody, type ContextFact, sameVerb} from './context-fact.ts';
import {isSizeOfNamed} from './holders.ts';
import {conditionsOf, isSize} from './measured.ts';
import {areOfOtherYears, areOfYearsBeside, isOneOfFormerYear} from './years-apart.ts';
import {areCountedUntil, areStartAndEnd, isOneChanged} from './changes-apart.ts';
import {isOneCapacity, isOneOfSeveralEvents} from './scopes-apart.ts';

/** What tells two facts apart however alike their claims are. */
const apart: readonly ((one: ContextFact, other: ContextFact) => boolean)[] = [
	arePopulationsApart,
	areOfOtherDays,
	areOtherSums,
	areOfEachAndOfAll,
	tellOtherFigures,
	areOppositeMoves,
	areOtherAttributes,
	areSizeAndContent,
	areOfOtherScenes,
	areOtherHolders,
	isOneSupposed,
	areCostsOfTwo,
	areAgesOfOneOfSeveral,
	areOfOtherYears,
	areOfYearsBeside,
	isOneOfFormerYear,
	areStartAndEnd,
	isOneChanged,
	areCountedUntil,
	isOneOfSeveralEvents,
	isOneCapacity,
	isOneWhatIsLeft,
	areAskedAndOffered,
	isOneOfSpeaker,
	areOtherPublics,
];

/** "The 25-year-old ferry", "the 40-year-old ferry": of several things of a kind nobody can say which one another article means. */
function areAgesOfOneOfSeveral(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'age' && [one, other].some(({held, onlyHeld}) => held !== undefined && onlyHeld !== true);
}

/** "3,400 patients" may be a part of "5,200 residents". */
function areOtherPublics({slot: one}: ContextFact, {slot: other}: ContextFact): boolean {
	if (one.role !== 'count' || one.head === undefined || other.head === undefined || one.head === other.head)
		return false;
	return isPublic(one.head) && isPublic(other.head);
}

function isPublic(head: string): boolean {
	return isPopulationNoun(head) && !anybody.has(head) && !isNationality(head);
}

/** "I've been working on this for 11 years" tells of the speaker, "designed to work for seven years" of the satellite. */
function isOneOfSpeaker(one: ContextFact, other: ContextFact): boolean {
	const [first, second] = [one, other].map((fact) => agentOf(fact)?.head === 'i');
	return one.slot.role !== 'time' && first !== second;
}

/** What a union asks for is not what the company offers. */
function areAskedAndOffered(one: ContextFact, other: ContextFact): boolean {
	const [first, second] = [sideOf(one), sideOf(other)];
	return first !== undefined && second !== undefined && first !== second;
}

function sideOf({claim: {predicate}}: ContextFact): 'asked' | 'offered' | undefined {
	if (asking.has(predicate.lemma)) return 'asked';
	return offering.has(predicate.lemma) ? 'offered' : undefined;
}

const asking: ReadonlySet<string> = new Set(['ask', 'demand', 'seek', 'want', 'request', 'claim']);
const offering: ReadonlySet<string> = new Set(['offer', 'propose', 'tender']);

/** "nine hostages", "four hostages were still inside": what is left at some moment is no total. */
function isOneWhatIsLeft(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'count' && isWhatIsLeft(one) !== isWhatIsLeft(other);
}

function isWhatIsLeft({claim, context: {sentence}}: ContextFact): boolean {
	const behind = sentence.tokens.findIndex(({start}) => start >= claim.end);
	// "were inside still"
	const until = behind < 0 ? sentence.tokens.length : behind + 1;
	return sentence.tokens.slice(0, until).some(({lower, start}) => start >= claim.start && leftWords.has(lower));
}

const leftWords: ReadonlySet<string> = new Set(['still', 'remain', 'remains', 'remained', 'remaining']);

/** Whether anything tells two facts apart, however alike their claims are. */
export function areToldAsTwo(one: ContextFact, other: ContextFact): boolean {
	return apart.some((tells) => tells(one, other));
}

/** "would have paid 26 percent" tells what did not come about. */
export function isOneSupposed(one: ContextFact, other: ContextFact): boolean {
	return isSupposed(one) !== isSupposed(other);
}

function isSupposed({context: {sentence, claim}}: ContextFact): boolean {
	const at = sentence.tokens.findIndex(({start}) => start === claim.predicate.start);
	const before = sentence.tokens.slice(Math.max(0, at - 3), at).map(({lower}) => lower);
	return before.includes('have') && /^(?:would|could|might)$/.test(before[before.indexOf('have') - 1] ?? '');
}

/** "rose 31 cents" and "fell 38 cents" are two moves. */
function areOppositeMoves({claim: one}: ContextFact, {claim: other}: ContextFact): boolean {
	return areOpposite(one.predicate.verbClass, other.predicate.verbClass);
}

/** A profit is no revenue, a fine no damages. */
function areOtherAttributes({attributes: [one]}: ContextFact, {attributes: [other]}: ContextFact): boolean {
	if (one === undefined || other === undefined || one === other) return false;
	return (isStrictAttribute(one) && isStrictAttribute(other)) || areOtherLengths(one, other);
}

/** "at an altitude of 50 metres", "kept a distance of 500 metres"; heights are told as altitudes too. */
function areOtherLengths(one: string, other: string): boolean {
	return isLength(one) && isLength(other) && !(upwards.has(one) && upwards.has(other));
}

const upwards: ReadonlySet<string> = new Set(['altitude', 'height']);

/** "the 6,500-ton ship", "6,400 tonnes of styrene": the size of a thing is not what it holds. */
function areSizeAndContent(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role !== 'measure') return false;
	return (
		(isSize(one.context, one.slot) && isOfStuff(other)) ||
		(isSize(other.context, other.slot) && isOfStuff(one)) ||
		areSizesOfTwo(one, other)
	);
}

/** By the names behind them. */
function areSizesOfTwo({held: one}: ContextFact, {held: other}: ContextFact): boolean {
	return isSizeOfNamed(one) && isSizeOfNamed(other) && one !== other;
}

function isOfStuff({context: {sentence}, slot: {span}}: ContextFact): boolean {
	const behind = sentence.tokens.findIndex(({start}) => start >= span.end);
	return sentence.tokens[behind]?.lower === 'of' && sentence.tokens[behind + 1]?.pos === 'NOUN';
}

/** "schools in six provinces were closed", "19 people died in five provinces": where something happens says nothing of anything else. */
function areOfOtherScenes(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'count' && !sameVerb(one, other) && (isScene(one) || isScene(other));
}

function isScene({context: {sentence}, slot: {span}}: ContextFact): boolean {
	const before = sentence.tokens.findLast(({end}) => end <= span.start);
	return before !== undefined && sceneWords.has(before.lower);
}

const sceneWords: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'within', 'at']);

/** "the family owns 34 percent", "a pension fund owns 29 percent": other subjects of one verb have other figures. */
function areOtherHolders(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'count' || one.slot.role === 'time' || !sameVerb(one, other)) return false;
	const [first, second] = [agentOf(one), agentOf(other)];
	const [a, b] = [first, second].map((agent) => (agent && !isNamed(agent) ? agent.head : undefined));
	return a !== undefined && b !== undefined && a !== b && !anybody.has(a) && !anybody.has(b);
}

/** "Norrsken" is a name, "the Hansen family" a noun with a name. */
function isNamed({head = '', entities}: Slot): boolean {
	return entities.some((entity) =>
		entity
			.slice(entity.indexOf(':') + 1)
			.split(' ')
			.includes(head.toLowerCase()),
	);
}

/** Sums and measures of two weekdays are two figures: "12 kilometres on Monday", "18 kilometres on Tuesday". */
function areOfOtherDays(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'count' || one.slot.role === 'time') return false;
	const [first, second] = [weekdayIn(one), weekdayIn(other)];
	return first !== undefined && second !== undefined && first !== second;
}

function differ(one: ContextFact, other: ContextFact): boolean {
	return relateValues(one.slot.value, other.slot.value) === 'conflict';
}

function weekdayIn({claim}: ContextFact): number | undefined {
	for (const {value} of claim.slots)
		if (value.kind === 'interval' && value.pattern?.weekday !== undefined) return value.pattern.weekday;
	return undefined;
}

/** "$60 in cash" is a part of "$82 a share"; "$40 a month" is not "$40 a year"; "after three years" ends what "for eight years" began. */
function areOtherSums(one: ContextFact, other: ContextFact): boolean {
	const [a, b] = [conditionsOf(one.context, one.slot), conditionsOf(other.context, other.slot)];
	if (a.form !== b.form || a.bound !== b.bound) return true;
	// "$60 a day" for two days are the "$120" of another report
	return a.rate !== b.rate && ((a.rate !== '' && b.rate !== '') || differ(one, other));
}

/** "each boy weighed less than 50 pounds", "the four weighed 136 pounds combined" */
function areOfEachAndOfAll(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role !== 'measure' && one.slot.role !== 'amount') return false;
	return (isOf(one, each) && isOf(other, all)) || (isOf(other, each) && isOf(one, all));
}

function isOf({claim, context: {sentence}}: ContextFact, words: ReadonlySet<string>): boolean {
	return sentence.tokens.some((token) => contains(claim, token) && words.has(token.lower));
}

const each: ReadonlySet<string> = new Set(['each', 'every', 'apiece', 'individually']);
const all: ReadonlySet<string> = new Set(['combined', 'altogether', 'together', 'total', 'overall', 'between']);

/** "12 kilometres on Monday", "18 kilometres on Tuesday": where day and figure differ there are two events. */
function tellOtherFigures({slot, claim}: ContextFact, {claim: other}: ContextFact): boolean {
	if (slot.role !== 'time') return false;
	return claim.slots.some(
		({role, value}) =>
			value.kind === 'number' &&
			other.slots.some((second) => second.role === role && relateValues(value, second.value) === 'conflict'),
	);
}

/** "10 Americans" are a part of "12 people"; of millions, "145 million Americans" are the "145 million people" of another report. */
export function arePopulationsApart(one: ContextFact, other: ContextFact): boolean {
	if (one.population === other.population) return false;
	if (areOnePersonMisspelt(one.population, other.population)) return false;
	const bothNamed = one.population !== '' && other.population !== '';
	return bothNamed || !isLarge(one) || !isLarge(other);
}

/** "Ada Achterberg" and "Ada Achterburg" */
function areOnePersonMisspelt(one: string, other: string): boolean {
	if (!one.startsWith('person:') || !other.startsWith('person:')) return false;
	const [a, b] = [one.split(' '), other.split(' ')];
	const shared = a.slice(0, -1).join(' ');
	return a.length > 1 && shared === b.slice(0, -1).join(' ') && isMisspelling(a.at(-1) ?? '', b.at(-1) ?? '');
}

const LARGE = 100_000;

function isLarge({slot: {value}}: ContextFact): boolean {
	return value.kind === 'number' && (value.low ?? value.high ?? 0) >= LARGE;
}

/** "a $150 million mission", "the bridge cost $115 million" */
function areCostsOfTwo(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role !== 'amount' || !one.attributes.includes('cost') || !other.attributes.includes('cost'))
		return false;
	const [a, b] = [costlyIn(one), costlyIn(other)];
	return a.length > 0 && b.length > 0 && !a.some((thing) => b.includes(thing));
}

function costlyIn({context: {sentence}}: ContextFact): string[] {
	return sentence.tokens.filter(({pos, lemma}) => pos === 'NOUN' && isCostly(lemma)).map(({lemma}) => lemma);
}
