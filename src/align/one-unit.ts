import {unitNamed} from '../knowledge/units.ts';
import {describeNumber, type Reading, type Value} from '../model/index.ts';

type NumberValue = Extract<Value, {readonly kind: 'number'}>;

/** The units that a reader thinks in, by canonical unit, the largest first: from which size on, and how many canonical ones it is. */
const readable: ReadonlyMap<
	string,
	readonly {readonly from: number; readonly factor: number; readonly name: string}[]
> = new Map([
	['metre', [unit(1000, 1000, 'kilometres'), unit(0, 1, 'metres')]],
	['kilogram', [unit(1000, 1000, 'tonnes'), unit(0, 1, 'kilograms')]],
	['square metre', [unit(1e6, 1e6, 'square kilometres'), unit(1e4, 1e4, 'hectares'), unit(0, 1, 'square metres')]],
	['metre per second', [unit(0, 1 / 3.6, 'km/h')]],
	['litre', [unit(0, 1, 'litres')]],
	['celsius', [unit(-Infinity, 1, '°C')]],
]);

function unit(from: number, factor: number, name: string): {from: number; factor: number; name: string} {
	return {from, factor, name};
}

/** "at most 300 kilometres against 370 kilometres", where two articles measure in other units; else undefined. */
export function inOneUnit(a: Reading, b: Reading): string | undefined {
	if (a.value.kind !== 'number' || b.value.kind !== 'number' || isOneUnit(a.text, b.text)) return undefined;
	const [size, other] = [sizeOf(a.value), sizeOf(b.value)];
	const chosen = readable.get(a.value.unit ?? '')?.find(({from}) => Math.min(size, other) >= from);
	if (!chosen) return undefined;
	const [one, second] = [a.value, b.value].map((value) => describeNumber(scaled(value, chosen.factor)));
	return `${one} ${chosen.name} against ${second} ${chosen.name}`;
}

function sizeOf({low, high}: NumberValue): number {
	return low ?? high ?? 0;
}

/** "230 miles" and "below 300km" are in two units, "690 kilometres" and "786 km" in one. */
function isOneUnit(a: string, b: string): boolean {
	const [one, other] = [unitWord(a), unitWord(b)];
	return one === other || (unitNamed(one)?.factor ?? 0) === (unitNamed(other)?.factor ?? -1);
}

/** The last word that is no number. */
function unitWord(text: string): string {
	return (
		text
			.toLowerCase()
			.match(/[a-z]+/g)
			?.at(-1) ?? ''
	);
}

/** Digits beyond these are noise of the conversion. */
const DIGITS = 3;

function scaled(value: NumberValue, factor: number): NumberValue {
	const scale = (bound: number): number => Number((bound / factor).toPrecision(DIGITS));
	return {
		...value,
		...(value.low !== undefined && {low: scale(value.low)}),
		...(value.high !== undefined && {high: scale(value.high)}),
	};
}
