import {rarity} from '../knowledge/word-frequency.ts';
import type {
	Claim,
	ClaimReference,
	Extraction,
	Mention,
	PartRole,
	Sentence,
	SlotRole,
	Token,
	Value,
} from '../model/index.ts';
import {contains, overlaps} from '../model/index.ts';
import {type Asides, asidesOf, isAside, isToldAside} from './asides.ts';
import {bySentence} from './by-sentence.ts';
import type {EntityNames} from './entities.ts';
import {termsOfTokens} from './terms.ts';

/** What a claim is about, ready to be held against other claims. */
export interface ClaimContext extends ClaimReference {
	readonly sentence: Sentence;
	/** Terms of the claim and, at less weight, of its sentence: noun and verb classes, rare words, entities. */
	readonly terms: ReadonlyMap<string, number>;
	/** Sum of the weights. */
	readonly weight: number;
	/** Canonical keys of the entities in the claim itself. */
	readonly entities: ReadonlySet<string>;
	/** Those of them that are neither countries nor blocs. */
	readonly own: readonly string[];
	/** Those of them that are places. */
	readonly places: readonly string[];
	/** All places of the sentence. */
	readonly placesAround: readonly string[];
	/** The times that its slots give. */
	readonly times: readonly Interval[];
	/** Canonical keys of those whom its agent, patient and place slots name. */
	readonly roles: {
		readonly agent: readonly string[];
		readonly patient: readonly string[];
		readonly place: readonly string[];
	};
	/** Equal for claims that say the same in the same words, in whatever article. */
	readonly signature: string;
	/** The part of the article that it stands in. */
	readonly part: PartRole;
	/** It stands in the headline or the lede. */
	readonly main: boolean;
	/** It speaks of another event than the article's own: "a similar attack", "two weeks earlier". */
	readonly aside: boolean;
}

type Interval = Extract<Value, {readonly kind: 'interval'}>;

/** Weights: a claim's own words count full, those elsewhere in its sentence half. */
const SENTENCE_SHARE = 0.5;
/** A country or bloc is named in every sentence of foreign news; a person or a thing tells events apart. */
const COUNTRY_WEIGHT = 0.5;
const ENTITY_WEIGHT = 1;

/** The contexts of all claims of an article. */
export function contextsOf(extraction: Extraction, names: EntityNames): ClaimContext[] {
	const {article, analysis, claims} = extraction;
	const mentionsIn = bySentence(analysis.sentences, analysis.mentions);
	const readings = new Map<number, ReadSentence>();
	const claimsIn = bySentence(analysis.sentences, claims);
	return claims.flatMap((claim, index) => {
		const sentence = analysis.sentences[claim.sentence];
		if (!sentence) return [];
		const read = readings.get(claim.sentence) ?? readSentence(sentence, mentionsIn[claim.sentence] ?? [], names);
		readings.set(claim.sentence, read);
		const terms = new Map<string, number>();
		const entities = raiseNamed(terms, claim, read.named);
		raiseWords(terms, claim, read.words);
		const part = analysis.parts[sentence.part]?.role ?? 'body';
		const main = part === 'headline' || part === 'lede';
		let weight = 0;
		for (const value of terms.values()) weight += value;
		const aside = isAside(claim, read.asides);
		const beside = claimsIn[claim.sentence] ?? [];
		const named = [...entities];
		const roles = {
			agent: namedIn(claim, 'agent', names),
			patient: namedIn(claim, 'patient', names),
			place: placesNamed(claim, beside, sentence, names),
		};
		return [
			{
				article: article.id,
				index,
				claim,
				sentence,
				terms,
				weight,
				entities,
				own: named.filter((entity) => !entity.startsWith('country:') && !entity.startsWith('bloc:')),
				places: named.filter((entity) => isPlace(entity) && !isToldAside(entity, claim, beside, sentence, names)),
				placesAround: read.places,
				times: claim.slots.flatMap(({role, value}) => (role === 'time' && value.kind === 'interval' ? [value] : [])),
				roles,
				part,
				main,
				aside,
				signature: signatureOf(claim, sentence, article.text, part),
			},
		];
	});
}

