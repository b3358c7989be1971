import {formatNames, formats, outputOptionOf} from '../adapters/reporters/formats.ts';
import {checkFormatNames} from '../adapters/reporters/check/formats.ts';
import {dismissReasons} from '../model/decision.ts';
import type {CommandOption} from './command.ts';

/** For every command. */
export const verbose: Record<string, CommandOption> = {
	verbose: {type: 'boolean', describe: 'Say more; give details of an internal error'},
};

/** Where the output goes, and how much of it. */
export const output: Record<string, CommandOption> = {
	output: {alias: 'o', type: 'string', requiresArg: true, describe: 'Write to FILE, whole or not at all'},
	quiet: {alias: 'q', type: 'boolean', describe: 'Print the findings and nothing around them'},
	...verbose,
};

/** For commands that write text or JSON. */
export const format: Record<string, CommandOption> = {
	format: {
		alias: 'f',
		type: 'string',
		requiresArg: true,
		describe: 'text (default) or json',
		values: ['text', 'json'],
	},
};

/** One option for each format, which writes it to a file besides. */
function formatOutputs(names: readonly string[]): Record<string, CommandOption> {
	return Object.fromEntries(
		names.map((name): [string, CommandOption] => [
			outputOptionOf(name),
			{type: 'string', requiresArg: true, hidden: true, describe: `Also write the report as ${name} to FILE`},
		]),
	);
}

/** The formats of a draft that was held against its sources. */
export const draftFormat: Record<string, CommandOption> = {
	format: {
		alias: 'f',
		type: 'string',
		requiresArg: true,
		describe: checkFormatNames.join(', '),
		values: checkFormatNames,
	},
	...formatOutputs(checkFormatNames),
	'full-text': {type: 'boolean', onByDefault: true, describe: 'Leave the articles out of html (--no-full-text)'},
};

/** The formats of a report, and one option each that writes it to a file besides: the help names them in one line. */
const reportFormats: Record<string, CommandOption> = {
	format: {alias: 'f', type: 'string', requiresArg: true, describe: 'One of the formats above', values: formatNames},
	...formatOutputs(formatNames),
	'full-text': {type: 'boolean', hidden: true, onByDefault: true, describe: 'Leave the articles out of html'},
};

/** The formats of a report for the help, a line each. */
export const formatLines = formats.map(({name, summary}) => `  ${name.padEnd(12)}${summary}`).join('\n');

/** When articles were published. */
export const published: Record<string, CommandOption> = {
	published: {
		type: 'string',
		array: true,
		nargs: 1,
		describe: 'FILE=DATE: publication time; may be repeated',
	},
};

/** For commands that read articles and print what they find. */
export const network: Record<string, CommandOption> = {
	'allow-network': {type: 'boolean', describe: 'Fetch pages named by address, once, and keep each as WARC'},
};

/** For commands that can leave something out. */
export const strict: Record<string, CommandOption> = {
	strict: {type: 'boolean', describe: 'Exit with 2 where something was not compared'},
};

/** For commands that read many articles. */
export const jobs: Record<string, CommandOption> = {
	jobs: {alias: 'j', type: 'string', requiresArg: true, describe: 'Read articles in so many threads (1)'},
};

/** Whether the output has colours. */
export const color: CommandOption = {
	type: 'string',
	describe: 'auto (default), always, never (--no-color)',
	values: ['auto', 'always', 'never'],
};
/** For reports that must not fail a script. */
export const exitZero: CommandOption = {type: 'boolean', describe: 'Exit with 0 whatever was found'};

/** Where options and rules of one's own are found. */
export const configurationFile: Record<string, CommandOption> = {
	config: {type: 'string', requiresArg: true, describe: 'Read this configuration file (--no-config: none)'},
};

/** Which rules apply. */
export const configuration: Record<string, CommandOption> = {
	rule: {
		type: 'string',
		array: true,
		nargs: 1,
		describe: 'RULE=off, on, high, medium or low; may be repeated',
	},
	...configurationFile,
};

/** Where decisions are kept. */
export const log: Record<string, CommandOption> = {
	decisions: {type: 'string', requiresArg: true, describe: 'The log of decisions (decisions.jsonl in the case folder)'},
};

/** For commands that write to the log of a case: what their words are is something else. */
export const deciding: Record<string, CommandOption> = {
	case: {type: 'string', array: true, nargs: 1, describe: 'The articles (this folder); may be repeated'},
	by: {type: 'string', requiresArg: true, describe: 'Who decides (the name of the account)'},
	note: {type: 'string', requiresArg: true, describe: 'In words of your own'},
	...log,
	'dry-run': {alias: 'n', type: 'boolean', describe: 'Say what would be written, and write nothing'},
	quiet: {alias: 'q', type: 'boolean', describe: 'Say nothing of what was written'},
	...configuration,
	...published,
	'one-story': {type: 'boolean', describe: 'Take all articles for reports of one event'},
	...verbose,
};

/** What a decision on one finding takes besides. */
export const onFinding: Record<string, CommandOption> = {
	reason: {type: 'string', requiresArg: true, describe: 'Why it is dismissed', values: dismissReasons},
	to: {type: 'string', requiresArg: true, describe: 'Who is to look at it, for assign'},
	'only-story': {type: 'string', requiresArg: true, describe: 'The story of the finding, where two have its id'},
	draft: {type: 'string', requiresArg: true, describe: 'Decide on what check says of this draft, held against --case'},
};

