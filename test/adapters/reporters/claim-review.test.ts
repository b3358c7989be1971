import {describe, expect, test} from '@jest/globals';
import {claimReviewReporter} from '../../../src/adapters/reporters/claimreview/report.ts';
import type {Report} from '../../../src/model/index.ts';
import {sampleReport} from '../../support/sample-report.ts';

interface Draft {
	readonly claimReviewed: string;
	readonly reviewRating: {readonly alternateName: string};
}

function draftsOf(report: Report): readonly Draft[] {
	const drafts: readonly Draft[] = JSON.parse([...claimReviewReporter(report)].join(''));
	return drafts;
}

/** What the documentation of ClaimReview requires; a draft must lack the reviewer's part of it. */
function missing(draft: Draft, path: string): boolean {
	let value: unknown = draft;
	for (const key of path.split('.')) value = new Map(Object.entries(Object(value))).get(key);
	return value === undefined || value === '';
}

describe('drafts of ClaimReview', () => {
	test('hold the claim of each side of a conflict with the articles that make it', () => {
		expect(draftsOf(sampleReport)).toMatchObject([
			{
				'@context': 'https://schema.org',
				'@type': 'ClaimReview',
				claimReviewed: 'Five passengers drowned on Monday. The captain was Ann Lowe.',
				itemReviewed: {
					'@type': 'Claim',
					appearance: [{'@type': 'NewsArticle', publisher: {name: 'Gazette'}, datePublished: '2024-05-31'}],
				},
			},
			{claimReviewed: expect.stringContaining('Seven passengers drowned on Monday')},
			{claimReviewed: expect.stringContaining('Seven passengers drowned, police said')},
		]);
	});

	test('leave the rating and the reviewer to a person', () => {
		for (const draft of draftsOf(sampleReport)) {
			for (const path of [
				'reviewRating.alternateName',
				'url',
				'author.name',
				'datePublished',
				'reviewRating.ratingValue',
			])
				expect(missing(draft, path)).toBe(true);
			for (const path of ['claimReviewed', 'itemReviewed.appearance', 'creativeWorkStatus'])
				expect(missing(draft, path)).toBe(false);
		}
	});

	test('are made of no finding that a person has decided', () => {
		const decided = {status: 'confirmed', by: 'Kim', at: '2024-06-01'} as const;
		const stories = sampleReport.stories.map((story) => ({
			...story,
			findings: story.findings.map((finding) => ({...finding, decision: decided})),
		}));
		expect(draftsOf({...sampleReport, stories})).toEqual([]);
	});
});
