import {changesFromTo} from './changes.ts';
import {jointNumbers} from './joint.ts';
import {recordsOfMatches} from './matches.ts';
import type {Reckoning} from './miscount.ts';
import {partsAboveWholes, partsOfWholes} from './parts.ts';
import {answersOfPolls, percentOfWhole, remainingShares, sharesOfRivals} from './shares.ts';
import {conversions, exchanged} from './units.ts';
import {votesOfChambers} from './votes.ts';
import {hoursBetween, yearsBetween} from './years.ts';

/** Every kind of reckoning. */
export const reckonings: readonly Reckoning[] = [
	partsOfWholes,
	partsAboveWholes,
	recordsOfMatches,
	answersOfPolls,
	sharesOfRivals,
	remainingShares,
	percentOfWhole,
	changesFromTo,
	jointNumbers,
	votesOfChambers,
	yearsBetween,
	hoursBetween,
	conversions,
	exchanged,
];
