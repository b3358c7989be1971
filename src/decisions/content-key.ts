import {createHash} from 'node:crypto';
import type {DecidedFinding} from '../model/index.ts';
import {readingKey} from './changes.ts';

/**
 * What a person sees who decides on a finding, as a hash: another where its message or an answer has changed, the same where its
 * places have only moved.
 */
export function contentKey(decided: DecidedFinding): string {
	const known = keys.get(decided);
	if (known !== undefined) return known;
	const {identity, message, readings} = decided;
	const answers = new Set(readings.map((reading) => `${reading.outlet} ${readingKey(reading)}`));
	const key = hashOf([identity, message, ...[...answers].toSorted()]);
	keys.set(decided, key);
	return key;
}

const keys = new WeakMap<DecidedFinding, string>();

/** The same of a list. */
export function listKey(list: readonly {readonly decided: DecidedFinding}[]): string {
	return hashOf(list.map(({decided}) => contentKey(decided)));
}

function hashOf(words: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, keyLength);
}

const keyLength = 16;
