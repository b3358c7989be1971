import type {Severity, StoryView} from '../model/index.ts';
import type {Rule} from './rule.ts';
import {silenceOf} from './silence.ts';
import {listOf, outletOf} from './wording.ts';

/** Items above this weight are what an editor wants to know that others leave out; chosen on the annotated stories. */
const WEIGHTY = 5;

/** An event or entity stands in some articles of the story and not in the others. */
export const onlyInSomeSources: Rule = {
	id: 'only-in-some-sources',
	description: 'Something stands in some articles of the story only',
	reads: 'story',
	*check(view) {
		for (const item of view.coverage) {
			const {silent, cutOff} = silenceOf(item.silent, view);
			if (!silent) continue;
			const severity: Severity = item.weight >= WEIGHTY ? 'medium' : 'low';
			const holding = listOf(item.articles.map((article) => outletOf(view, article)));
			yield {
				relation: 'coverage',
				scope: 'across',
				severity,
				questions: [],
				message: `only in ${holding}: ${item.label}`,
				why: `${listOf(silent.map((article) => outletOf(view, article)))} ${silent.length === 1 ? 'does' : 'do'} not mention it${partlyOf(item.partly, view)}${restOf(cutOff, view)}`,
				evidence: item.evidence,
				silent,
				...(cutOff && {cutOff}),
				subject: item.subject,
				slot: 'coverage',
			};
		}
	},
};

function partlyOf(articles: readonly string[], view: StoryView): string {
	if (articles.length === 0) return '';
	return `; ${listOf(articles.map((article) => outletOf(view, article)))} ${articles.length === 1 ? 'has' : 'have'} something like it`;
}

function restOf(cutOff: readonly string[] | undefined, view: StoryView): string {
	if (!cutOff) return '';
	return `; of ${listOf(cutOff.map((article) => outletOf(view, article)))} only a part was read`;
}
