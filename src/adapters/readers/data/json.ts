import type {ReadItem, SourceFile} from '../../../ports.ts';
import {decode} from '../decode.ts';
import {asList, asRecord, parseJson} from '../json-values.ts';
import {isJsonArticle, jsonArticleItem, notAnArticle} from './json-article.ts';

/** JSON: one article, a list of them, or an object that holds such a list. */
export function* readJson({bytes}: SourceFile): Iterable<ReadItem> {
	const decoded = decode(bytes);
	if ('refused' in decoded) {
		yield {kind: 'refused', why: decoded.refused};
		return;
	}
	const root = parseJson(decoded.text);
	if (root === undefined) {
		yield {kind: 'refused', why: 'damaged: not valid JSON'};
	} else if (typeof asRecord(root)?.['formatVersion'] === 'number') {
		yield {kind: 'refused', why: 'written by crosscheck itself'};
	} else if (isJsonArticle(root)) {
		yield jsonArticleItem(root, '', undefined);
	} else {
		const {list, path} = listIn(root);
		if (list.length === 0) yield {kind: 'refused', why: notAnArticle};
		for (const [index, value] of list.entries()) yield jsonArticleItem(value, `${path}/${index}`, String(index + 1));
	}
}

/** `[...]`, `{"articles": [...]}`, `{"@graph": [...]}` */
function listIn(root: unknown): {readonly list: readonly unknown[]; readonly path: string} {
	if (Array.isArray(root)) return {list: asList(root), path: ''};
	for (const [key, value] of Object.entries(asRecord(root) ?? {})) {
		const articles = Array.isArray(value) && value.some((one) => isJsonArticle(one));
		if (articles) return {list: asList(value), path: `/${key}`};
	}
	return {list: [], path: ''};
}
