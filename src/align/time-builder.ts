import {stemOf} from '../knowledge/stems.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {AlignedQuestion, Claim, Slot, Subject, Value} from '../model/index.ts';
import {patientHead} from './affinity.ts';
import type {ClaimContext} from './context.ts';
import {commonest} from './events.ts';
import type {ContextFact} from './context-fact.ts';
import {alignedComparisons, alignFacts} from './fact-alignment.ts';
import {markOnly} from './only.ts';
import {askOf} from './question-words.ts';
import {type Board, completeQuestion, type Draft} from './questions.ts';
import {endsRank} from './since-builder.ts';
import {valueKey} from './readings.ts';
import {surroundingsOf} from './wording.ts';

/** Predicates whose time is the time of speaking or says nothing of an event. */
const timeless: ReadonlySet<string> = new Set(['be', 'have', 'do', 'announce', 'say', 'tell', 'make', 'include']);

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

/** Verbs that leave it to their subject to say what happened: "the blast occurred". */
const happening: ReadonlySet<string> = new Set([
	'happen',
	'occur',
	'take place',
	'unfold',
	'strike',
	'come',
	'be',
	'last',
	'rip',
	'tear',
	'rock',
	'hit',
	'sweep',
	'erupt',
	'break out',
]);

/** Verbs that give an event its date: "sentencing was set for 4 August". */
const scheduling: ReadonlySet<string> = new Set([
	'set',
	'schedule',
	'fix',
	'slate',
	'plan',
	'book',
	'postpone',
	'delay',
]);

/** The class of what happens: of the verb, or of the noun that "occurs". */
function eventClassOf({predicate, slots}: Claim): string {
	const {lemma, verbClass} = predicate;
	if (verbClass === 'kill') return 'die';
	const patient = slots.find(({role}) => role === 'patient')?.head;
	const scheduled = patient !== undefined && scheduling.has(lemma) ? classOfEventNoun(patient) : undefined;
	if (!isHappening(lemma, verbClass, patient)) return stemOf(scheduled ?? verbClass);
	const subject = slots.find(({role}) => role === 'agent')?.head ?? patient;
	return stemOf(subject === undefined ? verbClass : (classOfEventNoun(subject) ?? subject));
}

function isHappening(lemma: string, verbClass: string, patient: string | undefined): boolean {
	const tells = happening.has(lemma) && verbClass !== 'take effect';
	return tells || happening.has(verbClass) || (lemma === 'take' && patient === 'place');
}

/** "declared a state of emergency", "since the outbreak was declared": saying it makes it so. */
function isDecreed({predicate: {lemma}, slots}: Claim): boolean {
	const patient = slots.find(({role}) => role === 'patient')?.head;
	return (lemma === 'declare' || lemma === 'proclaim') && patient !== undefined && decreed.has(patient);
}

const decreed: ReadonlySet<string> = new Set(
	'outbreak epidemic pandemic emergency war independence ceasefire truce bankruptcy insolvency famine drought curfew holiday mourning martial strike'.split(
		' ',
	),
);

/** A time beside a verb and its noun belongs to the verb: "the talks began on 4 June" dates the beginning, not the talks. */
function timeFacts(contexts: readonly ClaimContext[]): ContextFact[] {
	const taken = new Set<string>();
	const verbalFirst = [
		...contexts.filter(({claim}) => !claim.predicate.nominal),
		...contexts.filter(({claim}) => claim.predicate.nominal),
	];
	return verbalFirst.flatMap((context) => {
		const {claim, article, index} = context;
		const speech = timeless.has(claim.predicate.verbClass) && !isDecreed(claim);
		const eventClass = eventClassOf(claim);
		const once = onceOf(context);
		return claim.slots.flatMap((slot) => {
			if (slot.value.kind !== 'interval') return [];
			if (slot.value.pattern?.bound === 'since' && endsRank(context.sentence, slot.span)) return [];
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
				...(once !== undefined && {held: `${grain} ${once}`}),
			}));
		});
	});
}

/** What happens to somebody once in a story, with whom it happens to: "die person:ada holt". */
function onceOf({claim: {predicate}, roles, aside}: ClaimContext): string | undefined {
	const {verbClass} = predicate;
	const [somebody, another] = verbClass === 'die' ? roles.agent : sufferedOnce.has(verbClass) ? roles.patient : [];
	if (aside || another !== undefined || somebody?.startsWith('person:') !== true) return undefined;
	return `${verbClass === 'kill' ? 'die' : verbClass} ${somebody}`;
}

/** One may be jailed, elected or appointed twice in a story. */
const sufferedOnce: ReadonlySet<string> = new Set(['kill', 'arrest']);

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
	if (!isNamed || zone !== undefined || hour < FIRST_SAFE_HOUR || hour > LAST_SAFE_HOUR) return undefined;
	return {
		...value,
		...(earliest !== undefined && {earliest: earliest.slice(0, 10)}),
		...(latest !== undefined && {latest: latest.slice(0, 10)}),
		precision: 'day',
		pattern: day,
	};
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
