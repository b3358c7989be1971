import {resolve} from 'node:path';
import {type Format, formats, outputOptionOf, type ReporterOptions} from '../adapters/reporters/formats.ts';
import {type Article, type Report, UserError} from '../model/index.ts';
import {wantsColor} from './color.ts';
import type {Io} from './io.ts';
import {choiceOption, flagOption, type RawOptions, textOption} from './options.ts';
import {columnsOf, writeOutput} from './write-output.ts';

/** One format and where it goes: a file, or the standard output. */
interface FormatOutput<One> {
	readonly format: One;
	readonly file?: string;
	/** The option that named the file, for messages. */
	readonly option: string;
}

/** Where a report goes and in which formats. */
export function reportOutputs(options: RawOptions): readonly FormatOutput<Format>[] {
	return chosenOutputs(formats, options);
}

/** Where something goes and in which of some formats: `--format` with `--output`, then each `--F-output`. */
export function chosenOutputs<One extends {readonly name: string}>(
	known: readonly One[],
	options: RawOptions,
): readonly FormatOutput<One>[] {
	const names = known.map(({name}) => name);
	const name = choiceOption(options, 'format', names, 'text');
	const file = textOption(options, 'output');
	const more = known.flatMap((format): FormatOutput<One>[] => {
		const option = outputOptionOf(format.name);
		const path = textOption(options, option);
		if (path === '-') throw new UserError(`--${option} -: only --format writes to the standard output; name a file`);
		return path === undefined ? [] : [{format, file: path, option}];
	});
	const main = known
		.filter((format) => format.name === name)
		.map((format) => ({format, option: 'output', ...(file !== undefined && file !== '-' && {file})}));
	return [...main, ...more];
}

/** Refuses outputs that would replace an article or each other. */
export function refuseOverwriting(
	outputs: readonly FormatOutput<unknown>[],
	articles: readonly Article[],
	io: Io,
): void {
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
	outputs: readonly FormatOutput<Format>[],
	options: RawOptions,
	io: Io,
): Promise<void> {
	await writeOutputs(outputs, async ({load}, look) => (await load(look))(report), options, io);
}

/** Writes what each format makes, one after the other. */
export async function writeOutputs<One>(
	outputs: readonly FormatOutput<One>[],
	make: (format: One, look: ReporterOptions) => Promise<Iterable<string | Uint8Array>>,
	options: RawOptions,
	io: Io,
): Promise<void> {
	for (const {format, file, option} of outputs) {
		const chunks = await make(format, reporterOptions(file === undefined, options, io));
		await writeOutput(chunks, file === undefined ? undefined : {file, option}, io);
	}
}

/** How a report looks, as the options say; colours are for the terminal alone. */
function reporterOptions(toTerminal: boolean, options: RawOptions, io: Io): ReporterOptions {
	return {
		color: wantsColor(options, io) && toTerminal,
		columns: columnsOf(io),
		quiet: flagOption(options, 'quiet'),
		verbose: flagOption(options, 'verbose'),
		fullText: options['full-text'] !== false,
	};
}
