import type {Finding, Story} from '../../../model/index.ts';
import {oneLine} from './words.ts';

/** Words that ask, and say nothing of what is asked. */
const asking: ReadonlySet<string> = new Set(
	'how many much what when where long far old was were is are did does do it take last the of in on at to and'.split(
		' ',
	),
);

/**
 * What a difference of figures, times or places is about, in words behind its message: ` (how many were injured)` where “12”
 * and “17” say it to nobody; empty where the message says it all.
 */
export function askedWords({rule, questions, message}: Finding, story: Story): string {
	const question = story.questions.find(({id}) => id === questions[0])?.question;
	if (question === undefined || !rule.endsWith('-mismatch')) return '';
	const told = message.toLowerCase();
	const words = question.toLowerCase().match(/\p{L}+/gu) ?? [];
	if (words.every((word) => asking.has(word) || told.includes(word))) return '';
	const asked = oneLine(question).replace(/\?$/u, '');
	return ` (${asked.charAt(0).toLowerCase()}${asked.slice(1)})`;
}
