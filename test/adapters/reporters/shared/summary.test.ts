import {expect, test} from '@jest/globals';
import {numberedFindings} from '../../../../src/adapters/reporters/shared/numbered.ts';
import {summarySentences} from '../../../../src/adapters/reporters/shared/summary.ts';
import type {Decision, Report} from '../../../../src/model/index.ts';
import {sampleReport} from '../../../support/sample-report.ts';

function decidedAs(decision: Decision): Report {
	const stories = sampleReport.stories.map((story) => ({
		...story,
		findings: story.findings.map((finding) => ({...finding, decision})),
	}));
	return {...sampleReport, stories};
}

test.each<[string, Omit<Decision, 'by' | 'at'>, number]>([
	['confirmed', {status: 'confirmed'}, 2],
	['dismissed', {status: 'dismissed', reason: 'rounding'}, 0],
	['dismissed and asked again', {status: 'dismissed', reason: 'rounding', stale: 'a value appeared'}, 2],
	['resolved', {status: 'resolved'}, 0],
	['reopened', {status: 'open'}, 2],
])('the summary tells what is %s or leaves it out', (_what, decision, sentences) => {
	const report = decidedAs({...decision, by: 'Kim', at: '2024-06-01T10:00:00.000Z'});
	expect(summarySentences(numberedFindings(report))).toHaveLength(sentences);
});
