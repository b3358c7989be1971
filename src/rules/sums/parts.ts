import {isKinNoun, isRoleNoun} from '../../knowledge/role-nouns.ts';
import {formatNumber, type Quantity} from '../../model/index.ts';
import {additionOf, type Miscount, phrasesOf, type Reckoning, slackOfAll, totalOf} from './miscount.ts';
import type {Figure, Passage} from './passages.ts';

/** Kinds of which everybody and everything counted is one: what is counted by all of them is counted whole. */
const wholes: readonly (readonly string[])[] = [
	['woman', 'man'],
	['girl', 'boy'],
	['female', 'male'],
	['adult', 'child'],
	['home', 'away'],
	['gold', 'silver', 'bronze'],
	['win', 'draw', 'defeat'],
	['for', 'against', 'abstaining'],
];

const kinds: ReadonlyMap<string, string> = new Map(
	Object.entries({
		woman: 'women woman',
		man: 'men man',
		girl: 'girls girl',
		boy: 'boys boy',
		female: 'female females',
		male: 'male males',
		adult: 'adults adult',
		child: 'children child minors minor kids',
		home: 'home',
		away: 'away',
		gold: 'gold golds',
		silver: 'silver silvers',
		bronze: 'bronze bronzes',
		win: 'wins win victories won',
		draw: 'draws draw drawn ties',
		defeat: 'defeats defeat losses lost',
		for: 'favour favor for yes',
		against: 'against no',
		abstaining: 'abstentions abstained abstaining abstention',
	}).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Between a whole and its first part: "19 times for the club, ", "eight captives, then: ", "14 medals (". */
const OPENS = /^[^,;:()–—\u{E000}-\u{E801}]{0,60}(?:, then)?(?:, |: |\(|[–—] )(?:with |namely |then )?$/u;
/** Between two parts: " at home and ", " women, ", " in Haifa, and ". */
const JOINS = /^(?:[^\S\n][\p{L}'’-]{1,30}){0,5}(?:, and |, | and | plus |; and |; )(?:another |the other )?$/u;
/** Behind the last part; their ages may follow. */
const CLOSES =
	/^(?:[^\S\n][\p{L}'’-]{1,30})?[^\S\n](?:aged|of|between)[^\S\n](?:between[^\S\n])?[\uE000-\uE801]|^(?:[^\S\n][\p{L}'’-]{1,30}){0,5}?(?:\s?[.;:)–—?!,”"]|\s[–—-]\s|$)/u;
/** Words that make parts a sample, or let them overlap. */
const SAMPLES =
	/\b(?:including|include[sd]?|among|of them|of whom|of which|such as|especially|mostly|mainly|more|least|most|both|or|per|each|every|out|aged|ages?|over|compared|versus|after|before|against last|ranging|between|than)\b/u;

/** A whole with its parts right behind it: "19 times, twelve at home and six away", "90 names: 51 boys and 43 girls". */
export const partsOfWholes: Reckoning = function* (passages) {
	for (const passage of passages) {
		let next = 0;
		for (const [at, whole] of passage.figures.entries()) {
			if (at < next || (whole.kind !== 'count' && whole.kind !== 'money')) continue;
			const parts = partsBehind(passage, at);
			if (!parts) continue;
			next = at + 1 + parts.length;
			const found = judge(passage, whole, parts);
			if (found) yield found;
		}
	}
};

function gap({shape, sentence}: Passage, from: Figure | undefined, to: Figure | undefined): string {
	return shape.slice((from?.end ?? sentence.start) - sentence.start, (to?.start ?? sentence.end) - sentence.start);
}

function partsBehind(passage: Passage, at: number): Figure[] | undefined {
	const {figures} = passage;
	const [whole, first] = [figures[at], figures[at + 1]];
	if (!whole || !first || !isOfKind(first, whole) || !OPENS.test(gap(passage, whole, first))) return undefined;
	const parts = [first];
	let closed = false;
	for (const figure of figures.slice(at + 2)) {
		const between = gap(passage, parts.at(-1), figure);
		if (closed || !isOfKind(figure, whole) || !JOINS.test(between)) break;
		parts.push(figure);
		closed = / (?:and|plus) /.test(between);
	}
	return closed && isClosed(passage, parts, figures[at + 1 + parts.length]) ? parts : undefined;
}

/** Counts are parts of counts, sums of money of sums in the same currency. */
function isOfKind({kind, unit}: Figure, whole: Figure): boolean {
	return kind === whole.kind && (kind === 'count' || unit === whole.unit);
}

/** Whether the last part ends there; a sum may go on: "$660,000 for 20 hectares of land". */
function isClosed(passage: Passage, parts: readonly Figure[], next: Figure | undefined): boolean {
	const [last] = parts.slice(-1);
	if (last?.kind === 'money' && next?.kind !== 'money') return true;
	return CLOSES.test(gap(passage, last, next));
}

function judge(passage: Passage, whole: Figure, parts: readonly Figure[]): Miscount | undefined {
	const sum = totalOf(parts.map(({value}) => value));
	if (Math.abs(sum - whole.value) <= whole.slack + slackOfAll(parts)) return undefined;
	const said = passage.shape.slice(
		whole.end - passage.sentence.start,
		(parts.at(-1)?.end ?? 0) - passage.sentence.start,
	);
	if (SAMPLES.test(said) || (whole.kind === 'money' && !isBeforeColon(passage, whole, parts))) return undefined;
	const labels = parts.map((part, index) => labelOf(passage, part, parts[index + 1]));
	const relation = relationOf(passage, whole, parts, labels, sum);
	return (
		relation && {
			relation,
			places: phrasesOf([whole, ...parts]),
			sum: `${additionOf(parts.map(({value}) => value))}, not ${formatNumber(whole.value)}`,
			head: whole.head ?? '',
		}
	);
}

function isBeforeColon(passage: Passage, whole: Figure, parts: readonly Figure[]): boolean {
	return /:\s$/.test(gap(passage, whole, parts[0]));
}

/** What a part is of: the words up to the next one. */
function labelOf(passage: Passage, part: Figure, next: Figure | undefined): readonly string[] {
	const words = gap(passage, part, next).split(/[,;:.()–—]/u)[0] ?? '';
	return words.split(/[^\p{L}'’-]/u).filter((word) => word !== '' && word !== 'and' && word !== 'plus');
}

/** Kinds of people, who are counted among people. */
const PERSONS: ReadonlySet<string> = new Set('woman man girl boy female male adult child'.split(' '));

/** Nouns for people that are no roles. */
const PEOPLE: ReadonlySet<string> = new Set(
	'people person dead injured wounded missing killed arrested detained hostage victim survivor captive prisoner detainee fatality casualty other'.split(
		' ',
	),
);

function isPersonal(head: string | undefined): boolean {
	return head !== undefined && (PEOPLE.has(head) || isRoleNoun(head) || isKinNoun(head));
}

/** Whether kinds of parts, each told once, are all that there are. */
function isWhole(found: readonly (string | undefined)[]): boolean {
	if (found.includes(undefined) || new Set(found).size < found.length) return false;
	return wholes.some((whole) => whole.every((kind) => found.includes(kind)));
}

function relationOf(
	passage: Passage,
	whole: Figure,
	parts: readonly Figure[],
	labels: readonly (readonly string[])[],
	sum: number,
): Miscount['relation'] | undefined {
	if (labels.some(({length}) => length === 0)) return undefined;
	const colon = isBeforeColon(passage, whole, parts);
	const found = labels.map((label) => label.flatMap((word) => kinds.get(word) ?? [])[0]);
	if (!colon && found.some((kind) => PERSONS.has(kind ?? '')) && !isPersonal(whole.head)) return undefined;
	if (isWhole(found)) return 'conflict';
	if (areHeadless(parts) && areAlike(labels)) return sum > whole.value || colon ? 'conflict' : undefined;
	// "90 works: 51 prints and 43 drawings"
	return colon && areNear(sum, whole.value) ? 'conflict' : undefined;
}

/** "12 in Haifa and five in Akko": what they count is what the whole counts. */
function areHeadless(parts: readonly Figure[]): boolean {
	return parts.every(({head}) => head === undefined);
}

const PLACING = new Set('in at from by on for against'.split(' '));

function areAlike(labels: readonly (readonly string[])[]): boolean {
	const first = labels[0]?.[0] ?? '';
	return PLACING.has(first) && labels.every((label) => label[0] === first && label.length > 1);
}

/** A share by which a whole list may miss its count; farther off it counts something else. */
const NEAR = 0.25;

function areNear(sum: number, whole: number): boolean {
	return Math.abs(sum - whole) <= Math.max(1, whole * NEAR);
}

function isLoose({approximate, attributive}: Quantity): boolean {
	return approximate || attributive === true;
}

/** A part that is larger than its whole: "twelve of the ten miners". */
export const partsAboveWholes: Reckoning = function* (_passages, {analysis}) {
	const counts = new Map(
		analysis.quantities.flatMap((one) => (one.kind === 'count' ? [[one.start, one] as const] : [])),
	);
	for (const part of analysis.quantities) {
		const all = part.whole && counts.get(part.whole.start);
		if (!all || part.kind !== 'count' || [part, all].some(isLoose)) continue;
		if (part.low === undefined || all.high === undefined || part.low <= Math.max(1, all.high)) continue;
		yield {
			relation: 'conflict',
			places: [{start: Math.min(part.start, all.start), end: Math.max(part.end, all.end)}],
			sum: `${formatNumber(part.low)} is more than ${formatNumber(all.high)}`,
			head: part.head?.lemma ?? '',
		};
	}
};
