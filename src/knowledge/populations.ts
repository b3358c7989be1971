import {countryByDemonym} from './countries.ts';

/**
 * Nouns that count people as inhabitants, members of a public or users of something, as `classOfNoun` yields them: of
 * hundreds of thousands, any of them may name the same people. Source: the hyponyms of inhabitant, consumer and adult in WordNet 3.1.
 */
const populations: ReadonlySet<string> = new Set(
	'person customer resident citizen national native settler islander villager townsman adult subscriber taxpayer tenant householder pensioner patient respondent participant enrollee'.split(
		' ',
	),
);

/**
 * Nouns for those who gather somewhere, as `classOfNoun` yields them: which of them a report takes is a matter of taste.
 * Source: the hyponyms of spectator, celebrant, worshipper, supporter and traveller in WordNet 3.1.
 */
const crowds: ReadonlySet<string> = new Set(
	`spectator onlooker bystander viewer fan supporter follower attendee participant visitor guest goer party-goer partygoer concert-goer concertgoer
	festival-goer festivalgoer churchgoer theatergoer theatregoer moviegoer reveler reveller celebrant merrymaker picnicker carouser well-wisher
	mourner worshipper worshiper pilgrim believer faithful commuter shopper tourist holidaymaker vacationer camper sunbather bather skier
	demonstrator striker picketer marcher rallygoer`
		.trim()
		.split(/\s+/),
);

/** Nouns for a group of people, with the noun for one of them. Source: the member meronyms of group and gathering in WordNet 3.1. */
const members: ReadonlyMap<string, string> = new Map(
	`crowd spectator|audience spectator|attendance spectator|gate spectator|congregation worshipper|jury juror|crew crew|
	staff worker|workforce worker|population person|cast actor|orchestra musician|choir singer|garrison soldier|
	platoon soldier|squad player|team player|electorate voter|readership reader|membership member|family family-member|delegation delegate|panel panellist|gang gangster|
	band musician|troupe performer|tribunal judge`
		.split('|')
		.map((entry) => {
			const [group = '', member = ''] = entry.trim().split(' ');
			return [group, member] as const;
		}),
);

/** What one of a group of people is called: "spectator" for a "crowd"; undefined for other nouns. */
export function memberOf(group: string): string | undefined {
	return members.get(group);
}

/** Whether a noun counts the people of a place, or a public: "residents", "customers", "Americans". */
export function isPopulationNoun(noun: string): boolean {
	return populations.has(noun) || isNationality(noun);
}

/** Whether a noun, in lower case, counts the people of a country: "american" of "12 Americans". */
export function isNationality(noun: string): boolean {
	return countryByDemonym(noun.charAt(0).toUpperCase() + noun.slice(1)) !== undefined;
}

/** Whether a noun counts those who have come together: "spectators", "pilgrims". */
export function isCrowdNoun(noun: string): boolean {
	return crowds.has(noun);
}
