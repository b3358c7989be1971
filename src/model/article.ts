import type {Span} from './span.ts';

/** What a stretch of an article is; furniture makes no claims, all others do. */
export type PartRole = 'headline' | 'lede' | 'body' | 'caption' | 'correction' | 'furniture';

/** One stretch of an article with its role. The parts of an article do not overlap and stand in order. */
export interface Part extends Span {
	readonly role: PartRole;
}

/** One document of one outlet. */
export interface Article {
	/** Path relative to the case folder, with its extension and `/` as separator. */
	readonly id: string;
	/** The path as it can be opened, for people. */
	readonly file: string;
	readonly outlet: string;
	readonly title?: string;
	/** ISO 8601 date or date-time of publication. */
	readonly published?: string;
	/** Where the publication time comes from: `case.json`, `--published`, `file`, or the words of the article that tell it. */
	readonly publishedFrom?: string;
	/** BCP 47 code of the language that the text is written in. */
	readonly language: string;
	/** Hash of the file's bytes, hexadecimal. */
	readonly sha256: string;
	/** The decoded file without its byte order mark, nothing else changed. */
	readonly text: string;
}
