import {askedWords} from './asked.ts';
import {isSettled, type NumberedFinding} from './numbered.ts';
import {capitalised, listOf, oneLine} from './words.ts';

/** A sentence that stands alone in an e-mail, with the findings that it tells of. */
export interface SummarySentence {
	readonly text: string;
	readonly findings: readonly NumberedFinding[];
}

/** More sentences than this nobody reads. */
const most = 5;

/**
 * The weightiest conflicts, and tensions where there are fewer than five, as sentences. What several outlets do alike is one
 * sentence; so is what two rules say of one question. Of several stories each sentence names its own.
 */
export function summarySentences(findings: readonly NumberedFinding[]): SummarySentence[] {
	const told = findings.filter(({finding}) => finding.relation !== 'coverage' && !isSettled(finding));
	const groups = new Map<string, NumberedFinding[]>();
	for (const one of told) {
		const key = topicOf(one);
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const severalStories = new Set(told.map(({story}) => story.id)).size > 1;
	return [...groups.values()]
		.slice(0, most)
		.map((group) => ({text: sentenceOf(group, severalStories), findings: group}));
}

/** Findings within articles on one question go together, whatever the article. */
function topicOf({finding: {rule, scope, questions, id}, story}: NumberedFinding): string {
	return scope === 'within' && questions.length > 0 ? [story.id, rule, ...questions].join(' ') : `${story.id} ${id}`;
}

function sentenceOf(group: readonly NumberedFinding[], namesStory: boolean): string {
	const messages = group.map(({finding}) => withoutStop(oneLine(finding.message)));
	const [first] = group;
	const asked = first ? askedWords(first.finding, first.story) : '';
	const why = group.length === 1 && first ? explanation(messages[0] ?? '', oneLine(first.finding.why)) : '';
	const story = namesStory && first ? `“${oneLine(first.story.title)}”: ` : '';
	return `${story}${capitalised(messages.join('; '))}${asked}${why}.`;
}

/** What `why` adds to the message; "11 against 10" adds nothing where both stand in it. */
function explanation(message: string, why: string): string {
	const words = why.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
	const isNew = words.filter((word) => word !== 'against' && !message.toLowerCase().includes(word)).length > 2;
	return isNew ? ` (${withoutStop(why)})` : '';
}

function withoutStop(words: string): string {
	return words.replace(/\.$/u, '');
}

/** "findings 1 and 3": where the report tells more. */
export function findingNumbers(findings: readonly NumberedFinding[]): string {
	const numbers = findings.map(({number}) => String(number));
	return `${numbers.length === 1 ? 'finding' : 'findings'} ${listOf(numbers)}`;
}
