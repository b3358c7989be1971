import {blocByContextAlias} from '../knowledge/blocs.ts';
import {givenName} from '../knowledge/given-names.ts';
import {companySuffixes} from '../knowledge/name-parts.ts';
import type {MentionType} from '../model/index.ts';
import {governmentVia} from './capitals.ts';
import {withCouples} from './couples.ts';
import type {Entity, FoundName} from './found-name.ts';
import {type Evidence, evidenceFor, strongestType} from './name-evidence.ts';
import {formKey, gatherThings, type ThingIndex} from './organizations.ts';
import {isDictionaryWord} from './lexicon.ts';
import {
	choosePerson,
	gatherPeople,
	indexPeople,
	otherwiseSpelt,
	peopleCalled,
	type PeopleIndex,
	type Person,
} from './people.ts';
import {bareAt} from './name-words.ts';
import type {ReadNames} from './read-names.ts';

/** A name with whom or what it means. */
export interface ResolvedName extends Entity {
	readonly found: FoundName;
}

/** All names of an article resolved, and the people and things that they were resolved to. */
export interface ResolvedNames {
	readonly names: readonly ResolvedName[];
	readonly people: readonly Person[];
}

/** Decides whom or what each name means, from its form, from all the places where it stands, and from the fuller names. */
export function resolveNames(read: ReadNames): ResolvedNames {
	const typed = withCouples(decideTypes(read), read.sentences);
	const people = gatherPeople(typed);
	const index = indexPeople(people);
	const typedBySurname = typed.map((found) => adoptSurname(found, index, read));
	const things = gatherThings(typedBySurname);
	const blocs = new Set(typed.flatMap(({known}) => (known?.kind === 'bloc' ? [known.entity] : [])));
	const names = typedBySurname.map((found) => {
		const bloc = blocs.size === 0 ? undefined : blocCalled(found.text, blocs);
		const {type, entity, name, via, gender} = bloc ?? resolve(found, index, things, read);
		return {found, type, entity, name, via, gender};
	});
	return {names, people};
}

/** The bloc that "Alliance" or "alliance" means: one that the article names, when it names no other that is called so. */
export function blocCalled(word: string, named: Pick<ReadonlySet<string>, 'has'>): Entity | undefined {
	const capitalized = word.charAt(0).toUpperCase() + word.slice(1);
	const bloc = blocByContextAlias(word) ?? blocByContextAlias(capitalized);
	if (bloc === undefined || !named.has(`bloc:${bloc.id}`)) return undefined;
	return {type: 'organization', entity: `bloc:${bloc.id}`, name: bloc.name, via: 'noun', gender: undefined};
}

