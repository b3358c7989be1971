import {createHash} from 'node:crypto';
import {evidenceAt, type Extraction, type Finding} from '../model/index.ts';
import type {CaseByHand} from './corrections.ts';

/** The name under which a discrepancy that a person found stands among those of the rules. */
export const byHandRule = 'by-hand';
/** Letters of an identity that make an id. */
const idLength = 8;

/** The discrepancies that people found in the articles of a story, as findings. */
export function missedFindings(missed: CaseByHand['missed'], extractions: readonly Extraction[]): Finding[] {
	return missed.flatMap(({event, places}) => {
		const evidence = places.flatMap((place) =>
			extractions
				.filter(({article}) => article.id === place.article)
				.map((extraction) => evidenceAt(extraction, place)),
		);
		if (evidence.length < places.length) return [];
		const identity = createHash('sha256').update(`${byHandRule} ${event.id}`).digest('hex');
		const [a, b] = places;
		return [
			{
				id: identity.slice(0, idLength),
				identity,
				rule: byHandRule,
				relation: event.relation,
				scope: a.article === b.article ? 'within' : 'across',
				severity: 'high',
				questions: [],
				message: event.message,
				why: `found by ${event.by}, not by a rule`,
				evidence,
			},
		];
	});
}
