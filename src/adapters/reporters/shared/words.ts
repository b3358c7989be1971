/** Controls and marks of direction: what could move the cursor or turn the line of a terminal. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Words of an article made fit for one line: white space is one space, controls are `\uFFFD`. */
export function oneLine(words: string): string {
	return words.trim().replaceAll(/\s+/gu, ' ').replaceAll(unsafe, '\uFFFD');
}

/** `1 article`, `2 articles`. */
export function count(number: number, one: string, many = `${one}s`): string {
	return `${number} ${number === 1 ? one : many}`;
}

/** An ISO 8601 date or time as people read it: "2025-03-11 15:10", "2025-03-11 09:30 +01:00". */
export function momentWords(iso: string): string {
	const [, day = iso, time = '', seconds = '', zone = ''] =
		/^(.{10})T(\d\d:\d\d)(:[\d.]+)?([Z+-].*)?$/u.exec(iso) ?? [];
	return [day, `${time}${/[1-9]/u.test(seconds) ? seconds : ''}`, zone].filter((words) => words !== '').join('\u00A0');
}

/** A path as a person can give it to a shell: in quotes where it needs some. */
export function shellWord(path: string): string {
	return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** "A", "A and B", "A, B and C". */
export function listOf(words: readonly string[]): string {
	if (words.length < 2) return words.join('');
	return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** The words with their first letter as a capital. */
export function capitalised(words: string): string {
	const [first = ''] = words;
	return first.toUpperCase() + words.slice(first.length);
}

/** Text in which what would turn or hide the text around it is written out: `[U+202E]`. Line ends and tabs stay. */
export function showControls(text: string): string {
	return text.replaceAll(unsafe, (control) =>
		control === '\n' || control === '\t' || control === '\r'
			? control
			: `[U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
	);
}
