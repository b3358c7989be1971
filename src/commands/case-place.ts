import {resolve} from 'node:path';
import {anchorOf, anchorOfWords, markOf} from '../decisions/mark.ts';
import {type Anchor, type ArticleMark, type Extraction, evidenceAt, type Span, UserError} from '../model/index.ts';
import {suggestion} from '../adapters/similarity/nearest-word.ts';
import type {Io} from './io.ts';

/** The article of a case that a path, an id or an outlet names. */
export function articleNamed(name: string, extractions: readonly Extraction[], io: Io): Extraction {
	const path = resolve(io.cwd, name);
	const found = extractions.filter(
		({article}) => article.id === name || resolve(io.cwd, article.file) === path || article.outlet === name,
	);
	const [first, ...others] = found;
	if (first && others.length === 0) return first;
	const ids = extractions.map(({article}) => article.id);
	if (first)
		throw new UserError(
			`"${name}" stands for several articles; give one of ${found.map(({article}) => article.id).join(', ')}`,
		);
	throw new UserError(`no article "${name}" in the case; give one of ${ids.join(', ')}${suggestion(name, ids)}`);
}

/** By what the log finds the article again that a name stands for. */
export function markNamed(name: string, extractions: readonly Extraction[], io: Io): ArticleMark {
	return markOf(articleNamed(name, extractions, io).article);
}

/** `gazette.txt:3:29`, as the report prints places; the column may be left out. */
const lineAndColumn = /^(?<name>.+?):(?<line>\d+)(?::(?<column>\d+))?$/u;

/** A place as a person names it: `FILE:LINE:COLUMN` stands for the sentence there, `FILE=WORDS` for words that stand there once. */
export function anchorNamed(place: string, extractions: readonly Extraction[], io: Io): Anchor {
	const at = place.indexOf('=');
	if (at > 0) {
		const {article} = articleNamed(place.slice(0, at), extractions, io);
		return anchorOfWords(article, place.slice(at + 1), `"${place}"`);
	}
	const {name, line, column} = lineAndColumn.exec(place)?.groups ?? {};
	if (name === undefined) {
		throw new UserError(`"${place}" is no place; give FILE:LINE:COLUMN as the report prints it, or FILE="its words"`);
	}
	const extraction = articleNamed(name, extractions, io);
	return anchorOf(extraction.article, sentenceAt(extraction, Number(line), Number(column ?? 1), place));
}

function sentenceAt(extraction: Extraction, line: number, column: number, place: string): Span {
	const {article, analysis} = extraction;
	const offset = offsetOf(article.text, line, column);
	const sentence =
		offset === undefined ? undefined : analysis.sentences.find(({start, end}) => start <= offset && offset < end);
	if (sentence) return {start: sentence.start, end: sentence.end};
	const {at} = evidenceAt(extraction, {start: article.text.length, end: article.text.length});
	throw new UserError(`"${place}": no sentence stands there; the article ends at ${at.line}:${at.column}`);
}

function offsetOf(text: string, line: number, column: number): number | undefined {
	const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({index, 0: found}) => index + found.length)];
	const start = starts[line - 1];
	return start === undefined ? undefined : start + column - 1;
}
