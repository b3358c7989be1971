import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {isMissing, whyUnreadable} from '../adapters/readers/failure.ts';
import {UserError} from '../model/index.ts';
import {type Account, parseAccounts} from '../review/accounts.ts';
import type {Io} from './io.ts';

/** The accounts of the file that `--auth` names; undefined where there is no such file. */
export async function readAccounts(file: string, {cwd}: Pick<Io, 'cwd'>): Promise<Account[] | undefined> {
	try {
		return parseAccounts(await readFile(resolve(cwd, file), 'utf8'), file);
	} catch (error) {
		if (error instanceof UserError) throw error;
		if (isMissing(error)) return undefined;
		throw new UserError(`--auth ${file}: ${whyUnreadable(error)}`, {cause: error});
	}
}
