import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {isPortfolio} from '../knowledge/titles.ts';
import type {Run} from './name-runs.ts';
import {bareAt, kindAt, type NameWord, textAt} from './name-words.ts';

/** Longest stretch that is taken as the words of office before or after a name, in words. */
const longestBefore = 5;
const longestAfter = 14;

/** The lower-case words of office directly before a name: "coordinator" in "emergency coordinator Ana Brito". */
export function roleBefore(words: readonly NameWord[], {from}: Run): Run | undefined {
	const last = words[from - 1];
	if (last?.kind !== 'lower' || !isRoleWord(last.bare)) return undefined;
	return {from: roleStart(words, from - 1), to: from};
}

/** "spokeswoman for the minister" in "a spokeswoman for the minister, Ana Brito,": what stands before the comma, without its article. */
export function roleBeforeComma(words: readonly NameWord[], {from, to}: Run): Run | undefined {
	if (textAt(words, from - 1) !== ',' || to - from < 2) return undefined;
	for (let at = from - 2; at >= Math.max(0, from - longestAfter); at--) {
		const word = words[at];
		if (word === undefined || endsPhrase(word)) return undefined;
		if (!isRoleWord(word.bare) || word.bare === 'counterpart') continue;
		const start = roleStart(words, at);
		return determiners.has(bareAt(words, beforeNames(words, start))) ? {from: start, to: from - 1} : undefined;
	}
	return undefined;
}

/** Where the word before the names stands that say whose office it is: "the" in "the Bremen prosecutor". */
function beforeNames(words: readonly NameWord[], start: number): number {
	let at = start - 1;
	while (kindAt(words, at) === 'capital' && !determiners.has(bareAt(words, at)) && start - at <= longestNames) at--;
	return at;
}

const longestNames = 3;

const determiners: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', "'s"]);

function endsPhrase({kind, pos}: NameWord): boolean {
	return kind === 'mark' || pos === 'VERB' || pos === 'AUX';
}

/** Where the words of office that end at `at` begin. */
function roleStart(words: readonly NameWord[], at: number): number {
	let start = at;
	while (start > 0 && at - start < longestBefore) {
		if (belongsToRole(words[start - 1])) start--;
		else if (joinsFields(words, start - 1)) start -= 2;
		else break;
	}
	return start;
}

/** "foreign and trade minister" */
function joinsFields(words: readonly NameWord[], at: number): boolean {
	return bareAt(words, at) === 'and' && isPortfolio(bareAt(words, at - 1)) && isPortfolio(bareAt(words, at + 1));
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

/**
 * The words of office after a name and a comma, without their article: ", deputy head of the committee". With an article they
 * must be closed by a mark, for "Le Monde, the minister said" names no office.
 */
export function roleAfter(words: readonly NameWord[], {to}: Run): Run | undefined {
	if (textAt(words, to) !== ',') return undefined;
	// "Brito, and the minister of the interior, Moen, have"
	if (/^(?:and|or|but)$/.test(bareAt(words, to + 1))) return undefined;
	const article = /^(?:a|an|the|his|her|their|its)$/.test(words[to + 1]?.bare ?? '');
	const from = article ? to + 2 : to + 1;
	const head = roleHead(words, from);
	const end = head === undefined ? undefined : roleEnd(words, from, head);
	if (end === undefined) return undefined;
	const closing = words[end];
	return article && closing !== undefined && closing.kind !== 'mark' ? undefined : {from, to: end};
}

/** The end of the words of office, or nothing when somebody's name follows them: ", coach of the team Ana Brito". */
function roleEnd(words: readonly NameWord[], from: number, head: number): number | undefined {
	let end = head + 1;
	while (end - from < longestAfter && continuesRole(words, end)) {
		if (kindAt(words, end) === 'capital' && isCommonNoun(words[end - 1])) return undefined;
		end++;
	}
	while (end > head + 1 && !canEndRole(words[end - 1])) end--;
	return end;
}

function isCommonNoun(word: NameWord | undefined): boolean {
	return word?.kind === 'lower' && word.pos === 'NOUN';
}

function canEndRole(word: NameWord | undefined): boolean {
	return word !== undefined && (word.kind === 'capital' || /^(?:NOUN|PROPN|NUM)$/.test(word.pos));
}

function roleHead(words: readonly NameWord[], from: number): number | undefined {
	for (const [offset, word] of words.slice(from, from + longestBefore).entries()) {
		if (endsPhrase(word) || word.pos === 'ADP') return undefined;
		const at = from + offset;
		if (!isRoleWord(word.bare) || isRoleWord(bareAt(words, at + 1))) continue;
		const next = kindAt(words, at + 1);
		if (next === 'capital') return undefined;
		if (next !== 'possessive') return at;
	}
	return undefined;
}

function continuesRole(words: readonly NameWord[], at: number): boolean {
	const word = words[at];
	if (word === undefined || word.kind === 'mark') return false;
	if (word.kind === 'capital' || word.kind === 'possessive' || word.kind === 'number') return true;
	return word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'DET' || word.pos === 'ADP' || word.bare === 'and';
}
