import type {Options} from 'yargs';
import type {Io} from './io.ts';
import type {CommandName} from './names.ts';
import type {RawOptions} from './options.ts';

/** An option as the parser takes it, with what completion offers for its value. */
export interface CommandOption extends Options {
	readonly values?: readonly string[];
	/** On unless it is given as `--no-NAME`. */
	readonly onByDefault?: true;
}

/** One subcommand: what the help says of it, and how it runs. */
export interface Command {
	readonly name: CommandName;
	readonly summary: string;
	/** Call and examples, which stand above the options in the help; lines up to 80 columns. */
	readonly usage: string;
	readonly options: Readonly<Record<string, CommandOption>>;
	/** What its words are, where they are no paths: what completion offers. */
	readonly words?: () => Promise<readonly string[]>;
	/** Runs the command with the words that are no options, and yields the exit code. */
	run(words: readonly string[], options: RawOptions, io: Io): Promise<number>;
}
