import type {Article} from '../../../model/index.ts';
import {reportEnglish, type ReportMessages} from './report-messages.ts';

/** What a reader of the report should know of an article: how it was read, and the other headlines that it goes by. */
export function articleNotes(
	{title, metadata = [], notes = []}: Article,
	messages: ReportMessages = reportEnglish,
): string[] {
	const known = new Set([bare(title ?? '')]);
	const others = metadata.filter(({name, value}) => {
		if (name !== 'headline' || known.has(bare(value))) return false;
		known.add(bare(value));
		return true;
	});
	return [...notes, ...others.map(({value, from}) => messages.alsoTitled(value, from))];
}

/** Letters and digits alone: two printings of one headline share them. */
function bare(words: string): string {
	return words.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
