import {readTime} from './bounded-times.ts';
import type {Lexeme} from './lexemes.ts';
import type {TimeExpression} from './time-expressions.ts';
import {mayOpenTime} from './time-openers.ts';

/** The times that one sentence names, in order and without overlap. */
export function scanTimes(lexemes: readonly Lexeme[]): TimeExpression[] {
	const times: TimeExpression[] = [];
	let at = 0;
	while (at < lexemes.length) {
		const time = mayOpenTime(lexemes, at) ? readTime(lexemes, at) : undefined;
		if (time) times.push(time);
		at = time && time.end > at ? time.end : at + 1;
	}
	return times;
}
