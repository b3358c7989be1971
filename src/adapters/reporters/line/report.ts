import type {Report} from '../../../model/index.ts';
import {oneLine} from '../shared/words.ts';

/** One line a finding, at its first place: `path:line:column: conflict: message (rule, id)`, as editors and scripts read it. */
export function* lineReporter({articles, stories}: Report): Iterable<string> {
	const files = new Map(articles.map(({id, file}) => [id, file]));
	for (const {findings} of stories) {
		for (const {id, rule, relation, message, evidence} of findings) {
			const [first] = evidence;
			if (!first) continue;
			const path = oneLine(files.get(first.article) ?? first.article);
			yield `${path}:${first.at.line}:${first.at.column}: ${relation}: ${oneLine(message)} (${rule}, ${id})\n`;
		}
	}
}
