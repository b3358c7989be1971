import {irregularPlurals, pluralAttributives, pluralLookingNames} from '../knowledge/plurals.ts';
import {numberedFamilies} from '../knowledge/products.ts';
import {isRoleNoun} from '../knowledge/role-nouns.ts';
import type {Token} from '../model/index.ts';
import {isCapitalised, lowerAt} from './lexemes.ts';

/** The noun that a number counts, with what stands between. */
export interface CountedPhrase {
	readonly head?: Token;
	readonly modifiers: readonly Token[];
	/** Offset behind the head, or behind the number where there is none. */
	readonly end: number;
	/** "12 of the passengers": the number is a part of them. */
	readonly part: boolean;
	/** "15-member council", "six laps later": number and noun describe something else. */
	readonly attributive?: boolean;
}

/** What a head is looked for with. */
export interface CountedOptions {
	/** Offset behind the number expression. */
	readonly end: number;
	/** Whether exactly one is counted: then a plural is no better than a singular. */
	readonly one: boolean;
	/** Whether "12 killed" may have its participle for a head. */
	readonly count: boolean;
	/** Whether a hyphen joins number and noun: "15-member council" counts members. */
	readonly hyphenated: boolean;
	/** Offsets where a phrase cannot go on: starts of times and other numbers. */
	readonly stops: ReadonlySet<number>;
}

/** Participles and adjectives that stand for people: "12 killed", "at least 50 dead". */
const CASUALTIES =
	/^(?:killed|dead|injured|wounded|missing|hurt|arrested|detained|hospitalized|hospitalised|displaced|homeless|unaccounted|rescued|evacuated|infected|kidnapped|abducted|sick|ill|stranded|trapped|feared)$/;
/** Words of increase between number and noun. */
const MORE = /^(?:more|other|further|additional|extra|such|fewer|less)$/;
/** Pronouns behind "of" that stand for the counted. */
const PRONOUNS = /^(?:them|whom|which|us|you|these|those)$/;
const DETERMINERS = /^(?:the|these|those|his|her|its|their|our|your|my|all|both)$/;

/** Finds the noun that a number counts, to the right of it. */
export function readCountedPhrase(tokens: readonly Token[], from: number, options: CountedOptions): CountedPhrase {
	const none: CountedPhrase = {modifiers: [], end: options.end, part: false};
	const first = tokens[from];
	if (!first || options.stops.has(first.start) || isComparison(tokens, from)) return none;
	if (options.hyphenated) return readHyphenated(tokens, from) ?? none;
	if (first.lower === 'of') return readPartitive(tokens, from + 1, options, none);
	if (options.count && isCasualty(tokens, from)) return {...none, head: first, end: first.end};
	return readNounPhrase(tokens, from, options) ?? none;
}

/** "up 5% year-on-year", "down 2% month over month" */
function isComparison(tokens: readonly Token[], at: number): boolean {
	const unit = lowerAt(tokens, at);
	if (!/^(?:year|quarter|month|week|day)$/.test(unit)) return false;
	const link = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
	const again = lowerAt(tokens, link + 1) === '-' ? link + 2 : link + 1;
	return /^(?:on|over|to)$/.test(lowerAt(tokens, link)) && lowerAt(tokens, again) === unit;
}

/** "15-member council" counts members, "a 900-strong force" is one of 900. */
function readHyphenated(tokens: readonly Token[], from: number): CountedPhrase | undefined {
	const first = tokens[from];
	const head = first?.lower === 'strong' ? tokens[from + 1] : first;
	return head && isNoun(head) ? {modifiers: [], part: false, head, end: head.end, attributive: true} : undefined;
}

function isCasualty(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token || !CASUALTIES.test(token.lower)) return false;
	return !next || !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || CASUALTIES.test(next.lower);
}

/** "dozens of people", "12 of the 23 passengers", "two of them". */
function readPartitive(
	tokens: readonly Token[],
	from: number,
	options: CountedOptions,
	none: CountedPhrase,
): CountedPhrase {
	let at = from;
	let part = false;
	if (PRONOUNS.test(lowerAt(tokens, at)) && !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? ''))
		return {...none, part: true};
	while (DETERMINERS.test(lowerAt(tokens, at)) || (part && tokens[at]?.pos === 'NUM')) {
		part = true;
		at++;
	}
	const counted = behindOwner(tokens, at);
	if (counted !== undefined) [at, part] = [counted, true];
	const phrase = readNounPhrase(tokens, at, {...options, one: false});
	return phrase ? {...phrase, part} : {...none, part};
}

