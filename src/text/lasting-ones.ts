import {type Lexeme, lowerAt} from './lexemes.ts';

/** Words before "an hour" that tell how long something lasts; "twice a week" and "$50 a day" are rates, "an hour later" a time. */
const LASTING: ReadonlySet<string> = new Set(
	(
		'for about around roughly approximately nearly almost over than under least most took take takes taking last lasts ' +
		'lasted lasting lost lose spent spend spends spending another'
	).split(' '),
);

/** Units (in lower case) of which "a" can be one. */
export const lastingUnits: ReadonlySet<string> = new Set([
	'minute',
	'hour',
	'day',
	'week',
	'month',
	'year',
	'decade',
	'century',
]);

/** Words behind "an hour" with which it is a time or describes a noun: "an hour later", "for a year-long strike". */
const APART = /^(?:ago|later|earlier|before|after|from|into|on|off|out|now|-|‐|‑|['’]s?)$/;

/** "nearly an hour", "for a year", "lasted a week": "a" counts where it is told how long something lasts. */
export function readLastingOne(
	lexemes: readonly Lexeme[],
	at: number,
):
	| {
			readonly end: number;
			readonly value: number;
			readonly digits: number;
			readonly form: 'words';
			readonly scaled: false;
	  }
	| undefined {
	const [before, article, unit] = [lowerAt(lexemes, at - 1), lowerAt(lexemes, at), lowerAt(lexemes, at + 1)];
	if (article !== (unit === 'hour' ? 'an' : 'a') || !lastingUnits.has(unit) || !LASTING.has(before)) return undefined;
	if (APART.test(lowerAt(lexemes, at + 2))) return undefined;
	return {end: at + 1, value: 1, digits: 1, form: 'words', scaled: false};
}
