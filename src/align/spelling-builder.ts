import {cityByName} from '../knowledge/cities.ts';
import {countryByDemonym, countryByName} from '../knowledge/countries.ts';
import {givenName} from '../knowledge/given-names.ts';
import {regionByDemonym, regionByName} from '../knowledge/regions.ts';
import {foldSpelling} from '../knowledge/spelling.ts';
import {sameName} from '../knowledge/name-similarity.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import {
	type AlignedQuestion,
	type Comparison,
	editDistance,
	type Extraction,
	type Fact,
	foldName,
	type Reading,
} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import {comparisonsOf} from './compare.ts';
import type {EntityNames} from './entities.ts';
import {type Bearer, bearersOf, relateMisnamed} from './misnamed.ts';
import {type Board, completeQuestion} from './questions.ts';
import {areTwoSpellings, bodiesIn, namesIn, type SpeltPlace, termsIn, titlesIn} from './spelt-places.ts';

/** Words shorter than this differ by a letter because they are different names; where nothing else is named, "Baker", "Barker". */
const SHORTEST_WORD = 5;
const SHORTEST_ALONE = 7;

/** Questions of how a name is spelt: asked where two spellings of what must be one name stand in a story. */
export function spellingQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const bearers = bearersOf(extractions, board.contexts);
	const forms = formsOf(
		[...namesIn(names), ...extractions.flatMap(titlesIn), ...extractions.flatMap(bodiesIn), ...termsIn(extractions)],
		bearers,
	);
	const groups = groupVariants(forms);
	return groups.map((group) => {
		const facts = group.flatMap((form) => form.places.map((place) => factOf(form.name, place, board)));
		const subject = {verbClass: 'spell', head: '', participants: [group[0]?.folded ?? '']};
		return completeQuestion(
			{
				subject,
				slot: 'spelling',
				question: `How is ${group[0]?.name ?? ''} spelt?`,
				facts,
				speakOfIt: [...board.articles],
				comparisons: ({readings}) => compareSpellings(readings, group),
			},
			board,
		);
	});
}

/** Transliterations and words divided otherwise are house style as a rule; other spellings are not. */
function compareSpellings(readings: readonly Reading[], group: readonly Form[]): Comparison[] {
	return comparisonsOf(readings).map((comparison) => {
		const [one, other] = [comparison.a, comparison.b].map((index) => formOf(readings[index], group));
		if (comparison.relation !== 'conflict' || !one || !other) return comparison;
		if (isShortFor(one, other) || isShortFor(other, one))
			return {...comparison, relation: 'compatible', reason: 'one is short for the other'};
		const doubt = doubtOf(one, other);
		return doubt === undefined
			? comparison
			: {...comparison, relation: 'tension', reason: `${comparison.reason}: ${doubt}`};
	});
}

function formOf(reading: Reading | undefined, group: readonly Form[]): Form | undefined {
	return group.find(({folded}) => reading?.value.kind === 'name' && reading.value.entity === folded);
}

/** "Whitcombe" and "Margaret Whitcombe" */
function isShortFor(short: Form, long: Form): boolean {
	return long.folded.endsWith(` ${short.folded}`);
}

function doubtOf(one: Form, other: Form): string | undefined {
	const divided = one.folded.replaceAll(' ', '') === other.folded.replaceAll(' ', '');
	if (divided || sameName(one.name, other.name) === 'variant') return 'perhaps two ways to write one name';
	const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
	const isSureSlip = differsBySlip(short, long) || misnamingOf(one, other) !== 'tension';
	return isSureSlip ? undefined : 'perhaps two people';
}

interface Form {
	readonly name: string;
	readonly folded: string;
	readonly words: readonly string[];
	readonly person: boolean;
	readonly term: boolean;
	readonly places: readonly SpeltPlace[];
	readonly keys: ReadonlySet<string>;
	/** What is known of the person, where it is one. */
	readonly bearer?: Bearer;
}

