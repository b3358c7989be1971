import type {DraftCheck, Report, ReportArticle} from '../../../model/index.ts';
import type {Reporter} from '../../../ports.ts';
import type {ReporterOptions} from '../formats.ts';
import type {FactSheet} from '../table/fact-sheet.ts';

/** What a draft was checked by and with. */
interface CheckRun extends Pick<Report, 'tool' | 'notCompared'> {
	/** The files and folders that were named as its sources. */
	readonly against: readonly string[];
}

/** Writes a checked draft down. */
type CheckReporter = (
	check: DraftCheck,
	articles: readonly ReportArticle[],
	run: CheckRun,
) => Iterable<string | Uint8Array>;

/** One way of writing a checked draft down. */
export interface CheckFormat {
	readonly name: string;
	/** Loads the code of the format, which no other run needs. */
	readonly load: (options: ReporterOptions) => Promise<CheckReporter>;
}

/** A format of reports, for a checked draft. */
async function asReport(reporter: Reporter): Promise<CheckReporter> {
	const {draftReport} = await import('./report.ts');
	return (check, articles, run) => reporter(draftReport(check, articles, run));
}

/** A format of fact sheets, for a checked draft. */
async function asSheet(write: (sheet: FactSheet) => Iterable<string | Uint8Array>): Promise<CheckReporter> {
	const {draftSheet} = await import('./fact-sheet.ts');
	return (check, articles) => write(draftSheet(check, articles));
}

/** The formats of a checked draft, in the order of the help. */
export const checkFormats: readonly CheckFormat[] = [
	{
		name: 'text',
		load: async (options) => {
			const {textCheckReporter} = await import('./text.ts');
			return (check, articles, {against}) => textCheckReporter(check, articles, against, options);
		},
	},
	{
		name: 'line',
		load: async () => {
			const {lineReporter} = await import('../line/report.ts');
			return asReport(lineReporter);
		},
	},
	{name: 'json', load: async () => (await import('./json.ts')).jsonCheckReporter},
	{
		name: 'html',
		load: async (options) => (await import('./html.tsx')).htmlCheckReporter(options),
	},
	{name: 'md', load: async () => (await import('./markdown.ts')).markdownCheckReporter},
	{name: 'csv', load: async () => asSheet((await import('../table/csv.ts')).csvOf)},
	{name: 'xlsx', load: async () => asSheet((await import('../table/xlsx.ts')).xlsxOf)},
	{
		name: 'sarif',
		load: async () => {
			const {sarifReporter} = await import('../sarif/report.ts');
			return asReport(sarifReporter);
		},
	},
	{
		name: 'github',
		load: async () => {
			const {githubReporter} = await import('../github/report.ts');
			return asReport(githubReporter);
		},
	},
];

/** The names of these formats. */
export const checkFormatNames: readonly string[] = checkFormats.map(({name}) => name);
