import {compare, type CompareOptions, extract, reportOf} from '../../src/crosscheck.ts';
import {
	decideReport,
	type DecidedReport,
	lastEvents,
	newEvent,
	type ThreadedFinding,
} from '../../src/decisions/decide.ts';
import type {DecisionEvent, DismissReason, Report} from '../../src/model/index.ts';

/** One article of a test: the name of its file, unless it has an outlet of its own. */
export interface Draft {
	readonly text: string;
	readonly outlet?: string;
	readonly published?: string;
}

/** The report on articles by the names of their files, all on one story unless a person parted or joined them. */
export function reportOn(
	drafts: Readonly<Record<string, Draft | string>>,
	grouping: Pick<CompareOptions, 'oneStory' | 'corrections'> = {oneStory: true},
): Report {
	const extractions = Object.entries(drafts).map(([id, draft]) => {
		const {text, outlet = id, published}: Draft = typeof draft === 'string' ? {text: draft} : draft;
		return extract({
			id,
			file: id,
			outlet,
			language: 'en',
			sha256: '',
			text,
			...(published !== undefined && {published, publishedFrom: 'case.json'}),
		});
	});
	return reportOf(extractions, compare(extractions, grouping), '0.0.0');
}

/** The only finding of a rule in a report, with what was decided on it. */
export function theFinding(report: DecidedReport, rule: string): ThreadedFinding {
	const [found, ...rest] = report.findings.filter(({finding}) => finding.rule === rule);
	if (!found || rest.length > 0) {
		throw new Error(`not one ${rule}: ${report.findings.map(({finding}) => finding.message).join('; ')}`);
	}
	return found;
}

/** A log with one more event on the only finding of a rule. */
export function decided(
	report: Report,
	rule: string,
	what: 'confirm' | 'resolve' | 'reopen' | 'affirm' | {readonly dismiss: DismissReason},
	log: readonly DecisionEvent[] = [],
): DecisionEvent[] {
	const {decided: finding, threads} = theFinding(decideReport(report, log), rule);
	const common = {by: 'Ada', finding, previous: lastEvents(threads)};
	const content =
		typeof what === 'string' ? {...common, type: what} : {...common, type: 'dismiss' as const, reason: what.dismiss};
	return [...log, newEvent(content, '2025-03-01T10:00:00.000Z', log)];
}
