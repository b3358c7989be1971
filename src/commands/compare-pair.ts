import {createHash} from 'node:crypto';
import {contentWordSimilarity} from '../adapters/similarity/content-words.ts';
import {compare, extract} from '../crosscheck.ts';
import type {Article, Finding, Severity} from '../model/index.ts';

/** Two passages, taken as two sources on one event. */
export interface Pair {
	readonly id: string | number;
	readonly a: string;
	readonly b: string;
}

/** How two passages stand to each other. */
export interface ComparedPair {
	readonly id: string | number;
	readonly relation: 'conflict' | 'tension' | 'agree' | 'unrelated';
	/** Shared content words, 0 to 1. */
	readonly similarity: number;
	/** How strongly the passages conflict, 0 to 1: every conflict above every tension, and these above the rest. */
	readonly score: number;
	readonly findings: readonly Finding[];
}

/** Of sentences that paraphrase each other in the news, nine in ten share more of their content words than this. */
const agreeingSimilarity = 0.5;

const severityWeight: Record<Severity, number> = {high: 0.2, medium: 0.1, low: 0};
/** The least score of each relation; severity adds up to 0.2 and nearness of wording less than 0.1. */
const conflictScore = 0.7;
const tensionScore = 0.3;
const similarityWeight = 0.09;

/** Compares two passages as if each were an article on one event; what only one of them says is no finding here. */
export function comparePair({id, a, b}: Pair): ComparedPair {
	const {stories} = compare([extract(passage('a', a)), extract(passage('b', b))], {oneStory: true});
	const findings = stories.flatMap((story) => story.findings);
	const similarity = round(contentWordSimilarity(a, b));
	const conflicts = findings.filter(({relation}) => relation === 'conflict');
	const tensions = findings.filter(({relation}) => relation === 'tension');
	if (conflicts.length > 0) {
		return {id, relation: 'conflict', similarity, score: score(conflictScore, conflicts, similarity), findings};
	}
	if (tensions.length > 0) {
		return {id, relation: 'tension', similarity, score: score(tensionScore, tensions, similarity), findings};
	}
	const agree = similarity >= agreeingSimilarity || stories.some(({questions}) => questions.some(isAnsweredAlike));
	return {id, relation: agree ? 'agree' : 'unrelated', similarity, score: 0, findings};
}

function isAnsweredAlike({
	readings,
	comparisons,
}: {
	readings: readonly {articles: readonly string[]}[];
	comparisons: readonly {relation: string}[];
}): boolean {
	return readings.some(({articles}) => articles.length > 1) || comparisons.some(({relation}) => relation === 'agree');
}

function score(base: number, findings: readonly Finding[], similarity: number): number {
	const heaviest = Math.max(...findings.map(({severity}) => severityWeight[severity]));
	return round(base + heaviest + similarityWeight * similarity);
}

function round(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

function passage(id: string, text: string): Article {
	return {
		id,
		file: id,
		outlet: id,
		language: 'en',
		sha256: createHash('sha256').update(text).digest('hex'),
		text,
	};
}
