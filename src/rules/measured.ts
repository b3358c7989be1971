/** Of all that a rule flagged, what was right. */
interface Share {
	readonly right: number;
	readonly flags: number;
}

/** How often a rule is right, as measured; all zero where it flagged nothing. */
export interface MeasuredPrecision {
	/** Conflicts and tensions in {@link measuredOn} real stories, and how many of them careful readers had noted there. */
	readonly stories: Share;
	/** Findings between a real article and its copy with one discrepancy, and how many point at that. */
	readonly planted: Share;
	/** Conflicts and tensions on pairs of real passages that people judged to say the same: false alarms, but for such slips as those people let pass. */
	readonly agreeing: number;
}

/** Rows of {@link precisionOf}: rule, right and all in stories, right and all of planted, flags on pairs that agree. */
const rows: readonly (readonly [string, number, number, number, number, number])[] = [
	['count-mismatch', 4, 4, 16, 16, 12],
	['class-mismatch', 1, 1, 0, 0, 1],
	['amount-mismatch', 4, 4, 18, 18, 21],
	['measure-mismatch', 3, 3, 31, 31, 19],
	['age-mismatch', 0, 0, 7, 7, 1],
	['date-mismatch', 1, 1, 43, 43, 2],
	['place-mismatch', 0, 0, 1, 1, 0],
	['participant-differs', 1, 1, 0, 0, 0],
	['weekday-versus-date', 0, 1, 3, 3, 0],
	['negation', 0, 0, 50, 50, 0],
	['outcome-differs', 0, 0, 12, 12, 0],
	['role-differs', 1, 1, 0, 0, 0],
	['spelling-differs', 11, 11, 0, 0, 25],
	['quotation-differs', 7, 7, 12, 12, 73],
	['speaker-differs', 0, 0, 2, 2, 1],
	['edited-sentence', 0, 0, 99, 99, 14],
	['disputed', 1, 1, 2, 2, 0],
	['certainty-differs', 8, 8, 0, 0, 2],
];

/** What it was measured on; `npm run bench -- precision` measures it again and names each row that differs. */
export const measuredOn = {stories: 24, planted: 308, agreeing: 3165};

const byRule: ReadonlyMap<string, MeasuredPrecision> = new Map(
	rows.map(([rule, right, flags, rightPlanted, planted, agreeing]) => [
		rule,
		{stories: {right, flags}, planted: {right: rightPlanted, flags: planted}, agreeing},
	]),
);

const nothing: MeasuredPrecision = {stories: {right: 0, flags: 0}, planted: {right: 0, flags: 0}, agreeing: 0};

/** The rules that flagged something where they were measured. */
export const measuredRules: readonly string[] = [...byRule.keys()];

/** The measured precision of one of our own rules. */
export function precisionOf(rule: string): MeasuredPrecision {
	return byRule.get(rule) ?? nothing;
}
