import {
	contains,
	type Evidence,
	type Extraction,
	overlaps,
	type Quantity,
	type Span,
	type StoryView,
} from '../model/index.ts';
import type {RuledFinding} from './precedence.ts';
import {oneLine, outletOf} from './wording.ts';

/** Fewer characters of a quote, such as a bare number, stand in a note by chance. */
const fewestCharacters = 6;

/** "Correction (" before "3 June):", "This article was amended on" */
const ownDate =
	/^\P{L}*(?:corrections?|clarifications?|corrected|updated?|editor['’]?s?['’]? note)\P{L}*$|\b(?:updated|corrected|amended|edited|changed|revised|modified|clarified|published|made|added|appended)\b[^.;:]{0,30}?\bon (?:\p{L}+,? )?$/iu;

/**
 * The finding with the corrections that its articles state of the very thing: a note that names one of its figures or repeats
 * one of its quotes. "An earlier version said that eight people had died" belongs to "Seven people" against "Eight people".
 */
export function withStatedCorrections(finding: RuledFinding, view: StoryView): RuledFinding {
	if (finding.relation === 'coverage') return finding;
	const articles = [...new Set(finding.evidence.map(({article}) => article))];
	const notes = articles.flatMap((article) => {
		const extraction = view.extractions.get(article);
		const note = extraction && noteOn(finding.evidence, extraction, view);
		return note === undefined ? [] : [`${outletOf(view, article)} states a correction: “${oneLine(note)}”`];
	});
	return notes.length === 0 ? finding : {...finding, why: [finding.why, ...notes].join('; ')};
}

/** The first sentence of the article's corrections that concerns some of the evidence. */
function noteOn(evidence: readonly Evidence[], own: Extraction, view: StoryView): string | undefined {
	const {article, analysis} = own;
	const sentence = analysis.sentences
		.filter(({part}) => analysis.parts[part]?.role === 'correction')
		.find((one) => evidence.some((piece) => concerns(one, own, piece, view)));
	return sentence && article.text.slice(sentence.start, sentence.end);
}

function concerns(note: Span, own: Extraction, piece: Evidence, view: StoryView): boolean {
	// evidence from the note itself tells nothing of what it corrects
	if (piece.article === own.article.id && overlaps(note, piece)) return false;
	const words = withoutOwnDates(note, own).toLowerCase();
	if (piece.quote.length >= fewestCharacters && words.includes(piece.quote.toLowerCase())) return true;
	const figures = view.extractions.get(piece.article)?.analysis.quantities.filter((one) => overlaps(one, piece)) ?? [];
	const noted = own.analysis.quantities.filter((one) => contains(note, one));
	return figures.some((figure) => noted.some((other) => isSameFigure(figure, other)));
}

/** The day of the note itself, which is none of what it corrects. */
function withoutOwnDates(note: Span, {article, analysis}: Extraction): string {
	let words = '';
	let from = note.start;
	for (const time of analysis.times) {
		if (!contains(note, time) || !ownDate.test(article.text.slice(note.start, time.start))) continue;
		words += `${article.text.slice(from, time.start)} `;
		from = time.end;
	}
	return words + article.text.slice(from, note.end);
}

function isSameFigure(a: Quantity, b: Quantity): boolean {
	if (a.kind !== b.kind || a.unit !== b.unit || a.low !== b.low || a.high !== b.high) return false;
	return a.head === undefined || b.head === undefined || a.head.lemma === b.head.lemma;
}
