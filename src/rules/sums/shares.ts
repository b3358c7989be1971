import {denominators} from '../../knowledge/number-words.ts';
import {formatNumber, type Mention, overlaps, type Span} from '../../model/index.ts';
import {additionOf, type Miscount, type Reckoning, rounded, totalOf} from './miscount.ts';
import {type Figure, matchesIn, type Passage, shapePattern} from './passages.ts';

/** Answers to one question, of which everybody gives one. */
const answers: readonly (readonly [answer: string, words: RegExp])[] = [
	[
		'for',
		/\b(?:in favou?r|for it|said yes|voted yes|support(?:s|ed|ing)?|back(?:s|ed|ing)?|approv(?:es?|ed|ing)|agreed?)\b/u,
	],
	[
		'against',
		/\b(?:against|oppos(?:es?|ed|ing)|said no|voted no|disapprov(?:es?|ed|ing)|disagreed?|reject(?:s|ed|ing)?)\b/u,
	],
	[
		'unsure',
		/\b(?:undecided|unsure|not sure|uncertain|(?:do|did|does)(?: not|n['’]t) know|no opinion|not decided|abstain(?:ed|ing)?)\b/u,
	],
];

/** Half of the last place of a percentage. */
function slackOf({plain}: Figure): number {
	const places = /\.(\d+)/.exec(String(plain))?.[1]?.length ?? 0;
	return 10 ** -places / 2;
}

/** Answers to one question that together are more than everybody: "61 percent against, 27 in favour and 15 undecided". */
export const answersOfPolls: Reckoning = function* (passages) {
	for (const passage of passages) {
		const first = passage.figures.findIndex(({kind}) => kind === 'percent');
		if (first < 0) continue;
		const run = runOfAnswers(passage, first);
		const sum = totalOf(run.map(({plain}) => plain));
		if (run.length < 2 || sum <= 100 + run.reduce((all, figure) => all + slackOf(figure), 0)) continue;
		yield above100(run, 'answer');
	}
};

function above100(figures: readonly Figure[], head: string): Miscount {
	return {
		relation: 'conflict',
		places: figures.map(({start, end}) => ({start, end})),
		sum: `${additionOf(figures.map(({plain}) => plain))}, more than 100 percent`,
		head,
	};
}

/** The figures from one on that each stand with another answer, of which no word parts them. */
function runOfAnswers({shape, figures, sentence}: Passage, first: number): Figure[] {
	const run: Figure[] = [];
	const given = new Set<string>();
	for (let at = first; at < figures.length; at++) {
		const figure = figures[at];
		if (!figure || !mayBePercent(figure)) return run;
		const to = (figures[at + 1]?.start ?? sentence.end) - sentence.start;
		const answer = answerIn(shape.slice(figure.end - sentence.start, to), run.length === 0);
		if (answer === undefined || given.has(answer)) return run;
		given.add(answer);
		run.push(figure);
	}
	return run;
}

/** "58 percent", "29" behind one. */
function mayBePercent({kind, head}: Figure): boolean {
	return kind === 'percent' || (kind === 'count' && head === undefined);
}

function answerIn(words: string, isFirst: boolean): string | undefined {
	// "61 per cent of cyclists" are of another group
	if (COMPARED.test(words) || (!isFirst && /^\s(?:of|among)\s/u.test(words))) return undefined;
	return answers.find(([, answer]) => answer.test(words))?.[0];
}

/** Another poll, another time, another group. */
const COMPARED =
	/\b(?:compared|up from|down from|than|last|previous(?:ly)?|earlier|in (?:19|20)\d\d|ago|while among|among|respectively|women|men|both|also)\b/u;

const RIVALS = shapePattern(
	String.raw`<F>(?: of (?:the )?(?:votes?|ballots|valid votes|vote))?(?: (?:in|at) (?:<A> ){0,12}?<W>)?,? (?:against|to|versus|compared with|ahead of|while|and|with) (?:(?:<W> ){0,4})<F>(?: (?:of the votes? )?for (?:<W>))?`,
);
const VOTE = /\b(?:votes?|ballots?|run-?off|round|elections?|elected|poll(?:ed)?|referendum)\b/u;
const NO_RIVALS =
	/\b(?:turnout|turned out|last (?:time|election|year)|ago|previous(?:ly)?|counted|compared with (?:19|20)|in (?:19|20)\d\d|up from|down from)\b/u;

/** Two candidates who have more than all votes between them: "53.1 percent, against 48.9 percent for Jan Lis". */
export const sharesOfRivals: Reckoning = function* (passages, {analysis}) {
	for (const passage of passages) {
		const {shape, sentence} = passage;
		if (!VOTE.test(shape) || NO_RIVALS.test(shape)) continue;
		const people = analysis.mentions.filter(
			(one) => one.type === 'person' && one.via === 'name' && overlaps(one, sentence),
		);
		for (const {match, found} of matchesIn(passage, RIVALS)) {
			const [one, other] = found;
			if (one?.kind !== 'percent' || !other || !mayBePercent(other)) continue;
			if (totalOf([one.plain, other.plain]) <= 100 + slackOf(one) + slackOf(other)) continue;
			const end = sentence.start + match.index + match[0].length + 1;
			if (areOfTwo(people, one, {start: one.end, end})) yield above100([one, other], 'vote');
		}
	}
};

/** Whether somebody is named before the first share, and another behind it. */
function areOfTwo(people: readonly Mention[], one: Span, behind: Span): boolean {
	const first = people.findLast(({end}) => end <= one.start);
	return first !== undefined && people.some((person) => overlaps(person, behind) && person.entity !== first.entity);
}

/** A share told in a word: "half", "a quarter", "two thirds", "the remaining third". */
const FRACTION =
	/(?<![\p{L}-])(?:(?<rest>the (?:remaining|other)|(?:and )?the rest, (?:a|one))[ -]|(?<part>an?|one|two|three|four)[ -]|(?<half>)(?=half))(?<name>half|thirds?|quarters?|fifths?|sixths?|tenths?|eighths?)(?! (?:of (?:a|an|one)|a|an|an hour|year|century|decade|time|hour|dozen|million|billion|round|final|place|day|week|month|party|book|film|party|goal|point|mile|kilomet|past|to)\b|[-–]\p{L})/gu;

interface Fraction extends Span {
	readonly value: number;
	readonly remaining: boolean;
	readonly words: string;
}

const counted: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4};

function fractionsIn({words: sentenceWords, sentence}: Passage): Fraction[] {
	return [...sentenceWords.matchAll(FRACTION)].flatMap(({0: words, index, groups = {}}) => {
		const below = denominators.get(groups['name'] ?? '');
		if (below === undefined) return [];
		const value = (counted[groups['part'] ?? ''] ?? 1) / below;
		const start = sentence.start + index;
		return [
			{
				start,
				end: start + words.length,
				value,
				remaining: groups['rest'] !== undefined,
				words: `${counted[groups['part'] ?? ''] ?? 1}/${below}`,
			},
		];
	});
}

/** "Half comes from the state and a quarter from the city; the remaining third ...": shares that miss the whole. */
export const remainingShares: Reckoning = function* (passages) {
	for (const [at, passage] of passages.entries()) {
		if (!/\bthe (?:remaining|other|rest)\b/u.test(passage.shape)) continue;
		const own = fractionsIn(passage);
		const rest = own.find(({remaining}) => remaining);
		if (!rest) continue;
		const inSentence = own.filter(({end}) => end <= rest.start);
		const before = passages[at - 1];
		const parts = inSentence.length > 0 || !before ? inSentence : fractionsIn(before);
		// a single share of the sentence before may be of something else
		if (parts.length < (inSentence.length > 0 ? 1 : 2) || parts.some(({remaining}) => remaining)) continue;
		const sum = totalOf([...parts, rest].map(({value}) => value));
		if (Math.abs(sum - 1) < 0.02) continue;
		const left = rounded(1 - totalOf(parts.map(({value}) => value)));
		yield {
			relation: 'conflict',
			places: [...parts, rest].map(({start, end}) => ({start, end})),
			sum: `1 - ${parts.map(({words}) => words).join(' - ')} leaves ${percentOf(left)}, not ${rest.words}`,
			head: 'share',
		};
	}
};

function percentOf(share: number): string {
	return share <= 0 ? 'nothing' : `${formatNumber(Number((share * 100).toPrecision(3)))} percent`;
}

/** A part, its whole and its percentage, in the order of the words; `order` has their places as part, whole, percentage. */
const partsInPercent: readonly {readonly pattern: RegExp; readonly order: readonly [number, number, number]}[] = [
	// "310 of 1,480 patients (27.9%)", "310 of the 1,480, or 27.9 percent"
	{
		pattern: shapePattern(
			String.raw`<F> (?:<W> )?(?:out )?of (?:the |its |their |a total of )?<F>(?: <W>){0,6}(?: \(|, or | [–—] or | [–—] |, )<F>(?= ?(?:[),;]|[–—]|\.?$))`,
		),
		order: [0, 1, 2],
	},
	// "Of the 1,480 who took the pill, 310 – or 27.9 per cent – fell ill."
	{
		pattern: shapePattern(
			String.raw`of (?:the |its |their )?<F>(?: <A>){0,12},? <F>(?: <W>)?(?: \(|, or | [–—] (?:or )?)<F>(?= ?(?:[),;]|[–—]))`,
		),
		order: [1, 0, 2],
	},
	// "310, or 27.9 percent, of the 1,480 patients"
	{
		pattern: shapePattern(
			String.raw`<F>(?: <W>){0,3}(?: \(|, or | [–—] or )<F>(?:\)|,| [–—])? of (?:the |its |their |a total of )?<F>`,
		),
		order: [0, 2, 1],
	},
	// "27.9 percent (310 of 1,480)"
	{
		pattern: shapePattern(
			String.raw`<F>(?: <W>){0,4}(?: \(|, or )<F>(?: <W>){0,2} (?:out )?of (?:the |its |a total of )?<F>`,
		),
		order: [1, 2, 0],
	},
];

/** A part of a number with the percentage that it is said to be. */
export const percentOfWhole: Reckoning = function* (passages) {
	for (const passage of passages) {
		if (passage.figures.length < 3 || !passage.figures.some(({kind}) => kind === 'percent')) continue;
		const seen = new Set<Figure>();
		for (const {pattern, order} of partsInPercent)
			for (const {found} of matchesIn(passage, pattern)) {
				const [part, whole, percent] = order.map((at) => found[at]);
				if (!part || !whole || !percent || seen.has(percent)) continue;
				seen.add(percent);
				const wrong = wrongPercent(part, whole, percent);
				if (wrong) yield wrong;
			}
	}
};

function wrongPercent(part: Figure, whole: Figure, percent: Figure): Miscount | undefined {
	if (percent.kind !== 'percent' || part.kind !== 'count' || whole.kind !== 'count') return undefined;
	if (whole.plain <= 0 || part.plain > whole.plain) return undefined;
	const actual = (100 * part.plain) / whole.plain;
	const least = (100 * (part.plain - part.slack)) / (whole.plain + whole.slack);
	const most = (100 * (part.plain + part.slack)) / Math.max(1, whole.plain - whole.slack);
	// rounded up, down or to the nearest
	const slack = 2 * slackOf(percent) + 1e-9;
	if (percent.plain >= least - slack && percent.plain <= most + slack) return undefined;
	return {
		relation: 'conflict',
		places: [part, whole, percent].map(({start, end}) => ({start, end})).toSorted((a, b) => a.start - b.start),
		sum: `${formatNumber(part.plain)} of ${formatNumber(whole.plain)} is ${formatNumber(Number(actual.toPrecision(3)))} percent, not ${formatNumber(percent.plain)}`,
		head: part.head ?? whole.head ?? 'share',
	};
}
