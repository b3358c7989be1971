import {overlaps} from '../model/index.ts';
import type {AlignedQuestion, StoryView} from '../model/index.ts';
import type {RuleFinding} from './rule.ts';

/** A finding with the rule that made it. */
export interface RuledFinding extends RuleFinding {
	readonly rule: string;
}

/**
 * Where one finding explains another:
 * - a toll that rises with the time of publication is an update: count-mismatch becomes a tension, "later figure";
 * - a toll in articles of which one has no date may be such an update: a tension too, naming the missing date;
 * - something that had not happened and later had: negation becomes a tension, "later report";
 * - a sentence that was edited, where a finding of another rule points at the same words: the other says more;
 * - a figure that stands in two wordings of one quotation, or in a rank ("first in nine years"): these say more;
 * - a quotation given to two people whose names another finding shows to be two spellings of one;
 * - the same words of the same rule, asked of an event and of the thing that it is about: "was born in Graz".
 */
export function settlePrecedence(findings: readonly RuledFinding[], view: StoryView): RuledFinding[] {
	return findings
		.filter((finding, at) => !isToldBetter(finding, findings) && !isToldBefore(finding, findings.slice(0, at)))
		.map((finding) => {
			const explanation = updateOf(finding, view);
			if (explanation === undefined) return finding;
			return {
				...finding,
				relation: 'tension',
				severity: finding.severity === 'high' ? 'medium' : 'low',
				why: `${explanation}; ${finding.why}`,
			};
		});
}

function isToldBetter(finding: RuledFinding, findings: readonly RuledFinding[]): boolean {
	const {rule, evidence} = finding;
	if (rule === 'speaker-differs')
		return findings.some((other) => other.rule === 'spelling-differs' && isWithin(evidence, other.evidence));
	if (figures.has(rule)) return findings.some((other) => wider.has(other.rule) && isWithin(evidence, other.evidence));
	if (rule !== 'edited-sentence') return false;
	if (findings.some((other) => figureRules.has(other.rule) && tellsFigures(other, finding))) return true;
	return findings.some(
		(other) =>
			other.rule !== rule &&
			other.relation !== 'coverage' &&
			evidence.every((one) =>
				other.evidence.some((two) => two.article === one.article && overlaps(two.context, one.context)),
			) &&
			(!pointing.has(other.rule) ||
				evidence.some((one) => other.evidence.some((two) => two.article === one.article && overlaps(two, one)))),
	);
}

function isToldBefore({rule, scope, evidence}: RuledFinding, findings: readonly RuledFinding[]): boolean {
	if (rule !== 'place-mismatch') return false;
	return findings.some((other) => other.rule === rule && other.scope === scope && isWithin(evidence, other.evidence));
}

/** "69" and "67", where another finding says so of "aged 67" elsewhere in the article. */
function tellsFigures(other: RuledFinding, {evidence}: RuledFinding): boolean {
	return evidence.every(({article, quote}) => {
		const figure = /\d[\d.,]*/u.exec(quote)?.[0];
		return (
			figure !== undefined &&
			other.evidence.some((told) => told.article === article && told.quote.split(/[^\d.,]+/u).includes(figure))
		);
	});
}

function isWithin(evidence: RuledFinding['evidence'], others: RuledFinding['evidence']): boolean {
	return evidence.every((one) => others.some((two) => two.article === one.article && overlaps(two, one)));
}

/** Rules whose words hold a figure and say what it is of: "first in nine years". */
const wider: ReadonlySet<string> = new Set(['quotation-differs', 'rank-differs']);

/** Rules of figures. */
const figures: ReadonlySet<string> = new Set([
	'amount-mismatch',
	'count-mismatch',
	'date-mismatch',
	'measure-mismatch',
]);

const figureRules: ReadonlySet<string> = new Set([...figures, 'age-mismatch']);

/** Rules whose evidence is the value itself: beside it the sentence may have another edit. */
const pointing: ReadonlySet<string> = new Set([
	'age-mismatch',
	'amount-mismatch',
	'class-mismatch',
	'count-mismatch',
	'date-mismatch',
	'kin-differs',
	'measure-mismatch',
	'members-differ',
	'place-mismatch',
	'rank-differs',
	'role-differs',
	'spelling-differs',
]);

/** Counts that grow as news comes in. */
const growing: ReadonlySet<string> = new Set([
	'dead',
	'injured',
	'missing',
	'victim',
	'kill',
	'die',
	'injure',
	'infection',
	'person',
	'life',
	'miss',
	'vanish',
]);

/** Heads that grow only where people are killed, hurt or missing. */
const anyHead: ReadonlySet<string> = new Set(['person', 'life']);

function updateOf(finding: RuledFinding, view: StoryView): string | undefined {
	if (finding.relation !== 'conflict' || finding.scope !== 'across') return undefined;
	const question = view.questions.find(({id}) => id === finding.questions[0]);
	if (question && finding.rule === 'negation' && happensLater(question, view))
		return 'later report: those that say it happened were published after those that say it did not';
	if (!question || finding.slot !== 'count' || !isGrowing(question)) return undefined;
	const points = pointsOf(question, view);
	if (points.some(({published}) => published === undefined)) return 'a toll may rise, and not every article has a date';
	return risesWithTime(points) ? 'later figure: the higher number was published later' : undefined;
}

/** What had not happened may have happened since. */
function happensLater({readings}: AlignedQuestion, view: StoryView): boolean {
	const published = (happened: boolean): (string | undefined)[] =>
		readings.flatMap(({value, articles}) =>
			value.kind === 'happened' && value.happened === happened
				? articles.map((article) => view.extractions.get(article)?.article.published)
				: [],
		);
	return published(false).every(
		(before) => before !== undefined && published(true).every((after) => after !== undefined && after > before),
	);
}

function isGrowing({subject, facts}: AlignedQuestion): boolean {
	const classes = facts.flat().map(({claim}) => claim.predicate.verbClass);
	return growing.has(subject.head) && (!anyHead.has(subject.head) || classes.some((id) => growing.has(id)));
}

interface Point {
	readonly published: string | undefined;
	readonly value: number;
}

function pointsOf({readings}: AlignedQuestion, view: StoryView): Point[] {
	return readings.flatMap(({value, articles}) => {
		if (value.kind !== 'number') return [];
		return articles.map((article) => ({
			published: view.extractions.get(article)?.article.published,
			value: value.low ?? value.high ?? 0,
		}));
	});
}

function risesWithTime(points: readonly Point[]): boolean {
	const ordered = points.every((one) =>
		points.every((other) => (one.published ?? '') >= (other.published ?? '') || one.value <= other.value),
	);
	return ordered && new Set(points.map(({published}) => published)).size > 1;
}
