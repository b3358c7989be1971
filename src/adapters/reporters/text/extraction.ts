import {
	type Article,
	type Claim,
	type Extraction,
	fileAndMember,
	placeInFile,
	type Span,
} from '../../../model/index.ts';
import {count, momentWords, oneLine} from '../shared/words.ts';

/** What is read out of an article, one thing a line: `line:column  kind  "words"  what they are read as`. */
export function extractionAsText(extraction: Extraction): string {
	const {article, analysis, claims} = extraction;
	const size = `${count(analysis.sentences.length, 'sentence')}, ${count(claims.length, 'claim')}`;
	const facts = `${oneLine(article.outlet)}, ${oneLine(momentWords(article.published ?? 'undated'))}, ${article.language}, ${size}`;
	const place = placesIn(article);
	const lines = entries(extraction).map(({start, end, kind, note}) => {
		const words = oneLine(article.text.slice(start, end));
		return `  ${place(start).padEnd(8)}${kind.padEnd(12)}“${words}”${note === '' ? '' : `  ${oneLine(note)}`}\n`;
	});
	return [`${oneLine(fileAndMember(article))}  ${facts}\n`, ...documentLines(article), ...lines, '\n'].join('');
}

/** What the document says of its article, which of it counts, and what of the document is not the article. */
function* documentLines({format, metadata = [], leftOut = [], notes = []}: Article): Iterable<string> {
	const heard = new Set<string>();
	if (format !== undefined) yield `  ${'read as'.padEnd(20)}${format}\n`;
	for (const note of notes) yield `  ${'note'.padEnd(20)}${oneLine(note)}\n`;
	for (const {name, value, from} of metadata) {
		yield `  ${(heard.has(name) ? 'also' : 'says').padEnd(8)}${name.padEnd(12)}“${oneLine(value)}”  ${oneLine(from)}\n`;
		heard.add(name);
	}
	for (const {text, why} of leftOut) yield `  ${'left out'.padEnd(20)}“${oneLine(text)}”  ${oneLine(why)}\n`;
}

interface Entry extends Span {
	readonly kind: string;
	readonly note: string;
}

function entries({analysis, claims, article}: Extraction): Entry[] {
	const words = ({start, end}: Span): string => article.text.slice(start, end);
	return [
		...analysis.parts.map((part) => entry(firstLine(part, article.text), 'part', part.role)),
		...analysis.mentions.map((mention) => entry(mention, mention.type, mention.name)),
		...analysis.quantities.map((quantity) => {
			const {low, high, unit, kind} = quantity;
			return entry(quantity, 'quantity', [kind, range(low, high), unit].filter(Boolean).join(' '));
		}),
		...analysis.times.map((time) =>
			entry(time, 'time', `${time.precision} ${range(shownMoment(time.earliest), shownMoment(time.latest))}`),
		),
		...analysis.quotations.map((quotation) =>
			entry(quotation, 'quotation', quotation.speaker ? words(quotation.speaker) : 'no speaker'),
		),
		...analysis.enumerations.map((list) =>
			entry(list, 'list', `${list.items.length} items${list.exhaustive ? '' : ', a sample'}`),
		),
		...claims.map((claim) => entry(claim, 'claim', claimNote(claim, words))),
	].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function entry({start, end}: Span, kind: string, note: string): Entry {
	return {start, end, kind, note};
}

// A part can be the whole article: its first line shows where it starts.
function firstLine({start, end}: Span, text: string): Span {
	const lineEnd = text.indexOf('\n', start);
	return {start, end: lineEnd === -1 ? end : Math.min(end, lineEnd)};
}

function shownMoment(time: string | undefined): string | undefined {
	return time === undefined ? undefined : momentWords(time);
}

function range(low: number | string | undefined, high: number | string | undefined): string {
	if (low === undefined && high === undefined) return 'open';
	return low === high ? String(low) : `${low ?? ''}..${high ?? ''}`;
}

function claimNote(
	{predicate, slots, polarity, certainty, force, attribution}: Claim,
	words: (span: Span) => string,
): string {
	const filled = slots.map(({role, span}) => `${role}=${words(span)}`);
	const marks = [
		...(polarity === 'negative' ? ['not'] : []),
		...(certainty === 'certain' ? [] : [certainty]),
		...(force === 'done' ? [] : [force]),
		...(attribution.kind === 'narrator' ? [] : [`says ${attribution.source ?? 'an unnamed source'}`]),
	];
	return [predicate.verbClass, ...filled, ...marks].join('; ');
}

/** Page of offsets that come in rising order, else their line and column: in the file, or in the text where the file has no lines. */
function placesIn(article: Article): (offset: number) => string {
	const inText = linesIn(article.text);
	return (offset) => {
		const place = placeInFile(article, offset);
		if (place === undefined || 'path' in place) return inText(offset);
		return 'page' in place ? `page ${place.page}` : `${place.line}:${place.column}`;
	};
}

/** Line and column of offsets that come in rising order. */
function linesIn(text: string): (offset: number) => string {
	let line = 1;
	let lineStart = 0;
	return (offset) => {
		for (let next = text.indexOf('\n', lineStart); next !== -1 && next < offset; next = text.indexOf('\n', lineStart)) {
			line += 1;
			lineStart = next + 1;
		}
		return `${line}:${offset - lineStart + 1}`;
	};
}
