import {remember} from './remember.ts';

const marks = /\p{M}+/gu;
/** Letters that Unicode does not take apart into a base letter and a mark. */
const lettersApart: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ŋ: 'ng',
};

/** A name in lower case without accents: "Łódź" as "lodz". Punctuation becomes a space, apostrophes vanish. */
export const foldName: (name: string) => string = remember((name) =>
	name
		.normalize('NFD')
		.replace(marks, '')
		.toLowerCase()
		.replace(/[øłđðþßæœıŋ]/g, (letter) => lettersApart[letter] ?? letter)
		.replace(/['’ʻʼ`´]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim(),
);

/** Spellings of one sound in names that come from other scripts; longer ones first. The order matters. */
const respellings: readonly (readonly [RegExp, string])[] = [
	// "Guerasimov", "Guillaume" keep their hard g
	[/gu(?=[ei])/g, 'g'],
	[/(?:shch|sch|tsch|tch|ch|sh|cz|sz)/g, 's'],
	[/(?:ts|tz|cs)/g, 'z'],
	[/(?:kh|q|ck|c(?![eiy]))/g, 'k'],
	[/x/g, 'ks'],
	[/(?:dh|th)/g, 'd'],
	[/(?:gh)/g, 'g'],
	[/(?:zh|dj|dzh)/g, 'j'],
	[/ph/g, 'f'],
	[/(?:w)/g, 'v'],
	[/(?:ou|oo)/g, 'u'],
	// "Yekaterinburg" and "Ekaterinburg", "Sergey" and "Sergei"
	[/(?:ye|je)/g, 'e'],
	[/(?:ij|iy|yi|yy|ii|ey|ei|ay|ai|ie|ee|y|j(?=[aou]))/g, 'i'],
	[/(.)\1+/g, '$1'],
];

/** A key that the transliterations of one name share: "Gerasimov" and "Guerasimov", "Kyiv" and not "Kiel". */
export const soundKey: (name: string) => string = remember((name) => {
	let key = foldName(name);
	for (const [pattern, sound] of respellings) key = key.replace(pattern, sound);
	return key.replace(/(?<=\p{L})[eh](?=\p{L})/gu, (letter) => (letter === 'h' ? '' : 'e'));
});

/**
 * Damerau's distance (insertion, deletion, substitution, swap of neighbours) of two strings,
 * or `limit + 1` as soon as it is known to be above the limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: readonly number[] = [];
	let last: readonly number[] = Array.from({length: b.length + 1}, (_, at) => at);
	for (let row = 1; row <= a.length; row++) {
		const current = distanceRow(a, b, row, {before, last});
		if (Math.min(...current) > limit) return limit + 1;
		before = last;
		last = current;
	}
	return last[b.length] ?? limit + 1;
}

function distanceRow(
	a: string,
	b: string,
	row: number,
	{before, last}: {readonly before: readonly number[]; readonly last: readonly number[]},
): number[] {
	const current = [row];
	for (let column = 1; column <= b.length; column++) {
		const cost = a[row - 1] === b[column - 1] ? 0 : 1;
		let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
		if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
			best = Math.min(best, (before[column - 2] ?? 0) + 1);
		}
		current.push(best);
	}
	return current;
}
