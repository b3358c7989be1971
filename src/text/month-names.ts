import {monthAbbreviations, months, weekdays} from '../knowledge/calendar.ts';
import {isCapitalised, isHyphen, type Lexeme, lexemeAt, lowerAt, textAt} from './lexemes.ts';

/** "march", "may" and "august" in small letters are verbs and an adjective. */
export function isVerbalMonth(lexemes: readonly Lexeme[], at: number): boolean {
	const {text, lower} = lexemeAt(lexemes, at);
	if (!/^(?:march|may|august)$/.test(lower) || isCapitalised(text)) return false;
	return lower !== 'august' || !/^(?:between|from|since|until)$/.test(lowerAt(lexemes, at - 1));
}

/** Words before a bare month that show that "May", "March" or "Dec" is one. */
const MONTH_OPENERS: ReadonlySet<string> = new Set(
	(
		'in since until till by of last next this early late mid during from through to between before after for each ' +
		'every past coming previous following and - –'
	).split(' '),
);
/** Words that follow a verb "march" or a name "May", never the month. */
const NO_MONTH_FOLLOWERS = /^(?:on|be|have|not|into|toward|towards|through|against|said|says|to)$/;
/** Words behind which a capitalised word may as well begin a person's name. */
const NAME_OPENERS = /^(?:to|and|for|of|by|from|-|–)$/;

/** Whether the words around "May", "March", "June" or a short month let it be one. */
export function isMonthName(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	const [before, next] = [lowerAt(lexemes, at - 1), lexemeAt(lexemes, end)];
	if (/^(?:19|20)\d\d$/.test(before) || isMonthBehind(lexemes, at, end)) return true;
	if (!MONTH_OPENERS.has(before) || /^\p{Lu}{2}/u.test(textAt(lexemes, at))) return false;
	// "after March for Our Lives", "by April Jones", "to March on the capital"
	if (NAME_OPENERS.test(before) && next.spaced && isCapitalised(next.text)) return false;
	if (/^(?:to|and|for)$/.test(before)) return isMonthOrYear(lexemes, at - 2);
	if (next.lower === 'to' && isMonthOrYear(lexemes, end + 1)) return true;
	return !NO_MONTH_FOLLOWERS.test(next.lower) || /^(?:in|since|last|next)$/.test(before);
}

/** "May to March", "May through July", "Nov-Feb": another month behind leaves no doubt. */
function isMonthBehind(lexemes: readonly Lexeme[], at: number, end: number): boolean {
	const joint = lexemeAt(lexemes, end);
	if (
		!(/^(?:to|through|until|till)$/.test(joint.lower) || isHyphen(lexemes, end)) ||
		!isCapitalised(textAt(lexemes, at))
	)
		return false;
	const {lower} = lexemeAt(lexemes, end + 1);
	return months.has(lower) || monthAbbreviations.has(lower) || /^(?:date|now)$/.test(lower);
}

function isMonthOrYear(lexemes: readonly Lexeme[], at: number): boolean {
	const {lower} = lexemeAt(lexemes, at);
	return months.has(lower) || monthAbbreviations.has(lower) || weekdays.has(lower) || /^\d{4}$/.test(lower);
}
