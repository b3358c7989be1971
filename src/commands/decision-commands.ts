import {dismissReasons} from '../model/decision.ts';
import type {Command} from './command.ts';
import {configuration, deciding, format, log, onFinding, output, published, strict, verbose} from './option-groups.ts';

const oneStory = {'one-story': deciding['one-story'] ?? {}};
const dryRun = {'dry-run': deciding['dry-run'] ?? {}};

/** The commands by which people decide on what a report shows. */
export const decisionCommands: readonly Command[] = [
	{
		name: 'decide',
		summary: 'Write down what was decided on a finding',
		usage: `crosscheck decide ID WHAT

The ID stands beside each finding of a report; its first letters do. WHAT is
  confirm    it is a discrepancy
  dismiss    it is none, for the --reason given
  resolve    it was put right
  reopen     it is open again
  affirm     a decision that is asked again still holds
  assign     --to somebody
  comment    --note "..."
  undo       take the last of these back

Decisions are kept in decisions.jsonl beside the articles, and hold in later
runs until what they rest on changes. The reasons are
${reasonLines()}
"different-event" also parts the two events in every later run.

Examples:
  crosscheck decide 3fa9c1d2 dismiss --reason rounding --case articles/
  crosscheck decide 3fa9 confirm --note "the harbour master says 12"`,
		options: {...onFinding, ...deciding},
		words: async () => (await import('../decisions/deeds.ts')).deeds,
		run: async (words, options, io) => (await import('./decide.ts')).decide(words, options, io),
	},
	{
		name: 'correct',
		summary: 'Put right for good what was misread, or write down what was missed',
		usage: `crosscheck correct same-story|other-story ARTICLE ARTICLE
crosscheck correct same-event|other-event PLACE PLACE
crosscheck correct same-entity|other-entity NAME NAME
crosscheck correct other-entity NAME ARTICLE ARTICLE
crosscheck correct outlet ARTICLE NAME
crosscheck correct published ARTICLE DATE
crosscheck correct missed PLACE PLACE --note "what differs"

An ARTICLE is a file or an outlet of the case. A PLACE is FILE:LINE:COLUMN as
the report prints it, for the sentence there, or FILE=WORDS for words of it.

Examples:
  crosscheck correct published gazette.txt 2024-05-31T09:15
  crosscheck correct other-event gazette.txt:3:1 herald.txt:5:1
  crosscheck correct missed gazette.txt="Pier 4" tide.txt="Pier 6" \\
    --note "Two piers are named."`,
		options: deciding,
		words: async () => (await import('./correct.ts')).correctionNames,
		run: async (words, options, io) => (await import('./correct.ts')).correct(words, options, io),
	},
	{
		name: 'sign-off',
		summary: 'Write down that a story was gone through',
		usage: `crosscheck sign-off STORY

The log keeps who signed, when, and which texts; crosscheck status says what
has changed since.

Examples:
  crosscheck sign-off s1 --by "Ada Desk" --case articles/ferry-fire`,
		options: deciding,
		run: async (words, options, io) => (await import('./sign-off.ts')).signOff(words, options, io),
	},
	{
		name: 'status',
		summary: 'Say what is open, decided, asked again or without a finding',
		usage: `crosscheck status [PATH...]

Also who signed which story off, what was put right, and how often the desk
dismissed what each rule found.

Examples:
  crosscheck status articles/ferry-fire
  crosscheck status articles/ferry-fire --format json`,
		options: {...format, ...log, ...configuration, ...published, ...oneStory, ...verbose},
		run: async (words, options, io) => (await import('./status.ts')).status(words, options, io),
	},
	{
		name: 'prune',
		summary: 'Take out of the log what leads nowhere any more',
		usage: `crosscheck prune [PATH...]

Removes decisions whose finding is gone, corrections whose place is gone, and
lines that were cut off while they were written.

Examples:
  crosscheck prune articles/ferry-fire --dry-run`,
		options: {...log, ...dryRun, ...configuration, ...published, ...oneStory, ...verbose},
		run: async (words, options, io) => (await import('./prune.ts')).prune(words, options, io),
	},
	{
		name: 'baseline',
		summary: 'Write down the findings as they are, to be shown only what is new',
		usage: `crosscheck baseline PATH...

Writes crosscheck-baseline.json, or the file that -o names.

Examples:
  crosscheck baseline articles/
  crosscheck articles/ --baseline crosscheck-baseline.json`,
		options: {...output, ...log, ...configuration, ...strict, ...published, ...oneStory},
		run: async (words, options, io) => (await import('./baseline.ts')).baseline(words, options, io),
	},
];

/** The reasons on lines of up to 80 columns. */
function reasonLines(): string {
	const lines: string[] = [];
	for (const reason of dismissReasons) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + reason.length < 76) lines[lines.length - 1] = `${last}, ${reason}`;
		else lines.push(`  ${reason}`);
	}
	return lines.join('\n');
}
