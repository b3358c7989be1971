/** A half-open range `[start, end)` in UTF-16 units of `Article.text`: the one way to say where something stands. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The characters that a span covers. */
export function spanText(text: string, {start, end}: Span): string {
	return text.slice(start, end);
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether the first span holds the whole of the second. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The shortest span that holds both. */
export function cover(a: Span, b: Span): Span {
	return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)};
}
