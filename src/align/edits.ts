import type {Span, Value} from '../model/index.ts';

/** What stands in one of two sentences where the other has something else. */
export interface Edit {
	readonly kind: 'number' | 'time' | 'name' | 'negation' | 'verb';
	readonly one: EditedPlace;
	readonly other: EditedPlace;
	/** Why both may be right all the same. */
	readonly doubt?: string;
}

export interface EditedPlace {
	/** The words that differ, in the article of the sentence. */
	readonly span: Span;
	readonly value: Value;
}
