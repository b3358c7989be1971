import {UserError} from '../model/index.ts';
import type {Io} from './io.ts';
import {type RawOptions, textOption} from './options.ts';

/** Who decides: `--by`, else the name of the account. */
export function personOf(options: RawOptions, {account}: Io): string {
	const person = textOption(options, 'by') ?? account;
	if (person === undefined || person.trim() === '')
		throw new UserError('nobody is named; say who decides with --by NAME');
	return person.trim();
}
