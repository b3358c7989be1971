import {parse} from 'csv-parse/sync';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {shorten} from '../blocks.ts';
import {decode} from '../decode.ts';
import {documentItem} from '../document.ts';
import {blocksOfText} from '../html/fragment.ts';
import {asList, type JsonRecord} from '../json-values.ts';
import {collectMetadata} from '../metadata.ts';
import {addFields, field, fieldNames} from './json-article.ts';

/** CSV with a header: an article a row, named by the number that a spreadsheet gives to the row. */
export function* readCsv({bytes, name}: SourceFile): Iterable<ReadItem> {
	const decoded = decode(bytes);
	if ('refused' in decoded) {
		yield {kind: 'refused', why: decoded.refused};
		return;
	}
	const delimiter = delimiterOf(decoded.text, name);
	const {rows, isOpen} = tableOf(decoded.text, delimiter);
	const [header = [], ...records] = rows;
	const names: readonly string[] = fieldNames.text;
	if (!header.some((column) => names.includes(column.trim().toLowerCase()))) {
		yield {kind: 'refused', why: 'a table without a column of text; name the column "text" in the first row'};
		return;
	}
	for (const [index, cells] of records.entries()) {
		const last = cells.findLastIndex((cell) => cell.trim() !== '');
		if (last >= 0) yield rowItem(header, cells.slice(0, last + 1), String(index + 2), delimiter);
	}
	if (isOpen) {
		const why = 'a quotation mark that is not closed; the rest of the table is not read';
		yield {kind: 'refused', member: String(rows.length + 1), why};
	}
}

function rowItem(header: readonly string[], cells: readonly string[], row: string, delimiter: string): ReadItem {
	const record: JsonRecord = Object.fromEntries(header.map((column, index) => [column.trim(), cells[index] ?? '']));
	const [column, cell] = field(record, 'text') ?? ['', ''];
	const beyond = cells.slice(header.length);
	// A text with commas and no quotation marks around it, in the last column, goes on.
	const goesOn = header.at(-1)?.trim() === column;
	const text = goesOn ? [cell, ...beyond].join(delimiter) : cell;
	const collector = collectMetadata();
	addFields(record, collector);
	return documentItem(blocksOfText(text, `row ${row}, ${column}`), collector.found, {
		member: row,
		headlinePath: `row ${row}, ${field(record, 'headline')?.[0] ?? ''}`,
		...(beyond.length > 0 &&
			!goesOn && {
				leftOut: [{text: shorten(beyond.join(delimiter)), why: 'behind the last column that has a name'}],
			}),
	});
}

interface Table {
	readonly rows: readonly string[][];
	/** True where the table ends within quotation marks. */
	readonly isOpen: boolean;
}

/** Most programs write a quotation mark in a cell as two, some as `\\"`: of both readings the one in which more rows are as wide as the first. */
function tableOf(text: string, delimiter: string): Table {
	const doubled = parsed(text, delimiter, '"');
	if (!text.includes('\\"')) return doubled;
	const escaped = parsed(text, delimiter, '\\');
	return rowsInShape(escaped) > rowsInShape(doubled) ? escaped : doubled;
}

function rowsInShape({rows: [header = [], ...records]}: Table): number {
	return records.filter(({length}) => length === header.length).length;
}

function parsed(text: string, delimiter: string, escape: string): Table {
	let isOpen = false;
	const table: unknown = parse(text, {
		delimiter,
		escape,
		relax_column_count: true,
		relax_quotes: true,
		skip_records_with_error: true,
		on_skip: () => {
			isOpen = true;
		},
	});
	return {rows: asList(table).map((row) => asList(row).map((cell) => (typeof cell === 'string' ? cell : ''))), isOpen};
}

/** The mark that parts the header; spreadsheets of much of Europe write semicolons. */
function delimiterOf(text: string, name: string): string {
	const [header = ''] = text.split(/\r\n|\r|\n/u, 1);
	const counts = [',', ';', '\t'].map((mark) => ({mark, count: header.split(mark).length - 1}));
	const most = counts.toSorted((a, b) => b.count - a.count)[0];
	if (!most || most.count === 0) return /\.tsv$/iu.test(name) ? '\t' : ',';
	return most.mark;
}
