import type {Mention, Span} from '../model/index.ts';
import {genderOfNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {isTitleHead, isTitleWord, titleKey} from '../knowledge/titles.ts';
import {blocCalled, type ResolvedName, type ResolvedNames} from './name-entities.ts';
import type {Run} from './name-runs.ts';
import type {NameWord} from './name-words.ts';
import type {Person} from './people.ts';
import type {ReadNames} from './read-names.ts';
import {remember} from './remember.ts';

/** What the walk through an article has met so far. */
interface Discourse {
	/** People by each word of their titles. */
	readonly holders: ReadonlyMap<string, readonly Person[]>;
	/** Resolved names by sentence, where it has any. */
	readonly bySentence: ReadonlyMap<number, readonly ResolvedName[]>;
	/** Organisations met so far by the noun that they can be called by: "agency". */
	readonly organizations: Map<string, Set<ResolvedName['entity']>>;
	readonly byEntity: Map<string, ResolvedName>;
}

/** "she", "the minister", "the agency", "the alliance": each only where one thing of the article fits. */
export function findReferences(read: ReadNames, resolved: ResolvedNames): Mention[] {
	const bySentence = grouped(resolved.names, ({found}) => found.sentence);
	const holders = byTitle(resolved.people);
	const discourse: Discourse = {holders, bySentence, organizations: new Map(), byEntity: new Map()};
	const titles = grouped(read.titles, ({sentence}) => sentence);
	const found: Mention[] = [];
	for (const [sentence, {words}] of read.sentences.entries()) {
		const lone = titles.get(sentence) ?? none;
		const names = bySentence.get(sentence) ?? none;
		for (const title of lone) found.push(...soleHolder(title.words, title, discourse));
		const taken = words.some(isCue)
			? takenPositions([...names.map((name) => name.found.run), ...lone.map((title) => title.found.run)])
			: nothing;
		for (const [at, word] of words.entries()) {
			if (isCue(word) && !taken.has(at)) found.push(...referenceAt(words, at, {sentence, taken, discourse}));
		}
		for (const name of names) noteOrganization(name, discourse);
	}
	return withoutMixedGender(found);
}

const none = [] as const;
const nothing: ReadonlySet<number> = new Set();

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
	const groups = new Map<number, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === undefined) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return groups;
}

const longestCue = 3;

/** Whether a reference starts with the word: a pronoun, or the article of a noun. */
function isCue({bare}: NameWord): boolean {
	if (bare.length > longestCue) return false;
	return bare === 'the' || bare === 'he' || bare === 'she';
}

