import {blocById, membership, membershipDates} from '../knowledge/blocs.ts';
import type {AlignedEvent, AlignedQuestion, Evidence, StoryView} from '../model/index.ts';
import {evidenceAt, type ListedItems, listedItems, nameOf} from './members.ts';
import type {Rule, RuleFinding} from './rule.ts';
import {listOf, outletOf} from './wording.ts';

/** An article counts states as members of a bloc and names some that do not belong to it. */
export const memberNotInClass: Rule = {
	id: 'member-not-in-class',
	description: 'An article names countries as members of a bloc that they do not belong to',
	reads: 'event',
	*check(event, view) {
		const classes = view.questions.filter((question) => question.slot === 'class' && question.event === event.id);
		for (const article of new Set(event.claims.map((claim) => claim.article))) {
			for (const question of classes) yield* checkArticle(event, question, article, view);
		}
	},
};

function* checkArticle(
	event: AlignedEvent,
	question: AlignedQuestion,
	article: string,
	view: StoryView,
): Generator<RuleFinding> {
	const items = listedItems(event, article, question.subject.head, view);
	const date = view.extractions.get(article)?.article.published?.slice(0, 10);
	for (const bloc of blocsOf(question, article)) {
		const outsiders = items.entities.filter((entity) => stateOf(bloc, entity, date) !== 'member');
		if (outsiders.length === 0 || outsiders.length === items.entities.length) continue;
		const never = outsiders.filter((entity) => stateOf(bloc, entity, date) === 'never');
		const name = blocName(bloc);
		const classEvidence = question.readings.flatMap((reading) =>
			reading.value.kind === 'class' && reading.value.classes.includes(`bloc:${bloc}`)
				? reading.evidence.filter((one) => one.article === article)
				: [],
		);
		yield {
			relation: never.length > 0 ? 'conflict' : 'tension',
			scope: 'within',
			severity: never.length > 0 ? 'high' : 'medium',
			questions: [question.id],
			message: `${outletOf(view, article)} contradicts itself: counts them as members of ${name}, but names ${listOf(outsiders.map((entity) => describe(bloc, entity, article, date, view)))}`,
			why: `${tally(question, items, date)}${date === undefined ? '; the article has no date, so the latest membership is used' : ''}`,
			settle: `the list of those concerned, held against the membership of ${name}`,
			evidence: [...classEvidence, ...memberEvidence(outsiders, items, article, view)],
			subject: question.subject,
			slot: 'class',
		};
	}
}

/** "NATO", "the European Union": an acronym stands without an article. */
function blocName(bloc: string): string {
	const name = blocById(bloc)?.name ?? bloc;
	return name === name.toUpperCase() || !name.includes(' ') ? name : `the ${name}`;
}

function blocsOf(question: AlignedQuestion, article: string): string[] {
	const named = question.readings.flatMap(({value, articles}) =>
		value.kind === 'class' && articles.includes(article) ? value.classes : [],
	);
	return [...new Set(named.filter((key) => key.startsWith('bloc:')).map((key) => key.slice('bloc:'.length)))].filter(
		(id) => blocById(id) !== undefined,
	);
}

function stateOf(bloc: string, entity: string, date: string | undefined): ReturnType<typeof membership> {
	return membership(bloc, entity.slice('country:'.length), date);
}

/** "Norway (never a member)", "the United Kingdom (a member 1973 to 2020)". */
function describe(bloc: string, entity: string, article: string, date: string | undefined, view: StoryView): string {
	const name = nameOf(entity, article, view);
	if (stateOf(bloc, entity, date) === 'never') return `${name} (never a member)`;
	const periods = membershipDates(bloc, entity.slice('country:'.length)).map(
		({from, to}) => `${from.slice(0, 4)} to ${to?.slice(0, 4) ?? 'now'}`,
	);
	return `${name} (a member ${listOf(periods)})`;
}

/** "9 of the 11 are EU members; all 11 are NATO members": for every bloc that any article of the story names. */
function tally(question: AlignedQuestion, {entities}: ListedItems, date: string | undefined): string {
	const blocs = question.readings
		.flatMap(({value}) => (value.kind === 'class' ? value.classes : []))
		.filter((key) => key.startsWith('bloc:'))
		.map((key) => key.slice('bloc:'.length));
	return [...new Set(blocs)]
		.toSorted()
		.map((bloc) => {
			const inside = entities.filter((entity) => stateOf(bloc, entity, date) === 'member').length;
			const share = inside === entities.length ? `all ${entities.length}` : `${inside} of the ${entities.length}`;
			return `${share} named are members of ${blocName(bloc)}`;
		})
		.join('; ');
}

function memberEvidence(
	outsiders: readonly string[],
	items: ListedItems,
	article: string,
	view: StoryView,
): Evidence[] {
	const extraction = view.extractions.get(article);
	if (!extraction) return [];
	return outsiders.flatMap((entity) => {
		for (const stretch of items.evidence) {
			const mention = extraction.analysis.mentions.find(
				(one) => one.entity === entity && one.start >= stretch.start && one.end <= stretch.end,
			);
			if (mention) return [evidenceAt(stretch, extraction.article.text, mention.start, mention.end, stretch.context)];
		}
		return [];
	});
}
