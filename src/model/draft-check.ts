import type {Evidence, Finding} from './story.ts';

/** Something in a draft that can be looked up in its sources. */
export interface DraftFact {
	readonly kind: 'quotation' | 'number' | 'time' | 'name';
	/** Where it stands in the draft. */
	readonly evidence: Evidence;
	/** What the sources have of it; a miss of the tool can make a fact `not-found`, never `supported`. */
	readonly support: 'supported' | 'contradicted' | 'not-found';
	/** Where the sources support it, a place each. */
	readonly by: readonly Evidence[];
}

/** A draft held against its sources. */
export interface DraftCheck {
	/** Article id of the draft. */
	readonly draft: string;
	readonly sources: readonly string[];
	/** The conflicts and tensions that the draft has a part in. */
	readonly findings: readonly Finding[];
	/** In order of the draft. */
	readonly facts: readonly DraftFact[];
}
