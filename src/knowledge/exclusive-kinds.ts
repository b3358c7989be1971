import {countryByDemonym} from './countries.ts';
import {areExclusiveKin} from './kinship.ts';
import {areTwoTrades} from './offices.ts';
import {areSitesApart, siteKind} from './sites.ts';

/**
 * Words of one field of which a thing is one and no other: a line for each field, the points of the compass first, commas between
 * kinds, a stroke between words for one kind. Kinds that hold another ("gun", "boat", "car") are left out. Source: the coordinate
 * terms of WordNet 3.1, by the heads of Roget's Thesaurus.
 */
const fields = `
north|northern, south|southern, east|eastern, west|western, northeast|north-east|northeastern, northwest|north-west|northwestern, southeast|south-east|southeastern, southwest|south-west|southwestern
northbound, southbound, eastbound, westbound
upstream, downstream
left, right
port, starboard
black, white, red, blue, green, yellow, gray|grey|silver, orange, brown, purple|violet, pink
gold, silver, bronze
man, woman
boy, girl
knife, pistol|handgun|revolver, rifle, shotgun, axe|ax, hammer, machete, sword, grenade, screwdriver, crossbow
bus|coach, van|minivan|minibus, truck|lorry|pickup, tram|streetcar, train, motorcycle|motorbike|scooter, bicycle|bike, tractor, ambulance, helicopter, limousine
ferry, yacht, canoe, kayak, trawler, freighter, tanker, submarine, tugboat|tug, barge
dog, cat, horse|mare|stallion|pony, cow|bull, sheep, goat, pig, chicken|hen, duck, goose, wolf, bear, lion|lioness, tiger, leopard, elephant, shark, whale, dolphin, snake, crocodile, alligator, monkey, deer, fox, rabbit, camel, donkey, eagle, owl
neck, chest, stomach|abdomen, arm|forearm, leg|thigh, hand, foot, shoulder, knee, ankle, wrist, jaw, hip
breakfast, lunch, dinner|supper
construction|building, farm|agricultural, factory, mining|coal, railway|rail|railroad, hospital, oil, steel, textile, fishing, forestry, postal, dock, airline, sanitation, hotel
flour, rye, wheat, rice, maize, barley, sugar, salt, cotton, timber|lumber, cement, coal, ore, petrol|gasoline, diesel, fertilizer|fertiliser, copper, tea, coffee, cocoa
catholic, protestant|lutheran|methodist|baptist, muslim|moslem, jewish, hindu, buddhist, sikh
spring, summer, autumn|fall, winter
liver, kidney, lung, heart, brain, pancreas
flood, earthquake|quake, drought, avalanche, landslide|mudslide, tornado, hurricane|typhoon|cyclone, wildfire, tsunami
murder, manslaughter, robbery, arson, rape, kidnapping, fraud, bribery, perjury, burglary, embezzlement, treason, espionage
`;

/** Kinds by word; a word may stand in several fields ("silver"). */
const kindsOf: ReadonlyMap<string, readonly (readonly [field: number, kind: number])[]> = collect();

function collect(): Map<string, (readonly [number, number])[]> {
	const found = new Map<string, (readonly [number, number])[]>();
	for (const [field, line] of fields.trim().split('\n').entries())
		for (const [kind, words] of line.split(', ').entries())
			for (const word of words.split('|')) found.set(word, [...(found.get(word) ?? []), [field, kind]]);
	return found;
}

/** Whether a word tells a direction: "north", "southern". */
export function isCompassPoint(word: string): boolean {
	return (kindsOf.get(word) ?? []).some(([field]) => field === 0);
}

/** Whether two words (lower case, singular) tell two kinds of which a thing is one only: "red" and "blue", "motel" and "hospital", "nurse" and "teacher". */
export function areExclusiveKinds(a: string, b: string): boolean {
	const [one, other] = [siteKind(a), siteKind(b)];
	if (one !== undefined && other !== undefined) return areSitesApart(one, other);
	if (areExclusiveKin(a, b) || areTwoTrades(a, b)) return true;
	return (kindsOf.get(a) ?? []).some(([field, kind]) =>
		(kindsOf.get(b) ?? []).some((second) => second[0] === field && second[1] !== kind),
	);
}

/** Whether two adjectives name two peoples, neither part of the other: "Danish" and "Dutch", not "British" and "Scottish". */
export function areTwoNationalities(a: string, b: string): boolean {
	const [one, other] = [countryByDemonym(a), countryByDemonym(b)];
	return one !== undefined && other !== undefined && one.code !== other.code;
}
