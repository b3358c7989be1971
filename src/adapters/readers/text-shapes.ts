import {decodeHead} from './decode-head.ts';
import type {FormatName} from './formats.ts';

const headerLine =
	/^(?:from|to|cc|date|subject|message-id|mime-version|received|return-path|delivered-to|reply-to|content-type|snapshot-content-location|x-[\w-]+|list-[\w-]+|dkim-signature|authentication-results|thread-[\w-]+|importance):\s?/iu;
/** Texts that people write can begin with "Subject:" or "From:"; no more than that. */
const fewestHeaders = 3;

/** The format of a text, where its first characters show one; what text can look like by chance needs the name as well. */
export function looksLike(head: Uint8Array, byName: FormatName | undefined): FormatName | undefined {
	const text = decodeHead(head).trimStart();
	const root = rootName(text);
	if (root === 'html') return 'html';
	if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') return 'feed';
	return mailShape(text) ?? (byName === 'text' ? undefined : jsonShape(text, byName));
}

/** The name, in lower case, of the first element of a page or XML, or of its type, behind declarations and comments. */
function rootName(text: string): string | undefined {
	let at = 0;
	while (text.startsWith('<', at)) {
		const end = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : undefined;
		if (end === undefined)
			return /^<(?:!doctype\s+)?([a-z][\w:.-]*)/iu.exec(text.slice(at, at + 100))?.[1]?.toLowerCase();
		const next = text.indexOf(end, at);
		if (next < 0) return undefined;
		at = next + end.length;
		while (/\s/u.test(text.charAt(at))) at += 1;
	}
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
	return hasObjectLine(text) || (byName === 'jsonl' && text.startsWith('{')) ? 'jsonl' : 'json';
}

/** `{…}` and on the next line `{` */
function hasObjectLine(text: string): boolean {
	const end = text.indexOf('\n');
	const first = text.slice(0, Math.max(0, end)).trimEnd();
	return first.startsWith('{') && first.endsWith('}') && text.slice(end).trimStart().startsWith('{');
}
