import type {ReadItem, SourceFile} from '../../../ports.ts';
import {decode} from '../decode.ts';
import {parseJson} from '../json-values.ts';
import {jsonArticleItem} from './json-article.ts';

/** JSON Lines: an article a line, named by the number of its line. */
export function* readJsonLines({bytes}: SourceFile): Iterable<ReadItem> {
	const decoded = decode(bytes);
	if ('refused' in decoded) {
		yield {kind: 'refused', why: decoded.refused};
		return;
	}
	let line = 0;
	for (const text of decoded.text.split(/\r\n|\n/u)) {
		line += 1;
		if (text.trim() === '') continue;
		const value = parseJson(text);
		const member = String(line);
		if (value === undefined) yield {kind: 'refused', why: `line ${line} is not valid JSON`, member};
		else yield jsonArticleItem(value, `line ${line} `, member);
	}
}
