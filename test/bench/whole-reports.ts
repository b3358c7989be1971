import {execFileSync} from 'node:child_process';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import {align} from '../../src/align/index.ts';
import {extractClaims} from '../../src/extract/index.ts';
import type {Article, Extraction} from '../../src/model/index.ts';
import {applyRules, rules} from '../../src/rules/index.ts';
import {groupStories} from '../../src/stories/index.ts';
import {analyse} from '../../src/text/index.ts';
import {manyStories, oneStory} from './story-sets.ts';

/**
 * Processor time of whole reports: a thousand articles in two hundred stories against the bare tagger (sentences and parts of
 * speech) on the same text in turns in the same run, with the share of each step; one story of more and more articles; and
 * the peak memory for more and more stories, each in a process of its own.
 */

const quick = process.env['CI'] !== undefined;
const storyCount = quick ? 24 : 200;
const turns = quick ? 1 : 2;
const sizes = quick ? [20, 50] : [20, 50, 100, 200];

const nlp = winkNLP(model, ['sbd', 'pos']);

type Steps = Map<string, number>;

function timed<Result>(steps: Steps, name: string, part: () => Result): Result {
	const started = process.cpuUsage();
	const result = part();
	const {user, system} = process.cpuUsage(started);
	steps.set(name, (steps.get(name) ?? 0) + (user + system) / 1000);
	return result;
}

function articleOf(id: string, text: string): Article {
	return {id, file: id, outlet: id, language: 'en', sha256: '', text};
}

/** What a report does, step by step; which articles are one story is known, but finding it is timed. */
function report(stories: readonly (readonly string[])[], steps: Steps): void {
	let number = 0;
	const extracted = stories.map((texts) =>
		texts.map((text): Extraction => {
			const analysis = timed(steps, 'text', () => analyse(text));
			const id = String(number++).padStart(5, '0');
			return timed(steps, 'extract', () => extractClaims(articleOf(id, text), analysis));
		}),
	);
	timed(steps, 'stories', () => groupStories(extracted.flat()));
	for (const members of extracted) {
		const [group] = groupStories(members, {oneStory: true});
		const view = timed(steps, 'align', () => align(members, group?.origins ?? []));
		timed(steps, 'rules', () => applyRules(rules, view));
	}
}

function total(steps: Steps): number {
	return ['text', 'extract', 'stories', 'align', 'rules'].reduce((sum, name) => sum + (steps.get(name) ?? 0), 0);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function againstTagger(): void {
	const stories = manyStories(storyCount);
	const texts = stories.flat();
	let [tagger, best] = [Infinity, new Map<string, number>()];
	for (let turn = 0; turn < turns; turn++) {
		const bare: Steps = new Map();
		timed(bare, 'tagger', () => {
			for (const text of texts) nlp.readDoc(text);
		});
		tagger = Math.min(tagger, bare.get('tagger') ?? Infinity);
		const steps: Steps = new Map();
		report(stories, steps);
		if (best.size === 0 || total(steps) < total(best)) best = steps;
	}
	const units = texts.reduce((sum, {length}) => sum + length, 0);
	print(`${texts.length} articles in ${stories.length} stories, ${units} characters`);
	print(`whole report to bare tagger ${(total(best) / tagger).toFixed(2)}`);
	for (const [name, milliseconds] of best)
		if (name !== 'groups')
			print(`  ${name.padEnd(10)}${((100 * milliseconds) / total(best)).toFixed(1).padStart(6)} %`);
}

function growing(): void {
	print('\none story of   seconds   of it alignment');
	const spent = sizes.map((size) => {
		const steps: Steps = new Map();
		report([oneStory(size)], steps);
		const share = (100 * (steps.get('align') ?? 0)) / total(steps);
		print(
			`${String(size).padStart(12)}${(total(steps) / 1000).toFixed(2).padStart(10)}${share.toFixed(0).padStart(15)} %`,
		);
		return {all: total(steps), align: steps.get('align') ?? 0};
	});
	const [first, last] = [spent[0], spent.at(-1)];
	const factor = Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
	if (!first || !last) return;
	print(
		`grows with the number of articles to the power of ${(Math.log(last.all / first.all) / factor).toFixed(2)}, alignment ${(Math.log(last.align / first.align) / factor).toFixed(2)}`,
	);
}

function memory(): void {
	print('\nstories   articles   peak megabytes');
	for (const count of quick ? [5, 10] : [50, 100, 200]) {
		const output = execFileSync(process.execPath, [process.argv[1] ?? '', String(count)], {encoding: 'utf8'});
		print(output);
	}
}

const [count] = process.argv.slice(2);
if (count === undefined) {
	againstTagger();
	growing();
	memory();
} else {
	const stories = manyStories(Number(count));
	report(stories, new Map());
	const megabytes = process.resourceUsage().maxRSS / 1024;
	process.stdout.write(
		`${count.padStart(7)}${String(stories.flat().length).padStart(11)}${megabytes.toFixed(0).padStart(17)}`,
	);
}
