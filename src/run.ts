import yargs from 'yargs';
import type {Command} from './commands/command.ts';
import {commands} from './commands/table.ts';
import type {Io} from './commands/io.ts';
import type {RawOptions} from './commands/options.ts';
import {toolVersion} from './commands/version.ts';
import {UserError} from './model/errors.ts';

export type {Io, Output} from './commands/io.ts';

/** Exit code for what the person can put right. */
const userFault = 2;
/** Exit code for a fault of the program. */
const ownFault = 101;

/** Runs the program with the words after its name, and yields its exit code. Throws nothing. */
export async function run(words: readonly string[], io: Io): Promise<number> {
	try {
		const parsed = await parse(words, io);
		if (typeof parsed !== 'string') return await parsed.command.run(parsed.words, await configured(parsed, io), io);
		await io.stdout.write(`${parsed}\n`);
		return 0;
	} catch (error) {
		if (error instanceof UserError) {
			await io.stderr.write(`crosscheck: ${error.message}\n`);
			return userFault;
		}
		await io.stderr.write(`${internalError(error, words.includes('--verbose'))}\n`);
		return ownFault;
	}
}

/** The options with what the configuration says, for the commands that heed it. */
async function configured({command, options}: Call, io: Io): Promise<RawOptions> {
	if (!('config' in command.options)) return options;
	const all = new Map<string, Set<string>>();
	for (const one of commands) {
		for (const [name, {values = []}] of Object.entries(one.options))
			all.set(name, new Set([...(all.get(name) ?? []), ...values]));
	}
	const {withConfiguration} = await import('./commands/config.ts');
	return withConfiguration(options, command.options, all, io);
}

interface Call {
	readonly command: Command;
	readonly words: readonly string[];
	readonly options: RawOptions;
}

/** What the words ask for: a command, or a text such as the help. */
async function parse(words: readonly string[], io: Io): Promise<Call | string> {
	const version = await toolVersion();
	let call: Call | undefined;
	let described: Command | undefined;
	let text = '';
	let fault: unknown;
	const parser = yargs([...words])
		.scriptName('crosscheck')
		.locale('en')
		.wrap(io.columns ?? 80)
		.parserConfiguration({
			'camel-case-expansion': false,
			'dot-notation': false,
			'parse-numbers': false,
			'parse-positional-numbers': false,
		})
		.usage('')
		.version(version)
		.alias('help', 'h');
	for (const [index, command] of commands.entries()) {
		parser.command({
			command: index === 0 ? [command.name, '$0'] : command.name,
			describe: command.summary,
			builder: (builder) => {
				described = command;
				return builder.usage('').options(command.options);
			},
			handler: ({_, $0: __, ...options}) => {
				call = {command, words: _.map(String), options};
			},
		});
	}
	await parser.parseAsync([...words], {}, (error, _argv, output) => {
		fault = error;
		text = output;
	});
	if (fault) throw toUserError(fault);
	if (call) await refuseUnknownOptions(call);
	if (call) return withoutName(call);
	// The usage stands before what yargs makes of the options, because yargs would take its indentation away.
	return described && text !== version ? `${described.usage}\n\n${text.trimStart()}` : text;
}

// "crosscheck report a.txt": the first word is the command's own name.
function withoutName({command, words, options}: Call): Call {
	return {command, options, words: words[0] === command.name ? words.slice(1) : words};
}

// yargs says "Not enough arguments following: output".
function toUserError(fault: unknown): unknown {
	if (!(fault instanceof Error) || fault.name !== 'YError') return fault;
	const message = fault.message.charAt(0).toLowerCase() + fault.message.slice(1);
	return new UserError(`${message}; see crosscheck --help`, {cause: fault});
}

async function refuseUnknownOptions({command, options}: Call): Promise<void> {
	const known = Object.entries({help: {alias: 'h'}, version: {}, ...command.options}).flatMap(
		([name, {alias = []}]) => [name, ...(typeof alias === 'string' ? [alias] : alias)],
	);
	const unknown = Object.keys(options).find((name) => !known.includes(name));
	if (unknown === undefined) return;
	const {suggestion} = await import('./adapters/similarity/nearest-word.ts');
	const dashes = unknown.length === 1 ? '-' : '--';
	const names = known.filter((name) => name.length > 1).map((name) => `--${name}`);
	const remedy = suggestion(`--${unknown}`, names) || `; see crosscheck ${command.name} --help`;
	throw new UserError(`unknown option ${dashes}${unknown}${remedy}`);
}

function internalError(error: unknown, detailed: boolean): string {
	const details = error instanceof Error ? error : new Error(String(error));
	if (detailed) return `crosscheck: internal error: ${details.stack ?? details.message}`;
	return `crosscheck: internal error: ${details.message}; run it again with --verbose and report what it prints`;
}
