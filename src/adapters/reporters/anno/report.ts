import type {Evidence, Finding, Report, ReportArticle} from '../../../model/index.ts';
import {attributionWords} from '../shared/reading-words.ts';
import {capitalised, oneLine} from '../shared/words.ts';

/** The findings as W3C Web Annotations: one annotation a finding, with a target for each place; positions in code points. */
export function* annotationReporter(report: Report): Iterable<string> {
	const articles = new Map(
		report.articles.map((article) => [article.id, {article, points: codePointsAt(article.text)}]),
	);
	const items = report.stories.flatMap(({id, findings}) =>
		findings.map((finding) => annotationOf(finding, id, (article) => articles.get(article))),
	);
	const collection = {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: 'urn:x-crosscheck:report',
		type: 'AnnotationCollection',
		label: 'Findings of a machine comparison, not a verdict',
		total: items.length,
		first: {id: 'urn:x-crosscheck:report:1', type: 'AnnotationPage', items},
	};
	yield `${JSON.stringify(collection, undefined, 2)}\n`;
}

interface Indexed {
	readonly article: ReportArticle;
	/** The number of code points before an offset in UTF-16 units. */
	readonly points: (offset: number) => number;
}

function annotationOf(
	{identity, rule, relation, message, why, evidence}: Finding,
	story: string,
	indexed: (article: string) => Indexed | undefined,
): object {
	return {
		id: `urn:x-crosscheck:finding:${story}:${identity}`,
		type: 'Annotation',
		motivation: ['assessing', 'linking'],
		generator: {id: 'urn:x-crosscheck:tool', type: 'Software', name: 'crosscheck'},
		body: [
			textBody('classifying', `${relation}:${rule}`),
			textBody('describing', `${capitalised(oneLine(message))}. ${capitalised(oneLine(why))}.`),
			...[...new Set(evidence.map((one) => attributionWords(one)))].map((words) =>
				textBody('describing', oneLine(words)),
			),
		],
		target: evidence.map((one) => targetOf(one, indexed(one.article))),
	};
}

function textBody(purpose: 'classifying' | 'describing', value: string): object {
	return {type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en'};
}

function targetOf({start, end, quote}: Evidence, indexed: Indexed | undefined): object {
	const {sha256 = '', text = '', language = 'en'} = indexed?.article ?? {};
	const position = indexed && {
		type: 'TextPositionSelector',
		start: indexed.points(start),
		end: indexed.points(end),
	};
	return {
		type: 'SpecificResource',
		// The text itself, wherever its file lies.
		source: {id: `urn:x-crosscheck:article:sha256:${sha256}`, format: 'text/plain', language},
		selector: [
			{
				type: 'TextQuoteSelector',
				exact: quote,
				prefix: before(text, start),
				suffix: after(text, end),
			},
			...(position ? [position] : []),
		],
	};
}

/** Code points of context on each side, as annotation tools keep. */
const contextLength = 32;

function before(text: string, start: number): string {
	return Array.from(text.slice(Math.max(0, start - 2 * contextLength), start))
		.slice(-contextLength)
		.join('');
}

function after(text: string, end: number): string {
	return Array.from(text.slice(end, end + 2 * contextLength))
		.slice(0, contextLength)
		.join('');
}

/** A look-up of the number of code points before an offset; a pair of surrogates counts once, at its end. */
function codePointsAt(text: string): (offset: number) => number {
	const pairEnds = Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({index}) => index + 2);
	return (offset) => offset - countUpTo(pairEnds, offset);
}

function countUpTo(sorted: readonly number[], limit: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
