import type {Attribution, Certainty, Force, Polarity, SlotRole} from './claim.ts';
import {type Place, type Placed, placeInFile} from './place.ts';
import type {Span} from './span.ts';
import type {Value} from './value.ts';

/** A place in an article that shows something. */
export interface Evidence extends Span {
	/** Article id. */
	readonly article: string;
	/** Always `text.slice(start, end)`. */
	readonly quote: string;
	/** The sentence around it. */
	readonly context: Span;
	/** Line and column in the article's text, from 1; the place in the file as well, where the text is not the file. */
	readonly at: {readonly line: number; readonly column: number; readonly inFile?: Place};
	readonly attribution?: {readonly kind: Attribution['kind']; readonly source?: string};
}

/** Two articles share passages, or one cites the other. */
export interface OriginEdge {
	readonly articles: readonly [string, string];
	readonly kind: 'shared-text' | 'cites';
	/** Part of the shorter article's words (quotations not counted) that stands in both, 0 to 1. */
	readonly share?: number;
	readonly passages?: readonly Evidence[];
}

/** One typed value with all the articles and spans that give it. */
export interface Reading {
	readonly value: Value;
	/** The value in the words of the first article that gives it. */
	readonly text: string;
	readonly articles: readonly string[];
	readonly evidence: readonly Evidence[];
	readonly polarity: Polarity;
	readonly certainty: Certainty;
	readonly force?: Force;
	readonly scope?: string;
	/** The time that the value speaks of. */
	readonly asOf?: string;
	readonly basis: 'stated' | 'listed' | 'computed';
}

export type ComparisonRelation = 'agree' | 'conflict' | 'tension' | 'compatible' | 'cannot-compare';

/** How two readings of one question stand to each other, by their index. Agreement is not transitive, so every pair has its own. */
export interface Comparison {
	readonly a: number;
	readonly b: number;
	readonly relation: ComparisonRelation;
	readonly reason: string;
	/** For cannot-compare: the fact that would settle it. */
	readonly missing?: string;
}

/** One slot of one event or entity, asked of all articles of a story. */
export interface Question {
	readonly id: string;
	/** In words that a person reads: "How many states lose their accords?" */
	readonly question: string;
	readonly slot: SlotRole | 'force' | 'certainty' | 'stated' | 'spelling' | 'speaker' | 'wording';
	readonly readings: readonly Reading[];
	readonly comparisons: readonly Comparison[];
	/** Articles that have nothing of the event or entity, and were read whole. */
	readonly silent: readonly string[];
	/** Articles that have nothing of it where they were cut off. */
	readonly cutOff?: readonly string[];
	/** Articles that speak of the event or entity without a value that could be read. */
	readonly mentioned: readonly string[];
}

export type FindingRelation = 'conflict' | 'tension' | 'coverage';
export type Severity = 'high' | 'medium' | 'low';

/** What a person decided on a finding. */
export interface Decision {
	readonly status: 'open' | 'confirmed' | 'dismissed' | 'resolved';
	readonly reason?: string;
	readonly note?: string;
	readonly by: string;
	readonly at: string;
	/** What changed since the decision, where something did. */
	readonly stale?: string;
}

/** What one rule says of one question, event, article or story. */
export interface Finding {
	/** Prefix of `identity`, long enough to be unique in the report. */
	readonly id: string;
	/** Hash of what is asked: no path, position, value or inflected word. */
	readonly identity: string;
	readonly rule: string;
	readonly relation: FindingRelation;
	readonly scope: 'across' | 'within';
	readonly severity: Severity;
	readonly questions: readonly string[];
	readonly message: string;
	readonly why: string;
	readonly settle?: string;
	readonly evidence: readonly Evidence[];
	readonly silent?: readonly string[];
	/** Articles that may have it behind the place where they were cut off. */
	readonly cutOff?: readonly string[];
	readonly decision?: Decision;
}

/** The articles of a case that report one event. */
export interface Story {
	readonly id: string;
	readonly title: string;
	readonly articles: readonly string[];
	/** Why these articles stand together. */
	readonly why: string;
	readonly origins: readonly OriginEdge[];
	/** How many independent sources the articles come down to. */
	readonly independent: number;
	readonly questions: readonly Question[];
	readonly findings: readonly Finding[];
}

/** The story with the places in their files on all its evidence; `articleOf` knows the articles by their ids. */
export function withPlaces(story: Story, articleOf: (id: string) => Placed | undefined): Story {
	const placed = (evidence: Evidence): Evidence => withPlace(evidence, articleOf(evidence.article));
	return {
		...story,
		origins: story.origins.map((edge) => (edge.passages ? {...edge, passages: edge.passages.map(placed)} : edge)),
		questions: story.questions.map((question) => ({
			...question,
			readings: question.readings.map((reading) => ({...reading, evidence: reading.evidence.map(placed)})),
		})),
		findings: story.findings.map((finding) => ({...finding, evidence: finding.evidence.map(placed)})),
	};
}

/** Evidence with its place in the file, where the article's text is not the file. */
export function withPlace(evidence: Evidence, article: Placed | undefined): Evidence {
	const inFile = article && placeInFile(article, evidence.start);
	return inFile ? {...evidence, at: {...evidence.at, inFile}} : evidence;
}
