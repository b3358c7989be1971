import type {Report, ReportArticle} from '../../../model/index.ts';
import {around} from '../shared/around.ts';
import {isOpen, type NumberedFinding, numberedFindings} from '../shared/numbered.ts';
import {type Side, sidesOf} from '../shared/sides.ts';
import {oneLine} from '../shared/words.ts';

/** What a person has to write before a draft may be published; none of it is ever filled by the tool. */
const draftNote =
	'Draft made by a machine comparison. A person checks the claim and fills url, author, datePublished and reviewRating; the tool rates nothing.';

/**
 * Drafts of schema.org ClaimReview: one for each side of an open conflict across sources, with the claim and where it appears. The
 * rating and all that says who reviewed it stay empty.
 */
export function* claimReviewReporter(report: Report): Iterable<string> {
	const articles = new Map(report.articles.map((article) => [article.id, article]));
	const conflicts = numberedFindings(report).filter(
		({finding}) => finding.relation === 'conflict' && finding.scope === 'across' && isOpen(finding),
	);
	const drafts = conflicts.flatMap((numbered) =>
		sidesOf(numbered.finding, numbered.story).map((side) => draftOf(side, numbered, articles)),
	);
	yield `${JSON.stringify(drafts, undefined, 2)}\n`;
}

function draftOf({evidence}: Side, {finding}: NumberedFinding, articles: ReadonlyMap<string, ReportArticle>): object {
	const [first] = evidence;
	const appearances = [...new Set(evidence.map(({article}) => article))].flatMap((id) => articles.get(id) ?? []);
	return {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		creativeWorkStatus: draftNote,
		identifier: finding.identity,
		url: '',
		datePublished: '',
		author: {'@type': 'Organization', name: ''},
		claimReviewed: first
			? claimWords(around(first, articles.get(first.article)?.text ?? ''))
			: oneLine(finding.message),
		itemReviewed: {
			'@type': 'Claim',
			appearance: appearances.map((article) => appearanceOf(article)),
		},
		reviewRating: {'@type': 'Rating', alternateName: ''},
	};
}

function claimWords({before, quote, after}: {before: string; quote: string; after: string}): string {
	return oneLine(before + quote + after);
}

function appearanceOf({outlet, title, published, sha256}: ReportArticle): object {
	return {
		'@type': 'NewsArticle',
		identifier: `sha256:${sha256}`,
		publisher: {'@type': 'Organization', name: oneLine(outlet)},
		...(title !== undefined && {headline: oneLine(title)}),
		...(published !== undefined && {datePublished: published}),
	};
}
