import type {Claim, Span} from '../model/index.ts';
import {overlaps} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** The claim of an article that holds or touches a place. */
export function claimAround(contexts: readonly ClaimContext[], article: string, span: Span): ClaimContext | undefined {
	return contexts.find((context) => context.article === article && overlaps(context.claim, span));
}

/** A claim for words that stand in none, such as a name in a heading. */
export function bareClaim({start, end}: Span, lemma: string): Claim {
	return {
		start,
		end,
		sentence: 0,
		predicate: {start, end, lemma, verbClass: lemma, nominal: false},
		slots: [],
		polarity: 'positive',
		certainty: 'certain',
		force: 'done',
		attribution: {kind: 'narrator'},
	};
}
