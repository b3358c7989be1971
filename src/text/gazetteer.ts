import {blocByName, blocs} from '../knowledge/blocs.ts';
import {cityByName, cityKeys, isAmbiguousCity} from '../knowledge/cities.ts';
import {
	countries,
	countryByCapital,
	countryByDemonym,
	countryByGovernment,
	countryByName,
} from '../knowledge/countries.ts';
import {districtByName, districtKeys} from '../knowledge/districts.ts';
import {foldName} from '../knowledge/fold-name.ts';
import {givenName, isAmbiguousGivenName} from '../knowledge/given-names.ts';
import type {Gender} from '../knowledge/role-nouns.ts';
import {regionByAbbreviation, regionByDemonym, regionByName, regions} from '../knowledge/regions.ts';
import {organizationByName, organizations} from '../knowledge/organizations.ts';
import type {MentionType} from '../model/index.ts';
import {isDictionaryWord} from './lexicon.ts';
import {remember} from '../model/remember.ts';

/** What the tables of knowledge say of a name. */
export interface KnownName {
	readonly kind: 'country' | 'demonym' | 'government' | 'bloc' | 'capital' | 'city' | 'region' | 'organization';
	readonly type: MentionType;
	readonly entity: string;
	readonly name: string;
	/** True for a town that shares its name with a common word, a person's name or other towns. */
	readonly ambiguous?: boolean;
	/** Of a capital or seat of government: the entity of its country. */
	readonly country?: {readonly entity: string; readonly name: string};
}

/** The longest entry of the tables has this many words. */
export const longestKnownName = 6;

/** What the tables say of a name, in its own case or, for headlines in capitals, with only the first letters large. */
export const knownName: (surface: string) => KnownName | undefined = remember((surface) => {
	const straight = surface.replaceAll('’', "'");
	const known = lookUp(straight);
	if (known !== undefined || straight.length < 4 || straight !== straight.toUpperCase()) return known;
	return lookUp(straight.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (first) => first.toUpperCase()));
});

/** Whether an entry of several words starts with the word; capitals and diacritics do not count. */
export function opensKnownName(word: string): boolean {
	return openers.has(firstLetters(foldName(word)));
}

const openers: ReadonlySet<string> = new Set(
	[
		...countries.flatMap((country) => [
			country.name,
			country.capital,
			...country.aliases,
			...country.demonyms,
			...country.capitalAliases,
			...country.governments,
		]),
		...[...blocs, ...organizations].flatMap(({name, aliases}) => [name, ...aliases]),
		...regions.flatMap(({name, aliases, abbreviations, demonyms}) => [name, ...aliases, ...abbreviations, ...demonyms]),
		...cityKeys(),
		...districtKeys(),
	]
		.map(foldName)
		.filter((folded) => firstLetters(folded) !== folded)
		.map(firstLetters),
);

/** What stands before the first character that can part tokens: "at" of "at&t". */
function firstLetters(folded: string): string {
	return /^[\p{L}\p{N}]*/u.exec(folded)?.[0] ?? '';
}

function lookUp(surface: string): KnownName | undefined {
	return (
		lookUpCountry(surface) ??
		lookUpBloc(surface) ??
		lookUpGovernment(surface) ??
		lookUpOrganization(surface) ??
		lookUpDemonym(surface) ??
		lookUpCapital(surface) ??
		lookUpCity(surface) ??
		lookUpRegion(surface) ??
		lookUpDistrict(surface)
	);
}

function lookUpCountry(surface: string): KnownName | undefined {
	const country = countryByName(surface);
	return country && {kind: 'country', type: 'place', entity: `country:${country.code}`, name: country.name};
}

function lookUpDemonym(surface: string): KnownName | undefined {
	const country = countryByDemonym(surface);
	return country && {kind: 'demonym', type: 'place', entity: `country:${country.code}`, name: country.name};
}

function lookUpBloc(surface: string): KnownName | undefined {
	const bloc = blocByName(surface);
	return bloc && {kind: 'bloc', type: 'organization', entity: `bloc:${bloc.id}`, name: bloc.name};
}

function lookUpOrganization(surface: string): KnownName | undefined {
	const found = organizationByName(surface);
	return (
		found && {
			kind: 'organization',
			type: 'organization',
			entity: `organization:${found.name.toLowerCase()}`,
			name: found.name,
		}
	);
}

function lookUpGovernment(surface: string): KnownName | undefined {
	const country = countryByCapital(surface) === undefined ? countryByGovernment(surface) : undefined;
	return country && {kind: 'government', type: 'organization', entity: `country:${country.code}`, name: country.name};
}

function lookUpCapital(surface: string): KnownName | undefined {
	const country = countryByCapital(surface);
	return (
		country && {
			kind: 'capital',
			type: 'place',
			entity: `place:${foldName(country.capital)}`,
			name: country.capital,
			country: {entity: `country:${country.code}`, name: country.name},
		}
	);
}

function lookUpCity(surface: string): KnownName | undefined {
	const city = cityByName(surface);
	if (city === undefined) return undefined;
	const place = {kind: 'city', type: 'place', entity: `place:${foldName(city.name)}`, name: city.name} as const;
	return isAmbiguousCity(surface) ? {...place, ambiguous: true} : place;
}

function lookUpRegion(surface: string): KnownName | undefined {
	const region = regionByName(surface);
	const demonym = region === undefined ? regionByDemonym(surface) : undefined;
	const found = region ?? demonym;
	if (found === undefined) return undefined;
	const place = {type: 'place', entity: `place:${foldName(found.name)}`, name: found.name} as const;
	return {...place, kind: demonym === undefined ? 'region' : 'demonym'};
}

/** A part of a town; many are called like people or other things, so the context must show a place. */
function lookUpDistrict(surface: string): KnownName | undefined {
	const district = districtByName(surface);
	if (district === undefined) return undefined;
	const {name} = district;
	const place = {kind: 'city', type: 'place', entity: `place:${foldName(name)}`, name} as const;
	return isDictionaryWord(name.toLowerCase()) || isGivenName(name) ? {...place, ambiguous: true} : place;
}

/** What an abbreviation means after a town and a comma: "PA" in "Erie, PA". */
export function knownAbbreviation(surface: string): KnownName | undefined {
	const region = regionByAbbreviation(surface);
	return region && {kind: 'region', type: 'place', entity: `place:${foldName(region.name)}`, name: region.name};
}

/** Whether a word is a given name, or a pair of them: "Jean-Pierre". */
export function isGivenName(word: string): boolean {
	return genderOfGivenName(word) !== undefined;
}

const genderOfGivenName: (word: string) => Gender | 'either' | undefined = remember(
	(word) => givenName(word) ?? givenName(firstOfPair(word)),
);

/** Whether a word is a given name and nothing else: not "Mark", "Georgia". */
export function isOnlyGivenName(word: string): boolean {
	return isGivenName(word) && !isAmbiguousGivenName(word) && knownName(word) === undefined;
}

/** The gender that a given name tells. */
export function givenNameGender(word: string): Gender | undefined {
	const gender = genderOfGivenName(word);
	return gender === 'either' ? undefined : gender;
}

function firstOfPair(word: string): string {
	return word.split('-', 1)[0] ?? '';
}
