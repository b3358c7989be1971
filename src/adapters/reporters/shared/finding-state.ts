import {createHash} from 'node:crypto';
import type {Finding, Report, Story} from '../../../model/index.ts';
import {valueJson} from '../json/value.ts';

/**
 * A hash of how the sources answer what a finding asks: two runs with the same state need no second look. It depends on the
 * values and how they are said, by outlet; not on paths, positions or wording, but where no value was read.
 */
export function findingState(finding: Finding, story: Story, {articles}: Report): string {
	const outletOf = new Map(articles.map(({id, outlet}) => [id, outlet]));
	const asked = story.questions.filter(({id}) => finding.questions.includes(id));
	const answers = asked.flatMap(({id, readings}) =>
		readings.flatMap(({value, polarity, certainty, force, articles: given}) =>
			given.map((article) =>
				[outletOf.get(article), place(asked, id), JSON.stringify(valueJson(value)), polarity, certainty, force].join(
					'\0',
				),
			),
		),
	);
	const said = finding.evidence.map(({article, quote}) =>
		[outletOf.get(article), quote.toLowerCase().replaceAll(/\s+/gu, ' ')].join('\0'),
	);
	const state = answers.length > 0 ? answers : said;
	return createHash('sha256')
		.update([finding.identity, ...new Set(state.toSorted())].join('\n'))
		.digest('hex');
}

/** Ids of questions change from run to run; their order within a finding does not. */
function place(questions: readonly {readonly id: string}[], id: string): number {
	return questions.findIndex((question) => question.id === id);
}