/** What all claims of one sentence share. */
interface ReadSentence {
	readonly named: readonly (Weighted & {readonly mention: Mention})[];
	readonly places: readonly string[];
	/** Its words of meaning outside names. */
	readonly words: readonly (Weighted & {readonly token: Token})[];
	readonly asides: Asides;
}

interface Weighted {
	readonly term: string;
	readonly weight: number;
}

function readSentence({tokens}: Sentence, mentions: readonly Mention[], names: EntityNames): ReadSentence {
	const named = mentions.map((mention) => {
		const term = names.canonical(mention.entity);
		return {mention, term, weight: entityWeight(term)};
	});
	const terms = termsOfTokens(tokens);
	return {
		named,
		places: [...new Set(named.map(({term}) => term).filter(isPlace))],
		words: tokens.flatMap((token, at) => {
			const term = terms[at];
			if (term === undefined || emptyTerms.has(term) || mentions.some((mention) => contains(mention, token))) return [];
			return {token, term, weight: termWeight(token.lemma)};
		}),
		asides: asidesOf(tokens),
	};
}

function raiseNamed(terms: Map<string, number>, claim: Claim, named: ReadSentence['named']): Set<string> {
	const entities = new Set<string>();
	for (const {mention, term, weight} of named) {
		const inside = overlaps(claim, mention);
		if (inside) entities.add(term);
		raise(terms, term, weight * (inside ? 1 : SENTENCE_SHARE));
	}
	return entities;
}

function raiseWords(terms: Map<string, number>, claim: Claim, words: ReadSentence['words']): void {
	for (const {token, term, weight} of words) raise(terms, term, weight * (contains(claim, token) ? 1 : SENTENCE_SHARE));
}

/** The names in a slot; a bloc or a government says less than a person, but all tell events apart. */
function namedIn(claim: Claim, role: SlotRole, names: EntityNames): string[] {
	return claim.slots
		.filter((slot) => slot.role === role)
		.flatMap((slot) => slot.entities.map((entity) => names.canonical(entity)))
		.filter((entity) => !entity.startsWith('bloc:'));
}

/** "Twelve died when a ferry sank off Lisse": they died there too. */
function placesNamed(claim: Claim, beside: readonly Claim[], {tokens}: Sentence, names: EntityNames): string[] {
	const own = namedIn(claim, 'place', names);
	if (own.length > 0) return own;
	const when = tokens.find(({lower, start}) => lower === 'when' && start >= claim.predicate.end)?.start;
	const cause = beside.find(({predicate}) => when !== undefined && !predicate.nominal && predicate.start > when);
	return cause && !claim.predicate.nominal ? namedIn(cause, 'place', names) : own;
}

function signatureOf(claim: Claim, sentence: Sentence, text: string, part: PartRole): string {
	return `${part} ${claim.start - sentence.start} ${claim.predicate.start - sentence.start} ${text.slice(sentence.start, sentence.end)}`;
}

/** Even a common noun or verb tells something when it is shared. */
const LEAST_WEIGHT = 0.25;

function termWeight(lemma: string): number {
	return LEAST_WEIGHT + (1 - LEAST_WEIGHT) * rarity(lemma);
}

/** Words that stand in every claim. */
const emptyTerms: ReadonlySet<string> = new Set([
	'be',
	'have',
	'do',
	'say',
	'announce',
	'tell',
	'get',
	'make',
	'go',
	'come',
	'thing',
	'way',
	'other',
	'such',
	'many',
	'more',
	'include',
]);

function raise(terms: Map<string, number>, term: string, weight: number): void {
	if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
}

/** Whether the key of an entity is that of a country, a region or a town. */
export function isPlace(entity: string): boolean {
	return entity.startsWith('country:') || entity.startsWith('place:');
}

function entityWeight(entity: string): number {
	return entity.startsWith('country:') || entity.startsWith('bloc:') ? COUNTRY_WEIGHT : ENTITY_WEIGHT;
}
