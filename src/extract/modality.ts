import {
	barringVerbs,
	hearsayVerbs,
	negationCues,
	negativeAdjectives,
	negativeVerbs,
	possibleCues,
	probableCues,
} from '../knowledge/cues.ts';
import {supportVerbs} from '../knowledge/verb-patterns.ts';
import type {Certainty, Polarity, Token} from '../model/index.ts';
import {isNotOne} from './bounds.ts';
import {groupOf, mainOf, ownWords, reportersOf, wordBeforeInfinitive} from './cue-words.ts';
import type {Frame} from './frames.ts';
import type {Clause, NounPhrase} from './syntax.ts';

/** Whether the claim says that something is so or that it is not: the negations of the verb, its phrases and the verbs above cancel in pairs. */
export function polarityOf(frame: Frame): Polarity {
	const own = frame.nominal || !frame.clause ? 0 : negations(frame.clause);
	const above = deniersOf(frame).reduce((sum, clause) => sum + negations(clause) + denies(clause, frame), 0);
	const reported = reportersOf(frame).filter((clause) => denies(clause, frame) > 0);
	const disowned = reported.reduce((sum, clause) => sum + negations(clause) + 1, 0);
	return (own + negativePhrases(frame) + above + disowned) % 2 === 1 ? 'negative' : 'positive';
}

/**
 * The clauses above whose negation and doubt hold for the frame too: of a verb all; of a noun only where the verb says no more than
 * that the event takes place or does not, "denied the theft", "will announce the sale", not "did not survive the crash".
 */
function carriersOf({nominal, governors, index, others}: Frame): readonly Clause[] {
	if (!nominal) return governors;
	const [above] = governors;
	const phrase = others.find(({head}) => head === index);
	const lemma = above ? (mainOf(above)?.lemma ?? '') : '';
	const direct = phrase !== undefined && (phrase.preposition === undefined || phrase.preposition === 'of');
	const carries = supportVerbs.has(lemma) || lemma === 'confirm' || negativeVerbs.has(lemma) || probableCues.has(lemma);
	return direct && carries ? governors : [];
}

/** The clauses above whose negation holds for the frame too: "did not stop, killing two" tells that two were killed. */
function deniersOf(frame: Frame): readonly Clause[] {
	const {nominal, clause} = frame;
	return !nominal && clause?.verb.form === 'ing' && isBehindComma(clause) ? [] : carriersOf(frame);
}

/** "failed, destroying the satellite", "failed, probably destroying it" */
function isBehindComma({sentence: {tokens}, verb}: Clause): boolean {
	let before = verb.first - 1;
	while (tokens[before]?.pos === 'ADV') before--;
	return tokens[before]?.text === ',';
}

function negations(clause: Clause): number {
	const before = clause.sentence.tokens[clause.verb.first - 1];
	return clause.verb.negated || before?.lower === 'without' || before?.lower === 'nor' ? 1 : 0;
}

/** How many participants, and the noun or adjective that takes the infinitive, are negative: "has no plans to sell". */
function negativePhrases(frame: Frame): number {
	const {
		sentence: {tokens},
		agent,
		patient,
		governors: [above],
	} = frame;
	const before = wordBeforeInfinitive(frame);
	const object = above?.patient && tokens[above.patient.head] === before ? above.patient : undefined;
	const adjective = before && negativeAdjectives.has(before.lower) ? 1 : 0;
	let negative = 0;
	for (const phrase of new Set([agent, patient, object])) if (phrase && isNegative(tokens, phrase)) negative++;
	return negative + adjective;
}

/** "no sailors", "neither the captain nor the mate", "not one sailor" */
function isNegative(tokens: readonly Token[], {core}: NounPhrase): boolean {
	const before = tokens[core - 1]?.lower;
	if (negationCues.has(tokens[core]?.lower ?? '') || before === 'neither' || before === 'nor') return true;
	return isNotOne(tokens, core - 1);
}

function denies(clause: Clause, {clause: own, nominal}: Frame): number {
	const {tokens} = clause.sentence;
	const lemma = mainOf(clause)?.lemma ?? '';
	const phrasal = `${lemma} ${tokens[clause.verb.main + 1]?.lower ?? ''}`;
	const barred = !nominal && own?.verb.form === 'ing' && barringVerbs.has(lemma) && isBehindFrom(own);
	return barred || negativeVerbs.has(lemma) || negativeVerbs.has(phrasal) ? 1 : 0;
}

/** "banned from selling", not "stopped selling" */
function isBehindFrom({sentence, verb}: Clause): boolean {
	return sentence.tokens[verb.first - 1]?.lower === 'from';
}

/** How sure the speaker is: by modal verb, adverb, what stands before a noun, and the verbs above. */
export function certaintyOf(frame: Frame): Certainty {
	const above = [...carriersOf(frame), ...reportersOf(frame)];
	const before = wordBeforeInfinitive(frame);
	const words = [...(before ? [before] : []), ...ownWords(frame), ...above.flatMap(groupOf)];
	if (isOpen(frame) || words.some(isIn(possibleCues))) return 'possible';
	if (words.some(isIn(probableCues)) || above.some(isHearsay) || isConcluded(words)) return 'probable';
	return 'certain';
}

function isIn(cues: ReadonlySet<string>): (token: Token) => boolean {
	return ({lower, lemma}) => cues.has(lower) || cues.has(lemma);
}

/** "is said to have left" */
function isHearsay(clause: Clause): boolean {
	return clause.verb.passive && hearsayVerbs.has(mainOf(clause)?.lemma ?? '');
}

/** "must have known" */
function isConcluded(words: readonly Token[]): boolean {
	return words.some(({lower}, at) => lower === 'must' && words[at + 1]?.lower === 'have');
}

/** Whether the claim is asked or supposed: behind "whether" or "if". */
function isOpen({nominal, clause, governors}: Frame): boolean {
	return (nominal ? governors : [clause, ...governors]).some((above) =>
		/^(?:whether|if)$/.test(above?.conjunction ?? ''),
	);
}
