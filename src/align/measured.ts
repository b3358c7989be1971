import {attributeNamed, attributeOfUnit, isCostly} from '../knowledge/attributes.ts';
import {marketVerbs, marketWords} from '../knowledge/markets.ts';
import type {Claim, Slot, Span, Token} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** Words further from the number than this say nothing of it. */
const REACH = 8;
/** What stands between a word and the number makes it less the number's word: a comma, another number. */
const COMMA = 3;
const OTHER_NUMBER = 1;

/**
 * What a number measures ("ownership", "prison term", "weight"), by the words around it, the nearest first; empty where nothing
 * says so. Counts say by their noun what they count and have none.
 */
export function attributesOf(context: ClaimContext, slot: Slot): string[] {
	const {claim, sentence} = context;
	const {tokens} = sentence;
	const {role, value, span} = slot;
	if (value.kind !== 'number' || role === 'count' || role === 'age') return [];
	const unit = value.unit ?? '';
	const first = tokens.findIndex(({end}) => end > span.start);
	const after = tokens.findIndex(({start}) => start >= span.end);
	const end = after < 0 ? tokens.length : after;
	const inside = tokens.slice(first, end).map((token, index) => ({token, index: first + index, distance: 0}));
	const around = [...inside, ...walk(tokens, first - 1, -1), ...walk(tokens, end, 1)].toSorted(
		(a, b) => a.distance - b.distance || a.index - b.index,
	);
	const fixed = unit === 'metre' ? lengthAt(tokens, first, end) : undefined;
	if (fixed !== undefined) return [fixed];
	const named = around.flatMap(({token, index}) => nameAt(unit, tokens, token, index) ?? []);
	// "Turnout in the vote was 54 percent": the subject says it before the words that stand nearer
	const subject = claim.slots.find(({role: other}) => other === 'agent')?.head ?? '';
	const sums = attributesOfGiven(context, slot, tokens[end]);
	return [...new Set([attributeOfUnit(unit), ...sums, attributeNamed(unit, subject), ...named])].filter(
		(attribute) => attribute !== undefined,
	);
}

/** What a sum or a length of time is of by what stands right behind it. */
function attributesOfGiven(context: ClaimContext, slot: Slot, next: Token | undefined): string[] {
	if (slot.role === 'amount') return attributesOfSum(context, slot, next);
	return isGivenTerm(context, slot, next) ? ['prison term'] : [];
}

/** "was given four years", "got six years in prison": what a court gives, with nothing behind it that it could be given for. */
function isGivenTerm(
	{claim: {predicate}, sentence: {tokens}}: ClaimContext,
	{span}: Slot,
	next: Token | undefined,
): boolean {
	if (!given.has(predicate.lemma) || !(next === undefined || next.pos === 'PUNCT' || endsTerm.has(next.lower)))
		return false;
	const last = tokens.findLast(({start}) => start < span.end);
	return /^(?:years?|months?)$/u.test(last?.lower ?? '');
}

const given: ReadonlySet<string> = new Set(['give', 'get', 'receive', 'hand']);
const endsTerm: ReadonlySet<string> = new Set(['and', 'but', 'while', 'in', 'after', 'over', 'behind']);

/** "at a depth of 28 km, 40 km north of the town": what stands right beside a length says of what. */
function lengthAt(tokens: readonly Token[], first: number, end: number): string | undefined {
	const of = tokens.slice(Math.max(0, first - REACH_OF), first).findLastIndex(({lower}) => lower === 'of');
	const at = Math.max(0, first - REACH_OF) + of;
	const before = of < 0 ? undefined : tokens[at - 1];
	const next = tokens[end];
	return (
		(before && tokens.slice(at, first).every(({pos}) => pos !== 'NOUN') && nameAt('metre', tokens, before, at - 1)) ||
		(next && nameAt('metre', tokens, next, end))
	);
}

/** Words between "of" and a length: "a depth of more than about 28 km". */
const REACH_OF = 5;

/** "$62 for each Callidor share", "a $150 million mission" */
function attributesOfSum(context: ClaimContext, slot: Slot, next: Token | undefined): string[] {
	const perShare = conditionsOf(context, slot).rate === 'share' ? ['price of a share'] : [];
	return isCostly(next?.lemma ?? '') ? [...perShare, 'cost'] : perShare;
}

interface Near {
	readonly token: Token;
	readonly index: number;
	readonly distance: number;
}

function walk(tokens: readonly Token[], from: number, step: 1 | -1): Near[] {
	const found: Near[] = [];
	let distance = 1;
	for (let index = from; distance <= REACH; index += step) {
		const token = tokens[index];
		if (token === undefined) break;
		if (token.text === ',' || token.text === ';' || token.text === ':') distance += COMMA;
		else if (token.pos === 'NUM') distance += OTHER_NUMBER;
		// "9.6 billion rupees ($115 million)"
		else if (token.pos === 'PUNCT' || token.pos === 'SYM') continue;
		else found.push({token, index, distance: distance++});
	}
	return found;
}

