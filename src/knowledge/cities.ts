import {cityTable} from './cities-data.ts';
import {foldName} from './fold-name.ts';

/** Where a further town of the same name lies. */
interface OtherPlace {
	readonly country: string;
	readonly region?: string;
}

/** A large or well-known town. */
export interface City {
	readonly name: string;
	/** Other names and spellings: "Kiev", "NYC". */
	readonly aliases: readonly string[];
	/** Country code, as in `countries`. */
	readonly country: string;
	/** Key of its division, as in `regions`: "US-TX"; only in countries with known divisions. */
	readonly region?: string;
	/** Inhabitants in thousands, rounded up; old figures that serve to rank towns of one name only. */
	readonly thousands: number;
	/** Smaller towns of the same name in the table, largest first. */
	readonly others: readonly OtherPlace[];
}

type Row = Omit<City, 'others'>;

function parseTown(key: string, cell: string): Row {
	const [names = '', thousands = ''] = cell.split('=');
	const [name = '', ...aliases] = names.split('/');
	const [country = ''] = key.split('-');
	return {name, aliases, country, ...(country === key ? {} : {region: key}), thousands: Number(thousands)};
}

function parseLine(line: string): readonly Row[] {
	const [key = '', towns = ''] = line.split('|');
	return towns.split(';').map((cell) => parseTown(key, cell));
}

const rows: readonly Row[] = cityTable.trim().split('\n').flatMap(parseLine);

function rowsByName(): ReadonlyMap<string, readonly Row[]> {
	const index = new Map<string, Row[]>();
	for (const row of rows.toSorted((a, b) => b.thousands - a.thousands)) {
		for (const key of new Set([row.name, ...row.aliases].map(foldName))) {
			const namesakes = index.get(key);
			if (namesakes === undefined) index.set(key, [row]);
			else namesakes.push(row);
		}
	}
	return index;
}

const byName = rowsByName();
const startsLarge = /^['‘’]?(?:al-)?\p{Lu}/u;

/** All names of towns, in lower case without diacritics. */
export function cityKeys(): Iterable<string> {
	return byName.keys();
}

/** All towns of this name, largest first, by the name in lower case without diacritics. */
export function citiesByKey(key: string): readonly City[] {
	const namesakes = byName.get(key) ?? [];
	return namesakes.map((row) => ({
		...row,
		others: namesakes
			.filter((other) => other !== row)
			.map(({country, region}) => ({country, ...(region === undefined ? {} : {region})})),
	}));
}

/** All towns of this name, largest first, in any spelling of its diacritics but with a capital. */
export function citiesByName(surface: string): readonly City[] {
	return startsLarge.test(surface) ? citiesByKey(foldName(surface)) : [];
}

/** The town that this name most likely means: the largest of its name. */
export function cityByName(surface: string): City | undefined {
	return citiesByName(surface)[0];
}

/** The towns whose names are common words, surnames or given names, or the names of larger things: they need "in" or a region beside them. */
const ambiguousNames: ReadonlySet<string> = new Set(
	`acre albany alexandria angeles antioch arlington augusta aurora austin bam bangor bath bath beaumont bedford bellevue bend bender beni
bethlehem birmingham blackburn bloomington bo bolton bor boulder bradford brandon brest brighton buffalo burbank burlington burnley butler
cambridge camden canton carlisle carrollton cary casper centennial chandler charleston charlotte chester chesterfield cheyenne clarksville cleveland
clovis columbia columbine columbus como compton concord constantine cork corona coventry darlington darwin davenport davie davis dayton delta denton derby
derry dover downey dudley duluth durango durham edison elgin elizabeth elmhurst essen eugene everett fairfield fargo faro ferguson flint florence
frederick fremont fresno gao garland gary gilbert glendale gloucester gori goma granada halifax halle hamilton hamm hampton hastings hatay helena henderson
hilo hollywood hue huntington independence irvine irving izmail jackson jena jos kent kimberley kingston kota la paz lancaster laurel lawrence
leon lewiston lexington lima lincoln lismore london lugo luxor macon madison malibu manta marion marsala memphis mesa midland milton minna mobile
modesto mons montgomery moscow naples nancy napa napier nara natal newcastle newport newtown nice norman norwich oakland odessa olympia onda orange
osh palma paradise paris parkland pau paterson peoria perm perth pierre pisa plymouth portland preston princeton providence puri qom quincy racine ramadi reading
redmond regina renton richardson richmond richland riverside rochester rockford roswell ruse salem salerno samara san jose san juan santa fe
santa maria santiago santos sari savannah scarborough selma sochi sofia split springfield st. george stafford stanley stirling stockton sucre sunrise
surprise surrey sutton swat syracuse tampa tela toledo tours troy truro tula tyler tyre ufa ulm utica van vail valencia vera victoria vista vitoria
waco wagga wakefield warren washington waterford waterloo wau wells weston winchester windsor worcester york yuma zug`
		.split(/\s+/)
		.concat(['la paz', 'san jose', 'san juan', 'santa fe', 'santa maria']),
);

/** Whether the name is a common word, surname or given name too, or that of several towns: "Reading", "Lincoln", "Springfield". */
export function isAmbiguousCity(surface: string): boolean {
	return ambiguousNames.has(foldName(surface));
}