function byTitle(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
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

function takenPositions(runs: readonly Run[]): ReadonlySet<number> {
	const taken = new Set<number>();
	for (const {from, to} of runs) for (let at = from; at < to; at++) taken.add(at);
	return taken;
}

interface Place {
	readonly sentence: number;
	readonly taken: ReadonlySet<number>;
	readonly discourse: Discourse;
}

function referenceAt(words: readonly NameWord[], at: number, {sentence, taken, discourse}: Place): readonly Mention[] {
	const word = words[at];
	if (word === undefined) return [];
	if (word.bare === 'he' || word.bare === 'she') return pronoun(word, sentence, discourse);
	if (word.bare !== 'the' || taken.has(at + 1)) return [];
	const holder = officeHolder(words, at + 1, discourse);
	return holder.length > 0 ? holder : calledByNoun(words, at + 1, discourse);
}

/** More names than two sentences of prose hold: no pronoun among them means one for certain. */
const mostNames = 100;

/** A pronoun means the one person of its sentence before it, or of the sentence before, whose gender fits. */
function pronoun({bare, start, end}: NameWord, sentence: number, {bySentence}: Discourse): readonly Mention[] {
	const gender = bare === 'he' ? 'male' : 'female';
	const before = bySentence.get(sentence - 1) ?? none;
	const own = bySentence.get(sentence) ?? none;
	if (before.length + own.length > mostNames) return [];
	const near = [...before, ...own.filter(({found}) => found.start < start)];
	const people = near.filter((name) => name.type === 'person' && (name.gender === undefined || name.gender === gender));
	const [first] = people;
	if (first === undefined || people.some(({entity}) => entity !== first.entity)) return [];
	return [{start, end, type: 'person', name: first.name, entity: first.entity, via: 'pronoun', gender}];
}

/** Nouns for people that mean other things as often: "in the head", "in the general". */
const doubtfulNouns: ReadonlySet<string> = new Set(
	'head host star general representative private major chair principal official officer guard agent model second justice executive deputy lead lady field party house staff state chief model boss partner'.split(
		' ',
	),
);

/** "the deputy minister": the one person of the article whose title holds all these words. */
function officeHolder(words: readonly NameWord[], from: number, discourse: Discourse): readonly Mention[] {
	let to = from;
	while (isOfficeWord(words[to])) to++;
	const first = words[from];
	const head = words[to - 1];
	if (first === undefined || head === undefined || to === from || !canCallSomebody(head.bare) || goesOn(words[to]))
		return [];
	const asked = words.slice(from, to).map(({bare}) => titleKey(bare));
	return soleHolder(asked, {start: first.start, end: head.end}, discourse);
}

function canCallSomebody(noun: string): boolean {
	return !doubtfulNouns.has(noun) && (isTitleHead(noun) || isRoleNoun(noun));
}

/** Whether a noun phrase goes on after its noun: "the minister of", "the company car". */
function goesOn(next: NameWord | undefined): boolean {
	return next !== undefined && (next.kind === 'capital' || next.pos === 'NOUN' || next.bare === 'of');
}

function isOfficeWord(word: NameWord | undefined): boolean {
	return word !== undefined && (isTitleWord(word.bare) || isRoleNoun(word.bare)) && word.kind !== 'mark';
}

/** The one person whose titles hold all the words asked for. */
function soleHolder(asked: readonly string[], {start, end}: Span, discourse: Discourse): readonly Mention[] {
	const only = holderOf(asked, discourse);
	if (only === undefined) return [];
	const gender = only.gender === undefined ? {} : {gender: only.gender};
	return [
		{start, end, type: 'person', name: only.name, entity: `person:${only.name.toLowerCase()}`, via: 'noun', ...gender},
	];
}

/** More holders of one office than an article names: nobody is meant by it alone. */
const mostHolders = 100;

function holderOf(asked: readonly string[], {holders}: Discourse): Person | undefined {
	const [rarest] = asked.map((word) => holders.get(word) ?? []).toSorted((a, b) => a.length - b.length);
	if (rarest === undefined || rarest.length > mostHolders) return undefined;
	const told = genderOfNoun(asked.at(-1) ?? '');
	const fitting = rarest.filter(
		({titles, gender}) =>
			asked.every((word) => titles.has(word)) && (told === undefined || gender === undefined || gender === told),
	);
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** "the agency", "the alliance" */
function calledByNoun(words: readonly NameWord[], at: number, discourse: Discourse): readonly Mention[] {
	const word = words[at];
	if (word?.kind !== 'lower' || goesOn(words[at + 1])) return [];
	const {start, end, bare} = word;
	const {byEntity} = discourse;
	const bloc = blocCalled(bare, byEntity);
	const known = bloc ?? byEntity.get(onlyOrganization(bare, discourse) ?? '');
	return known === undefined
		? []
		: [{start, end, type: known.type, name: known.name, entity: known.entity, via: 'noun'}];
}

function onlyOrganization(noun: string, {organizations}: Discourse): string | undefined {
	const called = organizations.get(noun);
	if (called?.size !== 1) return undefined;
	const [only] = called;
	return only;
}

/** The nouns that an organisation can be called by, from the words of its name. */
const nounsByHead: Readonly<Record<string, readonly string[]>> = {
	agency: ['agency'],
	authority: ['authority', 'agency'],
	administration: ['agency', 'administration'],
	bureau: ['bureau', 'agency'],
	service: ['service', 'agency'],
	department: ['department', 'agency'],
	ministry: ['ministry'],
	commission: ['commission'],
	committee: ['committee'],
	council: ['council'],
	university: ['university'],
	college: ['college'],
	school: ['school'],
	hospital: ['hospital'],
	bank: ['bank'],
	court: ['court'],
	party: ['party'],
	club: ['club'],
	museum: ['museum'],
	airlines: ['airline', 'company', 'carrier'],
	airways: ['airline', 'company', 'carrier'],
	inc: ['company', 'firm'],
	corp: ['company', 'firm'],
	corporation: ['company', 'corporation', 'firm'],
	co: ['company', 'firm'],
	company: ['company', 'firm'],
	ltd: ['company', 'firm'],
	plc: ['company', 'firm'],
	llc: ['company', 'firm'],
	group: ['group', 'company', 'firm'],
	foundation: ['foundation', 'group'],
	association: ['association', 'group'],
	institute: ['institute'],
	union: ['union'],
	league: ['league'],
	federation: ['federation'],
	organization: ['organization', 'group'],
	organisation: ['organisation', 'group'],
	society: ['society', 'group'],
	church: ['church'],
	fund: ['fund'],
};

function noteOrganization(name: ResolvedName, {organizations, byEntity}: Discourse): void {
	if (name.type !== 'organization') return;
	byEntity.set(name.entity, name);
	for (const noun of nounsFor(name.name))
		organizations.set(noun, (organizations.get(noun) ?? new Set()).add(name.entity));
}

const nounsFor: (name: string) => readonly string[] = remember((name) =>
	name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.flatMap((word) => nounsByHead[word] ?? []),
);
