import {errorWords, type NotCompared} from '../model/index.ts';
import type {FindingChange} from '../ports.ts';

/** What one step did with some articles. */
export interface StageOutcome {
	/** What changed in the findings; only comparing changes any. */
	readonly changes: readonly FindingChange[];
	/** Articles that could not be worked on and were set aside, with the reason. */
	readonly setAside: readonly NotCompared[];
}

/** What work on articles yields, or why it failed: one article that nobody can read must not hold the others up. */
export async function outcomeOf<Result extends object>(
	work: () => Promise<Result>,
): Promise<Result | {readonly failure: string}> {
	try {
		return await work();
	} catch (error) {
		return {failure: errorWords(error)};
	}
}

/** Why an article is set aside that the archive cannot give back. */
export const damagedArticle = 'what the archive keeps of it is damaged';
