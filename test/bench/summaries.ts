import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {checkDraft} from '../../src/commands/check-draft.ts';
import {extract} from '../../src/crosscheck.ts';
import type {DraftFact, Extraction} from '../../src/model/index.ts';
import {rules} from '../../src/rules/index.ts';
import {sharedFolder} from '../support/shared-folder.ts';

/**
 * How well summaries that people judged to hold errors are told from those without, each held against its article, on
 * CNN/Daily Mail (machine summaries, most of them in lower case): area under the curve of the facts that `crosscheck check`
 * does not find, of the pairs of neighbouring words that the article lacks, and of both. Then how many claims it says to be in
 * no source, and how many supported: of the summaries without errors, and of statements of Wikipedia that people held against
 * the page that they cite.
 */

interface Summary {
	readonly faulty: boolean;
	readonly article: string;
	readonly text: string;
}

function readLines(file: string): unknown[] {
	return readFileSync(join(sharedFolder, 'data', file), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line): unknown => JSON.parse(line));
}

function field(row: unknown, name: string): string {
	const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
	return Array.isArray(value) ? value.map(String).join('\n') : typeof value === 'string' ? value : '';
}

function read(id: string, text: string): Extraction {
	return extract({id, file: id, outlet: id, language: 'en', sha256: '', text});
}

/** Share of the draft's facts that the article lacks; what it contradicts counts twice. */
function missingFacts(facts: readonly DraftFact[]): number {
	const missing = facts.map(
		({support}) => ({supported: 0, unclear: 0, 'not-found': 1, misquoted: 1, contradicted: 2})[support],
	);
	return missing.reduce((sum, one) => sum + one, 0) / (facts.length || 1);
}

function claimsOf(facts: readonly DraftFact[]): DraftFact['support'][] {
	return facts.filter(({kind}) => kind === 'claim').map(({support}) => support);
}

/** Share of the draft's neighbouring lemmas that are no neighbours in the article. */
function newNeighbours(draft: Extraction, source: Extraction): number {
	const known = new Set(neighbours(source));
	const own = neighbours(draft);
	return own.filter((pair) => !known.has(pair)).length / (own.length || 1);
}

function neighbours({analysis}: Extraction): string[] {
	return analysis.sentences.flatMap(({tokens}) => {
		const words = tokens.filter(({pos}) => pos !== 'PUNCT').map(({lemma}) => lemma);
		return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
	});
}

/** How likely a faulty summary scores above a factual one, ties counting half. */
function areaUnderCurve(scored: readonly {readonly faulty: boolean; readonly score: number}[]): number {
	const [faulty, factual] = [scored.filter((one) => one.faulty), scored.filter((one) => !one.faulty)];
	let above = 0;
	for (const {score} of faulty)
		for (const other of factual) above += score > other.score ? 1 : score === other.score ? 0.5 : 0;
	return above / (faulty.length * factual.length || 1);
}

const summaries = readLines('frank/dev.jsonl')
	.filter((row) => field(row, 'dataset') === 'cnndm')
	.map((row): Summary => ({
		faulty: field(row, 'label') === 'error',
		article: field(row, 'article_id'),
		text: field(row, 'summary'),
	}));
const wanted = new Set(summaries.map(({article}) => article));
const sources = new Map(
	readLines('frank/articles_dev.jsonl')
		.map((row) => [field(row, 'article_id') || field(row, 'id'), field(row, 'sentences')] as const)
		.filter(([id]) => wanted.has(id))
		.map(([id, text]) => [id, read('source', text)]),
);
const scored = summaries.flatMap(({faulty, article, text}) => {
	const source = sources.get(article);
	if (!source) return [];
	const draft = read('draft', text);
	const {facts} = checkDraft(draft, [source], rules);
	return [{faulty, facts: missingFacts(facts), words: newNeighbours(draft, source), claims: claimsOf(facts)}];
});
const measures = {
	'facts not found': scored.map(({faulty, facts}) => ({faulty, score: facts})),
	'new neighbours': scored.map(({faulty, words}) => ({faulty, score: words})),
	both: scored.map(({faulty, facts, words}) => ({faulty, score: facts + words})),
};
process.stdout.write(`${scored.length} summaries, ${scored.filter(({faulty}) => faulty).length} of them with errors\n`);
for (const [name, values] of Object.entries(measures))
	process.stdout.write(`${name.padEnd(18)}area under the curve ${areaUnderCurve(values).toFixed(3)}\n`);

const statements = readLines('wice/dev.jsonl').map((row) => {
	const {facts} = checkDraft(read('draft', field(row, 'claim')), [read('source', field(row, 'evidence'))], rules);
	return {label: field(row, 'label'), claims: claimsOf(facts)};
});
const groups = {
	'summaries without errors': scored.filter(({faulty}) => !faulty),
	'statements on their page': statements.filter(({label}) => label === 'supported'),
	'statements not on their page': statements.filter(({label}) => label === 'not_supported'),
};
for (const [name, group] of Object.entries(groups)) {
	const claims = group.flatMap((one) => one.claims);
	const numberOf = (kind: DraftFact['support']): number => claims.filter((support) => support === kind).length;
	process.stdout.write(
		`${name.padEnd(30)}${claims.length} claims, ${numberOf('not-found')} in no source, ${numberOf('supported')} supported\n`,
	);
}
