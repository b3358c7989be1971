import {seasonalZones, zoneOffsets} from '../knowledge/calendar.ts';
import {isCapitalised, type Lexeme, lowerAt} from './lexemes.ts';

/** A time zone as the words name it. */
export interface Zone {
	readonly name: string;
	readonly end: number;
}

/** The zone that stands at a lexeme: "UTC", "ET", "local time", "Eastern time", "New York time", "mountain timezone". */
export function readZone(lexemes: readonly Lexeme[], at: number): Zone | undefined {
	const word = lexemes[at];
	if (word?.kind !== 'word') return undefined;
	if (zoneOffsets.has(word.text) || seasonalZones.has(word.text)) return {name: word.text, end: at + 1};
	let name = '';
	for (let index = at; index < at + 3; index++) {
		const part = lexemes[index];
		if (part?.kind !== 'word' || !isZoneWord(part)) return undefined;
		name += name === '' ? part.lower : ` ${part.lower}`;
		if (/^time(?:zone)?$/.test(lowerAt(lexemes, index + 1))) return {name: zoneName(name), end: index + 2};
	}
	return undefined;
}

const ZONE_WORDS: ReadonlySet<string> = new Set(
	'local eastern western central pacific mountain standard daylight summer'.split(' '),
);

function isZoneWord(part: Lexeme): boolean {
	return isCapitalised(part.text) || ZONE_WORDS.has(part.lower);
}

const zoneNames: ReadonlyMap<string, string> = new Map([
	['eastern', 'ET'],
	['local eastern', 'ET'],
	['us eastern', 'ET'],
	['eastern standard', 'EST'],
	['eastern daylight', 'EDT'],
	['central', 'CT'],
	['mountain', 'MT'],
	['pacific', 'PT'],
]);

function zoneName(words: string): string {
	return zoneNames.get(words) ?? words;
}

/** Words (in lower case) that open a zone other than a place's: "gmt", "local", "eastern". */
export const zoneWords: readonly string[] = [
	...[...zoneOffsets.keys(), ...seasonalZones].map((zone) => zone.toLowerCase()),
	...ZONE_WORDS,
];
