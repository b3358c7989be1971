import {type LinkProfile, weightsInOne} from '../stories/index.ts';

/** By what an article is found. */
interface GroupKeys {
	/** Most telling terms of what it reports. */
	readonly terms: readonly string[];
	/** What ties it to another article whenever that was published: the same text, the same address. */
	readonly ties: readonly string[];
}

/** What grouping needs of an article. */
export interface GroupProfile {
	/** By what it is found. */
	readonly keys: GroupKeys;
	/** In what it is compared with those that are found. */
	readonly profile: LinkProfile;
}

/** The weights of a profile, each for some of the terms of `main`. */
const weighings = ['main', 'whole', 'happening', 'opening', 'lead'] as const;

/** A profile as text: each term stands once. */
interface PackedProfile {
	readonly keys: GroupKeys;
	readonly published?: string;
	readonly terms: readonly string[];
	/** For each weighing the weight of each term in whole parts, and one more; 0 where the term has none. */
	readonly weights: readonly (readonly number[])[];
	readonly names: LinkProfile['names'];
	readonly places: LinkProfile['places'];
	readonly people: LinkProfile['people'];
	/** For each word of the cast the number of its member. */
	readonly cast: readonly (readonly [string, number])[];
	readonly members: readonly (readonly [string, 0 | 1, 0 | 1])[];
	readonly words: string;
	readonly dates: LinkProfile['dates'];
	readonly leadDates: LinkProfile['dates'];
}

/** A profile as text, from which `unpackProfile` makes the same. */
export function packProfile({keys, profile}: GroupProfile): string {
	const {published, main, names, places, people, cast, words, dates, leadDates} = profile;
	const terms = [...main.keys()];
	const members = [...new Set(cast.values())];
	const numbers = new Map(members.map((member, number) => [member, number]));
	const packed: PackedProfile = {
		keys,
		...(published !== undefined && {published}),
		terms,
		weights: weighings.map((name) => terms.map((term) => partsOf(profile[name].get(term)))),
		names,
		places,
		people,
		cast: [...cast].map(([word, member]) => [word, numbers.get(member) ?? 0]),
		members: members.map(({given, lead, known}) => [given, lead ? 1 : 0, known ? 1 : 0]),
		words: [...words].join(' '),
		dates,
		leadDates,
	};
	return JSON.stringify(packed);
}

/** The profile that was packed; throws where the text is none. */
export function unpackProfile(text: string): GroupProfile {
	const value: unknown = JSON.parse(text);
	if (!isPacked(value)) throw new TypeError('the archive holds a profile that is none');
	const {keys, published, terms, names, places, people, words, dates, leadDates} = value;
	const [main, whole, happening, opening, lead] = weighings.map((_, number) =>
		weightsOf(terms, value.weights[number] ?? []),
	);
	const members = value.members.map(([given, inLead, known]) => ({given, lead: inLead === 1, known: known === 1}));
	return {
		keys,
		profile: {
			...(published !== undefined && {published}),
			main: main ?? none,
			whole: whole ?? none,
			happening: happening ?? none,
			opening: opening ?? none,
			lead: lead ?? none,
			countries: countriesIn(terms),
			leadCountries: countriesIn([...(lead ?? none).keys()]),
			names,
			places,
			people,
			cast: new Map(
				value.cast.flatMap(([word, number]) => {
					const member = members[number];
					return member ? [[word, member] as const] : [];
				}),
			),
			words: new Set(words === '' ? [] : words.split(' ')),
			dates,
			leadDates,
		},
	};
}

const none: ReadonlyMap<string, number> = new Map();

function partsOf(weight: number | undefined): number {
	return weight === undefined ? 0 : Math.round(weight * weightsInOne) + 1;
}

function weightsOf(terms: readonly string[], parts: readonly number[]): Map<string, number> {
	const weights = new Map<string, number>();
	for (const [index, term] of terms.entries()) {
		const part = parts[index] ?? 0;
		if (part > 0) weights.set(term, (part - 1) / weightsInOne);
	}
	return weights;
}

function countriesIn(terms: readonly string[]): Set<string> {
	return new Set(terms.filter((term) => term.startsWith('country:')));
}

function isPacked(value: unknown): value is PackedProfile {
	return typeof value === 'object' && value !== null && 'terms' in value && 'members' in value;
}
