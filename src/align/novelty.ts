import {classOfNoun} from '../knowledge/noun-classes.ts';
import {organizationByName} from '../knowledge/organizations.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import type {Extraction, Mention, Quantity, Quotation, Sentence, Span, Time} from '../model/index.ts';
import {contains, datelineLength} from '../model/index.ts';
import {lightClasses} from './affinity.ts';
import {bySentence} from './by-sentence.ts';
import type {EntityNames} from './entities.ts';
import {termsOfTokens} from './terms.ts';

/** Something in a sentence that not all articles of the story have. */
export interface Feature {
	readonly key: string;
	/** Empty where its articles give several values, so that no single one may be said of all: "46 people" and "64 people". */
	readonly label: string;
	readonly weight: number;
	readonly span: Span;
	/** Articles that have it, in order. */
	readonly articles: readonly string[];
	/** Entities join the sentences that name them; words, dates and numbers do not. */
	readonly kind: 'entity' | 'time' | 'number' | 'quotation' | 'word';
}

/** Weights chosen on the annotated stories: people first, then figures and speech, then places; countries, blocs and media last. */
const typeWeights = {person: 1.2, organization: 0.9, place: 0.7, other: 0.6} as const;
const MEDIA_WEIGHT = 0.2;
const WIDE_WEIGHT = 0.3;
const TIME_WEIGHT = 0.5;
const NUMBER_WEIGHT = 0.6;
const QUOTATION_WEIGHT = 0.7;
const WORD_WEIGHT = 0.3;
/** Shorter quotations are phrases. */
const LEAST_QUOTED = 20;

/** Finds the features of the sentences of an article, each with the articles of the story that have it. */
export interface FeatureFinder {
	readonly of: (extraction: Extraction) => (sentence: Sentence, index: number) => Feature[];
}

/** Prepares what every article of a story has. */
export function featureFinder(extractions: readonly Extraction[], names: EntityNames): FeatureFinder {
	const folded = extractions.map(({article}) => ({id: article.id, text: fold(article.text)}));
	const entities = entityHolders(folded, names);
	const times = holdersOf(extractions, ({analysis}) => analysis.times.map(timeKey));
	const numbers = holdersOf(extractions, ({analysis}) => analysis.quantities.map(numberKey));
	const exactTimes = holdersOf(extractions, ({analysis}) => analysis.times.map(exactTimeKey));
	const exactNumbers = holdersOf(extractions, ({analysis}) => analysis.quantities.map(exactNumberKey));
	const words = holdersOf(extractions, termsIn);
	const texts = folded.map(({id, text}) => ({id, text: spaced(text)}));
	return {
		of: ({article, analysis}) => {
			const {sentences} = analysis;
			const mentionsIn = bySentence(sentences, analysis.mentions);
			const timesIn = bySentence(sentences, analysis.times);
			const quantitiesIn = bySentence(sentences, analysis.quantities);
			const quotationsIn = bySentence(sentences, analysis.quotations);
			return (sentence, index) => {
				const dateline = sentence.tokens[datelineLength(sentence.tokens) - 1]?.end ?? sentence.start;
				const within = <Item extends Span>(items: readonly Item[] | undefined): Item[] =>
					items?.filter((item) => item.start >= dateline && contains(sentence, item)) ?? [];
				const mentions = within(mentionsIn[index]);
				return [
					...mentions.flatMap((mention) =>
						entityFeature(mention, names, entities.get(names.canonical(mention.entity)) ?? nobody),
					),
					...within(timesIn[index]).flatMap((time) =>
						timeFeature(
							time,
							article.text,
							times.get(timeKey(time)) ?? nobody,
							exactTimes.get(exactTimeKey(time)) ?? nobody,
						),
					),
					...within(quantitiesIn[index]).flatMap((quantity) =>
						numberFeature(
							quantity,
							article.text,
							numbers.get(numberKey(quantity)) ?? nobody,
							exactNumbers.get(exactNumberKey(quantity)) ?? nobody,
						),
					),
					...within(quotationsIn[index]).flatMap((quotation) => quotationFeature(quotation, article.text, texts)),
					...wordFeatures(sentence, mentions, (term) => words.get(term) ?? nobody),
				];
			};
		},
	};
}

/** By key, the articles that have it, in order. */
type Holders = ReadonlyMap<string, readonly string[]>;

const nobody: readonly string[] = [];

function holdersOf(extractions: readonly Extraction[], keysOf: (extraction: Extraction) => Iterable<string>): Holders {
	const holders = new Map<string, string[]>();
	for (const extraction of extractions) {
		const {id} = extraction.article;
		for (const key of keysOf(extraction)) {
			const known = holders.get(key);
			if (known === undefined) holders.set(key, [id]);
			else if (known.at(-1) !== id) known.push(id);
		}
	}
	return holders;
}

function termsIn({analysis}: Extraction): Set<string> {
	const terms = new Set<string>();
	for (const {tokens} of analysis.sentences)
		for (const term of termsOfTokens(tokens)) if (term !== undefined) terms.add(term);
	return terms;
}

