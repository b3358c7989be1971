import {countryTable, formerCountryTable, territoryTable} from './countries-data.ts';

export type Continent = 'Africa' | 'Asia' | 'Europe' | 'North America' | 'South America' | 'Oceania';

/** A state, a partly recognised state, a dependent territory that news treats like one, or a state that is no more. */
export interface Country {
	/** ISO 3166-1 alpha-2, XK for Kosovo, the withdrawn code for a former state. */
	readonly code: string;
	readonly name: string;
	/** Other names and the short forms of news: "Britain", "U.K.". Case-sensitive. */
	readonly aliases: readonly string[];
	/** Adjectives and words for the people, singular and plural: "British", "Briton", "Brits". */
	readonly demonyms: readonly string[];
	/** Empty where there is none. */
	readonly capital: string;
	/** Other spellings of the capital and further seats of government: "Kiev", "The Hague". */
	readonly capitalAliases: readonly string[];
	/** Places that stand for the government: "Kremlin", "Downing Street". */
	readonly governments: readonly string[];
	readonly continent: Continent;
	/** Second continent of a country that lies on two or is commonly counted to both: Turkey, Cyprus. */
	readonly alsoContinent?: Continent;
	/** Code of the country that the territory belongs to. */
	readonly sovereign?: string;
	/** True for a state that is no more. */
	readonly former: boolean;
}

const continents: ReadonlyMap<string, Continent> = new Map([
	['AF', 'Africa'],
	['AS', 'Asia'],
	['EU', 'Europe'],
	['NA', 'North America'],
	['SA', 'South America'],
	['OC', 'Oceania'],
]);

function list(cell: string): readonly string[] {
	return cell === '' ? [] : cell.split(';');
}

function parseContinents(cell: string): Pick<Country, 'continent' | 'alsoContinent'> {
	const [continent = 'Europe', alsoContinent] = cell.split('+').map((code) => continents.get(code));
	return {continent, ...(alsoContinent === undefined ? {} : {alsoContinent})};
}

function parseCountry(line: string, former: boolean): Country {
	const cells = line.split('|');
	const cell = (column: number): string => cells[column] ?? '';
	const [capital = '', ...capitalAliases] = list(cell(4));
	return {
		code: cell(0),
		name: cell(1),
		aliases: list(cell(2)),
		demonyms: list(cell(3)),
		capital,
		capitalAliases,
		...parseContinents(cell(5)),
		governments: list(cell(6)),
		...(cell(7) === '' ? {} : {sovereign: cell(7)}),
		former,
	};
}

function parseTable(table: string, former: boolean): readonly Country[] {
	return table
		.trim()
		.split('\n')
		.map((line) => parseCountry(line, former));
}

/** All countries: members of the United Nations by name, then observers and territories, then former states. */
export const countries: readonly Country[] = [
	...parseTable(countryTable, false),
	...parseTable(territoryTable, false),
	...parseTable(formerCountryTable, true),
];

/** Capitals whose name mostly means a person or another town: "Victoria", "San Jose". They are not looked up. */
const ambiguousCapitals: ReadonlySet<string> = new Set(
	"Victoria;Georgetown;George Town;Kingston;Kingstown;Hamilton;Stanley;Douglas;Plymouth;Jamestown;San Juan;San Jose;St. John's;St John's;Saint John's;St. George's;St George's;Saint George's;Saint-Denis;Saint-Pierre;West Island;The Valley;Marigot;Brades".split(
		';',
	),
);

/** The first country in order of the table keeps a surface that several have. */
function indexBy(surfaces: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
	const index = new Map<string, Country>();
	for (const country of countries) {
		for (const surface of surfaces(country)) {
			if (surface !== '' && !index.has(surface)) index.set(surface, country);
		}
	}
	return index;
}

const byCode = indexBy(({code}) => [code]);
const byName = indexBy(({name, aliases}) => [name, ...aliases]);
const byDemonym = indexBy(({demonyms}) => demonyms);
const byCapital = indexBy(({capital, capitalAliases}) =>
	[capital, ...capitalAliases].filter((surface) => !ambiguousCapitals.has(surface)),
);
const byGovernment = indexBy(({governments}) => governments);

/** The country with this code. */
export function countryByCode(code: string): Country | undefined {
	return byCode.get(code);
}

/** The country of this name or alias, in its own case and without a leading "the": "Britain". */
export function countryByName(surface: string): Country | undefined {
	return byName.get(surface);
}

/** The country of this adjective or word for its people: "Russian", "Swedes". Of two that share it, the more populous. */
export function countryByDemonym(surface: string): Country | undefined {
	return byDemonym.get(surface);
}

/** The country of this capital or seat of government: "Kyiv", "Kiev", "The Hague". Nothing for "Victoria" and other ambiguous names. */
export function countryByCapital(surface: string): Country | undefined {
	return byCapital.get(surface);
}

/** The country whose government this place stands for, without a leading "the": "Kremlin", "White House". */
export function countryByGovernment(surface: string): Country | undefined {
	return byGovernment.get(surface);
}
