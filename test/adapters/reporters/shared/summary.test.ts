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

test('a summary sentence stands alone: it says what the figures count', () => {
	const [story] = sampleReport.stories;
	if (!story) throw new Error('the sample has a story');
	const [first] = story.findings;
	const bare = {
		...story,
		findings: first ? [{...first, message: 'counts differ: Gazette says “5”; Herald says “7”'}] : [],
	};
	const [sentence] = summarySentences(numberedFindings({...sampleReport, stories: [bare]}));
	expect(sentence?.text).toMatch(/^Counts differ: Gazette says “5”; Herald says “7” \(how many passengers drowned\)/u);
});

test('and does not say twice what its message says', () => {
	const [sentence] = summarySentences(numberedFindings(sampleReport));
	expect(sentence?.text).not.toContain('how many');
});

test('of several stories each sentence names its own', () => {
	const [story] = sampleReport.stories;
	if (!story) throw new Error('the sample has a story');
	const stories = [story, {...story, id: 's2', title: 'Bridge falls\nin Porto'}];
	const texts = summarySentences(numberedFindings({...sampleReport, stories})).map(({text}) => text);
	expect(texts[0]).toMatch(/^“Ferry sinks off Port Ellis”: Counts of drowned/u);
	expect(texts.some((text) => text.startsWith('“Bridge falls in Porto”: '))).toBe(true);
});
