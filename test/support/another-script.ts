import type {Report} from '../../src/model/index.ts';
import type {Messages} from '../../src/review/messages.ts';

/** Words in letters that no Latin word has, each letter as long as it was. */
export function inOtherLetters(words: string): string {
	return words.replaceAll(/[a-z]/giu, (letter) =>
		String.fromCharCode(letter.charCodeAt(0) + (letter < 'a' ? 0x4_10 - 0x41 : 0x4_30 - 0x61)),
	);
}

/** A catalogue whose own words are in other letters; what a message is given stays as it is. */
export function translated(messages: Messages): Messages {
	return {...messages, ...Object(translatedValue(messages)), language: 'x-test'};
}

function translatedValue(value: unknown): unknown {
	if (typeof value === 'string') return inOtherLetters(value);
	if (typeof value === 'function') return translatedFunction(value);
	if (Array.isArray(value)) return value.map(translatedValue);
	return Object.fromEntries(Object.entries(Object(value)).map(([key, one]) => [key, translatedValue(one)]));
}

/** Calls the message with a mark in the place of each text, and puts the texts in when its own words are translated. */
function translatedFunction(message: CallableFunction): (...values: unknown[]) => string {
	return (...values) => {
		const marked = values.map((value, index) => (typeof value === 'string' ? `\uE000${index}\uE000` : value));
		const words = inOtherLetters(String(Reflect.apply(message, undefined, marked)));
		return words.replaceAll(/\uE000(\d+)\uE000/gu, (_, index) => String(values[Number(index)]));
	};
}

/** What a report holds of articles, and what the comparison says of them; all else is named in every language alike. */
const spoken: ReadonlySet<string> = new Set([
	'text',
	'quote',
	'title',
	'outlet',
	'file',
	'message',
	'why',
	'settle',
	'question',
	'source',
	'head',
	'note',
	'stale',
	'by',
	'publishedFrom',
	'surface',
	'missing',
	'article',
]);

/** A report of articles in other letters, and in whose language the comparison speaks. */
export function reportInOtherLetters(report: Report): Report {
	const written = JSON.stringify(report, (key, value: unknown) =>
		typeof value === 'string' && (spoken.has(key) || isSpokenReason(key, value)) ? inOtherLetters(value) : value,
	);
	const ids = report.articles.map(({id}) => id);
	return JSON.parse(ids.reduce((text, id) => text.replaceAll(`"${id}"`, `"${inOtherLetters(id)}"`), written));
}

/** Of a comparison, or of a scope; that of a decision is one of a list. */
function isSpokenReason(key: string, value: string): boolean {
	return (key === 'reason' && value.includes(' ')) || (key === 'scope' && !['across', 'within'].includes(value));
}

/** The words of a page that are in Latin letters, but for names that are the same in every language. */
export function latinWords(page: string, names: readonly string[]): string[] {
	const attributes = [...page.matchAll(/\s(?:aria-label|title|placeholder|alt|data-kept)="([^"]*)"/gu)];
	const texts = page.replaceAll(/<(code|kbd|script|style)\b[^>]*>[^<]*<\/\1>/gu, ' ').split(/<[^>]*>/u);
	const known = new Set(names);
	return [...texts, ...attributes.map(([, words = '']) => words)]
		.map((words) => words.replaceAll(/&\w+;/gu, ' ').trim())
		.flatMap((words) => (known.has(words) ? [] : [...words.matchAll(/[a-z][\w-]*/giu)].map(([word]) => word)))
		.filter((word) => !known.has(word));
}
