import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import {type Claim, contains, type Sentence, type Slot, type SlotRole, type Token} from '../model/index.ts';
import type {EntityNames} from './entities.ts';

/** What in a sentence leads away from the event that its article is about. */
export interface Asides {
	/** All that the sentence tells is of another event. */
	readonly whole: boolean;
	/** Its words that may set a claim's event apart, each with the next. */
	readonly setApart: readonly (readonly [Token, Token])[];
}

/** Words that set an event apart from the one that the article is about. */
const asideWords: ReadonlySet<string> = new Set(
	'similar another previous earlier former past last other separate second later follow'.split(' '),
);

/** The asides of a sentence: "Two weeks earlier, ...", "Previously, ...", "another attack". */
export function asidesOf(tokens: readonly Token[]): Asides {
	return {
		whole:
			tokens.slice(0, 3).some((token, at) => looksBack.has(token.lemma) && !isSoon(tokens[at - 1])) ||
			tellsOfLast(tokens) ||
			pointsBack(tokens) ||
			tellsOfHabit(tokens),
		setApart: tokens.flatMap((token, index) => {
			const next = tokens[index + 1];
			const opens = token.lower === 'last' || asideWords.has(token.lemma);
			return next && opens && !isDateWord(next) ? [[token, next] as const] : [];
		}),
	};
}

/** "Workers are usually released after a ransom is paid": what happens at other times. */
export function tellsOfHabit(tokens: readonly Token[]): boolean {
	return tokens.some(({lower}) => habits.has(lower));
}

const habits: ReadonlySet<string> = new Set([
	'usually',
	'often',
	'typically',
	'normally',
	'sometimes',
	'frequently',
	'commonly',
	'rarely',
	'seldom',
	'traditionally',
]);

/** "The last comparable event was the earthquake of 2018, which killed one person" */
function tellsOfLast(tokens: readonly Token[]): boolean {
	const at = tokens.findIndex(({lower}) => lower === 'last' || lower === 'previous');
	if (at < 1 || at > 2 || tokens[at - 1]?.lower !== 'the') return false;
	const noun = tokens
		.slice(at + 1, at + 4)
		.findIndex(({lemma}) => classOfEventNoun(lemma) !== undefined || happenings.has(lemma));
	const verb = noun < 0 ? undefined : tokens[at + 2 + noun];
	return verb !== undefined && (verb.pos === 'AUX' || verb.lemma === 'be' || happens.has(verb.lemma));
}

/** "It comes a year after the theft in Oslo. Four men were arrested in that case": "that" is one that was told of before. */
function pointsBack(tokens: readonly Token[]): boolean {
	return tokens.some(({lower, pos}, at) => {
		const [before, noun] = [tokens[at - 1], tokens[at + 1]];
		if (lower !== 'that' || pos === 'SCONJ' || before?.pos !== 'ADP' || noun?.pos !== 'NOUN') return false;
		return happenings.has(noun.lemma) || classOfEventNoun(noun.lemma) !== undefined;
	});
}

const happenings: ReadonlySet<string> = new Set([
	'event',
	'incident',
	'disaster',
	'quake',
	'earthquake',
	'case',
	'tragedy',
]);
const happens: ReadonlySet<string> = new Set(['happen', 'occur', 'come', 'strike', 'date']);

/** Whether a claim tells of another event than its article's own. */
export function isAside(claim: Claim, {whole, setApart}: Asides): boolean {
	if (whole) return true;
	return setApart.some(([token, next]) => {
		// "was last inspected in 2022" as "the last inspection"
		if (token.lower === 'last' && next.start === claim.predicate.start) return true;
		if (token.pos === 'VERB' || next.pos !== 'NOUN' || !setsApart(token, next)) return false;
		// "another attack" as what is done or suffered; "took another step" tells of this one
		return (
			next.start === claim.predicate.start ||
			claim.slots.some((slot) => isParticipant(slot) && contains(slot.span, token))
		);
	});
}

function isParticipant({role}: Slot): boolean {
	return role === 'agent' || role === 'patient';
}

/** "a similar attack", "the former agreement"; "the former finance director was jailed" tells of no other event. */
function setsApart({lemma}: Token, next: Token): boolean {
	return (
		asideWords.has(lemma) &&
		(lemma !== 'former' || next.lemma === 'agreement' || classOfEventNoun(next.lemma) !== undefined)
	);
}

const dateWords = new Set([
	'week',
	'month',
	'year',
	'day',
	'night',
	'time',
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
]);

/** "Two weeks earlier", "Years later" and "Previously" lead to another event. */
const looksBack: ReadonlySet<string> = new Set(['earlier', 'later', 'previously']);

/** "Two hours later it was official" goes on with the same event. */
function isSoon(unit: Token | undefined): boolean {
	return unit !== undefined && soon.has(unit.lemma);
}

const soon: ReadonlySet<string> = new Set(['second', 'minute', 'moment', 'hour']);

/** "last week" tells of no other event. */
function isDateWord({lemma}: Token): boolean {
	return dateWords.has(lemma);
}

/** "the president, who was in Peru, declared": whether an entity is the place of a relative clause, and nothing of this claim. */
export function isToldAside(
	entity: string,
	claim: Claim,
	beside: readonly Claim[],
	{tokens}: Sentence,
	names: EntityNames,
): boolean {
	const holds = (other: Claim, wanted?: SlotRole): boolean =>
		other.slots.some(
			({role, entities}) =>
				(wanted === undefined || role === wanted) && entities.some((named) => names.canonical(named) === entity),
		);
	return !holds(claim) && beside.some((other) => other !== claim && isRelative(other, tokens) && holds(other, 'place'));
}

function isRelative({predicate}: Claim, tokens: readonly Token[]): boolean {
	return relatives.has(
		tokens.findLast(({end, pos}) => end <= predicate.start && pos !== 'AUX' && pos !== 'ADV')?.lower ?? '',
	);
}

const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'where']);
