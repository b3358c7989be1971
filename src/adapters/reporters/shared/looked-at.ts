import type {Comparison, ComparisonRelation, Reading, Story} from '../../../model/index.ts';

/** Two readings of a question that were held against each other. */
export interface LookedAt {
	readonly question: string;
	readonly a: Reading;
	readonly b: Reading;
	readonly comparison: Comparison;
}

/** The comparisons of a story with this outcome, in order of its questions. */
export function comparisonsWith(story: Story, relation: ComparisonRelation): LookedAt[] {
	return story.questions.flatMap(({question, readings, comparisons}) =>
		comparisons.flatMap((comparison) => {
			const [a, b] = [readings[comparison.a], readings[comparison.b]];
			return comparison.relation === relation && a && b ? [{question, a, b, comparison}] : [];
		}),
	);
}
