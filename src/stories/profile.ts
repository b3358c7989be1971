import type {Extraction} from '../model/index.ts';
import {type Term, termsOf} from './terms.ts';

/** Words of an article that tell its main event: the headline and the sentence under it. */
const openingWords = 25;
/** Words that tell the main event with who, where and when: headline and first paragraphs. */
const leadWords = 80;
/** What a mention is worth in the weighing of the main event: background far down the text links no articles. */
const headlineWeight = 3;
const leadWeight = 2;
const bodyWeight = 0.25;
/** Rarer terms count more than in proportion in the weighing of the main event. */
const rarityPower = 1.5;

/** Weights by term key. */
export type Weights = ReadonlyMap<string, number>;

/** What an article says of its main event, in the form in which two articles are compared. */
export interface EventProfile {
	readonly id: string;
	readonly published?: string;
	/** Terms weighed by rarity and by how high in the article they stand; of unit length. */
	readonly main: Weights;
	/** Terms of the whole article weighed by rarity; of unit length. */
	readonly whole: Weights;
	/** Rarity of each term of the opening. */
	readonly opening: Weights;
	readonly lead: Weights;
	/** The first term of each key, for explanations. */
	readonly terms: ReadonlyMap<string, Term>;
}

/** The profile of one article; it depends on that article alone. */
export function eventProfile(extraction: Extraction): EventProfile {
	const terms = termsOf(extraction).filter(({rarity}) => rarity > 0);
	const first = new Map<string, Term>();
	for (const term of terms) if (!first.has(term.key)) first.set(term.key, term);
	const {id, published} = extraction.article;
	return {
		id,
		...(published === undefined ? {} : {published}),
		main: unit(weigh(terms, mainWeight, rarityPower)),
		whole: unit(weigh(terms, () => 1, 1)),
		opening: weigh(terms, ({position}) => (position <= openingWords ? 1 : 0), 1),
		lead: weigh(terms, ({position}) => (position <= leadWords ? 1 : 0), 1),
		terms: first,
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
