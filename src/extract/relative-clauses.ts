import type {Phrase} from './syntax.ts';

const relativePronouns = new Set(['that', 'which', 'who', 'whom', 'whose']);
/** Words that begin another clause, whatever they are tagged as. */
const clauseWords = new Set(
	'; : — – that which who whom whose as while when where because although though if unless whether'.split(' '),
);

/** Whether one clause ends and the next begins at a place; an "and" between the items of a list parts none. */
export function isBreak(phrases: readonly Phrase[], at: number): boolean {
	const phrase = phrases[at];
	if (phrase?.kind !== 'link') return false;
	const {pos, lower} = phrase.token;
	const next = phrases[at + 1];
	if (pos === 'CCONJ') return next?.kind !== 'noun' || !next.listed;
	return pos === 'SCONJ' || clauseWords.has(lower);
}

/** The place of the pronoun by which the clause of a verb describes a noun: of "who" in "the minister who signed the decree". */
export function pronounOf(phrases: readonly Phrase[], verb: number): number | undefined {
	for (let at = verb - 1; at > 0; at--) {
		const phrase = phrases[at];
		if (!phrase || phrase.kind === 'verb') return undefined;
		if (isBreak(phrases, at)) return describesNoun(phrases, at) ? at : undefined;
	}
	return undefined;
}

function describesNoun(phrases: readonly Phrase[], at: number): boolean {
	const pronoun = phrases[at];
	if (pronoun?.kind !== 'link' || !relativePronouns.has(pronoun.token.lower)) return false;
	let before = at - 1;
	while (phrases[before]?.kind === 'link') before--;
	return phrases[before]?.kind === 'noun';
}

/** How many phrases away a verb is looked for: no clause that a reader follows has more. */
const FARTHEST = 200;

/** Whether a verb that can stand alone precedes a place in its clause: "ending" and "signed" in "the minister who signed left" do not. */
export function hasMainVerb(phrases: readonly Phrase[], index: number): boolean {
	for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at--) {
		const phrase = phrases[at];
		if (!phrase || isBreak(phrases, at)) return false;
		if (phrase.kind !== 'verb' || phrase.form === 'ed' || phrase.form === 'infinitive') continue;
		const pronoun = phrase.form === 'finite' ? pronounOf(phrases, at) : undefined;
		if (pronoun === undefined) return true;
		at = pronoun;
	}
	return false;
}
