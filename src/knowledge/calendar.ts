/** English months with the short forms that news agencies use, by number. */
export const months: ReadonlyMap<string, number> = new Map([
	['january', 1],
	['february', 2],
	['march', 3],
	['april', 4],
	['may', 5],
	['june', 6],
	['july', 7],
	['august', 8],
	['september', 9],
	['october', 10],
	['november', 11],
	['december', 12],
]);

/** Short forms of months; they name a month only with a full stop or a number beside them. */
export const monthAbbreviations: ReadonlyMap<string, number> = new Map([
	['jan', 1],
	['feb', 2],
	['mar', 3],
	['apr', 4],
	['jun', 6],
	['jul', 7],
	['aug', 8],
	['sep', 9],
	['sept', 9],
	['oct', 10],
	['nov', 11],
	['dec', 12],
]);

/** Months whose names are also verbs, adjectives or first names: "May", "March", "August", "April", "June". */
export const ambiguousMonths: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august']);

/** Weekdays by ISO 8601 number, Monday 1. */
export const weekdays: ReadonlyMap<string, number> = new Map([
	['monday', 1],
	['tuesday', 2],
	['wednesday', 3],
	['thursday', 4],
	['friday', 5],
	['saturday', 6],
	['sunday', 7],
]);

/** Short forms of weekdays; they name a day only before a date ("Fri., Dec. 29"). */
export const weekdayAbbreviations: ReadonlyMap<string, number> = new Map([
	['mon', 1],
	['tue', 2],
	['tues', 2],
	['wed', 3],
	['thu', 4],
	['thur', 4],
	['thurs', 4],
	['fri', 5],
	['sat', 6],
	['sun', 7],
]);

/** Words before a weekday that make it the name of a feast or an event: "Black Friday", "Bloody Sunday". */
export const namedDayWords: ReadonlySet<string> = new Set([
	'ash',
	'black',
	'bloody',
	'cyber',
	'easter',
	'fat',
	'giving',
	'good',
	'holy',
	'maundy',
	'palm',
	'shrove',
	'super',
	'whit',
]);

/** Words after a weekday that make it the name of a newspaper or a programme: "Sunday Times". */
export const weekdayTitleWords: ReadonlySet<string> = new Set([
	'business',
	'express',
	'herald',
	'independent',
	'mail',
	'mercury',
	'mirror',
	'people',
	'post',
	'star',
	'sport',
	'telegraph',
	'times',
	'tribune',
	'world',
]);

/**
 * A day that comes back each year: on a date, on the nth weekday of a month (from its end if negative), or so many days
 * from Easter Sunday of the Western churches.
 */
export type AnnualDay =
	| {readonly month: number; readonly day: number}
	| {readonly month: number; readonly weekday: number; readonly nth: number}
	| {readonly easter: number};

/**
 * Feasts and public holidays whose day follows from the Gregorian calendar alone: Western Christian feasts, the federal
 * holidays of the United States, the bank holidays of the United Kingdom and days known under one date everywhere.
 * Left out are names that mean another day in another country ("Independence Day", "Mother's Day", "Labour Day") and
 * feasts of lunar calendars.
 */
export const holidays: ReadonlyMap<string, AnnualDay> = new Map<string, AnnualDay>([
	["new year's day", {month: 1, day: 1}],
	['new year day', {month: 1, day: 1}],
	["new year's", {month: 1, day: 1}],
	['new year', {month: 1, day: 1}],
	["new year's eve", {month: 12, day: 31}],
	['new year eve', {month: 12, day: 31}],
	['epiphany', {month: 1, day: 6}],
	['twelfth night', {month: 1, day: 5}],
	['martin luther king day', {month: 1, weekday: 1, nth: 3}],
	['martin luther king jr. day', {month: 1, weekday: 1, nth: 3}],
	['mlk day', {month: 1, weekday: 1, nth: 3}],
	['holocaust memorial day', {month: 1, day: 27}],
	['groundhog day', {month: 2, day: 2}],
	["valentine's day", {month: 2, day: 14}],
	['valentines day', {month: 2, day: 14}],
	["presidents' day", {month: 2, weekday: 1, nth: 3}],
	['presidents day', {month: 2, weekday: 1, nth: 3}],
	["president's day", {month: 2, weekday: 1, nth: 3}],
	["st patrick's day", {month: 3, day: 17}],
	["st. patrick's day", {month: 3, day: 17}],
	["saint patrick's day", {month: 3, day: 17}],
	["international women's day", {month: 3, day: 8}],
	["april fool's day", {month: 4, day: 1}],
	["april fools' day", {month: 4, day: 1}],
	['april fools day', {month: 4, day: 1}],
	["st george's day", {month: 4, day: 23}],
	["st. george's day", {month: 4, day: 23}],
	['anzac day', {month: 4, day: 25}],
	['earth day', {month: 4, day: 22}],
	['may day', {month: 5, day: 1}],
	["international workers' day", {month: 5, day: 1}],
	['cinco de mayo', {month: 5, day: 5}],
	['ve day', {month: 5, day: 8}],
	['memorial day', {month: 5, weekday: 1, nth: -1}],
	['juneteenth', {month: 6, day: 19}],
	['canada day', {month: 7, day: 1}],
	['fourth of july', {month: 7, day: 4}],
	['bastille day', {month: 7, day: 14}],
	['labor day', {month: 9, weekday: 1, nth: 1}],
	['columbus day', {month: 10, weekday: 1, nth: 2}],
	["indigenous peoples' day", {month: 10, weekday: 1, nth: 2}],
	['halloween', {month: 10, day: 31}],
	["all saints' day", {month: 11, day: 1}],
	['all saints day', {month: 11, day: 1}],
	["all souls' day", {month: 11, day: 2}],
	['guy fawkes night', {month: 11, day: 5}],
	['bonfire night', {month: 11, day: 5}],
	['armistice day', {month: 11, day: 11}],
	['veterans day', {month: 11, day: 11}],
	["veterans' day", {month: 11, day: 11}],
	['remembrance sunday', {month: 11, weekday: 7, nth: 2}],
	['thanksgiving', {month: 11, weekday: 4, nth: 4}],
	['thanksgiving day', {month: 11, weekday: 4, nth: 4}],
	["st andrew's day", {month: 11, day: 30}],
	['christmas eve', {month: 12, day: 24}],
	['christmas day', {month: 12, day: 25}],
	['christmas', {month: 12, day: 25}],
	['boxing day', {month: 12, day: 26}],
	["st stephen's day", {month: 12, day: 26}],
	['shrove tuesday', {easter: -47}],
	['mardi gras', {easter: -47}],
	['ash wednesday', {easter: -46}],
	['palm sunday', {easter: -7}],
	['maundy thursday', {easter: -3}],
	['holy thursday', {easter: -3}],
	['good friday', {easter: -2}],
	['holy saturday', {easter: -1}],
	['easter', {easter: 0}],
	['easter day', {easter: 0}],
	['easter sunday', {easter: 0}],
	['easter monday', {easter: 1}],
	['ascension day', {easter: 39}],
	['whit sunday', {easter: 49}],
	['pentecost', {easter: 49}],
	['whit monday', {easter: 50}],
]);

