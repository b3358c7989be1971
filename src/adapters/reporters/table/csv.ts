import type {Report} from '../../../model/index.ts';
import {showControls} from '../shared/words.ts';
import {type FactSheet, factSheet} from './fact-sheet.ts';

/** What a spreadsheet would take for a formula, the full-width signs included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** The fact sheet of a report as CSV. */
export function csvReporter(report: Report): Iterable<string> {
	return csvOf(factSheet(report));
}

/** A fact sheet as CSV (RFC 4180), with the byte order mark that spreadsheets know UTF-8 by. */
export function* csvOf({head, rows}: FactSheet): Iterable<string> {
	yield '\uFEFF';
	for (const row of [head, ...rows]) yield `${row.map((cell) => csvCell(cell)).join(',')}\r\n`;
}

function csvCell(words: string): string {
	const text = showControls(words);
	const guarded = formula.test(text) ? `'${text}` : text;
	return /[",\r\n]/u.test(guarded) || guarded !== guarded.trim() ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
