import type {Part} from './article.ts';
import type {Span} from './span.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

/** A word, number or mark of punctuation. */
export interface Token extends Span {
	readonly text: string;
	/** Lower case, curly apostrophes made straight. */
	readonly lower: string;
	/** Dictionary form in lower case: "states" -> "state", "signed" -> "sign". */
	readonly lemma: string;
	readonly pos: PartOfSpeech;
}

/** A sentence, heading or list item, without the white space around it. */
export interface Sentence extends Span {
	/** Index in `TextAnalysis.parts` of the part that it stands in. */
	readonly part: number;
	/** Number of its paragraph, counted from 0 through the article. */
	readonly paragraph: number;
	/** True for a heading inside the body: it makes no claim of its own. */
	readonly heading: boolean;
	readonly tokens: readonly Token[];
}

export type MentionType = 'person' | 'organization' | 'place' | 'other';

/** A name, or a later reference to it that was resolved within the article. */
export interface Mention extends Span {
	readonly type: MentionType;
	/** The fullest form of the name in this article, or the almanac's name of a country or bloc. */
	readonly name: string;
	/**
	 * Key of the thing named, the same in every article for what the almanac knows: `country:GB`, `bloc:nato`,
	 * `place:brussels`; otherwise `person:`, `organization:` or `other:` and the name in lower case.
	 */
	readonly entity: string;
	/** How the text refers to it: by a (full or partial) name, as an adjective ("Russian"), by its capital or seat, by a noun ("the company") or pronoun. */
	readonly via: 'name' | 'demonym' | 'capital' | 'acronym' | 'noun' | 'pronoun';
	/** The words of office or honour that stand with it: "Deputy Defense Minister". */
	readonly title?: Span;
	readonly gender?: 'female' | 'male';
}

/** A plural noun for things that the article has named before: "the two nations". */
export interface PluralReference extends Span {
	/** Entity keys of the things that it stands for. */
	readonly entities: readonly string[];
}

export type QuantityKind =
	'count' | 'measure' | 'money' | 'percent' | 'ordinal' | 'age' | 'duration' | 'ratio' | 'score';

/** A number in words or digits, with what it measures or counts. */
export interface Quantity extends Span {
	/** The number's kind; its span covers bound words and unit: "at least 11", "$3.4bn", "5-year-old". */
	readonly kind: QuantityKind;
	/**
	 * The interval that the words allow; an open bound is left out. "11" is low 11, high 11; "at least 11" is low 11. Of a
	 * score they are no interval, but its smaller and its larger side.
	 */
	readonly low?: number;
	readonly high?: number;
	/** Canonical unit: "" for a count, ISO 4217 code for money, "percent", "metre", "year", "score", ...; low and high are in it. */
	readonly unit: string;
	/** True for "about 11", "dozens": the interval has a documented width. */
	readonly approximate: boolean;
	/** How many significant digits the words give: "1.1 million" has 2, "11" has 2, "ten" has 2. */
	readonly digits: number;
	/** What is counted: "states" in "11 NATO states". Absent when the number stands alone. */
	readonly head?: Token;
	/** From the first to the last character of number, modifiers and head: "11 NATO states". */
	readonly phrase: Span;
	/** The words between number and head: "NATO". */
	readonly modifiers: readonly Token[];
	/** "12 of the 23", "including 10 Americans": a part of something larger, never its whole. */
	readonly part: boolean;
	/** Where the number of the whole stands that it is a part of: "23" in "12 of the 23 miners". */
	readonly whole?: Span;
	/** A part of it is what the sentence tells of: the "23" in "12 of the 23 miners" and in "none of the 23". */
	readonly divided?: true;
	/** Number and noun only describe something else: "two-stage" a rocket, "six laps later" a moment. Nothing happens to what they count. */
	readonly attributive?: true;
}

export type TimePrecision =
	'century' | 'decade' | 'year' | 'quarter' | 'season' | 'month' | 'week' | 'day' | 'part-of-day' | 'hour' | 'minute';

/** What the words of a time say by themselves, before any anchor is known. Months and days count from 1, weekday 1 is Monday. */
export interface TimePattern {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
	readonly weekday?: number;
	readonly hour?: number;
	readonly minute?: number;
	/** The time zone as given ("GMT", "local"); absent where none is named. */
	readonly zone?: string;
	/** The time is all that lies on one side of the date or hour named; the other side is left open. */
	readonly bound?: TimeBound;
}

/** "since 1991" and "until Monday" take in what they name, "before" and "after" leave it out. */
export type TimeBound = 'since' | 'until' | 'before' | 'after';

/** A date, time of day or period. */
export interface Time extends Span {
	/** ISO 8601, inclusive: "1994-03-28", or "2021-10-06T05:10" when finer than a day. Absent while unresolved, or on an open side. */
	readonly earliest?: string;
	readonly latest?: string;
	readonly precision: TimePrecision;
	/** What the words need to be placed on the calendar. */
	readonly anchor: 'none' | 'publication' | 'context';
	readonly pattern: TimePattern;
	/** The fact without which the time has no place on the calendar: "publication date". Only on unresolved times. */
	readonly missing?: string;
}

/** Words in quotation marks; the span covers the words without the marks. */
export interface Quotation extends Span {
	/** Who says them, where the article names somebody: a span of the name or role. */
	readonly speaker?: Span;
	/** The verb or other words that attribute it: "said", "according". */
	readonly cue?: Span;
	/** True for scare quotes and titles, which nobody says. */
	readonly scare: boolean;
}

/** A list of names or things, gathered across sentences where it goes on. */
export interface Enumeration extends Span {
	readonly items: readonly Span[];
	/** False after "including", "such as", "among them", and of a part ("four of the five"): a sample of the whole. */
	readonly exhaustive: boolean;
	/** Where the count of what it lists stands, with its class: "seven nations" in "seven nations — Iran, ...". */
	readonly counted?: Span;
	/** Indices of the sentences that the list runs through. */
	readonly sentences: readonly number[];
}

/** The day of publication as the article itself tells it. */
export interface Publication {
	/** ISO 8601 date. */
	readonly published: string;
	/** The words that tell it: `line “Published: 5 May 2024”`, `dateline “LIMA, May 5, 2024”`, `text “today, 5 May 2024”`. */
	readonly publishedFrom: string;
}

/** All that step 1 finds in one article; every list stands in order of position. */
export interface TextAnalysis {
	/** Only where nobody gave the date and the article leaves no doubt of it. */
	readonly publication?: Publication;
	readonly parts: readonly Part[];
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
	readonly pluralReferences: readonly PluralReference[];
	readonly quantities: readonly Quantity[];
	readonly times: readonly Time[];
	readonly quotations: readonly Quotation[];
	readonly enumerations: readonly Enumeration[];
}
