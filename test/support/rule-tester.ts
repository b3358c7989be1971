import {describe, expect, test} from '@jest/globals';
import {compare, extract} from '../../src/crosscheck.ts';
import type {Article, Finding, FindingRelation} from '../../src/model/index.ts';
import type {Rule} from '../../src/rules/index.ts';

/** An article of a table: its text alone, or with what the text does not say. */
export type TestArticle = string | {readonly text: string; readonly published?: string; readonly outlet?: string};

/** Articles of one story on which the rule stays quiet. */
interface QuietCase {
	/** What makes it a near miss: "a lower bound that holds". */
	readonly name: string;
	readonly texts: readonly TestArticle[];
}

/** What a rule says of a story, in the words of the report. */
interface Expected {
	readonly relation: FindingRelation;
	readonly message: string;
	/** What is pointed at, in order of article and position. */
	readonly evidence: readonly string[];
}

/** Articles of one story in which the rule finds exactly one thing, or one more for each entry of `also`. */
interface FlaggedCase extends QuietCase, Expected {
	readonly also?: readonly Expected[];
}

/** A rule's table; near misses are at least as many as flags, for false alarms are what such tools are left for. */
interface RuleTable {
	readonly quiet: readonly QuietCase[];
	readonly flags: readonly FlaggedCase[];
}

/**
 * Tests a rule by its table. Each text is one article (of the Gazette, the Herald, the Courier and so on) and runs through the
 * whole pipeline, all texts of a case as one story. Throws on a table with too few near misses or a case that stands twice.
 */
export function testRule(rule: Rule, {quiet, flags}: RuleTable): void {
	checkTable(rule.id, {quiet, flags});
	describe(rule.id, () => {
		test.each(flags)('flags $name', ({texts, relation, message, evidence, also = []}) => {
			expect(findingsOf(rule, texts).map(summaryOf)).toEqual([{relation, message, evidence}, ...also]);
		});
		test.each(quiet)('is quiet on $name', ({texts}) => {
			expect(findingsOf(rule, texts).map(summaryOf)).toEqual([]);
		});
	});
}

/** What the given rules find in these articles, taken as one story. */
export function findingsOf(rules: Rule | readonly Rule[], texts: readonly TestArticle[]): readonly Finding[] {
	const extractions = texts.map((source, index) => extract(testArticle(source, index)));
	return compare(extractions, {oneStory: true, rules: 'check' in rules ? [rules] : rules}).stories.flatMap(
		({findings}) => findings,
	);
}

const outlets = ['Gazette', 'Herald', 'Courier', 'Observer', 'Tribune', 'Chronicle'];

/** An article of a table as it comes from a reader; its place in the table is its place in the report. */
function testArticle(source: TestArticle, index: number): Article {
	const {
		text,
		published,
		outlet = outlets[index] ?? `Outlet ${index + 1}`,
	} = typeof source === 'string' ? {text: source} : source;
	const id = `${index + 1}-${outlet.toLowerCase().replaceAll(' ', '-')}.txt`;
	return {id, file: id, outlet, language: 'en', sha256: '', text, ...(published !== undefined && {published})};
}

function summaryOf({relation, message, evidence}: Finding): Expected {
	return {relation, message, evidence: evidence.map(({quote}) => quote)};
}

function checkTable(id: string, {quiet, flags}: RuleTable): void {
	if (flags.length === 0) throw new Error(`${id}: no case is flagged`);
	if (quiet.length < flags.length)
		throw new Error(`${id}: ${flags.length} cases are flagged, but only ${quiet.length} near misses stay quiet`);
	const cases = [...quiet, ...flags];
	const twice =
		firstRepeated(cases.map(({name}) => name)) ?? firstRepeated(cases.map(({texts}) => JSON.stringify(texts)));
	if (twice !== undefined) throw new Error(`${id}: this case stands twice: ${twice}`);
}

function firstRepeated(words: readonly string[]): string | undefined {
	return words.find((word, index) => words.indexOf(word) < index);
}
