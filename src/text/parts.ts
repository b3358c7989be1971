import {linkListLabels} from '../knowledge/furniture-phrases.ts';
import {overlaps, type Part, type PartRole, type Span} from '../model/index.ts';
import {isCaption, isCorrection, isCredit, isFurniture, isLabel} from './furniture.ts';
import {findFront} from './front.ts';
import {type LineShape, shapeOf} from './line-shapes.ts';
import {findParagraphs, type Paragraph} from './paragraphs.ts';

/** A title in a list of links has at least this many words; below it, it may be a heading of the article. */
const shortestLink = 4;
const longestLink = 20;
/** The last lines of a page up to this many words, without a full stop, are names of agencies, tags and the like. */
const longestTail = 6;
const shortestRepeat = 5;

/**
 * The parts of an article. Paragraphs of one role in a row make one part, but each caption is its own. What the document
 * itself says of a paragraph is heard before what its words show. `paragraphs` are those of the text.
 */
export function findParts(
	text: string,
	told: readonly Part[] = [],
	paragraphs: readonly Paragraph[] = findParagraphs(text),
): Part[] {
	const shown = rolesOf(paragraphs.map((paragraph) => shapeOf(text, paragraph)));
	const roles = told.length === 0 ? shown : withTold(shown, paragraphs, told);
	const parts: Part[] = [];
	for (const [index, {start, end}] of paragraphs.entries()) {
		const role = roles[index] ?? 'body';
		const open = parts.at(-1);
		if (open?.role === role && role !== 'caption' && role !== 'lede') parts[parts.length - 1] = {...open, end};
		else parts.push({start, end, role});
	}
	return parts;
}

function withTold(shown: readonly PartRole[], paragraphs: readonly Span[], told: readonly Part[]): PartRole[] {
	const hasHeadline = told.some(({role}) => role === 'headline');
	let next = 0;
	return paragraphs.map((paragraph, index) => {
		while ((told[next]?.end ?? Infinity) <= paragraph.start) next++;
		const part = told[next];
		if (part && overlaps(part, paragraph)) return part.role;
		const role = shown[index] ?? 'body';
		return role === 'headline' && hasHeadline ? 'body' : role;
	});
}

function rolesOf(lines: readonly LineShape[]): PartRole[] {
	if (lines.length === 1) return ['lede'];
	const {roles: front, lede} = findFront(lines);
	const roles = lines.map((line, index) =>
		index < lede ? (front[index] ?? 'body') : index === lede ? 'lede' : roleOf(line),
	);
	markRepeats(lines, roles, lede);
	markLinkLists(lines, roles, lede);
	markTail(lines, roles, lede);
	markAboveCredits(lines, roles);
	return roles;
}

/** The role of a paragraph after the lede, by itself. */
function roleOf(line: LineShape): PartRole {
	if (isCorrection(line)) return 'correction';
	if (isFurniture(line)) return 'furniture';
	if (isCaption(line) || isCredit(line)) return 'caption';
	return isLabel(line) ? 'furniture' : 'body';
}

/** A line without a full stop that says a sentence of the article again is a caption. */
function markRepeats(lines: readonly LineShape[], roles: PartRole[], lede: number): void {
	let said: ReadonlySet<string> | undefined;
	for (const [index, {bare, wordCount, stops}] of lines.entries()) {
		if (index <= lede || stops || wordCount < shortestRepeat || roles[index] !== 'body') continue;
		said ??= sentencesOf(lines);
		if (said.has(bare)) roles[index] = 'caption';
	}
}

function sentencesOf(lines: readonly LineShape[]): ReadonlySet<string> {
	const said = new Set<string>();
	for (const {stops, lower} of lines) {
		if (stops) for (const sentence of lower.split(/[.!?]["”']?(?:\s|$)/)) said.add(sentence);
	}
	return said;
}

/** The titles under "Related stories" belong to the page. */
function markLinkLists(lines: readonly LineShape[], roles: PartRole[], lede: number): void {
	let listing = false;
	for (const [index, {bare, wordCount, stops}] of lines.entries()) {
		if (index <= lede) continue;
		if (roles[index] === 'furniture') listing ||= linkListLabels.has(bare);
		else if (stops || wordCount > longestLink || roles[index] !== 'body') listing = false;
		else if (listing && wordCount >= shortestLink) roles[index] = 'furniture';
	}
}

/** Short lines without a full stop after the last prose: agencies, tags, names. Rows with numbers may be results. */
function markTail(lines: readonly LineShape[], roles: PartRole[], lede: number): void {
	for (let index = lines.length - 1; index > lede; index--) {
		const line = lines[index];
		if (!line || roles[index] === 'furniture') continue;
		if (roles[index] !== 'body' || line.stops || !isTail(line)) return;
		roles[index] = 'furniture';
	}
}

function isTail({text, wordCount}: LineShape): boolean {
	return /^\(.*\)$/.test(text) || (wordCount <= longestTail && !/\d|^[•*-]/.test(text));
}

/** "Jane Doe" above "John Roe / Example Pictures" names who is in the picture. */
function markAboveCredits(lines: readonly LineShape[], roles: PartRole[]): void {
	for (const [index, line] of lines.entries()) {
		const before = lines[index - 1];
		if (!before || roles[index] !== 'caption' || !isCredit(line)) continue;
		const named = roles[index - 1] === 'body' || roles[index - 1] === 'furniture';
		if (named && !before.stops && before.wordCount <= 4 && !isFurniture(before)) roles[index - 1] = 'caption';
	}
}
