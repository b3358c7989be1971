import type {Decision, Finding, Report, Story} from '../../../model/index.ts';
import {type MatrixCell, type MatrixRow, matrixOf} from '../shared/matrix.ts';
import {numberedFindings} from '../shared/numbered.ts';
import {nameOutlets} from '../shared/outlets.ts';
import {attributionWords} from '../shared/reading-words.ts';
import {capitalised, oneLine} from '../shared/words.ts';

/** A table as fact-checkers keep it: a fact a row, what each outlet says of it, and columns that a person fills. */
export interface FactSheet {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/** Columns before the outlets' ones, as many as a workbook keeps in sight. */
const before = ['story', 'no', 'standing', 'fact'] as const;
/** Columns after them; the method and what is not decided yet are left to the person. */
export const columnsAfter = ['why', 'method', 'source', 'would settle', 'date checked', 'verified', 'note'] as const;

/** The facts of a report: its questions, what stands in no question but was flagged, and what stands in some sources only. */
export function factSheet(report: Report): FactSheet {
	const outlet = nameOutlets(report.articles);
	const numbers = new Map(numberedFindings(report).map(({finding, number}) => [finding, number]));
	const articles = report.articles.map(({id}) => id);
	const rows = report.stories.flatMap((story) => {
		const line = (fact: Fact): string[] => [
			oneLine(story.title),
			fact.findings.map((finding) => String(numbers.get(finding) ?? '')).join(', '),
			fact.standing,
			capitalised(oneLine(fact.words)),
			...articles.map((article) => oneLine(fact.reading(article))),
			...lastColumns(fact.findings),
		];
		return factsOf(story).map(line);
	});
	return {head: [...before, ...articles.map(outlet), ...columnsAfter], rows};
}

interface Fact {
	readonly standing: string;
	readonly words: string;
	readonly reading: (article: string) => string;
	readonly findings: readonly Finding[];
}

function factsOf(story: Story): Fact[] {
	const asked = matrixOf(story).map((row) => questionFact(row, story));
	const unasked = story.findings
		.filter(({questions}) => questions.length === 0)
		.map((finding) => findingFact(finding, story));
	return [...asked, ...unasked];
}

function questionFact({question, standing, cells}: MatrixRow, {findings}: Story): Fact {
	const byArticle = new Map(cells.map((cell) => [cell.article, cell]));
	return {
		standing,
		words: question.question,
		reading: (article) => {
			const cell = byArticle.get(article);
			return cell
				? cellWords(
						cell,
						question.readings.map(({text}) => text),
					)
				: '';
		},
		findings: findings.filter((finding) => finding.questions.includes(question.id)),
	};
}

function cellWords({readings, without}: MatrixCell, texts: readonly string[]): string {
	return without === undefined ? readings.map((index) => texts[index] ?? '').join('; ') : `(${without})`;
}

function findingFact(finding: Finding, {articles}: Story): Fact {
	return {
		standing: finding.relation === 'coverage' ? 'only in' : finding.relation,
		words: finding.message,
		reading: (article) => {
			const [first] = finding.evidence.filter((one) => one.article === article);
			if (first) return first.quote;
			if (!articles.includes(article)) return '';
			if (finding.cutOff?.includes(article) === true) return '(cut off)';
			return finding.silent?.includes(article) === true ? '(silent)' : '';
		},
		findings: [finding],
	};
}

function lastColumns(findings: readonly Finding[]): string[] {
	const decisions = findings.flatMap(({decision}) => decision ?? []);
	const sources = findings.flatMap(({evidence}) =>
		evidence.filter(({attribution}) => attribution?.source !== undefined),
	);
	return [
		distinct(findings.map(({why}) => why)),
		'',
		distinct(sources.map((evidence) => attributionWords(evidence))),
		distinct(findings.flatMap(({settle}) => settle ?? [])),
		...decidedCells(decisions),
	];
}

/** When it was checked, with what result, and the note: for the last columns. */
export function decidedCells(decisions: readonly Decision[]): string[] {
	return [
		distinct(decisions.map(({at}) => at)),
		distinct(decisions.map(({status, stale}) => (stale === undefined ? status : `${status}, asked again`))),
		distinct(decisions.flatMap(({reason, note}) => [reason, note].filter((words) => words !== undefined).join(': '))),
	];
}

/** Different words in one cell. */
export function distinct(words: readonly string[]): string {
	return oneLine([...new Set(words)].filter((one) => one !== '').join('; '));
}
