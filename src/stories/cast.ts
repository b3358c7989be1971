import {cityByName} from '../knowledge/cities.ts';
import {officesOf} from '../knowledge/offices.ts';
import {organizationByName} from '../knowledge/organizations.ts';
import {regionByName} from '../knowledge/regions.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import type {Extraction, Mention} from '../model/index.ts';
import {isCountryOrBloc, isName} from './terms.ts';

/** Somebody or something that an article names, by the rarest words of the name. */
interface CastMember {
	/** Of people who are named in full, their first name; else empty. */
	readonly given: string;
	/** Stands among the first words of the article. */
	readonly lead: boolean;
	/** In the almanac or in a high office: it is in much other news too. */
	readonly known: boolean;
}

/** Those whom an article names, by each word by which another article may name the same: of people their surnames. */
export type Cast = ReadonlyMap<string, CastMember>;

/** Words less rare than this are no names by which one thing is known: "New", "North". */
const RARE = 0.75;
/** Shorter words stand in many names. */
const SHORTEST = 3;

/** Those whom an article names; `isLead` tells whether a place in its text is among its first words. */
export function castOf({article, analysis}: Extraction, isLead: (offset: number) => boolean): Cast {
	const cast = new Map<string, CastMember>();
	for (const mention of analysis.mentions) {
		if (!isName(mention) || isCountryOrBloc(mention) || isRegion(mention)) continue;
		const {keys, given} = keysOf(mention);
		const known = isKnown(mention, article.text);
		// much may happen in one village
		const named = {given, lead: isLead(mention.start) && (known || mention.type !== 'place'), known};
		const member = keys.flatMap((key) => cast.get(key) ?? []).reduce(joined, named);
		for (const key of keys) cast.set(key, member);
	}
	return cast;
}

function joined(one: CastMember, other: CastMember): CastMember {
	return {
		given: other.given === '' ? one.given : other.given,
		lead: one.lead || other.lead,
		known: one.known || other.known,
	};
}

/** "the Pacific Ocean", "the Midwest" take part in nothing. */
function isRegion({type, name}: Mention): boolean {
	return type === 'place' && regionByName(name) !== undefined;
}

function keysOf({type, name}: Mention): {readonly keys: readonly string[]; readonly given: string} {
	const words = (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= SHORTEST);
	if (type !== 'person') return {keys: words.some(isRare) ? [words.join(' ')] : [], given: ''};
	const [given = '', ...surnames] = words;
	return surnames.length === 0 ? {keys: words.filter(isRare), given: ''} : {keys: surnames.filter(isRare), given};
}

function isRare(word: string): boolean {
	return rarity(word) >= RARE;
}

function isKnown({type, name, title}: Mention, text: string): boolean {
	// a village is in no other news
	if (type === 'place') return cityByName(name) !== undefined;
	if (type === 'organization') return organizationByName(name) !== undefined;
	return title !== undefined && officesOf(text.slice(title.start, title.end)).some(({rank}) => highRanks.has(rank));
}

/** Offices whose holders are in the news of every day. */
const highRanks: ReadonlySet<string> = new Set(['president', 'prime minister', 'chancellor', 'monarch', 'pope']);

/** What a name is worth that both articles have, in parts of a link: in the lead of one of them, or further down in both. */
const IN_LEAD = 0.25;
const BELOW = 0.125;
/** A town of the almanac, a known company or a head of state that both lead with. */
const KNOWN = 0.1;
/** More names tell no more. */
export const mostCastTie = 1.25;

/** How far the names that two articles share tie them to one event, in parts of a link; 1.25 at most. */
export function castTie(a: Cast, b: Cast): number {
	const shared = sharedMembers(a, b);
	const own = shared.filter(({known}) => !known);
	const worth = own.some(({lead}) => lead) ? IN_LEAD : BELOW;
	const known = shared.filter((member) => member.known && member.bothLead).length;
	return Math.min(mostCastTie, worth * own.length + KNOWN * known);
}

/** How many names both articles have that no other news has. */
export function ownNames(a: Cast, b: Cast): number {
	return sharedMembers(a, b).filter(({known}) => !known).length;
}

interface SharedMember {
	readonly known: boolean;
	readonly lead: boolean;
	readonly bothLead: boolean;
}

/** Those whom both articles name, each once: "Rosa Vidal Prats" has two keys. */
function sharedMembers(a: Cast, b: Cast): SharedMember[] {
	const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
	const [seen, met] = [new Set<CastMember>(), new Set<CastMember>()];
	return [...fewer].flatMap(([key, one]) => {
		const other = more.get(key);
		if (!other || seen.has(one) || met.has(other) || haveOtherGivenNames(one, other)) return [];
		seen.add(one);
		met.add(other);
		return [{known: one.known || other.known, lead: one.lead || other.lead, bothLead: one.lead && other.lead}];
	});
}

function haveOtherGivenNames({given: one}: CastMember, {given: other}: CastMember): boolean {
	return one !== '' && other !== '' && one.charAt(0) !== other.charAt(0);
}
