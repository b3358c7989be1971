import {blocByName} from '../knowledge/blocs.ts';
import {cityByName, isAmbiguousCity} from '../knowledge/cities.ts';
import {countryByCapital, countryByDemonym, countryByGovernment, countryByName} from '../knowledge/countries.ts';
import {foldName} from '../knowledge/fold-name.ts';
import {givenName, isAmbiguousGivenName} from '../knowledge/given-names.ts';
import {otherHeads, placeHeads, companySuffixes} from '../knowledge/name-parts.ts';
import type {Gender} from '../knowledge/role-nouns.ts';
import {regionByAbbreviation, regionByDemonym, regionByName} from '../knowledge/regions.ts';
import {organizationByName, organizationHeads} from '../knowledge/organizations.ts';
import {isPortfolio} from '../knowledge/titles.ts';
import type {MentionType} from '../model/index.ts';
import type {NameWord} from './name-words.ts';
import {remember} from './remember.ts';

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

function lookUp(surface: string): KnownName | undefined {
	return (
		lookUpCountry(surface) ??
		lookUpBloc(surface) ??
		lookUpGovernment(surface) ??
		lookUpOrganization(surface) ??
		lookUpDemonym(surface) ??
		lookUpCapital(surface) ??
		lookUpCity(surface) ??
		lookUpRegion(surface)
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

/** What an abbreviation means after a town and a comma: "PA" in "Erie, PA". */
export function knownAbbreviation(surface: string): KnownName | undefined {
	const region = regionByAbbreviation(surface);
	return region && {kind: 'region', type: 'place', entity: `place:${foldName(region.name)}`, name: region.name};
}

export function isOrganizationHead(bare: string): boolean {
	return organizationHeads.has(bare) || furtherHeads.has(bare);
}

/** Further last words of the names of organisations, trade words of companies above all. */
const furtherHeads: ReadonlySet<string> = new Set(
	`clinic duma bundestag knesset gallery library cathedral temple synagogue channel tv weekly air bros brothers systems technologies productions pictures records entertainment communications telecom energy petroleum oil gas electric steel opera ballet philharmonic theatre theater lab observatory conference circuit district cross crescent`.split(
		/\s+/,
	),
);

/** Whether a word is what a ministry or commission is for, so that "and" may join two of them: "Health and Welfare". */
export function isTopic(bare: string): boolean {
	return isPortfolio(bare) || topics.has(bare);
}

const topics: ReadonlySet<string> = new Set(
	'securities exchange drug food drugs arts sciences fish wildlife aeronautics standards customs border protection revenue children families seniors disease control prevention alcohol tobacco firearms producers owners design methods nuclear space radiation plans letters exhibitions museums'.split(
		' ',
	),
);

/** Whether the words of a run can be followed by "of", "for", "on" and a further name: "University of", "Treaty on". */
export function linksWith(words: readonly NameWord[], link: string): boolean {
	const last = words.at(-1)?.bare ?? '';
	if (link === 'to') return last === 'committee' || last === 'campaign';
	if (link === 'on') return onHeads.has(last);
	if (companySuffixes.has(last)) return false;
	if (bodyHeads.has(last) || otherHeads.has(last)) return true;
	return link === 'of' && (placeHeads.has(last) || ofHeads.has(last) || isPurpose(words));
}

/** "Front for the Liberation", which goes on with "of" */
function isPurpose(words: readonly NameWord[]): boolean {
	return words.some(({bare}) => bare === 'for' || bare === 'on');
}

const onHeads: ReadonlySet<string> = new Set(
	'committee subcommittee commission council conference convention treaty agreement panel bureau center centre institute act law'.split(
		' ',
	),
);

const bodyHeads: ReadonlySet<string> = new Set(
	`ministry department agency authority administration commission committee council board bureau office institute institution university
	college school academy bank federation association union league society church museum army house court parliament knights order
	organization organisation foundation trust center centre party movement front chamber assembly orchestra conference embassy consulate
	fund service registry faculty hospital directorate alliance coalition campaign group cathedral library guild circuit congress division
	government cabinet district registrar mission fellowship bar`.split(/\s+/),
);

const ofHeads: ReadonlySet<string> = new Set(
	'republic kingdom state commonwealth principality duchy emirate sultanate gulf strait isle bank bureau registrar house states joan duke duchess prince princess earl horn rock sea mouth national league library statue bay daughters sons friends knights order companions brotherhood'.split(
		' ',
	),
);

/** Whether the words name an organ that every state has, and only the state before it tells which: "Ministry of Defense", "Navy". */
export function isStateBody(bares: readonly string[]): boolean {
	const head = bares.includes('of') ? bares[bares.indexOf('of') - 1] : bares.at(-1);
	if (head === undefined) return false;
	return stateBodies.has(head) && bares.every((bare) => bare === head || bodyWords.has(bare) || isTopic(bare));
}

const stateBodies: ReadonlySet<string> = new Set(
	`ministry department parliament congress senate assembly government cabinet army navy force forces guard police embassy consulate court
	duma mission council committee commission treasury bank staff chancellery presidency house`.split(/\s+/),
);
const bodyWords: ReadonlySet<string> = new Set(
	'of the and for on air armed supreme constitutional national security federal central state general high lower upper coast royal military'.split(
		' ',
	),
);

/** Whether a word is a given name, or a pair of them: "Jean-Pierre". */
export const isGivenName: (word: string) => boolean = remember(
	(word) => givenName(word) !== undefined || givenName(firstOfPair(word)) !== undefined,
);

/** Whether a word is a given name and nothing else: not "Mark", "Georgia". */
export function isOnlyGivenName(word: string): boolean {
	return isGivenName(word) && !isAmbiguousGivenName(word) && knownName(word) === undefined;
}

/** The gender that a given name tells. */
export function givenNameGender(word: string): Gender | undefined {
	const gender = givenName(word) ?? givenName(firstOfPair(word));
	return gender === 'either' ? undefined : gender;
}

function firstOfPair(word: string): string {
	return word.split('-', 1)[0] ?? '';
}
