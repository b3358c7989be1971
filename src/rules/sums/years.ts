import {cardinals} from '../../knowledge/number-words.ts';
import {type Extraction, formatNumber, overlaps, type Span, type Time} from '../../model/index.ts';
import type {Miscount, Reckoning} from './miscount.ts';
import type {Passage} from './passages.ts';

const YEAR = String.raw`(?:1[5-9]\d\d|20\d\d)`;
const NUMBER = String.raw`\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?`;
const DAY = String.raw`(?:(?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},?)? )?`;

/** A pattern over the words of a sentence in lower case. */
function pattern(source: string): RegExp {
	const filled = source.replaceAll('YEAR', YEAR).replaceAll('NUMBER', NUMBER).replaceAll('DAY', DAY);
	return new RegExp(filled.replaceAll(' ', String.raw`\s`), 'gdu');
}

const WORDS = String.raw`(?: [\p{L}'’-]{1,30})`;

/** Years that a sentence says lie between two others; groups are `from`, `to` and `years`. */
const spansOfYears: readonly RegExp[] = [
	// "for 12 years, from 1990 to 2005", "for 12 years as mayor (1990-2005)"; not "12 years in prison for fraud from ..."
	pattern(
		String.raw`\b(?:for|lasted|took|spent)(?: the)? (?<years>NUMBER) years(?: as${WORDS}{1,4})?(?:,| \()? ?(?:from |between )?DAY(?<from>YEAR)(?: to | and |-|–| until )DAY(?<to>YEAR)\b`,
	),
	// "from 1990 to 2005, 12 years"
	pattern(
		String.raw`\b(?:from|between) DAY(?<from>YEAR) (?:to|and|until) DAY(?<to>YEAR),? (?:a total of |for |in all )?(?<years>NUMBER) years\b`,
	),
];

const LIVES: readonly RegExp[] = [
	// "born in 1938, died in 2026 at 84", "born in 1938 and died in 2026 at the age of 84"
	pattern(
		String.raw`\bborn(?:${WORDS}){0,6} (?:in|on) DAY(?<from>YEAR)\b[^.;]{0,80}? died(?:${WORDS}){0,6} (?:in|on) DAY(?<to>YEAR)(?:,|${WORDS}{0,4})?,? (?:at|aged)(?: the age of| age)? (?<years>\d{1,3})\b`,
	),
	// "(1938–2026), who died at 84"
	pattern(
		String.raw`\((?:born )?(?<from>YEAR) ?[–-] ?(?<to>YEAR)\)[^.;]{0,60}? died(?:${WORDS}){0,5} (?:at|aged)(?: the age of| age)? (?<years>\d{1,3})\b`,
	),
	// "died in 2026 at the age of 84, was born in 1938"
	pattern(
		String.raw`\bdied(?:${WORDS}){0,6} in DAY(?<to>YEAR)(?:,|${WORDS}{0,4})?,? (?:at|aged)(?: the age of| age)? (?<years>\d{1,3})\b[^.;]{0,60}? born(?:${WORDS}){0,5} in DAY(?<from>YEAR)\b`,
	),
];

/** Years up to the day of publication. */
const UP_TO_NOW: readonly RegExp[] = [
	// "57 years after it opened in 1959"
	pattern(
		String.raw`(?<![\d-])\b(?<years>NUMBER) years (?:after|since)(?: [\p{L}'’-]{1,30}){1,7} in DAY(?<from>YEAR)\b(?! (?:to|and|until))`,
	),
	// "who has died aged 84, was born in 1938"
	pattern(
		String.raw`\bdied(?:${WORDS}){0,5} (?:at|aged)(?: the age of| age)? (?<years>\d{1,3})\b[^.;]{0,60}? born(?:${WORDS}){0,5} in DAY(?<from>YEAR)\b`,
	),
	// "50 years ago, in 1986"
	pattern(String.raw`(?<![\d-])\b(?<years>NUMBER) years ago,?(?: \(| in )DAY(?<from>YEAR)\b`),
	// "in 1986, 50 years ago"
	pattern(String.raw`\bin DAY(?<from>YEAR),? (?:\()?(?<years>NUMBER) years ago\b`),
];

/** Another year in the sentence may be the one that the years are counted to. */
const OTHER_YEAR = new RegExp(String.raw`\b${YEAR}\b`, 'g');
const OPEN_BEFORE =
	/\b(?:about|around|roughly|some|nearly|almost|approximately|over|under|at least|more than|less than|than|only|just|every|each|another|first|last|next|of|to|or)\s$/u;

interface Reckoned {
	readonly from: number;
	readonly to: number;
	readonly years: number;
	readonly places: readonly Span[];
}

/** Ages at death and numbers of years that do not fit the years named with them. */
export const yearsBetween: Reckoning = function* (passages, {article}) {
	for (const passage of passages) {
		const {words} = passage;
		if (!/\b(?:1[5-9]|20)\d\d\b/.test(words) || !/\b(?:years|died)\b/.test(words)) continue;
		for (const one of [...spansOfYears, ...LIVES])
			for (const match of words.matchAll(one)) {
				const found = reckonedOf(passage, match);
				if (found && !fits(found)) yield miscountOf(found, `${found.from} to ${found.to} is ${describe(found)}`);
			}
		yield* untilNow(passage, article);
	}
};

