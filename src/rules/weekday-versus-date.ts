import {type Extraction, isCalendarDay, isoDay, spanText, type Time, weekdayOf} from '../model/index.ts';
import {evidenceOf} from './members.ts';
import type {Rule} from './rule.ts';
import {oneLine, outletOf} from './wording.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** A date names a weekday on which it did not fall. */
export const weekdayVersusDate: Rule = {
	id: 'weekday-versus-date',
	description: 'A date names a weekday on which it does not fall',
	reads: 'article',
	*check(extraction, view) {
		const {article, analysis} = extraction;
		for (const time of analysis.times) {
			const date = dateOf(time, extraction);
			const {weekday} = time.pattern;
			if (date === undefined || weekday === undefined) continue;
			const actual = weekdayOf(date);
			if (actual === weekday) continue;
			yield {
				relation: 'conflict',
				scope: 'within',
				severity: 'medium',
				questions: [],
				message: `${outletOf(view, article.id)} contradicts itself: says “${oneLine(spanText(article.text, time))}”, but ${date} is a ${weekdays[actual - 1] ?? ''}`,
				why: time.pattern.year === undefined ? 'the calendar of the year of publication' : 'the calendar',
				settle: 'the calendar tells that weekday or date is wrong; the event itself tells which',
				evidence: [evidenceOf(extraction, time)],
				subject: {verbClass: 'date', head: '', participants: []},
				slot: 'time',
			};
		}
	},
};

/** The day that the words give, in the year that they name or, for a day near it, in the year of publication. */
function dateOf({pattern: {year, month, day}}: Time, {article}: Extraction): string | undefined {
	if (month === undefined || day === undefined) return undefined;
	const known = year ?? yearNear(month, day, article.published);
	return known === undefined || !isCalendarDay(month, day, known) ? undefined : isoDay(known, month, day);
}

/** Days further than this from publication may lie in another year. */
const NEAR_DAYS = 120;

function yearNear(month: number, day: number, published: string | undefined): number | undefined {
	if (published === undefined) return undefined;
	const year = Number(published.slice(0, 4));
	const days = Math.abs(Date.parse(isoDay(year, month, day)) - Date.parse(published.slice(0, 10))) / 86_400_000;
	return days <= NEAR_DAYS ? year : undefined;
}
