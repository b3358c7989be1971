/**
 * Kinds of sites where things happen, after the classes of buildings and grounds of a land register: of a line, the words name one
 * kind; a site of one kind lies in no site of another as a rule. Rooms, streets, car parks, shops, bars and homes are left out:
 * they lie in others.
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

/** The kind of a site by its noun (lower case, singular): "hotel" for "motel". */
export function siteKind(noun: string): string | undefined {
	return kindOf.get(noun);
}

const lastWords: ReadonlySet<string> = new Set([...kindOf.keys()].map((word) => word.slice(word.lastIndexOf('-') + 1)));

/** Whether a noun may name a site, alone or with the word before it: "motel", "area" of "rest area". */
export function endsSite(noun: string): boolean {
	return lastWords.has(noun);
}
