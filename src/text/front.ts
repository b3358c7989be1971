import type {PartRole} from '../model/index.ts';
import {isCaption, isCorrection, isCredit, isFurniture, isLabel} from './furniture.ts';
import {isCapitalised, type LineShape} from './line-shapes.ts';

/** What stands above and in the first paragraph of prose. */
export interface Front {
	/** Index of the first paragraph of prose. */
	readonly lede: number;
	/** Roles of the paragraphs before it. */
	readonly roles: readonly PartRole[];
}

/** Fewer words that end in a full stop may be a label or a first short sentence, not yet the lede. */
const shortestLede = 8;
/** A first line with more words is prose that lost its full stop. */
const longestHeadline = 35;
/** A line between headline and lede with this many words says something: a standfirst. */
const shortestStandfirst = 5;
/** A breadcrumb is at most this much longer than the headline that it ends with, in UTF-16 units. */
const longestTrail = 80;
const shortestRepeat = 12;

/** Finds the lede and the roles of what stands above it: breadcrumbs, headline, byline, standfirst, picture. */
export function findFront(lines: readonly LineShape[]): Front {
	const lede = findLede(lines);
	const above = lines.slice(0, lede);
	const headline = findHeadline(above);
	const seen = new Set<string>();
	const roles = above.map((line, index): PartRole => {
		const isRepeated = seen.has(line.bare);
		seen.add(line.bare);
		if (index === headline) return 'headline';
		if (isRepeated || isTrail(above, index)) return 'furniture';
		return roleAbove(line, index > headline && headline >= 0);
	});
	return {lede, roles};
}

/** The first line that is not furniture, if it has the shape of a headline; -1 otherwise. */
function findHeadline(above: readonly LineShape[]): number {
	const first = above.findIndex((line, index) => !isTrail(above, index) && !isAround(line, index));
	const line = above[first];
	return line && isHeadline(line) ? first : -1;
}

/** Furniture, byline, caption or label; a first line that only begins like one may be the headline: "Sources: ..." */
function isAround(line: LineShape, index: number): boolean {
	if (index === 0 && /^(?:sources?|watch|video|live|exclusive):/.test(line.lower)) return false;
	return isFurniture(line) || isCorrection(line) || isCaption(line) || isCredit(line) || line.wordCount < 2;
}

function findLede(lines: readonly LineShape[]): number {
	const prose = lines.findIndex((line, index) => isProse(line) && !(index === 0 && isTitle(line)));
	if (prose >= 0) return prose;
	const first = lines.findIndex((line, index) => index > 0 && !isFurniture(line) && line.wordCount >= shortestLede);
	return first >= 0 ? first : Math.min(1, lines.length - 1);
}

function isProse(line: LineShape): boolean {
	if (isFurniture(line) || isCorrection(line) || isCaption(line)) return false;
	return line.wordCount >= (line.stops ? shortestLede : longestHeadline * 2);
}

/** A first line in title case or capitals is a headline even with a mark at its end. */
function isTitle(line: LineShape): boolean {
	if (/[?!]["”']?$/.test(line.text)) return line.wordCount <= longestHeadline && !/[.!?]\s/.test(line.text);
	if (line.wordCount > longestHeadline / 2) return false;
	const long = line.text.split(' ').filter((word) => /\p{L}{4}/u.test(word));
	return long.length >= 3 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

function isHeadline(line: LineShape): boolean {
	const {text, wordCount, stops} = line;
	if (wordCount > longestHeadline) return false;
	if (/^\p{Ll}(?!\p{Lu})|[:,;]$/u.test(text)) return false;
	return !stops || isTitle(line) || /[?!]["”']?$/.test(text);
}

/** Whether a line is the headline with a trail of sections before it or the site's name behind it. */
function isTrail(above: readonly LineShape[], index: number): boolean {
	const bare = above[index]?.bare ?? '';
	return above.slice(index + 1, index + 8).some((later) => {
		if (later.bare.length < shortestRepeat || bare.length <= later.bare.length) return false;
		if (bare.length > later.bare.length + longestTrail) return false;
		return (
			bare.endsWith(` ${later.bare}`) ||
			/^ [-–—|:»]/.test(bare.startsWith(later.bare) ? bare.slice(later.bare.length) : '')
		);
	});
}

/** The role of a line above the lede that is not the headline. */
function roleAbove(line: LineShape, belowHeadline: boolean): PartRole {
	if (isCorrection(line)) return 'correction';
	if (isFurniture(line)) return 'furniture';
	if (isCaption(line) || isCredit(line)) return 'caption';
	if (!belowHeadline || line.stops) return 'body';
	return line.wordCount < shortestStandfirst || isLabel(line) || isAuthorLine(line) ? 'furniture' : 'body';
}

/** "Jane Doe, Political Correspondent, Example Times", "Jane Doe, Example News, 5 May 2024" */
function isAuthorLine(line: LineShape): boolean {
	if (line.wordCount >= 2 * shortestStandfirst) return false;
	const undated = line.text.replace(/, (?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.? (?:\d{1,2}, )?20\d\d$/u, '');
	return isCapitalised(undated.split(' ')) && undated.includes(',') && !/\d/.test(undated);
}
