import type {Evidence} from '../../../model/index.ts';
import {reportEnglish, type ReportMessages} from './report-messages.ts';

/** Where a quote begins and ends, lines and columns from 1 in UTF-16 units; the end column is the one after the last. */
export interface Region {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** The region of a piece of evidence in the file of its article; nothing where the file has no lines. */
export function regionOf({at, quote}: Evidence): Region | undefined {
	const place = at.inFile ?? at;
	if (!('line' in place)) return undefined;
	const lines = quote.split(/\r\n|\r|\n/u);
	const last = lines.at(-1) ?? '';
	return {
		startLine: place.line,
		startColumn: place.column,
		endLine: place.line + lines.length - 1,
		endColumn: (lines.length === 1 ? place.column : 1) + last.length,
	};
}

/** Where a piece of evidence stands in a file, for a person: `gazette.txt:3:1`, `gazette.pdf, page 3`, `gazette.html, /html/body/p[2]`. */
export function placeWords(file: string, {at}: Pick<Evidence, 'at'>, messages: ReportMessages = reportEnglish): string {
	const place = at.inFile ?? at;
	if ('line' in place) return `${file}:${place.line}:${place.column}`;
	return `${file}, ${'page' in place ? messages.page(place.page) : place.path}`;
}

/** The address of a piece of evidence that a browser opens at its place, where the file is not plain text. */
export function linkTo(file: string, {at, quote}: Pick<Evidence, 'at' | 'quote'>): string | undefined {
	if (!at.inFile || file.includes('#')) return undefined;
	const address = file.split('/').map(encodeURIComponent).join('/');
	if ('page' in at.inFile) return `${address}#page=${at.inFile.page}`;
	if (!('path' in at.inFile) || !/\.x?html?$/iu.test(file)) return address;
	return `${address}#:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`;
}
