import {speechForms} from '../knowledge/speech-verbs.ts';
import type {Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';
import {isBarePast} from './participles.ts';
import {hasMainVerb, isBreak, pronounOf} from './relative-clauses.ts';
import {isComma, type NounPhrase, type Phrase} from './syntax.ts';

const nominatives = new Set(['i', 'he', 'she', 'we', 'they']);
/** Prepositions that also begin a clause: "after the talks have ended". */
const clausePrepositions = new Set(['after', 'before', 'since', 'until', 'till', 'as', 'than']);
/** Conjunctions that are tagged as prepositions now and then. */
const conjunctions = new Set([
	'although',
	'though',
	'because',
	'if',
	'whether',
	'unless',
	'while',
	'when',
	'where',
	'that',
]);

/**
 * Frees the noun phrases that begin a clause of their own from the list or preposition before them: "the crew" in "When the ferry
 * hit a rock, the crew left it", "nine people" in "It hit Oslo, and nine people died".
 */
export function freeSubjects(phrases: readonly Phrase[], tokens: readonly Token[]): Phrase[] {
	const sight: Sight = {
		firstVerb: phrases.findIndex(({kind}) => kind === 'verb'),
		verbAfter: verbsAfter(phrases, (at) => standsWithin(phrases[at])),
		verbAfterList: verbsAfter(phrases, (at) => standsWithin(phrases[at]) || goesOn(phrases, at)),
	};
	return phrases.map((phrase, index) => {
		if (phrase.kind !== 'noun' || (!phrase.listed && phrase.preposition === undefined)) return phrase;
		if (!beginsClause(phrases, tokens, phrase, index, sight)) return phrase;
		const {preposition: _, ...subject} = phrase;
		return {...subject, listed: false};
	});
}

/** What can be seen from each place of a sentence, found once for all places. */
interface Sight {
	/** The place of the sentence's first verb; -1 where it has none. */
	readonly firstVerb: number;
	/** The place of the finite verb that a noun phrase stands before, over adverbs, phrases with prepositions and an apposition. */
	readonly verbAfter: readonly (number | undefined)[];
	/** Likewise, over the list that the noun phrase begins. */
	readonly verbAfterList: readonly (number | undefined)[];
}

/** For each place the finite verb behind it, with nothing between that may not stand there. */
function verbsAfter(phrases: readonly Phrase[], mayStand: (at: number) => boolean): (number | undefined)[] {
	const found = phrases.map((): number | undefined => undefined);
	for (let at = phrases.length - 1; at > 0; at--) {
		const phrase = phrases[at];
		const behind = isComma(phrase) ? appositionEnd(phrases, at) : undefined;
		if (phrase?.kind === 'verb') found[at - 1] = phrase.form === 'finite' ? at : undefined;
		else if (behind !== undefined) found[at - 1] = found[behind];
		else found[at - 1] = mayStand(at) ? found[at] : undefined;
	}
	return found;
}

/** Most phrases that an apposition between commas has: ", Per Vik, 34,", ", the head of the navy,". */
const LONGEST_APPOSITION = 6;

/** The place of the comma that closes an apposition, if the comma at a place opens one before a verb. */
function appositionEnd(phrases: readonly Phrase[], opening: number): number | undefined {
	if (phrases[opening + 1]?.kind !== 'noun') return undefined;
	for (let at = opening + 2; at <= opening + LONGEST_APPOSITION; at++) {
		const phrase = phrases[at];
		if (!phrase || phrase.kind === 'verb' || isConjunction(phrase)) return undefined;
		if (isComma(phrase) && phrases[at + 1]?.kind === 'verb') return at;
	}
	return undefined;
}

function beginsClause(
	phrases: readonly Phrase[],
	tokens: readonly Token[],
	noun: NounPhrase,
	index: number,
	sight: Sight,
): boolean {
	if (nominatives.has(tokens[noun.head]?.lower ?? '')) return true;
	if (noun.listed) return partsFromList(phrases, tokens, index, sight);
	if (conjunctions.has(noun.preposition ?? '')) return sight.verbAfterList[index] !== undefined;
	return isClear(phrases, tokens, sight.verbAfter[index]) && followsClauseWord(phrases, noun, index);
}

/** Whether what looks like an item of a list begins a clause. */
function partsFromList(phrases: readonly Phrase[], tokens: readonly Token[], index: number, sight: Sight): boolean {
	const verb = sight.verbAfter[index];
	const clear = isClear(phrases, tokens, verb);
	if (!isComma(phrases[index - 1])) return clear && endsClause(phrases, tokens, index - 1);
	if (sight.firstVerb < 0 || sight.firstVerb > index) return false;
	return clear || (opensSubordinate(phrases) && (verb ?? sight.verbAfterList[index]) !== undefined);
}

function standsWithin(phrase: Phrase | undefined): boolean {
	if (phrase?.kind === 'link') return phrase.token.pos === 'ADV' || phrase.token.pos === 'ADP';
	return phrase?.kind === 'noun' && !phrase.listed && phrase.preposition !== undefined;
}

function goesOn(phrases: readonly Phrase[], at: number): boolean {
	const item = isConjunction(phrases[at]) ? phrases[at + 1] : isConjunction(phrases[at - 1]) ? phrases[at] : undefined;
	return item?.kind === 'noun' && item.listed;
}

/** Whether a verb is surely finite: no bare past form, one of speech, or one with its object behind it. */
function isClear(phrases: readonly Phrase[], tokens: readonly Token[], index: number | undefined): boolean {
	const verb = index === undefined ? undefined : phrases[index];
	if (index === undefined || verb?.kind !== 'verb') return false;
	if (!isBarePast(verb, tokens) || speechForms.has(tokens[verb.main]?.lower ?? '')) return true;
	const next = phrases[index + 1];
	return next?.kind === 'noun' && next.preposition === undefined;
}

/** "He left after the talks", "After the talks": not "the talks after the war". */
function followsClauseWord(phrases: readonly Phrase[], noun: NounPhrase, index: number): boolean {
	if (!clausePrepositions.has(noun.preposition ?? '')) return false;
	let at = index - 1;
	if (hasMainVerb(phrases, at)) return true;
	for (let phrase = phrases[at]; phrase?.kind === 'link'; phrase = phrases[--at]) if (isComma(phrase)) return true;
	return at < 0;
}

/** Whether a whole clause stands before "and": the words behind its verb are no subject of a clause that it reports. */
function endsClause(phrases: readonly Phrase[], tokens: readonly Token[], conjunction: number): boolean {
	// "said he left, and the crew stayed"
	const closed = isComma(phrases[conjunction - 1]);
	for (let at = conjunction - 1; at >= 0; at--) {
		const phrase = phrases[at];
		if (!phrase || (isBreak(phrases, at) && !isConjunction(phrase))) return false;
		if (phrase.kind !== 'verb') continue;
		const whole = phrase.form === 'finite' && pronounOf(phrases, at) === undefined;
		return whole && (closed || phrase.passive || !takesClause(tokens[phrase.main]));
	}
	return false;
}

function isConjunction(phrase: Phrase | undefined): boolean {
	return phrase?.kind === 'link' && phrase.token.pos === 'CCONJ';
}

/** Whether a clause that cannot stand alone opens the sentence: "When ...", "Having ...", "To ...". */
function opensSubordinate(phrases: readonly Phrase[]): boolean {
	const first = phrases[0];
	if (first?.kind === 'verb') return first.form !== 'finite';
	if (first?.kind !== 'link' || isConjunction(first)) return false;
	return isBreak(phrases, 0) || clausePrepositions.has(first.token.lower) || conjunctions.has(first.token.lower);
}
