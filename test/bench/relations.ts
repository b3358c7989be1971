import {contentWordSimilarity} from '../../src/adapters/similarity/content-words.ts';
import {compare, extract} from '../../src/crosscheck.ts';
import type {Article, Comparison, Extraction, Finding, Question, Story} from '../../src/model/index.ts';
import {type AnnotatedStory, type Item, readAnnotated, type Side, sidesMet} from './annotated.ts';
import {plainConflict} from './plain-conflict.ts';

/**
 * How what careful readers annotated and what is reported agree: a table of annotated against reported relation, for the
 * tool and for a plain baseline; the near misses that are quiet because they were looked at; and copies of each article
 * held against it, in which nothing conflicts. With `--blind` it prints the near misses that no question holds.
 */

const kinds = ['conflict', 'tension', 'compatible', 'only-in'] as const;
const relations = ['conflict', 'tension', 'coverage', 'nothing'] as const;
type Relation = (typeof relations)[number];

interface Flag {
	readonly relation: Relation;
	readonly evidence: readonly Side[];
}

const showBlind = process.argv.includes('--blind');

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

function articleOf(id: string, text: string): Article {
	return {id, file: id, outlet: id, language: 'en', sha256: '', text};
}

function reported(item: Item, flags: readonly Flag[]): Relation {
	const meets = ({evidence}: Flag): boolean =>
		item.kind === 'only-in'
			? item.sides.some((side) => evidence.some((one) => overlapsSide(one, side)))
			: sidesMet(item.sides, evidence) > 1;
	return relations.find((relation) => flags.some((flag) => flag.relation === relation && meets(flag))) ?? 'nothing';
}

function overlapsSide(one: Side, side: Side): boolean {
	return one.article === side.article && one.start < side.end && side.start < one.end;
}

/** Counts by annotated and reported relation. */
type Table = Map<string, number>;

function add(table: Table, items: readonly Item[], flags: readonly Flag[]): void {
	for (const item of items) {
		const key = `${item.kind} ${reported(item, flags)}`;
		table.set(key, (table.get(key) ?? 0) + 1);
	}
}

function printTable(title: string, table: Table): void {
	print(`\n${title.padEnd(26)}${relations.map((relation) => relation.padStart(10)).join('')}`);
	for (const kind of kinds) {
		const counts = relations.map((relation) => table.get(`${kind} ${relation}`) ?? 0);
		print(`  annotated ${kind.padEnd(14)}${counts.map((count) => String(count).padStart(10)).join('')}`);
	}
	const at = (key: string): number => table.get(key) ?? 0;
	const total = kinds.slice(0, 2).flatMap((kind) => relations.map((relation) => at(`${kind} ${relation}`)));
	const right = at('conflict conflict') + at('conflict tension') / 2 + at('tension conflict') + at('tension tension');
	print(
		`  found, a conflict told as tension counting half: ${right} of ${total.reduce((sum, count) => sum + count, 0)}`,
	);
}

/** How a near miss stands in the questions: compared and compatible, compared without an answer, one reading, or not at all. */
function standing({sides}: Item, questions: readonly Question[]): string {
	const found = new Set(questions.flatMap((question) => standingsIn(question, sides)));
	return ['looked at, compatible', 'the same reading', 'cannot be compared'].find((one) => found.has(one)) ?? 'blind';
}

function standingsIn({readings, comparisons}: Question, sides: readonly Side[]): string[] {
	const met = readings.map(({evidence}) => sides.filter((side) => sidesMet([side], evidence) > 0));
	const same = met.some((one) => one.length > 1) ? ['the same reading'] : [];
	const between = (comparison: Comparison): boolean =>
		new Set([...(met[comparison.a] ?? []), ...(met[comparison.b] ?? [])]).size > 1 &&
		[comparison.a, comparison.b].every((index) => (met[index] ?? []).length > 0);
	const compared = comparisons
		.filter(between)
		.map(({relation}) => (relation === 'cannot-compare' ? 'cannot be compared' : 'looked at, compatible'));
	return [...same, ...compared];
}

/** Conflicts between the most similar sentences of two articles: no number shared, or one denies and the other does not. */
function plainFlags(extractions: readonly Extraction[]): Flag[] {
	const told = extractions.map(({article, analysis}) =>
		analysis.sentences.map(({start, end}) => ({
			article: article.id,
			start,
			end,
			text: article.text.slice(start, end),
		})),
	);
	return told.flatMap((own, index) =>
		told.slice(index + 1).flatMap((others) =>
			own.flatMap((one) => {
				const best = others
					.map((other) => ({other, likeness: contentWordSimilarity(one.text, other.text)}))
					.toSorted((a, b) => b.likeness - a.likeness)[0];
				if (!best || best.likeness < LIKE || !plainConflict(one.text, best.other.text)) return [];
				return [{relation: 'conflict' as const, evidence: [one, best.other]}];
			}),
		),
	);
}

/** The baseline's most generous threshold among 0.3, 0.4 and 0.5. */
const LIKE = 0.3;

