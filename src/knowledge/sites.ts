/**
 * Kinds of sites where things happen: of a line, the words name one kind. Rooms, streets, car parks, shops, bars and homes are left
 * out: they lie in others. Source: the values of the keys amenity, building, tourism, landuse and natural of OpenStreetMap, with
 * their synonyms in WordNet 3.1.
 */
const kinds = `
hotel motel inn hostel guesthouse guest-house lodge
hospital clinic infirmary
school college university
airport airfield airstrip aerodrome
prison jail penitentiary
church cathedral chapel
mosque
synagogue
temple shrine
factory mill refinery
mine quarry
farm ranch farmhouse
museum gallery
library
cinema theatre theater
stadium arena
casino
zoo
cemetery graveyard
barracks
rest-area rest-stop
bridge
tunnel
beach
forest wood woods
port harbour harbor dock marina
brewery distillery winery
courthouse
embassy consulate
supermarket
campsite campground
`;

const kindOf: ReadonlyMap<string, string> = new Map(
	kinds
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [first = '', ...others] = line.split(' ');
			return [first, ...others].map((word) => [word, first] as const);
		}),
);

/**
 * Sites that hold others, so that one event may be told of either: a university its library, a church its yard. Source: the sites
 * that OpenStreetMap commonly maps inside the outline of another.
 */
const holdings = `
school: library church theatre cinema stadium museum hospital farm mosque temple synagogue
hotel: casino church cinema beach museum library brewery
casino: cinema
forest: campsite farm mine cemetery rest-area zoo hotel factory quarry barracks church beach museum
church: cemetery school library museum
mosque: cemetery school library museum
synagogue: cemetery school library museum
temple: cemetery school library museum
port: bridge tunnel factory brewery beach church museum supermarket barracks
prison: hospital factory farm church library school barracks courthouse
airport: hotel church hospital barracks factory museum supermarket
hospital: church library cinema
barracks: hospital church school prison airport museum cemetery library
factory: museum hospital port brewery
farm: factory brewery cemetery hotel church campsite supermarket museum mine
zoo: museum forest farm
beach: campsite port
museum: library church cinema
stadium: hotel museum school
mine: tunnel factory museum
campsite: beach church
supermarket: farm
courthouse: library
embassy: school church
tunnel: bridge
rest-area: supermarket campsite church
`;

const heldBy: ReadonlyMap<string, ReadonlySet<string>> = new Map(
	holdings
		.trim()
		.split('\n')
		.map((line) => {
			const [holder = '', held = ''] = line.split(': ');
			return [holder, new Set(held.split(' ').flatMap((noun) => kindOf.get(noun) ?? []))] as const;
		}),
);

/** Whether two kinds of sites lie apart: a motel and a hospital do, a hotel and a casino may be one. */
export function areSitesApart(a: string, b: string): boolean {
	return a !== b && heldBy.get(a)?.has(b) !== true && heldBy.get(b)?.has(a) !== true;
}

/** The kind of a site by its noun (lower case, singular): "hotel" for "motel". */
export function siteKind(noun: string): string | undefined {
	return kindOf.get(noun);
}

const lastWords: ReadonlySet<string> = new Set([...kindOf.keys()].map((word) => word.slice(word.lastIndexOf('-') + 1)));

/** Whether a noun may name a site, alone or with the word before it: "motel", "area" of "rest area". */
export function endsSite(noun: string): boolean {
	return lastWords.has(noun);
}
