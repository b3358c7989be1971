import type {DecisionEvent, DismissReason} from '../model/index.ts';
import {decisionThreads} from './threads.ts';

/** How often a desk dismissed what a rule found. */
export interface DismissalRate {
	readonly rule: string;
	/** Findings of the rule that were decided on. */
	readonly decided: number;
	readonly dismissed: number;
	/** The commonest first. */
	readonly reasons: readonly {readonly reason: DismissReason; readonly times: number}[];
}

/** For each rule that was decided on, how often its findings were dismissed and why; the most dismissed first. */
export function dismissalRates(events: readonly DecisionEvent[]): DismissalRate[] {
	const decided = decisionThreads(events).flatMap(({verdict, finding}) =>
		verdict && verdict.status !== 'open' ? [{rule: finding.rule, verdict}] : [],
	);
	// a decision on a finding that became two stands in the thread of each
	const verdicts = [...new Map(decided.map((one) => [one.verdict.event, one])).values()];
	const rules = [...new Set(verdicts.map(({rule}) => rule))].toSorted();
	return rules
		.map((rule) => {
			const own = verdicts.filter((one) => one.rule === rule);
			const reasons = own.flatMap(({verdict: {status, reason}}) =>
				status === 'dismissed' && reason !== undefined ? [reason] : [],
			);
			const times = [...new Set(reasons)].map((reason) => ({
				reason,
				times: reasons.filter((other) => other === reason).length,
			}));
			return {
				rule,
				decided: own.length,
				dismissed: reasons.length,
				reasons: times.toSorted((a, b) => b.times - a.times || (a.reason < b.reason ? -1 : 1)),
			};
		})
		.toSorted((a, b) => b.dismissed / b.decided - a.dismissed / a.decided);
}
