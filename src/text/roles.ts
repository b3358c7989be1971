import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import type {Run} from './name-runs.ts';
import type {NameWord} from './name-words.ts';

/** Longest stretch that is taken as the words of office before or after a name, in words. */
const longestBefore = 5;
const longestAfter = 14;

/** The lower-case words of office directly before a name: "coordinator" in "emergency coordinator Dale Robinson". */
export function roleBefore(words: readonly NameWord[], {from}: Run): Run | undefined {
	const last = words[from - 1];
	if (last === undefined || last.kind !== 'lower' || !isRoleWord(last.bare)) return undefined;
	let start = from - 1;
	while (start > 0 && from - start < longestBefore && belongsToRole(words[start - 1])) start--;
	return {from: start, to: from};
}

/** "spokeswoman for the minister" in "a spokeswoman for the minister, Ana Brito,": what stands before the comma, without its article. */
export function roleBeforeComma(words: readonly NameWord[], {from, to}: Run): Run | undefined {
	if (words[from - 1]?.text !== ',' || to - from < 2) return undefined;
	for (let at = from - 2; at >= 0 && from - at < longestAfter; at--) {
		const word = words[at];
		if (word === undefined || word.kind === 'mark' || word.pos === 'VERB' || word.pos === 'AUX') return undefined;
		if (!isRoleWord(word.bare) || word.bare === 'counterpart') continue;
		let start = at;
		while (start > 0 && at - start < longestBefore && belongsToRole(words[start - 1])) start--;
		return /^(?:a|an|the|his|her|their|its|'s)$/.test(words[start - 1]?.bare ?? '')
			? {from: start, to: from - 1}
			: undefined;
	}
	return undefined;
}

function isRoleWord(bare: string): boolean {
	return isRoleNoun(bare) && !isKinNoun(bare);
}

function belongsToRole(word: NameWord | undefined): boolean {
	if (word === undefined) return false;
	if (word.kind === 'lower') return (word.pos === 'NOUN' || word.pos === 'ADJ') && !quantifiers.has(word.bare);
	return word.kind === 'capital' && word.opening && (word.pos === 'NOUN' || word.pos === 'ADJ');
}

const quantifiers: ReadonlySet<string> = new Set(
	'many several few most all some other such own same last next'.split(' '),
);

/** The words of office between commas after a name, without their article: ", deputy head of the committee". */
export function roleAfter(words: readonly NameWord[], {to}: Run): Run | undefined {
	if (words[to]?.text !== ',') return undefined;
	let from = to + 1;
	if (/^(?:a|an|the|his|her|their|its)$/.test(words[from]?.bare ?? '')) from++;
	const head = roleHead(words, from);
	if (head === undefined) return undefined;
	let end = head + 1;
	while (end - from < longestAfter && continuesRole(words, end)) end++;
	while (
		end > head + 1 &&
		!/^(?:NOUN|PROPN|NUM)$/.test(words[end - 1]?.pos ?? '') &&
		words[end - 1]?.kind !== 'capital'
	)
		end--;
	return {from, to: end};
}

function roleHead(words: readonly NameWord[], from: number): number | undefined {
	for (let at = from; at < from + longestBefore; at++) {
		const word = words[at];
		if (word === undefined || word.kind === 'mark' || word.pos === 'VERB' || word.pos === 'AUX' || word.pos === 'ADP')
			return undefined;
		const next = words[at + 1];
		if (isRoleWord(word.bare) && next?.kind === 'capital') return undefined;
		if (isRoleWord(word.bare) && next?.kind !== 'possessive' && !isRoleWord(next?.bare ?? '')) return at;
	}
	return undefined;
}

function continuesRole(words: readonly NameWord[], at: number): boolean {
	const word = words[at];
	if (word === undefined || word.kind === 'mark') return false;
	if (word.kind === 'capital' || word.kind === 'possessive' || word.kind === 'number') return true;
	return word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'DET' || word.pos === 'ADP' || word.bare === 'and';
}
