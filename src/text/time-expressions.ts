import type {TimeBound, TimePattern, TimePrecision} from '../model/index.ts';
import type {AnnualDay, CalendarUnit} from '../knowledge/calendar.ts';

/** Which stretch of its period a time means: "early 2018", "mid-March", "late in the decade", "earlier this month". */
export type PeriodPart = 'early' | 'mid' | 'late' | 'start' | 'end' | 'so-far' | 'rest' | 'weekend';

/** Which way from the publication an incomplete date is looked for; `past` is the nearest that is over. */
export type Direction = 'last' | 'past' | 'this' | 'next';

/**
 * What a time means, to be placed on the calendar by the publication date and the sentence around it.
 *
 * - `years`: from one year to another, both included: a year, a decade, a century
 * - `annual`: what comes back each year, in a year given by another time or found by tense and direction
 * - `choice`: one of two days, as "6/10/2021" leaves open
 * - `weekday`: a day of a given week, or the nearest by tense and direction
 * - `month-day`: "the 21st", with or without its weekday
 * - `unit`: a whole unit counted from the one of the publication: "last week" is -1
 * - `window`: as many units up to the publication (negative) or from the day after it, or from another day on
 * - `away`: units before (negative) or after another time, or the publication
 * - `unit-of`: the whole unit around another time: "the week of April 10"
 * - `part`: a stretch of another time
 * - `nth`: some units of another time, counted from 1, or from its end by negative numbers
 * - `clock`, `day-part`: a time of day on a day, or on one that is not said
 * - `range`: from one time to another
 * - `bound`: all time on one side of another
 * - `context`: counted from something that the words do not say
 */
export type Meaning =
	| {readonly kind: 'years'; readonly from: number; readonly to: number}
	| {
			readonly kind: 'annual';
			readonly what: AnnualDay | AnnualPeriod;
			readonly year?: Meaning;
			readonly direction?: Direction;
	  }
	| {readonly kind: 'choice'; readonly earliest: string; readonly latest: string}
	| {readonly kind: 'weekday'; readonly weekday: number; readonly week?: Meaning; readonly direction?: Direction}
	| {readonly kind: 'month-day'; readonly day: number; readonly weekday?: number; readonly month?: Meaning}
	| {readonly kind: 'unit'; readonly unit: CalendarUnit; readonly steps: number}
	| {readonly kind: 'window'; readonly unit: CalendarUnit; readonly count: number; readonly from?: Meaning}
	| {
			readonly kind: 'away';
			readonly unit: CalendarUnit;
			readonly low: number;
			readonly high: number;
			readonly from?: Meaning;
			/** Told as a limit ("more than two weeks ago"), and so to the day. */
			readonly exact?: true;
	  }
	| {readonly kind: 'unit-of'; readonly unit: CalendarUnit; readonly of: Meaning}
	| {readonly kind: 'part'; readonly part: PeriodPart; readonly of: Meaning}
	| {
			readonly kind: 'nth';
			readonly unit: CalendarUnit;
			readonly at: number;
			readonly count: number;
			readonly of: Meaning;
			/** "the first Monday of June" counts weekdays. */
			readonly weekday?: number;
	  }
	| {readonly kind: 'clock'; readonly on?: Meaning; readonly clock: Clock}
	| {readonly kind: 'day-part'; readonly on?: Meaning; /** A key of `partsOfDay`. */ readonly name: string}
	| {readonly kind: 'range'; readonly from: Meaning; readonly until: Meaning}
	| {readonly kind: 'bound'; readonly bound: TimeBound; readonly of: Meaning}
	| {
			readonly kind: 'context';
			/** The fact that would place it. */
			readonly missing: string;
			/** How many days it lies behind the day that was told last: 1 for "the next day", -2 for "two days earlier". */
			readonly daysOn?: number;
	  };

/** Days or months of each year: "28 to 30 March", a season, a quarter; months beyond 12 are of the next year. */
export interface AnnualPeriod {
	readonly month: number;
	readonly day?: number;
	readonly untilDay?: number;
	readonly months?: number;
}

/** A time of day; "about 5" allows a quarter of an hour either way, "5 a.m." its whole hour. */
export interface Clock {
	readonly hour: number;
	readonly minute?: number;
	readonly about: boolean;
}

/** The words of one time, read but not yet placed on the calendar. Indices are of lexemes. */
export interface TimeExpression {
	readonly first: number;
	/** Index behind the last lexeme. */
	readonly end: number;
	readonly precision: TimePrecision;
	readonly pattern: TimePattern;
	readonly meaning: Meaning;
}
