import type {VersionDiff} from '../../../model/index.ts';
import {evidenceJson, findingJson} from '../json/report.ts';
import {present} from '../json/value.ts';

/** What changed between two versions as JSON of `formatVersion` 1. */
export function* jsonDiffReporter({sentences, findings}: VersionDiff): Iterable<string> {
	const shaped = {
		formatVersion: 1,
		sentences: sentences.map((change) =>
			present({
				kind: change.kind,
				before: change.kind === 'added' ? undefined : evidenceJson(change.before),
				after: change.kind === 'removed' ? undefined : evidenceJson(change.after),
			}),
		),
		findings: findings.map(({change, finding, before}) =>
			present({change, finding: findingJson(finding), before: before && findingJson(before)}),
		),
	};
	yield `${JSON.stringify(shaped, undefined, 2)}\n`;
}
