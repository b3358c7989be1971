import type {Token} from '../model/index.ts';

/** A noun phrase that can name a speaker: indices of its first token and of the one behind its last. */
export interface SpeakerPhrase {
	readonly from: number;
	readonly to: number;
}

/** Tokens that may stand between a speaker and the verb: "Doe, the mayor of Oslo, said". */
const reach = 30;
const longestPhrase = 16;
/** Commas that are stepped over to the left: "Doe, the minister of trade, energy and transport, said". */
const mostCommas = 4;

/** The noun phrase that begins at an index, with what "of" and the like tie to it, and a name after a role. */
export function phraseAfter(tokens: readonly Token[], from: number): SpeakerPhrase | undefined {
	if (!startsPhrase(tokens[from])) return undefined;
	if (isFullPronoun(tokens[from])) return {from, to: from + 1};
	let to = from + 1;
	while (to - from < longestPhrase && isInPhrase(tokens, to) && !beginsAnother(tokens, to)) to++;
	while (tokens[to - 1]?.pos === 'ADP') to--;
	const joined = joinsName(tokens, from, to) ? phraseAfter(tokens, to + 1) : undefined;
	return {from, to: joined?.to ?? endOfName(tokens, from, to)};
}

/** "chairman and chief executive Jane Doe": two offices of one person. */
function joinsName(tokens: readonly Token[], from: number, to: number): boolean {
	if (tokens[to]?.pos !== 'CCONJ' || hasName(tokens, {from, to})) return false;
	let at = to + 1;
	while (tokens[at]?.pos === 'NOUN' || tokens[at]?.pos === 'ADJ') at++;
	return at > to + 1 && tokens[at]?.pos === 'PROPN';
}

function hasName(tokens: readonly Token[], {from, to}: SpeakerPhrase): boolean {
	return tokens.slice(from, to).some(({pos}) => pos === 'PROPN');
}

/** Behind the comma and the name after a role: "a spokeswoman for the county, Jane Doe". */
function endOfName(tokens: readonly Token[], from: number, to: number): number {
	if (tokens[to]?.text !== ',' || tokens[to + 1]?.pos !== 'PROPN') return to;
	// "Doe's lawyer, Jane Roe"
	const isRole = isDeterminer(tokens[from]) || tokens[to - 1]?.pos === 'NOUN';
	if (hasName(tokens, {from, to}) && !isRole) return to;
	let last = to + 1;
	while (tokens[last + 1]?.pos === 'PROPN') last++;
	return last + 1;
}

/** The noun phrase before a verb; one between commas, "Doe, who left, said", is stepped over. */
export function subjectBefore(tokens: readonly Token[], verb: number): SpeakerPhrase | undefined {
	const to = beforeAdverbials(tokens, verb);
	// "Doe, who told the council"
	if (isRelative(tokens[to - 1])) return phraseBefore(tokens, tokens[to - 2]?.text === ',' ? to - 2 : to - 1);
	return tokens[to - 1]?.text === ',' ? subjectBeforeCommas(tokens, to - 1) : phraseBefore(tokens, to);
}

/** "Doe on Sunday", "Doe later", "Doe in a statement": where the words before the verb end that tell how and when. */
function beforeAdverbials(tokens: readonly Token[], verb: number): number {
	let end = verb;
	for (;;) {
		const before = end;
		while (isModifier(tokens[end - 1]) || tokens[end - 1]?.pos === 'AUX') end--;
		end = beforeTime(tokens, beforeUtterance(tokens, end));
		if (end === before) return end;
	}
}

function beforeTime(tokens: readonly Token[], end: number): number {
	if (isDay(tokens[end - 1])) return tokens[end - 2]?.lower === 'on' ? end - 2 : end - 1;
	const isPeriod = /^(?:week|month|year|night|morning|afternoon|evening|spring|summer|autumn|fall|winter)$/.test(
		tokens[end - 1]?.lower ?? '',
	);
	return isPeriod && /^(?:last|this|that|earlier)$/.test(tokens[end - 2]?.lower ?? '') ? end - 2 : end;
}

/** "in a statement", "on Twitter", "in an emailed reply" */
function beforeUtterance(tokens: readonly Token[], end: number): number {
	if (!isUtterance(tokens[end - 1])) return end;
	let start = end - 1;
	while (end - start < 5 && /^(?:DET|ADJ|NOUN|PROPN|VERB)$/.test(tokens[start - 1]?.pos ?? '')) start--;
	return /^(?:in|on|at|via|during|through)$/.test(tokens[start - 1]?.lower ?? '') && start > 1 ? start - 1 : end;
}

function isUtterance(token: Token | undefined): boolean {
	return utterances.has(token?.lemma ?? '') || utterances.has(token?.lower ?? '');
}

/** What somebody speaks or writes in. */
const utterances: ReadonlySet<string> = new Set(
	'statement interview email e-mail tweet letter report conference speech call post message video briefing hearing note release memo blog interviews filing address twitter facebook instagram'.split(
		' ',
	),
);

