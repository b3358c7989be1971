import type {Claim, Fact, Slot, Span} from '../model/index.ts';
import {overlaps} from '../model/index.ts';
import type {ClaimContext} from './context.ts';

/** The claim of an article that holds or touches a place. */
function claimAround(contexts: readonly ClaimContext[], article: string, span: Span): ClaimContext | undefined {
	return contexts.find((context) => context.article === article && overlaps(context.claim, span));
}

/** A claim for words that stand in none, such as a name in a heading. */
function bareClaim({start, end}: Span, lemma: string): Claim {
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

/**
 * A fact of words that no claim was read for: a name, an office, a quotation. The value says all: whether the claim around it
 * is denied or doubted changes nothing. `lemma` is the predicate where no claim holds the words.
 */
export function factAround(
	contexts: readonly ClaimContext[],
	article: string,
	span: Span,
	slot: Omit<Slot, 'basis'>,
	lemma: string,
): Fact {
	const around = claimAround(contexts, article, span);
	const claim = around?.claim ?? bareClaim(span, lemma);
	return {
		article,
		index: around?.index ?? 0,
		claim: {...claim, polarity: 'positive', certainty: 'certain', force: 'done'},
		slot: {...slot, basis: 'stated'},
	};
}
