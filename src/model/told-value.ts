import type {Quantity, Time} from './text.ts';
import type {Value} from './value.ts';

/** A time of the text as a value. */
export function valueOfTime({earliest, latest, precision, anchor, pattern}: Time): Extract<Value, {kind: 'interval'}> {
	return {
		kind: 'interval',
		...(earliest !== undefined && {earliest}),
		...(latest !== undefined && {latest}),
		precision,
		anchor,
		pattern,
	};
}

/** A quantity of the text as a value; `head` is the class of what it counts or measures, where that is known. */
export function valueOfQuantity(
	{kind, low, high, unit, approximate, digits}: Quantity,
	head?: string,
): Extract<Value, {kind: 'number'}> {
	return {
		kind: 'number',
		...(low !== undefined && {low}),
		...(high !== undefined && {high}),
		unit,
		...(head !== undefined && {head}),
		...(approximate && {approximate: true}),
		...(kind === 'score' && {pair: true as const}),
		digits,
	};
}
