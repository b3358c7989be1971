import {stemOf} from '../knowledge/stems.ts';
import type {AlignedQuestion, Claim, Slot, Subject, Token, Value} from '../model/index.ts';
import {patientHead} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {commonest} from './events.ts';
import type {ContextFact} from './context-fact.ts';
import {datedClass, tellsOfEvent} from './dated-events.ts';
import {alignedComparisons, alignFacts} from './fact-alignment.ts';
import {holdersOf, milestoneOf} from './milestones.ts';
import {markOnly} from './only.ts';
import {askOf} from './question-words.ts';
import {type Board, completeQuestion, type Draft} from './questions.ts';
import {endsRank} from './since-builder.ts';
import {valueKey} from './readings.ts';
import {surroundingsOf} from './wording.ts';

/** Questions of when: one for each group of dates or clock times of the same event. */
export function timeQuestions(board: Board): Omit<AlignedQuestion, 'id'>[] {
	const all = markOnly(timeFacts(board.contexts));
	const byVerb = alignFacts(all);
	const aligned = [...byVerb, ...datesOfOneFigure(all, byVerb)];
	return [
		...aligned.map((facts) =>
			completeQuestion({...draftOf(facts), comparisons: (set) => alignedComparisons(set, facts)}, board),
		),
		...oneDayOnTwoWeekdays(all, aligned).map((facts) => completeQuestion(draftOf(facts), board)),
	];
}

function draftOf(facts: readonly ContextFact[]): Draft {
	return {
		subject: subjectOf(facts),
		slot: 'time',
		question: askOf(
			'When',
			facts.map(({context}) => context),
		),
		facts,
		speakOfIt: facts.map(({article}) => article),
	};
}

/** "savings of 24.5 million euros from 2028", "expect to save 24.5 million euros from 2029": one telling figure makes it one matter. */
function datesOfOneFigure(
	facts: readonly ContextFact[],
	aligned: readonly (readonly ContextFact[])[],
): readonly ContextFact[][] {
	const known = new Set(aligned.flat().map(({article, slot}) => `${article} ${slot.span.start}`));
	const beside = facts.flatMap((fact) =>
		fact.speech || known.has(`${fact.article} ${fact.slot.span.start}`)
			? []
			: fact.claim.slots.filter(isTellingFigure).map((slot) => {
					const held = `${fact.key.split(' ')[0] ?? ''} ${slot.role} ${slot.head ?? ''} ${valueKey(slot.value)}`;
					return {...fact, key: held, held};
				}),
	);
	return alignFacts(markOnly(beside));
}

/** A sum, a measure or a count of two digits that tell, from a hundred on: "24.5 million euros", not "100 people". */
function isTellingFigure({role, value}: Slot): boolean {
	if (value.kind !== 'number' || value.low === undefined || value.low < LEAST_TELLING) return false;
	if (role !== 'amount' && role !== 'count' && !(role === 'measure' && value.unit !== 'second')) return false;
	return String(value.low).replace(/0+$/u, '').length > 1;
}

const LEAST_TELLING = 100;

/** "Thursday, 4 August" and "4 August, a Friday": whatever happens then, one of the weekdays is wrong. */
function oneDayOnTwoWeekdays(facts: readonly ContextFact[], aligned: readonly ContextFact[][]): ContextFact[][] {
	const byDay = new Map<string, ContextFact[]>();
	for (const fact of facts) {
		const day = dayOnCalendar(fact);
		if (day === undefined) continue;
		const same = byDay.get(day);
		if (same) same.push(fact);
		else byDay.set(day, [fact]);
	}
	return [...byDay.values()].filter(
		(group) =>
			haveTwo(group, weekdayOfFact) && haveTwo(group, ({article}) => article) && !aligned.some(holdsAll(group)),
	);
}

/** Month and day of a date that is told with its weekday, and its year where that is known: a day of another year has another weekday. */
function dayOnCalendar({slot: {value}}: ContextFact): string | undefined {
	if (value.kind !== 'interval') return undefined;
	const {month, day, weekday, year = value.earliest?.slice(0, 4)} = value.pattern ?? {};
	return month === undefined || day === undefined || weekday === undefined ? undefined : `${year} ${month} ${day}`;
}

function weekdayOfFact({slot: {value}}: ContextFact): number | undefined {
	return value.kind === 'interval' ? value.pattern?.weekday : undefined;
}

function haveTwo(facts: readonly ContextFact[], keyOf: (fact: ContextFact) => string | number | undefined): boolean {
	return new Set(facts.map(keyOf)).size > 1;
}

