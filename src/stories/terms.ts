import {foldSpelling} from '../knowledge/spelling.ts';
import {classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import type {Mention, Token} from '../model/index.ts';
import {remember} from '../model/remember.ts';
import type {ToldWord} from './told-words.ts';
import {rarity} from '../knowledge/word-frequency.ts';

/** What kind of part a term plays in an event; `quality` is an adjective, or a verb of no class, `other` a capitalised word of no known name. */
export type TermKind = 'country' | 'name' | 'place' | 'action' | 'thing' | 'quality' | 'number' | 'other';

/** A word or name of an article in the form in which it is compared with other articles. */
export interface Term {
	/** The same for spellings and synonyms: "defence" and "defense", "accord" and "pact", "Moscow" and "Russian". */
	readonly key: string;
	readonly kind: TermKind;
	/** How it reads in a sentence to a person. */
	readonly label: string;
	/** Number of the word in the text that tells the event. */
	readonly position: number;
	readonly headline: boolean;
	/** How telling the term is: 0 for words that stand in any news article, 1 for the rarest. */
	readonly rarity: number;
}

/** Countries and blocs take part in countless events: they tell less than their names are rare. */
const countryRarity = 0.3;
/** One class of verbs tells the same in whatever words: "scrap" is rarer than "end", but no other event. */
const actionRarity = 0.4;
/** Figures are what reports of one event give differently. */
const numberRarity = 0.5;
/** Much happens in one town, and one person or company is in much news: names tell less than they are rare. */
const placeFactor = 0.4;
const nameFactor = 0.7;
/** Narrows the gap between common and rare words: news events are often told in common ones alone. */
const rarityPower = 0.7;
const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The terms of an article in order. */
export function termsOf(words: readonly ToldWord[], mentions: readonly Mention[]): Term[] {
	const names = new Map(mentions.filter(isName).map((mention) => [mention.start, mention]));
	const terms: Term[] = [];
	let name: Mention | undefined;
	for (const {token, position, headline} of words) {
		const starting = names.get(token.start);
		if (starting !== undefined || token.start >= (name?.end ?? 0)) name = starting;
		const term = name === undefined ? termOfWord(token) : termInName(token, name, starting !== undefined);
		if (term === undefined) continue;
		const {key, kind, label, rarity: telling} = term;
		terms.push({key, kind, label, position, headline, rarity: telling});
	}
	return terms;
}

/** Whether a mention names its thing, rather than refers to it ("the company", "she"). */
export function isName({via}: Mention): boolean {
	return via !== 'noun' && via !== 'pronoun';
}

/** Whether a mention is of a country or bloc, which the almanac knows under one key in all articles. */
export function isCountryOrBloc({entity}: Mention): boolean {
	return /^(?:country|bloc):/.test(entity);
}

type BareTerm = Omit<Term, 'position' | 'headline'>;

/** Names that the almanac knows have one key in all articles; others are compared word by word, for articles give more or less of them. */
function termInName(token: Token, mention: Mention, starting: boolean): BareTerm | undefined {
	const {entity, name, type} = mention;
	if (isCountryOrBloc(mention))
		return starting ? {key: entity, kind: 'country', label: name, rarity: countryRarity} : undefined;
	const {lemma, pos} = token;
	const telling = tellingOf(lemma);
	if (!contentTags.has(pos) || telling === 0) return undefined;
	const kind = type === 'place' ? 'place' : 'name';
	const factor = type === 'place' ? placeFactor : nameFactor;
	return {key: foldSpelling(lemma), kind, label: name, rarity: telling * factor};
}

const tellingOf = remember((lemma) => rarity(lemma) ** rarityPower);

function termOfWord({text, lower, lemma, pos}: Token): BareTerm | undefined {
	if (!contentTags.has(pos)) return undefined;
	if (/^\p{N}/u.test(text)) return {key: lower, kind: 'number', label: text, rarity: numberRarity};
	const telling = tellingOf(lemma);
	if (telling === 0) return undefined;
	const action = pos === 'VERB' ? classOfVerb(lemma) : pos === 'NOUN' ? classOfEventNoun(lemma) : undefined;
	if (action !== undefined) return {key: `action:${action}`, kind: 'action', label: action, rarity: actionRarity};
	const key = foldSpelling(pos === 'NOUN' ? classOfNoun(lemma) : lemma);
	if (pos === 'PROPN') return {key, kind: 'other', label: text, rarity: telling * nameFactor};
	return {key, kind: pos === 'NOUN' ? 'thing' : 'quality', label: lower, rarity: telling};
}
