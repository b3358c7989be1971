import {parseDocument} from 'yaml';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {addFields} from '../data/json-article.ts';
import {decode} from '../decode.ts';
import {documentItem} from '../document.ts';
import {asRecord, asWords, type JsonRecord} from '../json-values.ts';
import {collectMetadata} from '../metadata.ts';
import {markdownBlocks} from './markdown-blocks.ts';

/** `---`, YAML, `---` before the text */
const frontMatter = /^---[ \t]*(?:\r\n|\r|\n)([^]*?)(?:\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/u;
/** More are no news but an attack. */
const mostAliases = 20;

/** Markdown, with the facts of its front matter. */
export function readMarkdown({bytes}: SourceFile): readonly ReadItem[] {
	const decoded = decode(bytes);
	if ('refused' in decoded) return [{kind: 'refused', why: decoded.refused}];
	const {facts, body, firstLine} = splitFront(decoded.text);
	const blocks = markdownBlocks(body, firstLine);
	const [first, ...rest] = blocks;
	const {add, found} = collectMetadata();
	addFields(facts, {add, found});
	add('headline', blocks.find(({level}) => level === 1)?.text, 'first heading');
	return [documentItem(first?.level === 1 ? [{...first, role: 'headline'}, ...rest] : blocks, found)];
}

function splitFront(text: string): {readonly facts: JsonRecord; readonly body: string; readonly firstLine: number} {
	const front = frontMatter.exec(text);
	const facts = front ? parseFront(front[1] ?? '') : undefined;
	if (!front || !facts) return {facts: {}, body: text, firstLine: 1};
	return {facts, body: text.slice(front[0].length), firstLine: front[0].split(/\r\n|\r|\n/u).length};
}

/** The values of YAML front matter as words; nothing where it is none. */
function parseFront(yaml: string): JsonRecord | undefined {
	const document = parseDocument(yaml, {schema: 'failsafe', logLevel: 'silent'});
	if (document.errors.length > 0) return undefined;
	const record = asRecord(document.toJS({maxAliasCount: mostAliases}));
	return (
		record &&
		Object.fromEntries(
			Object.entries(record).filter(([, value]) => asWords(value) !== undefined || Array.isArray(value)),
		)
	);
}