function nameAt(unit: string, tokens: readonly Token[], token: Token, index: number): string | undefined {
	// "4.6 billion euros including debt" is no debt
	if (/^(?:in|ex)cluding$/u.test(tokens[index - 1]?.lower ?? '')) return undefined;
	const next = tokens[index + 1]?.lower ?? '';
	return (
		attributeNamed(unit, `${token.lower} ${next}`) ??
		attributeNamed(unit, token.lower) ??
		attributeNamed(unit, token.lemma)
	);
}

/** Kinds of payment: a part of an offer is not the offer. */
const forms: ReadonlySet<string> = new Set(['cash', 'stock', 'shares', 'debt', 'upfront', 'options', 'kind']);
const rateWords: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);
const rateAdverbs: ReadonlyMap<string, string> = new Map([
	['annually', 'year'],
	['yearly', 'year'],
	['monthly', 'month'],
	['weekly', 'week'],
	['daily', 'day'],
	['hourly', 'hour'],
	['apiece', 'each'],
	['each', 'each'],
]);

/** What stands beside a figure and makes it another: "in cash", "a year", "after". */
export interface Conditions {
	readonly form: string;
	readonly rate: string;
	readonly bound: string;
}

/** Durations behind these words tell when something happens, others how long it lasts; what ends after seven hours lasted so long. */
const bounds: ReadonlySet<string> = new Set([
	'after',
	'before',
	'within',
	'until',
	'since',
	'every',
	'last',
	'past',
	'next',
]);

/** The form of payment and the rate behind a sum, the word before a duration; each empty where there is none. */
export function conditionsOf({claim, sentence: {tokens}}: ClaimContext, {role, value, span}: Slot): Conditions {
	if (value.kind !== 'number') return {form: '', rate: '', bound: ''};
	const bound = value.unit === 'second' ? boundOf(claim, tokens, span) : '';
	if (role !== 'amount' && role !== 'count') return {form: '', rate: '', bound};
	const from = tokens.findIndex(({start}) => start >= span.end);
	const behind = from < 0 ? [] : tokens.slice(from, from + 5);
	const stop = behind.findIndex(({pos, text}) => pos === 'PUNCT' || pos === 'VERB' || text === 'and');
	const near = stop < 0 ? behind : behind.slice(0, stop);
	const form = role === 'amount' ? (near.find(({lower}) => forms.has(lower))?.lower ?? '') : '';
	return {form, rate: rateOf(near), bound};
}

function boundOf({predicate}: Claim, tokens: readonly Token[], {start, end: behind}: Span): string {
	const before = tokens.findLast(({end}) => end <= start)?.lower ?? '';
	const isLength = before === 'after' && (predicate.verbClass === 'end' || isLengthOf(tokens, behind));
	return bounds.has(before) && !isLength ? before : '';
}

/** "after 68 days of hearing", not "after eleven days of storms" */
function isLengthOf(tokens: readonly Token[], behind: number): boolean {
	const of = tokens.findIndex(({start}) => start >= behind);
	return tokens[of]?.lower === 'of' && attributeNamed('second', tokens[of + 1]?.lemma ?? '') !== undefined;
}

/** "212 crowns a share", "$62 for each share"; not "31 injured when a train" */
function mayHaveRate(before: Token | undefined): boolean {
	return before === undefined || /^(?:NOUN|PROPN|NUM|SYM)$/.test(before.pos) || before.lower === 'for';
}

function rateOf(near: readonly Token[]): string {
	for (const [index, {lower}] of near.entries()) {
		const adverb = rateAdverbs.get(lower);
		const next = near[index + 1];
		const named = next?.pos === 'PROPN' ? near[index + 2] : next;
		// "seven people at a bank" are seven people
		if (rateWords.has(lower) && named?.pos === 'NOUN' && mayHaveRate(near[index - 1])) return named.lemma;
		if (adverb !== undefined) return adverb;
	}
	return '';
}

/** "a 6,500-ton tanker", "a six-day campaign": written as one word with its unit. */
export function isSize({sentence}: ClaimContext, {span}: Slot): boolean {
	return sentence.tokens.some(({start, end, text}) => start >= span.start && end <= span.end && text.includes('-'));
}

/** A price or its change at one moment of trading: without the moment two of them cannot be compared. */
export function isMarketFigure({claim, sentence}: ClaimContext, {role, value, head}: Slot): boolean {
	if (value.kind !== 'number') return false;
	if (role !== 'amount' && value.unit !== 'percent' && head !== 'point') return false;
	if (claim.predicate.verbClass === 'trade') return true;
	return marketVerbs.has(claim.predicate.verbClass) && sentence.tokens.some(({lower}) => marketWords.has(lower));
}
