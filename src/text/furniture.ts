import {isCreditLine} from '../knowledge/credit-lines.ts';
import {
	captionBeginnings,
	captionMarks,
	correctionBeginnings,
	furnitureAnywhere,
	furnitureBeginnings,
	furnitureLines,
	labelBeginnings,
} from '../knowledge/furniture-phrases.ts';
import {isCapitalised, isMenu, type LineShape} from './line-shapes.ts';
import {anyOf, beginnings} from './phrase-lists.ts';

/** The longest line of page furniture; a longer one that only begins like furniture is prose. */
const longestFurniture = 80;
const longestLabel = 9;
/** "More: " and the title of another article. */
const longestLinkLabel = 20;
const longestCaption = 120;
const longestByline = 14;
const longestDateLine = 14;
/** Words that name the outlet or writer beside a date. */
const longestSource = 4;

const breadcrumb = /^(?:home|homepage|home page|news|world|front page)\s*[>»›|/→]/;
/** "(Jane Doe/Example News via AP)", "(AP Photo)", "(file photo)" at the end of a line. */
const creditAtEnd =
	/\((?:[^()]{1,60}\/\s?\p{Lu}[^()]{0,60}|[^()]{0,60}\b(?:via|photo|photograph|picture|image|illustration|courtesy|file)\b[^()]{0,60})\)\.?$/iu;
/** "... on Monday.Jane Doe / Example Pictures", "CITY COUNCIL•GETTY The hall" */
const bareCredit =
	/\p{Lu}[\p{L}'.-]+ \/ \p{Lu}\S*(?: \p{Lu}\S*){0,3}$|^.{0,40}\b(?:GETTY|REUTERS|AFP|ALAMY|SHUTTERSTOCK)\b/u;
/** The number of comments or shares that stands before a label: "563 Most read". */
const countBefore = /^[\d,.]{1,7}k?\s(?=\p{L})/u;
/** "UPDATE, June 3: ...", "Updated (10:30 GMT): ...", "[Correction, 3 June:" */
const noteLabel =
	/^\P{L}{0,3}(?:updated?|corrections?|corrected|clarifications?|editors?'?s? note)(?: ?[,(|–—-] ?[^:!?]{0,40}| \d[^:!?]{0,40})?:/u;
const furnitureBeginning = beginnings(furnitureBeginnings);
const labelBeginning = beginnings(labelBeginnings);
const correctionBeginning = beginnings(correctionBeginnings);
const captionBeginning = beginnings(captionBeginnings);
const furnitureInside = anyOf(furnitureAnywhere);
const captionMark = anyOf(captionMarks);
/** The marks that make a caption even of what ends in a full stop: "(pictured)", but not "(AP)". */
const captionMarkOfSentences = anyOf(captionMarks.filter((mark) => /^\((?!ap|afp|reuters|pa)|this/.test(mark)));
const dateWord =
	/^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|[ap]\.?m\.?|\d+[ap]m|at|on|ago|hours?|minutes?|days?|updated:?|published:?|posted:?|modified:?|last|first|[a-z]{2,4}t(?:[+-]\d{1,2})?|utc|by|[|–—•·/@-]|\(?[\d:./,+-]+(?:st|nd|rd|th)?z?\)?)$/;

/** Whether a line belongs to the page rather than to the article. */
export function isFurniture(line: LineShape): boolean {
	if (!/\p{L}/u.test(line.lower)) return !/\p{N}/u.test(line.lower);
	if (furnitureLines.has(line.bare) || breadcrumb.test(line.lower)) return true;
	if (line.wordCount > longestFurniture) return isMenu(line) || new Set(line.lower.match(furnitureInside)).size > 1;
	if (furnitureBeginning(line.lower.replace(countBefore, '')) !== undefined || line.lower.search(furnitureInside) >= 0)
		return true;
	return isMenu(line) || isCreditLine(line.text) || isByline(line) || isDateLine(line) || isLinkTitle(line);
}

/** "Storm moves north Read more" */
function isLinkTitle({stops, lower}: LineShape): boolean {
	return !stops && lower.endsWith(' read more');
}

/** Whether a short line without a full stop invites to something: "Watch: ...", "Subscribe to ...". */
export function isLabel(line: LineShape): boolean {
	if (line.stops || line.wordCount > longestLinkLabel) return false;
	const beginning = labelBeginning(`${line.lower} `);
	return beginning !== undefined && (beginning.endsWith(':') || line.wordCount <= longestLabel);
}

/** "By Jane Doe and John Roe, Example Press". */
function isByline(line: LineShape): boolean {
	if (line.wordCount > longestByline || line.wordCount < 2) return false;
	const rest = /^(?:by|from|story by|words by|text by|analysis by|opinion by)\s/i.exec(line.text);
	if (!rest || /^from /i.test(line.text)) return false;
	const words = line.text.slice(rest[0].length).split(' ');
	return isCapitalised(words.filter((word) => !/^(?:in|for|at|with|on|@.*|\d.*)$/.test(word)));
}

/** "Tuesday, 4 May 2021 10:30 GMT", "Updated 3 hours ago", "Posted by Jane Doe on Monday, 3 May 2021". */
function isDateLine(line: LineShape): boolean {
	if (line.wordCount > longestDateLine || line.stops || !/\d/.test(line.lower)) return false;
	if (/\b(?:updated|published|posted|modified):.*\d{4}|^(?:posted|shared|tweeted) by .* \d{4}$/.test(line.lower))
		return true;
	if (!/\p{L}/u.test(line.lower)) return false;
	const words = line.text.split(' ');
	const rest = words.filter((word) => !dateWord.test(word.toLowerCase().replace(/[,;]$/, '')));
	return rest.length === 0 || (rest.length <= longestSource && isStamped(line) && isCapitalised(rest));
}

/** "May 5, 2024 / 10:30 AM / Example News", "Example Press May 5, 2024 3:04 PM": a year with a time of day, or a slash or bar between. */
function isStamped({lower}: LineShape): boolean {
	return /\b20\d\d\b/.test(lower) && /\d[:.]\d\d|\d ?[ap]\.?m\b| [/|•·] /.test(lower);
}

/** Whether a paragraph notes a correction or an update of the article. */
export function isCorrection(line: LineShape): boolean {
	const {lower} = line;
	if (noteLabel.test(lower)) return !isDateLine(line);
	return correctionBeginning(/^[\p{L}(]/u.test(lower) ? lower : lower.replace(/^[^\p{L}(]+/u, '')) !== undefined;
}

/** Whether a paragraph stands under a picture: it has a credit, or points into the picture. */
export function isCaption(line: LineShape): boolean {
	if (line.wordCount > longestCaption || isDateLine(line)) return false;
	if (isCredited(line) || (!line.stops && bareCredit.test(line.text))) return true;
	const begins = captionBeginning(line.lower);
	if (begins !== undefined && (!line.stops || /[:(©]|file [-–—]/.test(begins))) return true;
	return line.lower.search(line.stops ? captionMarkOfSentences : captionMark) >= 0;
}

/** "... (Jane Doe/Example News)" */
function isCredited({text}: LineShape): boolean {
	return /\)\.?$/.test(text.slice(-2)) && creditAtEnd.test(text.slice(-160));
}

/** Whether a line is nothing but the credit of a picture: "Jane Doe / Example Pictures". */
export function isCredit(line: LineShape): boolean {
	if (line.stops || line.wordCount > 10) return false;
	if (/^\S.*\s?\/\s?\S/.test(line.text) && isCapitalised(line.text.split(' '))) return true;
	return isCaption(line);
}
