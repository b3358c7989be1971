import type {Span} from './span.ts';
import type {Value} from './value.ts';

export type Polarity = 'positive' | 'negative';
/** FactBank's degrees: as stated by whoever the attribution names. */
export type Certainty = 'certain' | 'probable' | 'possible';
/** How far the event has come: done, or only ordered, allowed, planned or alleged. */
export type Force = 'done' | 'ordered' | 'allowed' | 'planned' | 'alleged';

/** Who stands behind a claim: the narrator, a named or an unnamed source. */
export interface Attribution {
	readonly kind: 'narrator' | 'named' | 'unnamed';
	/** The source's words: "TASS", "sources close to the Kremlin". */
	readonly source?: string;
	/** The source's entity key, where it is a mention. */
	readonly entity?: string;
	/** The words that attribute: "according to", "said". */
	readonly cue?: Span;
}

/**
 * What a slot tells of its claim's event: who does it (agent), to whom or what (patient), with what (instrument), how many of them
 * (count), of which kind (class) and which ones (members), when, where (its head is the preposition: "to", "from", "in"), for how
 * much money (amount) or how much else (measure), why or what for (cause: "because of rain", "to protest a tax"), how old and in
 * which office somebody is (age, role: the entity is the person), and which in a row (order: "second", "deadliest").
 */
export type SlotRole =
	| 'agent'
	| 'patient'
	| 'count'
	| 'class'
	| 'members'
	| 'time'
	| 'place'
	| 'amount'
	| 'measure'
	| 'cause'
	| 'instrument'
	| 'age'
	| 'role'
	| 'name'
	| 'quotation'
	| 'order'
	| 'happened';

/** One filled place of a claim. */
export interface Slot {
	readonly role: SlotRole;
	/** The shortest span that says the value. */
	readonly span: Span;
	readonly value: Value;
	/** The noun that heads the phrase, as a lemma: "agreement". */
	readonly head?: string;
	/** Entity keys of the mentions in the phrase. */
	readonly entities: readonly string[];
	/** The number counts a part of something larger: "two of the dead". */
	readonly part?: boolean;
	/** Stated in so many words, gathered from a list, or computed from other numbers. */
	readonly basis: 'stated' | 'listed' | 'computed';
}

/** What happens or holds: a verb, or a noun that names an event ("the termination of"). */
export interface Predicate extends Span {
	readonly lemma: string;
	/** Id of its news-verb class ("end", "sign", "kill"); the lemma itself where the table has none. */
	readonly verbClass: string;
	readonly nominal: boolean;
}

/** One proposition of one article. */
export interface Claim extends Span {
	/** Index of its sentence in `TextAnalysis.sentences`. */
	readonly sentence: number;
	readonly predicate: Predicate;
	readonly slots: readonly Slot[];
	readonly polarity: Polarity;
	readonly certainty: Certainty;
	readonly force: Force;
	/** The word that says so, where the event is not simply done: "authorized". */
	readonly forceCue?: Span;
	readonly attribution: Attribution;
}