/** How many tokens an owner's name takes. */
const LONGEST_OWNER = 5;

/** The place behind "the mill's 40" in "three of the mill's 40 looms", where an owner and a number follow. */
function behindOwner(tokens: readonly Token[], from: number): number | undefined {
	let at = from;
	while (at < from + LONGEST_OWNER && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at]?.pos ?? '')) at++;
	if (at === from || !/^['’]s?$/.test(lowerAt(tokens, at)) || tokens[at + 1]?.pos !== 'NUM') return undefined;
	do at++;
	while (tokens[at]?.pos === 'NUM');
	return at;
}

/** How many tokens a phrase may run to its head. */
const LONGEST_PHRASE = 12;

/** Walks over adjectives, nouns and names to the last noun of the phrase. */
function readNounPhrase(tokens: readonly Token[], from: number, options: CountedOptions): CountedPhrase | undefined {
	const walked: Token[] = [];
	let head: Token | undefined;
	let at = from;
	for (let token = tokens[at]; token && walked.length < LONGEST_PHRASE; token = tokens[at]) {
		if (options.stops.has(token.start)) break;
		const bracket = acronymInBrackets(tokens, at);
		const noun = isNoun(token) || isMistaggedPlural(tokens, at, options, head);
		if (bracket === 0 && !(noun ? goesOnWith(token, head) : mayStandBetween(tokens, at, options, head))) break;
		if (noun) head = token;
		walked.push(...tokens.slice(at, at + Math.max(1, bracket)));
		at += Math.max(1, bracket);
		if (noun && isFinalPlural(tokens, at - 1, options)) break;
	}
	if (!head) return standAlone(walked);
	const attributive = isDistance(tokens, at, head);
	return {modifiers: modifiersOf(walked, head), head, end: head.end, part: false, attributive};
}

/** "six laps later", but "freed three men later in the day". */
function isDistance(tokens: readonly Token[], at: number, {lemma, lower}: Token): boolean {
	const word = lowerAt(tokens, at);
	if (word !== 'later' && word !== 'ago') return false;
	return !(isRoleNoun(lemma) || irregularPlurals.has(lower) || LATER_FOLLOWERS.has(lowerAt(tokens, at + 1)));
}

/** What goes on with "later" by itself. */
const LATER_FOLLOWERS: ReadonlySet<string> = new Set('in this that on the last next today'.split(' '));

/** The words before the head, without hyphens and brackets. */
function modifiersOf(walked: readonly Token[], head: Token): Token[] {
	return walked.filter(({end, text}) => end <= head.start && /[\p{L}\d]/u.test(text) && text !== "'s" && text !== '’s');
}

/** "first base coach Ada Byron": a name behind a common noun is another phrase. */
function goesOnWith(noun: Token, head: Token | undefined): boolean {
	return !(head?.pos === 'NOUN' && noun.pos === 'PROPN' && !isCapitalised(head.text));
}

/** What may stand between number and head besides nouns. */
function mayStandBetween(
	tokens: readonly Token[],
	at: number,
	{one}: CountedOptions,
	head: Token | undefined,
): boolean {
	const word = lowerAt(tokens, at);
	// "a third of Spain's 1.2 million teachers"
	if (tokens[at]?.pos === 'NUM' && !one && isBehindPossessive(tokens, at)) return true;
	if (word !== "'s" && word !== "'") return mayPrecedeNoun(tokens, at, head !== undefined);
	// "400,000 people's data", "one coach's life", but "two of Spain's ports"
	return head !== undefined && !one && !isPlural(head);
}

/** How many numbers stand in a row at most: "1.2 million". */
const LONGEST_NUMBER = 2;

function isBehindPossessive(tokens: readonly Token[], number: number): boolean {
	let at = number - 1;
	while (tokens[at]?.pos === 'NUM' && number - at <= LONGEST_NUMBER) at--;
	return /^['’]s?$/.test(tokens[at]?.text ?? '');
}

/** "the other two wounded", "10 Chinese": an adjective alone. */
function standAlone(walked: readonly Token[]): CountedPhrase | undefined {
	const last = walked.findLast((token) => token.pos === 'ADJ' && isCapitalised(token.text));
	if (!last) return undefined;
	return {head: last, modifiers: walked.filter((token) => token.end <= last.start), end: last.end, part: false};
}

function isNoun({pos, lower, text}: Token): boolean {
	if (irregularPlurals.has(lower)) return true;
	return (pos === 'NOUN' || pos === 'PROPN') && /\p{L}/u.test(text) && !MORE.test(lower);
}

/** "two security cameras" tagged as a verb: a plural subject has no verb in -s. */
function isMistaggedPlural(
	tokens: readonly Token[],
	at: number,
	{one, count}: CountedOptions,
	head: Token | undefined,
): boolean {
	const token = tokens[at];
	if (!token || one || !count || token.pos !== 'VERB' || !head || isPlural(head)) return false;
	return /[^s]s$/.test(token.lower) && token.lower.length > 3;
}

/** Whether a plural noun follows within the same run of nouns. */
function isPluralAhead(tokens: readonly Token[], at: number): boolean {
	for (let index = at; index < at + 4; index++) {
		const token = tokens[index];
		if (!token || !(isNoun(token) || token.pos === 'ADJ')) return false;
		if (isPlural(token)) return true;
	}
	return false;
}

/** Whether a noun is a plural by its form. */
export function isPlural({lower, lemma, pos}: Token): boolean {
	if (irregularPlurals.has(lower)) return true;
	if (!lower.endsWith('s') || /(?:ss|us|is)$/.test(lower) || pluralLookingNames.has(lower)) return false;
	return pos === 'PROPN' || lemma !== lower || lower.endsWith('s');
}

/** A plural closes the phrase, unless it is one that describes ("arms dealers") or a name in the middle of one ("Wells Fargo branches"). */
function isFinalPlural(tokens: readonly Token[], at: number, {one}: CountedOptions): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token || one || !isPlural(token)) return false;
	if (!next || !isNoun(next)) return true;
	if (pluralAttributives.has(token.lower)) return false;
	return token.pos === 'NOUN' || !isInName(tokens, at);
}

