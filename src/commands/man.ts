import type {Command, CommandOption} from './command.ts';
import type {Io} from './io.ts';
import {toolVersion} from './version.ts';

/** Prints the manual page, made from the same table as the help. */
export async function man(io: Io, commands: readonly Command[]): Promise<number> {
	const version = await toolVersion();
	const sections = [
		`.TH CROSSCHECK 1 "" "crosscheck ${version}" "User Commands"`,
		'.SH NAME',
		String.raw`crosscheck \- compare news articles and show where they differ`,
		'.SH SYNOPSIS',
		...commands.map(({usage}) => `.B ${roff(usage.split('\n')[0] ?? '')}\n.br`),
		'.SH DESCRIPTION',
		'Reads several news articles on one event and shows where they differ, where one contradicts itself, and what stands in some of them only. It works offline and never says who is right.',
		...commands.flatMap((command) => commandPage(command)),
		'.SH ENVIRONMENT',
		'.TP\n.B NO_COLOR, FORCE_COLOR\nNo colour, or colour also where the output is no terminal.',
		'.TP\n.B CROSSCHECK_*\nThe value of an option that is not given: CROSSCHECK_FAIL_ON for \\-\\-fail\\-on.',
		'.SH FILES',
		'.TP\n.B crosscheck.config.json\nOptions of a project; also the key "crosscheck" of its package.json.',
		'.TP\n.B ~/.config/crosscheck/config.json\nOptions of a person, which those of the project, the environment and the command line overrule.',
	];
	await io.stdout.write(`${sections.join('\n')}\n`);
	return 0;
}

function commandPage({name, summary, usage, options}: Command): string[] {
	return [
		`.SH "CROSSCHECK ${name.toUpperCase()}"`,
		`${roff(summary)}.`,
		`.PP\n.nf\n${roff(usage)}\n.fi`,
		...Object.entries(options).map(([option, specification]) => optionLine(option, specification)),
	];
}

function optionLine(name: string, {alias, type, describe = '', onByDefault}: CommandOption): string {
	const long = onByDefault === true ? `--no-${name}` : `--${name}`;
	const value = type === 'boolean' ? '' : ' VALUE';
	const flags = typeof alias === 'string' ? `-${alias}, ${long}` : long;
	return `.TP\n.B ${roff(`${flags}${value}`)}\n${roff(describe)}`;
}

/** Text in which nothing is taken for a request: hyphens stay hyphens, a point at the start of a line is no command. */
function roff(text: string): string {
	return text
		.replaceAll('\\', String.raw`\e`)
		.replaceAll('-', String.raw`\-`)
		.replaceAll(/^(?=[.'])/gmu, String.raw`\&`);
}
