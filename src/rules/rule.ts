import type {Finding} from '../model/index.ts';

/** What a rule says; the engine adds identity, id and the decision. */
export type RuleFinding = Omit<Finding, 'id' | 'identity' | 'rule' | 'decision'>;

/** One kind of discrepancy. */
export interface Rule {
	/** Kebab-case; also the base name of the rule's source, page and test. */
	readonly id: string;
	/** One sentence, without a full stop. */
	readonly description: string;
	/** What the rule looks at in one go. */
	readonly reads: 'question' | 'event' | 'article' | 'story';
}
