import type {Mention, Quantity, Slot, Span, TextAnalysis, Time, Token} from '../model/index.ts';
import {contains, overlaps, valueOfTime} from '../model/index.ts';
import {causesOf} from './causes.ts';
import {type Frame, frameSpan, phraseSpan, phrasesOf} from './frames.ts';
import {participants, phraseSlot, roleSlots, wordsSlot} from './participants.ts';
import {placeSlots} from './place-slots.ts';
import {slotsOfQuantities} from './quantity-slots.ts';
import {rankSlots} from './rank-slots.ts';
import type {Clause} from './syntax.ts';

/** What one sentence holds of the analysis, so that no frame searches the whole article. */
export interface SentenceFacts {
	/** The entity named at a place anywhere in the article: a list may run on over sentences. */
	readonly entityAt: (span: Span) => string | undefined;
	readonly mentions: readonly Mention[];
	readonly pluralReferences: TextAnalysis['pluralReferences'];
	readonly quantities: readonly Quantity[];
	readonly times: readonly Time[];
	readonly lists: readonly ListHere[];
	readonly quotations: TextAnalysis['quotations'];
	/** The person whom the article speaks of far more than of anybody else. */
	readonly mainPerson?: Mention;
}

/** A list that has items in one sentence. */
export interface ListHere {
	/** Those of its items that stand in the sentence, one at least. */
	readonly items: readonly Span[];
	/** The entities of all its items, also of those in other sentences; the words where no entity is named. */
	readonly entities: readonly string[];
	/** The same, each once. */
	readonly members: readonly string[];
	readonly exhaustive: boolean;
}

/** The filled places of a frame. */
export function slotsOf(text: string, frame: Frame, facts: SentenceFacts): Slot[] {
	return [
		...participants(text, frame, facts),
		...quantitySlots(frame, facts),
		...timeSlots(frame, facts),
		...placeSlots(text, frame, facts.mentions),
		...memberSlots(frame, facts),
		...causesOf(frame).map(({span, phrase}) =>
			phrase
				? phraseSlot(text, 'cause', frame, phrase, facts.mentions)
				: wordsSlot('cause', frame, span, facts.mentions),
		),
		...rankSlots(frame),
		...roleSlots(text, frame, facts.mentions),
	];
}

/** A quantity belongs to the frame whose phrases hold it. */
function quantitySlots(frame: Frame, {quantities, mentions, mainPerson}: SentenceFacts): Slot[] {
	if (quantities.length === 0) return [];
	const spans = phrasesOf(frame).map((phrase) => phraseSpan(frame.sentence, phrase));
	const own = quantities.filter((quantity) => spans.some((span) => overlaps(span, quantity)));
	return slotsOfQuantities(frame, own, mentions, mainPerson);
}

function timeSlots(frame: Frame, {times}: SentenceFacts): Slot[] {
	if (times.length === 0) return [];
	const span = frameSpan(frame);
	const reach = {start: span.start, end: trailingEdge(frame)};
	const own = times.filter(
		(time) => (contains(span, time) || (!frame.nominal && contains(reach, time))) && !isOfAnother(frame, time),
	);
	return (own.length > 0 ? own : inheritedTimes(frame, times)).map((time) => ({
		role: 'time' as const,
		span: {start: time.start, end: time.end},
		value: valueOfTime(time),
		entities: [],
		basis: 'stated' as const,
	}));
}

/** Times that stand outside a frame and are its own all the same. */
function inheritedTimes(frame: Frame, times: readonly Time[]): Time[] {
	const taken = times.flatMap((time) => {
		if (isTakenUp(frame, time)) return [atThatTime(time)];
		return isOpenedBy(frame, time) ? [time] : [];
	});
	return taken.length > 0 ? taken : times.filter((time) => isOfMainClause(frame, time));
}

/** "until May 6, when she is sworn in": the clause behind says what happens then. */
function isTakenUp({nominal, clause, sentence: {tokens}}: Frame, time: Time): boolean {
	if (nominal || !clause) return false;
	const next = tokens.findIndex(({start}) => start >= time.end);
	const when = tokens[next]?.text === ',' ? next + 1 : next;
	return tokens[when]?.lower === 'when' && isNextVerb(clause, tokens, when);
}

function isNextVerb({verb: {first, last}}: Clause, tokens: readonly Token[], from: number): boolean {
	const verb = tokens.findIndex(({pos}, index) => index > from && (pos === 'VERB' || pos === 'AUX'));
	return verb >= first && verb <= last;
}

/** "when, shortly before 8 a.m., it was hit" */
function isOpenedBy({nominal, clause, sentence: {tokens}}: Frame, time: Time): boolean {
	if (nominal || !clause || !opensNext(tokens, time)) return false;
	return isNextVerb(
		clause,
		tokens,
		tokens.findIndex(({start}) => start >= time.end),
	);
}

/** What happens when a time has come does so at that time, not until it. */
function atThatTime({pattern: {bound: _bound, ...pattern}, ...time}: Time): Time {
	return {...time, pattern};
}

