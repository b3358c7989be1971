import {isHonorific} from '../knowledge/honorifics.ts';
import {leadingParticles, nameParticles, nameSuffixes, companySuffixes} from '../knowledge/name-parts.ts';
import {isPortfolio, isTitleHead, isTitleWord} from '../knowledge/titles.ts';
import {isGivenName} from './gazetteer.ts';
import {type Casing, type CapitalStyle, isCalendarWord, isShownAsName} from './casing.ts';
import {isOrganizationHead, isTopic, linksWith} from './gazetteer.ts';
import {isDictionaryWord} from './lexicon.ts';
import type {NameWord} from './name-words.ts';

/** One sentence made ready for reading names. */
export interface NameSentence {
	readonly words: readonly NameWord[];
	readonly style: CapitalStyle;
}

/** A half-open range of positions in the words of a sentence that may hold one or more names. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

const neverNames: ReadonlySet<string> = new Set(
	"i i'm i've i'd i'll mr mrs am pm a.m p.m ad bc ok oh no yes est gmt pst edt pdt cet bst utc tv dvd cd ceo cfo coo phd md dna hiv aids covid-19 covid sars gdp pc usb gps suv hd mph kph".split(
		' ',
	),
);

/** Which words of the sentence are (parts of) names, looking at each alone and at its neighbours. */
export function nameFlags({words, style}: NameSentence, casing: Casing): boolean[] {
	const flags = words.map((_, at) => style === 'mixed' && isNameWord(words, at, casing));
	for (const [at, {known}] of words.entries()) {
		for (let step = 0; step < (known?.length ?? 0); step++) flags[at + step] = true;
	}
	if (style !== 'mixed') {
		for (const [at, word] of words.entries())
			if (word.kind === 'capital') flags[at] ||= isHeadlineName(words, at, casing);
	}
	return flags;
}

function isNameWord(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	if (word?.kind !== 'capital') return false;
	if (isCalendarWord(word)) return isMonthAsName(words, at);
	if (isHonorific(word.bare)) return true;
	if (openers.has(word.bare) && words[at - 1]?.kind !== 'capital') return false;
	if (isShouted(word)) return false;
	if (neverNames.has(word.bare) && !isTitleHead(word.bare))
		return !word.opening && words[at + 1]?.kind === 'capital' && word.bare.length < 4 && word.bare.length > 1;
	return !word.opening || isOpeningName(words, at, casing);
}

/** "READ MORE", "VIDEO": a common word in capitals is shouted, not named. */
function isShouted({text, bare}: NameWord): boolean {
	return text.length > 3 && text === text.toUpperCase() && isDictionaryWord(bare);
}

/** "Theresa May", "April Jones", not "May 5". */
function isMonthAsName(words: readonly NameWord[], at: number): boolean {
	const before = words[at - 1];
	const word = words[at];
	if (before?.kind !== 'capital' || word?.text !== 'May') return false;
	return isGivenName(before.text) || isHonorific(before.bare);
}

const openers: ReadonlySet<string> = new Set(
	'the a an this that these those it its he his she her they their we our you your my who what when where why how which there here if as but and or so yet for nor in on at by to of from with after before since until while during under over between among amid despite although though because unless once then now today yesterday tomorrow meanwhile however also both all some many most several few each every any another other such no not only even still just about around against across along behind beyond within without according asked speaking earlier later last next two three four five six seven eight nine ten'.split(
		' ',
	),
);

function isOpeningName(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	if (word === undefined || openers.has(word.bare)) return false;
	if (isShownAsName(word.bare, casing)) return true;
	if (/\p{Lu}.*\p{Lu}/u.test(word.text) || word.text.endsWith('.')) return true;
	const lower = casing.lower.get(word.bare) ?? 0;
	const next = words[at + 1];
	const nextIsName = next?.kind === 'capital' && !isCalendarWord(next);
	if (nextIsName && (isTitleWord(word.bare) || isGivenName(word.text))) return true;
	if (nextIsName && leadingParticles.has(word.bare)) return true;
	if (lower > 0) return false;
	if (nextIsName) return word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ';
	return word.pos === 'PROPN' && !isDictionaryWord(word.bare);
}

