import type {Sentence} from '../model/index.ts';
import type {Amount} from './amounts.ts';
import {type CountedPhrase, isPlural} from './counted-phrase.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';
import {isTitleCase, tokenFrom} from './token-at.ts';
import {
	isAddress,
	isCraft,
	isFormat,
	isGluedToName,
	isRoute,
	isTelephone,
	isVariant,
	labelOf,
} from './number-labels.ts';

/** Whether a number only names, numbers or stands for something: flight and house numbers, telephones, list numbers, "one another". */
export function isNoQuantity(
	lexemes: readonly Lexeme[],
	amount: Amount,
	phrase: CountedPhrase,
	sentence: Sentence,
): boolean {
	const {kind, form} = amount;
	if (kind !== 'money' && isGluedToName(lexemes, amount.number, amount.end)) return true;
	if (kind === 'duration') return isNamedWar(lexemes, amount) || isSomeDay(lexemes, amount);
	if (/^(?:money|percent|age)$/.test(kind)) return false;
	if (isPronoun(lexemes, amount, phrase)) return true;
	if (form !== 'digits' && form !== 'words') return false;
	if (isCode(lexemes, amount, phrase)) return true;
	return kind !== 'measure' && (isAddress(lexemes, amount.end) || isLabel(lexemes, amount, phrase, sentence));
}

/** Telephone numbers, the numbers of a list, "4K video", "the 737-800". */
function isCode(lexemes: readonly Lexeme[], amount: Amount, phrase: CountedPhrase): boolean {
	const counts = phrase.head !== undefined;
	if (isListNumber(lexemes, amount) || isFormat(lexemes, amount.number, amount.end, counts)) return true;
	if (isType(lexemes, amount, phrase)) return true;
	return !isSpacedNumber(lexemes, amount) && isTelephone(lexemes, amount.number);
}

/** "the 737-800", "the 777 was grounded", but not "the 777 guests". */
function isType(lexemes: readonly Lexeme[], {kind, number}: Amount, {head}: CountedPhrase): boolean {
	if (kind !== 'count') return false;
	return isVariant(lexemes, number) || (!(head && isPlural(head)) && isCraft(lexemes, number));
}

/** "Six-Day War", "Thirty Years' War". */
function isNamedWar(lexemes: readonly Lexeme[], {number, end}: Amount): boolean {
	const behind = [lexemes[end]?.text, lexemes[end + 1]?.text];
	return isCapitalised(textAt(lexemes, number)) && behind.includes('War');
}

/** Words before "one" that make it a pronoun, or "not one passenger" none: "no one", "this one". */
const BEFORE_PRONOUN =
	/^(?:no|not|any|every|some|each|this|that|which|the|another|loved|big|new|number|by|as|old|little|next|last|first)$/;
/** Words behind "one" that do the same: "one another", "one day", "one such thing". */
const AFTER_PRONOUN =
	/^(?:another|day|way|thing|should|could|would|can|must|may|might|has|had|is|was|who|that|to|by|such|point|reason|time|where|on|hand|side|or|and|who's|knows|wants)$/;

/** "One day it will end" */
function isSomeDay(lexemes: readonly Lexeme[], {first, number, end}: Amount): boolean {
	if (first !== number || lowerAt(lexemes, number) !== 'one' || lowerAt(lexemes, end - 1) !== 'day') return false;
	if (isHyphen(lexemes, number + 1)) return false;
	return lexemes[end]?.kind === 'word' && !DAY_FOLLOWERS.has(lowerAt(lexemes, end));
}

/** Words behind "one day" with which it is a length of time. */
const DAY_FOLLOWERS: ReadonlySet<string> = new Set(
	'after before later earlier ago of in to and or only each a per'.split(' '),
);

/** "one" without a noun that it counts; "one of them" is a part and stays. */
function isPronoun(lexemes: readonly Lexeme[], {number, end, bounded}: Amount, phrase: CountedPhrase): boolean {
	if (lowerAt(lexemes, number) !== 'one' || end !== number + 1) return false;
	const [before, next] = [lowerAt(lexemes, number - 1), lowerAt(lexemes, end)];
	if (isHyphen(lexemes, end)) return true;
	if (next === 'of') return BEFORE_PRONOUN.test(before);
	if (!phrase.head || (AFTER_PRONOUN.test(next) && !bounded)) return true;
	return BEFORE_PRONOUN.test(before) && !/^(?:the|as)$/.test(before);
}

/** "1 414 021": groups of three behind a group of one or two. */
function isSpacedNumber(lexemes: readonly Lexeme[], {number}: Amount): boolean {
	return /^[1-9]\d?$/.test(textAt(lexemes, number)) && /^\d{3}$/.test(textAt(lexemes, number + 1));
}

/** "1. Take the train": a number and a full stop or bracket at the start. */
function isListNumber(lexemes: readonly Lexeme[], {first, number, end}: Amount): boolean {
	if (first !== 0 || number !== 0 || end !== 1 || !/^\d{1,3}$/.test(textAt(lexemes, 0))) return false;
	return lexemes.length === 1 || /^[.)]$/.test(textAt(lexemes, end));
}

