import {calendarUnits, monthAbbreviations, months, weekdays} from '../knowledge/calendar.ts';
import {cardinals, ordinals, scales} from '../knowledge/number-words.ts';
import {directions} from './directed-units.ts';
import {isDash, type Lexeme} from './lexemes.ts';
import {zoneWords} from './time-zones.ts';

/** Words behind a number, an ordinal or "years" that can make a time of it. */
const countedWords: ReadonlySet<string> = new Set([
	...months.keys(),
	...monthAbbreviations.keys(),
	...weekdays.keys(),
	...calendarUnits.keys(),
	...cardinals.keys(),
	...ordinals.keys(),
	...directions.keys(),
	...zoneWords,
	...(
		'hundred thousand half past and to or till until through thru in at day ago later earlier on before after ' +
		"a p am pm o'clock oclock noon ish h hrs upcoming following preceding s 's st nd rd th q"
	).split(' '),
]);

/** Marks glued to the digits of a date or an hour. */
const DATE_MARKS: ReadonlySet<string> = new Set(['/', ':', "'", '’', '~']);

/** Words behind "of" that go on with a date. */
const dateWords: ReadonlySet<string> = new Set([
	...months.keys(),
	...monthAbbreviations.keys(),
	...calendarUnits.keys(),
	...directions.keys(),
]);

/** Whether what stands behind a number can make a time of it: a word for it, a mark of a date, or letters glued to it. */
export function mayCount(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at];
	if (next?.kind !== 'word') return next !== undefined && (next.kind === 'number' || mayJoin(next, lexemes[at + 1]));
	if (!next.spaced || countedWords.has(next.lower)) return true;
	const after = lexemes[at + 1]?.lower ?? '';
	// "28 of March", "the first of this month", "2 million years ago"
	return next.lower === 'of' ? dateWords.has(after) : scales.has(next.lower) && calendarUnits.has(after);
}

function mayJoin(mark: Lexeme, next: Lexeme | undefined): boolean {
	// "28.3.1994"
	if (mark.text === '.') return !mark.spaced && next?.kind === 'number' && !next.spaced;
	// "5-10 May", "the 19th-century", but "5-door"
	if (isDash(mark)) return next?.kind === 'number' || countedWords.has(next?.lower ?? '');
	return DATE_MARKS.has(mark.text) && !mark.spaced;
}
