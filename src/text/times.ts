import type {Sentence, Time} from '../model/index.ts';

/** The dates, times of day and periods of an article, placed on the calendar where `published` allows it. */
export function findTimes(_text: string, _sentences: readonly Sentence[], _published?: string): Time[] {
	return [];
}
