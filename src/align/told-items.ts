import {stemOf} from '../knowledge/stems.ts';
import {speechForms} from '../knowledge/speech-verbs.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import {
	type Claim,
	contains,
	type Extraction,
	type Mention,
	type Quantity,
	type Span,
	type Time,
	type Token,
} from '../model/index.ts';
import {lightClasses} from './affinity.ts';
import type {EntityNames} from './entities.ts';
import {lastFrom, spansWithin} from './in-order.ts';
import {termOf} from './terms.ts';

/** One thing that some words say: a text has it under any of the keys, and something of it under any of the others. */
export interface ToldItem {
	readonly keys: readonly string[];
	readonly partKeys: readonly string[];
	readonly weight: number;
	/** A figure must stand where the rest stands, a name or time anywhere in the text; a word may be another. */
	readonly must: 'stand-there' | 'stand' | 'not';
}

/** A name tells most, then a figure; a common word little, a pronoun hardly anything. */
const ENTITY_WEIGHT = 1;
const WIDE_WEIGHT = 0.5;
const PRONOUN_WEIGHT = 0.3;
const NUMBER_WEIGHT = 0.8;
/** Ones, twos and threes stand everywhere. */
const FEW_WEIGHT = 0.3;
const FEW = 3;
const TIME_WEIGHT = 0.5;
const LEAST_WORD = 0.25;

/** What a stretch of an article says: its names, figures, times, and the words outside these that mean something. */
export function itemsIn(span: Span, {article, analysis}: Extraction, names: EntityNames): ToldItem[] {
	const inside = <Found extends Span>(found: readonly Found[]): Found[] => spansWithin(found, span);
	const mentions = inside(analysis.mentions);
	const times = inside(analysis.times);
	const taken: readonly Span[] = [...mentions, ...times];
	const {sentences} = analysis;
	const tokens = sentences
		.slice(Math.max(0, lastFrom(sentences, span.start)), lastFrom(sentences, span.end) + 1)
		.flatMap((sentence) => inside(sentence.tokens));
	const words = tokens.filter((token) => isTelling(token) && !taken.some((one) => contains(one, token)));
	const items: ToldItem[] = [
		...mentions.map((mention) => entityItem(mention, article.text, names)),
		...inside(analysis.quantities)
			.filter(({kind}) => kind !== 'ordinal')
			.map((quantity) => ({
				keys: quantityKeys(quantity),
				partKeys: sizeKeys(quantity),
				weight: numberWeight(quantity),
				must: 'stand-there' as const,
			})),
		...times.flatMap((time) => timeItem(time)),
		...words.map((token) => ({
			keys: wordKeys(token),
			partKeys: [],
			weight: wordWeight(token.lemma),
			must: 'not' as const,
		})),
	];
	return [...new Map(items.map((item) => [item.keys.join(' '), item])).values()];
}

/** How much some items say in all. */
export function weightOf(items: readonly ToldItem[]): number {
	return items.reduce((sum, {weight}) => sum + weight, 0);
}

function numberWeight({low, high, unit}: Quantity): number {
	return unit === '' && (high ?? low ?? 0) <= FEW ? FEW_WEIGHT : NUMBER_WEIGHT;
}

function entityItem(mention: Mention, text: string, names: EntityNames): ToldItem {
	const entity = names.canonical(mention.entity);
	const isName = mention.via !== 'pronoun' && mention.via !== 'noun';
	const isWide = entity.startsWith('country:') || entity.startsWith('bloc:');
	const words = isName ? (text.slice(mention.start, mention.end).match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? []) : [];
	return {
		keys: [entityKey(entity)],
		partKeys: words.map((word) => `w:${stemOf(word.toLowerCase())}`),
		weight: isName ? (isWide ? WIDE_WEIGHT : ENTITY_WEIGHT) : PRONOUN_WEIGHT,
		must: isName ? 'stand' : 'not',
	};
}

function timeItem(time: Time): ToldItem[] {
	const [first, second] = timeKeys(time);
	return first === undefined
		? []
		: [{keys: [first, second].flatMap((key) => key ?? []), partKeys: [], weight: TIME_WEIGHT, must: 'stand'}];
}

const tellingTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Whether a word says something of what happens: no pronoun, no speech, nothing that stands in every sentence. */
export function isTelling({pos, lemma, lower}: Token): boolean {
	return tellingTags.has(pos) && !lightClasses.has(lemma) && !speechForms.has(lower) && /\p{L}{2}/u.test(lower);
}

function wordWeight(lemma: string): number {
	return LEAST_WORD + (1 - LEAST_WORD) * rarity(lemma);
}

/** The key of an entity by its canonical key. */
export function entityKey(entity: string): string {
	return `e:${entity}`;
}

/** The class of a word and its stem. */
export function wordKeys(token: Token): string[] {
	const term = termOf(token);
	return [...new Set([...(term === undefined ? [] : [`w:${term}`]), `w:${stemOf(token.lemma)}`])];
}

/** What a claim's act is found under, among the keys of words. */
export function predicateKeys({predicate: {lemma, verbClass}}: Claim): string[] {
	return [`w:${verbClass}`, `w:${stemOf(lemma)}`];
}

/** Both ends of a number, in its unit. */
export function quantityKeys({low, high, unit}: Quantity): string[] {
	return [...new Set([low, high])].flatMap((value) => (value === undefined ? [] : [`n:${unit} ${value}`]));
}

/** Numbers of one size are near each other: "35 million", "35.8 million". */
export function sizeKeys({low, high, unit}: Quantity): string[] {
	const [from, to] = [low ?? high, high ?? low];
	if (from === undefined || to === undefined || from <= SMALL) return [];
	const size = Math.log((from + to) / 2) / Math.log(1 + SIZE_STEP);
	return [`s:${unit} ${Math.floor(size)}`, `s:${unit} ${Math.ceil(size)}`];
}

/** Smaller counts are never rounded. */
const SMALL = 20;
/** Steps of ten per cent. */
const SIZE_STEP = 0.1;

/** The most telling key first: a day of the calendar, a day of the week or of any year, a month, a year. */
export function timeKeys({earliest, latest, pattern}: Time): string[] {
	const day =
		earliest !== undefined && earliest.slice(0, 10) === latest?.slice(0, 10) ? earliest.slice(0, 10) : undefined;
	return [
		...(day === undefined ? [] : [`t:${day}`]),
		...(pattern.weekday === undefined ? [] : [`t:weekday ${pattern.weekday}`]),
		...(pattern.day === undefined ? [] : [`t:${pattern.month}-${pattern.day}`]),
		...(pattern.month === undefined ? [] : [`t:month ${pattern.month}`]),
		...(pattern.year === undefined ? [] : [`t:year ${pattern.year}`]),
	];
}
