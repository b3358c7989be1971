import {isOf, kinds, wordBits} from './characters.ts';

/** How an article writes the words in question inside sentences, where a capital means a name. */
export interface Vocabulary {
	/** Those seen with a small first letter. */
	readonly small: ReadonlySet<string>;
	/** Those seen with a capital anywhere but in titles, as written. */
	readonly capital: ReadonlySet<string>;
	/** Those seen with a capital inside a sentence, as written. */
	readonly inner: ReadonlySet<string>;
	/** False when no sentence has a word with a small first letter. */
	readonly hasProse: boolean;
}

/** Reads how sentences that are not in title case write some words, given in lower case. */
export function readVocabulary(sentences: readonly string[], inQuestion: ReadonlySet<string>): Vocabulary {
	const [small, capital, inner] = [new Set<string>(), new Set<string>(), new Set<string>()];
	const mayBe = sieve(inQuestion);
	let hasProse = false;
	for (const sentence of sentences) {
		let isFirst = true;
		for (let at = 0; at < sentence.length; at++) {
			const unit = sentence.charCodeAt(at);
			if (!isOf(unit, wordBits)) continue;
			const behind = endOfWord(sentence, at);
			const isCapital = isOf(unit, kinds.capital);
			const bare = endOfBare(sentence, behind);
			if (mayBe(unit, bare - at)) {
				const word = sentence.slice(at, bare);
				if (!isCapital) small.add(word);
				else {
					capital.add(word);
					if (!isFirst) inner.add(word);
				}
			}
			hasProse ||= !isCapital;
			isFirst = false;
			at = behind - 1;
		}
	}
	return {small, capital, inner, hasProse};
}

/** Lets through a word that may be one of some, by its first UTF-16 unit and its length: most others need not be cut out. */
function sieve(words: ReadonlySet<string>): (first: number, length: number) => boolean {
	const passing = new Uint8Array(32 * 32);
	for (const word of words) passing[keyOf(word.charCodeAt(0), word.length)] = 1;
	return (first, length) => first > 0x7f || passing[keyOf(first, length)] === 1;
}

/** The same for a letter of ASCII and its capital. */
function keyOf(first: number, length: number): number {
	return (first & 31) * 32 + Math.min(length, 31);
}

/** Behind a word that begins at an offset: behind "isn’t" in "isn’t-". */
function endOfWord(sentence: string, start: number): number {
	const end = endOf(sentence, start, wordBits);
	if (!isApostrophe(sentence.charCodeAt(end))) return end;
	const tail = endOf(sentence, end + 1, kinds.letter | kinds.mark);
	return tail > end + 1 ? tail : end;
}

function endOf(sentence: string, start: number, bits: number): number {
	let at = start;
	while (at < sentence.length && isOf(sentence.charCodeAt(at), bits)) at++;
	return at;
}

/** Behind "Doe" in "Doe’s". */
function endOfBare(sentence: string, end: number): number {
	return sentence.charAt(end - 1) === 's' && isApostrophe(sentence.charCodeAt(end - 2)) ? end - 2 : end;
}

/** ' or ’ */
function isApostrophe(unit: number): boolean {
	return unit === 0x27 || unit === 0x2019;
}