/** Seasons of the northern year, first month and number of months; a winter runs into the next year. */
export const seasons: ReadonlyMap<string, {readonly month: number; readonly months: number}> = new Map([
	['spring', {month: 3, months: 3}],
	['summer', {month: 6, months: 3}],
	['autumn', {month: 9, months: 3}],
	['fall', {month: 9, months: 3}],
	['winter', {month: 12, months: 3}],
]);

/**
 * Parts of the day as clock times, generous at both ends because papers differ; an end below the start is on the
 * next day ("Friday night" runs to Saturday 05:59).
 */
export const partsOfDay: ReadonlyMap<string, {readonly from: string; readonly to: string}> = new Map([
	['early morning', {from: '00:00', to: '09:00'}],
	['morning', {from: '00:00', to: '12:00'}],
	['late morning', {from: '09:00', to: '12:00'}],
	['midmorning', {from: '08:00', to: '11:30'}],
	['noon', {from: '11:45', to: '12:15'}],
	['lunchtime', {from: '11:00', to: '14:30'}],
	['early afternoon', {from: '12:00', to: '15:30'}],
	['afternoon', {from: '12:00', to: '18:30'}],
	['late afternoon', {from: '15:00', to: '18:30'}],
	['early evening', {from: '16:00', to: '20:00'}],
	['evening', {from: '16:00', to: '23:59'}],
	['late evening', {from: '20:00', to: '23:59'}],
	['night', {from: '17:30', to: '06:00'}],
	['late night', {from: '20:30', to: '06:00'}],
	['early', {from: '00:00', to: '12:00'}],
	['late', {from: '17:00', to: '23:59'}],
	['dawn', {from: '03:30', to: '08:30'}],
	['dusk', {from: '15:30', to: '22:30'}],
]);

/** Minutes east of Greenwich of the zones that papers name by letters; "ET" and its like, which change in summer, are left out. */
export const zoneOffsets: ReadonlyMap<string, number> = new Map([
	['UTC', 0],
	['GMT', 0],
	['Z', 0],
	['BST', 60],
	['WET', 0],
	['CET', 60],
	['CEST', 120],
	['EET', 120],
	['EEST', 180],
	['MSK', 180],
	['IST', 330],
	['SGT', 480],
	['HKT', 480],
	['JST', 540],
	['KST', 540],
	['AWST', 480],
	['AEST', 600],
	['AEDT', 660],
	['NZST', 720],
	['NZDT', 780],
	['EST', -300],
	['EDT', -240],
	['CST', -360],
	['CDT', -300],
	['MST', -420],
	['MDT', -360],
	['PST', -480],
	['PDT', -420],
]);

/** Zones whose offset depends on the season. */
export const seasonalZones: ReadonlySet<string> = new Set(['ET', 'CT', 'MT', 'PT']);

/** Units that times are counted in. */
export type CalendarUnit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'night'
	| 'week'
	| 'weekend'
	| 'fortnight'
	| 'month'
	| 'quarter'
	| 'year'
	| 'decade'
	| 'century';

/** Units that times are counted in, by their singular and plural; the short forms stand behind a number only. */
export const calendarUnits: ReadonlyMap<string, CalendarUnit> = new Map<string, CalendarUnit>([
	['second', 'second'],
	['seconds', 'second'],
	['minute', 'minute'],
	['minutes', 'minute'],
	['min', 'minute'],
	['mins', 'minute'],
	['hour', 'hour'],
	['hours', 'hour'],
	['day', 'day'],
	['days', 'day'],
	['night', 'night'],
	['nights', 'night'],
	['week', 'week'],
	['weeks', 'week'],
	['weekend', 'weekend'],
	['weekends', 'weekend'],
	['fortnight', 'fortnight'],
	['fortnights', 'fortnight'],
	['month', 'month'],
	['months', 'month'],
	['quarter', 'quarter'],
	['quarters', 'quarter'],
	['year', 'year'],
	['years', 'year'],
	['decade', 'decade'],
	['decades', 'decade'],
	['century', 'century'],
	['centuries', 'century'],
]);
