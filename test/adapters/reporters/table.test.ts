import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from '@jest/globals';
import {parse} from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import {strFromU8, unzipSync} from 'fflate';
import {csvReporter} from '../../../src/adapters/reporters/table/csv.ts';
import {xlsxReporter} from '../../../src/adapters/reporters/table/xlsx.ts';
import type {Report} from '../../../src/model/index.ts';
import {caseFolder} from '../../support/case-folder.ts';
import {hostileReport, hostileTexts} from '../../support/hostile-report.ts';
import {sampleReport} from '../../support/sample-report.ts';

const csvText = (report: Report) => [...csvReporter(report)].join('');

/** Rows as a strict reader sees them: it refuses stray quotes, lone line ends and rows of unequal length. */
function csvRows(report: Report): string[][] {
	const rows: string[][] = parse(csvText(report), {bom: true, record_delimiter: '\r\n'});
	return rows;
}

async function workbookOf(report: Report): Promise<ExcelJS.Workbook> {
	const file = join(caseFolder({}), 'facts.xlsx');
	writeFileSync(file, Buffer.concat([...xlsxReporter(report)]));
	return new ExcelJS.Workbook().xlsx.readFile(file);
}

async function xlsxRows(report: Report): Promise<string[][]> {
	const rows: string[][] = [];
	(await workbookOf(report)).getWorksheet('Facts')?.eachRow((row) => {
		const cells: string[] = [];
		row.eachCell({includeEmpty: true}, ({value, type}) => {
			expect([ExcelJS.ValueType.String, ExcelJS.ValueType.Null, ExcelJS.ValueType.Merge]).toContain(type);
			cells.push(typeof value === 'string' ? value : '');
		});
		rows.push(cells);
	});
	return rows;
}

const head = [
	'story',
	'no',
	'standing',
	'fact',
	'Gazette',
	'Herald',
	'Tribune',
	'why',
	'method',
	'source',
	'would settle',
	'date checked',
	'verified',
	'note',
];

const rows = [
	head,
	[
		'Ferry sinks off Port Ellis',
		'1',
		'conflict',
		'How many passengers drowned?',
		'Five passengers',
		'Seven passengers',
		'Seven passengers',
		'Both speak of the same drowning.',
		'',
		'named source: police',
		'The list of the coast guard.',
		'',
		'',
		'',
	],
	[
		'Ferry sinks off Port Ellis',
		'',
		'agree',
		'When did they drown?',
		'on Monday',
		'on Monday',
		'(mentioned)',
		'',
		'',
		'',
		'',
		'',
		'',
		'',
	],
	[
		'Ferry sinks off Port Ellis',
		'2',
		'tension',
		'Three crew are counted, four are named',
		'',
		'Three crew',
		'',
		'The list names more than the count.',
		'',
		'',
		'',
		'2024-06-01',
		'dismissed, asked again',
		'extraction-error: Ed is no crew',
	],
	[
		'Ferry sinks off Port Ellis',
		'3',
		'only in',
		'The captain, Ann Lowe, stands only in Gazette',
		'The captain was Ann Lowe',
		'(silent)',
		'(silent)',
		'Herald and Tribune do not name her.',
		'',
		'',
		'',
		'',
		'',
		'',
	],
];

describe('the fact sheet', () => {
	test('as CSV has a row a fact, a column an outlet, and the columns that a person fills', () => {
		expect(csvRows(sampleReport)).toEqual(rows);
	});

	test('as a workbook holds the same as text', async () => {
		expect(await xlsxRows(sampleReport)).toEqual(rows);
	});

	test('as CSV begins with a byte order mark, and every line ends with CR and LF', () => {
		expect(csvText(sampleReport).startsWith('\uFEFFstory,no,')).toBe(true);
		expect(csvText(sampleReport)).toMatch(/\r\n$/u);
		expect(csvText(sampleReport).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
	});

	test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('no cell of CSV begins a formula: %j', (words) => {
		const cells = csvRows(hostileReport(words)).flat();
		expect(cells.filter((cell) => /^[=+\-@\t\r＝]/u.test(cell))).toEqual([]);
		expect(cells.join('\n')).toContain(words.trim());
	});

	test.each(hostileTexts)('%j comes back from CSV and from the workbook alike', async (words) => {
		const unguarded = csvRows(hostileReport(words)).map((cells) =>
			cells.map((cell) => cell.replace(/^'(?=[=+\-@])/u, '')),
		);
		expect(await xlsxRows(hostileReport(words))).toEqual(unguarded);
	});

	test('as a workbook keeps its heads in sight, filters and wraps', async () => {
		const sheet = (await workbookOf(sampleReport)).getWorksheet('Facts');
		expect(sheet?.views).toMatchObject([{state: 'frozen', xSplit: 4, ySplit: 1}]);
		expect(sheet?.autoFilter).toBe('A1:N5');
		expect(sheet?.getCell('A1').font.bold).toBe(true);
		expect(sheet?.getCell('D2').alignment.wrapText).toBe(true);
	});

	test('as a workbook escapes what the format would take for an escape', () => {
		const [bytes = new Uint8Array()] = xlsxReporter(hostileReport('_x0041_'));
		expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('_x005F_x0041_');
	});
});
