/**
 * How well articles are put together into stories, on the shared articles (`CROSSCHECK_DATA`, by default ../shared):
 *
 *   npx tsc --noEmit false --outDir .build-bench; node .build-bench/test/bench/stories.js
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {extract} from '../../src/crosscheck.ts';
import type {Extraction} from '../../src/model/index.ts';
import {groupStories} from '../../src/stories/index.ts';
import {type EventProfile, eventProfile} from '../../src/stories/profile.ts';
import {linkStrength} from '../../src/stories/same-event.ts';
import {sharedFolder} from '../support/shared-folder.ts';

interface Sample {
	readonly extraction: Extraction;
	/** Articles of one group report one event. */
	readonly group: string;
}

function sample(id: string, group: string, text: string, published?: string): Sample {
	const article = {id, file: id, outlet: '', language: 'en', sha256: '', text};
	return {extraction: extract(published === undefined ? article : {...article, published}), group};
}

function textsOf(folder: string): {readonly name: string; readonly text: string}[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.toSorted()
		.map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}));
}

/** The folders of real stories, each taken for one event. With dates, that of story.json is the date of publication. */
function folders(root: string, dated: boolean): Sample[] {
	return readdirSync(root).flatMap((folder) => {
		const story: unknown = JSON.parse(readFileSync(join(root, folder, 'story.json'), 'utf8'));
		return textsOf(join(root, folder)).map(({name, text}) =>
			sample(`${folder}/${name}`, folder, text, dated ? dateOf(story, name) : undefined),
		);
	});
}

function dateOf(story: unknown, name: string): string | undefined {
	const articles = property(story, 'articles');
	const article: unknown = Array.isArray(articles)
		? articles.find((each) => property(each, 'file') === name)
		: undefined;
	const date = property(article, 'date');
	return typeof date === 'string' ? date : undefined;
}

function property(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

/** Three reports of one event, and one each of two others between the same parties. */
const groupsOfFive = ['first', 'first', 'first', 'second', 'third'];

function five(folder: string): Sample[] {
	return textsOf(folder).map(({name, text}, index) => sample(name, groupsOfFive[index] ?? name, text));
}

/** Reports of one agency on one company over years: no two on one event, so that each link is a false one. */
function agencyReports(file: string): Sample[] {
	const rows = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): unknown => JSON.parse(line));
	return rows.map((row, index) => {
		const sentences = property(row, 'sentences');
		const lines = Array.isArray(sentences) ? sentences.map(String) : [];
		const date = new Date(`${(lines[1] ?? '').replaceAll(' ,', ',')} UTC`);
		const published = Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
		return sample(`${index}`, `${index}`, lines.join('\n').replaceAll(/ ([.,;:%)])/g, '$1'), published);
	});
}

interface ScoredPair {
	readonly a: Sample;
	readonly b: Sample;
	readonly strength: number;
}

function scoredPairs(samples: readonly Sample[]): ScoredPair[] {
	const profiles: EventProfile[] = samples.map(({extraction}) => eventProfile(extraction));
	const pairs: ScoredPair[] = [];
	for (const [index, b] of samples.entries())
		for (const [before, a] of samples.slice(0, index).entries()) {
			const [one, other] = [profiles[before], profiles[index]];
			if (one !== undefined && other !== undefined) pairs.push({a, b, strength: linkStrength(one, other)});
		}
	return pairs.toSorted((left, right) => right.strength - left.strength);
}

function isTrue({a, b}: ScoredPair): boolean {
	return a.group === b.group;
}

function report(title: string, samples: readonly Sample[]): void {
	const start = performance.now();
	const stories = groupStories(samples.map(({extraction}) => extraction));
	const elapsed = performance.now() - start;
	const storyOf = new Map(stories.flatMap(({articles}, index) => articles.map((id) => [id, index] as const)));
	const pairs = scoredPairs(samples);
	const found = pairs.filter(({a, b}) => storyOf.get(a.extraction.article.id) === storyOf.get(b.extraction.article.id));
	const right = found.filter(isTrue).length;
	print(`\n${title}: ${samples.length} articles, ${stories.length} stories, ${elapsed.toFixed(0)} ms`);
	print(`  pair precision ${ratio(right, found.length)}, pair recall ${ratio(right, pairs.filter(isTrue).length)}`);
	connected(samples, storyOf);
	for (const pair of found.filter((each) => !isTrue(each)).slice(0, 5)) print(`  merged wrongly: ${describe(pair)}`);
	for (const pair of pairs.filter((each) => !isTrue(each)).slice(0, 5)) print(`  strongest false: ${describe(pair)}`);
	for (const pair of holdingPairs(samples, pairs.filter(isTrue)).slice(-12)) print(`  weakest true: ${describe(pair)}`);
}

function connected(samples: readonly Sample[], storyOf: ReadonlyMap<string, number>): void {
	let [together, all] = [0, 0];
	for (const group of new Set(samples.map((each) => each.group))) {
		const members = samples.filter((each) => each.group === group);
		if (members.length < 2) continue;
		const sizes = new Map<number, number>();
		for (const {extraction} of members) {
			const story = storyOf.get(extraction.article.id) ?? -1;
			sizes.set(story, (sizes.get(story) ?? 0) + 1);
		}
		together += Math.max(...sizes.values());
		all += members.length;
	}
	print(`  articles in the main component of their group ${ratio(together, all)}`);
}

/** The true pairs that would hold each group together if the threshold were low enough. */
function holdingPairs(samples: readonly Sample[], pairs: readonly ScoredPair[]): ScoredPair[] {
	const groupOf = new Map(samples.map((each) => [each, new Set([each])]));
	return pairs.filter(({a, b}) => {
		const [one, other] = [groupOf.get(a), groupOf.get(b)];
		if (one === undefined || other === undefined || one === other) return false;
		for (const member of other) groupOf.set(member, one.add(member));
		return true;
	});
}

function ratio(part: number, whole: number): string {
	return `${whole === 0 ? '-' : (part / whole).toFixed(3)} (${part}/${whole})`;
}

/** Number of the story's folder and letter of the article: "70b". */
function shortName({extraction}: Sample): string {
	return extraction.article.id.replace(/^(\d*)[^/]*\/(.)?.*$/, '$1$2');
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function describe({a, b, strength}: ScoredPair): string {
	return `${shortName(a)} - ${shortName(b)} ${strength.toFixed(2)}`;
}

if (existsSync(sharedFolder)) {
	const root = join(sharedFolder, 'stories/articles');
	report('real stories, dates unknown', [...folders(root, false), ...five(join(sharedFolder, 'seeds'))]);
	report('real stories, dates known', folders(root, true));
	report('one event, two near misses', five(join(sharedFolder, 'seeds')));
	report('the same with other names', five(join(sharedFolder, 'seeds-disguised')));
	report('one agency on one company over years', agencyReports(join(sharedFolder, 'data/meantime_en/dev.jsonl')));
}
