import type {Extraction, Mention, Sentence, Span, Value} from '../model/index.ts';
import {bySentence} from './by-sentence.ts';

/**
 * What a named thing, or the only one of its kind in a story, is said to be beside what happens to it: where somebody was born
 * (birth) and lives (home), where a body has its seat (base), whose flag a ship flies (flag), at which university somebody works
 * (employer), which one a study comes from (team), who paid for it (funder), in which journal it stands (journal), who built a
 * vehicle (maker), who tabled a motion (mover), which post somebody is to take (post),
 * of which type a ship is (vessel), on which side a limb (side), of which sex the only one of an age (sex), the model of an aircraft
 * (model, or code before its name), the number of a flight (flight), how a player was sent off (dismissal), how judges voted (vote).
 */
export type TraitKind =
	| 'birth'
	| 'home'
	| 'base'
	| 'flag'
	| 'employer'
	| 'post'
	| 'vessel'
	| 'side'
	| 'sex'
	| 'model'
	| 'code'
	| 'flight'
	| 'dismissal'
	| 'vote'
	| 'team'
	| 'funder'
	| 'journal'
	| 'maker'
	| 'mover';

/** One article's word on a trait of one thing. */
export interface Trait {
	readonly kind: TraitKind;
	/** Entity key of the thing, or "the tanker" for one that the article does not name. */
	readonly thing: string;
	/** Which of several of the kind: the knee, not the ankle. */
	readonly aspect?: string;
	/** The shortest span that says the value. */
	readonly span: Span;
	readonly value: Value;
}

/** A sentence with the names in it, for readers of traits. */
export interface NamedSentence {
	/** The whole article's text: spans are of it. */
	readonly text: string;
	readonly sentence: Sentence;
	readonly mentions: readonly Mention[];
	readonly startsAt: ReadonlyMap<number, Mention>;
}

/** All sentences of an article with their names. */
export function namedSentences({article, analysis}: Extraction): NamedSentence[] {
	const mentionsIn = bySentence(analysis.sentences, analysis.mentions);
	return analysis.sentences.map((sentence, index) => {
		const mentions = mentionsIn[index] ?? [];
		return {
			text: article.text,
			sentence,
			mentions,
			startsAt: new Map(mentions.map((mention) => [mention.start, mention])),
		};
	});
}

/** The text of the sentence up to a place in it, at most `length` characters. */
export function before({text, sentence}: NamedSentence, at: number, length: number): string {
	return text.slice(Math.max(sentence.start, at - length), at);
}

/** The text of the sentence from a place in it on, at most `length` characters. */
export function behind({text, sentence}: NamedSentence, at: number, length: number): string {
	return text.slice(at, Math.min(sentence.end, at + length));
}

/** The last mention of some kind that ends before a place, where the words between it and the place are of the form asked. */
export function linkedBefore(
	{text, mentions}: NamedSentence,
	at: number,
	link: RegExp,
	isWanted: (mention: Mention) => boolean,
): Mention | undefined {
	const mention = mentions.findLast((one) => one.end <= at && isWanted(one));
	return mention && link.test(text.slice(mention.end, at)) ? mention : undefined;
}
