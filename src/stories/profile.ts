import type {Extraction, MentionType, TextAnalysis} from '../model/index.ts';
import {type Cast, castOf} from './cast.ts';
import {type Term, type TermKind, isCountryOrBloc, isName, termsOf} from './terms.ts';
import {type ToldWord, toldWords} from './told-words.ts';

/** Words of an article that tell its main event: the headline and the sentence under it. */
const openingWords = 25;
/** Words that tell the main event with who, where and when: headline and first paragraphs. */
const leadWords = 80;
/** What a mention is worth in the weighing of the main event: background far down the text links no articles. */
const headlineWeight = 3;
const leadWeight = 2;
const bodyWeight = 0.25;
/** Rarer terms count more than in proportion in the weighing of the main event. */
const mainRarityPower = 1.5;
/** Weights are multiples of one part of so many. */
export const weightsInOne = 10_000;

/** Weights by term key. */
export type Weights = ReadonlyMap<string, number>;

/** The words of a name, in lower case, without short ones such as "of". */
export type NamedThing = readonly string[];

/** From the first to the last moment of a stated date. */
interface DateRange {
	readonly from: number;
	readonly to: number;
}

/** What an article says of its main event, in the form in which two articles are compared. */
export interface LinkProfile {
	readonly published?: string;
	/** Terms weighed by rarity and by how high in the article they stand; of unit length. */
	readonly main: Weights;
	/** Terms of the whole article weighed by rarity; of unit length. */
	readonly whole: Weights;
	/** The same without names and figures: what happened, not to whom. */
	readonly happening: Weights;
	/** Rarity of each term of the opening. */
	readonly opening: Weights;
	readonly lead: Weights;
	/** Keys of the countries that are named anywhere in the article, and of those in its lead: the terms that begin with `country:`. */
	readonly countries: ReadonlySet<string>;
	readonly leadCountries: ReadonlySet<string>;
	/** Names in the opening, countries and blocs apart. */
	readonly names: readonly NamedThing[];
	/** Towns and the like in the lead. */
	readonly places: readonly NamedThing[];
	readonly people: readonly NamedThing[];
	/** Those whom the article names, wherever. */
	readonly cast: Cast;
	/** Every word of the article. */
	readonly words: ReadonlySet<string>;
	/** Dates that the article states in full, and those of its lead; in milliseconds since 1970. */
	readonly dates: readonly DateRange[];
	readonly leadDates: readonly DateRange[];
}

/** The same with what explains to a person why articles belong together. */
export interface EventProfile extends LinkProfile {
	readonly id: string;
	/** The first term of each key, for explanations. */
	readonly terms: ReadonlyMap<string, Term>;
}

/** The profile of one article; it depends on that article alone. */
export function eventProfile(extraction: Extraction): EventProfile {
	const {article, analysis} = extraction;
	const words = toldWords(extraction);
	const terms = termsOf(words, analysis.mentions);
	const numbered = numberTerms(terms);
	return {
		id: article.id,
		...(article.published === undefined ? {} : {published: article.published}),
		main: unit(weigh(numbered, mainWeight, mainRarityPower)),
		whole: unit(weigh(numbered, () => 1, 1)),
		happening: unit(weigh(numbered, ({kind}) => (happeningKinds.has(kind) ? 1 : 0), 1)),
		opening: weigh(numbered, ({position}) => (position <= openingWords ? 1 : 0), 1),
		lead: weigh(numbered, ({position}) => (position <= leadWords ? 1 : 0), 1),
		terms: new Map(numbered.firsts.map((term) => [term.key, term])),
		countries: countriesOf(terms),
		leadCountries: countriesOf(terms.filter(({position}) => position <= leadWords)),
		cast: castOf(extraction, leadOf(words)),
		words: new Set(wordsIn(article.text)),
		...namesOf(words, analysis),
		...datesOf(words, analysis),
	};
}

/** Whether an offset is that of one of the first words. */
function leadOf(words: readonly ToldWord[]): (offset: number) => boolean {
	const starts = new Set(words.slice(0, leadWords).map(({token}) => token.start));
	return (offset) => starts.has(offset);
}

const happeningKinds: ReadonlySet<TermKind> = new Set(['action', 'thing', 'quality']);

function countriesOf(terms: readonly Term[]): Set<string> {
	return new Set(terms.map(({key}) => key).filter((key) => key.startsWith('country:')));
}

