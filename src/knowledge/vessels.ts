/**
 * Types of ships, commas between types that exclude one another, a stroke between names of one type; a type that may be any of several
 * others ("cargo ship", "warship") stands in `general`. Source: the ship types of Lloyd's Register and of NATO's STANAG 1166.
 */
const naval = `
corvette, frigate, destroyer, cruiser|missile cruiser, battleship, aircraft carrier, submarine, minesweeper|minehunter, patrol boat|patrol ship|patrol vessel,
landing ship, gunboat
`;
const merchant = `
oil tanker|tanker|chemical tanker|product tanker, bulk carrier|bulker, container ship|containership, car carrier, ferry, cruise ship|cruise liner, trawler|fishing boat|fishing vessel,
tug|tugboat, yacht|sailing yacht, dredger, icebreaker, research ship|research vessel
`;
const general = 'cargo ship|freighter, merchant ship|merchant vessel, warship|naval vessel, ship, vessel, boat';

function typesOf(list: string): [name: string, type: string][] {
	return list
		.trim()
		.split(/,\s+/)
		.flatMap((type) => type.split('|').map((name): [string, string] => [name, type.split('|')[0] ?? name]));
}

const kinds: ReadonlyMap<string, string> = new Map([naval, merchant, general].flatMap(typesOf));
const fleetOf: ReadonlyMap<string, string> = new Map(
	[
		['naval', naval],
		['merchant', merchant],
	].flatMap(([fleet = '', list = '']) => typesOf(list).map(([, type]) => [type, fleet] as const)),
);

/** The type of ship that some words (lower case) end in: "tanker" of "crude oil tanker". */
export function vesselAtEnd(words: string): string | undefined {
	const row = words.trim().split(/\s+/);
	return kinds.get(row.slice(-2).join(' ')) ?? kinds.get(row.at(-1) ?? '');
}

/** The type of the last ship that some words (lower case) speak of. */
export function lastVesselIn(words: string): string | undefined {
	const row = words.split(/[^\p{L}]+/u).filter((word) => word !== '');
	const at = row.findLastIndex((_, index) => vesselAtEnd(row.slice(0, index + 1).join(' ')) !== undefined);
	return at < 0 ? undefined : vesselAtEnd(row.slice(0, at + 1).join(' '));
}

/** Whether no ship is of both types; a tanker is a cargo ship, and types of two fleets may be one in a loose word. */
export function areVesselsApart(a: string, b: string): boolean {
	const fleet = fleetOf.get(a);
	return a !== b && fleet !== undefined && fleet === fleetOf.get(b);
}
