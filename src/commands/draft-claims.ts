import type {ClaimPlace, ClaimSupport} from '../align/index.ts';
import {contains, type DraftFact, type Evidence, evidenceAt, type Finding, type Span} from '../model/index.ts';
import {contradicted, type DraftScope} from './draft-facts.ts';
import {countWords} from './draft-words.ts';

/**
 * Measured on claims that people judged against a page or article (`npm run bench -- summaries`): from this share of its
 * weight on, with its act, a source says the same; below that, nothing near it is there. What lies between is left to people.
 */
const SAME = 0.75;
const NOTHING_NEAR = 0.2;
/** Claims that say less are no facts to look up: "they were". */
const LEAST_WEIGHT = 0.8;
/** "blocked exits" */
const LEAST_WORDS = 3;
/** Of a claim that says less nobody can tell that it is missing: "he resigned". */
const LEAST_MISSED = 1.5;

/** The claims of a draft with their support; where a clause lies in another of the same support, only the outer one. */
export function claimFacts(scope: DraftScope): DraftFact[] {
	const told = scope.finder
		.claims()
		.filter(({span, weight}) => weight >= LEAST_WEIGHT && countWords(wordsOf(span, scope)) >= LEAST_WORDS)
		.flatMap((support) => factOf(support, scope) ?? [])
		.toSorted((a, b) => a.evidence.start - b.evidence.start || b.evidence.end - a.evidence.end);
	const kept: DraftFact[] = [];
	for (const fact of told) {
		const isWithin = kept.some(({support, evidence}) => support === fact.support && contains(evidence, fact.evidence));
		if (!isWithin) kept.push(fact);
	}
	return kept;
}

/** None where nobody could say that it is missing, nor where to look for it. */
function factOf({span, places, weight}: ClaimSupport, scope: DraftScope): DraftFact | undefined {
	const evidence = evidenceAt(scope.draft, span);
	const against = contradicted('claim', evidence, [], findingsWithin(span, scope));
	if (against) return against;
	const by = places
		.filter(({share, saysSo}) => saysSo && share >= SAME)
		.flatMap((place) => placeAt(place, scope) ?? []);
	if (by.length > 0) return {kind: 'claim', evidence, support: 'supported', by};
	const [first] = places;
	const isMissed = weight >= LEAST_MISSED && (first?.share ?? 0) < NOTHING_NEAR;
	if (isMissed) return {kind: 'claim', evidence, support: 'not-found', by};
	const nearest = first && placeAt(first, scope);
	return nearest && {kind: 'claim', evidence, support: 'unclear', by, nearest};
}

function findingsWithin(span: Span, {draft, findings}: DraftScope): Finding[] {
	return findings.filter(({evidence}) =>
		evidence.some((one) => one.article === draft.article.id && contains(span, one)),
	);
}

function placeAt({article, span}: ClaimPlace, {sources}: DraftScope): Evidence | undefined {
	const source = sources.find((one) => one.article.id === article);
	return source && evidenceAt(source, span);
}

function wordsOf({start, end}: Span, {draft}: DraftScope): string {
	return draft.article.text.slice(start, end);
}
