import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import compromise from 'compromise';
import {type Mention, overlaps, type Span} from '../../src/model/index.ts';
import {analyse} from '../../src/text/index.ts';
import {findMentions} from '../../src/text/mentions.ts';
import {findParts} from '../../src/text/parts.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {sharedFolder} from '../support/shared-folder.ts';

/**
 * Measures names, dates, money and percentages against tagged newswire (NIST IE-ER, in the folder that CROSSCHECK_DATA names):
 * precision, recall and F1 of exact spans by kind, beside those of compromise, and the speed. Nationalities, nouns and pronouns
 * are not tagged there and not counted; nor are days told from the day of publication ("yesterday", "last week") and dates inside
 * a tagged time of day or duration. Bounds ("more than", "since") and parts of days are no part of a tagged span, and a range is
 * two: the spans on both sides are compared without them.
 * With `--errors` it prints what was missed and what was found in excess.
 */

const kinds = ['person', 'organization', 'place', 'date', 'money', 'percent'] as const;
type Kind = (typeof kinds)[number];
type Found = Readonly<Record<Kind, readonly Span[]>>;

const kindByTag: ReadonlyMap<string, Kind> = new Map([
	['PERSON', 'person'],
	['ORGANIZATION', 'organization'],
	['LOCATION', 'place'],
	['DATE', 'date'],
	['MONEY', 'money'],
	['PERCENT', 'percent'],
]);

interface Tagged extends Span {
	readonly type: string;
}

interface Story {
	readonly id: string;
	readonly text: string;
	readonly entities: readonly Tagged[];
}

function isStory(value: unknown): value is Story {
	return typeof value === 'object' && value !== null && 'text' in value && 'entities' in value;
}

function readStories(): readonly Story[] {
	return readFileSync(join(sharedFolder, 'data/ieer_newswire/dev.jsonl'), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): unknown => JSON.parse(line))
		.filter(isStory);
}

function isTaggable({via, type}: Mention): boolean {
	return type !== 'other' && (via === 'name' || via === 'acronym' || via === 'capital');
}

function readOurs(text: string): Found {
	const {mentions, times, quantities} = analyse(text);
	const named = mentions.filter(isTaggable);
	return {
		person: named.filter(({type}) => type === 'person'),
		organization: named.filter(({type}) => type === 'organization'),
		place: named.filter(({type}) => type === 'place'),
		date: times.filter(({precision}) => precision !== 'hour' && precision !== 'minute'),
		money: quantities.filter(({kind}) => kind === 'money'),
		percent: quantities.filter(({kind}) => kind === 'percent'),
	};
}

/** The part of compromise's result that tells where its words stand. */
interface Located {
	readonly offset: {readonly start: number; readonly length: number};
}

function isLocated(value: unknown): value is Located {
	return typeof value === 'object' && value !== null && 'offset' in value;
}

function spansOf(view: {json: (options: object) => unknown}): readonly Span[] {
	const found = view.json({offset: true});
	const located = Array.isArray(found) ? found.filter(isLocated) : [];
	return located.map(({offset: {start, length}}) => ({start, end: start + length}));
}

function readTheirs(text: string): Found {
	const document = compromise(text);
	// its views of money and percentages hold all numbers
	return {
		person: spansOf(document.people()),
		organization: spansOf(document.organizations()),
		place: spansOf(document.places()),
		date: spansOf(document.match('#Date+')),
		money: spansOf(document.match('#Money #Value? #Currency?')),
		percent: spansOf(document.match('(#Percent|#Value percent|#Value per cent)')),
	};
}

