import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {findEnumerations} from '../../src/text/enumerations.ts';
import {findMentions} from '../../src/text/mentions.ts';
import {findParts} from '../../src/text/parts.ts';
import {findQuantities} from '../../src/text/quantities.ts';
import {findQuotations} from '../../src/text/quotations.ts';
import {scanSentences} from '../../src/text/scans.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {findTimes} from '../../src/text/times.ts';
import {sharedFolder} from '../support/shared-folder.ts';

/**
 * Times step 1 against the bare tagger (sentences and parts of speech alone) on the same articles in the same process,
 * in turns, and prints the ratio of the fastest turns and the share that each part of the step takes. Speeds depend on
 * the machine; the ratio hardly does.
 */

/** UTF-16 units of text in all; the shared stories are repeated up to it. */
const amount = process.env['CI'] === undefined ? 2_000_000 : 500_000;
const turns = process.env['CI'] === undefined ? 4 : 2;

function readArticles(): readonly string[] {
	const folder = join(sharedFolder, 'stories/articles');
	const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.txt'));
	const stories = files.toSorted().map((file) => readFileSync(join(folder, file), 'utf8'));
	const articles: string[] = [];
	let length = 0;
	for (let index = 0; length < amount; index++) {
		const article = stories[index % stories.length] ?? '';
		articles.push(article);
		length += article.length + 1;
	}
	return articles;
}

const nlp = winkNLP(model, ['sbd', 'pos']);

function tag(text: string): void {
	nlp.readDoc(text);
}

/** What `analyse` does, with the time that each part takes added to its sum. */
function analyseTimed(text: string, sums: Map<string, number>): void {
	const timed = <Result>(name: string, part: () => Result): Result => {
		const started = performance.now();
		const result = part();
		sums.set(name, (sums.get(name) ?? 0) + performance.now() - started);
		return result;
	};
	const parts = timed('parts', () => findParts(text));
	const sentences = timed('sentences and tokens', () => splitSentences(text, parts));
	const read = sentences.filter(({part}) => parts[part]?.role !== 'furniture');
	const mentions = timed('mentions', () => findMentions(text, read));
	const scans = timed('scanning for times', () => scanSentences(text, read));
	timed('quantities', () => findQuantities(text, read, scans));
	timed('placing times', () => findTimes(text, read, undefined, scans));
	timed('quotations', () => findQuotations(text, read, mentions));
	timed('enumerations', () => findEnumerations(text, read, mentions, scans));
}

function milliseconds(articles: readonly string[], step: (text: string) => void): number {
	const started = performance.now();
	for (const article of articles) step(article);
	return performance.now() - started;
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

const articles = readArticles();
const characters = articles.reduce((sum, {length}) => sum + length, 0);
let tagger = Infinity;
let step = Infinity;
let shares: ReadonlyMap<string, number> = new Map();
for (let turn = 0; turn < turns; turn++) {
	tagger = Math.min(tagger, milliseconds(articles, tag));
	const sums = new Map<string, number>();
	const taken = milliseconds(articles, (text) => analyseTimed(text, sums));
	if (taken > step) continue;
	step = taken;
	shares = sums;
}

const speed = (taken: number): string => `${(characters / 1000 / taken).toFixed(2)} million characters a second`;
print(`${articles.length} articles, ${characters} characters`);
print(`bare tagger           ${speed(tagger)}`);
print(`step 1                ${speed(step)}`);
print(`ratio                 ${(tagger / step).toFixed(3)}`);
for (const [name, taken] of shares) print(`${name.padEnd(22)}${((taken / step) * 100).toFixed(1).padStart(5)} %`);
