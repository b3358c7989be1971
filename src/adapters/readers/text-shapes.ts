import {decodeHead} from './decode-head.ts';
import type {FormatName} from './formats.ts';

const pageStart = /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype html|html)[\s>]/iu;
const feedStart = /^(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<\?xml-stylesheet[^>]*>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/u;
const headerLine =
	/^(?:from|to|cc|date|subject|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type|snapshot-content-location|x-[\w-]+|list-[\w-]+|dkim-signature|authentication-results|thread-[\w-]+|importance):\s?/iu;
/** Texts that people write can begin with "Subject:" or "From:"; no more than that. */
const fewestHeaders = 3;

/** The format of a text, where its first characters show one; what text can look like by chance needs the name as well. */
export function looksLike(head: Uint8Array, byName: FormatName | undefined): FormatName | undefined {
	const text = decodeHead(head).trimStart();
	if (pageStart.test(text)) return 'html';
	if (feedStart.test(text)) return 'feed';
	return mailShape(text) ?? (byName === 'text' ? undefined : jsonShape(text, byName));
}

function mailShape(text: string): FormatName | undefined {
	const headers = text.slice(0, 4000).split(/\r?\n(?![ \t])/u);
	const end = headers.findIndex((line) => !/^[\w-]+:/u.test(line));
	const top = headers.slice(0, end < 0 ? headers.length : end);
	if (top.filter((line) => headerLine.test(line)).length < fewestHeaders) return undefined;
	return top.some((line) => /^content-type:\s*multipart\/related/iu.test(line)) ? 'mhtml' : 'eml';
}

function jsonShape(text: string, byName: FormatName | undefined): FormatName | undefined {
	if (byName !== undefined && byName !== 'json' && byName !== 'jsonl') return undefined;
	if (!/^(?:\{\s*"|\{\s*\}|\[\s*[{\]])/u.test(text)) return undefined;
	return /^\{[^\n]*\}\s*\n\s*\{/u.test(text) || (byName === 'jsonl' && text.startsWith('{')) ? 'jsonl' : 'json';
}
