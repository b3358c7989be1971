import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {compare, extract} from '../../src/crosscheck.ts';
import type {Article, Finding} from '../../src/model/index.ts';
import {rules} from '../../src/rules/index.ts';
import {sharedFolder} from '../support/shared-folder.ts';
import {addFlag, linesByRule, type RuleSums} from './by-rule.ts';

/**
 * Plants one discrepancy at a time in a copy of a real article whose paragraphs are put in another order and cut, and asks
 * whether a conflict or tension points at it, and at nothing else. Plain patterns choose the place, not our own reading,
 * so that what step 1 misses counts as missed. With `--missed` it prints what was not found and what was flagged besides.
 */

interface Edit {
	/** Matches what is replaced; the named group `value` is what the finding must touch. */
	readonly pattern: RegExp;
	readonly replace: (value: string) => string | undefined;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
const cities = ['Lisbon', 'Madrid', 'Nairobi', 'Toronto', 'Jakarta', 'Vienna', 'Manila', 'Warsaw'] as const;
const given = ['Robert', 'Michael', 'Susan', 'Helen', 'Edward', 'Laura', 'Patrick', 'Monica'] as const;
const opposites = new Map([
	['rose', 'fell'],
	['fell', 'rose'],
	['increased', 'decreased'],
	['opened', 'closed'],
	['closed', 'opened'],
	['accepted', 'rejected'],
	['rejected', 'accepted'],
	['approved', 'rejected'],
	['won', 'lost'],
	['lost', 'won'],
	['confirmed', 'denied'],
	['denied', 'confirmed'],
	['arrested', 'released'],
]);

/** The digits of a number, multiplied so that it stays of its size: "5.2" is 7.8, "1,400" is 2,100. */
function scaled(value: string): string | undefined {
	const number = Number(value.replaceAll(',', ''));
	if (!Number.isFinite(number) || number < 2) return undefined;
	const other = value.includes('.') ? (number * 1.5).toFixed(1) : String(Math.round(number * 1.5));
	return value.includes(',') ? other.replaceAll(/\B(?=(?:\d{3})+$)/g, ',') : other;
}

const next = (list: readonly string[], value: string): string => list[(list.indexOf(value) + 2) % list.length] ?? value;

const edits: ReadonlyMap<string, Edit> = new Map<string, Edit>([
	[
		'count',
		{
			pattern:
				/\b(?<value>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) [a-z]{4,}s\b(?! ago| later| earlier)/g,
			replace: (value) => (/\d/.test(value) ? scaled(value) : next(words, value)),
		},
	],
	['amount', {pattern: /[$£€](?<value>\d[\d,]*(?:\.\d+)?)/g, replace: scaled}],
	['percent', {pattern: /\b(?<value>\d+(?:\.\d+)?) ?(?:percent|per cent|%)/g, replace: scaled}],
	[
		'weekday',
		{
			pattern: new RegExp(String.raw`\bon (?<value>${weekdays.join('|')})\b`, 'g'),
			replace: (value) => next(weekdays, value),
		},
	],
	[
		'date',
		{
			pattern:
				/\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?<value>[1-9]|1\d|2[0-4])\b(?!\d)/g,
			replace: (value) => String(Number(value) + 3),
		},
	],
	[
		'age',
		{
			pattern: /(?<value>(?<=[a-z], )[2-6]\d(?=, )|\b[2-6]\d(?=-year-old))/g,
			replace: (value) => String(Number(value) + 4),
		},
	],
	[
		'name',
		{
			pattern:
				/(?<value>\b(?:John|James|David|William|Richard|Thomas|Mark|Peter|Paul|George|Mary|Sarah|Anna|Jennifer|Andrew|Daniel|Steven|Kevin|Brian|Christopher))(?= [A-Z][a-z]{3,}\b)/g,
			replace: (value) => given[value.length % given.length],
		},
	],
	[
		'place',
		{
			pattern:
				/\bin (?<value>London|Paris|Berlin|Washington|Beijing|Tokyo|Moscow|Jerusalem|Seoul|Chicago|Sydney|Houston|Honolulu|Cologne|Brussels)\b/g,
			replace: (value) => cities[value.length % cities.length],
		},
	],
	[
		'negation',
		{pattern: /\b(?:was|were|has|have|had|will|did) (?<value>)(?=[a-z]+(?:ed|en)\b)/g, replace: () => 'not '},
	],
	[
		'opposite verb',
		{
			pattern: new RegExp(String.raw`\b(?<value>${[...opposites.keys()].join('|')})\b`, 'g'),
			replace: (value) => opposites.get(value),
		},
	],
]);

