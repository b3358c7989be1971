import type {PlaceMark} from './place.ts';
import type {Span} from './span.ts';

/** What a stretch of an article is; furniture makes no claims, all others do. */
export type PartRole = 'headline' | 'lede' | 'body' | 'caption' | 'correction' | 'furniture';

/** One stretch of an article with its role. The parts of an article do not overlap and stand in order. */
export interface Part extends Span {
	readonly role: PartRole;
}

/** What the document itself, or the file around it, says of the article. */
export interface Metadatum {
	readonly name: MetadatumName;
	readonly value: string;
	/** Where in the document it stands, as a person names it: `JSON-LD headline`, `og:title`, `<h1>`, `Subject`. */
	readonly from: string;
}

export type MetadatumName =
	| 'headline'
	| 'byline'
	| 'outlet'
	/** ISO 8601 date or date-time. */
	| 'published'
	| 'modified'
	/** BCP 47 code. */
	| 'language'
	| 'url'
	/** Another name of the very same document, such as the `guid` of a feed's entry. */
	| 'identifier';

/** Words of the document that are not in the article's text. */
export interface LeftOut {
	/** The words, or the first of them. */
	readonly text: string;
	/** Why a person would not take them for the article: "navigation", "comments of readers". */
	readonly why: string;
}

/** What a reader tells of a document besides its text. */
export interface DocumentFacts {
	/** The name of the format, where it is not plain text: `html`. */
	readonly format?: string;
	/** Roles that the document itself gives to stretches of the text, in order; elsewhere the text tells. */
	readonly parts?: readonly Part[];
	/** Where the text stands in the file, in order; absent where the text is the file. */
	readonly places?: readonly PlaceMark[];
	/** In order of trust: of one name the first counts. */
	readonly metadata?: readonly Metadatum[];
	readonly leftOut?: readonly LeftOut[];
	/** What a person should know of how it was read: "named .txt, but it is a PDF". */
	readonly notes?: readonly string[];
}

/** One document of one outlet. */
export interface Article extends DocumentFacts {
	/** Path relative to the case folder, with its extension and `/` as separator. */
	readonly id: string;
	/** The path as it can be opened, for people. */
	readonly file: string;
	readonly outlet: string;
	readonly title?: string;
	/** ISO 8601 date or date-time of publication. */
	readonly published?: string;
	/** Where the publication time comes from: `case.json`, `--published`, the place in the document, or the words of the article that tell it. */
	readonly publishedFrom?: string;
	/** BCP 47 code of the language that the text is written in. */
	readonly language: string;
	/** Hash of the file's bytes, hexadecimal. */
	readonly sha256: string;
	/** Of plain text the decoded file without its byte order mark, nothing else changed; else what was taken as the article. */
	readonly text: string;
}

/** Whether only a part of the article was to be had: a page that ends at a wall, a feed that gives a summary. */
export function isCutOff({notes = []}: Pick<Article, 'notes'>): boolean {
	return notes.some((note) => note.includes('cut off'));
}

/** Articles without something, those that are silent apart from those that were cut off and may have it in their rest. */
export function silentOrCutOff(
	articles: readonly string[],
	articleOf: (id: string) => Article | undefined,
): {readonly silent: readonly string[]; readonly cutOff: readonly string[]} {
	const cutOff = articles.filter((id) => isCutOff(articleOf(id) ?? {}));
	return {silent: articles.filter((id) => !cutOff.includes(id)), cutOff};
}

/** Name of an article within its file, where the file holds many. */
export function memberOf({id, file}: Pick<Article, 'id' | 'file'>): string | undefined {
	const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	const at = id.startsWith(`${name}#`) ? 0 : id.indexOf(`/${name}#`) + 1;
	return at === 0 && !id.startsWith(`${name}#`) ? undefined : id.slice(at + name.length + 1);
}

/** The file of an article, with its name in it where the file holds many: `wire.zip#monday/fire.txt`. */
export function fileAndMember(article: Pick<Article, 'id' | 'file'>): string {
	const member = memberOf(article);
	return member === undefined ? article.file : `${article.file}#${member}`;
}
