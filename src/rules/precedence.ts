import {classOfNoun} from '../knowledge/noun-classes.ts';
import type {AlignedQuestion, StoryView} from '../model/index.ts';
import type {RuleFinding} from './rule.ts';

/** A finding with the rule that made it. */
export interface RuledFinding extends RuleFinding {
	readonly rule: string;
}

/**
 * Where one finding explains another:
 * - a toll that rises with the time of publication is an update: count-mismatch becomes a tension, "later figure";
 * - a question that one article answers both ways is its own contradiction; the same readings across articles add nothing.
 */
export function settlePrecedence(findings: readonly RuledFinding[], view: StoryView): RuledFinding[] {
	return findings.map((finding) =>
		isLaterFigure(finding, view)
			? {
					...finding,
					relation: 'tension',
					severity: finding.severity === 'high' ? 'medium' : 'low',
					why: `later figure: the higher number was published later; ${finding.why}`,
				}
			: finding,
	);
}

/** Counts that grow as news comes in. */
const growing: ReadonlySet<string> = new Set(
	['dead', 'injured', 'missing', 'victim', 'kill', 'die', 'injure', 'case', 'person'].map((noun) => classOfNoun(noun)),
);

function isLaterFigure(finding: RuledFinding, view: StoryView): boolean {
	if (
		finding.relation !== 'conflict' ||
		finding.scope !== 'across' ||
		finding.slot !== 'count' ||
		!growing.has(finding.subject.head)
	)
		return false;
	const question = view.questions.find(({id}) => id === finding.questions[0]);
	return question !== undefined && risesWithTime(question, view);
}

function risesWithTime({readings}: AlignedQuestion, view: StoryView): boolean {
	const points = readings.flatMap(({value, articles}) => {
		if (value.kind !== 'number') return [];
		return articles.map((article) => ({
			published: view.extractions.get(article)?.article.published,
			value: value.low ?? value.high ?? 0,
		}));
	});
	if (points.some(({published}) => published === undefined)) return false;
	return (
		points.every((one) =>
			points.every((other) => (one.published ?? '') >= (other.published ?? '') || one.value <= other.value),
		) && new Set(points.map(({published}) => published)).size > 1
	);
}
