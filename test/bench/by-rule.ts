import {type MeasuredPrecision, precisionOf} from '../../src/rules/measured.ts';

/** Right and all flags of each rule. */
export type RuleSums = Map<string, {right: number; flags: number}>;

export function addFlag(sums: RuleSums, rule: string, right: boolean): void {
	const sum = sums.get(rule) ?? {right: 0, flags: 0};
	sums.set(rule, {right: sum.right + (right ? 1 : 0), flags: sum.flags + 1});
}

/** A line for each rule that flagged something, with a remark where the table of src/rules/measured.ts says otherwise. */
export function linesByRule(
	sums: RuleSums,
	known: readonly string[],
	inTable: (measured: MeasuredPrecision) => {readonly right: number; readonly flags: number},
): string[] {
	return known.flatMap((rule) => {
		const {right, flags} = sums.get(rule) ?? {right: 0, flags: 0};
		const told = inTable(precisionOf(rule));
		const differs = told.right !== right || told.flags !== flags;
		if (flags === 0 && !differs) return [];
		const remark = differs ? `  (src/rules/measured.ts has ${told.right}/${told.flags})` : '';
		return [`  ${rule.padEnd(28)}${`${right}/${flags}`.padStart(8)}${remark}`];
	});
}
