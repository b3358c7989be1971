import {UserError} from '../model/index.ts';
import {suggestion} from '../adapters/similarity/nearest-word.ts';

/** The options of a command as they were parsed, not yet checked. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** The last value of a text option that may have been given more than once. */
export function textOption(options: RawOptions, name: string): string | undefined {
	const value = textOptions(options, name).at(-1);
	if (value === '') throw new UserError(`--${name} is empty; give it a value`);
	return value;
}

/** All values of a text option. */
export function textOptions(options: RawOptions, name: string): string[] {
	const value = options[name];
	if (value === undefined) return [];
	const values: unknown[] = Array.isArray(value) ? value : [value];
	return values.map(String);
}

/** Whether a switch is on; the last one given counts. */
export function flagOption(options: RawOptions, name: string): boolean {
	const value = options[name];
	return (Array.isArray(value) ? value.at(-1) : value) === true;
}

/** An option that takes one of a few words. */
export function choiceOption<Choice extends string>(
	options: RawOptions,
	name: string,
	choices: readonly Choice[],
	otherwise: Choice,
): Choice {
	const value = textOption(options, name);
	if (value === undefined) return otherwise;
	const choice = choices.find((known) => known === value);
	if (choice === undefined) {
		const remedy = suggestion(value, choices);
		throw new UserError(`--${name} cannot be "${value}"; give one of ${choices.join(', ')}${remedy}`);
	}
	return choice;
}

/** A whole number from the least to the most, both included. */
export function numberOption(
	options: RawOptions,
	name: string,
	otherwise: number,
	[least, most]: readonly [number, number],
): number {
	const value = textOption(options, name);
	if (value === undefined) return otherwise;
	const number = Number(value);
	if (/^\d+$/u.test(value) && number >= least && number <= most) return number;
	throw new UserError(`--${name} ${value}: give a number from ${least} to ${most}`);
}

const highestPort = 65_535;

/** A port to listen on; 0, which takes any that is free, where none is named. */
export function portOption(options: RawOptions, name: string): number {
	return numberOption(options, name, 0, [0, highestPort]);
}
