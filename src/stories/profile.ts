import type {Extraction, MentionType, TextAnalysis} from '../model/index.ts';
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
export interface EventProfile {
	readonly id: string;
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
	/** Keys of the countries that are named anywhere in the article, and of those in its lead. */
	readonly countries: ReadonlySet<string>;
	readonly leadCountries: ReadonlySet<string>;
	/** Names in the opening, countries and blocs apart. */
	readonly names: readonly NamedThing[];
	/** Towns and the like in the lead. */
	readonly places: readonly NamedThing[];
	readonly people: readonly NamedThing[];
	/** Every word of the article. */
	readonly words: ReadonlySet<string>;
	/** Dates that the article states in full, and those of its lead; in milliseconds since 1970. */
	readonly dates: readonly DateRange[];
	readonly leadDates: readonly DateRange[];
	/** The first term of each key, for explanations. */
	readonly terms: ReadonlyMap<string, Term>;
}

/** The profile of one article; it depends on that article alone. */
export function eventProfile(extraction: Extraction): EventProfile {
	const {article, analysis} = extraction;
	const words = toldWords(extraction);
	const terms = termsOf(words, analysis.mentions);
	const first = new Map<string, Term>();
	for (const term of terms) if (!first.has(term.key)) first.set(term.key, term);
	return {
		id: article.id,
		...(article.published === undefined ? {} : {published: article.published}),
		main: unit(weigh(terms, mainWeight, mainRarityPower)),
		whole: unit(weigh(terms, () => 1, 1)),
		happening: unit(weigh(terms, ({kind}) => (happeningKinds.has(kind) ? 1 : 0), 1)),
		opening: weigh(terms, ({position}) => (position <= openingWords ? 1 : 0), 1),
		lead: weigh(terms, ({position}) => (position <= leadWords ? 1 : 0), 1),
		terms: first,
		countries: countriesOf(terms),
		leadCountries: countriesOf(terms.filter(({position}) => position <= leadWords)),
		words: new Set(wordsIn(article.text)),
		...namesOf(words, analysis),
		...datesOf(words, analysis),
	};
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

/** Words of a name that tell: short ones stand in other names too. */
function wordsOfName(name: string): string[] {
	return wordsIn(name).filter((word) => word.length > 2);
}

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

/** Damps repetition by its logarithm, so that a name that stands everywhere does not drown the rest. */
function weigh(terms: readonly Term[], worth: (term: Term) => number, power: number): Map<string, number> {
	const worths = new Map<string, number>();
	const rarities = new Map<string, number>();
	for (const term of terms) {
		const value = worth(term);
		if (value === 0) continue;
		worths.set(term.key, (worths.get(term.key) ?? 0) + value);
		rarities.set(term.key, Math.max(rarities.get(term.key) ?? 0, term.rarity));
	}
	const weights = new Map<string, number>();
	for (const [key, value] of worths)
		weights.set(key, (value < 1 ? value : 1 + Math.log(value)) * (rarities.get(key) ?? 0) ** power);
	return weights;
}

function unit(weights: ReadonlyMap<string, number>): Map<string, number> {
	const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
	return new Map([...weights].map(([key, weight]) => [key, weight / (length === 0 ? 1 : length)]));
}
