import {
	accusingVerbs,
	allegedCues,
	allowedCues,
	deferringVerbs,
	futureAuxiliaries,
	orderedCues,
	plannedBeforeInfinitive,
	plannedCues,
} from '../knowledge/cues.ts';
import {infinitiveNouns, infinitiveVerbs, objectControlVerbs} from '../knowledge/verb-patterns.ts';
import type {Force, Sentence, Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';
import {groupOf, mainOf, objectsOf, ownWords, reportersOf, wordBeforeInfinitive} from './cue-words.ts';
import type {Frame} from './frames.ts';
import {purposeLength} from './prepositions.ts';
import {type Clause, type VerbGroup, wordsOfGroup} from './syntax.ts';

/** How far an event has come, with the word that says so where it is not simply done. */
interface FoundForce {
	readonly force: Force;
	readonly cue?: Token;
}

/** How far the event has come: by what takes its infinitive, the verbs above it, nearest first, its own words, then who reports it. */
export function forceOf(frame: Frame): FoundForce {
	return (
		forceBeforeInfinitive(frame) ??
		firstOf(frame.governors, (clause) => forceOfGovernor(clause, frame)) ??
		firstOf(ownWords(frame), forceOfOwn) ??
		firstOf(reportersOf(frame).flatMap(groupOf), (token) =>
			allegedCues.has(token.lemma) ? {force: 'alleged', cue: token} : undefined,
		) ??
		forceOfPurpose(frame) ?? {force: 'done'}
	);
}

function firstOf<Item>(
	items: readonly Item[],
	find: (item: Item, at: number, all: readonly Item[]) => FoundForce | undefined,
): FoundForce | undefined {
	for (const [at, item] of items.entries()) {
		const found = find(item, at, items);
		if (found) return found;
	}
	return undefined;
}

/** "is due to leave", "plans to sell", "the authority to sever" */
function forceBeforeInfinitive(frame: Frame): FoundForce | undefined {
	const before = wordBeforeInfinitive(frame);
	if (!before) return undefined;
	return plannedBeforeInfinitive.has(before.lower) ? {force: 'planned', cue: before} : forceOfWord(before);
}

function forceOfWord(token: Token): FoundForce | undefined {
	const tables = [
		['allowed', allowedCues],
		['ordered', orderedCues],
		['alleged', allegedCues],
		['planned', plannedCues],
	] as const;
	const found = tables.find(([, cues]) => cues.has(token.lemma) || cues.has(token.lower));
	return found && {force: found[0], cue: token};
}

/** An auxiliary, an adverb or what stands before a noun: "will", "allegedly", "planned". */
function forceOfOwn(token: Token, at: number, words: readonly Token[]): FoundForce | undefined {
	if (token.pos !== 'AUX') return forceOfWord(token);
	const perfect = words[at + 1]?.lemma === 'have';
	if (token.lower === 'must') return perfect ? undefined : {force: 'ordered', cue: token};
	// "He'd left"
	const future = futureAuxiliaries.has(token.lower) && !(token.lower === "'d" && perfect);
	return future ? {force: 'planned', cue: token} : undefined;
}

/** A governing clause speaks by its verb, and by its object: "the decree orders", "gave permission for the sale". */
function forceOfGovernor(clause: Clause, frame: Frame): FoundForce | undefined {
	const main = mainOf(clause);
	if (!main) return undefined;
	return (
		forceOfMain(main, clause, frame) ??
		firstOf(
			groupOf(clause).filter((token) => token !== main),
			forceOfOwn,
		) ??
		firstOf(objectsOf(clause, frame.predicate), forceOfWord)
	);
}

function forceOfMain(main: Token, clause: Clause, frame: Frame): FoundForce | undefined {
	const form = frame.nominal ? 'noun' : frame.clause?.verb.form;
	const preposition = prepositionOf(frame);
	if (isAccused(main, form, preposition)) return {force: 'alleged', cue: main};
	if (form === 'noun') {
		if (preposition !== undefined && !wishing.has(preposition)) return undefined;
		if (deferringVerbs.has(main.lemma)) return {force: 'planned', cue: main};
	}
	return (form === 'infinitive' ? forceOfControl(main, clause, frame) : undefined) ?? forceOfWord(main);
}

/** "told to leave", "have to leave", "is to leave"; what somebody "had to" do he did. */
function forceOfControl(main: Token, clause: Clause, frame: Frame): FoundForce | undefined {
	const obliged = main.lemma === 'have' && main.lower !== 'had' && clause.patient === undefined;
	if (clause.verb.passive && plannedBeforeInfinitive.has(main.lower)) return {force: 'planned', cue: main};
	if (main.lemma === 'tell' || obliged) return {force: 'ordered', cue: main};
	return main.lemma === 'be' && isDirectlyBefore(clause, frame) ? {force: 'planned', cue: main} : undefined;
}

/** Prepositions by which a verb takes the event that it wishes, orders or allows: "called for a ban". */
const wishing = new Set(['for', 'of', 'on']);
/** Prepositions by which a verb takes the deed that somebody is accused of. */
const accusing = new Set(['for', 'of', 'with', 'over', 'in connection with', 'on suspicion of', 'on charges of']);

/** "accused of stealing", "arrested over the theft", "charged with murder" */
function isAccused({lemma}: Token, form: string | undefined, preposition: string | undefined): boolean {
	if (!accusingVerbs.has(lemma)) return false;
	return form === 'ing' || (form === 'noun' && accusing.has(preposition ?? ''));
}

function prepositionOf({nominal, index, agent, patient, others}: Frame): string | undefined {
	return nominal ? [agent, patient, ...others].find((phrase) => phrase?.head === index)?.preposition : undefined;
}

function isDirectlyBefore(clause: Clause, frame: Frame): boolean {
	return frame.clause?.verb.first === clause.verb.last + 1;
}

function forceOfPurpose({nominal, clause, governors: [above], sentence: {tokens}}: Frame): FoundForce | undefined {
	if (nominal || !above || !clause || !isPurpose(clause, above)) return undefined;
	const cue = tokens[(clause.verb.shares ?? clause.verb).first];
	return cue?.lower === 'to' ? {force: 'planned', cue} : undefined;
}

/** "blocked the road to protest": an infinitive that its verb does not take tells what somebody wants; "was the first to sign" tells what he did. */
export function isPurpose({verb, sentence}: Clause, above: Clause): boolean {
	const copular = wordsOfGroup(sentence.tokens, verb).some(({lemma}) => lemma === 'be');
	if (verb.form !== 'infinitive' || verb.negated || copular) return false;
	const noun = wordBefore(verb, sentence);
	return !(noun && infinitiveNouns.has(noun.lemma)) && !takesInfinitive(above);
}

function takesInfinitive(clause: Clause): boolean {
	const main = mainOf(clause);
	// "is said to own"
	if (!main || (clause.verb.passive && takesClause(main))) return true;
	return /^(?:be|become)$/.test(main.lemma) || infinitiveVerbs.has(main.lemma) || objectControlVerbs.has(main.lemma);
}

function wordBefore({first, shares}: VerbGroup, {tokens}: Sentence): Token | undefined {
	const place = shares?.first ?? first;
	return purposeLength(tokens, place - 2) > 0 ? undefined : tokens[place - 1];
}
