import type {Decision, Evidence, Story} from './story.ts';

export type DraftFactKind = 'quotation' | 'claim' | 'number' | 'time' | 'name';

/**
 * What the sources have of a fact: a place that says the same; a reading that conflicts with it; of a quotation other words;
 * something near, of which the tool cannot tell whether it says the same (`unclear`); or nothing.
 */
export type DraftSupport = 'supported' | 'contradicted' | 'misquoted' | 'unclear' | 'not-found';

/** Something in a draft that can be looked up in its sources. */
export interface DraftFact {
	readonly kind: DraftFactKind;
	/** Where it stands in the draft. */
	readonly evidence: Evidence;
	/** A miss of the tool can make a fact `unclear` or `not-found`, never `supported`. */
	readonly support: DraftSupport;
	/** Where the sources support it, a place each. */
	readonly by: readonly Evidence[];
	/** The place in a source that comes nearest, where none says the same and any comes near. */
	readonly nearest?: Evidence;
	/** Identities of the findings that contradict it. */
	readonly against?: readonly string[];
	/** What decisions know it by, where no rule tells of it and a source should: a hash of its words, not of its place. */
	readonly identity?: string;
	readonly decision?: Decision;
}

/** What a fact of a draft that no source has is called where findings have rules. */
export const draftRules = ['misquotation', 'no-source', 'other-words'] as const;

export type DraftRule = (typeof draftRules)[number];

/** The rule of a fact; none where sources have it, or rules of its own tell what contradicts it. */
export function draftRuleOf({kind, support}: Pick<DraftFact, 'kind' | 'support'>): DraftRule | undefined {
	if (support === 'supported' || support === 'contradicted') return undefined;
	if (kind === 'quotation') return 'misquotation';
	return support === 'unclear' ? 'other-words' : 'no-source';
}

/** A draft held against its sources. */
export interface DraftCheck {
	/** Article id of the draft. */
	readonly draft: string;
	readonly sources: readonly string[];
	/** The draft and its sources, with only the conflicts and tensions that the draft has a part in; a misquotation is a fact only. */
	readonly story: Story;
	/** In order of the draft. */
	readonly facts: readonly DraftFact[];
}
