import type {Time} from '../model/index.ts';

/** What is known around a time when it is placed. */
export interface TimeSurroundings {
	/** ISO 8601 day of publication. */
	readonly published: string | undefined;
	/** The year of a full date earlier in the same sentence. */
	readonly contextYear: number | undefined;
	/** ISO 8601 day that the words right before tell, where they tell a single one. */
	readonly toldDay: string | undefined;
	/** Whether the clause speaks of what is to come. */
	readonly isFuture: () => boolean;
}

/** Where a time stands on the calendar, or what is missing to tell. */
export type Placement = Pick<Time, 'earliest' | 'latest' | 'anchor' | 'missing'>;
