import {topLevelDomains} from '../knowledge/abbreviations.ts';
import {functionWords} from '../knowledge/function-words.ts';
import {isLexiconWord} from './wink-lexicon.ts';

/** One word, number or mark of a run of characters without white space. */
export interface WordPiece {
	/** In UTF-16 units. */
	readonly length: number;
	/** What the tagger is shown, of the same length. */
	readonly shown: string;
	/** True where that is not the word itself but stands for what it would take apart: "Exampleccom" for "Example.com". */
	readonly altered: boolean;
}

const address = String.raw`(?:https?|ftp):\/\/[^<>"“”]*[\p{L}\p{N}/]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\p{L}\p{N}_]+|#\p{L}[\p{L}\p{N}_]*`;
const currency = String.raw`(?:US|[ACU])\$|\$+|£+|€+|¥+|₩+|₹+|₽+|₿+`;
const hour = String.raw`\d{1,2}(?:[:.]?[0-5]\d)?[ap](?:m(?![\p{L}\p{N}])|\.m\.?)`;
const number = String.raw`['’](?:s|re|ve|ll|d|m)(?![\p{L}-])|['’]?\d0s(?!\p{L})|[12]\d\d0s(?!\p{L})|\d[\d,]*(?:st|nd|rd|th)(?!\p{L})|(?:(?<!\p{N})[+-])?\p{N}+(?:[.,:/-](?!${hour})\p{N}+)*`;
const word = String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:[.’'&]|[–-](?!\p{L}\.))[\p{L}\p{M}\p{N}]+)*(?:\.(?!\.))?`;
const mark = String.raw`\.{2,}|--|_+|\p{C}+|[^]`;
const pieceOfRun = new RegExp(
	[address, currency, hour, number, word, mark].map((kind) => `(${kind})`).join('|'),
	'giu',
);

/** Splits a run of characters without white space: "(AP)", "Doe’s", "$3.4bn". */
export function splitRun(run: string): WordPiece[] {
	const found: WordPiece[] = [];
	for (const match of run.matchAll(pieceOfRun)) {
		const [piece, , , time, digits, letters] = match;
		if (letters !== undefined) splitWord(letters, found);
		else if (time !== undefined) found.push(shownAs(time, time.replace('.', time.endsWith('.') ? '.' : ':')));
		else if (digits !== undefined)
			found.push(shownAs(digits, /\p{L}/u.test(digits) ? digits.replaceAll(',', '0') : digits));
		else found.push(shownAs(piece, piece));
	}
	return found;
}

function shownAs(piece: string, shown: string): WordPiece {
	return {length: piece.length, shown, altered: shown !== piece};
}

function splitWord(found: string, pieces: WordPiece[]): void {
	const point = found.endsWith('.') && !keepsPoint(found);
	const bare = point ? found.slice(0, -1) : found;
	const possessive = isLexiconWord(bare) ? undefined : /['’](?:s|(?<=^i.)m)$/i.exec(bare)?.[0];
	const own = possessive === undefined ? bare : bare.slice(0, -2);
	if (isSite(own)) pieces.push(shownAs(own, name(own)));
	else splitAtPoints(own, pieces);
	if (possessive !== undefined) pieces.push(shownAs(possessive, possessive));
	if (point) pieces.push(shownAs('.', '.'));
}

/** "Mr.", "U.S.", "J.", "no." */
function keepsPoint(found: string): boolean {
	return /^(?:\p{L}{1,2}\.)*\p{L}\.$/u.test(found) || isLexiconWord(found);
}

/** "Example.com", "www.news.com.au", but not "left.In" */
function isSite(found: string): boolean {
	const labels = found.split('.');
	const last = labels.at(-1) ?? '';
	if (labels.length < 2 || /['’&–]/.test(found)) return false;
	if (!topLevelDomains.has(last.toLowerCase())) return labels[0]?.toLowerCase() === 'www';
	return !functionWords('en').has(last.toLowerCase()) && (last === last.toLowerCase() || last === last.toUpperCase());
}

/** "U.S" stays whole; "crash.The" and "Mr.Doe" do not. */
function splitAtPoints(found: string, pieces: WordPiece[]): void {
	if (found === '') return;
	if (!found.includes('.')) pieces.push(shownAs(found, inPlainLetters(found)));
	else if (isLexiconWord(found)) pieces.push(shownAs(found, found));
	else if (/^(?:\p{L}{1,2}\.)*\p{L}\.?$/u.test(found))
		pieces.push(shownAs(found, /^(?:\p{Ll}|[ap]\.m)\.?$/u.test(found) ? 'x'.repeat(found.length) : name(found)));
	else {
		const at = found.indexOf('.') + 1;
		splitWord(found.slice(0, at), pieces);
		splitAtPoints(found.slice(at), pieces);
	}
}

/** A word that the tagger reads as a name. */
function name({length}: string): string {
	return `X${'x'.repeat(length - 1)}`;
}

/** The tagger knows the letters of Latin-1 alone: "Erdoğan" would be three words to it. */
function inPlainLetters(found: string): string {
	if (!/[a-zà-öø-ÿ]/i.test(found)) return found;
	return found.replaceAll(/[\p{L}\p{M}]/gu, (letter) =>
		isKnownLetter(letter) ? letter : (letter === letter.toLowerCase() ? 'x' : 'X').repeat(letter.length),
	);
}

function isKnownLetter(letter: string): boolean {
	return /[a-zà-öø-ÿ]/i.test(letter) || /[\u0300-\u036F]/.test(letter);
}