function* untilNow(passage: Passage, {published}: Extraction['article']): Generator<Miscount> {
	const {words} = passage;
	const to = published === undefined ? undefined : Number(published.slice(0, 4));
	if (to === undefined || [...words.matchAll(OTHER_YEAR)].length > 1) return;
	for (const one of UP_TO_NOW)
		for (const match of words.matchAll(one)) {
			const found = reckonedOf(passage, match, to);
			if (!found || fits(found) || fits({...found, to: to + 1}) || fits({...found, to: to - 1})) continue;
			// "50 years after the war" rounds
			if (found.years % 5 === 0 && Math.abs(found.to - found.from - found.years) <= Math.max(2, found.years / 10))
				continue;
			yield {...miscountOf(found, `${found.from} to ${to} is ${describe(found)}`), relation: 'tension'};
		}
}

function reckonedOf({sentence, words}: Passage, match: RegExpMatchArray, now?: number): Reckoned | undefined {
	const {groups = {}, indices} = match;
	const years = numberOf(groups['years'] ?? '');
	const from = Number(groups['from']);
	const to = now ?? Number(groups['to']);
	const places = ['from', 'to', 'years'].flatMap((name) => {
		const [start, end] = indices?.groups?.[name] ?? [];
		return start === undefined || end === undefined ? [] : [{start: sentence.start + start, end: sentence.start + end}];
	});
	const told = indices?.groups?.['years']?.[0] ?? 0;
	if (years === undefined || from >= to || OPEN_BEFORE.test(words.slice(Math.max(0, told - 20), told)))
		return undefined;
	return {from, to, years, places: places.toSorted((a, b) => a.start - b.start)};
}

function numberOf(words: string): number | undefined {
	if (/^\d+$/.test(words)) return Number(words);
	const parts = words.split('-').map((word) => cardinals.get(word));
	return parts.includes(undefined) ? undefined : parts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Whole years lie between two days of these years; both ends may be counted. */
function fits({from, to, years}: Reckoned): boolean {
	return years >= to - from - 1 && years <= to - from + 1;
}

function describe({from, to, years}: Reckoned): string {
	return `${to - from - 1} or ${to - from}, not ${formatNumber(years)}`;
}

function miscountOf({places}: Reckoned, sum: string): Miscount {
	return {relation: 'conflict', places, sum, head: 'year'};
}

/** Times of travel are told in two zones. */
const ZONES =
	/\b(?:flights?|flew|land(?:s|ed|ing)?|tak(?:es?|ing) off|took off|depart\w{0,4}|arriv\w{0,4}|zone|gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|local|each|every|day|days|shift|pause|break|extra|average|weekdays?)\b/;
const LASTED = /^[\s,]*(?:long|after|before|later|earlier|ago|into|late|early|of|a |per|from now|drive|away)\b|^-/;

/** A number of hours beside the two times of day that it runs between: "four hours, from 9 a.m. to 3 p.m." */
export const hoursBetween: Reckoning = function* (passages, {article, analysis}) {
	for (const passage of passages) {
		const {words} = passage;
		if (!/\b(?:hours?|minutes)\b/.test(words) || ZONES.test(words)) continue;
		const time = onlyOne(analysis.times.filter((one) => overlaps(one, passage.sentence) && CLOCK.test(one.precision)));
		const duration = onlyOne(passage.figures.filter(({kind, unit}) => kind === 'duration' && unit === 'second'));
		if (!time || !duration || LASTED.test(words.slice(duration.end - passage.sentence.start))) continue;
		const range = rangeOf(article.text, time);
		if (!range) continue;
		const told = duration.value / 60;
		const lengths = range.map(([from, to]) => (((to - from) % 1440) + 1440) % 1440);
		const slack = Math.max(15, told % 60 === 0 ? 30 : 5);
		if (lengths.some((length) => Math.abs(length - told) <= slack)) continue;
		yield {
			relation: 'conflict',
			places: [duration, time].map(({start, end}) => ({start, end})).toSorted((a, b) => a.start - b.start),
			sum: `“${article.text.slice(time.start, time.end).replaceAll(/\s+/g, ' ')}” is ${describeMinutes(lengths[0] ?? 0)}, not ${describeMinutes(told)}`,
			head: 'duration',
		};
	}
};

const RANGE =
	/(?:from|between)\s(\d{1,2})(?:[:.](\d\d))?\s?([ap])?\.?m?\.?\s(?:to|until|till|and)\s(\d{1,2})(?:[:.](\d\d))?\s?([ap])?\.?(?:m\b)?/i;

function onlyOne<One>(all: readonly One[]): One | undefined {
	return all.length === 1 ? all[0] : undefined;
}

const CLOCK = /^(?:hour|minute)$/;

/** Minutes of the day of both ends, in every way that the words allow. */
function rangeOf(text: string, {start, end}: Time): readonly (readonly [number, number])[] | undefined {
	const match = RANGE.exec(text.slice(start, end));
	if (!match) return undefined;
	const [, h1, m1, half1, h2, m2, half2] = match;
	const from = minutesOf(h1, m1, half1);
	const to = minutesOf(h2, m2, half2);
	return from.flatMap((a) => to.map((b) => [a, b] as const));
}

function minutesOf(hour = '0', minute = '0', half?: string): number[] {
	const base = (Number(hour) % 12) * 60 + Number(minute);
	if (Number(hour) > 12) return [Number(hour) * 60 + Number(minute)];
	if (half === undefined) return [base, base + 720];
	return [half.toLowerCase() === 'a' ? base : base + 720];
}

function describeMinutes(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
	const parts = [hours > 0 ? `${hours} ${hours === 1 ? 'hour' : 'hours'}` : '', rest > 0 ? `${rest} minutes` : ''];
	return parts.filter((part) => part !== '').join(' ');
}