/** Names in order, each with all the places where it stands, in full or in part. */
function formsOf(places: readonly SpeltPlace[], bearers: ReadonlyMap<string, Bearer>): Form[] {
	const found = new Map<string, SpeltPlace[]>();
	for (const place of places) {
		const folded = foldName(place.surface);
		const form = found.get(folded);
		if (form) form.push(place);
		else found.set(folded, [place]);
	}
	return [...found]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([folded, form]) => {
			const [first] = form;
			const bearer = bearers.get(first?.entities[0] ?? '');
			return {
				name: first?.surface ?? '',
				folded,
				words: folded.split(' '),
				person: first?.person === true,
				term: form.every(({term}) => term === true),
				places: form,
				keys: keysOf(folded.split(' ')),
				...(bearer && {bearer}),
			};
		});
}

/** Forms that are spellings of one name; a longer form stands with the part of it that is spelt otherwise. */
function groupVariants(forms: readonly Form[]): Form[][] {
	const byKey = new Map<string, Form[]>();
	for (const form of forms) {
		for (const key of form.keys) {
			const group = byKey.get(key);
			if (group) group.push(form);
			else byKey.set(key, [form]);
		}
	}
	const groups: Form[][] = [];
	const taken = new Set<Form>();
	// the full name first: its surname alone goes with it
	for (const form of forms.toSorted((a, b) => b.words.length - a.words.length)) {
		if (taken.has(form)) continue;
		const near = new Set<Form>();
		for (const key of form.keys) for (const other of byKey.get(key) ?? []) near.add(other);
		const variants = [...near].filter((other) => other !== form && !taken.has(other) && isVariant(form, other));
		if (variants.length === 0) continue;
		for (const member of [form, ...variants]) taken.add(member);
		groups.push([form, ...variants]);
	}
	return groups;
}

/** Two spellings of one name share a key: the first consonants of a word, a word but for one letter, or all words run together. */
function keysOf(words: readonly string[]): Set<string> {
	const letters = words.filter((word) => word.length >= SHORTEST_WORD - 1).flatMap(withoutALetter);
	const sounds = words.map((word) => `${word[0] ?? ''}${word.replaceAll(/[aeiouy]/g, '').slice(1, 3)}`);
	return new Set([...sounds, ...letters, `all ${words.join('')}`]);
}

/** A word, and the word with each of its letters left out. */
function withoutALetter(word: string): string[] {
	return [word, ...Array.from(word, (_, at) => `${word.slice(0, at)}${word.slice(at + 1)}`)];
}

/** The same words but for one, which differs by a letter; or the surname of a full name so misspelt. */
function isVariant(a: Form, b: Form): boolean {
	if (a.folded.replaceAll(' ', '') === b.folded.replaceAll(' ', '')) return isDividedOtherwise(a, b);
	return a.term || b.term ? areTwoTerms(a, b) : areTwoNames(a, b);
}

function areTwoTerms(a: Form, b: Form): boolean {
	return a.term && b.term && areTwoSpellings(a.folded, b.folded);
}

function areTwoNames(a: Form, b: Form): boolean {
	if (a.person && b.person && a.words.length === b.words.length && sameName(a.name, b.name) === 'variant') return true;
	if (isPlace(a.name) && isPlace(b.name)) return false;
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	return differsBySlip(short, long) || misnamingOf(a, b) !== undefined;
}

/** Other names of one person; an article that has both names knows two people. */
function misnamingOf(a: Form, b: Form): 'conflict' | 'tension' | undefined {
	if (!a.bearer || !b.bearer) return undefined;
	if (a.places.some(({article}) => b.places.some((place) => place.article === article))) return undefined;
	return relateMisnamed(a.words, b.words, a.bearer, b.bearer);
}

