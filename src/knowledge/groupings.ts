import type {Continent} from './countries.ts';
import {countries, countryByCode} from './countries.ts';

/** An adjective or noun for a group of states that has no list of members: "Western", "Arab". */
export interface VagueGrouping {
	readonly id: string;
	/** Words for it in lower case: "western", "the west" is "west". */
	readonly words: readonly string[];
	/** Ids of blocs whose members may be called so, all or in part: "Western" of NATO members is compatible, not a conflict. */
	readonly blocs: readonly string[];
	/** Continents on which its members lie; empty where any may be meant. */
	readonly continents: readonly Continent[];
	/** True where the words mean the continent itself, so that every country on it belongs. */
	readonly whole: boolean;
}

function grouping(
	id: string,
	words: string,
	blocs: string,
	continents: readonly Continent[] = [],
	whole = false,
): VagueGrouping {
	return {id, words: words.split(';'), blocs: blocs === '' ? [] : blocs.split(' '), continents, whole};
}

/** Groupings of news that cannot be checked against a list; own list, after common usage. */
export const vagueGroupings: readonly VagueGrouping[] = [
	grouping(
		'western',
		'western;west;westerner;westerners',
		'eu nato euro-area schengen g7 oecd aukus five-eyes council-of-europe nordic baltic benelux efta visegrad',
	),
	grouping(
		'european',
		'european;europe;europeans',
		'eu nato euro-area schengen council-of-europe nordic baltic benelux efta visegrad g7 oecd',
		['Europe'],
		true,
	),
	grouping(
		'western-european',
		'western european;western europe;west european',
		'eu nato euro-area schengen benelux nordic',
		['Europe'],
	),
	grouping(
		'eastern-european',
		'eastern european;eastern europe;east european;central european;central europe',
		'eu nato visegrad baltic warsaw-pact cis',
		['Europe'],
	),
	grouping('scandinavian', 'scandinavian;scandinavia;scandinavians', 'nordic eu nato schengen', ['Europe']),
	grouping('balkan', 'balkan;balkans;western balkans;western balkan', 'eu nato council-of-europe', ['Europe']),
	grouping('asian', 'asian;asia;asians', 'asean sco brics g20 quad', ['Asia'], true),
	grouping('southeast-asian', 'southeast asian;southeast asia;south-east asian;south-east asia', 'asean', ['Asia']),
	grouping('central-asian', 'central asian;central asia', 'cis csto sco eaeu', ['Asia']),
	grouping('asia-pacific', 'asia-pacific;indo-pacific;pacific', 'asean quad aukus', ['Asia', 'Oceania']),
	grouping('african', 'african;africa;africans', 'african-union ecowas brics commonwealth', ['Africa'], true),
	grouping('west-african', 'west african;west africa', 'african-union ecowas', ['Africa']),
	grouping('north-african', 'north african;north africa;maghreb', 'african-union arab-league', ['Africa']),
	grouping('sub-saharan', 'sub-saharan;sub-saharan africa', 'african-union ecowas', ['Africa']),
	grouping('arab', 'arab;arabs;arab world', 'arab-league gcc opec african-union', ['Asia', 'Africa']),
	grouping('gulf', 'gulf;persian gulf;gulf arab', 'gcc opec arab-league', ['Asia']),
	grouping('middle-eastern', 'middle eastern;middle east;mideast;near east;near eastern', 'arab-league gcc opec', [
		'Asia',
		'Africa',
	]),
	grouping('muslim', 'muslim;islamic', 'arab-league gcc opec'),
	grouping('latin-american', 'latin american;latin america;latin americans', 'mercosur opec g20', [
		'North America',
		'South America',
	]),
	grouping('south-american', 'south american;south america;south americans', 'mercosur', ['South America'], true),
	grouping('central-american', 'central american;central america', '', ['North America']),
	grouping('caribbean', 'caribbean', 'commonwealth', ['North America', 'South America']),
	grouping('north-american', 'north american;north america;north americans', 'usmca g7 nato', ['North America'], true),
	grouping('post-soviet', 'post-soviet;ex-soviet;former soviet', 'cis csto eaeu baltic eu nato'),
	grouping('communist', 'communist;socialist', 'warsaw-pact'),
	grouping('developed', 'developed;industrialized;industrialised;rich;wealthy;advanced', 'g7 oecd eu euro-area g20'),
	grouping('developing', 'developing;emerging;poor;poorer;global south', 'brics african-union asean g20 opec'),
	grouping('allied', 'allied;allies;ally;coalition;partner;partners', 'nato eu five-eyes aukus csto quad warsaw-pact'),
	grouping('neighbouring', 'neighbouring;neighboring;neighbour;neighbor;neighbours;neighbors;regional', ''),
	grouping('foreign', 'foreign;other;third;various;several', ''),
];

const byWord: ReadonlyMap<string, VagueGrouping> = new Map(
	vagueGroupings.flatMap((entry) => entry.words.map((word): [string, VagueGrouping] => [word, entry])),
);

/** The grouping of this word, in any case and without a leading "the". */
export function vagueGroupingByName(surface: string): VagueGrouping | undefined {
	return byWord.get(surface.toLowerCase());
}

/** Codes of the present countries on a continent, with those that lie on two; territories are left out. */
export function continentMembers(continent: Continent): readonly string[] {
	return countries
		.filter((country) => !country.former && country.sovereign === undefined)
		.filter((country) => country.continent === continent || country.alsoContinent === continent)
		.map(({code}) => code);
}

/** Whether a country may be said to belong to the grouping: false only where its continents rule that out. */
export function mayBelong(groupingId: string, countryCode: string): boolean {
	const continents = vagueGroupings.find(({id}) => id === groupingId)?.continents ?? [];
	const country = countryByCode(countryCode);
	if (country === undefined || continents.length === 0) return true;
	return continents.some((continent) => continent === country.continent || continent === country.alsoContinent);
}
