import {remember} from '../model/remember.ts';
import {citiesByKey, type City} from './cities.ts';
import {countries as allCountries, countryByCode, type Country} from './countries.ts';
import {type District, districtByKey} from './districts.ts';
import {foldName} from './fold-name.ts';
import {holdings} from './regions-data.ts';
import {type Region, regionByKey, regionsByFoldedName} from './regions.ts';

/** How one place stands to another: `unknown` where the tables cannot tell, so that nothing is called apart by ignorance. */
export type PlaceRelation = 'same' | 'contains' | 'within' | 'apart' | 'unknown';

/** One thing that a key may name, with everything that it lies in. */
interface Place {
	readonly id: string;
	/** Ids of itself and of all that it lies in. */
	readonly within: ReadonlySet<string>;
	/** Codes of the countries that it lies in or that claim it; empty for seas and continents. */
	readonly countries: readonly string[];
	/** Key of the division that it lies in or is, where that is known. */
	readonly division?: string;
	readonly kind: 'country' | 'region' | 'city' | 'district';
}

const holders: ReadonlyMap<string, readonly string[]> = (() => {
	const index = new Map<string, string[]>();
	for (const line of holdings.trim().split('\n')) {
		const [holder = '', held = ''] = line.split('|');
		for (const key of held.split(' ')) {
			const known = index.get(key);
			if (known === undefined) index.set(key, [holder]);
			else known.push(holder);
		}
	}
	return index;
})();

/** Regions that hold a key, and those that hold these. */
function holdersOf(key: string): readonly string[] {
	const found: string[] = [];
	for (const queue = [...(holders.get(key) ?? [])]; queue.length > 0;) {
		const next = queue.pop();
		if (next === undefined || found.includes(next)) continue;
		found.push(next);
		queue.push(...(holders.get(next) ?? []));
	}
	return found;
}

function continentIds({continent, alsoContinent}: Country): readonly string[] {
	return [continent, alsoContinent]
		.filter((name) => name !== undefined)
		.map((name) => name.toLowerCase().replace(' ', '-'));
}

function countryIds(code: string): readonly string[] {
	const country = countryByCode(code);
	if (country === undefined) return [code];
	const above = country.sovereign === undefined ? [] : countryIds(country.sovereign);
	return [code, ...continentIds(country), ...holdersOf(code), ...above];
}

function divisionIds(key: string): readonly string[] {
	const region = regionByKey(key);
	return [key, ...holdersOf(key), ...(region?.countries ?? []).flatMap(countryIds)];
}

function placeOfCountry({code, sovereign}: Country): Place {
	const codes = sovereign === undefined ? [code] : [code, sovereign];
	return {id: code, within: new Set(countryIds(code)), countries: codes, kind: 'country'};
}

function isDivision({key}: Region): boolean {
	return key.includes('-') && key === key.toUpperCase();
}

/** "Crimea" and "Gaza" lie in every country that claims them, "the Alps" wholly in none. */
function wholeCountries({kind, country, countries: claimants}: Region): readonly string[] {
	if (kind === 'territory') return claimants;
	return country === undefined ? [] : [country];
}

function placeOfRegion(region: Region): Place {
	const division = isDivision(region);
	const above = division ? divisionIds(region.key) : wholeCountries(region).flatMap(countryIds);
	return {
		id: region.key,
		within: new Set([region.key, ...holdersOf(region.key), ...above]),
		countries: region.countries,
		...(division ? {division: region.key} : {}),
		kind: 'region',
	};
}

function cityId(name: string, within: string): string {
	return `${foldName(name)}@${within}`;
}

/** Towns that two sides count to their own though their divisions are not in the table. */
const claimedTowns: ReadonlyMap<string, readonly string[]> = new Map([['jerusalem@IL', ['IL', 'PS']]]);

function townCountries(id: string, country: string, region: string | undefined): readonly string[] {
	const claimants = claimedTowns.get(id);
	if (claimants !== undefined) return claimants;
	return region === undefined ? [country] : (regionByKey(region)?.countries ?? [country]);
}

function placeOfCity({name, country, region}: City): Place {
	const id = cityId(name, region ?? country);
	const countries = townCountries(id, country, region);
	return {
		id,
		within: new Set([id, ...(region === undefined ? countries.flatMap(countryIds) : divisionIds(region))]),
		countries,
		...(region === undefined ? {} : {division: region}),
		kind: 'city',
	};
}

function placeOfDistrict({name, city, country, region}: District): Place {
	const id = `${foldName(name)}@${foldName(city)}`;
	const town = cityId(city, region ?? country);
	const countries = townCountries(town, country, region);
	const above = region === undefined ? countries.flatMap(countryIds) : divisionIds(region);
	return {
		id,
		within: new Set([id, town, ...above]),
		countries,
		...(region === undefined ? {} : {division: region}),
		kind: 'district',
	};
}

const countryByFoldedName: ReadonlyMap<string, Country> = new Map(
	allCountries.flatMap((country) =>
		[country.name, ...country.aliases].map((name): [string, Country] => [foldName(name), country]),
	),
);

/** All that a key may name: "place:georgia" a state of the United States, "place:birmingham" two towns. */
const placesOf: (key: string) => readonly Place[] = remember((key) => {
	const [type = '', ...rest] = key.split(':');
	const name = rest.join(':');
	if (type === 'country') {
		const country = countryByCode(name.toUpperCase());
		return country === undefined ? [] : [placeOfCountry(country)];
	}
	const folded = foldName(name);
	const country = countryByFoldedName.get(folded);
	const district = districtByKey(folded);
	return [
		...citiesByKey(folded).map(placeOfCity),
		...regionsByFoldedName(folded).map(placeOfRegion),
		...(country === undefined ? [] : [placeOfCountry(country)]),
		...(district === undefined ? [] : [placeOfDistrict(district)]),
	];
});

/**
 * Whether one place lies in another, or is the same, in some sense of the two names: of a city in a division, a country or a continent,
 * of a well-known district in its city. Keys are those of mentions: `country:GB`, `place:fresno`. False where the tables cannot tell.
 */
export function placeContains(outerKey: string, innerKey: string): boolean {
	if (outerKey === innerKey) return true;
	const outer = placesOf(outerKey);
	return placesOf(innerKey).some(({within}) => outer.some(({id}) => within.has(id)));
}

function shareCountry(a: Place, b: Place): boolean {
	if (a.countries.length === 0 || b.countries.length === 0) return true;
	return a.countries.some((code) => b.countries.includes(code));
}

function isFormer({kind, id}: Place): boolean {
	return kind === 'country' && countryByCode(id)?.former === true;
}

/** Two towns of one country are apart; a town and a region only where both have a known division. */
function areApart(a: Place, b: Place): boolean {
	if (isFormer(a) || isFormer(b)) return false;
	if (!shareCountry(a, b)) return true;
	if (a.kind === 'city' && b.kind === 'city') return true;
	return a.division !== undefined && b.division !== undefined && a.division !== b.division;
}

/** How the first place stands to the second, in the sense of the two names that brings them nearest. */
export function placeRelation(a: string, b: string): PlaceRelation {
	if (a === b) return 'same';
	const first = placesOf(a);
	const second = placesOf(b);
	if (first.some(({id}) => second.some((place) => place.id === id))) return 'same';
	if (placeContains(a, b)) return 'contains';
	if (placeContains(b, a)) return 'within';
	if (first.length === 0 || second.length === 0) return 'unknown';
	return first.every((place) => second.every((other) => areApart(place, other))) ? 'apart' : 'unknown';
}
