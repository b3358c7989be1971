import {countedRole} from '../knowledge/counted-roles.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isCrowdNoun, isNationality, isPopulationNoun, memberOf} from '../knowledge/populations.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {type Claim, contains, overlaps, type Slot, type Span, type Value} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** Whoever suffers something is one of these; of "10 US citizens" the country tells that they may be a part. */
const anybody: ReadonlySet<string> = new Set(['person', 'victim', 'citizen', 'national']);

/** A large number of people is the same population under any of their names. */
const LARGE = 1000;

/** What those are called who undergo an event of a class: "killed 50 people", "50 dead" and "50 people died" count the same. */
export const undergoing: ReadonlyMap<string, string> = new Map([
	['kill', 'dead'],
	['die', 'dead'],
	['injure', 'injured'],
	['vanish', 'missing'],
	['arrest', 'arrested'],
	['rescue', 'rescued'],
	['survive', 'survivor'],
	['convict', 'convicted'],
]);

/** Classes whose subject undergoes the event itself. */
const unaided: ReadonlySet<string> = new Set(['die', 'vanish', 'survive']);

/**
 * The noun under which a number is held against others: the class of its own noun, or what happens to the people it counts.
 * Empty where nothing says what is counted.
 */
export function countedHead(context: ClaimContext, {head = '', value, role, span}: Slot): string {
	if (role !== 'count') return head;
	const undergone = undergoneBy(context, span);
	if (head === '') return unnamedHead(context, span, undergone);
	if (head === 'life' && undergone === 'dead') return undergone;
	const part = partInEvent(context, head, span, value);
	if (part !== undefined) return part;
	if (isLarge(value) && (isCrowdNoun(head) || isMenAndWomen(context, span))) return 'person';
	// seven of a crew were rescued, 19 are all of another
	return countsPeople(head) || head === 'crew' ? peopleHead(head, undergone, isLarge(value)) : head;
}

function partInEvent(context: ClaimContext, head: string, span: Span, value: Value): string | undefined {
	return roleOf(context, head, span) ?? employed(context, head, value) ?? aboard(context, head, span);
}

/** "employs about 450 people"; thousands of workers are thousands of people. */
function employed({claim: {predicate}}: ClaimContext, head: string, value: Value): string | undefined {
	if (predicate.lemma !== 'employ' || !isAnybody(head)) return undefined;
	return isLarge(value) ? 'person' : 'worker';
}

/** "with 17 people on board", "the 18 men aboard" */
function aboard({sentence: {tokens}}: ClaimContext, head: string, {end}: Span): string | undefined {
	if (!isAnybody(head) && head !== 'man') return undefined;
	const [next, second] = tokens.filter(({start}) => start >= end).slice(0, 2);
	return next?.lower === 'aboard' || (next?.lower === 'on' && second?.lower === 'board') ? 'aboard' : undefined;
}

/** "Four masked men broke into the museum", "three robbers"; "cut 1,150 jobs", "1,150 workers were laid off". */
function roleOf(context: ClaimContext, head: string, span: Span): string | undefined {
	const {predicate, slots} = context.claim;
	const {lemma, verbClass} = predicate;
	if (verbClass === 'carry' && canCarry(context)) return undefined;
	const [of] = participants.filter((wanted) =>
		slots.some(({role, span: other}) => role === wanted && overlaps(other, span)),
	);
	const beside = slots.find(({role}) => participants.some((wanted) => wanted === role && wanted !== of));
	const other = beside && (commonNoun(context, beside) ?? beside.head);
	const breaksIn = lemma === 'break' && (isBehind(context, 'in') || slots.some(isInto));
	return countedRole({head, of, lemma: breaksIn ? 'burgle' : lemma, verbClass, other});
}

/** "boat" of "the boat Northern Star" */
function commonNoun({sentence: {tokens}}: ClaimContext, {span}: Slot): string | undefined {
	const noun = tokens.findLast((token) => token.pos === 'NOUN' && overlaps(span, token));
	return noun && classOfNoun(noun.lemma);
}

