import {createHash} from 'node:crypto';
import {join, resolve} from 'node:path';
import type {Io} from './io.ts';

/** The folder for what the page keeps of people who review what `store` names; undefined where the system has none. */
export function stateFolder(store: string, {env, cwd}: Pick<Io, 'env' | 'cwd'>): string | undefined {
	const {XDG_STATE_HOME: named = '', HOME: home = ''} = env;
	if (named === '' && home === '') return undefined;
	const place = store.includes('://') ? store : resolve(cwd, store);
	const name = createHash('sha256').update(place).digest('hex').slice(0, nameLength);
	return join(named === '' ? join(home, '.local', 'state') : named, 'crosscheck', 'review', name);
}

/** Tells cases apart, and names none. */
const nameLength = 16;
