import type {Reporter} from '../../ports.ts';

/** What a person may choose of how a report looks; each format heeds what concerns it. */
export interface ReporterOptions {
	readonly color: boolean;
	/** Width of a terminal. */
	readonly columns: number;
	/** Only the conflicts and tensions. */
	readonly quiet: boolean;
	/** Also every question with its readings. */
	readonly verbose: boolean;
	/** The whole articles with their marks, where the format has them. */
	readonly fullText: boolean;
}

/** One way of writing a report down. */
export interface Format {
	readonly name: string;
	/** For the help: what it is for. */
	readonly summary: string;
	/** Loads the code of the format, which no other run needs. */
	readonly load: (options: ReporterOptions) => Promise<Reporter>;
}

/** Every format, in the order of the help; the first one is written where none is named. */
export const formats: readonly Format[] = [
	{
		name: 'text',
		summary: 'for the terminal',
		load: async (options) => (await import('./text/report.ts')).textReporter(options),
	},
	{
		name: 'line',
		summary: 'a line a finding, path:line:col: message, for editors',
		load: async () => (await import('./line/report.ts')).lineReporter,
	},
	{
		name: 'json',
		summary: 'everything, for programs',
		load: async () => (await import('./json/report.ts')).jsonReporter,
	},
	{
		name: 'jsonl',
		summary: 'the same, one record a line',
		load: async () => (await import('./jsonl/report.ts')).jsonlReporter,
	},
	{
		name: 'html',
		summary: 'one file to read and print; --no-full-text omits the articles',
		load: async (options) => (await import('./html/report.tsx')).htmlReporter(options),
	},
	{
		name: 'md',
		summary: 'Markdown, for an issue or a wiki',
		load: async () => (await import('./md/report.ts')).markdownReporter,
	},
	{
		name: 'csv',
		summary: 'the facts as a spreadsheet: a row a fact, a column an outlet',
		load: async () => (await import('./table/csv.ts')).csvReporter,
	},
	{
		name: 'xlsx',
		summary: 'the same as an Excel workbook',
		load: async () => (await import('./table/xlsx.ts')).xlsxReporter,
	},
	{
		name: 'sarif',
		summary: 'SARIF 2.1.0, for code scanning',
		load: async () => (await import('./sarif/report.ts')).sarifReporter,
	},
	{
		name: 'anno',
		summary: 'W3C Web Annotations',
		load: async () => (await import('./anno/report.ts')).annotationReporter,
	},
	{
		name: 'github',
		summary: 'annotations of a GitHub workflow',
		load: async () => (await import('./github/report.ts')).githubReporter,
	},
	{
		name: 'claimreview',
		summary: 'drafts of ClaimReview for a person to complete',
		load: async () => (await import('./claimreview/report.ts')).claimReviewReporter,
	},
];

/** The option that also writes a format to a file: `html-output`. */
export function outputOptionOf(format: string): string {
	return `${format}-output`;
}

/** The names of all formats. */
export const formatNames: readonly string[] = formats.map(({name}) => name);
