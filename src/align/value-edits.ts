import {marketWords} from '../knowledge/markets.ts';
import {speechForms} from '../knowledge/speech-verbs.ts';
import {
	compareTimes,
	contains,
	relateNumbers,
	type Quantity,
	type Span,
	type Time,
	type TimeValue,
	type Token,
	valueOfQuantity,
	valueOfTime,
} from '../model/index.ts';
import {undergoing} from './counted-head.ts';
import {countsOthers} from './counts-others.ts';
import type {Edit} from './edits.ts';
import {areFarApart} from './nearness.ts';
import {termOf} from './terms.ts';
import type {Told, Twins} from './twin-sentences.ts';
import {sharedAround} from './wording.ts';
import {isFormerBeside} from './years-apart.ts';

/** The number, sum or measure that one of two twins has in place of the other's, kind by kind; none where several differ. */
export function numberEdits({one, other, likeness}: Twins): Edit[] {
	if (isMarketReport(one) || isMarketReport(other)) return [];
	const [first, second] = [lone(one, other), lone(other, one)];
	return [...first].flatMap(([kind, a]) => {
		const b = second.get(kind);
		if (!a || !b || !standAlike(one, a, other, b)) return [];
		if (likeness < ALIKE && areFarApart(valueOfQuantity(a), valueOfQuantity(b))) return [];
		const rising = isToll(one, a) || isToll(other, b);
		return {
			kind: 'number' as const,
			one: {span: shownSpan(a), value: valueOfQuantity(a)},
			other: {span: shownSpan(b), value: valueOfQuantity(b)},
			...(rising && {doubt: 'a toll may rise'}),
		};
	});
}

/** In sentences less alike than this, figures of other sizes are figures of others: what a brewer sold, what a country drinks. */
const ALIKE = 0.75;

/** By kind, the only quantity that nothing in the other sentence goes with; undefined where there are several. */
function lone(own: Told, other: Told): Map<string, Quantity | undefined> {
	const found = new Map<string, Quantity | undefined>();
	for (const quantity of own.quantities) {
		if (isPart(quantity)) continue;
		if (other.quantities.some((one) => one.unit === quantity.unit && !differ(quantity, one))) continue;
		const kind = kindOf(quantity);
		found.set(kind, found.has(kind) ? undefined : quantity);
	}
	return found;
}

/** "two more times", "three of the members": what is left out is counted elsewhere. */
function isPart({part, attributive, modifiers}: Quantity): boolean {
	return (
		part || attributive === true || modifiers.some(({lower}) => /^(?:more|other|further|additional|extra)$/.test(lower))
	);
}

function kindOf({kind, unit}: Quantity): string {
	return kind === 'count' ? kind : `${kind} ${unit}`;
}

/** Bounds further apart than this were not rounded from one another: "at least 17 years", "at least 14 years". */
const OTHER_BOUND = 1.1;

function differ(a: Quantity, b: Quantity): boolean {
	if (relateNumbers(a, b) === 'conflict') return true;
	return areOtherBounds(a.low, b.low, a.high, b.high) || areOtherBounds(a.high, b.high, a.low, b.low);
}

function areOtherBounds(a: number | undefined, b: number | undefined, openA?: number, openB?: number): boolean {
	if (a === undefined || b === undefined || openA !== undefined || openB !== undefined) return false;
	return Math.max(a, b) > OTHER_BOUND * Math.min(a, b);
}

/** Weight of the words that stand around both numbers: enough of them, or fewer where both count the same thing. */
const IN_SAME_WORDS = 2;
const OF_SAME_THING = 0.5;

function standAlike(one: Told, a: Quantity, other: Told, b: Quantity): boolean {
	if (scopeOf(one, a) !== scopeOf(other, b)) return false;
	if (isFormerBeside(one, other) || isFormerBeside(other, one)) return false;
	if (haveOtherVerbs(one, a, other, b)) return false;
	const around = sharedAround(one.sentence, a, other.sentence, b);
	if (around >= IN_SAME_WORDS) return true;
	return a.head?.lemma === b.head?.lemma && around >= OF_SAME_THING;
}

/** "47 people were rescued", "34 people are being searched for": the verbs behind two counts tell of two things. */
function haveOtherVerbs(one: Told, a: Quantity, other: Told, b: Quantity): boolean {
	if (a.kind !== 'count' || b.kind !== 'count') return false;
	const [first, second] = [verbBehind(one, a), verbBehind(other, b)];
	return first !== undefined && second !== undefined && first !== second;
}

/** Words from a count to its verb: "47 people had since been rescued". */
const VERB_REACH = 5;

function verbBehind({sentence: {tokens}}: Told, {phrase}: Quantity): string | undefined {
	const behind = tokens.findIndex(({start}) => start >= phrase.end);
	const verb = behind < 0 ? undefined : tokens.slice(behind, behind + VERB_REACH).find(({pos}) => pos === 'VERB');
	const term = verb && termOf(verb);
	return term === undefined ? undefined : (undergoing.get(term) ?? term);
}

