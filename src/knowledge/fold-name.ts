const marks = /\p{M}/gu;
const apostrophes = /[’‘ʼʻ`]/g;

/** Letters that Unicode does not take apart into a letter and a mark. */
const letters: ReadonlyMap<string, string> = new Map([
	['ł', 'l'],
	['ø', 'o'],
	['đ', 'd'],
	['ð', 'd'],
	['ı', 'i'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['þ', 'th'],
	['ə', 'a'],
]);
const wholeLetters = /[łøđðıßæœþə]/g;

const plainName = /^[ -_a-~]*$/;

/** A name in lower case, without diacritics and with straight apostrophes, so that "Kraków" and "Krakow" are the same key. */
export function foldName(name: string): string {
	const lower = name.toLowerCase();
	if (plainName.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(marks, '')
		.replace(apostrophes, "'")
		.replace(wholeLetters, (letter) => letters.get(letter) ?? letter);
}