function differsBySlip(short: Form, long: Form): boolean {
	const tail = short.words.length === 1 && long.person ? long.words.slice(-1) : long.words;
	const pair = onlyDifference(tail, short.words);
	if (!pair) return false;
	// "San Josa": the almanac has the one and not the other, though both words are names
	const oneIsPlace = tail.length > 1 && isPlace(short.name) !== isPlace(long.name);
	if (tail.length > 1 && !long.person && isDerived(pair[0], pair[1])) return true;
	// "Silver Harbor" and "Silver Arbor": the other words are the same, and no two people are called so
	const isTitle = tail.length > 1 && !short.person && !long.person && !pair.some(isNamedSo);
	return isSlip(pair[0], pair[1], tail.length > 1, oneIsPlace || isTitle);
}

function onlyDifference(a: readonly string[], b: readonly string[]): readonly [string, string] | undefined {
	if (a.length !== b.length) return undefined;
	const differing = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
	return differing.length === 1 ? differing[0] : undefined;
}

/** "Starlight" and "Star Light", not "Falcon 9" and "Falcon9". */
function isDividedOtherwise(a: Form, b: Form): boolean {
	const [one, other] = [a.words, b.words].toSorted((first, second) => first.length - second.length);
	return (
		one?.length === 1 &&
		other?.length === 2 &&
		/^[a-z]+$/.test(a.folded.replaceAll(' ', '')) &&
		other.every((word) => word.length > 2)
	);
}

/** One letter more, less or other behind the first, in a word that is long enough, the two not both known. */
function isSlip(a: string, b: string, inLongName: boolean, known: boolean): boolean {
	if (foldSpelling(a) === foldSpelling(b) || /\d/.test(a + b)) return false;
	if (a[0] !== b[0] || editDistance(a, b, 1) > 1) return false;
	const shortest = Math.min(a.length, b.length);
	if (isPlural(a, b)) return inLongName && isThing(a.slice(0, shortest));
	if (shortest < (inLongName ? SHORTEST_WORD : SHORTEST_ALONE)) return inLongName && isVowelSlip(a, b);
	return known || !(isKnown(a) && isKnown(b));
}

/** "Kenya Airways" and "Kenyan Airways" */
function isDerived(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.length >= SHORTEST_WORD && long.startsWith(short) && /^(?:n|an|ian)$/.test(long.slice(short.length));
}

/** In a name of several words a shorter one may differ by a vowel; "Paul" and "Paula" are two names. */
function isVowelSlip(a: string, b: string): boolean {
	const genders = new Set([a, b].map((word) => givenName(capital(word))));
	if (genders.has('female') && genders.has('male')) return false;
	const shortest = Math.min(a.length, b.length);
	return shortest === SHORTEST_WORD - 1 && a.replaceAll(/[aeiou]/g, '') === b.replaceAll(/[aeiou]/g, '');
}

function isPlural(a: string, b: string): boolean {
	return a === `${b}s` || b === `${a}s`;
}

/** "Kenya Airway"; not "the Social Democrat mayor" beside the "Social Democrats", a party and those who belong to it. */
function isThing(word: string): boolean {
	return word.length > SHORTEST_WORD && !/(?:ist|crat|ive|ian|can|al|ite|er)$/.test(word);
}

function isPlace(name: string): boolean {
	return cityByName(name) !== undefined || regionByName(name) !== undefined || regionByDemonym(name) !== undefined;
}

/** A word of the language, a town or a given name: "Marina" and "Martina" are two names. */
function isKnown(word: string): boolean {
	return rarity(word) < 1 || isNamedSo(word);
}

/** "Bank of Ireland" and "Bank of Iceland", "Fort Marina" and "Fort Martina". */
function isNamedSo(word: string): boolean {
	const written = capital(word);
	return givenName(written) !== undefined || isPlace(written) || isCountry(written);
}

function capital(word: string): string {
	return `${(word[0] ?? '').toUpperCase()}${word.slice(1)}`;
}

function isCountry(written: string): boolean {
	return countryByName(written) !== undefined || countryByDemonym(written) !== undefined;
}

function factOf(name: string, {article, span, entities}: SpeltPlace, board: Board): Fact {
	const value = {kind: 'name', entity: foldName(name), surface: name} as const;
	return factAround(board.contexts, article, span, {role: 'name', span, value, entities}, 'be');
}
