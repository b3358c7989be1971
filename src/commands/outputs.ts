import {resolve} from 'node:path';
import {type Format, formats, outputOptionOf, type ReporterOptions} from '../adapters/reporters/formats.ts';
import {type Article, type Report, UserError} from '../model/index.ts';
import {wantsColor} from './color.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOption} from './options.ts';
import {columnsOf, writeOutput} from './write-output.ts';

/** One format of a report and where it goes: a file, or the standard output. */
interface ReportOutput {
	readonly format: Format;
	readonly file?: string;
	/** The option that named the file, for messages. */
	readonly option: string;
}

/** Where the report goes and in which formats: `--format` with `--output`, then each `--F-output`. */
export function reportOutputs(options: RawOptions): readonly ReportOutput[] {
	const names = formats.map(({name}) => name);
	const name = choiceOption(options, 'format', names, 'text');
	const file = textOption(options, 'output');
	const more = formats.flatMap((format): ReportOutput[] => {
		const option = outputOptionOf(format.name);
		const path = textOption(options, option);
		if (path === '-') throw new UserError(`--${option} -: only --format writes to the standard output; name a file`);
		return path === undefined ? [] : [{format, file: path, option}];
	});
	const main = formats
		.filter((format) => format.name === name)
		.map((format) => ({format, option: 'output', ...(file !== undefined && file !== '-' && {file})}));
	return [...main, ...more];
}

/** Refuses outputs that would replace an article or each other. */
export function refuseOverwriting(outputs: readonly ReportOutput[], articles: readonly Article[], io: Io): void {
	const taken = new Map(articles.map(({file}) => [resolve(io.cwd, file), 'one of the articles']));
	for (const {file, option} of outputs) {
		if (file === undefined) continue;
		const path = resolve(io.cwd, file);
		const what = taken.get(path);
		if (what !== undefined) throw new UserError(`--${option} ${file}: is ${what}; name another file`);
		taken.set(path, `what --${option} writes`);
	}
}

/** Writes the report in each of its formats. */
export async function writeReport(
	report: Report,
	outputs: readonly ReportOutput[],
	options: RawOptions,
	io: Io,
): Promise<void> {
	for (const {format, file, option} of outputs) {
		const reporter = await format.load(reporterOptions(file === undefined, options, io));
		await writeOutput(reporter(report), file === undefined ? undefined : {file, option}, io);
	}
}

/** How a report looks, as the options say; colours are for the terminal alone. */
export function reporterOptions(toTerminal: boolean, options: RawOptions, io: Io): ReporterOptions {
	return {
		color: wantsColor(options, io) && toTerminal,
		columns: columnsOf(io),
		quiet: flagOption(options, 'quiet'),
		verbose: flagOption(options, 'verbose'),
		fullText: options['full-text'] !== false,
	};
}
