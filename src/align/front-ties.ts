import {attributeNamed} from '../knowledge/attributes.ts';
import {overlaps, type Token} from '../model/index.ts';
import {countedHead, undergoing} from './counted-head.ts';
import {agesAtDeath, agesOfOne} from './front-ages.ts';
import {
	type Answer,
	areOfOneSize,
	type Figure,
	type Ground,
	isToldOfNow,
	type Orphan,
	toldBy,
} from './front-figures.ts';
import {durations, scores, sizes} from './front-sizes.ts';

/** The figures below that answer what the headline's figure answers; none where nothing ties them. */
type Tie = (orphan: Orphan, ground: Ground) => readonly Figure[];

/** The figures below a headline that answer the same as its own; undefined where nothing ties one to it. */
export function answerBelow(orphan: Orphan, ground: Ground): Answer | undefined {
	const told = {...orphan, below: orphan.below.filter(isToldOfNow)};
	for (const {slot, head, tie} of matters) {
		const figures = tie(told, ground);
		if (figures.length > 0)
			return {
				slot,
				head: head ?? countedBy(orphan.front, ground) ?? '',
				front: toldBy(orphan.front),
				below: figures.map(toldBy),
			};
	}
	return undefined;
}

const matters: readonly {readonly slot: Answer['slot']; readonly head?: string; readonly tie: Tie}[] = [
	{slot: 'age', head: '', tie: agesAtDeath},
	{slot: 'age', head: '', tie: agesOfOne},
	{slot: 'count', tie: tolls},
	{slot: 'amount', head: 'price', tie: prices},
	{slot: 'measure', head: 'duration', tie: durations},
	{slot: 'measure', head: 'size', tie: sizes},
	{slot: 'measure', head: 'score', tie: scores},
];

/** "eight dead" is held against "seven people have died"; other people in what happens to them too. */
function tolls({front, below}: Orphan, ground: Ground): readonly Figure[] {
	const counted = countedBy(front, ground);
	if (counted === undefined || (front.quantity.low ?? 0) < 2) return [];
	const told = below.filter((figure) => !isPart(figure) && countedBy(figure, ground) === counted);
	const first = told.filter(({part}) => part === 'lede');
	return first.length > 0 ? first : told;
}

function isPart({quantity: {part, attributive, modifiers, low = 0}, before, behind}: Figure): boolean {
	if (part || attributive === true || low < 2 || behind[0]?.lower === 'of' || isWithOneMore(behind)) return true;

	return modifiers.some(limits) || before.some(({lower}) => lower === 'including');
}

/** Words between a number and the "and" behind its noun at most. */
const LONGEST_NOUN = 4;

/** "two pupils and a teacher" are three dead. */
function isWithOneMore(behind: readonly Token[]): boolean {
	const at = behind.slice(0, LONGEST_NOUN).findIndex(({lower}) => lower === 'and' || lower === ',');
	const [article, noun] = behind.slice(at + 1, at + 3);
	return at > 0 && /^(?:a|an|one)$/u.test(article?.lower ?? '') && (noun?.pos === 'NOUN' || noun?.pos === 'ADJ');
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
	if (front.quantity.kind !== 'money' || !isOfOneDeal(front.sentence.tokens)) return [];
	const priced = below.filter(
		(figure) =>
			figure.quantity.unit === front.quantity.unit && areOfOneSize(front, figure) && isPrice(figure) && !isRate(figure),
	);
	const whole = priced.filter(({before}) => before.slice(-PRICE).some(({lower}) => wholes.has(lower)));
	return whole.length > 0 ? whole : priced;
}

function isOfOneDeal(tokens: readonly Token[]): boolean {
	return !tokens.some(
		({lower, lemma}) =>
			severalDeals.has(lower) || /^(?:fall|rise)$/u.test(attributeNamed('percent', lemma) ?? '') || lower === 'below',
	);
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
