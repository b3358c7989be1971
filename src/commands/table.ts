import type {Command} from './command.ts';
import {decisionCommands} from './decision-commands.ts';
import {
	archiveOptions,
	accountOptions,
	color,
	configuration,
	configurationFile,
	draftFormat,
	exitZero,
	format,
	jobs,
	log,
	formatLines,
	network,
	output,
	published,
	reportOptions,
	reviewOptions,
	strict,
	verbose,
	workerOptions,
} from './option-groups.ts';

async function ruleIds(): Promise<readonly string[]> {
	return (await import('../rules/index.ts')).rules.map(({id}) => id);
}

/** The subcommands in the order of the help; the first one runs where none is named. */
export const commands: readonly Command[] = [
	{
		name: 'report',
		summary: 'Compare articles and print where they differ',
		usage: `crosscheck PATH...
crosscheck report PATH...

A PATH is an article (text, page, PDF, Word, mail), a file with many (feed,
table, archive), a folder of them, or - for the standard input.

Examples:
  crosscheck articles/                       compare all articles in a folder
  crosscheck gazette.txt herald.txt          compare two files
  crosscheck articles/ --format json -o report.json
  crosscheck articles/ --published articles/gazette.txt=2024-05-31
  crosscheck articles/ --fail-on tension     be strict in a script

Formats; --F-output FILE writes format F besides, and may be repeated:
${formatLines}

Exit codes:
  0 nothing open   1 open conflicts   2 wrong use or input   101 internal error`,
		options: reportOptions,
		run: async (words, options, io) => (await import('./report.ts')).report(words, options, io),
	},
	{
		name: 'review',
		summary: 'Open a page where editors decide on what was found',
		usage: `crosscheck review PATH...

Serves a page on this machine alone, until Ctrl-C; its address, with the key
to it, is the first line of the output. Decisions are kept in decisions.jsonl
beside the articles; the page follows when articles or decisions change.
With --auth people sign in with the accounts that crosscheck add-user makes,
as viewer, reviewer or editor, also from other machines where --host says so.

Examples:
  crosscheck review articles/ferry-fire
  crosscheck review articles/ --port 4173 --no-open --by "Ada Desk"
  crosscheck review articles/ --host 0.0.0.0 --auth accounts.jsonl`,
		options: reviewOptions,
		run: async (words, options, io) => (await import('./review.ts')).review(words, options, io),
	},
	{
		name: 'add-user',
		summary: 'Give somebody an account for the review page',
		usage: `crosscheck add-user NAME --auth FILE --role viewer|reviewer|editor

Writes the account to the file, which holds no password in clear, in place of
one with this name; prints the password that it made. A viewer reads, a
reviewer decides and puts right, only an editor resolves. Take a line out of
the file, and its person is out.

Examples:
  crosscheck add-user "Ada Desk" --auth accounts.jsonl --role editor
  crosscheck add-user Bo --auth accounts.jsonl --role viewer --password-stdin < pw`,
		options: accountOptions,
		run: async (words, options, io) => (await import('./add-user.ts')).addUser(words, options, io),
	},
	...decisionCommands,
	{
		name: 'check',
		summary: 'Hold a draft against its sources',
		usage: `crosscheck check DRAFT --against SOURCE...

Reports what concerns the draft alone: where a source contradicts it, which of
its quotations stand in no source word for word, which of its claims, numbers,
times and names no source has, and where the others are found. A claim that may
stand in a source in other words is listed with the nearest place there. What was
dismissed or resolved, here with crosscheck decide --draft or where the sources
were compared, says so and stops nothing until it changes.

Examples:
  crosscheck check draft.txt --against sources/
  crosscheck check draft.txt --against a.txt b.txt --fail-on unsupported
  crosscheck check draft.txt --against sources/ --format html -o check.html
  crosscheck check draft.txt --against sources/ --xlsx-output facts.xlsx
  crosscheck decide 3fa9 dismiss --reason rounding --draft draft.txt --case sources/

Exit codes:
  0 may go out   1 contradicted or misquoted   2 wrong use or input`,
		options: {
			against: {type: 'string', array: true, describe: 'Articles and folders that the draft is held against'},
			...draftFormat,
			...output,
			color,
			'fail-on': {
				type: 'string',
				requiresArg: true,
				describe: 'contradicted (default), unsupported (what no source has), never',
				values: ['contradicted', 'unsupported', 'never'],
			},
			'exit-zero': exitZero,
			...log,
			...configuration,
			...strict,
			...published,
			...network,
		},
		run: async (words, options, io) => (await import('./check.ts')).check(words, options, io),
	},
	{
		name: 'diff',
		summary: 'Tell what changed between two versions, and which findings that touches',
		usage: `crosscheck diff OLD NEW [--against SOURCE...]
crosscheck diff OLD.json NEW.json

Two versions of an article, each held against the sources; or two reports that
were written with --format json. What was dismissed or resolved, and has not
changed since, is counted alone.

Examples:
  crosscheck diff monday.txt tuesday.txt --against sources/
  crosscheck diff yesterday.json today.json

Exit codes:
  0 no new conflict   1 a conflict is new or changed   2 wrong use or input`,
		options: {
			against: {type: 'string', array: true, describe: 'Articles and folders that both versions are held against'},
			...format,
			...output,
			color,
			'exit-zero': exitZero,
			...configuration,
			...log,
			...published,
			...network,
		},
		run: async (words, options, io) => (await import('./diff.ts')).diff(words, options, io),
	},
	{
		name: 'extract',
		summary: 'Print what is read out of each article',
		usage: `crosscheck extract PATH...

Prints parts, mentions, quantities, times, quotations, lists and claims of each
article.

Examples:
  crosscheck extract gazette.txt
  crosscheck extract articles/ --format json -o claims.json`,
		options: {...format, ...output, ...strict, ...jobs, ...published, ...network},
		run: async (words, options, io) => (await import('./extract.ts')).extractArticles(words, options, io),
	},
	{
		name: 'pairs',
		summary: 'Compare pairs of passages, one pair a line',
		usage: `crosscheck pairs FILE.jsonl
crosscheck pairs -

Reads {"id", "a", "b"} a line, two passages on one event, and writes a line
of JSON for each.

Examples:
  crosscheck pairs pairs.jsonl > compared.jsonl
  echo '{"id": 1, "a": "Five died.", "b": "Six died."}' | crosscheck pairs -`,
		options: verbose,
		run: async (words, options, io) => (await import('./pairs.ts')).pairs(words, options, io),
	},
	{
		name: 'archive',
		summary: 'Keep articles of weeks and years, and compare each new one with its story',
		usage: `crosscheck archive add PATH...
crosscheck archive watch FOLDER|FEED-FILE|-
crosscheck archive search WORD...
crosscheck archive stories|findings|status
crosscheck archive export|import FILE|retry
crosscheck archive tell --atom FILE [--follow]
crosscheck archive prune --before DAY

add prints only what is new or changed; watch does so for what comes or changes
in a folder, or lines of JSON on the standard input, until Ctrl-C. Both, and
tell, keep an Atom feed of it and send it to a webhook where asked to. findings
prints a report in any format of crosscheck report. An archive is one file, or
a PostgreSQL server that many machines share.

Examples:
  crosscheck archive add articles/
  crosscheck archive add today/ --store news.db --format jsonl
  crosscheck archive watch incoming/ --store news.db --atom site/news.atom
  crosscheck archive findings --store news.db --since 2024-05-01 --format json
  crosscheck archive search ferry "Port Ellis" --store postgres://desk@db/news
  crosscheck archive export --store news.db -o news.jsonl

Exit codes:
  0 nothing new or open   1 conflicts that are   2 wrong use or input`,
		options: archiveOptions,
		words: async () => (await import('./archive.ts')).archiveDeeds,
		run: async (words, options, io) => (await import('./archive.ts')).archive(words, options, io),
	},
	{
		name: 'worker',
		summary: 'Work on an archive together with other machines',
		usage: `crosscheck worker --store postgres://USER@HOST/DATABASE

Works on what crosscheck archive add --queue hands over, until Ctrl-C or
SIGTERM: what is under way is finished. Prints what changes in the findings.
Start as many as you like, on as many machines.

Examples:
  crosscheck worker --store postgres://desk@db/news --jobs 4
  crosscheck worker --store postgres://desk@db/news --metrics-port 9100
  crosscheck worker --store postgres://desk@db/news --until-done`,
		options: workerOptions,
		run: async (words, options, io) => (await import('./worker.ts')).worker(words, options, io),
	},
	{
		name: 'rules',
		summary: 'List the rules',
		usage: `crosscheck rules

Those that the configuration loads from files of your own stand at the end.

Examples:
  crosscheck rules
  crosscheck rules --format json`,
		options: {...format, ...configurationFile, ...verbose},
		run: async (words, options, io) => (await import('./rules.ts')).listRules(words, options, io),
	},
	{
		name: 'explain',
		summary: 'Print the page of one rule: what it flags, and what to do',
		usage: `crosscheck explain RULE

Examples:
  crosscheck explain count-mismatch`,
		options: {...configurationFile, ...verbose},
		words: ruleIds,
		run: async (words, options, io) => (await import('./explain.ts')).explain(words, options, io),
	},
	{
		name: 'init',
		summary: 'Write case.json for a folder of articles, and a configuration file',
		usage: `crosscheck init [FOLDER]

Lists the articles of the folder in its case.json, for outlets and dates to be
filled in, and writes crosscheck.config.json. Files that are there are left.

Examples:
  crosscheck init articles/ferry-fire`,
		options: verbose,
		run: async (words, options, io) => (await import('./init.ts')).init(words, options, io),
	},
	{
		name: 'completion',
		summary: 'Print the script that completes commands and options in a shell',
		usage: `crosscheck completion bash|zsh|fish

Examples:
  source <(crosscheck completion bash)
  crosscheck completion zsh > ~/.zfunc/_crosscheck
  crosscheck completion fish > ~/.config/fish/completions/crosscheck.fish`,
		options: verbose,
		words: async () => ['bash', 'zsh', 'fish'],
		run: async (words, _options, io) => (await import('./completion.ts')).completion(words, io, commands),
	},
	{
		name: 'man',
		summary: 'Print the manual page',
		usage: `crosscheck man

Examples:
  crosscheck man | man -l -`,
		options: verbose,
		run: async (_words, _options, io) => (await import('./man.ts')).man(io, commands),
	},
];
