import type {Certainty, Force, Polarity} from './claim.ts';
import type {Span} from './span.ts';
import type {Finding, FindingRelation} from './story.ts';
import type {Value} from './value.ts';

/** Why a finding is dismissed; `other` asks for a note. `different-event` also parts the two events in every later run. */
export const dismissReasons = [
	'scope-differs',
	'rounding',
	'later-update',
	'translation',
	'quoted-not-asserted',
	'different-event',
	'extraction-error',
	'duplicate',
	'other',
] as const;

export type DismissReason = (typeof dismissReasons)[number];

/** How a decision finds an article again: by its text where nothing was edited, else by its outlet. Never by its path. */
export interface ArticleMark {
	/** SHA-256 of `Article.text`, hexadecimal. */
	readonly textHash: string;
	readonly outlet: string;
}

/** A place that a decision was made on; the span holds in the text with this hash only. */
export interface Anchor extends ArticleMark, Span {
	readonly quote: string;
}

/** One reading as one article gave it when it was decided on. */
export interface DecidedReading extends ArticleMark {
	/** The slot that its question asks; `coverage` where it says only that the article has the thing or is silent, `words` where no question was asked. */
	readonly slot: string;
	readonly value: Value;
	readonly text: string;
	readonly polarity: Polarity;
	readonly certainty: Certainty;
	readonly force?: Force;
}

/** A finding as it stood when a person decided: enough to find it again, and to tell what has changed since. */
export interface DecidedFinding extends Pick<Finding, 'identity' | 'rule' | 'relation' | 'scope' | 'message'> {
	/** The slot of its first question. */
	readonly slot: string;
	readonly anchors: readonly Anchor[];
	readonly readings: readonly DecidedReading[];
}

/** When, by whom, and under which id an event stands in the log. */
interface Entry {
	/** Unique in the log. */
	readonly id: string;
	/** ISO 8601 with milliseconds. */
	readonly at: string;
	readonly by: string;
	readonly note?: string;
	/** The same on all events of one action on many findings: they are taken back together. */
	readonly batch?: string;
}

/** What a person did with one finding. */
export type FindingEvent = Entry & {
	readonly finding: DecidedFinding;
	/** Ids of earlier events on the same finding: they are one decision even where its identity has changed, or where several became one. */
	readonly previous?: readonly string[];
} & (
		| {readonly type: 'confirm' | 'resolve' | 'reopen' | 'affirm'}
		| {readonly type: 'dismiss'; readonly reason: DismissReason}
		| {readonly type: 'assign'; readonly to: string}
		| {readonly type: 'comment'; readonly note: string}
	);

/** What a person put right for good: every later run heeds it. */
export type CorrectionEvent = Entry &
	(
		| {readonly type: 'story'; readonly same: boolean; readonly articles: readonly [ArticleMark, ArticleMark]}
		| {readonly type: 'event'; readonly same: boolean; readonly places: readonly [Anchor, Anchor]}
		| {
				readonly type: 'entity';
				readonly same: boolean;
				/** The names as the articles write them. */
				readonly names: readonly [string, string];
				/** Where one name stands for two: the article of each. */
				readonly articles?: readonly [ArticleMark, ArticleMark];
		  }
		| {readonly type: 'outlet'; readonly article: ArticleMark; readonly outlet: string}
		| {readonly type: 'published'; readonly article: ArticleMark; readonly published: string}
		/** A discrepancy that the tool did not find. */
		| {
				readonly type: 'missed';
				readonly relation: Exclude<FindingRelation, 'coverage'>;
				readonly message: string;
				readonly places: readonly [Anchor, Anchor];
		  }
	);

/** A person's last word on a story: that it was gone through, with exactly these texts. */
export type SignOffEvent = Entry & {readonly type: 'sign-off'; readonly articles: readonly ArticleMark[]};

/** Takes an earlier event back, whatever it was; an undo can be undone. */
export type UndoEvent = Entry & {readonly type: 'undo'; readonly event: string};

/** One line of decisions.jsonl. */
export type DecisionEvent = FindingEvent | CorrectionEvent | SignOffEvent | UndoEvent;
