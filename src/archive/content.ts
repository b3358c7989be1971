import {deflateRawSync, inflateRawSync} from 'node:zlib';
import type {Article, Extraction, Story} from '../model/index.ts';

/** Data as a column keeps them: JSON, packed for speed rather than size. */
export function packed(content: Article | Extraction | Story): Uint8Array {
	return packedText(JSON.stringify(content));
}

/** Text as a column keeps it. */
export function packedText(text: string): Uint8Array {
	return deflateRawSync(text, {level: 1});
}

/** The text that a column keeps; throws where it is none. */
export function unpackedText(content: Uint8Array): string {
	return inflateRawSync(content).toString();
}

/** The article that a column keeps; throws where it is none. */
export function unpackedArticle(content: Uint8Array): Article {
	const value = unpack(content);
	if (!isArticle(value)) throw new TypeError('the archive holds an article that is none');
	return value;
}

/** The extraction that a column keeps; throws where it is none. */
export function unpackedExtraction(content: Uint8Array): Extraction {
	const value = unpack(content);
	if (!isExtraction(value)) throw new TypeError('the archive holds an extraction that is none');
	return value;
}

/** The story that a column keeps; throws where it is none. */
export function unpackedStory(content: Uint8Array): Story {
	const value = unpack(content);
	if (!isStory(value)) throw new TypeError('the archive holds a story that is none');
	return value;
}

/** What can be unpacked; undefined where the content is damaged. */
export function unlessDamaged<Content>(unpackContent: () => Content): Content | undefined {
	try {
		return unpackContent();
	} catch {
		return undefined;
	}
}

function unpack(content: Uint8Array): unknown {
	return JSON.parse(unpackedText(content));
}

/** Whether a value has what every article has. */
export function isArticle(value: unknown): value is Article {
	if (typeof value !== 'object' || value === null) return false;
	return ['id', 'file', 'outlet', 'language', 'sha256', 'text'].every(
		(key) => typeof Reflect.get(value, key) === 'string',
	);
}

function isExtraction(value: unknown): value is Extraction {
	if (typeof value !== 'object' || value === null) return false;
	return 'article' in value && isArticle(value.article) && 'claims' in value && Array.isArray(value.claims);
}

function isStory(value: unknown): value is Story {
	if (typeof value !== 'object' || value === null) return false;
	return 'findings' in value && Array.isArray(value.findings) && 'articles' in value && Array.isArray(value.articles);
}