function flagsOf(findings: readonly Finding[]): Flag[] {
	return findings.map(({relation, evidence}) => ({relation, evidence}));
}

function storiesOf(extractions: readonly Extraction[]): readonly Story[] {
	return compare(extractions, {oneStory: false}).stories;
}

/** A sentence of the baseline meets a side that it holds. */
function holds(flag: Flag, item: Item): boolean {
	const met = item.sides.filter((side) =>
		flag.evidence.some((one) => one.article === side.article && one.start <= side.start && side.end <= one.end),
	);
	return new Set(met).size > 1;
}

function benchStory(story: AnnotatedStory, sums: Sums): void {
	const extractions = [...story.texts].map(([id, text]) => extract(articleOf(id, text)));
	const stories = storiesOf(extractions);
	const questions = stories.flatMap((each) => each.questions);
	add(sums.tool, story.items, flagsOf(stories.flatMap(({findings}) => findings)));
	const plain = plainFlags(extractions);
	sums.plainFlags += plain.length;
	for (const item of story.items) {
		const relation = item.kind !== 'only-in' && plain.some((flag) => holds(flag, item)) ? 'conflict' : 'nothing';
		const key = `${item.kind} ${relation}`;
		sums.plain.set(key, (sums.plain.get(key) ?? 0) + 1);
		if (item.kind !== 'compatible') continue;
		const how = standing(item, questions);
		sums.standing.set(how, (sums.standing.get(how) ?? 0) + 1);
		if (showBlind && how === 'blind')
			print(
				`  blind ${story.name.slice(0, 2)} ${item.sides.map((side) => `“${story.texts.get(side.article)?.slice(side.start, side.end)}”`).join(' / ')}: ${item.text}`,
			);
	}
}

interface Sums {
	readonly tool: Table;
	readonly plain: Table;
	readonly standing: Map<string, number>;
	plainFlags: number;
}

const sums: Sums = {tool: new Map(), plain: new Map(), standing: new Map(), plainFlags: 0};
const annotated = readAnnotated();
for (const story of annotated) benchStory(story, sums);
printTable('reported by the tool', sums.tool);
printTable('by the plain baseline', sums.plain);
print(`  its flags: ${sums.plainFlags}`);
const all = [...sums.standing.values()].reduce((sum, count) => sum + count, 0);
print('\nannotated near misses');
for (const how of ['looked at, compatible', 'the same reading', 'cannot be compared', 'blind']) {
	const count = sums.standing.get(how) ?? 0;
	print(`  ${how.padEnd(24)}${String(count).padStart(4)}/${all} = ${((100 * count) / all).toFixed(1)} %`);
}

/** Words that may stand for one another in any sentence of news. */
const synonyms: ReadonlyMap<string, string> = new Map([
	['said', 'stated'],
	['about', 'roughly'],
	['began', 'started'],
	['also', 'too'],
	['near', 'close to'],
	['large', 'big'],
	['huge', 'enormous'],
	['quickly', 'rapidly'],
	['help', 'assist'],
	['show', 'demonstrate'],
	['shows', 'demonstrates'],
	['because', 'since'],
	['however', 'but'],
	['while', 'whereas'],
	['but', 'yet'],
]);

const copies: ReadonlyMap<string, (text: string) => string> = new Map([
	['itself', (text) => text],
	['a copy with paragraphs in reverse', (text) => reversed(text)],
	['a copy with synonyms', (text) => inOtherWords(text)],
]);

/** Words within quotation marks are somebody's own and stay. */
function inOtherWords(text: string): string {
	const {quotations} = extract(articleOf('a.txt', text)).analysis;
	const quoted = (at: number): boolean => quotations.some(({start, end}) => start <= at && at < end);
	return text.replaceAll(/\b[a-z]+\b/g, (found, at: number) => (quoted(at) ? found : (synonyms.get(found) ?? found)));
}

/** The headline stays where it is. */
function reversed(text: string): string {
	const [headline = '', ...rest] = text.split(/\n+/);
	return [headline, ...rest.toReversed()].join('\n\n');
}

print('\nan article against');
for (const [name, copyOf] of copies) {
	let [conflicts, tensions, articles] = [0, 0, 0];
	for (const {texts} of annotated)
		for (const text of texts.values()) {
			const pair = [articleOf('a.txt', text), articleOf('b.txt', copyOf(text))].map((article) => extract(article));
			const found = compare(pair, {oneStory: true}).stories.flatMap(({findings}) => findings);
			const across = found.filter(({scope}) => scope === 'across');
			conflicts += across.filter(({relation}) => relation === 'conflict').length;
			tensions += across.filter(({relation}) => relation === 'tension').length;
			articles++;
			if (showBlind)
				for (const {relation, message} of across) if (relation !== 'coverage') print(`  ${name}: ${message}`);
		}
	print(`  ${name.padEnd(36)}${conflicts} conflicts and ${tensions} tensions in ${articles} articles`);
}
