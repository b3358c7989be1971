import {functionWords} from '../knowledge/function-words.ts';
import {isOf, kinds, wordBits} from './characters.ts';

/** Share of the longer words that begin with a capital in title case: the small ones are "with", "after" and the like. */
const titleShare = 0.75;
const fewestTitleWords = 3;

/** Words of letters and digits: "Doe’s", "isn’t", each half of "year-old". */
export const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{M}]+)?/gu;

/** How a sentence writes its words: as prose does, (nearly) all with a capital, or (nearly) all in capitals. */
export function styleOf(sentence: string): 'prose' | 'title' | 'capitals' {
	if (!hasManyCapitals(sentence)) return 'prose';
	if (isCapitals(sentence)) return 'capitals';
	return isTitleCase(sentence) ? 'title' : 'prose';
}

/** Rules most sentences out at once: at least three words have a capital, and not three times as many long words have none. */
function hasManyCapitals(sentence: string): boolean {
	let large = 0;
	let small = 0;
	for (let at = 0; at < sentence.length; at++) {
		const unit = sentence.charCodeAt(at);
		if (!isOf(unit, wordBits)) continue;
		let end = at + 1;
		while (end < sentence.length && isOf(sentence.charCodeAt(end), wordBits)) end++;
		if (isOf(unit, kinds.capital)) large++;
		else if (end - at > 3 && isOf(unit, kinds.letter)) small++;
		at = end;
	}
	return large >= fewestTitleWords && large >= (large + small - 2) * titleShare;
}

/** Whether a sentence writes (nearly) all its words with a capital. */
export function isTitleCase(sentence: string): boolean {
	if (!hasManyCapitals(sentence)) return false;
	let longer = 0;
	let large = 0;
	let isFirst = true;
	for (const [found] of sentence.matchAll(wordPattern)) {
		const counts =
			!isFirst && /^\p{L}/u.test(found) && (found.length > 3 || !functionWords('en').has(found.toLowerCase()));
		isFirst = false;
		if (!counts) continue;
		longer++;
		if (/^\p{Lu}/u.test(found)) large++;
	}
	return large >= fewestTitleWords && large >= longer * titleShare;
}

function isCapitals(sentence: string): boolean {
	const words = sentence.match(wordPattern) ?? [];
	const large = words.filter((found) => /^\p{Lu}{2}/u.test(found) && found === found.toUpperCase());
	return (
		large.length >= fewestTitleWords &&
		large.length >= words.filter((found) => /^\p{L}{2}/u.test(found)).length * titleShare
	);
}
