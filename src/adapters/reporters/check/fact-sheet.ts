import type {Decision, DraftCheck, DraftFact, Evidence, Finding, ReportArticle} from '../../../model/index.ts';
import {nameOutlets} from '../shared/outlets.ts';
import {placeWords} from '../shared/places.ts';
import {attributionWords} from '../shared/reading-words.ts';
import {capitalised, oneLine} from '../shared/words.ts';
import {columnsAfter, decidedCells, distinct, type FactSheet} from '../table/fact-sheet.ts';
import {supportWords} from './counts.ts';

const columnsBefore = ['place', 'kind', 'standing', 'fact'] as const;

/** The facts of a draft in its order, a row each, with what each source has of it; what a rule found stands before the facts it is about. */
export function draftSheet(check: DraftCheck, articles: readonly ReportArticle[]): FactSheet {
	const outlet = nameOutlets(articles);
	const rows = [
		...check.story.findings.map((finding) => findingRow(finding, check)),
		...check.facts.map((fact) => factRow(fact, check)),
	].toSorted((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
	return {
		head: [...columnsBefore, ...check.sources.map(outlet), ...columnsAfter],
		rows: rows.map(({at, kind, standing, words, has, why, settle, decision}) => [
			at ? placeWords('', at).replace(/^[:,] ?/u, '') : '',
			kind,
			standing,
			capitalised(oneLine(words)),
			...check.sources.map((source) => distinct(has.filter(({article}) => article === source).map(quoteOf))),
			oneLine(why),
			'',
			distinct(has.filter(({attribution}) => attribution?.source !== undefined).map((one) => attributionWords(one))),
			oneLine(settle),
			...decidedCells(decision ? [decision] : []),
		]),
	};
}

interface Row {
	/** Where it stands in the draft. */
	readonly at: Evidence | undefined;
	readonly kind: string;
	readonly standing: string;
	readonly words: string;
	/** What the sources have of it. */
	readonly has: readonly Evidence[];
	readonly why: string;
	readonly settle: string;
	readonly decision: Decision | undefined;
}

function findingRow(finding: Finding, {draft}: DraftCheck): Row {
	const {evidence, rule, relation, message, why, settle = '', decision} = finding;
	const at = evidence.find(({article}) => article === draft);
	return {at, kind: rule, standing: relation, words: message, has: evidence, why, settle, decision};
}

function factRow(fact: DraftFact, {story}: DraftCheck): Row {
	const {kind, evidence, support, by, nearest, against = [], decision} = fact;
	const found = story.findings.filter(({identity}) => against.includes(identity));
	const has = support === 'contradicted' ? found.flatMap((finding) => finding.evidence) : by;
	return {
		at: evidence,
		kind,
		standing: supportWords[support],
		words: evidence.quote,
		has: nearest ? [...has, nearest] : has,
		why: nearest
			? 'the nearest words are no match'
			: distinct(support === 'contradicted' ? found.map(({why}) => why) : []),
		settle: distinct(support === 'contradicted' ? found.map(({settle}) => settle ?? '') : []),
		decision,
	};
}

function quoteOf({quote}: Evidence): string {
	return oneLine(quote);
}
