import type {Evidence, ReportArticle, Story} from '../../../model/index.ts';
import {oneLine} from './words.ts';

/** A date that an article gives for something. */
export interface DatedClaim {
	readonly article: string;
	/** ISO 8601: a whole year or month as `1998` or `1998-05`, else to the day or the minute. */
	readonly from: string;
	readonly to: string;
	readonly words: string;
	readonly question: string;
	readonly evidence: Evidence;
}

/** The dated answers of a story's articles, in order of date, then of article. Answers without a date are left out. */
export function datedClaims(story: Story): DatedClaim[] {
	const claims = story.questions.flatMap(({question, readings}) =>
		readings.flatMap(({value, evidence}) => {
			if (value.kind !== 'interval') return [];
			const [earliest, latest] = [value.earliest ?? value.latest, value.latest ?? value.earliest];
			if (earliest === undefined || latest === undefined) return [];
			return firstOfEach(evidence).map((one) => ({
				article: one.article,
				...shortest(earliest, latest),
				words: oneLine(one.quote),
				question: oneLine(question),
				evidence: one,
			}));
		}),
	);
	return claims.toSorted((a, b) => order(a.from, b.from) || order(a.to, b.to) || order(a.article, b.article));
}

/** The places on a timeline in order: everything that begins or ends an answer, and the days of publication. */
export function timelineStops(claims: readonly DatedClaim[], articles: readonly ReportArticle[]): string[] {
	const published = articles.flatMap((article) => (article.published === undefined ? [] : [dayOf(article.published)]));
	return [...new Set([...claims.flatMap(({from, to}) => [from, to]), ...published])].toSorted(order);
}

/** The day of a time of publication: hours part no columns. */
export function dayOf(published: string): string {
	return published.slice(0, 10);
}

/** "1998-01-01" to "1998-12-31" is "1998"; the first to the last day of a month is that month. */
function shortest(earliest: string, latest: string): {from: string; to: string} {
	const [first, last] = [earliest.slice(0, 10), latest.slice(0, 10)];
	const year = first.slice(0, 4);
	if (first === `${year}-01-01` && last === `${year}-12-31`) return {from: year, to: year};
	const month = first.slice(0, 7);
	const lastDay = new Date(Date.UTC(Number(year), Number(first.slice(5, 7)), 0)).getUTCDate();
	if (first === `${month}-01` && last === `${month}-${lastDay}`) return {from: month, to: month};
	return {from: earliest, to: latest};
}

function firstOfEach(evidence: readonly Evidence[]): Evidence[] {
	const seen = new Set<string>();
	return evidence.filter(({article}) => !seen.has(article) && seen.add(article));
}

function order(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
