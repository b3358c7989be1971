import {weekdays} from '../knowledge/calendar.ts';
import type {Token} from '../model/index.ts';
import type {ContextFact} from './context-fact.ts';
import {tolled} from './counted-head.ts';

/** "slid from 46 million tonnes to 36 million": where a change began is held only against the beginning that another tells. */
export function areStartAndEnd(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role !== 'time' && isStart(one) !== isStart(other);
}

function isStart({context: {sentence}, slot: {span}}: ContextFact): boolean {
	const {tokens} = sentence;
	const first = tokens.findIndex(({end}) => end > span.start);
	const behind = tokens.findIndex(({start}) => start >= span.end);
	if (first < 1 || behind < 0 || !opensChange(tokens, first)) return false;
	return tokens
		.slice(behind, behind + REACH)
		.some(({lower}, at) => lower === 'to' && leadsToNumber(tokens, behind + at));
}

/** Words from the end of the first figure to the "to" of the second: "from 46 million tonnes of cargo in 2019 to". */
const REACH = 8;

/** "from" before the number, with words of measure between: "from about $46". */
function opensChange(tokens: readonly Token[], first: number): boolean {
	const before = tokens.slice(Math.max(0, first - 3), first).map(({lower}) => lower);
	const from = before.lastIndexOf('from');
	return from >= 0 && before.slice(from + 1).every((word) => bounding.has(word) || /^\p{Sc}$/u.test(word));
}

function leadsToNumber(tokens: readonly Token[], at: number): boolean {
	const next = tokens.slice(at + 1, at + 1 + NUMBER_REACH);
	const number = next.findIndex(({pos}) => pos === 'NUM');
	return number >= 0 && next.slice(0, number).every(({lower, pos}) => bounding.has(lower) || pos === 'SYM');
}

const NUMBER_REACH = 4;

const bounding: ReadonlySet<string> = new Set(
	'a an the about around some nearly almost less more fewer than over under just only at least most up'.split(' '),
);

/** "a recall of 11 products", "the recall, widened on Friday, covers 18 products": one is told of after the change. */
export function isOneChanged(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'time') return false;
	return isChanged(one, revising) !== isChanged(other, revising) || isOneWidened(one, other);
}

function isOneWidened(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'count' && isChanged(one, widening) !== isChanged(other, widening);
}

function isChanged({context: {sentence}}: ContextFact, words: ReadonlySet<string>): boolean {
	return sentence.tokens.some(({lower}) => words.has(lower));
}

/** "corrected the depth to 31 kilometres" */
const revising: ReadonlySet<string> = new Set('corrected revised upgraded downgraded amended'.split(' '));
const widening: ReadonlySet<string> = new Set(['widened', 'expanded', 'broadened', 'enlarged', 'extended']);

/** "1,700 appointments had been called off up to last night", "2,100 so far": a count that grows was taken at two moments. */
export function areCountedUntil(one: ContextFact, other: ContextFact): boolean {
	// what is told of the dead and injured has its own way: a later figure
	if (one.slot.role !== 'count' || tolled.has(one.counted ?? '')) return false;
	return limitOf(one) !== limitOf(other);
}

/** The words of the moment until which something was counted; empty where nothing says so. */
function limitOf({context: {sentence}}: ContextFact): string {
	const {tokens} = sentence;
	const at = tokens.findIndex((_, index) => isLimit(tokens, index));
	const words = tokens.slice(Math.max(0, at), at + LIMIT).map(({lower}) => lower);
	// "so far" and "to date" are one moment, that of writing
	return at < 0 ? '' : limits.has(words.slice(0, 2).join(' ')) ? 'so far' : words.join(' ');
}

const LIMIT = 3;

function isLimit(tokens: readonly Token[], at: number): boolean {
	const [first = '', second = '', third = ''] = tokens.slice(at, at + LIMIT).map(({lower}) => lower);
	if (limits.has(`${first} ${second}`)) return true;
	if (first === 'up' && second === 'to') return moments.has(third);
	return /^(?:by|until|till)$/u.test(first) && (moments.has(second) || weekdays.has(second));
}

const limits: ReadonlySet<string> = new Set(['so far', 'to date', 'thus far']);
const moments: ReadonlySet<string> = new Set(
	'last late early mid noon midday midnight nightfall dusk dawn evening nighttime now then tonight yesterday today this'.split(
		' ',
	),
);