/** "capsized two more times" leaves out the first time; "three of the members" leaves out the others. */
function scopeOf({sentence: {tokens}}: Told, {phrase, part}: Quantity): string {
	if (countsOthers(tokens, phrase)) return 'others';
	return part || tokens.some((token) => contains(phrase, token) && token.lower === 'of') ? 'part' : '';
}

function isMarketReport({sentence}: Told): boolean {
	return sentence.tokens.some(({lower}) => marketWords.has(lower));
}

const tollWords: ReadonlySet<string> = new Set(
	'kill die dead death injure wound hurt injury missing victim toll infect infection case casualty'.split(' '),
);

/** Words between a toll and what happened to them. */
const TOLL_REACH = 5;

/** "At least 23 soldiers have been killed", "12 dead". */
function isToll({sentence: {tokens}}: Told, {kind, phrase}: Quantity): boolean {
	if (kind !== 'count') return false;
	const first = tokens.findIndex(({end}) => end > phrase.start);
	const after = tokens.findIndex(({start}) => start >= phrase.end);
	const end = after < 0 ? tokens.length : after;
	return tokens.slice(Math.max(0, first - TOLL_REACH), end + TOLL_REACH).some(({lemma}) => tollWords.has(lemma));
}

function shownSpan({kind, start, end, phrase}: Quantity): Span {
	return kind === 'count' ? phrase : {start, end};
}

/** The date or weekday that one of two twins has in place of the other's. */
export function timeEdits({one, other}: Twins): Edit[] {
	const [first, second] = [ownTimes(one, other), ownTimes(other, one)];
	if (first.length !== 1 || second.length !== 1) return [];
	const [a] = first;
	const [b] = second;
	if (!a || !b || compareNamed(a, b) !== 'conflict') return [];
	// "attacked on Saturday", "said on Sunday, a day later"
	if (datesSpeech(one, a) !== datesSpeech(other, b)) return [];
	// "The Orchard" (1974), best actress in 1975
	if (isYearInBrackets(one, a) !== isYearInBrackets(other, b)) return [];
	if (areOfOtherDeeds(one, a, other, b)) return [];
	return [{kind: 'time', one: {span: a, value: valueOfTime(a)}, other: {span: b, value: valueOfTime(b)}}];
}

/** "which began in July", "which will resume in May" */
function areOfOtherDeeds(one: Told, a: Time, other: Told, b: Time): boolean {
	const [first, second] = [verbBefore(one, a), verbBefore(other, b)].map((verb) => phases.get(verb ?? ''));
	return first !== undefined && second !== undefined && first !== second;
}

/** How far an event has come, by the verb that a date stands behind. */
const phases: ReadonlyMap<string, string> = new Map(
	[
		'start begin launch open',
		'resume restart reopen',
		'end finish conclude close expire stop',
		'suspend postpone delay',
	].flatMap((verbs, phase) => verbs.split(' ').map((verb) => [verb, `${phase}`] as const)),
);

function verbBefore({sentence: {tokens}}: Told, {start}: Time): string | undefined {
	const at = tokens.findIndex((token) => token.end > start);
	const verb = tokens.slice(Math.max(0, at - VERB_REACH), Math.max(0, at)).findLast(({pos}) => pos === 'VERB');
	return verb && termOf(verb);
}

/** Named days, months and years that no time of the other sentence goes with. */
function ownTimes(own: Told, other: Told): Time[] {
	return own.times.filter(
		(time) =>
			isDated(time) && !other.times.some((one) => ['agree', 'compatible'].includes(compareTimes(time, one).relation)),
	);
}

function isDated({pattern: {weekday, day, month, year}}: Time): boolean {
	return [weekday, day, month, year].some((part) => part !== undefined);
}

/** "until October" allows "until November", but one sentence with both was changed. */
function compareNamed(a: Time, b: Time): string {
	if (a.pattern.bound === undefined || a.pattern.bound !== b.pattern.bound) return compareTimes(a, b).relation;
	return compareTimes(unbounded(a), unbounded(b)).relation;
}

function unbounded({precision, pattern: {bound: _bound, ...pattern}}: Time): TimeValue {
	return {precision, anchor: 'none', pattern};
}

function isYearInBrackets({sentence: {tokens}}: Told, {start, precision}: Time): boolean {
	return precision === 'year' && tokens.findLast(({end}) => end <= start)?.text === '(';
}

/** Whether the verb nearest to a time is one of saying. */
function datesSpeech({sentence: {tokens}}: Told, {start, end}: Time): boolean {
	const distance = (token: Token): number => (token.end <= start ? start - token.end : token.start - end);
	const [nearest] = tokens
		.filter((token) => token.pos === 'VERB' || speechForms.has(token.lower))
		.toSorted((a, b) => distance(a) - distance(b));
	return nearest !== undefined && speechForms.has(nearest.lower);
}
