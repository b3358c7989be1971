import {companySuffixes, leadingParticles, nameParticles, nameSuffixes} from '../knowledge/name-parts.ts';
import {numberedFamilies} from '../knowledge/products.ts';
import {isFieldOfOffice, isTitleHead, isTitleWord} from '../knowledge/titles.ts';
import type {CapitalStyle} from './casing.ts';
import {isOrganizationHead, isTopic, linksWith} from './name-heads.ts';
import {bareAt, type NameWord} from './name-words.ts';

/** One sentence made ready for reading names. */
export interface NameSentence {
	readonly words: readonly NameWord[];
	readonly style: CapitalStyle;
	/** Number of its paragraph in the article. */
	readonly paragraph: number;
}

/** A half-open range of positions in the words of a sentence that may hold one or more names. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** No row of names without a mark between them is longer in prose; it bounds the work on one run. */
const longestRun = 40;

/** The runs of a sentence: name words with the connectors between them, cut at marks, possessives and weekdays. */
export function findRuns(words: readonly NameWord[], flags: readonly boolean[]): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < words.length; at++) {
		const from = flags[at] === true ? at : leadingParticle(words, flags, at);
		if (from === undefined) continue;
		let to = from + 1;
		if (flags[from] !== true) to++;
		while (to - from < longestRun) {
			const next = extend(words, flags, from, to);
			if (next === to) break;
			to = next;
		}
		runs.push({from: isNumbered(words, from) ? from - 1 : from, to});
		at = to - 1;
	}
	return runs;
}

/** The number of "Boeing 737", "Boeing 737-800", "Falcon 9". */
function isMember(words: readonly NameWord[], at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	if (before?.kind !== 'capital' || !numberedFamilies.has(before.bare)) return false;
	return /^\d{1,4}(?:[a-zA-Z]{0,2}|-\d{1,4}[a-zA-Z]?)$/.test(word?.text ?? '');
}

/** "53rd Street", "8th Circuit" */
function isNumbered(words: readonly NameWord[], from: number): boolean {
	const before = words[from - 1];
	return (
		before !== undefined && numberedHeads.has(words[from]?.bare ?? '') && /^\d{1,3}(?:st|nd|rd|th)$/.test(before.text)
	);
}

const numberedHeads: ReadonlySet<string> = new Set(
	'street avenue circuit precinct district amendment division regiment brigade congress ward arrondissement parallel u.s infantry airborne fleet army'.split(
		' ',
	),
);

/** "de Gaulle": a particle in lower case directly before a name word and after none. */
function leadingParticle(words: readonly NameWord[], flags: readonly boolean[], at: number): number | undefined {
	if (flags[at + 1] !== true) return undefined;
	const word = words[at];
	return word?.kind === 'lower' && leadingParticles.has(word.bare) ? at : undefined;
}

/** Where the run ends when it takes up what follows, or `to` again when it takes up nothing. */
function extend(words: readonly NameWord[], flags: readonly boolean[], from: number, to: number): number {
	const word = words[to];
	if (word === undefined) return to;
	if (flags[to] === true) return to + 1;
	if (isMember(words, to)) return to + 1;
	if (word.text === ',') return suffixAfterComma(words, to);
	if (nameParticles.has(word.bare)) return particleEnd(words, flags, to);
	if (linkWords.has(word.bare)) return linkedEnd(words, flags, {from, to});
	const joined = word.text === '&' || (word.kind === 'possessive' && joinsPossessive(words, to));
	return joined && flags[to + 1] === true ? to + 2 : to;
}

/** "Workers' Party", "St. Patrick's Day" */
function joinsPossessive(words: readonly NameWord[], at: number): boolean {
	return feastHeads.has(bareAt(words, at + 1)) || memberNouns.has(bareAt(words, at - 1));
}

/** Groups of people whose bodies are named with a possessive. */
const memberNouns: ReadonlySet<string> = new Set(
	`workers people peoples women men children girls boys teachers farmers peasants veterans miners writers journalists lawyers doctors nurses
	students fishermen sailors soldiers players drivers builders consumers employers employees citizens pensioners prisoners victims mothers
	parents patients officers railwaymen governors mayors ministers presidents bishops`.split(/\s+/),
);

/** What a possessive joins to one name: "New Year's Eve", "St. Patrick's Day". */
const feastHeads: ReadonlySet<string> = new Set(['eve', 'day', 'hospital', 'college', 'cathedral', 'church']);

const linkWords: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', 'to']);

/** "Smith, Jr.", "Acme, Inc." */
function suffixAfterComma(words: readonly NameWord[], to: number): number {
	const next = words[to + 1];
	if (next?.kind !== 'capital') return to;
	const abbreviated = next.bare === 'jr' || next.bare === 'sr';
	return abbreviated || (companySuffixes.has(next.bare) && !nameSuffixes.has(next.bare)) ? to + 2 : to;
}

/** "Ursula von der Leyen" */
function particleEnd(words: readonly NameWord[], flags: readonly boolean[], to: number): number {
	if (words[to]?.bare === 'y' && flags[to + 1] !== true) return to;
	for (let at = to + 1; at <= to + 3; at++) {
		if (flags[at] === true) return at + 1;
		if (!nameParticles.has(words[at]?.bare ?? '')) return to;
	}
	return to;
}

function linkedEnd(words: readonly NameWord[], flags: readonly boolean[], {from, to}: Run): number {
	const link = bareAt(words, to);
	const next = link !== 'and' && bareAt(words, to + 1) === 'the' ? to + 2 : to + 1;
	return flags[next] === true && isLinked(words, flags, {from, to}, next) ? next + 1 : to;
}

function isLinked(words: readonly NameWord[], flags: readonly boolean[], run: Run, next: number): boolean {
	const link = bareAt(words, run.to);
	if (link === 'and') return joinsByAnd(words, flags, run);
	if (link === 'of' && isTitleHead(bareAt(words, run.to - 1))) return isFieldOfOffice(bareAt(words, next));
	return linksWith(words.slice(run.from, run.to), link);
}

/** "Securities and Exchange Commission", "Extraordinary and Plenipotentiary Ambassador", "Ministry of Health and Welfare". */
function joinsByAnd(words: readonly NameWord[], flags: readonly boolean[], {from, to}: Run): boolean {
	const before = bareAt(words, to - 1);
	const after = bareAt(words, to + 1);
	if (isTitleWord(before) && isTitleWord(after)) return !isTitleHead(before);
	if (words[to - 1]?.known !== undefined || words[to + 1]?.known !== undefined) return false;
	if (!isTopic(before) || !isTopic(after)) return false;
	if (words.slice(from, to).some(({bare}) => topicLinks.has(bare))) return true;
	return to - from === 1 && flags[to + 2] === true && isOrganizationHead(bareAt(words, to + 2));
}

const topicLinks: ReadonlySet<string> = new Set(['of', 'for', 'on']);
