import {readFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {findMentions} from '../../src/text/mentions.ts';
import {findParts} from '../../src/text/parts.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import type {Mention} from '../../src/model/index.ts';

/**
 * Measures names against newswire with tagged names (NIST IE-ER, in the folder that CROSSCHECK_DATA names):
 * precision, recall and F1 of exact spans by kind, and the speed. Nationalities, nouns and pronouns are not tagged there and not counted.
 * With `--errors` it prints what was missed and what was found in excess.
 */

interface Tagged {
	readonly start: number;
	readonly end: number;
	readonly type: string;
}

interface Story {
	readonly id: string;
	readonly text: string;
	readonly entities: readonly Tagged[];
}

const kinds = {person: 'PERSON', organization: 'ORGANIZATION', place: 'LOCATION'} as const;

function isStory(value: unknown): value is Story {
	return typeof value === 'object' && value !== null && 'text' in value && 'entities' in value;
}

function readStories(): Story[] {
	const folder = process.env['CROSSCHECK_DATA'] ?? path.join(import.meta.dirname, '../../../shared');
	const file = path.join(folder, 'data/ieer_newswire/dev.jsonl');
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): unknown => JSON.parse(line))
		.filter(isStory);
}

/** Full stops at the end and line breaks inside are where taggers differ by habit; the span is compared without them. */
function key(text: string, {start, end}: {readonly start: number; readonly end: number}): string {
	const quote = text.slice(start, end).replace(/^(?:the|The)\s+/, '');
	return `${end - quote.length}-${start + text.slice(start, end).replace(/[.\s]+$/, '').length}`;
}

function countable({via, type}: Mention): boolean {
	return type !== 'other' && (via === 'name' || via === 'acronym' || via === 'capital');
}

const errors = process.argv.includes('--errors');
const stories = readStories();
const totals = {person: [0, 0, 0], organization: [0, 0, 0], place: [0, 0, 0]};
for (const {text, entities, id} of stories) {
	const mentions = findMentions(text, splitSentences(text, findParts(text))).filter(countable);
	for (const kind of ['person', 'organization', 'place'] as const) {
		const gold = new Map(
			entities.filter(({type}) => type === kinds[kind]).map((entity) => [key(text, entity), entity]),
		);
		const found = new Map(mentions.filter(({type}) => type === kind).map((mention) => [key(text, mention), mention]));
		const total = totals[kind];
		const right = [...found.keys()].filter((span) => gold.has(span)).length;
		total[0] = (total[0] ?? 0) + right;
		total[1] = (total[1] ?? 0) + found.size;
		total[2] = (total[2] ?? 0) + gold.size;
		if (!errors) continue;
		for (const [span, entity] of gold) if (!found.has(span)) print('missed', kind, id, text, entity);
		for (const [span, mention] of found) if (!gold.has(span)) print('excess', kind, id, text, mention);
	}
}

function print(
	what: string,
	kind: string,
	id: string,
	text: string,
	{start, end}: {readonly start: number; readonly end: number},
): void {
	const context = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`;
	process.stdout.write(`${what} ${kind} ${id.slice(-4)} ${context.replace(/\s+/g, ' ')}\n`);
}

for (const [kind, [right = 0, found = 0, gold = 0]] of Object.entries(totals)) {
	const precision = right / found;
	const recall = right / gold;
	const f1 = (2 * precision * recall) / (precision + recall);
	process.stdout.write(
		`${kind.padEnd(13)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} (${gold} tagged)\n`,
	);
}

const prepared = stories.map(({text}) => ({text, sentences: splitSentences(text, findParts(text))}));
const started = performance.now();
let characters = 0;
for (const {text, sentences} of prepared) {
	findMentions(text, sentences);
	characters += text.length;
}
const milliseconds = performance.now() - started;
process.stdout.write(`${(characters / milliseconds).toFixed(0)} kB/s for finding mentions in sentences\n`);