/** "can carry 300 people", "carries 300 people a day" */
function canCarry({claim: {predicate, certainty}, sentence: {tokens}}: ClaimContext): boolean {
	const verb = tokens.find(({start}) => start === predicate.start)?.lower ?? '';
	return certainty !== 'certain' || !/(?:ing|ed)$/.test(verb);
}

const participants = ['agent', 'patient'] as const;

function isInto({role, head}: Slot): boolean {
	return role === 'place' && head === 'into';
}

/** Whether a word stands right behind the predicate, and nothing that it leads to: "broke in through a skylight". */
function isBehind({claim: {predicate}, sentence: {tokens}}: ClaimContext, word: string): boolean {
	const at = tokens.findIndex(({start}) => start >= predicate.end);
	const next = tokens[at + 1];
	return tokens[at]?.lower === word && (next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/u.test(next.pos));
}

/** "14 workers" killed are not the "19 passengers" killed. */
function peopleHead(head: string, undergone: string | undefined, isMany: boolean): string {
	if (undergone !== undefined) return isAnybody(head) ? undergone : `${undergone} ${head}`;
	return isMany ? 'person' : head;
}

/** "3,400 men and women" are people. */
function isMenAndWomen({sentence: {tokens}}: ClaimContext, span: Span): boolean {
	const words = tokens.filter(({start}) => start >= span.start).map(({lower}) => lower);
	return words.some((word, at) => bothSexes.has(`${word} ${words[at + 1]} ${words[at + 2]}`) && at < BOUND);
}

const bothSexes: ReadonlySet<string> = new Set(['men and women', 'women and men']);

function isAnybody(head: string): boolean {
	return anybody.has(head) || isNationality(head);
}

/** "12 were injured": the verb says who is counted; "the toll rose to 12": the subject does. */
function unnamedHead(context: ClaimContext, span: Span, undergone: string | undefined): string {
	if (undergone !== undefined && isWholePatient(context.claim, span)) return undergone;
	return frontedWhole(context, span) ?? memberOfGroup(context, span) ?? tollOf(context, span);
}

/** "Of the 18 provinces, Salas carried 13": what the bare number counts a part of. */
export function frontedWhole({sentence: {tokens}}: ClaimContext, {start}: Span): string | undefined {
	if (tokens[0]?.lower !== 'of') return undefined;
	const comma = tokens.findIndex(({text}) => text === ',');
	const front = comma < 0 || start < (tokens[comma]?.start ?? 0) ? [] : tokens.slice(0, comma);
	const noun = front.findLast(({pos}) => pos === 'NOUN');
	return front.some(({pos}) => pos === 'NUM') && noun ? classOfNoun(noun.lemma) : undefined;
}

/** "a crowd of 1,200", "the jury of 12", "the crew of 24": those whom the group is made of. */
function memberOfGroup({sentence: {tokens}}: ClaimContext, {start, end}: Span): string | undefined {
	const first = tokens.findIndex((token) => token.end > start);
	const of = tokens.findLastIndex(({lower}, at) => at < first && at >= first - BOUND && lower === 'of');
	if (of < 0 || tokens.some(({pos}, at) => at > of && at < first && pos === 'NOUN')) return undefined;
	const next = tokens.find((token) => token.start >= end);
	const member = next?.pos === 'NOUN' || next?.pos === 'ADJ' ? undefined : memberOf(tokens[of - 1]?.lemma ?? '');
	return member !== undefined && isCrowdNoun(member) ? 'person' : member;
}

/** Words between "of" and a number: "a crowd of more than about 1,200". */
const BOUND = 4;

/** Whether a noun counts people: "victims", "teachers". */
export function countsPeople(head: string): boolean {
	return anybody.has(head) || isPopulationNoun(head) || isRoleNoun(head);
}

