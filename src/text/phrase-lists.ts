/** Finds at once whether a text begins with one of many phrases, and with which: the first of the list that it begins with. */
export function beginnings(phrases: readonly string[]): (text: string) => string | undefined {
	const byFirst = new Map<string, string[]>();
	for (const phrase of phrases) {
		const first = phrase.charAt(0);
		byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
	}
	return (text) => byFirst.get(text.charAt(0))?.find((phrase) => text.startsWith(phrase));
}

/** Matches any of many phrases, wherever in a text it stands. */
export function anyOf(phrases: readonly string[]): RegExp {
	return new RegExp(phrases.map((phrase) => phrase.replaceAll(/[^\p{L}\p{N} ]/gu, String.raw`\$&`)).join('|'), 'g');
}
