import {genderOfNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {isTitleHead, isTitleWord, titleKey} from '../knowledge/titles.ts';
import type {Mention} from '../model/index.ts';
import {goesOn, noteCalled, startsWithTown, thingCalled} from './definite-nouns.ts';
import {type Discourse, type Place, type Referent, referentOf, wordsOf} from './discourse.ts';
import {blocCalled, type ResolvedName, type ResolvedNames} from './name-entities.ts';
import type {Run} from './name-runs.ts';
import type {NameWord} from './name-words.ts';
import type {Person} from './people.ts';
import {genderOfPronoun, personMeant, thingMeant} from './pronouns.ts';
import {quotedWords} from './quoted-words.ts';
import type {LoneTitle, ReadNames} from './read-names.ts';

/** People by each word of their titles. */
type Holders = ReadonlyMap<string, readonly Person[]>;

/** "she", "the minister", "the agency", "the alliance": each only where one person or thing of the article fits. */
export function findReferences(read: ReadNames, resolved: ResolvedNames): Mention[] {
	const holders = byTitle(resolved.people);
	const names = grouped(resolved.names, ({found}) => found.sentence);
	const titles = grouped(read.titles, ({sentence}) => sentence);
	const {sentences} = read;
	const quoted = quotedWords(sentences);
	const discourse: Discourse = {sentences, quoted, names, referents: new Map(), called: new Map(), byEntity: new Map()};
	const found: Mention[] = [];
	for (const sentence of sentences.keys()) {
		const own = names.get(sentence) ?? none;
		const lone = titles.get(sentence) ?? none;
		if (own.length > 0) discourse.referents.set(sentence, own.map(referentOf));
		for (const title of lone) add(found, discourse, sentence, ofTitle(title, holders));
		findInSentence(found, discourse, sentence, {own, lone, holders});
	}
	return withoutMixedGender(found);
}

interface SentenceNames {
	readonly own: readonly ResolvedName[];
	readonly lone: readonly LoneTitle[];
	readonly holders: Holders;
}

/** Walks through the words of a sentence; what is named behind a word is not yet known there. */
function findInSentence(
	found: Mention[],
	discourse: Discourse,
	sentence: number,
	{own, lone, holders}: SentenceNames,
): void {
	const words = wordsOf(discourse, sentence);
	let taken: ReadonlySet<number> | undefined;
	let next = 0;
	const noteUpTo = (at: number): void => {
		for (let name = own[next]; name !== undefined && name.found.run.from <= at; name = own[++next]) {
			noteCalled(discourse, name, referentOf(name));
		}
	};
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === undefined || !isCue(word)) continue;
		taken ??= takenPositions([...own, ...lone]);
		if (taken.has(at)) continue;
		// "the Oslo-based firm" starts with a name, "the Prime Minister" is one title
		if (word.bare === 'the' && taken.has(at + 1) && !startsWithTown(words, at + 1)) continue;
		noteUpTo(at);
		add(found, discourse, sentence, referenceAt(discourse, {sentence, at}, word, holders));
	}
	noteUpTo(words.length);
}

const none = [] as const;

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
	const groups = new Map<number, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === undefined) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return groups;
}

function byTitle(people: readonly Person[]): Holders {
	const holders = new Map<string, Person[]>();
	for (const person of people) {
		for (const word of person.titles) {
			const known = holders.get(word);
			if (known === undefined) holders.set(word, [person]);
			else known.push(person);
		}
	}
	return holders;
}

/** First letters of "the", "it" and "he", "she" and their forms, as UTF-16 units. */
const [T, I, H, S] = [0x74, 0x69, 0x68, 0x73];

/** Whether a reference starts with the word: a pronoun, or the article of a noun. Its first letter rules most words out. */
function isCue({bare}: NameWord): boolean {
	const first = bare.charCodeAt(0);
	if (first === T) return bare === 'the';
	if (first === I) return bare === 'it' || bare === 'its';
	return (first === H || first === S) && genderOfPronoun(bare) !== undefined;
}

function takenPositions(found: readonly {readonly found: {readonly run: Run}}[]): ReadonlySet<number> {
	const taken = new Set<number>();
	for (const {found: name} of found) for (let at = name.run.from; at < name.run.to; at++) taken.add(at);
	return taken;
}

/** Keeps a reference for the report and for what comes after it; a pronoun of unknown meaning only for the latter. */
function add(
	found: Mention[],
	{sentences, referents}: Discourse,
	sentence: number,
	referent: Referent | undefined,
): void {
	if (referent === undefined) return;
	const known = referents.get(sentence);
	if (known === undefined) referents.set(sentence, [referent]);
	else known.push(referent);
	const {run, type, name, entity, via, gender} = referent;
	const words = sentences[sentence]?.words ?? [];
	if (entity === undefined) return;
	const [start, end] = [words[run.from]?.start ?? 0, words[run.to - 1]?.end ?? 0];
	found.push({start, end, type, name, entity, via, ...(gender === undefined || type !== 'person' ? {} : {gender})});
}