/** Whether a capitalised plural goes on as a name: the next word is a noun and the phrase still finds a plural. */
function isInName(tokens: readonly Token[], at: number): boolean {
	for (let index = at + 1; index < at + 4; index++) {
		const token = tokens[index];
		if (!token || !isNoun(token)) return false;
		if (isPlural(token) && token.pos === 'NOUN') return true;
	}
	return false;
}

/** Adjectives, hyphens, numbers of products, what describes, "more". */
function mayPrecedeNoun(tokens: readonly Token[], at: number, afterNoun: boolean): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token || !next) return false;
	if (isDashToken(token)) return isGlued(tokens, at);
	if (isHyphenated(tokens, at) || isInProduct(tokens, at, next)) return true;
	if (afterNoun) return token.pos === 'ADJ' && isNoun(next) && !CASUALTIES.test(token.lower);
	return MORE.test(token.lower) || token.pos === 'ADJ' || mayDescribe(tokens, at, next);
}

/** The number of "1,200 Model 3 cars", and a maker whose name looks like a verb: "300 Ford trucks". */
function isInProduct(tokens: readonly Token[], at: number, next: Token): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	// not the "s" of "two Boeing 737s"
	if (!isNoun(next) || next.start === token?.end) return false;
	if (token?.pos === 'VERB') return isCapitalised(token.text);
	if (token?.pos !== 'NUM' || !before) return false;
	return isCapitalised(before.text) && numberedFamilies.has(before.lower);
}

/** Adverbs before an adjective, participles before a plural, "and" between adjectives. */
function mayDescribe(tokens: readonly Token[], at: number, next: Token): boolean {
	const token = tokens[at];
	if (token?.pos === 'ADV') return isNoun(next) || next.pos === 'ADJ' || next.pos === 'VERB';
	if (token?.pos === 'VERB') return /(?:ed|en|ing)$/.test(token.lower) && isPluralAhead(tokens, at + 1);
	return token?.lower === 'and' && tokens[at - 1]?.pos === 'ADJ' && next.pos === 'ADJ';
}

/** Whether no space parts a mark from the words around it. */
function isGlued(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return token?.end === next?.start && before?.end === token?.start;
}

function isDashToken({text}: Token): boolean {
	return /^[-‐‑–]$/.test(text);
}

/** "right-wing party": a hyphen before or behind. */
function isHyphenated(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	const behind = before !== undefined && isDashToken(before) && before.end === token?.start;
	const ahead = next !== undefined && isDashToken(next) && token?.end === next.start;
	return behind || ahead;
}

/** "ten European Union (EU) countries": how many tokens a bracketed acronym takes, if a noun follows. */
function acronymInBrackets(tokens: readonly Token[], at: number): number {
	const [open, word, close, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (open?.text !== '(' || close?.text !== ')' || !word || !/^\p{Lu}[\p{Lu}\d.]+$/u.test(word.text)) return 0;
	return next && isNoun(next) ? 3 : 0;
}
