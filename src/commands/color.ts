import type {Io} from './io.ts';
import {choiceOption, type RawOptions} from './options.ts';

/**
 * Whether the standard output gets colour: what `--color` says, else NO_COLOR, FORCE_COLOR and TERM=dumb, else
 * whether it is a terminal.
 */
export function wantsColor(options: RawOptions, {env, isTerminal}: Pick<Io, 'env' | 'isTerminal'>): boolean {
	// "--no-color" comes as false, a bare "--color" as an empty text.
	if (options['color'] === false) return false;
	if (options['color'] === '' || options['color'] === true) return true;
	const choice = choiceOption(options, 'color', ['auto', 'always', 'never'], 'auto');
	if (choice !== 'auto') return choice === 'always';
	if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
	const force = env['FORCE_COLOR'];
	if (force !== undefined) return force !== '0' && force !== 'false';
	return isTerminal.stdout && env['TERM'] !== 'dumb';
}