/** All options of a report. */
export const reportOptions: Record<string, CommandOption> = {
	...reportFormats,
	...output,
	color,
	'fail-on': {
		type: 'string',
		requiresArg: true,
		describe: 'Exit with 1 from this weight on: conflict (default), tension, coverage, never',
		values: ['conflict', 'tension', 'coverage', 'never'],
	},
	'exit-zero': exitZero,
	...configuration,
	...strict,
	...jobs,
	watch: {type: 'boolean', describe: 'Report again after each change, until Ctrl-C'},
	...log,
	'new-only': {type: 'boolean', describe: 'Leave out what was decided on and has not changed since'},
	baseline: {
		type: 'string',
		requiresArg: true,
		describe: 'Leave out the findings that FILE has and that did not change',
	},
	'only-story': {type: 'string', requiresArg: true, describe: 'Print one story, by its id in the report'},
	'one-story': {type: 'boolean', describe: 'Take all articles for reports of one event'},
	...published,
	...network,
};

/** Which archive. */
const store: Record<string, CommandOption> = {
	store: {
		type: 'string',
		requiresArg: true,
		describe: 'The archive: a file (crosscheck-archive.db), or postgres://USER@HOST/DATABASE',
	},
};

/** Which archive, and which of its stories. */
const archived: Record<string, CommandOption> = {
	...store,
	since: {type: 'string', requiresArg: true, describe: 'Of an archive: stories with an article of this day or later'},
	article: {type: 'string', requiresArg: true, describe: 'Of an archive: the story of this article, by its id'},
};

/** For the review page. */
export const reviewOptions: Record<string, CommandOption> = {
	port: {type: 'string', requiresArg: true, describe: 'Listen on this port (any that is free)'},
	open: {
		type: 'boolean',
		onByDefault: true,
		describe: 'Open the page in the browser (--no-open: only print its address)',
	},
	by: {type: 'string', requiresArg: true, describe: 'Who decides, until the page is told another name'},
	auth: {type: 'string', requiresArg: true, describe: 'Only let in who has an account in this file'},
	host: {type: 'string', requiresArg: true, describe: 'Listen on this address, for other machines too (needs --auth)'},
	address: {type: 'string', requiresArg: true, describe: 'Where people reach it through a server before it'},
	...log,
	...archived,
	...configuration,
	...published,
	'one-story': {type: 'boolean', describe: 'Take all articles for reports of one event'},
	...verbose,
};

/** For the archive: what its deeds take, each what concerns it. */
export const archiveOptions: Record<string, CommandOption> = {
	...archived,
	...reportFormats,
	...output,
	color,
	'new-only': {type: 'boolean', describe: 'findings: leave out what was decided on and has not changed since'},
	limit: {type: 'string', requiresArg: true, describe: 'search: so many sentences at most (50)'},
	'only-decisions': {type: 'boolean', describe: 'export: write the decisions alone, as a decisions.jsonl'},
	queue: {type: 'boolean', describe: 'add, import, retry: leave the work to crosscheck worker'},
	atom: {type: 'string', requiresArg: true, describe: 'add, watch, tell: keep the latest changes in this Atom feed'},
	webhook: {type: 'string', requiresArg: true, describe: 'add, watch, tell: send each change to this address'},
	'webhook-secret-file': {type: 'string', requiresArg: true, describe: 'The secret that signs what is sent'},
	follow: {type: 'boolean', describe: 'tell: go on telling what changes, until Ctrl-C or SIGTERM'},
	before: {type: 'string', requiresArg: true, describe: 'prune: remove stories from before this day'},
	'exit-zero': exitZero,
	...strict,
	...jobs,
	...published,
	...network,
};

/** For workers on an archive. */
export const workerOptions: Record<string, CommandOption> = {
	...store,
	format: {
		alias: 'f',
		type: 'string',
		requiresArg: true,
		describe: 'text (default) or jsonl',
		values: ['text', 'jsonl'],
	},
	jobs: {alias: 'j', type: 'string', requiresArg: true, describe: 'Work in so many processes (1)'},
	'until-done': {type: 'boolean', describe: 'End when nothing is left to do'},
	retries: {type: 'string', requiresArg: true, describe: 'Try what failed so many times more (4)'},
	patience: {
		type: 'string',
		requiresArg: true,
		describe: 'Take a worker for dead that was silent for so many seconds (30)',
	},
	'metrics-port': {type: 'string', requiresArg: true, describe: 'Serve /metrics and /health on this port'},
	host: {type: 'string', requiresArg: true, describe: 'Serve them on this address (127.0.0.1)'},
	quiet: {alias: 'q', type: 'boolean', describe: 'Print what changes and nothing around it'},
	...verbose,
	'batches-on-input': {type: 'boolean', hidden: true, describe: 'Do the batches that are given as lines of JSON'},
};

/** For accounts of the review page. */
export const accountOptions: Record<string, CommandOption> = {
	auth: {type: 'string', requiresArg: true, describe: 'The file of accounts, made where it is missing'},
	role: {
		type: 'string',
		requiresArg: true,
		describe: 'viewer (default), reviewer or editor',
		values: ['viewer', 'reviewer', 'editor'],
	},
	'password-stdin': {type: 'boolean', describe: 'Take the first line of the standard input as password'},
	...verbose,
};
