import type {ReadItem} from '../../../ports.ts';
import type {Block} from '../blocks.ts';
import {documentItem} from '../document.ts';
import {blocksOfText} from '../html/fragment.ts';
import {asList, asRecord, asWords, type JsonRecord} from '../json-values.ts';
import {collectMetadata, type MetadataCollector} from '../metadata.ts';
import {addSchemaMetadata, isSchemaArticle} from '../schema-org.ts';
import {isNinjs, ninjsItem} from './ninjs.ts';

/** Names that people and programs give to the fields of an article, the usual first. */
export const fieldNames = {
	text: [
		'text',
		'body',
		'content',
		'articlebody',
		'body_text',
		'fulltext',
		'full_text',
		'maintext',
		'article',
		'story',
	],
	headline: ['title', 'headline', 'head'],
	outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'site', 'site_name', 'sitename', 'domain'],
	byline: ['byline', 'author', 'authors', 'creator'],
	published: [
		'published',
		'date',
		'datepublished',
		'date_published',
		'published_at',
		'publishedat',
		'publish_date',
		'pubdate',
		'published_date',
		'publication_date',
		'timestamp',
	],
	modified: ['modified', 'updated', 'datemodified', 'date_modified', 'updated_at', 'last_modified'],
	url: ['url', 'link', 'uri', 'canonical'],
	language: ['language', 'lang'],
	identifier: ['id', 'guid', 'identifier'],
} as const;

/** Whether a JSON value is an article in one of the shapes that are read. */
export function isJsonArticle(value: unknown): boolean {
	const record = asRecord(value);
	if (!record) return false;
	return isSchemaArticle(record) || isNinjs(record) || field(record, 'text') !== undefined;
}

/** The article of a JSON object, or why it has none; `path` is the JSON Pointer of the object. */
export function jsonArticleItem(value: unknown, path: string, member: string | undefined): ReadItem {
	const at = member === undefined ? {} : {member};
	const record = asRecord(value);
	if (!record || !isJsonArticle(record)) return {kind: 'refused', why: notAnArticle, ...at};
	if (isNinjs(record)) return ninjsItem(record, path, member);
	return isSchemaArticle(record) ? schemaItem(record, path, member) : plainItem(record, path, member);
}

/** Why JSON is refused that holds no article. */
export const notAnArticle =
	'JSON without an article; crosscheck reads {"title", "text", "outlet", "published"}, NewsArticle of schema.org and ninjs';

function schemaItem(record: JsonRecord, path: string, member: string | undefined): ReadItem {
	const at = member === undefined ? {} : {member};
	const body = asWords(record['articleBody']);
	if (body === undefined) return {kind: 'refused', why: 'a NewsArticle without articleBody', ...at};
	const collector = collectMetadata();
	addSchemaMetadata(record, collector, 'JSON-LD');
	return documentItem(blocksOfText(body, `${path}/articleBody`), collector.found, {
		...at,
		headlinePath: `${path}/headline`,
	});
}

function plainItem(record: JsonRecord, path: string, member: string | undefined): ReadItem {
	const [name, text] = field(record, 'text') ?? ['', ''];
	const collector = collectMetadata();
	addFields(record, collector);
	const blocks: readonly Block[] = blocksOfText(text, `${path}/${name}`);
	const title = field(record, 'headline');
	return documentItem(blocks, collector.found, {
		...(member !== undefined && {member}),
		...(title && {headlinePath: `${path}/${title[0]}`}),
	});
}

/** Adds the fields of an article that are named as `fieldNames` has them. */
export function addFields(record: JsonRecord, {add}: MetadataCollector): void {
	for (const name of [
		'headline',
		'outlet',
		'byline',
		'published',
		'modified',
		'url',
		'language',
		'identifier',
	] as const) {
		const found = field(record, name);
		if (found) add(name, found[1], found[0]);
	}
}

/** The first field of a record that goes by one of the names of a thing, with its own name. */
export function field(
	record: JsonRecord,
	thing: keyof typeof fieldNames,
): readonly [name: string, words: string] | undefined {
	for (const wanted of fieldNames[thing]) {
		for (const [name, value] of Object.entries(record)) {
			const words = name.toLowerCase() === wanted ? wordsOf(value) : undefined;
			if (words !== undefined) return [name, words];
		}
	}
}

function wordsOf(value: unknown): string | undefined {
	const words = asList(value).flatMap((one) => asWords(one) ?? asWords(asRecord(one)?.['name']) ?? []);
	return words.length === 0 ? undefined : words.join(', ');
}
