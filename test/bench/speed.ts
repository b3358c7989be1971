import {performance} from 'node:perf_hooks';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {findEnumerations} from '../../src/text/enumerations.ts';
import {findMentions} from '../../src/text/mentions.ts';
import {inEnglishNotation} from '../../src/text/number-notation.ts';
import {findParagraphs} from '../../src/text/paragraphs.ts';
import {findParts} from '../../src/text/parts.ts';
import {findQuantities} from '../../src/text/quantities.ts';
import {findQuotations} from '../../src/text/quotations.ts';
import {scanSentences} from '../../src/text/scans.ts';
import {splitSentences} from '../../src/text/sentences.ts';
import {findTimes} from '../../src/text/times.ts';
import {readNews} from './news.ts';

/**
 * Times step 1 against the bare tagger (sentences and parts of speech alone) and against compromise on the same articles in
 * the same process, in turns, and prints the ratios of the fastest turns and the share of each part of the step. Speeds
 * depend on the machine; the ratios hardly do. Times are the processor's, so that other work on the machine counts less.
 */

/** UTF-16 units of text in all; the shared stories are repeated up to it. */
const amount = process.env['CI'] === undefined ? 5_000_000 : 500_000;
const turns = process.env['CI'] === undefined ? 4 : 2;
/** UTF-16 units that compromise reads: at its speed, enough. */
const amountOfCompromise = 100_000;

const nlp = winkNLP(model, ['sbd', 'pos']);

/** What `analyse` does, with the time that each part takes added to its sum. */
function analyseTimed(text: string, sums: Map<string, number>): void {
	const timed = <Result>(name: string, part: () => Result): Result => {
		const started = performance.now();
		const result = part();
		sums.set(name, (sums.get(name) ?? 0) + performance.now() - started);
		return result;
	};
	const paragraphs = timed('parts', () => findParagraphs(text));
	const parts = timed('parts', () => findParts(text, [], paragraphs));
	const sentences = timed('sentences and tokens', () => splitSentences(text, parts, paragraphs));
	const read = sentences.filter(({part}) => parts[part]?.role !== 'furniture');
	const mentions = timed('mentions', () => findMentions(text, read));
	const scans = timed('scanning for times', () => scanSentences(inEnglishNotation(text), read));
	timed('quantities', () => findQuantities(text, read, scans));
	timed('placing times', () => findTimes(text, read, undefined, scans));
	timed('quotations', () => findQuotations(text, read, mentions));
	timed('enumerations', () => findEnumerations(text, read, mentions, scans));
}

function milliseconds(texts: readonly string[], step: (text: string) => unknown): number {
	const started = process.cpuUsage();
	for (const text of texts) step(text);
	const {user, system} = process.cpuUsage(started);
	return (user + system) / 1000;
}

/** The first articles, up to so many UTF-16 units. */
function upTo(units: number, texts: readonly string[]): readonly string[] {
	let length = 0;
	return texts.filter((text) => (length += text.length) <= units);
}

function unitsOf(texts: readonly string[]): number {
	return texts.reduce((sum, {length}) => sum + length, 0);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

const articles = readNews(amount);
const few = upTo(amountOfCompromise, articles);
const characters = unitsOf(articles);
let [tagger, step, peer] = [Infinity, Infinity, Infinity];
let shares: ReadonlyMap<string, number> = new Map();
for (let turn = 0; turn < turns; turn++) {
	tagger = Math.min(
		tagger,
		milliseconds(articles, (text) => nlp.readDoc(text)),
	);
	const sums = new Map<string, number>();
	const taken = milliseconds(articles, (text) => analyseTimed(text, sums));
	if (turn < 2)
		peer = Math.min(
			peer,
			milliseconds(few, (text) => compromise(text)),
		);
	if (taken > step) continue;
	step = taken;
	shares = sums;
}

const whole = [...shares.values()].reduce((sum, taken) => sum + taken, 0);
const speeds = {
	'bare tagger': characters / tagger,
	'step 1': characters / step,
	compromise: unitsOf(few) / peer,
};
print(`${articles.length} articles, ${characters} characters`);
for (const [name, speed] of Object.entries(speeds)) {
	print(`${name.padEnd(22)}${(speed / 1000).toFixed(2).padStart(6)} million characters a second`);
}
print(`step 1 to bare tagger ${(tagger / step).toFixed(3).padStart(6)}`);
print(`step 1 to compromise  ${(speeds['step 1'] / speeds.compromise).toFixed(1).padStart(6)}`);
for (const [name, taken] of shares) print(`${name.padEnd(22)}${((taken / whole) * 100).toFixed(1).padStart(6)} %`);
