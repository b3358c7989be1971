import type {Finding, Report} from '../../../model/index.ts';
import {placeWords, regionOf} from '../shared/places.ts';
import {oneLine} from '../shared/words.ts';

/** "dismissed", "asked again". */
function stateOf(decision: Finding['decision']): string[] {
	if (!decision || decision.status === 'open') return [];
	return [decision.stale === undefined ? decision.status : 'asked again'];
}

/** One line a finding, at its first place: `path:line:column: conflict: message (rule, id)`, as editors and scripts read it. */
export function* lineReporter({articles, stories}: Report): Iterable<string> {
	const files = new Map(articles.map(({id, file}) => [id, file]));
	for (const {findings} of stories) {
		for (const {id, rule, relation, message, evidence, decision} of findings) {
			const [first] = evidence;
			if (!first) continue;
			const path = oneLine(files.get(first.article) ?? first.article);
			const place = regionOf(first);
			// A line is there for editors even where the file has none; the words at the end tell the page or element.
			const [line, column] = place ? [place.startLine, place.startColumn] : [1, 1];
			const where = place ? '' : `; ${placeWords(path, first)}`;
			yield `${path}:${line}:${column}: ${relation}: ${oneLine(message)} (${[rule, id, ...stateOf(decision)].join(', ')}${where})\n`;
		}
	}
}