function referenceAt(discourse: Discourse, place: Place, word: NameWord, holders: Holders): Referent | undefined {
	const run = {from: place.at, to: place.at + 1};
	const gender = genderOfPronoun(word.bare);
	if (gender !== undefined) {
		const meant = personMeant(discourse, place, gender);
		return {run, type: 'person', entity: meant?.entity, name: meant?.name ?? '', gender, via: 'pronoun'};
	}
	if (word.bare !== 'the') {
		const meant = thingMeant(discourse, place);
		return meant && {...meant, run, via: 'pronoun'};
	}
	return calledAt(discourse, {sentence: place.sentence, at: place.at + 1}, holders);
}

/** "minister", "alliance", "agency" after "the" */
function calledAt(discourse: Discourse, place: Place, holders: Holders): Referent | undefined {
	const words = wordsOf(discourse, place.sentence);
	const holder = officeHolder(words, place.at, holders);
	if (holder !== undefined) return holder;
	const word = words[place.at];
	if (word === undefined) return undefined;
	const run = {from: place.at, to: place.at + 1};
	const bloc = goesOn(words, run.to) ? undefined : blocCalled(word.bare, discourse.byEntity);
	if (bloc !== undefined) return {...bloc, run};
	const called = thingCalled(discourse, place);
	return called && {...called.meant, run: called.run, via: 'noun'};
}

/** Pronouns of both genders for one person show that some are another's: the rarer are left out, or all. */
function withoutMixedGender(mentions: readonly Mention[]): Mention[] {
	const balance = new Map<string, number>();
	const both = new Map<string, Set<string>>();
	for (const {entity, gender, via} of mentions) {
		if (via !== 'pronoun' || gender === undefined) continue;
		balance.set(entity, (balance.get(entity) ?? 0) + (gender === 'female' ? 1 : -1));
		both.set(entity, (both.get(entity) ?? new Set()).add(gender));
	}
	return mentions.filter(({entity, gender, via}) => {
		if (via !== 'pronoun' || both.get(entity)?.size !== 2) return true;
		const sum = balance.get(entity) ?? 0;
		return gender === 'female' ? sum > 0 : sum < 0;
	});
}

/** Nouns for people that mean other things as often: "in the head", "in the general". */
const doubtfulNouns: ReadonlySet<string> = new Set(
	'head host star general representative private major chair principal official officer guard agent model second justice executive deputy lead lady field party house staff state chief model boss partner'.split(
		' ',
	),
);

/** "deputy minister", "first base coach" after "the": the one person of the article whose title holds all these words. */
function officeHolder(words: readonly NameWord[], from: number, holders: Holders): Referent | undefined {
	let to = from;
	while (isOfficeWord(words[to]) || (isOfficeWord(words[to + 1]) && isModifier(words[to]))) to++;
	const head = words[to - 1];
	if (head === undefined || to === from || !canCallSomebody(head.bare) || goesOn(words, to)) return undefined;
	const asked = words.slice(from, to).map(({bare}) => titleKey(bare));
	return soleHolder(asked, {from, to}, holders);
}

function isModifier(word: NameWord | undefined): boolean {
	return word?.kind === 'lower' && (word.pos === 'NOUN' || word.pos === 'ADJ');
}

function canCallSomebody(noun: string): boolean {
	return !doubtfulNouns.has(noun) && (isTitleHead(noun) || isRoleNoun(noun));
}

function isOfficeWord(word: NameWord | undefined): boolean {
	return word !== undefined && (isTitleWord(word.bare) || isRoleNoun(word.bare)) && word.kind !== 'mark';
}

function ofTitle({words, found}: LoneTitle, holders: Holders): Referent | undefined {
	return soleHolder(words, found.run, holders);
}

/** The one person whose titles hold all the words asked for. */
function soleHolder(asked: readonly string[], run: Run, holders: Holders): Referent | undefined {
	const only = holderOf(asked, holders);
	if (only === undefined) return undefined;
	const {name, gender} = only;
	return {run, type: 'person', entity: `person:${name.toLowerCase()}`, name, gender, via: 'noun'};
}

/** More holders of one office than an article names: nobody is meant by it alone. */
const mostHolders = 100;

/** Words that make another office of one: the vice president is not "the president". */
const substitutes = ['vice', 'deputy'] as const;

function holderOf(asked: readonly string[], holders: Holders): Person | undefined {
	const [rarest] = asked.map((word) => holders.get(word) ?? []).toSorted((a, b) => a.length - b.length);
	if (rarest === undefined || rarest.length > mostHolders) return undefined;
	const told = genderOfNoun(asked.at(-1) ?? '');
	const fitting = rarest.filter(
		({titles, gender}) =>
			asked.every((word) => titles.has(word)) &&
			(told === undefined || gender === undefined || gender === told) &&
			substitutes.every((word) => !titles.has(word) || asked.includes(word)),
	);
	return fitting.length === 1 ? fitting[0] : undefined;
}
