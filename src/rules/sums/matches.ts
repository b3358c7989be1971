import {formatNumber} from '../../model/index.ts';
import {additionOf, type Reckoning, totalOf} from './miscount.ts';
import {matchesIn, shapePattern} from './passages.ts';

const RECORD = shapePattern(
	String.raw`(?:won|winning) <F>,?(?: and)? (?:drew|drawn|drawing|tied|tying) <F>,? and (?:lost|losing) <F> (?:of|in) (?:their|its|the|his|her|all|our)(?: <W>)? <F>`,
);

/** Matches won, drawn and lost that are not as many as were played: "won 20, drew 10 and lost 9 of their 38 matches". */
export const recordsOfMatches: Reckoning = function* (passages) {
	for (const passage of passages) {
		for (const {found} of matchesIn(passage, RECORD)) {
			const played = found.at(-1);
			const values = found.slice(0, -1).map(({value}) => value);
			if (!played || values.length < 3 || totalOf(values) === played.value) continue;
			yield {
				relation: 'conflict',
				places: found.map(({start, end}) => ({start, end})),
				sum: `${additionOf(values)}, not ${formatNumber(played.value)}`,
				head: 'match',
			};
		}
	}
};
