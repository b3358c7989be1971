import {isStrictAttribute} from '../knowledge/attributes.ts';
import {classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import {overlaps, type Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';
import {areOfOneSize, type Figure, type Ground, type Orphan} from './front-figures.ts';
import {attributesOf, conditionsOf} from './measured.ts';

/** "two-day strike" is held against "the 24-hour strike", "jailed for ten years" against "sentenced to 12 years". */
export function durations({front, below}: Orphan, {contexts}: Ground): readonly Figure[] {
	if (front.quantity.kind !== 'duration') return [];
	const events = eventsIn(front.sentence.tokens);
	const term = termOf(front, contexts);
	const lasting = below.filter(({quantity}) => quantity.kind === 'duration');
	const terms = term === undefined ? [] : lasting.filter((figure) => termOf(figure, contexts) === term);
	// several who are sentenced, or what was asked for and what was given
	if (terms.length > 0) return areOne(terms) && !terms.some(isAskedFor) ? terms : [];
	return lasting.filter((figure) => isLengthOf(figure, events));
}

function areOne(figures: readonly Figure[]): boolean {
	return figures.every(({quantity}) => quantity.low === figures[0]?.quantity.low);
}

function isAskedFor({sentence}: Figure): boolean {
	return sentence.tokens.some(({lemma}) => asking.has(lemma));
}

const asking: ReadonlySet<string> = new Set(
	'prosecutor prosecution ask seek demand request call face maximum minimum suspend each serve could would might may'.split(
		' ',
	),
);

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
export function sizes({front, below}: Orphan): readonly Figure[] {
	const {quantity, behind} = front;
	if (quantity.kind !== 'measure' || !/^(?:NOUN|PROPN|ADJ|PUNCT)$/u.test(behind[0]?.pos ?? '')) return [];
	const measured = below.filter(
		(figure) =>
			figure.quantity.kind === 'measure' &&
			figure.quantity.unit === quantity.unit &&
			areOfOneSize(front, figure) &&
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
export function scores({front, below}: Orphan): readonly Figure[] {
	if (front.quantity.kind !== 'score') return [];
	return below.filter(
		({quantity, part, before}) =>
			quantity.kind === 'score' && part === 'lede' && before.slice(-SCORED).some(({lemma}) => ends.has(lemma)),
	);
}

const SCORED = 8;
const ends: ReadonlySet<string> = new Set('beat win lose defeat draw thrash edge overcome'.split(' '));
