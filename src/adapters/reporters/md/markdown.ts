import {oneLine, showControls} from '../shared/words.ts';

/** Signs that Markdown may take for its own anywhere; what makes bare addresses links is among them. */
const signs = /[\\`*_{}[\]<>#|~&^$]|:(?=\/\/)|(?<=www)\./giu;
/** What begins a list or underlines a heading at the start of a line: "- ", "1. ", "---". */
const start = /^(?:\d+(?=[.)])|(?=[-+=]))/u;

/** Words of an article as one line of Markdown that every renderer shows as they are. */
export function plain(words: string): string {
	return showControls(oneLine(words))
		.replaceAll(signs, String.raw`\$&`)
		.replace(start, (digits) => `${digits}\\`);
}

/** A table of cells that are Markdown already. */
export function* table(head: readonly string[], rows: Iterable<readonly string[]>): Iterable<string> {
	yield tableRow(head);
	yield tableRow(head.map(() => '---'));
	for (const cells of rows) yield tableRow(cells);
	yield '\n';
}

function tableRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |\n`;
}