function isHeadlineName(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	if (word === undefined || isCalendarWord(word) || neverNames.has(word.bare)) return false;
	if (openers.has(word.bare)) return false;
	if (isShownAsName(word.bare, casing)) return true;
	if ((casing.lower.get(word.bare) ?? 0) > 0) return false;
	const next = words[at + 1];
	if (isGivenName(word.text) && next?.kind === 'capital' && !isDictionaryWord(next.bare)) return true;
	return (
		!isDictionaryWord(word.bare) &&
		word.pos === 'PROPN' &&
		/^\p{L}{3,}$/u.test(word.bare) &&
		!/(?:s|ed|ing)$/.test(word.bare)
	);
}

/** The runs of a sentence: name words with the connectors between them, cut at marks, possessives and weekdays. */
export function findRuns(words: readonly NameWord[], flags: readonly boolean[]): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < words.length; at++) {
		const from = flags[at] === true ? at : leadingParticle(words, flags, at);
		if (from === undefined) continue;
		let to = from + 1;
		if (flags[from] !== true) to++;
		for (let next = extend(words, flags, from, to); next > to; next = extend(words, flags, from, to)) to = next;
		runs.push({from: isNumbered(words, from) ? from - 1 : from, to});
		at = to - 1;
	}
	return runs;
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
	const word = words[at];
	return word?.kind === 'lower' && leadingParticles.has(word.bare) && flags[at + 1] === true ? at : undefined;
}

/** Where the run ends when it takes up what follows, or `to` again when it takes up nothing. */
function extend(words: readonly NameWord[], flags: readonly boolean[], from: number, to: number): number {
	const word = words[to];
	const last = words[to - 1];
	if (word === undefined || last === undefined) return to;
	if (flags[to] === true) return to + 1;
	if (word.text === ',') return suffixAfterComma(words, to);
	if (word.kind === 'possessive')
		return flags[to + 1] === true && feastHeads.has(words[to + 1]?.bare ?? '') ? to + 2 : to;
	if (word.text === '&' && flags[to + 1] === true) return to + 2;
	if (nameParticles.has(word.bare)) return particleEnd(words, flags, to);
	if (linkWords.has(word.bare)) return linkedEnd(words, flags, {from, to});
	return to;
}

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
	const link = words[to]?.bare ?? '';
	const last = words[to - 1]?.bare ?? '';
	let next = to + 1;
	if (link !== 'and' && words[next]?.bare === 'the') next++;
	const after = words[next];
	if (flags[next] !== true || after === undefined) return to;
	if (link === 'and') return joinsByAnd(words, flags, {from, to}) ? next + 1 : to;
	if (link === 'of' && isTitleHead(last)) return isPortfolio(after.bare) ? next + 1 : to;
	return linksWith(words.slice(from, to), link) ? next + 1 : to;
}

/** "Securities and Exchange Commission", "Extraordinary and Plenipotentiary Ambassador", "Ministry of Health and Welfare". */
function joinsByAnd(words: readonly NameWord[], flags: readonly boolean[], {from, to}: Run): boolean {
	const before = words[to - 1];
	const after = words[to + 1];
	if (before === undefined || after === undefined) return false;
	if (isTitleWord(before.bare) && isTitleWord(after.bare)) return !isTitleHead(before.bare);
	if (before.known !== undefined || after.known !== undefined) return false;
	const run = words.slice(from, to);
	const topical = isTopic(before.bare) && isTopic(after.bare);
	if (run.some(({bare}) => bare === 'of' || bare === 'for' || bare === 'on')) return topical;
	return topical && run.length === 1 && flags[to + 2] === true && isOrganizationHead(words[to + 2]?.bare ?? '');
}
