import {isStrictAttribute} from '../knowledge/attributes.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {genderOfNoun} from '../knowledge/role-nouns.ts';
import {classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import {contains, type Extraction, overlaps, type Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import {countedHead, undergoing} from './counted-head.ts';
import {type Figure, isAge, type Orphan} from './front-figures.ts';
import {attributesOf, conditionsOf} from './measured.ts';

/** An article's claims and names, to say what its figures are of. */
export interface Ground {
	readonly extraction: Extraction;
	/** Of this article only. */
	readonly contexts: readonly ClaimContext[];
}

/** The figures below that answer what the headline's figure answers; none where nothing ties them. */
type Tie = (orphan: Orphan, ground: Ground) => readonly Figure[];

/** What is asked with a headline's figure, and what answers it below. */
export interface Answer {
	readonly slot: 'age' | 'amount' | 'count' | 'measure';
	/** What the figures are of, for the question: "dead", "price"; empty for an age. */
	readonly head: string;
	readonly figures: readonly Figure[];
}

/** The figures below a headline that answer the same as its own; undefined where nothing ties one to it. */
export function answerBelow(orphan: Orphan, ground: Ground): Answer | undefined {
	const told = {...orphan, below: orphan.below.filter(isToldOfNow)};
	for (const {slot, head, tie} of matters) {
		const figures = tie(told, ground);
		if (figures.length > 0) return {slot, head: head ?? countedBy(orphan.front, ground) ?? '', figures};
	}
	return undefined;
}

/** What narration tells of the present event: no quotation, nothing of an earlier time. */
function isToldOfNow({quoted, sentence}: Figure): boolean {
	return (
		!quoted &&
		!sentence.tokens.some(
			({lower}, at) =>
				ofOtherTimes.has(lower) ||
				YEAR.test(lower) ||
				(lower === 'last' &&
					/^(?:year|month|season|spring|summer|autumn|winter)$/u.test(sentence.tokens[at + 1]?.lower ?? '')),
		)
	);
}

const YEAR = /^(?:1[89]|20)\d\d$/u;

const ofOtherTimes: ReadonlySet<string> = new Set(
	'previous previously earlier formerly initially originally ago similar if'.split(' '),
);

const matters: readonly {readonly slot: Answer['slot']; readonly head?: string; readonly tie: Tie}[] = [
	{slot: 'age', head: '', tie: agesAtDeath},
	{slot: 'age', head: '', tie: agesOfOne},
	{slot: 'count', tie: tolls},
	{slot: 'amount', head: 'price', tie: prices},
	{slot: 'measure', head: 'duration', tie: durations},
	{slot: 'measure', head: 'size', tie: sizes},
	{slot: 'measure', head: 'score', tie: scores},
];

/** "dead at 88" is held against "has died at the age of 87", "lost his battle with cancer at 87", "She was 87." */
function agesAtDeath({front, below}: Orphan): readonly Figure[] {
	if (!tellsAge(front) || !tellsDeath(front.sentence.tokens)) return [];
	return below.filter((figure) => (tellsAge(figure) && tellsDeath(figure.sentence.tokens)) || isAgeOfPronoun(figure));
}

/** "dead at 88", "aged 88", "at the age of 88", "Holm, 88, ..." */
function tellsAge(figure: Figure): boolean {
	const {quantity, before} = figure;
	if (quantity.kind !== 'age' && (quantity.kind !== 'count' || quantity.head !== undefined)) return false;
	const [last, second] = [before.at(-1)?.lower ?? '', before.at(-2)?.lower ?? ''];
	return isAge(figure) || last === 'aged' || last === 'at' || (last === 'of' && second === 'age');
}

/** "She was 87." */
function isAgeOfPronoun({before, behind}: Figure): boolean {
	const [who, was] = before;
	return before.length === 2 && /^s?he$/u.test(who?.lower ?? '') && was?.lower === 'was' && behind[0]?.text === '.';
}

function tellsDeath(tokens: readonly Token[]): boolean {
	return (
		tokens.some(
			({lower}, at) =>
				deathWords.has(lower) || (lower === 'passed' && /^(?:away|on)$/u.test(tokens[at + 1]?.lower ?? '')),
		) || losesBattle(tokens)
	);
}

function losesBattle(tokens: readonly Token[]): boolean {
	const at = tokens.findIndex(({lemma}) => lemma === 'lose');
	return at >= 0 && tokens.slice(at).some(({lower}) => lower === 'battle' || lower === 'fight');
}

const deathWords: ReadonlySet<string> = new Set('dead dies die died dying death deaths passing'.split(' '));

/** "Man, 34, held": the only age below, or the only one of somebody with that noun or name. */
function agesOfOne({front, below}: Orphan, {extraction}: Ground): readonly Figure[] {
	if (!tellsAge(front) || tellsDeath(front.sentence.tokens)) return [];
	const whom = agedBy(front, extraction);
	return whom === undefined ? [] : below.filter((figure) => isAge(figure) && agedBy(figure, extraction) === whom);
}

/** Whose age: the key of a name, "female" or "male", or the noun; undefined where nothing says. */
function agedBy({before, behind, quantity}: Figure, {analysis}: Extraction): string | undefined {
	const comma = before.at(-1);
	const noun = quantity.head ?? (comma?.text === ',' ? before.at(-2) : behind[0]);
	if (noun === undefined) return undefined;
	const named = analysis.mentions.find((mention) => mention.type === 'person' && contains(mention, noun));
	if (named) return named.entity;
	return noun.pos === 'NOUN' || noun.pos === 'PROPN'
		? (genderOfNoun(noun.lemma) ?? classOfNoun(noun.lemma))
		: undefined;
}

/** "eight dead" is held against "seven people have died"; other people in what happens to them too. */
function tolls({front, below}: Orphan, ground: Ground): readonly Figure[] {
	const counted = countedBy(front, ground);
	if (counted === undefined || (front.quantity.low ?? 0) < 2) return [];
	const told = below.filter((figure) => !isPart(figure) && countedBy(figure, ground) === counted);
	const first = told.filter(({part}) => part === 'lede');
	return first.length > 0 ? first : told;
}

function isPart({quantity: {part, attributive, modifiers, low = 0}, before, behind}: Figure): boolean {
	if (part || attributive === true || low < 2 || behind[0]?.lower === 'of') return true;

	return modifiers.some(limits) || before.some(({lower}) => lower === 'including');
}

function limits({lower, pos}: Token): boolean {
	return limiting.has(lower) || pos === 'PROPN';
}

const limiting: ReadonlySet<string> = new Set('other others more further additional another extra'.split(' '));

/** What those are called who are counted, where something happens to them: "dead", "injured". */
function countedBy(figure: Figure, {contexts}: Ground): string | undefined {
	const {quantity, before, behind} = figure;
	if (quantity.kind !== 'count') return undefined;
	const word =
		fated.get(behind[0]?.lower ?? '') ?? fated.get(quantity.head?.lower ?? '') ?? fatal.get(before.at(-1)?.lower ?? '');
	if (word !== undefined) return word;
	const heads = contexts.flatMap((context) =>
		context.aside
			? []
			: context.claim.slots
					.filter(({role, span, part}) => role === 'count' && part !== true && overlaps(span, quantity))
					.map((slot) => countedHead(context, slot)),
	);
	return heads.find((head) => fates.has(head));
}

const fates: ReadonlySet<string> = new Set(undergoing.values());
/** "eight dead" */
const fated: ReadonlyMap<string, string> = new Map([
	['dead', 'dead'],
	['killed', 'dead'],
	['dies', 'dead'],
	['die', 'dead'],
	['deaths', 'dead'],
	['injured', 'injured'],
	['hurt', 'injured'],
	['wounded', 'injured'],
	['missing', 'missing'],
	['arrested', 'arrested'],
	['rescued', 'rescued'],
]);
/** "kills eight" */
const fatal: ReadonlyMap<string, string> = new Map([
	['kills', 'dead'],
	['kill', 'dead'],
	['killing', 'dead'],
	['injures', 'injured'],
	['injuring', 'injured'],
	['wounds', 'injured'],
]);

/** "$8B buyout" is held against "a deal worth $7.2 billion". */
function prices({front, below}: Orphan): readonly Figure[] {
	if (front.quantity.kind !== 'money' || front.sentence.tokens.some(({lower}) => severalDeals.has(lower))) return [];
	const priced = below.filter(
		(figure) =>
			figure.quantity.unit === front.quantity.unit && isOfOneSize(front, figure) && isPrice(figure) && !isRate(figure),
	);
	const whole = priced.filter(({before}) => before.slice(-PRICE).some(({lower}) => wholes.has(lower)));
	return whole.length > 0 ? whole : priced;
}

/** "$11bn of deals" are told one by one below. */
const severalDeals: ReadonlySet<string> = new Set('deals orders contracts bids sales offers takeovers'.split(' '));

/** Words before a sum in which it is said to be a price. */
const PRICE = 5;
const wholes: ReadonlySet<string> = new Set(['total', 'whole', 'altogether', 'package', 'overall']);
const priceWords: ReadonlySet<string> = new Set([
	...wholes,
	...'worth valued values deal price bid offer fee package takeover acquisition buyout merger contract purchase'.split(
		' ',
	),
]);

function isPrice({before, behind}: Figure): boolean {
	return [...before.slice(-PRICE), ...behind.slice(0, 2)].some(({lower}) => priceWords.has(lower));
}

function isRate({behind}: Figure): boolean {
	return /^(?:a|an|per|each|apiece)$/u.test(behind[0]?.lower ?? '') || behind[0]?.text.startsWith('-') === true;
}

/** Two figures of one thing are told within a factor of each other; a part or another sum lies further off. */
function isOfOneSize({quantity: one}: Figure, {quantity: other}: Figure): boolean {
	const [a, b] = [one.low ?? one.high ?? 0, other.low ?? other.high ?? 0];
	return Math.max(a, b) <= Math.min(a, b) * ONE_SIZE;
}

const ONE_SIZE = 2.5;

/** "two-day strike" is held against "the 24-hour strike", "jailed for ten years" against "sentenced to 12 years". */
function durations({front, below}: Orphan, {contexts}: Ground): readonly Figure[] {
	if (front.quantity.kind !== 'duration') return [];
	const events = eventsIn(front.sentence.tokens);
	const term = termOf(front, contexts);
	return below.filter(
		(figure) =>
			figure.quantity.kind === 'duration' &&
			((term !== undefined && termOf(figure, contexts) === term) || isLengthOf(figure, events)),
	);
}

/** "prison term" */
function termOf({quantity}: Figure, contexts: readonly ClaimContext[]): string | undefined {
	for (const context of contexts)
		for (const slot of context.claim.slots) {
			if (slot.role !== 'measure' || !overlaps(slot.span, quantity)) continue;
			const [attribute] = attributesOf(context, slot);
			if (attribute !== undefined && isStrictAttribute(attribute) && conditionsOf(context, slot).bound === '')
				return attribute;
		}
	return undefined;
}

/** "24-hour strike" */
function isLengthOf({quantity, before}: Figure, events: ReadonlySet<string>): boolean {
	const noun = quantity.head;
	const isOne = before.at(-1)?.lower === 'the' || before.at(-1)?.lower === 'a';
	return isOne && noun !== undefined && events.has(eventOf(noun) ?? '');
}

function eventsIn(tokens: readonly Token[]): ReadonlySet<string> {
	return new Set(tokens.flatMap((token) => eventOf(token) ?? []));
}

/** Work that stops is a strike. */
function eventOf({lemma, pos}: Token): string | undefined {
	if (stoppages.has(lemma)) return 'stoppage';
	return pos === 'NOUN' ? classOfEventNoun(lemma) : pos === 'VERB' ? classOfVerb(lemma) : undefined;
}

const stoppages: ReadonlySet<string> = new Set(
	'strike walkout stoppage walk-out stop halt standstill shutdown'.split(' '),
);

/** "70ft sea dragon" is held against "it grew to 17 metres". */
function sizes({front, below}: Orphan): readonly Figure[] {
	const {quantity, behind} = front;
	if (quantity.kind !== 'measure' || !/^(?:NOUN|PROPN|ADJ|PUNCT)$/u.test(behind[0]?.pos ?? '')) return [];
	const measured = below.filter(
		(figure) =>
			figure.quantity.kind === 'measure' &&
			figure.quantity.unit === quantity.unit &&
			isOfOneSize(front, figure) &&
			isMeasured(figure),
	);
	// further down a size may be that of another of its kind
	return measured.filter(({sentence}) => sentence === measured[0]?.sentence);
}

function isMeasured({before, behind}: Figure): boolean {
	return (
		before.slice(-MEASURING).some(({lemma}) => measuring.has(lemma)) ||
		behind.slice(0, 2).some(({lower}) => dimensions.has(lower))
	);
}

const MEASURING = 4;
const measuring: ReadonlySet<string> = new Set('measure grow stretch reach span weigh stand extend'.split(' '));
const dimensions: ReadonlySet<string> = new Set('long tall high wide deep length height width'.split(' '));

/** "Rovers 3-2 Lennox" is held against "beat Lennox 3-1". */
function scores({front, below}: Orphan): readonly Figure[] {
	if (front.quantity.kind !== 'score') return [];
	return below.filter(
		({quantity, part, before}) =>
			quantity.kind === 'score' && part === 'lede' && before.slice(-SCORED).some(({lemma}) => ends.has(lemma)),
	);
}

const SCORED = 8;
const ends: ReadonlySet<string> = new Set('beat win lose defeat draw thrash edge overcome'.split(' '));