/** "the minister of trade, energy and transport,": steps back over what stands between commas, to a name if there is one. */
function subjectBeforeCommas(tokens: readonly Token[], lastComma: number): SpeakerPhrase | undefined {
	const least = Math.max(0, lastComma - reach);
	let right = lastComma;
	let best: SpeakerPhrase | undefined;
	for (let step = 0; step < mostCommas; step++) {
		const left = least + tokens.slice(least, right).findLastIndex(({text}) => text === ',');
		if (left < least) break;
		const phrase = phraseBefore(tokens, left);
		// "Doe, who, as mayor, ran the county, said"
		if (isApposition(tokens, left + 1, lastComma) && phrase) {
			if (isNameOf(tokens, {from: left + 1, to: right}, phrase)) return {from: phrase.from, to: right};
			if (hasName(tokens, phrase)) return phrase;
			best = phrase;
		}
		right = left;
	}
	return best ?? (isApposition(tokens, least, lastComma) ? phraseBefore(tokens, lastComma) : undefined);
}

/** "the head of the party, Jane Doe,": a name that stands behind a role. */
function isNameOf(tokens: readonly Token[], {from, to}: SpeakerPhrase, phrase: SpeakerPhrase): boolean {
	const isName = from < to && tokens.slice(from, to).every(({pos}) => pos === 'PROPN');
	return isName && tokens.slice(phrase.from, phrase.to).some(({pos}) => pos === 'NOUN' || pos === 'DET');
}

/** Whether tokens only say more of what stands before them: they hold no verb, or only those of a relative clause. */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
	let isRelated = false;
	for (let at = from; at < to; at++) {
		const isFirst = at === from || tokens[at - 1]?.text === ',';
		if (isFirst && (isRelative(tokens[at]) || tokens[at]?.lower === 'whose')) isRelated = true;
		if (tokens[at]?.text === ';' || (!isRelated && isFinite(tokens, at))) return false;
	}
	return from < to;
}

/** The noun phrase that ends before an index. */
export function phraseBefore(tokens: readonly Token[], to: number): SpeakerPhrase | undefined {
	if (isFullPronoun(tokens[to - 1])) return startsPhrase(tokens[to - 1]) ? {from: to - 1, to} : undefined;
	let from = to;
	while (from > 0 && to - from < longestPhrase && isInPhrase(tokens, from - 1) && !isDay(tokens[from - 1])) {
		from--;
		if (isDeterminer(tokens[from]) && !isLinked(tokens, from)) break;
	}
	while (from < to && !startsPhrase(tokens[from])) from++;
	return from < to ? {from, to} : undefined;
}

/** Whether a token is a verb that can stand with a subject: no infinitive, no "-ing" form. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.pos !== 'VERB' && token?.pos !== 'AUX') return false;
	return !token.lower.endsWith('ing') && tokens[at - 1]?.lower !== 'to' && token.lower !== 'be';
}

/** Whether a token is an adverb or auxiliary that may stand between subject and verb. */
export function isModifier(token: Token | undefined): boolean {
	return token?.pos === 'ADV' || /^(?:has|had|have|then|also|not|n't|n’t)$/.test(token?.lower ?? '');
}

/** "who", "which", "that" */
export function isRelative(token: Token | undefined): boolean {
	return /^(?:who|which|that)$/.test(token?.lower ?? '');
}

/** "Monday" */
export function isDay(token: Token | undefined): boolean {
	return token !== undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower);
}

/** Whether a token inside a phrase begins the next one: "told Doe the plan". */
function beginsAnother(tokens: readonly Token[], at: number): boolean {
	return isFullPronoun(tokens[at]) || isDay(tokens[at]) || (isDeterminer(tokens[at]) && !isLinked(tokens, at));
}

function isFullPronoun(token: Token | undefined): boolean {
	return token?.pos === 'PRON' && !isPossessivePronoun(token);
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || /^(?:who|which|that|whom|what|there)$/.test(token.lower)) return false;
	if (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(token.pos)) return token.lower !== 'to' && token.lower !== 'not';
	if (token.pos === 'ADP') return linksNoun(tokens, at);
	return token.text === '-' && tokens[at - 1]?.end === token.start;
}

/** "officials of the county", but not "the mayor in a statement" */
function linksNoun(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	// "the premier of", which the tagger may take for an adjective
	const isHead = isNoun(tokens[at - 1]) || (word === 'of' && tokens[at - 1]?.pos === 'ADJ');
	if (!isHead || !/^(?:of|for|at|from|in|on|with)$/.test(word)) return false;
	return !isDay(tokens[at + 1]) && !tokens.slice(at + 1, at + 4).some(isUtterance);
}

function isLinked(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.pos === 'ADP' && isInPhrase(tokens, at - 1);
}

function isDeterminer(token: Token | undefined): boolean {
	return token?.pos === 'DET' || isPossessivePronoun(token);
}

function isPossessivePronoun(token: Token | undefined): boolean {
	return token !== undefined && /^(?:his|her|its|their|our|my|your)$/.test(token.lower);
}

function isNoun(token: Token | undefined): boolean {
	return token?.pos === 'NOUN' || token?.pos === 'PROPN';
}

function startsPhrase(token: Token | undefined): boolean {
	// "US" is no pronoun
	if (!token || /^(?:I|[Ww]e|[Yy]ou|me|us|them|him|[Tt]his|[Ww]ho|[Ww]hich|[Tt]hat|to|not)$/.test(token.text))
		return false;
	return /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(token.pos) && !isDay(token);
}