interface Planted {
	readonly type: string;
	readonly text: string;
	readonly copy: string;
	/** Where the planted words stand in the copy. */
	readonly start: number;
	readonly end: number;
}

/** The same for every run: a small generator after Marsaglia's xorshift. */
function* numbers(seed: number): Generator<number> {
	for (let state = seed; ;) {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		yield (state >>> 0) / 2 ** 32;
	}
}

function plant(text: string, type: string, {pattern, replace}: Edit, random: Iterator<number>): Planted | undefined {
	const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
	const places = paragraphs.flatMap((paragraph, index) =>
		index < 2 || paragraph.length < 60 ? [] : [...paragraph.matchAll(pattern)].map((match) => ({index, match})),
	);
	const draw = (): number => Number(random.next().value);
	const place = places[Math.floor(draw() * places.length)];
	if (!place) return undefined;
	const {index, match} = place;
	const value = match.groups?.['value'] ?? '';
	const other = replace(value);
	const paragraph = paragraphs[index];
	if (other === undefined || paragraph === undefined) return undefined;
	const at = match.index + (value === '' ? match[0].length : match[0].indexOf(value));
	const changed = paragraph.slice(0, at) + other + paragraph.slice(at + value.length);
	const rest = paragraphs
		.map((one, position) => ({
			text: position === index ? changed : one,
			key: position < 1 ? -1 : draw(),
			keep: position < 1 || position === index || draw() < 0.7,
		}))
		.filter(({keep}) => keep)
		.toSorted((one, second) => one.key - second.key)
		.map((one) => one.text);
	const copy = rest.join('\n\n');
	const start = copy.indexOf(changed) + at;
	return {type, text: paragraphs.join('\n\n'), copy, start, end: start + Math.max(other.length, 1)};
}

function articleOf(id: string, text: string): Article {
	return {id, file: id, outlet: id, language: 'en', sha256: '', text};
}

const showMissed = process.argv.includes('--missed');
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function flagsOf(a: string, b: string): Finding[] {
	const {stories} = compare([extract(articleOf('a.txt', a)), extract(articleOf('b.txt', b))], {oneStory: true});
	return stories.flatMap(({findings}) => findings).filter(({relation}) => relation !== 'coverage');
}

/** A negation is shown by its clause: near enough is right. */
function pointsAt({evidence}: Finding, {start, end, type}: Planted): boolean {
	const slack = type === 'negation' || type === 'opposite verb' ? 80 : 3;
	return evidence.some((one) => one.article === 'b.txt' && one.start < end + slack && start - slack < one.end);
}

const folder = join(sharedFolder, 'stories/articles');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.txt'));
const random = numbers(20_170_912);
const sums: RuleSums = new Map();
let [flags, right, planted, foundInAll] = [0, 0, 0, 0];
for (const [type, edit] of edits) {
	let [count, found] = [0, 0];
	for (const file of files.toSorted()) {
		const edited = plant(readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''), type, edit, random);
		if (!edited) continue;
		count++;
		const all = flagsOf(edited.text, edited.copy);
		const own = flagsOf(edited.text, edited.text).map(({message}) => message);
		const fresh = all.filter(({scope, message}) => scope === 'across' || !own.includes(message));
		const hits = fresh.filter((finding) => pointsAt(finding, edited));
		for (const finding of fresh) addFlag(sums, finding.rule, hits.includes(finding));
		flags += fresh.length;
		right += hits.length;
		if (hits.length > 0) found++;
		if (!showMissed) continue;
		const context = edited.copy.slice(Math.max(0, edited.start - 90), edited.end + 60).replaceAll(/\s+/g, ' ');
		if (hits.length === 0) print(`  missed ${type} ${file}: ${context}`);
		for (const {rule, message} of fresh.filter((finding) => !hits.includes(finding)))
			print(`  besides ${type} ${file} ${rule}: ${message}`);
	}
	planted += count;
	foundInAll += found;
	print(`${type.padEnd(16)} ${found}/${count} found = ${((100 * found) / (count || 1)).toFixed(0)} %`);
}
print(`${'all'.padEnd(16)} ${foundInAll}/${planted} found = ${((100 * foundInAll) / (planted || 1)).toFixed(0)} %`);
print(`flags that point at what was planted: ${right}/${flags} = ${((100 * right) / (flags || 1)).toFixed(1)} %`);
print('by rule, those that point at what was planted of all');
for (const line of linesByRule(
	sums,
	rules.map(({id}) => id),
	(measured) => measured.planted,
))
	print(line);
