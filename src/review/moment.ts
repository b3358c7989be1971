import type {Messages} from './messages.ts';

/** A moment, given in ISO 8601, as people write it: `2024-05-31 09:15 UTC`. */
export function momentOf(at: string, messages: Messages): string {
	return messages.moment(at.slice(0, 10), at.slice(11, 16));
}
