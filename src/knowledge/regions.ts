import {divisionTables} from './divisions-data.ts';
import {foldName} from './fold-name.ts';
import {regionTable} from './regions-data.ts';

type RegionKind =
	'state' | 'province' | 'nation' | 'territory' | 'region' | 'island' | 'mountain' | 'continent' | 'ocean' | 'sea';

/** A part of a country, or of the world, that is neither a country nor a city. */
export interface Region {
	/** ISO 3166-2 code or close to it for a division ("US-CA"), a name with hyphens for the rest ("donbas"). */
	readonly key: string;
	readonly name: string;
	/** Other names and spellings, case-sensitive. */
	readonly aliases: readonly string[];
	/** Postal and press abbreviations: "CA", "Calif."; the postal ones are common words too ("OR", "IN"). */
	readonly abbreviations: readonly string[];
	/** Adjectives and people: "Californian", "Scots". */
	readonly demonyms: readonly string[];
	readonly kind: RegionKind;
	/** The one country that it lies in, where it lies in one. */
	readonly country?: string;
	/** All countries that it lies in or that claim it; empty for the high seas and for continents. */
	readonly countries: readonly string[];
	readonly capital?: string;
}

const kinds: ReadonlyMap<string, RegionKind> = new Map(
	(
		['state', 'province', 'nation', 'territory', 'region', 'island', 'mountain', 'continent', 'ocean', 'sea'] as const
	).map((kind): [string, RegionKind] => [kind, kind]),
);

/** Divisions of one country that another claims, by ISO 3166-2: news of either side counts them to its own. */
const claimed: ReadonlyMap<string, readonly string[]> = new Map([
	['PS-GZA', ['PS', 'IL']],
	['PS-WBK', ['PS', 'IL']],
	['UA-CRI', ['UA', 'RU']],
	['UA-DON', ['UA', 'RU']],
	['UA-LUH', ['UA', 'RU']],
	['UA-KHE', ['UA', 'RU']],
	['UA-ZAP', ['UA', 'RU']],
	['IN-JK', ['IN', 'PK']],
	['IN-LA', ['IN', 'CN']],
	['IN-AR', ['IN', 'CN']],
	['PK-AJK', ['PK', 'IN']],
	['PK-GB', ['PK', 'IN']],
]);

/** Countries whose divisions have postal codes that news sets after a city: "Fresno, CA". */
const postalCountries: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

function list(cell = ''): readonly string[] {
	return cell === '' ? [] : cell.split(';');
}

function parseDivision(country: string, kind: RegionKind, line: string): Region {
	const [code = '', name = '', aliases, abbreviations, demonyms, capital = ''] = line.split('|');
	const key = `${country}-${code}`;
	return {
		key,
		name,
		aliases: list(aliases),
		abbreviations: postalCountries.has(country) ? [code, ...list(abbreviations)] : list(abbreviations),
		demonyms: list(demonyms),
		kind,
		country,
		countries: claimed.get(key) ?? [country],
		...(capital === '' ? {} : {capital}),
	};
}

function parseRegion(line: string): Region {
	const [key = '', name = '', aliases, demonyms, kind = '', within = ''] = line.split('|');
	const countries = within === '' ? [] : within.split(' ');
	const [country] = countries;
	return {
		key,
		name,
		aliases: list(aliases),
		abbreviations: [],
		demonyms: list(demonyms),
		kind: kinds.get(kind) ?? 'region',
		...(country === undefined || countries.length > 1 ? {} : {country}),
		countries,
	};
}

/** All regions: divisions by country, then the other parts of the world. */
export const regions: readonly Region[] = [
	...Object.entries(divisionTables).flatMap(([country, {kind, rows}]) =>
		rows
			.trim()
			.split('\n')
			.map((line) => parseDivision(country, kind, line)),
	),
	...regionTable.trim().split('\n').map(parseRegion),
];

/** The first region in order of the table keeps a surface that several have. */
function indexBy(surfaces: (region: Region) => readonly string[]): ReadonlyMap<string, Region> {
	const index = new Map<string, Region>();
	for (const region of regions) {
		for (const surface of surfaces(region)) {
			if (!index.has(surface)) index.set(surface, region);
		}
	}
	return index;
}

const pressAbbreviation = /\./;
const byKey = indexBy(({key}) => [key]);
const byName = indexBy(({name, aliases, abbreviations}) => [
	name,
	...aliases,
	...abbreviations.filter((abbreviation) => pressAbbreviation.test(abbreviation)),
]);
const byAbbreviation = indexBy(({abbreviations}) => abbreviations);
const byDemonym = indexBy(({demonyms}) => demonyms);

const byFoldedName: ReadonlyMap<string, readonly Region[]> = (() => {
	const index = new Map<string, Region[]>();
	for (const region of regions) {
		for (const name of new Set([region.name, ...region.aliases].map(foldName))) {
			const namesakes = index.get(name);
			if (namesakes === undefined) index.set(name, [region]);
			else namesakes.push(region);
		}
	}
	return index;
})();

/** All regions of a name that is in lower case without diacritics. */
export function regionsByFoldedName(name: string): readonly Region[] {
	return byFoldedName.get(name) ?? [];
}

/** The region with this key. */
export function regionByKey(key: string): Region | undefined {
	return byKey.get(key);
}

/**
 * The region of this name, alias or abbreviation with a full stop ("Calif."), in its own case and without a leading "the".
 * "Georgia", "New York" and "Washington" are found here as states; the country or city of that name is found elsewhere.
 */
export function regionByName(surface: string): Region | undefined {
	return byName.get(surface);
}

/** The region of this abbreviation, postal or press, as it stands after a city and a comma: "CA", "Calif.", "NSW". */
export function regionByAbbreviation(surface: string): Region | undefined {
	return byAbbreviation.get(surface);
}

/** The region of this adjective or word for its people: "Scottish", "Chechens", "Texan". */
export function regionByDemonym(surface: string): Region | undefined {
	return byDemonym.get(surface);
}
