import type {TimePattern, TimePrecision} from '../model/index.ts';

/** Which stretch of its period a time means: "early 2018", "mid-March", "late in the decade", "earlier this month". */
export type PeriodPart = 'early' | 'mid' | 'late' | 'start' | 'end' | 'first-half' | 'second-half' | 'so-far' | 'rest';

/** Which way from the publication an incomplete date is looked for. */
export type Direction = 'last' | 'this' | 'next';

/** A distance from the publication in units of the calendar. */
export interface TimeOffset {
	readonly unit: string;
	/** Units from the publication to the nearer and the farther end, negative for the past. */
	readonly from: number;
	readonly to: number;
	/** `period` is the whole unit ("last week"), `point` the moment that far away ("two weeks ago"), `window` all since ("the past two weeks"). */
	readonly kind: 'period' | 'point' | 'window';
}

/** The words of one time, read but not yet placed on the calendar. Indices are of lexemes. */
export interface TimeExpression {
	readonly first: number;
	/** Index behind the last lexeme. */
	readonly end: number;
	readonly precision: TimePrecision;
	readonly pattern: TimePattern;
	/** `calendar` and `weekday` name a date or a part of one, `relative` counts from the publication, `context` from something told before. */
	readonly basis: 'calendar' | 'weekday' | 'relative' | 'context' | 'clock';
	readonly part?: PeriodPart;
	/** A key of `partsOfDay`. */
	readonly partOfDay?: string;
	readonly direction?: Direction;
	readonly offset?: TimeOffset;
	/** The last day of "March 28-30". */
	readonly untilDay?: number;
	/** The earliest and latest day of an ambiguous numeric date ("6/10/2021"). */
	readonly candidates?: readonly [string, string];
	/** How many months a season or quarter lasts from `pattern.month`. */
	readonly months?: number;
	/** The other end of "between 1997 and 2002". */
	readonly until?: TimeExpression;
}