/** Gives every name of unknown kind the kind that its places in the article add up to. */
function decideTypes({names, sentences}: ReadNames): FoundName[] {
	const sums = new Map<string, Evidence>();
	const counts = new Map<string, number>();
	const formed = new Map<string, MentionType>();
	for (const found of names) {
		const {key} = found;
		if (found.type !== 'unknown') {
			if (found.known === undefined) formed.set(key, found.type);
			const core = coreOfCompany(found);
			if (core !== undefined) formed.set(core, found.type);
			continue;
		}
		const evidence = evidenceFor(sentences[found.sentence]?.words ?? [], found.run, !sums.has(key));
		sums.set(key, addEvidence(sums.get(key), evidence));
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return names.map((found) => {
		if (found.type !== 'unknown') return found;
		const {key} = found;
		const sum = sums.get(key);
		return {
			...found,
			type:
				formed.get(key) ??
				(sum === undefined
					? 'other'
					: strongestType(sum, counts.get(key) ?? 1, found.tokens.length === 1 && isDictionaryWord(key))),
		};
	});
}

/** "orsa foods" of "Orsa Foods Ltd"; "Karl Moen Ltd" may have a founder of that name. */
function coreOfCompany({tokens: [first = '', ...rest], type}: FoundName): string | undefined {
	const core = rest.filter((token) => !companySuffixes.has(token));
	const isCut = core.length > 0 && core.length < rest.length;
	return type === 'organization' && isCut && givenName(first) === undefined ? [first, ...core].join(' ') : undefined;
}

function addEvidence(a: Evidence | undefined, b: Evidence): Evidence {
	if (a === undefined) return b;
	return {
		person: a.person + b.person,
		organization: a.organization + b.organization,
		place: a.place + b.place,
		other: a.other + b.other,
	};
}

/** A name that is a surname of somebody named in full is that person, unless its own words say where it is. */
function adoptSurname(found: FoundName, index: PeopleIndex, {sentences}: ReadNames): FoundName {
	if (found.type === 'person' || found.tokens.length > 3 || !isCalledSo(found, index)) return found;
	const words = sentences[found.sentence]?.words ?? [];
	if (found.known !== undefined) {
		const isSurname =
			isSurnameOfKnownPlace(found, index, bareAt(words, found.run.from - 1)) || isSurnameBefore(found, index);
		return isSurname ? withoutKnown(found) : found;
	}
	const evidence = evidenceFor(words, found.run, true);
	return evidence.place >= 1.5 || evidence.organization >= 3 ? found : {...found, type: 'person'};
}

/** Whether it is somebody's surname in some spelling, or the given name of somebody named before. */
function isCalledSo(found: FoundName, index: PeopleIndex): boolean {
	const {key, start, known} = found;
	if (index.bySurname.has(key)) return true;
	if ((index.byGivenName.get(key) ?? []).some((person) => person.start < start)) return true;
	return known === undefined && otherwiseSpelt(found, index).length === 1;
}

/** "Houston said" where the article names Ana Houston; "in Houston" stays the city. */
function isSurnameOfKnownPlace({known, key}: FoundName, {bySurname}: PeopleIndex, before: string): boolean {
	if (known?.kind !== 'city' && known?.kind !== 'capital' && known?.kind !== 'region') return false;
	if (!bySurname.has(key)) return false;
	return !/^(?:in|at|near|from|to|of|into|outside|across|around)$/.test(before);
}

/** "Tata said" after Ana Tata: a company whose founder's name somebody else bears. */
function isSurnameBefore({known, key, start}: FoundName, {bySurname}: PeopleIndex): boolean {
	if (known?.kind !== 'organization') return false;
	return (bySurname.get(key) ?? []).some((person) => person.start < start);
}

function withoutKnown(found: FoundName): FoundName {
	return {...found, known: undefined, type: 'person'};
}

function resolve(found: FoundName, people: PeopleIndex, things: ThingIndex, read: ReadNames): Entity {
	if (found.known !== undefined) return resolveKnown(found, read);
	if (found.type !== 'person') return resolveThing(found, things);
	// "Acme" after "Acme.com", whatever verb follows it
	const [only] = found.tokens;
	const unheard = found.title === undefined && peopleCalled(found, people).length === 0;
	if (found.tokens.length === 1 && unheard && things.byForm.has(only ?? '')) return resolveThing(found, things);
	return resolvePerson(found, people);
}

function resolveKnown({known, run, sentence, text}: FoundName, {sentences}: ReadNames): Entity {
	const gender = undefined;
	if (known === undefined)
		return {type: 'other', entity: `other:${text.toLowerCase()}`, name: text, via: 'name', gender};
	const {type, entity, name, kind, country} = known;
	if (kind === 'demonym') return {type, entity, name, via: 'demonym', gender};
	if (kind === 'government') return {type, entity, name, via: 'capital', gender};
	if (country !== undefined && governmentVia(sentences[sentence]?.words ?? [], run))
		return {type, entity: country.entity, name: country.name, via: 'capital', gender};
	return {type, entity, name, via: isAcronym(text, name) ? 'acronym' : 'name', gender};
}

function isAcronym(text: string, name: string): boolean {
	return text.toLowerCase() !== name.toLowerCase() && /^[\p{Lu}.]{2,7}$/u.test(text);
}

function resolvePerson(found: FoundName, index: PeopleIndex): Entity {
	const candidates = peopleCalled(found, index);
	const full = found.tokens.length > 1 ? fullMatch(found, candidates, index) : undefined;
	const person = full ?? choosePerson(candidates, found);
	const name = person?.name ?? found.text;
	return {
		type: 'person',
		entity: `person:${name.toLowerCase()}`,
		name,
		via: 'name',
		gender: person?.gender ?? found.gender,
	};
}

/** The person of whom this is one of the full forms. */
function fullMatch({key}: FoundName, candidates: readonly Person[], {byForm}: PeopleIndex): Person | undefined {
	return byForm.get(key) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

function resolveThing(found: FoundName, {byForm, byAcronym}: ThingIndex): Entity {
	const key = formKey(found);
	const [only] = found.tokens;
	const acronym =
		found.tokens.length === 1 && /^[\p{Lu}.]{2,7}$/u.test(found.text) ? byAcronym.get(only ?? '') : undefined;
	const dotted = /^(?:\p{Lu}\.)+$/u.test(found.text) ? byAcronym.get(found.tokens.join('')) : undefined;
	const thing = acronym ?? dotted ?? byForm.get(key);
	const via = acronym === undefined && dotted === undefined ? 'name' : 'acronym';
	const gender = undefined;
	if (thing !== undefined) return {type: thing.type, entity: thing.entity, name: thing.name, via, gender};
	const type = found.type === 'unknown' ? 'other' : found.type;
	return {type, entity: `${type}:${found.text.toLowerCase()}`, name: found.text, via, gender};
}
