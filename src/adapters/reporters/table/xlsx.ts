import {strToU8, zipSync} from 'fflate';
import type {Report} from '../../../model/index.ts';
import {showControls} from '../shared/words.ts';
import {type FactSheet, factSheet} from './fact-sheet.ts';

/** Longer text a cell does not take. */
const longestCell = 32_767;
/** Widths in characters; wider text is wrapped. */
const widths = new Map([
	['no', 6],
	['place', 12],
	['kind', 14],
	['standing', 14],
	['fact', 44],
	['why', 36],
	['would settle', 36],
	['verified', 12],
]);
const usualWidth = 24;
/** The columns that stay in sight: all up to the fact. */
const frozenColumns = 4;

/** The fact sheet of a report as a workbook. */
export function xlsxReporter(report: Report): Iterable<Uint8Array> {
	return xlsxOf(factSheet(report));
}

/** A fact sheet as a workbook of one sheet: bold frozen heads, filters, text wrapped. All cells are text, never a formula. */
export function* xlsxOf({head, rows}: FactSheet): Iterable<Uint8Array> {
	const parts: Record<string, string> = {
		'[Content_Types].xml': contentTypes,
		'_rels/.rels': packageRelations,
		'xl/workbook.xml': workbook,
		'xl/_rels/workbook.xml.rels': workbookRelations,
		'xl/styles.xml': styles,
		'xl/worksheets/sheet1.xml': sheet(head, rows),
	};
	// The first moment that the format knows, in whatever zone: no byte depends on when it was written.
	const mtime = new Date(1980, 0, 1);
	yield zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {mtime});
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documentRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${declaration}<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`;
const packageRelations = `${declaration}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${documentRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${documentRelations}"><sheets><sheet name="Facts" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const workbookRelations = `${declaration}<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${documentRelations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${documentRelations}/styles" Target="styles.xml"/></Relationships>`;
/** Style 1 wraps at the top of the cell; style 2 is bold on grey besides, for heads. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E6E0"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function sheet(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const columns = head.map((name, index) => {
		const width = widths.get(name) ?? usualWidth;
		return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
	});
	const lines = [head, ...rows].map((cells, index) => rowXml(cells, index + 1));
	const corner = `${columnName(frozenColumns)}2`;
	const range = `A1:${columnName(head.length - 1)}${rows.length + 1}`;
	return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="${frozenColumns}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

function rowXml(cells: readonly string[], number: number): string {
	const style = number === 1 ? ' s="2"' : ' s="1"';
	const filled = cells.map((words, index) =>
		words === ''
			? `<c r="${columnName(index)}${number}"${style}/>`
			: `<c r="${columnName(index)}${number}"${style} t="inlineStr"><is><t xml:space="preserve">${cellText(words)}</t></is></c>`,
	);
	return `<row r="${number}">${filled.join('')}</row>`;
}

/** A, B, ... Z, AA. */
function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Characters that XML does not take are written out; what would be read as an escape of the format is escaped. */
function cellText(words: string): string {
	return showControls(words)
		.replaceAll(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
		.replaceAll(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
		.slice(0, longestCell)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
