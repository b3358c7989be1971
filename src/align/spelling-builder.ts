import {cityByName} from '../knowledge/cities.ts';
import {givenName} from '../knowledge/given-names.ts';
import {regionByDemonym, regionByName} from '../knowledge/regions.ts';
import {foldSpelling} from '../knowledge/spelling.ts';
import {sameName} from '../knowledge/name-similarity.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import {
	type AlignedQuestion,
	type Comparison,
	editDistance,
	type Fact,
	foldName,
	type Reading,
} from '../model/index.ts';
import {factAround} from './claim-around.ts';
import {comparisonsOf} from './compare.ts';
import type {EntityMention, EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';

/** Names shorter than this differ by a letter because they are different names. */
const SHORTEST_WORD = 5;

/** Questions of how a name is spelt: asked where two spellings of what must be one name stand in a story. */
export function spellingQuestions(board: Board, names: EntityNames): Omit<AlignedQuestion, 'id'>[] {
	const groups = groupVariants([...surfacesOf(names).values()]);
	return groups.map((forms) => {
		const facts = forms.flatMap((form) => form.mentions.map((mention) => factOf(form.name, mention, board)));
		const subject = {verbClass: 'spell', head: '', participants: [forms[0]?.folded ?? '']};
		return completeQuestion(
			{
				subject,
				slot: 'spelling',
				question: `How is ${forms[0]?.name ?? ''} spelt?`,
				facts,
				speakOfIt: [...board.articles],
				comparisons: compareSpellings,
			},
			board,
		);
	});
}

/** Transliterations and words divided otherwise are house style as a rule; other spellings are not. */
function compareSpellings({readings}: {readonly readings: readonly Reading[]}): Comparison[] {
	return comparisonsOf(readings).map((comparison) => {
		const [one, other] = [comparison.a, comparison.b].map((index) => readings[index]?.text ?? '');
		if (comparison.relation !== 'conflict' || one === undefined || other === undefined) return comparison;
		const divided = foldName(one).replaceAll(' ', '') === foldName(other).replaceAll(' ', '');
		if (!divided && sameName(one, other) !== 'variant') return comparison;
		return {...comparison, relation: 'tension', reason: `${comparison.reason}: perhaps two ways to write one name`};
	});
}

interface Form {
	readonly name: string;
	readonly folded: string;
	readonly words: readonly string[];
	readonly person: boolean;
	readonly mentions: readonly EntityMention[];
}

/** Every name as it is written, full or in part, with the places where it stands. */
function surfacesOf(names: EntityNames): Map<string, Form> {
	const found = new Map<string, {name: string; person: boolean; mentions: EntityMention[]}>();
	for (const mentions of names.mentions.values()) {
		for (const entry of mentions) {
			const {mention, surface} = entry;
			if (mention.via !== 'name' || mention.entity.startsWith('country:') || mention.entity.startsWith('bloc:'))
				continue;
			const folded = foldName(surface);
			const form = found.get(folded);
			if (form) form.mentions.push(entry);
			else found.set(folded, {name: surface, person: mention.type === 'person', mentions: [entry]});
		}
	}
	const ordered = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
	return new Map(
		ordered.map(([folded, {name, person, mentions}]) => [
			folded,
			{name, folded, person, mentions, words: folded.split(' ')},
		]),
	);
}

/** Forms that are spellings of one name; a longer form stands with the part of it that is spelt otherwise. */
function groupVariants(forms: readonly Form[]): Form[][] {
	const byKey = new Map<string, Form[]>();
	for (const form of forms) {
		for (const key of new Set(
			form.words.map((word) => `${word[0] ?? ''}${word.replaceAll(/[aeiouy]/g, '').slice(1, 3)}`),
		)) {
			const group = byKey.get(key);
			if (group) group.push(form);
			else byKey.set(key, [form]);
		}
	}
	const groups: Form[][] = [];
	const taken = new Set<Form>();
	for (const form of forms) {
		if (taken.has(form)) continue;
		const near = new Set(
			form.words.flatMap((word) => byKey.get(`${word[0] ?? ''}${word.replaceAll(/[aeiouy]/g, '').slice(1, 3)}`) ?? []),
		);
		const variants = [...near].filter((other) => other !== form && !taken.has(other) && isVariant(form, other));
		if (variants.length === 0) continue;
		for (const member of [form, ...variants]) taken.add(member);
		groups.push([form, ...variants]);
	}
	return groups;
}

/** The same words but for one, which differs by a letter; or the surname of a full name so misspelt. */
function isVariant(a: Form, b: Form): boolean {
	if (a.folded.replaceAll(' ', '') === b.folded.replaceAll(' ', '')) return isDividedOtherwise(a, b);
	if (a.person && b.person && a.words.length === b.words.length && sameName(a.name, b.name) === 'variant') return true;
	if (isPlace(a.name) && isPlace(b.name)) return false;
	const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
	return differsBySlip(short, long);
}

function differsBySlip(short: Form, long: Form): boolean {
	const tail = short.words.length === 1 && long.person ? long.words.slice(-1) : long.words;
	const pair = onlyDifference(tail, short.words);
	if (!pair) return false;
	// "San Josa": the almanac has the one and not the other, though both words are names
	const oneIsPlace = tail.length > 1 && isPlace(short.name) !== isPlace(long.name);
	return isSlip(pair[0], pair[1], tail.length > 1, oneIsPlace);
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

/** One letter more, less or other in a long word that is not two known words; in a name of several words a shorter one may differ by a vowel. */
function isSlip(a: string, b: string, inLongName: boolean, known: boolean): boolean {
	if (foldSpelling(a) === foldSpelling(b)) return false;
	if (/\d/.test(a) || /\d/.test(b) || editDistance(a, b, 1) > 1) return false;
	if (isPlural(a, b)) return inLongName && Math.min(a.length, b.length) > SHORTEST_WORD;
	const shortest = Math.min(a.length, b.length);
	if (shortest < SHORTEST_WORD)
		return (
			inLongName && shortest === SHORTEST_WORD - 1 && a.replaceAll(/[aeiou]/g, '') === b.replaceAll(/[aeiou]/g, '')
		);
	return known || !(isKnown(a) && isKnown(b));
}

function isPlural(a: string, b: string): boolean {
	return a === `${b}s` || b === `${a}s`;
}

function isPlace(name: string): boolean {
	return cityByName(name) !== undefined || regionByName(name) !== undefined || regionByDemonym(name) !== undefined;
}

/** A word of the language, a town or a given name: "Marina" and "Martina" are two names. */
function isKnown(word: string): boolean {
	const written = `${(word[0] ?? '').toUpperCase()}${word.slice(1)}`;
	return rarity(word) < 1 || givenName(written) !== undefined || isPlace(written);
}

function factOf(name: string, {article, mention}: EntityMention, board: Board): Fact {
	const value = {kind: 'name', entity: foldName(name), surface: name} as const;
	const span = {start: mention.start, end: mention.end};
	return factAround(board.contexts, article, span, {role: 'name', span, value, entities: [mention.entity]}, 'be');
}
