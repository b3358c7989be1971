import {months, weekdays} from '../knowledge/calendar.ts';
import type {PartRole, Sentence, Token} from '../model/index.ts';
import type {ContextFact} from './context-fact.ts';

/** "scored seven goals in 2023/24", "19 goals in 2024/25": sentences with years, and none in common. */
export function areOfOtherYears(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'time') return false;
	const first = yearsIn(one);
	const second = first.length > 0 ? yearsIn(other) : [];
	return second.length > 0 && !first.some((year) => second.includes(year));
}

/** "grew by 7.9 percent in 2017 and would expand by 6.8 percent this year": the year right behind a figure is its own. */
export function areOfYearsBeside(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'time') return false;
	const [first, second] = [yearBeside(one), yearBeside(other)];
	return first !== undefined && second !== undefined && first !== second;
}

/** "2017" behind "in"; "this", "last" and "next" before "year", where the sentence gives another figure its year in digits. */
function yearBeside({context: {sentence}, slot: {span}}: ContextFact): string | undefined {
	const {tokens} = sentence;
	const at = tokens.findIndex(({start}) => start >= span.end);
	const [preposition, year] = [tokens[at], tokens[at + 1]];
	if (at < 0 || !preposition || !year) return undefined;
	if (/^(?:in|for|during)$/.test(preposition.lower) && YEAR.test(year.text)) return year.text;
	const isRelative = /^(?:this|last|next)$/.test(preposition.lower) && year.lower === 'year';
	return isRelative && tokens.some(({text}) => YEAR.test(text)) ? preposition.lower : undefined;
}

const YEAR = /^(?:19|20)\d\d$/;

function yearsIn({context: {sentence}, slot: {span}}: ContextFact): string[] {
	return sentence.tokens.flatMap(({text, start, end}) =>
		/^(?:1[89]|20)\d\d(?:$|[/–-])/.test(text) && (end <= span.start || start >= span.end) ? [text.slice(0, 4)] : [],
	);
}

/** "In 2016 police seized 2.5 tonnes", "police have seized 1.8 tonnes", "on Friday": what is news now happened in no former year. */
export function isOneOfFormerYear(one: ContextFact, other: ContextFact): boolean {
	if (one.slot.role === 'time' || isYearly(one) || isYearly(other)) return false;
	return isFormerBeside(one.context, other.context) || isFormerBeside(other.context, one.context);
}

/** Whether a sentence tells of a former year what another tells as news. */
export function isFormerBeside(one: TimedSentence, other: TimedSentence): boolean {
	return isOfBareYear(one) && isNews(other);
}

/** A sentence, and the part of its article where that is known. */
interface TimedSentence {
	readonly sentence: Sentence;
	readonly part?: PartRole;
}

/** Figures that are told year by year. */
function isYearly({claim: {predicate}, slot: {role, value}}: ContextFact): boolean {
	return yearly.has(predicate.verbClass) || (role === 'measure' && value.kind === 'number' && value.unit === 'percent');
}

const yearly: ReadonlySet<string> = new Set(
	'be have do make rise fall grow reach total produce export import sell buy earn spend own employ cost invest average'.split(
		' ',
	),
);

/** A year alone behind "in" or before "when", and no other time in the sentence. */
function isOfBareYear({sentence}: TimedSentence): boolean {
	const {tokens} = sentence;
	const years = tokens.flatMap(({text}, at) => (YEAR.test(text) ? [at] : []));
	const [at] = years;
	if (years.length !== 1 || at === undefined || tokens.some(isOfTheseDays)) return false;
	// "In June 2016"
	const before = months.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
	return tokens[before]?.lower === 'in' || tokens.slice(at + 1, at + 3).some(({lower}) => lower === 'when');
}

/** A headline, a lede or a sentence in the perfect or of some day of these. */
function isNews({sentence, part}: TimedSentence): boolean {
	const {tokens} = sentence;
	if (tokens.some(({text}) => YEAR.test(text))) return false;
	return part === 'headline' || tokens.some(isOfTheseDays) || tokens.some((_, at) => isPerfect(tokens, at));
}

function isOfTheseDays({lower}: Token): boolean {
	return weekdays.has(lower) || /^(?:today|yesterday|tonight|overnight)$/u.test(lower);
}

function isPerfect(tokens: readonly Token[], at: number): boolean {
	return /^(?:has|have)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'VERB';
}
