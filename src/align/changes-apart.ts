import type {Token} from '../model/index.ts';
import type {ContextFact} from './context-fact.ts';

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
export function isOneWidened(one: ContextFact, other: ContextFact): boolean {
	return one.slot.role === 'count' && isWidened(one) !== isWidened(other);
}

function isWidened({context: {sentence}}: ContextFact): boolean {
	return sentence.tokens.some(({lower}) => widening.has(lower));
}

const widening: ReadonlySet<string> = new Set(['widened', 'expanded', 'broadened', 'enlarged', 'extended']);