/** "rose to 41 degrees on Tuesday, breaking a record": the participle tells of the same moment. */
function isOfMainClause({nominal, clause, clauses, sentence: {tokens}}: Frame, time: Time): boolean {
	const participle = nominal || clause?.verb.form !== 'ing' ? undefined : clause.verb.first;
	if (participle === undefined || tokens[participle - 1]?.text !== ',') return false;
	const main = clauses[(clause?.order ?? 0) - 1];
	if (main?.verb.form !== 'finite') return false;
	return isBetween(time, tokens[main.verb.main], tokens[participle]);
}

function isBetween({start, end}: Span, before: Token | undefined, behind: Token | undefined): boolean {
	return before !== undefined && behind !== undefined && before.end <= start && end <= behind.start;
}

/**
 * "The man, who left last month, said", "The lift, built in 1971, was shut": a time between another verb and the predicate, or
 * behind the next finite verb, is of that one.
 */
function isOfAnother(frame: Frame, time: Time): boolean {
	const {nominal, clauses, clause, predicate, sentence} = frame;
	const {tokens} = sentence;
	if (nominal) return false;
	if (opensNext(tokens, time)) return predicate.start < time.start;
	return clauses.some((other) => {
		const verb = tokens[other.verb.main];
		if (!verb || other === clause || (other.verb.form !== 'finite' && other.verb.form !== 'ed')) return false;
		const finite = other.verb.form === 'finite';
		const between = finite && verb.start > predicate.start;
		if (between && (verb.start < time.start || opensJoined(tokens, predicate, time, verb))) return true;
		const before = verb.start < time.start && time.start < predicate.start;
		return before && subjectStart(clause, tokens) < verb.start;
	});
}

/** "was near the beach when, shortly before 8 a.m., it was hit": what stands between a conjunction and its clause is of that one. */
function opensNext(tokens: readonly Token[], {start, end}: Span): boolean {
	const first = tokens.findIndex((token) => token.end > start);
	const [conjunction, comma] = [tokens[first - 2], tokens[first - 1]];
	const closing = tokens.find((token) => token.start >= end);
	return comma?.text === ',' && closing?.text === ',' && openers.has(conjunction?.lower ?? '');
}

const openers: ReadonlySet<string> = new Set('when where while after before until because although'.split(' '));

/** "opened in 1957 and at its peak, in 1979, had": what stands between an "and" and its verb is of that verb. */
function opensJoined(tokens: readonly Token[], predicate: Token, time: Time, verb: Token): boolean {
	if (time.start < predicate.start || time.start > verb.start) return false;
	const between = tokens.filter(({start}) => start > predicate.start && start < verb.start);
	const joint = between.findLastIndex(({pos}) => pos === 'CCONJ');
	const [conjunction, next] = [between[joint], between[joint + 1]];
	if (!conjunction || conjunction.start > time.start || next?.pos !== 'ADP') return false;
	return between.slice(joint).every(({pos}) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'SCONJ');
}

function subjectStart(clause: Frame['clause'], tokens: readonly Token[]): number {
	const subject = clause?.verb.passive ? clause.patient : clause?.agent;
	return subject ? (tokens[subject.first]?.start ?? 0) : Infinity;
}

/** Times often follow as adverbs that no phrase holds: "announced on Monday", "met two weeks earlier". */
function trailingEdge(frame: Frame): number {
	const {tokens} = frame.sentence;
	const last = Math.max(frame.index, ...phrasesOf(frame).map((phrase) => phrase.last));
	let at = last + 1;
	for (let token = tokens[at]; token; token = tokens[++at]) if (endsReach(token)) return token.start;
	return tokens.at(-1)?.end ?? 0;
}

function endsReach({pos, lower}: Token): boolean {
	return pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || lower === ',' || lower === ';';
}

/** The lists that stand in the frame and not behind another finite verb: "signed a deal that binds Norway and Chile". */
function memberSlots(frame: Frame, {lists}: SentenceFacts): Slot[] {
	if (lists.length === 0) return [];
	const span = frameSpan(frame);
	const verb = nextFiniteVerb(frame);
	return lists
		.filter(({items}) => items.some((item) => contains(span, item) && item.start <= verb))
		.map(({items: [first, ...more], members, entities, exhaustive}) => ({
			role: 'members' as const,
			span: {start: first?.start ?? span.start, end: (more.at(-1) ?? first)?.end ?? span.end},
			value: {kind: 'set' as const, members, exhaustive},
			entities,
			basis: 'listed' as const,
		}));
}

/** Where the first finite verb behind the predicate begins. */
function nextFiniteVerb({clauses, predicate}: Frame): number {
	let nearest = Infinity;
	for (const {verb, sentence} of clauses) {
		const start = sentence.tokens[verb.main]?.start ?? 0;
		if (verb.form === 'finite' && start > predicate.start) nearest = Math.min(nearest, start);
	}
	return nearest;
}
