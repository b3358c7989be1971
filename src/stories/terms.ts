import {classOfEventNoun, classOfVerb} from '../knowledge/verb-classes.ts';
import {classOfNoun} from '../knowledge/noun-classes.ts';
import type {Extraction, Mention, Token} from '../model/index.ts';
import {rarity} from './rarity.ts';

/** What kind of part a term plays in an event. */
export type TermKind = 'country' | 'name' | 'action' | 'thing' | 'number';

/** A word or name of an article in the form in which it is compared with other articles. */
export interface Term {
	/** The same for spellings and synonyms: "defence" and "defense", "accord" and "pact", "Moscow" and "Russian". */
	readonly key: string;
	readonly kind: TermKind;
	/** How it reads in a sentence to a person. */
	readonly label: string;
	/** Number of the word in the article's text, furniture left out; headlines count. */
	readonly position: number;
	readonly headline: boolean;
	/** How telling the term is: 0 for words that stand in any news article, 1 for the rarest. */
	readonly rarity: number;
}

/** Countries and blocs take part in countless events: they tell less than their names are rare. */
const countryRarity = 0.2;
/** Verbs that say how news came out, and words of time: they stand in news on anything. */
const lightWords: ReadonlySet<string> = new Set(
	`say tell announce report be have do make get go take come give know see think use want year day week month time hour
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december new last first next one two other more most many people mr mrs ms dr`.split(/\s+/),
);
const contentTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM']);

/** The terms of an article's headline, lede and body in order; captions, notes and furniture tell little of its event. */
export function termsOf({analysis}: Extraction): Term[] {
	const terms: Term[] = [];
	const nameAt = new Map(
		analysis.mentions.flatMap((mention) => (isAlmanac(mention) ? [[mention.start, mention] as const] : [])),
	);
	let position = 0;
	for (const sentence of analysis.sentences) {
		const role = analysis.parts[sentence.part]?.role;
		if (role === 'furniture' || role === 'caption' || role === 'correction') continue;
		let nameEnd = -1;
		for (const token of sentence.tokens) {
			if (!/[\p{L}\p{N}]/u.test(token.text)) continue;
			position++;
			const name = nameAt.get(token.start);
			if (name !== undefined) nameEnd = name.end;
			else if (token.start < nameEnd) continue;
			const term = name === undefined ? termOfToken(token) : termOfName(name);
			if (term !== undefined) terms.push({...term, position, headline: role === 'headline'});
		}
	}
	return terms;
}

/** Names that the almanac knows have one key in all articles; of others, articles give more or less. */
function isAlmanac({entity, via}: Mention): boolean {
	return /^(?:country|bloc):/.test(entity) && via !== 'noun' && via !== 'pronoun';
}

type BareTerm = Omit<Term, 'position' | 'headline'>;

function termOfName({entity, name}: Mention): BareTerm {
	return {key: entity, kind: 'country', label: name, rarity: countryRarity};
}

function termOfToken({text, lower, lemma, pos}: Token): BareTerm | undefined {
	if (!contentTags.has(pos) || lightWords.has(lemma) || lightWords.has(lower)) return undefined;
	if (/^\p{N}/u.test(text)) return {key: lower, kind: 'number', label: text, rarity: rarity(lemma)};
	const action = pos === 'VERB' ? classOfVerb(lemma) : pos === 'NOUN' ? classOfEventNoun(lemma) : undefined;
	if (action !== undefined) return {key: `action:${action}`, kind: 'action', label: lemma, rarity: rarity(lemma)};
	const key = foldSpelling(pos === 'NOUN' ? classOfNoun(lemma) : lemma);
	const kind = pos === 'PROPN' ? 'name' : pos === 'VERB' ? 'action' : 'thing';
	return {key, kind, label: kind === 'name' ? text : lemma, rarity: rarity(lemma)};
}

/** One spelling for the British and the American one: "defence" and "defense", "organise" and "organize", "harbour" and "harbor". */
export function foldSpelling(word: string): string {
	return word
		.replace(/^(def|off|lic|pret)ence$/, '$1ense')
		.replace(/([^aeiou])our$/, '$1or')
		.replace(/is(e|ed|ing|ation)$/, 'iz$1')
		.replace(/(cent|theat|met|fib|lit|lust)re$/, '$1er')
		.replace(/^(program)me$/, '$1');
}
