import {isHonorific} from '../knowledge/honorifics.ts';
import {leadingParticles} from '../knowledge/name-parts.ts';
import {isTitleHead, isTitleWord} from '../knowledge/titles.ts';
import {type CapitalStyle, type Casing, isCalendarWord, isSeenSmall, isShownAsName} from './casing.ts';
import {isGivenName} from './gazetteer.ts';
import {isDictionaryWord} from './lexicon.ts';
import type {NameSentence} from './name-runs.ts';
import {bareAt, kindAt, type NameWord, textAt} from './name-words.ts';

const neverNames: ReadonlySet<string> = new Set(
	"i i'm i've i'd i'll government governments states companies ngo ngos mr mrs am pm a.m p.m ad bc ok oh no yes est gmt pst edt pdt cet bst utc tv dvd cd ceo cfo coo phd md dna hiv aids covid-19 covid sars gdp pc usb gps suv hd mph kph".split(
		' ',
	),
);

/** Which words of the sentence are (parts of) names, looking at each alone and at its neighbours. */
export function nameFlags({words, style}: NameSentence, casing: Casing): boolean[] {
	const flags = words.map((_, at) => style === 'mixed' && isNameWord(words, at, casing));
	for (const [at, word] of words.entries()) {
		const {known} = word;
		if (known === undefined || isDoubtful(word, style, casing)) continue;
		for (let step = 0; step < known.length; step++) flags[at + step] = true;
	}
	if (style !== 'mixed') {
		for (const [at, word] of words.entries())
			if (word.kind === 'capital') flags[at] ||= isHeadlineName(words, at, casing);
	}
	return flags;
}

/** "Shell", "Target": a common word that the tables know too is no name where its place gives it the capital. */
function isDoubtful({known, opening, bare}: NameWord, style: CapitalStyle, casing: Casing): boolean {
	if (known?.length !== 1 || known.entry.kind !== 'organization' || (style === 'mixed' && !opening)) return false;
	return isDictionaryWord(bare) && !isShownAsName(bare, casing);
}

function isNameWord(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	if (word?.kind !== 'capital') return false;
	if (isCalendarWord(word)) return isMonthAsName(words, at);
	if (isHonorific(word.bare)) return true;
	if (openers.has(word.bare) && kindAt(words, at - 1) !== 'capital') return false;
	if (isShouted(word) && !isInDateline(words, at)) return false;
	if (neverNames.has(word.bare) && !isTitleHead(word.bare)) return isPartOfLongerName(words, at, casing);
	return !word.opening || isOpeningName(words, at, casing);
}

/** "TV Guide" */
function isPartOfLongerName(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const {length} = bareAt(words, at);
	const inner = words[at]?.opening === false || isShownAsName(bareAt(words, at), casing);
	return inner && kindAt(words, at + 1) === 'capital' && length > 1 && length < 4;
}

/** "READ MORE", "VIDEO": a common word in capitals is shouted, not named. */
function isShouted({text, bare}: NameWord): boolean {
	return text.length > 3 && text === text.toUpperCase() && isDictionaryWord(bare);
}

/** "FORT HOLLOW, Norway —": capitals from the start of the sentence to a mark. */
function isInDateline(words: readonly NameWord[], at: number): boolean {
	if (at > 3) return false;
	const end = words.findIndex(({kind}) => kind === 'mark');
	return end > at && end < 5 && words.slice(0, end).every(({text}) => text === text.toUpperCase());
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

/** Whether a word that its place capitalises is a name all the same. */
function isOpeningName(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	if (word === undefined || openers.has(word.bare)) return false;
	if (isShownAsName(word.bare, casing) || /\p{Lu}.*\p{Lu}/u.test(word.text) || word.text.endsWith('.')) return true;
	const nextIsName = startsName(words[at + 1]);
	if (nextIsName && opensName(word)) return true;
	if (isSeenSmall(word.bare, casing)) return false;
	if (nextIsName) return /^(?:PROPN|NOUN|ADJ)$/.test(word.pos);
	return word.pos === 'PROPN' && !isDictionaryWord(word.bare);
}

function startsName(word: NameWord | undefined): boolean {
	return word?.kind === 'capital' && !isCalendarWord(word);
}

/** Words that are part of the name that follows them: "Deputy", "Maria", "Van". */
function opensName({bare, text}: NameWord): boolean {
	return isTitleWord(bare) || isGivenName(text) || leadingParticles.has(bare);
}

const common = /(?:s|ed|ing)$/;

/** Whether a word of a headline that capitalises all is a name: the article shows it as one, or it is no common word. */
function isHeadlineName(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	if (word === undefined || isCalendarWord(word) || neverNames.has(word.bare) || openers.has(word.bare)) return false;
	if (isShownAsName(word.bare, casing)) return true;
	if (isSeenSmall(word.bare, casing)) return false;
	if (isGivenName(textAt(words, at)) && isSurname(words[at + 1])) return true;
	return (
		word.pos === 'PROPN' && /^\p{L}{3,}$/u.test(word.bare) && !common.test(word.bare) && !isDictionaryWord(word.bare)
	);
}

function isSurname(word: NameWord | undefined): boolean {
	return word?.kind === 'capital' && !isDictionaryWord(word.bare);
}
