import {agreeingAffinity, differingAffinity} from '../../../align/index.ts';
import {differentEventDays, longPassage, sameEventLikeness, sameSourceShare} from '../../../stories/index.ts';

/** A number that decides something in a comparison. */
export interface Threshold {
	/** What happens from this number on, in words. */
	readonly decides: string;
	readonly value: string;
}

/** The thresholds that a reader needs to make the comparison again by hand. */
export const thresholds: readonly Threshold[] = [
	{decides: 'likeness from which two articles count as reports of one event', value: String(sameEventLikeness)},
	{decides: 'days apart from which they never do, unless one copies the other', value: String(differentEventDays)},
	{decides: 'words in a row from which two articles are said to share text', value: String(longPassage)},
	{
		decides: 'share of the shorter article from which two articles count as one source',
		value: percent(sameSourceShare),
	},
	{decides: 'nearness of two claims from which values that agree answer one question', value: String(agreeingAffinity)},
	{decides: 'nearness of two claims from which values that differ do', value: String(differingAffinity)},
];

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