/** "Flight 446", "Article 5", "Boeing 737 crashed", "Windows 10". */
function isLabel(lexemes: readonly Lexeme[], amount: Amount, phrase: CountedPhrase, sentence: Sentence): boolean {
	const {number, bounded, form} = amount;
	if (bounded || number === 0) return false;
	const counted = phrase.head !== undefined && isPlural(phrase.head);
	const label = labelOf(lexemeAt(lexemes, textAt(lexemes, number - 1) === '.' ? number - 2 : number - 1));
	if (label !== undefined) return label === 'always' || !counted;
	if (isRouteOrGroup(lexemes, amount, phrase)) return true;
	if (counted && form === 'digits') return false;
	return isInName(lexemes, amount, phrase, sentence) && !isTitleCase(sentence);
}

/** "the 7 train", "the Group of 20" */
function isRouteOrGroup(lexemes: readonly Lexeme[], {number, form}: Amount, {head}: CountedPhrase): boolean {
	if (form === 'digits' && isRoute(lexemes, number, head?.lower ?? '')) return true;
	return lowerAt(lexemes, number - 1) === 'of' && textAt(lexemes, number - 2) === 'Group';
}

/** Whether a number within a sentence stands in a name. */
function isInName(
	lexemes: readonly Lexeme[],
	{number, form}: Amount,
	phrase: CountedPhrase,
	sentence: Sentence,
): boolean {
	const [before, text] = [lexemeAt(lexemes, number - 1), textAt(lexemes, number)];
	// "the Gang of Four", "the Twelve Apostles"
	if (form === 'words') return before.kind === 'word' && isCapitalised(text) && text !== text.toUpperCase();
	// "the 787 Dreamliner"
	if (/^(?:the|a|an)$/.test(before.lower) && phrase.head?.pos === 'PROPN' && phrase.modifiers.length === 0) return true;
	return isBehindName(lexemes, number, phrase, sentence);
}

/** "Solomon 5.5", "Standard & Poor's 500 Index". */
function isBehindName(lexemes: readonly Lexeme[], number: number, phrase: CountedPhrase, sentence: Sentence): boolean {
	const possessive = lowerAt(lexemes, number - 1) === "'s" && phrase.head?.pos === 'PROPN';
	return isNameToken(sentence, lexemeAt(lexemes, possessive ? number - 2 : number - 1));
}

function isNameToken({tokens}: Sentence, {start, text}: Lexeme): boolean {
	// "iPhone 6"
	if (/^[a-z]{1,2}\p{Lu}/u.test(text)) return true;
	if (!isCapitalised(text)) return false;
	const from = tokenFrom(tokens, start);
	// the "P" of "S&P 500"
	const token = tokens[from]?.start === start ? tokens[from] : tokens[from - 1];
	return token?.pos === 'PROPN' && start < token.end;
}
