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
		name: 'json',
		summary: 'everything, for programs',
		load: async () => (await import('./json/report.ts')).jsonReporter,
	},
	{
		name: 'html',
		summary: 'one file to read, send and print; --no-full-text leaves the articles out',
		load: async (options) => (await import('./html/report.tsx')).htmlReporter(options),
	},
];

/** The names of all formats. */
export const formatNames: readonly string[] = formats.map(({name}) => name);
