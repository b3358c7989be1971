import {UserError} from '../model/index.ts';
import type {Command, CommandOption} from './command.ts';
import type {Io} from './io.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Prints the script that completes commands, options and their values in a shell. */
export async function completion(words: readonly string[], io: Io, commands: readonly Command[]): Promise<number> {
	const [name, ...rest] = words;
	const shell = shells.find((known) => known === name);
	if (shell === undefined || rest.length > 0) {
		throw new UserError(`completion needs one of ${shells.join(', ')}, as in: crosscheck completion bash`);
	}
	const entries: Entry[] = [];
	for (const {name: command, summary, options, words: offered} of commands) {
		entries.push({command, summary, options: spelled(options), words: (await offered?.()) ?? []});
	}
	await io.stdout.write({bash: bashScript, zsh: zshScript, fish: fishScript}[shell](entries));
	return 0;
}

interface Entry {
	readonly command: string;
	readonly summary: string;
	readonly options: readonly SpelledOption[];
	readonly words: readonly string[];
}

interface SpelledOption {
	readonly long: string;
	readonly short?: string;
	readonly takesValue: boolean;
	readonly values: readonly string[];
	readonly describe: string;
}

const everywhere: Readonly<Record<string, CommandOption>> = {
	help: {alias: 'h', type: 'boolean', describe: 'Show help'},
};

function spelled(options: Readonly<Record<string, CommandOption>>): SpelledOption[] {
	return Object.entries({...options, ...everywhere}).flatMap(([name, option]) => {
		const {alias, type, describe = '', values = [], onByDefault} = option;
		const common = {takesValue: type !== 'boolean', values, describe};
		const long = onByDefault === true ? `no-${name}` : name;
		return [{long, ...(typeof alias === 'string' && {short: alias}), ...common}];
	});
}

function flagsOf({options}: Entry): string {
	return options.flatMap(({long, short}) => [`--${long}`, ...(short === undefined ? [] : [`-${short}`])]).join(' ');
}

function bashScript(entries: readonly Entry[]): string {
	const names = entries.map(({command}) => command).join(' ');
	const values = entries.flatMap(({command, options}) =>
		options.flatMap(({long, short, takesValue, values: offered}) => {
			if (!takesValue) return [];
			const cases = [`'${command} --${long}'`, ...(short === undefined ? [] : [`'${command} -${short}'`])].join('|');
			const reply = offered.length === 0 ? '-f' : `-W '${offered.join(' ')}'`;
			return [`\t\t${cases}) COMPREPLY=($(compgen ${reply} -- "$current")); return ;;`];
		}),
	);
	const flags = entries.map(
		(entry) => `\t\t${entry.command}) flags='${flagsOf(entry)}' words='${entry.words.join(' ')}' ;;`,
	);
	return `# crosscheck completion bash
_crosscheck() {
	local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=${entries[0]?.command ?? ''} word flags words
	COMPREPLY=()
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case $word in ${names.replaceAll(' ', '|')}) command=$word; break ;; esac
	done
	case "$command $previous" in
${values.join('\n')}
	esac
	case $command in
${flags.join('\n')}
	esac
	if [[ $current == -* ]]; then
		COMPREPLY=($(compgen -W "$flags" -- "$current"))
		return
	fi
	if [[ $COMP_CWORD -gt 1 && -n $words ]]; then
		COMPREPLY=($(compgen -W "$words" -- "$current"))
		return
	fi
	[[ $COMP_CWORD -eq 1 ]] && words='${names}'
	COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _crosscheck crosscheck
`;
}

function zshScript(entries: readonly Entry[]): string {
	const commands = entries.map(({command, summary}) => `\t\t'${command}:${zshText(summary)}'`);
	const cases = entries.map(({command, options, words}) => {
		const specs = options.map((option) => `\t\t\t\t${zshOption(option)} \\`);
		const rest = words.length === 0 ? `'*:path:_files'` : `'*:word:(${words.join(' ')})'`;
		return `\t\t${command})\n\t\t\t_arguments -s \\\n${specs.join('\n')}\n\t\t\t\t${rest}\n\t\t\t;;`;
	});
	return `#compdef crosscheck
_crosscheck() {
	local -a commands
	commands=(
${commands.join('\n')}
	)
	if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
		_describe command commands
		_files
		return
	fi
	local command=${entries[0]?.command ?? ''}
	(( $+commands[(r)$words[2]:*] )) && command=$words[2]
	case $command in
${cases.join('\n')}
	esac
}
_crosscheck "$@"
`;
}

function zshOption({long, short, takesValue, values, describe}: SpelledOption): string {
	const value = takesValue ? `:value:${values.length === 0 ? '_files' : `(${values.join(' ')})`}` : '';
	const text = `[${zshText(describe)}]${value}`;
	return [`--${long}`, ...(short === undefined ? [] : [`-${short}`])].map((flag) => `'${flag}${text}'`).join(' ');
}

function zshText(words: string): string {
	return words.replaceAll("'", '’').replaceAll(/[[\]:]/gu, String.raw`\$&`);
}

function fishScript(entries: readonly Entry[]): string {
	const [first] = entries;
	const lines = entries.flatMap(({command, summary, options, words}) => {
		const others = entries.map((entry) => entry.command).filter((name) => name !== command);
		// the first command runs where none is named
		const when =
			command === first?.command
				? `not __fish_seen_subcommand_from ${others.join(' ')}`
				: `__fish_seen_subcommand_from ${command}`;
		return [
			`complete -c crosscheck -n __fish_use_subcommand -a ${command} -d '${fishText(summary)}'`,
			...options.map(({long, short, takesValue, values, describe}) =>
				[
					`complete -c crosscheck -n '${when}' -l ${long}`,
					short === undefined ? '' : ` -s ${short}`,
					takesValue ? (values.length === 0 ? ' -r' : ` -x -a '${values.join(' ')}'`) : '',
					` -d '${fishText(describe)}'`,
				].join(''),
			),
			...(words.length === 0 ? [] : [`complete -c crosscheck -n '${when}' -f -a '${words.join(' ')}'`]),
		];
	});
	return `# crosscheck completion fish\n${lines.join('\n')}\n`;
}

function fishText(words: string): string {
	return words.replaceAll("'", '’');
}
