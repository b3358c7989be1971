import type {Sentence, Token} from '../model/index.ts';

/** A noun phrase, by token indices (both inclusive). */
export interface NounPhrase {
	readonly kind: 'noun';
	readonly first: number;
	/** Where it begins but for a bound on its number: at "40 people" in "up to 40 people". */
	readonly core: number;
	readonly last: number;
	/** Its head noun. */
	readonly head: number;
	/** The preposition before it; a list item takes the preposition of the list. */
	readonly preposition?: string;
	/** It goes on a list: ", B" or "and B". */
	readonly listed: boolean;
}

/** A verb with its auxiliaries, adverbs and negation. */
export interface VerbGroup {
	readonly kind: 'verb';
	readonly first: number;
	readonly last: number;
	readonly main: number;
	readonly form: 'finite' | 'infinitive' | 'ing' | 'ed';
	readonly passive: boolean;
	readonly negated: boolean;
	/** The group before it whose auxiliaries it shares: "may close" over "sell" in "may close the mine and sell the land". */
	readonly shares?: VerbGroup;
}

/** Anything between: conjunctions, relative pronouns, prepositions, punctuation. */
interface Link {
	readonly kind: 'link';
	readonly first: number;
	readonly last: number;
	/** Its first word. */
	readonly token: Token;
	/** All words of a preposition that its tag does not show: "because of", "following". */
	readonly preposition?: string;
}

/** A piece of a sentence; the phrases of a sentence hold each of its tokens once. */
export type Phrase = NounPhrase | VerbGroup | Link;

/** A verb with its subject, object and prepositional phrases, as far as word order tells them. */
export interface Clause {
	readonly sentence: Sentence;
	/** Its place among the clauses of the sentence. */
	readonly order: number;
	readonly verb: VerbGroup;
	/** Who does it: the subject, or the by-phrase of a passive. */
	readonly agent?: NounPhrase;
	/** What it is done to. */
	readonly patient?: NounPhrase;
	/** All other noun phrases of the clause, each with its preposition. */
	readonly others: readonly NounPhrase[];
	/** Phrases of a clause joined by "and" that may hold for this one too: "in Oslo" in "opened fire in Oslo and killed nine people". */
	readonly shared: readonly NounPhrase[];
	/** The clause that controls this one: "authorized" over "to terminate". Index in the sentence's clauses. */
	readonly governor?: number;
	/** The clause that this one is the object of: "denied" over "that he signed". Index in the sentence's clauses. */
	readonly reporter?: number;
	/** The word that opens it before its subject: "because", "if". */
	readonly conjunction?: string;
}

/** Whether a phrase is a comma. */
export function isComma(phrase: Phrase | undefined): boolean {
	return phrase?.kind === 'link' && phrase.token.lower === ',';
}

/** The words of a verb group, with the auxiliaries that it shares with the group before. */
export function wordsOfGroup(tokens: readonly Token[], {first, last, shares}: VerbGroup): Token[] {
	const shared = shares ? wordsOfGroup(tokens, shares).filter((token) => token !== tokens[shares.main]) : [];
	return [...shared, ...tokens.slice(first, last + 1)];
}