/** Whether a slot counts a crowd: those who march, watch or celebrate. */
export function isCrowd({head = '', value}: Slot): boolean {
	return isCrowdNoun(head) && isLarge(value);
}

function undergoneIn({claim, sentence: {tokens}}: ClaimContext, span: Span): string | undefined {
	const {verbClass, start} = claim.predicate;
	// "eleven people are missing", "six are unaccounted for"
	const predicate = tokens.find((token) => token.start === start)?.lower ?? '';
	if (verbClass === 'find' && tokens.find((token) => token.start >= claim.predicate.end)?.lower === 'dead')
		return 'dead';
	if (verbClass === 'miss' || predicate === 'unaccounted')
		return predicate === 'missing' || predicate === 'unaccounted' ? 'missing' : undefined;
	// "Two men killed a guard" counts those who kill; whoever dies does it himself
	const doesIt = claim.slots.some((slot) => slot.role === 'agent' && overlaps(slot.span, span));
	return doesIt && !unaided.has(verbClass) ? undefined : undergoing.get(verbClass);
}

/** What those who are counted undergo, as the words beside the number say or the verb. */
function undergoneBy(context: ClaimContext, span: Span): string | undefined {
	return harmBehind(context, span) ?? undergoneIn(context, span) ?? harmIn(context, span);
}

/** "flew twelve injured climbers home" */
function harmIn({sentence: {tokens}}: ClaimContext, span: Span): string | undefined {
	const inside = tokens.filter((token) => contains(span, token)).slice(0, -1);
	return inside.flatMap(({lower}) => harms.get(lower) ?? []).at(-1);
}

/** "leaving one fisherman dead and five missing" */
function harmBehind({sentence: {tokens}}: ClaimContext, {end}: Span): string | undefined {
	return harms.get(tokens.find(({start}) => start >= end)?.lower ?? '');
}

const harms: ReadonlyMap<string, string> = new Map([
	['injured', 'injured'],
	['wounded', 'injured'],
	['hurt', 'injured'],
	['dead', 'dead'],
	['killed', 'dead'],
	['missing', 'missing'],
	['arrested', 'arrested'],
	['rescued', 'rescued'],
]);

function isWholePatient({slots}: Claim, {start, end}: Span): boolean {
	return slots.some((slot) => slot.role === 'patient' && slot.span.start === start && slot.span.end === end);
}

function isLarge(value: Value): boolean {
	return value.kind === 'number' && (value.low ?? value.high ?? 0) >= LARGE;
}

/** Words before a number that has no noun which make it the size of what the toll counts. */
const toSize: ReadonlySet<string> = new Set(['to', 'at', 'of', 'stand', 'be', 'reach', 'hit', 'pass', 'exceed', 'top']);
const tolls: ReadonlySet<string> = new Set(['toll', 'number', 'count', 'tally', 'total']);

/** "the death toll rose to 31", "put the toll at 31", "the number of injured has reached 40" */
function tollOf({claim, sentence: {tokens}}: ClaimContext, span: Span): string {
	const first = tokens.findIndex(({end}) => end > span.start);
	const before = tokens[first - 1];
	if (!before || !(toSize.has(before.lower) || toSize.has(before.lemma))) return '';
	for (const {head = '', span: phrase} of claim.slots.filter(isToll)) {
		const near = tokens.filter(
			({start, end}) => end <= span.start && start >= phrase.start && start <= phrase.end + OF,
		);
		const named = near.map(({lemma}) => classOfNoun(lemma)).find((noun) => tolled.has(noun));
		if (named !== undefined || head === 'toll') return named ?? 'dead';
	}
	return '';
}

function isToll({role, head = ''}: Slot): boolean {
	return (role === 'agent' || role === 'patient') && tolls.has(head);
}

/** What a toll counts. */
export const tolled: ReadonlySet<string> = new Set(['dead', 'injured', 'missing']);
/** Characters behind a phrase in which "of the dead" still belongs to it. */
const OF = 12;
