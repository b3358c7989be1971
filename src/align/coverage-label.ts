import {contains, type Sentence, type Span} from '../model/index.ts';
import type {Feature} from './novelty.ts';

/** Longer clauses are cut between words. */
const LONGEST = 180;
/** What is shown before the words that matter, where a clause is cut at its start. */
const BEFORE = 50;
/** More names, dates and figures are no easier to read. */
const MOST_NAMED = 3;

/** A place that tells something: its sentence, and the part of it that a claim and the features take in. */
export interface Told {
	readonly text: string;
	readonly sentence: Sentence;
	readonly span: Span;
}

/**
 * What stands in some articles only, and the clause that tells it, in the words of an article; "May 12; 1998" are two dates: `Anne Tolliver, as in “Governor
 * Anne Tolliver ordered flags lowered until Friday”`. A quotation is its own clause.
 */
export function coverageLabel(leading: readonly Feature[], places: readonly Told[]): string {
	const [first] = leading;
	const place = places.find(({sentence}) => first && contains(sentence, first.span)) ?? places[0];
	if (!place) return '';
	const clause = `“${clauseOf(place, first?.span)}”`;
	const named = leading
		.filter(({kind, label}) => kind !== 'quotation' && kind !== 'word' && label !== '')
		.slice(0, MOST_NAMED)
		.map(({label}) => label.replaceAll(/\s+/g, ' '));
	return named.length === 0 ? clause : `${named.join('; ')}, as in ${clause}`;
}

function clauseOf({text, sentence, span}: Told, told: Span | undefined): string {
	const whole = worded(text.slice(sentence.start, sentence.end));
	return whole.length <= LONGEST ? whole : cut(text, sentence, told ?? span);
}

/** White space is one blank, quotation marks are inner ones, and no full stop ends it. */
function worded(words: string): string {
	return words
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[“„«"](?=[\p{L}\p{N}])/gu, '‘')
		.replaceAll(/[”“»"]/gu, '’')
		.replace(/(?<=[\p{L}\p{N}’)]{2})[.,;:]+(?=’?$)/u, '')
		.trim();
}

/** The words around what is told: from the start of the sentence, or a little before. */
function cut(text: string, sentence: Span, told: Span): string {
	const isNear = told.end - sentence.start <= LONGEST;
	const from = isNear ? sentence.start : text.indexOf(' ', Math.max(sentence.start, told.start - BEFORE)) + 1;
	const start = from > told.start || from === 0 ? told.start : from;
	const limit = Math.max(start + LONGEST, told.end);
	const space = text.lastIndexOf(' ', limit);
	const end = limit >= sentence.end ? sentence.end : space > told.end ? space : limit;
	return `${start === sentence.start ? '' : '… '}${worded(text.slice(start, end))}${end === sentence.end ? '' : ' …'}`;
}
