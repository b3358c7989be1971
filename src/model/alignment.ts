import type {Claim, Slot} from './claim.ts';
import type {Extraction} from './extraction.ts';
import type {Span} from './span.ts';
import type {Evidence, OriginEdge, Question} from './story.ts';

/** A claim in its article. */
export interface ClaimReference {
	readonly article: string;
	/** Index in the article's claims. */
	readonly index: number;
	readonly claim: Claim;
}

/** One slot of one claim: what a reading is made of. */
export interface Fact extends ClaimReference {
	readonly slot: Slot;
}

/** What a question is about, in words that survive an edit of the articles: it makes the identity of findings. */
export interface Subject {
	readonly verbClass: string;
	/** Class of the noun that is counted, measured or named. */
	readonly head: string;
	/** Canonical participants, sorted. */
	readonly participants: readonly string[];
}

/** A question with what it was made from; `facts[i]` stand behind `readings[i]`. */
export interface AlignedQuestion extends Question {
	readonly subject: Subject;
	readonly facts: readonly (readonly Fact[])[];
	/** The event whose slot it asks, where there is one. */
	readonly event?: string;
}

/** Claims of one or more articles that report the same thing happening. */
export interface AlignedEvent {
	readonly id: string;
	readonly subject: Subject;
	readonly claims: readonly ClaimReference[];
}

/** An event or entity that stands in some articles of a story only. */
export interface CoverageItem {
	readonly kind: 'event' | 'entity';
	/** In words that a person reads: `Ines Duarte, as in “Ambassador Ines Duarte signed the accord”`. */
	readonly label: string;
	readonly subject: Subject;
	readonly articles: readonly string[];
	/** Articles that have something of it, but not all: neither named among those that have it nor called silent. */
	readonly partly: readonly string[];
	readonly silent: readonly string[];
	readonly evidence: readonly Evidence[];
	/** Larger is weightier; only the order has a meaning. */
	readonly weight: number;
}

/** Step 4's result for one story: what the rules read. */
export interface StoryView {
	/** By article id, in order of id. */
	readonly extractions: ReadonlyMap<string, Extraction>;
	readonly origins: readonly OriginEdge[];
	readonly events: readonly AlignedEvent[];
	readonly questions: readonly AlignedQuestion[];
	readonly coverage: readonly CoverageItem[];
}

/** A place in an article of the case at hand, by the article's id. */
export interface ArticlePlace extends Span {
	readonly article: string;
}

/** What a person said of the events and entities of a case: it goes before what is found. */
export interface ByHand {
	/** The claims at two places tell of one event, or of two. */
	readonly events: readonly {readonly same: boolean; readonly places: readonly [ArticlePlace, ArticlePlace]}[];
	/** Two keys of mentions stand for one entity, or for two. */
	readonly entities: readonly {readonly same: boolean; readonly keys: readonly [string, string]}[];
}

/** Nothing was said by hand. */
export const nothingByHand: ByHand = {events: [], entities: []};
