import {CsvError, parse} from 'csv-parse/sync';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import {decode} from '../decode.ts';
import {documentItem} from '../document.ts';
import {blocksOfText} from '../html/fragment.ts';
import {asList, asWords, type JsonRecord} from '../json-values.ts';
import {collectMetadata} from '../metadata.ts';
import {addFields, field, fieldNames} from './json-article.ts';

/** CSV with a header: an article a row, named by the number that a spreadsheet gives to the row. */
export function* readCsv({bytes, name}: SourceFile): Iterable<ReadItem> {
	const decoded = decode(bytes);
	if ('refused' in decoded) {
		yield {kind: 'refused', why: decoded.refused};
		return;
	}
	const rows = rowsOf(decoded.text, name);
	if ('refused' in rows) {
		yield {kind: 'refused', why: rows.refused};
		return;
	}
	const [header = [], ...records] = rows.rows;
	const names: readonly string[] = fieldNames.text;
	if (!header.some((column) => names.includes(column.trim().toLowerCase()))) {
		yield {kind: 'refused', why: 'a table without a column of text; name the column "text" in the first row'};
		return;
	}
	for (const [index, cells] of records.entries()) {
		if (cells.some((cell) => cell.trim() !== '')) yield rowItem(header, cells, String(index + 2));
	}
}

function rowItem(header: readonly string[], cells: readonly string[], row: string): ReadItem {
	const record: JsonRecord = Object.fromEntries(header.map((column, index) => [column.trim(), cells[index] ?? '']));
	const [column, text] = field(record, 'text') ?? ['', ''];
	const collector = collectMetadata();
	addFields(record, collector);
	return documentItem(blocksOfText(text, `row ${row}, ${column}`), collector.found, {
		member: row,
		headlinePath: `row ${row}, ${field(record, 'headline')?.[0] ?? ''}`,
	});
}

function rowsOf(text: string, name: string): {readonly rows: readonly string[][]} | {readonly refused: string} {
	try {
		const parsed: unknown = parse(text, {
			delimiter: delimiterOf(text, name),
			relax_column_count: true,
			relax_quotes: true,
		});
		return {rows: asList(parsed).map((row) => asList(row).map((cell) => asWords(cell) ?? ''))};
	} catch (error) {
		if (error instanceof CsvError) return {refused: `damaged: ${error.message.toLowerCase()}`};
		throw error;
	}
}

/** The mark that parts the header; spreadsheets of much of Europe write semicolons. */
function delimiterOf(text: string, name: string): string {
	const [header = ''] = text.split(/\r\n|\r|\n/u, 1);
	const counts = [',', ';', '\t'].map((mark) => ({mark, count: header.split(mark).length - 1}));
	const most = counts.toSorted((a, b) => b.count - a.count)[0];
	if (!most || most.count === 0) return /\.tsv$/iu.test(name) ? '\t' : ',';
	return most.mark;
}