/** What stands before a tagged name, date or amount and is not tagged, as the habit of taggers differs. */
const leading =
	/^(?:["“‘'(]+|(?:the|only|just|about|around|roughly|some|nearly|almost|approximately|an|a|estimated|average|more|less|than|at|least|most|up|over|under|below|above|as|much|many|little|between|since|until|till|through|prior|by|from|before|after|in|on|of|to|late|early|mid|last|next|this|end|beginning|start|circa|ago|down)\s+)+/i;
const trailing = /(?:\s+(?:night|morning|afternoon|evening)|[\s.,;:!?"”’')]|['’]s)+$/i;
/** Between the two ends of a range. */
const range = /\s+(?:to|and|or|through)\s+|(?<=[\d%])\s*[-–]\s*(?=[\d$])/gi;
/** Digits, a weekday, month or season: a date that stands in the calendar. */
const calendarWord =
	/\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|spring|summer|autumn|fall|winter/i;

/** The spans of a reader in the tagged corpus's way, by their ends. */
function spansByKey(text: string, kind: Kind, spans: readonly Span[]): ReadonlyMap<string, Span> {
	const isName = kind === 'person' || kind === 'organization' || kind === 'place';
	const pieces = spans.map((span) => trimmed(text, span)).flatMap((span) => (isName ? [span] : ends(text, span)));
	const cut = pieces.map((span) => trimmed(text, span)).filter(({start, end}) => start < end);
	const asked = kind === 'date' ? cut.filter(({start, end}) => calendarWord.test(text.slice(start, end))) : cut;
	return new Map(asked.map((span) => [`${span.start}-${span.end}`, span]));
}

function ends(text: string, {start, end}: Span): readonly Span[] {
	const cuts = [...text.slice(start, end).matchAll(range)];
	const from = [start, ...cuts.map(({0: link, index}) => start + index + link.length)];
	const to = [...cuts.map(({index}) => start + index), end];
	return from.map((first, at) => ({start: first, end: to[at] ?? end}));
}

function trimmed(text: string, {start, end}: Span): Span {
	const quote = text.slice(start, end);
	const before = leading.exec(quote)?.[0].length ?? 0;
	const after = trailing.exec(quote)?.[0].length ?? 0;
	return {start: start + before, end: end - after};
}

/** What was found of one kind, without dates that are tagged as a time of day or a duration. */
function countable({text, entities}: Story, kind: Kind, spans: readonly Span[]): ReadonlyMap<string, Span> {
	const found = spansByKey(text, kind, spans);
	if (kind !== 'date') return found;
	const others = entities.filter(({type}) => type === 'TIME' || type === 'DURATION');
	return new Map([...found].filter(([, span]) => !others.some((other) => overlaps(span, other))));
}

interface Count {
	right: number;
	found: number;
	tagged: number;
}

function measure(stories: readonly Story[], read: (text: string) => Found, showsErrors: boolean): readonly string[] {
	const counts = new Map(kinds.map((kind): [Kind, Count] => [kind, {right: 0, found: 0, tagged: 0}]));
	for (const story of stories) {
		const result = read(story.text);
		for (const [kind, count] of counts) {
			const tagged = spansByKey(
				story.text,
				kind,
				story.entities.filter(({type}) => kindByTag.get(type) === kind),
			);
			const found = countable(story, kind, result[kind]);
			count.found += found.size;
			count.tagged += tagged.size;
			count.right += [...found.keys()].filter((span) => tagged.has(span)).length;
			if (showsErrors) printErrors(story, kind, tagged, found);
		}
	}
	return kinds.map((kind) => figures(counts.get(kind) ?? {right: 0, found: 0, tagged: 0}));
}

function printErrors(
	{id, text}: Story,
	kind: Kind,
	tagged: ReadonlyMap<string, Span>,
	found: ReadonlyMap<string, Span>,
): void {
	for (const [span, {start, end}] of tagged)
		if (!found.has(span)) print(`missed ${kind} ${id.slice(-4)} ${context(text, start, end)}\n`);
	for (const [span, {start, end}] of found)
		if (!tagged.has(span)) print(`excess ${kind} ${id.slice(-4)} ${context(text, start, end)}\n`);
}

function context(text: string, start: number, end: number): string {
	return `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replace(
		/\s+/g,
		' ',
	);
}

function figures({right, found, tagged}: Count): string {
	const precision = right / Math.max(found, 1);
	const recall = right / tagged;
	const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
	return `${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)} of ${tagged}`;
}

function print(line: string): void {
	process.stdout.write(line);
}

const stories = readStories();
const ours = measure(stories, readOurs, process.argv.includes('--errors'));
const theirs = measure(stories, readTheirs, false);
print(`${'P, R, F1 of spans'.padEnd(19)}${'crosscheck'.padEnd(26)}compromise\n`);
for (const [at, kind] of kinds.entries())
	print(`${kind.padEnd(19)}${(ours[at] ?? '').padEnd(26)}${theirs[at] ?? ''}\n`);

const prepared = stories.map(({text}) => ({text, sentences: splitSentences(text, findParts(text))}));
const started = performance.now();
let characters = 0;
for (const {text, sentences} of prepared) {
	findMentions(text, sentences);
	characters += text.length;
}
const milliseconds = performance.now() - started;
print(`${(characters / milliseconds).toFixed(0)} kB/s for finding mentions in sentences\n`);
