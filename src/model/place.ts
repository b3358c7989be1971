/** A rectangle on a page, in points from the page's upper left corner. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Where something stands in the file that an article was read from. Lines, columns and pages count from 1. */
export type Place =
	| {readonly line: number; readonly column: number}
	| {readonly page: number; readonly box?: Box}
	/** Path of an element as in XPath, `/html/body/p[3]`, of a value as in JSON Pointer, or of an entry of an archive. */
	| {readonly path: string};

/** From this offset of the text on, up to the next such mark, the text stands at this place. */
export interface PlaceMark {
	/** In UTF-16 units of `Article.text`. */
	readonly start: number;
	/** Where a line and column are given, the text from `start` on is that of the file, line for line. */
	readonly place: Place;
}

/** A text with its places in the file. */
export interface Placed {
	readonly text: string;
	readonly places?: readonly PlaceMark[];
}

/** Where a place in the text stands in the file that it was read from; nothing where the text is the file. */
export function placeInFile({text, places}: Placed, offset: number): Place | undefined {
	const mark = places && lastUpTo(places, offset);
	if (!mark || !('line' in mark.place)) return mark?.place;
	const lines = text.slice(mark.start, offset).split(/\r\n|\r|\n/u);
	const {line, column} = mark.place;
	const last = lines.at(-1) ?? '';
	return {line: line + lines.length - 1, column: (lines.length === 1 ? column : 1) + last.length};
}

function lastUpTo(marks: readonly PlaceMark[], offset: number): PlaceMark | undefined {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return marks[low - 1];
}
