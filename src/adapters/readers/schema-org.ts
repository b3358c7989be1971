import {asList, asRecord, asWords, type JsonRecord} from './json-values.ts';
import type {MetadataCollector} from './metadata.ts';

const articleType =
	/(?:^|\/)(?:(?:\w*News)?Article|BlogPosting|LiveBlogPosting|Report|AnalysisNewsArticle|OpinionNewsArticle|SocialMediaPosting)$/u;
const deepest = 6;

/** The articles of a JSON-LD document, by the vocabulary of schema.org, those in its graph too. */
export function schemaArticles(value: unknown, depth = 0): JsonRecord[] {
	if (depth > deepest) return [];
	return asList(value).flatMap((one) => {
		const record = asRecord(one);
		if (!record) return [];
		if (isSchemaArticle(record)) return [record];
		return ['@graph', 'mainEntity', 'itemListElement', 'item'].flatMap((key) => schemaArticles(record[key], depth + 1));
	});
}

/** Whether a JSON-LD object describes an article. */
export function isSchemaArticle(record: JsonRecord): boolean {
	return asList(record['@type']).some((type) => typeof type === 'string' && articleType.test(type));
}

/** Adds what a schema.org article says of itself. */
export function addSchemaMetadata(article: JsonRecord, {add}: MetadataCollector, from: string): void {
	add('headline', asWords(article['headline']) ?? asWords(article['name']), `${from} headline`);
	add('byline', namesOf(article['author']) ?? namesOf(article['creator']), `${from} author`);
	add('outlet', namesOf(article['publisher']), `${from} publisher`);
	add('outlet', namesOf(article['sourceOrganization']), `${from} sourceOrganization`);
	add('published', asWords(article['datePublished']), `${from} datePublished`);
	add('published', asWords(article['dateCreated']), `${from} dateCreated`);
	add('modified', asWords(article['dateModified']), `${from} dateModified`);
	add('language', namesOf(article['inLanguage']), `${from} inLanguage`);
	add('url', addressOf(article['url']), `${from} url`);
	add('url', addressOf(article['mainEntityOfPage']), `${from} mainEntityOfPage`);
	add('identifier', asWords(article['identifier']), `${from} identifier`);
}

/** "Jane Doe, John Roe" of people, organisations or plain names. */
function namesOf(value: unknown): string | undefined {
	const names = asList(value).map((one) => asWords(one) ?? asWords(asRecord(one)?.['name']));
	const known = names.filter((name) => name !== undefined && !/^https?:/u.test(name));
	return known.length === 0 ? undefined : known.join(', ');
}

function addressOf(value: unknown): string | undefined {
	return asWords(value) ?? asWords(asRecord(value)?.['@id']) ?? asWords(asRecord(value)?.['url']);
}
