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

/** Feasts that fall on the same month and day every year in the Gregorian calendar. */
export const fixedFeasts: ReadonlyMap<string, {readonly month: number; readonly day: number}> = new Map([
	["new year's day", {month: 1, day: 1}],
	["new year's eve", {month: 12, day: 31}],
	["valentine's day", {month: 2, day: 14}],
	["st patrick's day", {month: 3, day: 17}],
	["april fool's day", {month: 4, day: 1}],
	['april fools day', {month: 4, day: 1}],
	['halloween', {month: 10, day: 31}],
	['christmas eve', {month: 12, day: 24}],
	['christmas day', {month: 12, day: 25}],
	['boxing day', {month: 12, day: 26}],
	['bastille day', {month: 7, day: 14}],
	['anzac day', {month: 4, day: 25}],
	['may day', {month: 5, day: 1}],
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
	['early evening', {from: '16:30', to: '20:00'}],
	['evening', {from: '16:30', to: '23:59'}],
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

/** Units that times are counted in, by their singular. */
export const calendarUnits: ReadonlySet<string> = new Set([
	'second',
	'minute',
	'hour',
	'day',
	'night',
	'week',
	'weekend',
	'fortnight',
	'month',
	'quarter',
	'year',
	'decade',
	'century',
]);
