import {countryByCode} from '../knowledge/countries.ts';
import {
	type AlignedEvent,
	type Evidence,
	type Extraction,
	overlaps,
	type Span,
	type StoryView,
} from '../model/index.ts';

/** What an article lists of an event. */
export interface ListedItems {
	/** Names in order, each once. */
	readonly names: readonly string[];
	readonly entities: readonly string[];
	readonly exhaustive: boolean;
	/** One piece for each stretch of the list. */
	readonly evidence: readonly Evidence[];
}

/** The kind of entity that a counted noun stands for; others are not held against lists. */
const kinds: Readonly<Record<string, string>> = {
	country: 'country:',
	person: 'person:',
	dead: 'person:',
	injured: 'person:',
	victim: 'person:',
	company: 'organization:',
};

/** The entities of an article's lists in one event that are of the counted kind. */
export function listedItems(event: AlignedEvent, article: string, head: string, view: StoryView): ListedItems {
	const prefix = kinds[head];
	const questions = view.questions.filter((question) => question.slot === 'members' && question.event === event.id);
	const fact = questions.flatMap((question) => question.facts.flat()).find((one) => one.article === article);
	const value = fact?.slot.value;
	if (prefix === undefined || value?.kind !== 'set') return {names: [], entities: [], exhaustive: false, evidence: []};
	const entities = value.members.filter((member) => member.startsWith(prefix));
	const pure = entities.length === value.members.length;
	return {
		names: entities.map((entity) => nameOf(entity, article, view)),
		entities,
		exhaustive: value.exhaustive && pure,
		evidence: listEvidence(event, article, entities, view),
	};
}

/** The entities of the whole list that stands beside a count and names what it counts, where there is one. */
export function itemsOfCount(count: Span, article: string, head: string, view: StoryView): ListedItems | undefined {
	const extraction = view.extractions.get(article);
	const prefix = kinds[head];
	const list = extraction?.analysis.enumerations.find(
		({counted, exhaustive}) => exhaustive && counted !== undefined && overlaps(counted, count),
	);
	if (!extraction || !list || prefix === undefined) return undefined;
	const {mentions} = extraction.analysis;
	const found = list.items.map((item) => mentions.find((mention) => overlaps(mention, item))?.entity);
	const entities = [...new Set(found.filter((entity) => entity?.startsWith(prefix)))].flatMap((entity) => entity ?? []);
	if (entities.length < list.items.length) return undefined;
	return {
		names: entities.map((entity) => nameOf(entity, article, view)),
		entities,
		exhaustive: true,
		evidence: [evidenceOf(extraction, list)],
	};
}

/** The almanac's name of a country, else the fullest name in the article. */
export function nameOf(entity: string, article: string, view: StoryView): string {
	const country = entity.startsWith('country:') ? countryByCode(entity.slice('country:'.length)) : undefined;
	return (
		country?.name ??
		view.extractions.get(article)?.analysis.mentions.find((mention) => mention.entity === entity)?.name ??
		entity
	);
}

/** The stretches of the article that hold two or more of the entities side by side in the event's claims. */
function listEvidence(event: AlignedEvent, article: string, entities: readonly string[], view: StoryView): Evidence[] {
	const question = view.questions.find((one) => one.slot === 'members' && one.event === event.id);
	const extraction = view.extractions.get(article);
	const pattern = question?.readings.flatMap((reading) => reading.evidence).find((one) => one.article === article);
	if (!extraction || !pattern) return [];
	const {analysis} = extraction;
	const places = analysis.enumerations.flatMap((list) =>
		list.sentences.map((index) => ({list, sentence: analysis.sentences[index]})),
	);
	return places.flatMap(({list, sentence}) => {
		if (
			!sentence ||
			!event.claims.some(
				(claim) =>
					claim.article === article &&
					claim.claim.slots.some(
						({role, span}) =>
							role === 'members' && list.items.some((item) => item.start >= span.start && item.end <= span.end),
					),
			)
		)
			return [];
		const items = list.items.filter((item) => item.start >= sentence.start && item.end <= sentence.end);
		const known = items.filter((item) =>
			analysis.mentions.some(
				(mention) => mention.start < item.end && item.start < mention.end && entities.includes(mention.entity),
			),
		);
		const [start, end] = [known[0]?.start, known.at(-1)?.end];
		return start === undefined || end === undefined
			? []
			: [evidenceAt(pattern, extraction.article.text, start, end, sentence)];
	});
}

/** Evidence at another place of the article that a given piece points into. */
export function evidenceAt(
	pattern: Evidence,
	text: string,
	start: number,
	end: number,
	context: {readonly start: number; readonly end: number},
): Evidence {
	const before = text.slice(0, start);
	const lines = before.split(/\r\n|\n|\r/);
	return {
		article: pattern.article,
		start,
		end,
		quote: text.slice(start, end),
		context: {start: context.start, end: context.end},
		at: {line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1},
	};
}

/** Evidence for a place of an article that no question points at. */
export function evidenceOf({article, analysis}: Extraction, {start, end}: Span): Evidence {
	const sentence = analysis.sentences.find((one) => one.start <= start && end <= one.end) ?? {start, end};
	const pattern = {article: article.id, start, end, quote: '', context: sentence, at: {line: 1, column: 1}};
	return evidenceAt(pattern, article.text, start, end, sentence);
}
