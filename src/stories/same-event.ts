import {castTie, mostCastTie, ownNames} from './cast.ts';
import type {LinkProfile} from './profile.ts';
import {eventDifference, hasOtherParticipants, millisecondsOfDay} from './event-difference.ts';
import {eventLikeness} from './event-likeness.ts';

/**
 * Likeness from which two articles count as reports of one event. Measured on 96 articles of 24 news stories and five articles on
 * three events between the same parties: links between two stories reach 0.9 of it (missile tests of one country in several
 * years), else 0.7; of the links that stories on one event hang by, all but two (0.8 and 0.94) lie above it, from 1.1 on.
 */
export const sameEventLikeness = 0.27;
/** The longer two articles lie apart, the more alike they must be: at this many days twice as much. */
const doublingDays = 30;
/** Articles of different years that are not copies report different events. */
export const differentEventDays = 200;
/** Articles further apart than this are never linked, however alike: at most a likeness of 1 and all names have to make up for the days. */
export const furthestLinkDays = Math.floor(doublingDays * (1 / sameEventLikeness + mostCastTie - 1));
/** Articles that lead with other people are less likely on one event: so did 1 of 138 pairs on one event, 46 of 507 alike pairs on two. */
const otherParticipantsFactor = 0.5;

/** Names of their own that both articles have, from which on their leads may tell of other things: a ferry and its captain. */
export const fewestOwnNames = 2;

/** How strongly two articles are linked as reports of one event: 1 and above is a link, 0 is excluded. */
export function linkStrength(a: LinkProfile, b: LinkProfile): number {
	const days = daysApart(a.published, b.published);
	if (days > differentEventDays || tellOfTwo(a, b)) return 0;
	const participants = hasOtherParticipants(a, b) ? otherParticipantsFactor : 1;
	const likeness = (participants * eventLikeness(a, b)) / sameEventLikeness;
	return (likeness + castTie(a.cast, b.cast)) / (1 + days / doublingDays);
}

function tellOfTwo(a: LinkProfile, b: LinkProfile): boolean {
	const difference = eventDifference(a, b);
	return difference !== undefined && (difference === 'dates' || ownNames(a.cast, b.cast) < fewestOwnNames);
}

/** 0 where one of the dates is unknown. */
function daysApart(a: string | undefined, b: string | undefined): number {
	const [from, to] = [Date.parse(a?.slice(0, 10) ?? ''), Date.parse(b?.slice(0, 10) ?? '')];
	return Number.isNaN(from) || Number.isNaN(to) ? 0 : Math.abs(from - to) / millisecondsOfDay;
}
