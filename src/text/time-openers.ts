import {
	calendarUnits,
	monthAbbreviations,
	months,
	seasons,
	weekdayAbbreviations,
	weekdays,
} from '../knowledge/calendar.ts';
import {cardinals, ordinals} from '../knowledge/number-words.ts';
import {holidayNames} from './annual-times.ts';
import {boundOpeners} from './bounded-times.ts';
import {approximators, clockWords} from './clock-times.ts';
import {dayWords, directions} from './directed-units.ts';
import {type Lexeme, matchPhrase} from './lexemes.ts';
import {dayPartOpeners} from './moments.ts';
import {periodParts} from './parts-of-dates.ts';
import {quarterOpeners} from './quarters.ts';
import {decadeNames} from './years.ts';

type Role = 'opens' | 'leads' | 'follows' | 'feast';

/**
 * What a word (in lower case) can do at the front of a time: `opens` it, `leads` to a word that opens it or follows
 * ("the", "since"), only `follows` a leading word ("a few years ago", "the week of"), or begins the name of a `feast`.
 */
const roles: ReadonlyMap<string, Role> = new Map([
	...fill('feast', holidayNames.phrases.keys()),
	...fill('follows', [
		...calendarUnits.keys(),
		...'few handful same hundred thousand now on before after past coming starting beginning commencing than least'.split(
			' ',
		),
	]),
	...fill('opens', [
		...months.keys(),
		...monthAbbreviations.keys(),
		...weekdays.keys(),
		...weekdayAbbreviations.keys(),
		...seasons.keys(),
		...decadeNames.keys(),
		...dayWords.keys(),
		...quarterOpeners,
		...clockWords,
		...dayPartOpeners,
		...periodParts.phrases.keys(),
		...cardinals.keys(),
		...ordinals.keys(),
		...[...calendarUnits.keys()].filter((unit) => unit.endsWith('s')),
	]),
	...fill(
		'opens',
		'couple dozens several upcoming following preceding final fiscal financial school academic'.split(' '),
	),
	...fill('leads', [
		...boundOpeners,
		...directions.keys(),
		...approximators,
		'the',
		'a',
		'an',
		'that',
		'between',
		'from',
		'in',
		'within',
	]),
]);

function fill(role: Role, words: Iterable<string>): (readonly [string, Role])[] {
	return [...words].map((word) => [word, role] as const);
}

/** Whether a time may begin at a lexeme; most are ruled out by their word alone. */
export function mayOpenTime(lexemes: readonly Lexeme[], at: number): boolean {
	const lexeme = lexemes[at];
	if (!lexeme) return false;
	if (lexeme.kind === 'number') return true;
	if (lexeme.kind === 'mark') return isApostrophe(lexeme) && lexemes[at + 1]?.kind === 'number';
	const role = roles.get(lexeme.lower);
	if (role === undefined || role === 'follows') return false;
	if (role === 'feast') return matchPhrase(lexemes, at, holidayNames) !== undefined;
	return role === 'opens' || mayFollow(lexemes, at + 1);
}

/** Whether what stands at a lexeme behind a leading word can go on with a time, an article or "on" aside. */
function mayFollow(lexemes: readonly Lexeme[], at: number): boolean {
	const next = lexemes[at];
	if (next?.kind !== 'word') return next?.kind === 'number' || isApostrophe(next);
	const role = roles.get(next.lower);
	return role === 'leads' || next.lower === 'on' ? isNamed(lexemes[at + 1]) : role !== undefined;
}

function isNamed(lexeme: Lexeme | undefined): boolean {
	return lexeme?.kind === 'number' || (lexeme?.kind === 'word' && roles.has(lexeme.lower));
}

/** "the '90s" */
function isApostrophe(lexeme: Lexeme | undefined): boolean {
	return lexeme !== undefined && /^['’‘]$/.test(lexeme.text);
}
