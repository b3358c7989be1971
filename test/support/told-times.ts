import type {Time} from '../../src/model/index.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {findTimes} from '../../src/text/times.ts';

/** The times of a text that is all body. */
export function timesIn(text: string, published?: string): Time[] {
	return findTimes(text, splitSentences(text, [{start: 0, end: text.length, role: 'body'}]), published);
}

/** "words = earliest..latest (precision, anchor)", with what is missing where it has no place on the calendar. */
export function toldTimes(text: string, published?: string): string[] {
	return timesIn(text, published).map((time) => {
		const {start, end, precision, anchor} = time;
		return `${text.slice(start, end)} = ${interval(time)} (${precision}, ${anchor})`;
	});
}

function interval({earliest, latest, missing}: Time): string {
	if (earliest === undefined && latest === undefined) return `needs ${missing}`;
	return earliest === latest ? `${earliest}` : `${earliest ?? ''}..${latest ?? ''}`;
}
