import {isHonorific} from '../knowledge/honorifics.ts';
import {leadingParticles} from '../knowledge/name-parts.ts';
import {speechForms} from '../knowledge/speech-verbs.ts';
import {isFieldOfOffice, isPortfolio, isTitleHead, isTitleWord} from '../knowledge/titles.ts';
import {type CapitalStyle, type Casing, isCalendarWord, isSeenSmall, isShownAsName} from './casing.ts';
import {isGivenName} from './gazetteer.ts';
import {isDictionaryWord} from './lexicon.ts';
import type {NameSentence} from './name-runs.ts';
import {bareAt, kindAt, type NameWord, textAt} from './name-words.ts';
import {isNeverName, isOpener, isShouted} from './word-form.ts';

/** Which words of the sentence are (parts of) names, looking at each alone and at its neighbours. */
export function nameFlags({words, style}: NameSentence, casing: Casing): boolean[] {
	const mixed = style === 'mixed';
	const flags = words.map(({kind}, at) => mixed && kind === 'capital' && isNameWord(words, at, casing));
	words.forEach((word, at) => {
		const {known} = word;
		if (known === undefined || isRank(words, at)) return;
		if (isDoubtful(word, style, casing) && !speechForms.has(bareAt(words, at + 1))) return;
		flags.fill(true, at, at + known.length);
	});
	if (mixed) return flags;
	return flags.map((flag, at) => flag || (kindAt(words, at) === 'capital' && isHeadlineName(words, at, casing)));
}

/** "Shell", "Target": a common word that the tables know too is no name where its place gives it the capital, but for "Apple said". */
function isDoubtful({known, opening, bare}: NameWord, style: CapitalStyle, casing: Casing): boolean {
	if (known?.length !== 1 || known.entry.kind !== 'organization' || (style === 'mixed' && !opening)) return false;
	return isDictionaryWord(bare) && !isShownAsName(bare, casing);
}

/** "the No. 10 shirt", "world No. 10": a number that is no seat of government. */
function isRank(words: readonly NameWord[], at: number): boolean {
	if (bareAt(words, at) !== 'no') return false;
	return /^(?:the|a|his|her|their|its|world|ranked|seeded|'s)$/.test(bareAt(words, at - 1));
}

function isNameWord(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	// "Juror No. 7"
	if (word === undefined || word.text === 'No.') return false;
	switch (word.traits.exception) {
		case 'calendar':
			return isMonthAsName(words, at);
		case 'honorific':
			return true;
		case 'never':
			return isPartOfLongerName(words, at, casing);
		case 'opener':
			if (!isOpenerInName(words, at)) return false;
			break;
		case 'shouted':
			if (!isInDateline(words, at)) return false;
			break;
		case undefined:
	}
	return !word.opening || isOpeningName(words, at, casing);
}

/** "Back To", "the Six Day War" */
function isOpenerInName(words: readonly NameWord[], at: number): boolean {
	const word = words[at];
	if (word === undefined || isShouted(word.text)) return false;
	return kindAt(words, at - 1) === 'capital' || (word.pos === 'NUM' && kindAt(words, at + 1) === 'capital');
}

/** "TV Guide" */
function isPartOfLongerName(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const {length} = bareAt(words, at);
	const inner = words[at]?.opening === false || isShownAsName(bareAt(words, at), casing);
	return inner && kindAt(words, at + 1) === 'capital' && length > 1 && length < 4;
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

/** Whether a word that its place capitalises is a name all the same. */
function isOpeningName(words: readonly NameWord[], at: number, casing: Casing): boolean {
	const word = words[at];
	if (word === undefined || isOpener(word.bare)) return false;
	if (isShownAsName(word.bare, casing) || /\p{Lu}.*\p{Lu}/u.test(word.text) || word.text.endsWith('.')) return true;
	const nextIsName = startsName(words[at + 1]);
	if ((nextIsName && opensName(word)) || opensTitle(words, at)) return true;
	if (isSeenSmall(word.bare, casing)) return false;
	if (nextIsName) return /^(?:PROPN|NOUN|ADJ)$/.test(word.pos);
	return word.pos === 'PROPN' && !isDictionaryWord(word.bare);
}

function opensTitle(words: readonly NameWord[], at: number): boolean {
	return opensFields(words, at) || opensOffice(words, at);
}

/** "Foreign and Trade Minister" */
function opensFields(words: readonly NameWord[], at: number): boolean {
	const joined =
		isPortfolio(bareAt(words, at)) && bareAt(words, at + 1) === 'and' && isPortfolio(bareAt(words, at + 2));
	return joined && kindAt(words, at + 2) === 'capital' && isTitleHead(bareAt(words, at + 3));
}

/** "Minister of Health Ann Lowe", "Commissioner of Police" */
function opensOffice(words: readonly NameWord[], at: number): boolean {
	if (!isTitleHead(bareAt(words, at)) || bareAt(words, at + 1) !== 'of') return false;
	const field = bareAt(words, at + 2) === 'the' ? at + 3 : at + 2;
	return kindAt(words, field) === 'capital' && isFieldOfOffice(bareAt(words, field));
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
	if (word === undefined || isCalendarWord(word) || isNeverName(word.bare) || isOpener(word.bare)) return false;
	if (isShownAsName(word.bare, casing)) return true;
	if (isSeenSmall(word.bare, casing)) return false;
	if (isPartOfFullName(words, at)) return true;
	return (
		word.pos === 'PROPN' && /^\p{L}{3,}$/u.test(word.bare) && !common.test(word.bare) && !isDictionaryWord(word.bare)
	);
}

/** "Ali Hollow" */
function isPartOfFullName(words: readonly NameWord[], at: number): boolean {
	if (isGivenName(textAt(words, at)) && isSurname(words[at + 1])) return true;
	return isGivenName(textAt(words, at - 1)) && isSurname(words[at]);
}

function isSurname(word: NameWord | undefined): boolean {
	return word?.kind === 'capital' && !isDictionaryWord(word.bare);
}
