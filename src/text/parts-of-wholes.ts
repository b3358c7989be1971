import type {Quantity} from '../model/index.ts';
import type {Amount} from './amounts.ts';
import type {CountedPhrase} from './counted-phrase.ts';
import {type Lexeme, lexemeAt, lowerAt} from './lexemes.ts';
import {tokenFrom} from './token-at.ts';

/** Kinds of which a part can be told. */
const DIVISIBLE: ReadonlySet<string> = new Set(['count', 'percent', 'ratio', 'money', 'measure']);
/** Kinds that can stand before "of the 23". */
const TAKING: ReadonlySet<string> = new Set(['count', 'percent', 'ratio', 'ordinal']);
/** Words between number and noun, and before the number, that set it beside something told before. */
const MORE: ReadonlySet<string> = new Set(['more', 'additional', 'further', 'extra']);
const OPENERS: ReadonlySet<string> = new Set(
	'including includes additional another further other remaining'.split(' '),
);
const PAIRED_OPENERS: ReadonlySet<string> = new Set([
	'among them',
	'among whom',
	'among those',
	'of them',
	'of whom',
	'of which',
	'which included',
]);

/** Whether an amount is a part by the words around it: "including 10 Americans", "among them five children", "another three". */
export function isPart(
	lexemes: readonly Lexeme[],
	{first, kind, modifier}: Amount,
	phrase: CountedPhrase,
	previous: Quantity | undefined,
): boolean {
	// "another 20-tonne truck"
	if (!DIVISIBLE.has(kind) || (modifier && phrase.head)) return false;
	if (phrase.modifiers.some(({lower}) => MORE.has(lower))) return true;
	const before = lowerAt(lexemes, first - 1);
	if (OPENERS.has(before) || PAIRED_OPENERS.has(`${lowerAt(lexemes, first - 2)} ${before}`)) return true;
	// "including 10 Americans and two pilots"
	if (previous?.part !== true || !(before === ',' || before === 'and')) return false;
	return lexemeAt(lexemes, first - 1).start - previous.phrase.end <= 5;
}

/** Ties each part to the number of its whole: "12 of the 23 miners", "half the 40 houses", "of the 12 aboard, five died". */
export function linkWholes(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
	const linked: Quantity[] = [];
	let fronted: Quantity | undefined;
	for (const quantity of quantities) {
		const of = quantity.kind === 'count' ? ofBefore(lexemes, quantity.start) : undefined;
		if (of) {
			const place = linked.findLastIndex((part) => isPartBefore(lexemes, of.at, part));
			const part = linked[place];
			const divides = part !== undefined;
			if (part) linked.splice(place, 1, partOf(part, quantity));
			if (of.fronted) fronted = quantity;
			const divided = divides || of.fronted || PART_WORDS.has(lowerAt(lexemes, of.at - 1));
			linked.push(divided ? {...quantity, divided: true} : quantity);
		} else {
			linked.push(
				fronted && isPartOf(quantity, fronted) ? {...quantity, part: true, whole: spanOf(fronted)} : quantity,
			);
		}
	}
	return linked;
}

function isPartOf({kind, head}: Quantity, whole: Quantity): boolean {
	return kind === 'count' && (!head || head.lemma === whole.head?.lemma);
}

const DETERMINERS: ReadonlySet<string> = new Set('the its their his her our those these'.split(' '));
/** Pronouns and nouns that take a part without a number. */
const PART_WORDS: ReadonlySet<string> = new Set(
	'none most many some any few neither majority minority rest remainder part much'.split(' '),
);

/** Index of the "of" (or of the "half" without one) before a number and its article, and whether it opens the sentence. */
function ofBefore(lexemes: readonly Lexeme[], start: number): {at: number; fronted: boolean} | undefined {
	let at = tokenFrom(lexemes, start) - 1;
	if (/^['’]s?$/.test(lowerAt(lexemes, at))) at = beforeOwner(lexemes, at);
	if (DETERMINERS.has(lowerAt(lexemes, at))) at--;
	if (lowerAt(lexemes, at) === 'half') return {at: at + 1, fronted: false};
	if (lowerAt(lexemes, at) !== 'of') return undefined;
	return lowerAt(lexemes, at - 1) === 'out' ? {at: at - 1, fronted: false} : {at, fronted: at === 0};
}

/** How many lexemes an owner's name takes. */
const LONGEST_OWNER = 5;

/** Index before "the mill's" in "three of the mill's 40 looms", but for its article. */
function beforeOwner(lexemes: readonly Lexeme[], mark: number): number {
	let at = mark - 1;
	while (at > mark - LONGEST_OWNER && lexemes[at]?.kind !== 'mark' && lowerAt(lexemes, at) !== 'of') at--;
	return lowerAt(lexemes, at) === 'of' ? at : mark;
}

/** Whether a quantity ends right before an "of". */
function isPartBefore(lexemes: readonly Lexeme[], of: number, {kind, end}: Quantity): boolean {
	return TAKING.has(kind) && lexemes[of - 1]?.end === end;
}

/** A part with its whole, whose noun it counts too. */
function partOf(part: Quantity, whole: Quantity): Quantity {
	const {head} = whole;
	const counted = part.head || !head ? {} : {head, modifiers: whole.modifiers};
	const phrase = {start: part.phrase.start, end: Math.max(part.phrase.end, whole.phrase.end)};
	return {...part, ...counted, phrase, part: part.kind === 'count' || part.part, whole: spanOf(whole)};
}

function spanOf({start, end}: Quantity): {start: number; end: number} {
	return {start, end};
}
