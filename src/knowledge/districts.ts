import {districtTable} from './districts-data.ts';
import {foldName} from './fold-name.ts';

/** A part of a town that news names without the town: "Brooklyn". */
export interface District {
	readonly name: string;
	readonly city: string;
	/** Country code of the town. */
	readonly country: string;
	/** Key of the town's division, as in `regions`. */
	readonly region?: string;
}

function parseLine(line: string): readonly District[] {
	const [city = '', within = '', names = ''] = line.split('|');
	const [country = ''] = within.split('-');
	return names.split(';').map((name) => ({name, city, country, ...(within === country ? {} : {region: within})}));
}

const byName: ReadonlyMap<string, District> = new Map(
	districtTable
		.trim()
		.split('\n')
		.flatMap(parseLine)
		.map((district): [string, District] => [foldName(district.name), district]),
);

/** All names of districts, in lower case without diacritics. */
export function districtKeys(): Iterable<string> {
	return byName.keys();
}

const startsLarge = /^(?:al-)?\p{Lu}/u;

/** The district of this name, in any spelling of its diacritics but with a capital; many are surnames or other places too. */
export function districtByName(surface: string): District | undefined {
	return startsLarge.test(surface) ? byName.get(foldName(surface)) : undefined;
}

/** The district of this name in lower case without diacritics. */
export function districtByKey(key: string): District | undefined {
	return byName.get(key);
}