/** A name that stands anywhere in an article's text counts, recognised or not: a miss of ours is no omission of theirs. */
function entityHolders(folded: readonly {readonly id: string; readonly text: string}[], names: EntityNames): Holders {
	const holders = new Map<string, string[]>();
	for (const [entity, mentions] of names.mentions) {
		const found = new Set(mentions.map(({article}) => article));
		const surfaces = new Set(
			mentions
				.filter(({mention}) => mention.via === 'name' || mention.via === 'acronym')
				.map(({mention, surface}) => (mention.type === 'person' ? lastWord(mention.name) : fold(surface))),
		);
		for (const {id, text} of folded) {
			if (!found.has(id) && [...surfaces].some((surface) => surface.length > 2 && text.includes(surface)))
				found.add(id);
		}
		holders.set(
			entity,
			folded.flatMap(({id}) => (found.has(id) ? [id] : [])),
		);
	}
	return holders;
}

function fold(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function lastWord(name: string): string {
	return fold(name).split(' ').at(-1) ?? '';
}

/** Letters and figures alone, with a blank wherever others stood. */
function spaced(folded: string): string {
	return folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Times of one kind: an article that gives another weekday or clock time differs, and is not silent. */
function timeKey({pattern, precision}: Time): string {
	if (pattern.hour !== undefined) return 'clock';
	if (pattern.weekday !== undefined && pattern.day === undefined) return 'weekday';
	return `${precision} ${pattern.year ?? ''}-${pattern.month ?? ''}-${pattern.day ?? ''}`;
}

/** Times that say the same, of whatever words. */
function exactTimeKey(time: Time): string {
	const {year, month, day, weekday, hour, minute} = time.pattern;
	return `${timeKey(time)} ${[year, month, day, weekday, hour, minute].join(' ')}`;
}

/** Numbers of one kind: a count of the same things, or a measure of the same size, with whatever value. */
function numberKey({low, high, unit, head}: Quantity): string {
	if (unit === '') return `count ${head ? classOfNoun(head.lemma) : ''}`;
	return `${unit} ${Math.round(Math.log10(Math.max(low ?? high ?? 1, 1e-9)))}`;
}

/** The same number of them. */
function exactNumberKey(quantity: Quantity): string {
	return `${numberKey(quantity)} ${quantity.low ?? ''} ${quantity.high ?? ''}`;
}

function entityFeature(mention: Mention, names: EntityNames, articles: readonly string[]): Feature[] {
	if (mention.via === 'pronoun' || mention.via === 'noun') return [];
	const entity = names.canonical(mention.entity);
	return [
		{
			key: entity,
			label: names.nameOf(entity),
			weight: entityWeight(entity, mention),
			span: mention,
			articles,
			kind: 'entity',
		},
	];
}

function entityWeight(entity: string, mention: Mention): number {
	if (organizationByName(mention.name)?.kind === 'outlet' || organizationByName(mention.name)?.kind === 'agency')
		return MEDIA_WEIGHT;
	if (
		entity.startsWith('bloc:') ||
		entity.startsWith('country:') ||
		/^place:(?:europe|asia|africa|north america|south america|america|western europe|eastern europe|middle east)$/.test(
			entity,
		)
	)
		return WIDE_WEIGHT;
	return typeWeights[mention.type];
}

function timeFeature(time: Time, text: string, articles: readonly string[], agreeing: readonly string[]): Feature[] {
	if (time.precision === 'century' || time.precision === 'decade' || time.anchor === 'context') return [];
	const relative = Object.keys(time.pattern).length === 0;
	return [
		{
			key: timeKey(time),
			label: agreeing.length < articles.length ? '' : text.slice(time.start, time.end),
			weight: relative ? 0 : TIME_WEIGHT,
			span: time,
			articles,
			kind: 'time',
		},
	];
}

function numberFeature(
	quantity: Quantity,
	text: string,
	articles: readonly string[],
	agreeing: readonly string[],
): Feature[] {
	if (quantity.kind === 'ordinal' || (quantity.low ?? 0) < 3) return [];
	return [
		{
			key: numberKey(quantity),
			label: agreeing.length < articles.length ? '' : text.slice(quantity.phrase.start, quantity.phrase.end),
			weight: NUMBER_WEIGHT,
			span: quantity,
			articles,
			kind: 'number',
		},
	];
}

function quotationFeature(
	{start, end, scare}: Quotation,
	text: string,
	texts: readonly {readonly id: string; readonly text: string}[],
): Feature[] {
	if (scare || end - start < LEAST_QUOTED) return [];
	const words = spaced(fold(text.slice(start, end))).trim();
	const articles = texts.filter((other) => other.text.includes(words)).map(({id}) => id);
	return [
		{
			key: `quotation ${words}`,
			label: `“${text.slice(start, end).replaceAll(/\s+/g, ' ')}”`,
			weight: QUOTATION_WEIGHT,
			span: {start, end},
			articles,
			kind: 'quotation',
		},
	];
}

/** Rare words of the sentence outside its names. */
function wordFeatures(
	{tokens}: Sentence,
	mentions: readonly Mention[],
	holders: (term: string) => readonly string[],
): Feature[] {
	const terms = termsOfTokens(tokens);
	return tokens.flatMap((token, at) => {
		if (token.pos !== 'NOUN' && token.pos !== 'VERB') return [];
		const term = terms[at];
		if (term === undefined || lightClasses.has(term) || mentions.some((mention) => contains(mention, token))) return [];
		const weight = WORD_WEIGHT * rarity(token.lemma);
		return weight === 0
			? []
			: [{key: `word ${term}`, label: token.text, weight, span: token, articles: holders(term), kind: 'word' as const}];
	});
}
