import type {Sentence} from '../model/index.ts';
import type {Amount} from './amounts.ts';
import {type CountedPhrase, isPlural} from './counted-phrase.ts';
import {isHyphen, type Lexeme} from './lexemes.ts';
import {isTitleCase, tokenFrom} from './token-at.ts';
import {isAddress, isGluedToName, isLabelWord, isTelephone} from './number-labels.ts';

/** Whether a number only names, numbers or stands for something: flight and house numbers, telephones, list numbers, "one another". */
export function isNoQuantity(
	lexemes: readonly Lexeme[],
	amount: Amount,
	phrase: CountedPhrase,
	sentence: Sentence,
): boolean {
	if (amount.kind !== 'money' && isGluedToName(lexemes, amount.number, amount.end)) return true;
	if (amount.kind === 'duration') return isNamedWar(lexemes, amount);
	if (/^(?:money|percent|age)$/.test(amount.kind)) return false;
	if (isPronoun(lexemes, amount, phrase)) return true;
	if (amount.form !== 'digits' && amount.form !== 'words') return false;
	if ((!isSpacedNumber(lexemes, amount) && isTelephone(lexemes, amount.number)) || isListNumber(lexemes, amount))
		return true;
	if (amount.kind === 'measure') return false;
	return isAddress(lexemes, amount.end) || isLabel(lexemes, amount, phrase, sentence);
}

/** "Six-Day War", "Thirty Years' War". */
function isNamedWar(lexemes: readonly Lexeme[], {number, end}: Amount): boolean {
	const behind = [lexemes[end]?.text, lexemes[end + 1]?.text];
	return /^\p{Lu}/u.test(lexemes[number]?.text ?? '') && behind.includes('War');
}

/** Words before "one" that make it a pronoun: "no one", "this one". */
const BEFORE_PRONOUN =
	/^(?:no|any|every|some|each|this|that|which|the|another|only|loved|big|new|number|by|as|old|little|next|last|first)$/;
/** Words behind "one" that do the same: "one another", "one day", "one such thing". */
const AFTER_PRONOUN =
	/^(?:another|day|way|thing|should|could|would|can|must|may|might|has|had|is|was|who|that|to|by|such|point|reason|time|where|on|hand|side|or|and|who's|knows|wants)$/;

/** "one" without a noun that it counts; "one of them" is a part and stays. */
function isPronoun(lexemes: readonly Lexeme[], {number, end, bounded}: Amount, phrase: CountedPhrase): boolean {
	const word = lexemes[number];
	if (word?.lower !== 'one' || end !== number + 1) return false;
	const [before, next] = [lexemes[number - 1]?.lower ?? '', lexemes[end]?.lower ?? ''];
	if (isHyphen(lexemes, end)) return true;
	if (next === 'of') return BEFORE_PRONOUN.test(before) && before !== 'only';
	if (AFTER_PRONOUN.test(next) && !bounded) return true;
	return !phrase.head || (BEFORE_PRONOUN.test(before) && before !== 'only' && before !== 'the' && before !== 'as');
}

/** "1 414 021": groups of three behind a group of one or two. */
function isSpacedNumber(lexemes: readonly Lexeme[], {number}: Amount): boolean {
	return /^[1-9]\d?$/.test(lexemes[number]?.text ?? '') && /^\d{3}$/.test(lexemes[number + 1]?.text ?? '');
}

/** "1. Take the train": a number and a full stop or bracket at the start. */
function isListNumber(lexemes: readonly Lexeme[], {first, number, end}: Amount): boolean {
	if (first !== 0 || number !== 0 || end !== 1 || !/^\d{1,3}$/.test(lexemes[0]?.text ?? '')) return false;
	return lexemes.length === 1 || /^[.)]$/.test(lexemes[end]?.text ?? '');
}

/** "Flight 446", "Article 5", "Boeing 737 crashed", "Windows 10". */
function isLabel(
	lexemes: readonly Lexeme[],
	{number, bounded, form}: Amount,
	phrase: CountedPhrase,
	sentence: Sentence,
): boolean {
	const before = lexemes[number - 1];
	if (!before || bounded) return false;
	// "the Group of 20"
	if (before.lower === 'of' && lexemes[number - 2]?.text === 'Group') return true;
	const name = before.text === '.' ? lexemes[number - 2] : before;
	const counted = phrase.head !== undefined && isPlural(phrase.head);
	if (name && isLabelWord(name.lower)) return /^\p{Lu}/u.test(name.text) || !counted;
	if (form === 'words' || before.kind !== 'word' || !/^\p{Lu}/u.test(before.text) || before.lower === "'s")
		return false;
	return !counted && !isTitleCase(sentence) && isNameToken(sentence, before);
}

function isNameToken({tokens}: Sentence, lexeme: Lexeme): boolean {
	const at = tokenFrom(tokens, lexeme.start);
	return at > 0 && tokens[at]?.pos === 'PROPN' && tokens[at].start === lexeme.start;
}