function namesOf(
	words: readonly ToldWord[],
	{mentions}: TextAnalysis,
): Pick<EventProfile, 'names' | 'places' | 'people'> {
	const positions = new Map(words.map(({token, position}) => [token.start, position]));
	const named = mentions
		.filter((mention) => isName(mention) && !isCountryOrBloc(mention))
		.map(({start, type, name}) => ({position: positions.get(start) ?? Infinity, type, words: wordsOfName(name)}))
		.filter((each) => each.words.length > 0 && each.position <= leadWords);
	const ofType = (wanted: MentionType): NamedThing[] =>
		named.filter(({type}) => type === wanted).map((each) => each.words);
	return {
		names: named.filter(({position}) => position <= openingWords).map((each) => each.words),
		places: ofType('place'),
		people: ofType('person'),
	};
}

/** Words of a name that tell: short ones stand in other names too, and "stadium" of "Kelborg stadium" in other news. */
function wordsOfName(name: string): string[] {
	return wordsIn(name.match(capitalizedWord)?.join(' ') ?? name).filter((word) => word.length > 2);
}

/** "Kelborg" of "Kelborg stadium", "7" of "Flight 7" */
const capitalizedWord = /(?<![\p{L}\p{N}])(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}])[\p{L}\p{N}]+/gu;

function wordsIn(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function datesOf(words: readonly ToldWord[], {times}: TextAnalysis): Pick<EventProfile, 'dates' | 'leadDates'> {
	const stated = times.flatMap((time) => {
		const range = {from: Date.parse(time.earliest ?? ''), to: Date.parse(time.latest ?? '')};
		const exact = time.anchor === 'none' && !Number.isNaN(range.from) && !Number.isNaN(range.to);
		return exact ? [{start: time.start, range}] : [];
	});
	const told = new Set(words.filter(({position}) => position <= leadWords).map(({token}) => token.start));
	return {
		dates: stated.map(({range}) => range),
		leadDates: stated.filter(({start}) => told.has(start)).map(({range}) => range),
	};
}

function mainWeight({position, headline}: Term): number {
	if (headline) return headlineWeight;
	return position <= leadWords ? leadWeight : bodyWeight;
}

/** The terms of an article, each with the number of its key, and the first term of each key by that number. */
interface NumberedTerms {
	readonly terms: readonly {readonly term: Term; readonly key: number}[];
	readonly firsts: readonly Term[];
}

function numberTerms(terms: readonly Term[]): NumberedTerms {
	const numbers = new Map<string, number>();
	const firsts: Term[] = [];
	const numbered = terms.map((term) => {
		const known = numbers.get(term.key);
		if (known !== undefined) return {term, key: known};
		numbers.set(term.key, firsts.length);
		return {term, key: firsts.push(term) - 1};
	});
	return {terms: numbered, firsts};
}

/** Damps repetition by its logarithm, so that a name that stands everywhere does not drown the rest. */
function weigh({terms, firsts}: NumberedTerms, worth: (term: Term) => number, power: number): Map<string, number> {
	const worths = new Float64Array(firsts.length);
	const rarities = new Float64Array(firsts.length);
	const found: number[] = [];
	for (const {term, key} of terms) {
		const value = worth(term);
		if (value === 0) continue;
		const before = worths[key] ?? 0;
		if (before === 0) found.push(key);
		worths[key] = before + value;
		rarities[key] = Math.max(rarities[key] ?? 0, term.rarity);
	}
	const weights = new Map<string, number>();
	for (const key of found) {
		const value = worths[key] ?? 0;
		weights.set(
			firsts[key]?.key ?? '',
			rounded((value < 1 ? value : 1 + Math.log(value)) * (rarities[key] ?? 0) ** power),
		);
	}
	return weights;
}

function unit(weights: ReadonlyMap<string, number>): Map<string, number> {
	let squares = 0;
	for (const weight of weights.values()) squares += weight * weight;
	const length = squares === 0 ? 1 : Math.sqrt(squares);
	const scaled = new Map<string, number>();
	for (const [key, weight] of weights) scaled.set(key, rounded(weight / length));
	return scaled;
}

/** Weights have few digits, so that a profile that was kept as text is the same. */
function rounded(weight: number): number {
	return Math.round(weight * weightsInOne) / weightsInOne;
}
