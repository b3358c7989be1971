import {bottomOf, type Line, type Page} from './layout.ts';

/** Running heads and page numbers stand within this share of the page's height from its edge. */
const edgeShare = 0.12;
/** `3`, `– 3 –`, `Page 3 of 12`, `3/12` */
const pageNumber = /^(?:page|p\.|seite|pág\.)?[\s–—-]*\d{1,4}[\s–—-]*(?:(?:\/|of|von|de)\s*\d{1,4})?$/iu;
/** `31/05/2024, 09:30` and `https://gazette.example/fire 1/2`, which browsers print */
const browserDate = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?\b/iu;
const browserAddress = /^(?:https?|file):\/\/[^\s|]+(?:[\s|]+\d{1,4}\/\d{1,4})?$/iu;

/** A line that is no part of the article. */
export interface RunningLine {
	readonly text: string;
	readonly page: number;
	readonly why: string;
}

/** Parts the lines of a document from those at the edges of its pages that repeat, or number them. */
export function partFurniture(
	lines: readonly Line[],
	pages: readonly Page[],
): {readonly lines: readonly Line[]; readonly furniture: readonly RunningLine[]} {
	const heights = new Map(pages.map(({number, height}) => [number, height]));
	const isAtEdge = (line: Line): boolean => {
		const height = heights.get(line.page) ?? 0;
		return bottomOf(line) < height * edgeShare || line.y > height * (1 - edgeShare);
	};
	const pagesOfText = new Map<string, Set<number>>();
	for (const line of lines) {
		if (!isAtEdge(line)) continue;
		const known = pagesOfText.get(shapeOf(line)) ?? new Set();
		pagesOfText.set(shapeOf(line), known.add(line.page));
	}
	const furniture: RunningLine[] = [];
	const kept = lines.filter((line) => {
		const why = isAtEdge(line) ? whyRunning(line, pagesOfText.get(shapeOf(line))?.size ?? 0) : undefined;
		if (why !== undefined) furniture.push({text: line.text, page: line.page, why});
		return why === undefined;
	});
	return {lines: kept, furniture};
}

function whyRunning({text}: Line, pages: number): string | undefined {
	if (pageNumber.test(text)) return 'a page number';
	if (browserDate.test(text) || browserAddress.test(text)) return 'a line that the browser printed';
	return pages > 1 ? 'a running head' : undefined;
}

/** The line with its numbers left open, and the place where it stands. */
function shapeOf({text, y}: Line): string {
	return `${Math.round(y / 12)} ${text.replaceAll(/\d+/gu, '0').toLowerCase()}`;
}