function holdsAll(facts: readonly ContextFact[]): (group: readonly ContextFact[]) => boolean {
	return (group) => facts.every((fact) => group.includes(fact));
}

/** A time beside a verb and its noun belongs to the verb: "the talks began on 4 June" dates the beginning, not the talks. */
function timeFacts(contexts: readonly ClaimContext[]): ContextFact[] {
	const taken = new Set<string>();
	const verbalFirst = [
		...contexts.filter(({claim}) => !claim.predicate.nominal),
		...contexts.filter(({claim}) => claim.predicate.nominal),
	];
	const milestones = new Map(
		verbalFirst.flatMap((context) => {
			const milestone = milestoneOf(context);
			return milestone ? [[context, milestone] as const] : [];
		}),
	);
	const holderOf = holdersOf([...milestones.values()]);
	return verbalFirst.flatMap((context) => {
		const {claim, article, index} = context;
		const milestone = milestones.get(context);
		const speech = !tellsOfEvent(claim);
		const eventClass = milestone ? stemOf(milestone.kind) : datedClass(claim);
		return claim.slots.flatMap((slot) => {
			if (slot.value.kind !== 'interval') return [];
			if (slot.value.pattern?.bound === 'since' && endsRank(context.sentence, slot.span)) return [];
			if (isInOtherZone(slot, slot.value, claim, context.sentence.tokens)) return [];
			const place = `${article} ${slot.span.start}`;
			if (claim.predicate.nominal && taken.has(place)) return [];
			if (!speech) taken.add(place);
			return grainsOf(slot, slot.value).map(([grain, slotOfGrain]) => ({
				article,
				index,
				claim,
				slot: slotOfGrain,
				context,
				key: `${grain} ${eventClass}`,
				population: '',
				attributes: [],
				dates: new Set<string>(),
				surroundings: surroundingsOf(context, slot.span),
				speech,
				only: false,
				...(milestone && {held: `${grain} ${holderOf(milestone)}`}),
			}));
		});
	});
}

/** "(0714 GMT)" behind "2:14 am": one moment by another clock. */
function isInOtherZone({span}: Slot, {pattern}: Interval, {slots}: Claim, tokens: readonly Token[]): boolean {
	if (pattern?.zone === undefined) return false;
	const at = tokens.findIndex(({start}) => start >= span.start);
	const [bracket, before] = [tokens[at - 1], tokens[at - 2]];
	const isTime = (end: number): boolean => slots.some(({role, span: other}) => role === 'time' && other.end === end);
	return bracket?.text === '(' && before !== undefined && isTime(before.end);
}

type Interval = Extract<Value, {readonly kind: 'interval'}>;

/** "at 15:40 on Monday" is held against other hours and, by its day, against other days. */
function grainsOf(slot: Slot, value: Interval): (readonly ['date' | 'clock', Slot])[] {
	if (value.pattern?.hour === undefined) return [['date', slot]];
	const day = dayOf(value);
	return day === undefined
		? [['clock', slot]]
		: [
				['clock', slot],
				['date', {...slot, value: day}],
			];
}

/** Hours of the day that are the same day on the clocks of neighbouring zones. */
const FIRST_SAFE_HOUR = 5;
const LAST_SAFE_HOUR = 20;

/** The day of a clock time, where the words name one and no other time zone makes it the day before or after. */
function dayOf({pattern = {}, earliest, latest, ...value}: Interval): Interval | undefined {
	const {hour = 0, minute: _minute, zone, ...day} = pattern;
	const isNamed = day.weekday !== undefined || day.day !== undefined;
	if (!isNamed || isAway(zone) || hour < FIRST_SAFE_HOUR || hour > LAST_SAFE_HOUR) return undefined;
	return {
		...value,
		...(earliest !== undefined && {earliest: earliest.slice(0, 10)}),
		...(latest !== undefined && {latest: latest.slice(0, 10)}),
		precision: 'day',
		pattern: day,
	};
}

/** "0830 GMT" may be the day before on the spot; "local time" is the time of the spot. */
function isAway(zone: string | undefined): boolean {
	return zone !== undefined && zone !== 'local';
}

function subjectOf(facts: readonly ContextFact[]): Subject {
	const participants = [...new Set(facts.flatMap(({context}) => [...context.entities]))].filter((entity) =>
		facts.every(({context}) => context.entities.has(entity)),
	);
	return {
		verbClass: facts[0]?.claim.predicate.verbClass ?? '',
		head: commonest(facts.flatMap(({claim}) => patientHead(claim) ?? [])) ?? '',
		participants: participants.toSorted(),
	};
}
