import {formatNumber} from '../../model/index.ts';
import {type Miscount, type Reckoning, rounded} from './miscount.ts';
import {type Figure, matchesIn, type Passage, shapePattern} from './passages.ts';

const UP =
	'rose|rises?|risen|rising|grew|grows?|grown|growing|increas(?:ed|es?|ing)|jump(?:ed|s)?|climb(?:ed|s)?|soar(?:ed|s)?|surg(?:ed|es)|advanced|gained|up|raised';
const DOWN =
	'fell|falls?|fallen|falling|dropped|drops?|dropping|declin(?:ed|es?|ing)|decreas(?:ed|es?)|shrank|slump(?:ed|s)?|plung(?:ed|es)|tumbl(?:ed|es)|slipped|down|cut|reduced|lowered';
const FROM_TO = `(?<verb>${UP}|${DOWN}) (?:<W> ){0,3}from <F>(?: <W>){0,3} to <F>`;
const BY = String.raw`(?:(?: <W>){0,3}(?:,| [–—]| \()? ?(?:or |by |up |down |(?:an? )?(?:increase|rise|gain|jump|drop|fall|decline|decrease|cut|reduction|growth) of )<F>|,? an? <F> (?:increase|rise|gain|jump|drop|fall|decline|decrease|cut|reduction)|(?: <W>){0,2} \(<F>(?=\)))`;

/** The words of a change with what it was before (from), after (to) and how much it is (by), each with its places. */
const changes: readonly {readonly pattern: RegExp; readonly order: readonly number[]}[] = [
	// "rose from 40 to 55, up 12", "fell from 40 to 30, a drop of 12"
	{pattern: shapePattern(FROM_TO + BY), order: [0, 1, 2]},
	// "rose by 12 from 40 to 55"
	{
		pattern: shapePattern(`(?<verb>${UP}|${DOWN}) (?:<W> ){0,2}<F>,?(?: <W>){0,2} from <F>(?: <W>){0,3} to <F>`),
		order: [1, 2, 0],
	},
	// "rose 20 percent to 60 from 45"
	{
		pattern: shapePattern(`(?<verb>${UP}|${DOWN}) (?:<W> ){0,2}<F>,?(?: <W>){0,2} to <F>(?: <W>){0,4},? from <F>`),
		order: [2, 1, 0],
	},
];

const NOT_PLAIN =
	/\b(?:like[- ]for[- ]like|constant|organic(?:ally)?|adjusted|excluding|underlying|annuali[sz]ed|annually|a year|per year|each year|average|real terms|inflation|currency|loss|year[- ]on[- ]year|compared|comparable|rank(?:ing|ed|s)?|place|position|odds)\b/u;

/** From, to and by that do not go together: "rose from 40 to 55, up 12". */
export const changesFromTo: Reckoning = function* (passages) {
	for (const passage of passages) {
		if (passage.figures.length < 3 || !/\bfrom\s/.test(passage.shape) || NOT_PLAIN.test(passage.shape)) continue;
		const seen = new Set<Figure>();
		for (const {pattern, order} of changes)
			for (const {found} of matchesIn(passage, pattern)) {
				const [from, to, by] = order.map((at) => found[at]);
				if (!from || !to || !by || seen.has(from)) continue;
				seen.add(from);
				const wrong = wrongChange(passage, from, to, by);
				if (wrong) yield wrong;
			}
	}
};

const PLAIN = /^(?:count|money|measure|percent|duration)$/;

function wrongChange({shape, sentence}: Passage, from: Figure, to: Figure, by: Figure): Miscount | undefined {
	const areKnown = [from, to, by].every(({kind, plain}) => PLAIN.test(kind) && plain > 0);
	if (!areKnown || !areOfOneUnit(from, to)) return undefined;
	const before = scaled(from, to);
	const points = /^\s*(?:percentage |basis )?points?\b/u.test(shape.slice(by.end - sentence.start));
	const inPercent = by.kind === 'percent' && !points;
	const inSame = areOfOneUnit(by, to) || (points && to.kind === 'percent');
	if (!inPercent && !inSame) return undefined;
	if (fits(before, to, by, inPercent)) return undefined;
	return {
		relation: 'conflict',
		places: [from, to, by].map(({start, end}) => ({start, end})).toSorted((a, b) => a.start - b.start),
		sum: sumOf(before.plain, to.plain, by.plain, inPercent),
		head: to.head ?? to.unit,
	};
}

/** "from 40 to 55 kroner": the first takes its unit from the second. */
function areOfOneUnit(from: Figure, to: Figure): boolean {
	if (from.kind === 'count' && from.unit === '') return from.head === undefined || from.head === to.head;
	return from.kind === to.kind && from.unit === to.unit;
}

/** "from 45 to 60 million" */
function scaled(from: Figure, to: Figure): Figure {
	const ratio = to.plain / from.plain;
	if (from.kind !== 'count' || ratio < 1000 || from.plain >= 1000) return from;
	const scale = ratio >= 1e9 ? 1e9 : ratio >= 1e6 ? 1e6 : 1000;
	const candidates = [1e3, 1e6, 1e9, 1e12].filter((one) => ratio / one > 0.2 && ratio / one < 5);
	const factor = candidates[0] ?? scale;
	return {...from, plain: from.plain * factor, slack: Math.max(from.slack, 0.5) * factor};
}

/** "from 40 percent to 55 percent, up 15 percent" may mean points. */
function fits(from: Figure, to: Figure, by: Figure, inPercent: boolean): boolean {
	if (inPercent && fitsPercent(from, to, by)) return true;
	return (!inPercent || to.kind === 'percent') && fitsDifference(from, to, by);
}

function fitsPercent(from: Figure, to: Figure, by: Figure): boolean {
	const least = (to.plain - to.slack) / (from.plain + from.slack) - 1;
	const most = (to.plain + to.slack) / Math.max(1e-9, from.plain - from.slack) - 1;
	const places = /\.(\d+)/.exec(String(by.plain))?.[1]?.length ?? 0;
	const slack = Math.max(10 ** -places, by.plain * 0.02);
	const [low, high] = [Math.abs(least), Math.abs(most)].toSorted((a, b) => a - b);
	return by.plain >= 100 * (low ?? 0) - slack && by.plain <= 100 * (high ?? 0) + slack;
}

function fitsDifference(from: Figure, to: Figure, by: Figure): boolean {
	const slack = from.slack + to.slack + by.slack + 1e-9 * to.plain;
	return Math.abs(Math.abs(to.plain - from.plain) - by.plain) <= slack;
}

function sumOf(from: number, to: number, by: number, inPercent: boolean): string {
	const difference = rounded(Math.abs(to - from));
	const values = `${formatNumber(from)} to ${formatNumber(to)}`;
	return inPercent
		? `${values} is ${formatNumber(Number(((100 * difference) / from).toPrecision(3)))} percent, not ${formatNumber(by)}`
		: `${values} is ${formatNumber(difference)}, not ${formatNumber(by)}`;
}
