import {PorterStemmer} from 'natural/lib/natural/stemmers/index.js';

const known = new Map<string, string>();
/** The words of a language are few; what is not a word shall not fill the memory. */
const MOST = 50_000;

/** The stem that a verb shares with its nouns, after Porter (1980): "inspect" and "inspection" have "inspect". */
export function stemOf(lemma: string): string {
	const found = known.get(lemma);
	if (found !== undefined) return found;
	const stem = PorterStemmer.stem(lemma);
	if (known.size < MOST) known.set(lemma, stem);
	return stem;
}
