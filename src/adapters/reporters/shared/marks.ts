import type {FindingRelation, Span} from '../../../model/index.ts';
import type {NumberedFinding} from './numbered.ts';

/** A stretch of an article with the findings that point at it; none where the text is plain. */
export interface MarkedStretch extends Span {
	readonly findings: readonly NumberedFinding[];
	/** The findings whose mark ends here. */
	readonly ending: readonly NumberedFinding[];
}

/** One paragraph of an article, parted into stretches. */
export interface MarkedParagraph extends Span {
	/** Its line in the file, counted from 1. */
	readonly line: number;
	readonly stretches: readonly MarkedStretch[];
	readonly findings: readonly NumberedFinding[];
}

/** The lines of an article that hold text, with the places that findings point at. */
export function markedParagraphs(
	text: string,
	article: string,
	findings: readonly NumberedFinding[],
): MarkedParagraph[] {
	const places = findings
		.flatMap((numbered) =>
			numbered.finding.evidence
				.filter((one) => one.article === article)
				.map(({start, end}) => ({start, end, numbered})),
		)
		.toSorted((a, b) => a.start - b.start || a.end - b.end);
	return linesOf(text).map((line) => {
		const here = places.filter(({start, end}) => start < line.end && end > line.start);
		const stretches = stretchesOf(line, here);
		return {...line, stretches, findings: distinct(stretches.flatMap((stretch) => stretch.findings))};
	});
}

interface Place extends Span {
	readonly numbered: NumberedFinding;
}

function stretchesOf(line: Span, places: readonly Place[]): MarkedStretch[] {
	const cuts = new Set([line.start, line.end]);
	for (const {start, end} of places) {
		cuts.add(Math.max(start, line.start));
		cuts.add(Math.min(end, line.end));
	}
	const sorted = [...cuts].toSorted((a, b) => a - b);
	return sorted.slice(0, -1).map((start, index) => {
		const end = sorted[index + 1] ?? line.end;
		const covering = places.filter((place) => place.start <= start && end <= place.end);
		const ending = covering.filter((place) => Math.min(place.end, line.end) === end);
		return {
			start,
			end,
			findings: distinct(covering.map(({numbered}) => numbered)),
			ending: distinct(ending.map(({numbered}) => numbered)),
		};
	});
}

interface Line extends Span {
	readonly line: number;
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const {0: lineEnd, index} of text.matchAll(/\r\n|\r|\n|$/gu)) {
		lines.push({line: lines.length + 1, start, end: index});
		start = index + lineEnd.length;
	}
	return lines.filter((line) => text.slice(line.start, line.end).trim() !== '');
}

function distinct(findings: readonly NumberedFinding[]): NumberedFinding[] {
	return [...new Set(findings)].toSorted((a, b) => a.number - b.number);
}

const weight: readonly FindingRelation[] = ['conflict', 'tension', 'coverage'];

/** The weightiest relation of some findings. */
export function heaviest(findings: readonly NumberedFinding[]): FindingRelation | undefined {
	return weight.find((relation) => findings.some(({finding}) => finding.relation === relation));
}
