import {unitNamed} from '../knowledge/units.ts';

/** "1.234,5" or "3.000" or "12,5": what can only be, or may be, a number with a decimal comma. */
const continental = /(?<![\d.,])(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,6},\d{1,2})(?![.,]?\d)/g;
/** "3,200" or "1,234.5" or "1.5 million": a number with a decimal point, hours and dates aside. */
const english =
	/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![,\d])|(?<![\d.,:])\d{1,6}\.\d{1,2}(?![.,]?\d)(?= ?(?:%|percent|per cent|million|billion|[mb]n))/;
/** The word or sign behind a number. */
const follower = /[ \u00a0-]?(%|\p{L}+)/uy;

/**
 * The text with the numbers of an article that writes "1.234,5" and "2,4 million" as English has them, of the same length:
 * "1,234.5". Of any other article the text itself. One number with both marks shows such an article, or a comma and one or
 * two digits before a unit, or several of whole thousands before what they count; one in English notation shows that it is none.
 */
export function inEnglishNotation(text: string): string {
	return isContinental(text) ? text.replace(continental, swapMarks) : text;
}

function isContinental(text: string): boolean {
	let thousands = 0;
	for (const {0: number, index} of text.matchAll(continental)) {
		const unit = followerAt(text, index + number.length);
		if (isProof(number, unit) || (isThousands(number) && isCounted(unit) && ++thousands === FEWEST_THOUSANDS))
			return !english.test(text);
	}
	return false;
}

/** Numbers such as "3.000 passengers" that show the notation together: one may be a slip. */
const FEWEST_THOUSANDS = 2;

function followerAt(text: string, at: number): string {
	follower.lastIndex = at;
	return follower.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** "1.234,5", "12,5 percent"; "3,5" alone may be two numbers. */
function isProof(number: string, unit: string): boolean {
	if (!number.includes(',')) return false;
	return number.includes('.') || isMagnitude(unit) || unitNamed(unit)?.tight === false;
}

function isMagnitude(word: string): boolean {
	return /^(?:%|percent|per|pct|million|billion|mn|bn|euros?|dollars?|kroner|kronor|zloty|lira)$/.test(word);
}

/** "3.000" passengers are no three to the third decimal. */
function isThousands(number: string): boolean {
	return number.endsWith('00') && !number.includes(',');
}

/** A plural that is no unit. */
function isCounted(word: string): boolean {
	return /[^s]s$|^(?:people|men|women|children)$/.test(word) && unitNamed(word) === undefined;
}

function swapMarks(number: string): string {
	return number.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
