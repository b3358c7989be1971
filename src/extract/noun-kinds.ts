import {unitNamed} from '../knowledge/units.ts';
import type {Token} from '../model/index.ts';
import type {NounPhrase} from './syntax.ts';

/** Nouns that name a time. */
export const calendarNouns: ReadonlySet<string> = new Set(
	'day week month year hour minute today yesterday tomorrow night morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.'.split(
		' ',
	),
);

/** Nouns behind "by" that set a term: "by the end of May". */
const terms = new Set(['end', 'beginning', 'middle', 'deadline', 'noon', 'midnight', 'dawn', 'dusk', 'time']);
const shares = new Set(['percent', 'cent', '%', 'point', 'dollar', 'euro']);

/** Whether a noun phrase names a time: "this month", "Monday", "2012". */
export function isTemporal({head, last}: NounPhrase, tokens: readonly Token[]): boolean {
	const token = tokens[head];
	if (!token || calendarNouns.has(token.lower)) return token !== undefined;
	// "On April 13, 2012,"
	const year = head === last && /^(?:1[89]|20)\d\d$/.test(token.text);
	return year || calendarNouns.has(token.lemma);
}

/** Whether a noun phrase behind "by" can be who does it: not "by 4 percent", "by $3 million" or "by Monday". */
export function isDoer(phrase: NounPhrase, tokens: readonly Token[]): boolean {
	const head = tokens[phrase.head];
	if (!head || isTemporal(phrase, tokens) || terms.has(head.lemma)) return false;
	const first = tokens[phrase.core];
	const counted = first?.pos === 'NUM' || first?.pos === 'SYM';
	if (!counted) return true;
	return head.pos === 'NOUN' && !shares.has(head.lemma) && unitNamed(head.lower) === undefined;
}
