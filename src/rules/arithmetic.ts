import {overlaps, type Span, spanText} from '../model/index.ts';
import {evidenceOf} from './members.ts';
import type {Rule} from './rule.ts';
import {reckonings} from './sums/reckonings.ts';
import {passagesOf} from './sums/passages.ts';
import {listOf, oneLine, outletOf} from './wording.ts';

/** Numbers of one article that cannot all be right: parts and their total, shares of a whole, from-to-by, years between. */
export const arithmetic: Rule = {
	id: 'arithmetic',
	description: 'Numbers of one article do not add up',
	reads: 'article',
	*check(extraction, view) {
		const {article} = extraction;
		const passages = passagesOf(extraction);
		const told: Span[] = [];
		for (const reckon of reckonings) {
			for (const {relation, places, sum, head} of reckon(passages, extraction)) {
				// the first reckoning says what is wrong with its numbers
				if (places.some((place) => told.some((one) => overlaps(one, place)))) continue;
				told.push(...places);
				const quotes = places.map((place) => `“${oneLine(spanText(article.text, place))}”`);
				yield {
					relation,
					scope: 'within',
					severity: relation === 'conflict' ? 'high' : 'low',
					questions: [],
					message: `${outletOf(view, article.id)} contradicts itself: says ${listOf(quotes)}, but ${sum}`,
					why: sum,
					settle: 'the document that the numbers are taken from',
					evidence: places.map((place) => evidenceOf(extraction, place)),
					subject: {verbClass: 'arithmetic', head, participants: []},
					slot: 'count',
				};
			}
		}
	},
};
