import type {AlignedEvent, AlignedQuestion, Extraction, Finding, Question, StoryView, Subject} from '../model/index.ts';

/** What a rule says; the engine adds id, identity, rule and decision. */
export interface RuleFinding extends Omit<Finding, 'id' | 'identity' | 'rule' | 'decision'> {
	/** What is asked; with the slot it makes the finding's identity. */
	readonly subject: Subject;
	readonly slot: Question['slot'] | 'coverage';
}

interface RuleBase {
	/** Kebab-case; also the base name of the rule's source, page and test. */
	readonly id: string;
	/** One sentence, without a full stop. */
	readonly description: string;
}

/**
 * One kind of discrepancy. It reads one question, event or article after the other, or the story as a whole, and yields
 * findings. A rule is pure: it reads no files, awaits nothing, prints nothing, keeps no state and does not throw.
 */
export type Rule = RuleBase &
	(
		| {
				readonly reads: 'question';
				readonly check: (question: AlignedQuestion, view: StoryView) => Iterable<RuleFinding>;
		  }
		| {readonly reads: 'event'; readonly check: (event: AlignedEvent, view: StoryView) => Iterable<RuleFinding>}
		| {readonly reads: 'article'; readonly check: (extraction: Extraction, view: StoryView) => Iterable<RuleFinding>}
		| {readonly reads: 'story'; readonly check: (view: StoryView) => Iterable<RuleFinding>}
	);
