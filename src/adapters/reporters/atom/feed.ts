import type {RecordedChange} from '../../../ports.ts';
import {oneLine, showControls} from '../shared/words.ts';

/** What a feed says of itself. */
export interface Feed {
	/** A UUID that stays the same as long as the feed is the same. */
	readonly id: string;
	/** When it was begun, ISO 8601: the time of a feed in which nothing stands yet. */
	readonly made: string;
	/** Version of the tool. */
	readonly version: string;
}

/** Changes in findings as an Atom feed (RFC 4287), an entry each, in the order given; the newest has to be the first. */
export function* atomFeed({id, made, version}: Feed, changes: readonly RecordedChange[]): Generator<string> {
	yield '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n';
	yield element('id', `urn:uuid:${id}`);
	yield element('title', 'What news articles say differently');
	yield element('updated', changes[0]?.at ?? made);
	yield '\t<author><name>crosscheck</name></author>\n';
	yield `\t<generator version="${escaped(version)}">crosscheck</generator>\n`;
	for (const change of changes) yield entry(change);
	yield '</feed>\n';
}

/** How a title begins, so that nobody takes a difference that is gone for a new one. */
const begins = {new: '', changed: 'changed: ', gone: 'gone: '} as const;

function entry({id, at, kind, finding, story}: RecordedChange): string {
	const {relation, rule, message, why, evidence} = finding;
	const quotes = evidence.map(({article, quote}) => `<li>${escaped(article)}: “${escaped(quote)}”</li>`);
	const content = `<p>${escaped(story.title)}</p><p>${escaped(why)}</p><ul>${quotes.join('')}</ul>`;
	const lines = [
		element('id', `urn:uuid:${id}`),
		element('title', oneLine(`${begins[kind]}${message}`)),
		element('published', at),
		element('updated', at),
		...[kind, relation, rule].map((term) => `\t<category term="${escaped(term)}"/>\n`),
		`\t<content type="html">${escaped(content)}</content>\n`,
	];
	return `\t<entry>\n${lines.map((line) => `\t${line}`).join('')}\t</entry>\n`;
}

function element(name: string, words: string): string {
	return `\t<${name}>${escaped(words)}</${name}>\n`;
}

/** Characters that XML does not take are written out or replaced. */
function escaped(words: string): string {
	return showControls(words)
		.replaceAll(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
