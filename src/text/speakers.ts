import {speechForms, speechVerbs} from '../knowledge/speech-verbs.ts';
import type {Mention, Span, Token} from '../model/index.ts';

/** What stands beside a quotation about who says it. */
export interface SpeechCue {
	/** The phrase that names the speaker; absent where a verb of speech has none. */
	readonly speaker?: Span;
	/** The speaker is only "he", "she", "they" or "it". */
	readonly pronoun: boolean;
}

/** Tokens that a cue may stand away from its quotation. */
const reach = 30;
/** A weak verb, "called it ...", reports only this near. */
const weakReach = 5;
const longestPhrase = 16;

/** The cue after a quotation: ", said Jane Doe", "Doe said", "according to Doe", "as Doe put it". */
export function cueAfter(tokens: readonly Token[]): SpeechCue | undefined {
	let at = 0;
	while (isBreak(tokens[at])) at++;
	while (isModifier(tokens[at])) at++;
	if (isAccordingTo(tokens, at)) return cueOf(phraseAfter(tokens, at + 2));
	if (tokens[at]?.lower === 'as') at++;
	if (isSpeech(tokens[at])) return cueOf(phraseAfter(tokens, at + 1));
	const subject = phraseAfter(tokens, at);
	if (!subject) return undefined;
	let verb = skipApposition(tokens, at + subject.length);
	while (isModifier(tokens[verb])) verb++;
	return isSpeech(tokens[verb]) ? cueOf(subject) : undefined;
}

/** The cue before a quotation: "Doe said: ...", "described by officials as ...", "As one official put it, ...". */
export function cueBefore(tokens: readonly Token[]): SpeechCue | undefined {
	for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - reach); at--) {
		const token = tokens[at];
		if (!token || token.text === ';') return undefined;
		if (isAccordingTo(tokens, at)) return cueOf(phraseAfter(tokens, at + 2));
		if (!isSpeech(token)) continue;
		if (!speechForms.has(token.lower) && tokens.length - at > weakReach) continue;
		return cueAtVerb(tokens, at);
	}
	return undefined;
}

function cueAtVerb(tokens: readonly Token[], verb: number): SpeechCue {
	const isForm = tokens[verb]?.lower.endsWith('ing') === true;
	if (tokens[verb + 1]?.lower === 'by' && !isForm) return cueOf(phraseAfter(tokens, verb + 2));
	if (isPassive(tokens, verb) || isPostposed(tokens, verb)) return {pronoun: false};
	const before = tokens[verb - 1];
	const depends = isForm || before?.lower === 'to' || before?.pos === 'CCONJ';
	return cueOf(depends ? mainSubject(tokens, verb) : subjectBefore(tokens, verb));
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
	let at = verb - 1;
	while (tokens[at]?.pos === 'ADV') at--;
	return tokens[at]?.lemma === 'be' || tokens[at]?.lower === 'been';
}

/** "members accused of spying", "a pact described as historic" */
function isPostposed(tokens: readonly Token[], verb: number): boolean {
	const [token, next] = tokens.slice(verb, verb + 2);
	if (token?.lower.endsWith('ed') !== true) return false;
	return next?.lower === 'as' || (next?.lower === 'of' && token.lemma === 'accuse');
}

/** The subject of the first verb of the sentence. */
function mainSubject(tokens: readonly Token[], before: number): readonly Token[] | undefined {
	const verb = tokens.findIndex(
		({pos, lower}, at) => at < before && at > 0 && (pos === 'VERB' || pos === 'AUX') && !lower.endsWith('ing'),
	);
	return verb > 0 ? subjectBefore(tokens, verb) : undefined;
}

/** The noun phrase before a verb; one between commas, "Doe, who left, said", is stepped over. */
function subjectBefore(tokens: readonly Token[], verb: number): readonly Token[] | undefined {
	let end = verb;
	while (isModifier(tokens[end - 1]) || tokens[end - 1]?.pos === 'AUX') end--;
	if (/^(?:who|which|that)$/.test(tokens[end - 1]?.lower ?? '')) end--;
	if (tokens[end - 1]?.text === ',') {
		const comma = tokens.slice(Math.max(0, end - 1 - reach), end - 1).findLastIndex(({text}) => text === ',');
		if (comma >= 0) return phraseBefore(tokens, Math.max(0, end - 1 - reach) + comma) ?? phraseBefore(tokens, end - 1);
		return phraseBefore(tokens, end - 1);
	}
	return phraseBefore(tokens, end);
}

function phraseBefore(tokens: readonly Token[], end: number): readonly Token[] | undefined {
	let start = end;
	while (start > 0 && end - start < longestPhrase && isInPhrase(tokens, start - 1)) {
		start--;
		if (isDeterminer(tokens[start]) && !isLinked(tokens, start)) break;
	}
	while (start < end && !startsPhrase(tokens[start])) start++;
	return start < end ? tokens.slice(start, end) : undefined;
}

/** The noun phrase that begins at an index, with what "of" and the like tie to it, and a name after a role. */
function phraseAfter(tokens: readonly Token[], start: number): readonly Token[] | undefined {
	if (!startsPhrase(tokens[start])) return undefined;
	let end = start + 1;
	if (!isFullPronoun(tokens[start])) {
		while (end - start < longestPhrase && isInPhrase(tokens, end) && !beginsAnother(tokens, end)) end++;
		while (tokens[end - 1]?.pos === 'ADP') end--;
	}
	return tokens.slice(start, end + nameLength(tokens, start, end));
}

/** The tokens of the comma and the name after a role: "a spokeswoman for the county, Jane Doe". */
function nameLength(tokens: readonly Token[], start: number, end: number): number {
	if (tokens[end]?.text !== ',' || tokens[end + 1]?.pos !== 'PROPN') return 0;
	const named = tokens.slice(start, end).some(({pos}) => pos === 'PROPN' || pos === 'PRON');
	if (named && tokens[start]?.pos !== 'DET') return 0;
	let last = end + 1;
	while (tokens[last + 1]?.pos === 'PROPN') last++;
	return last + 1 - end;
}

/** Whether a token inside a phrase begins the next one: "told Doe the plan". */
function beginsAnother(tokens: readonly Token[], at: number): boolean {
	return isFullPronoun(tokens[at]) || (isDeterminer(tokens[at]) && !isLinked(tokens, at));
}

function isFullPronoun(token: Token | undefined): boolean {
	return token?.pos === 'PRON' && !isPossessivePronoun(token);
}

function isInPhrase(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || /^(?:who|which|that|whom|what|there)$/.test(token.lower)) return false;
	if (/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|PART)$/.test(token.pos)) return token.lower !== 'to' && token.lower !== 'not';
	if (token.pos === 'ADP')
		return /^(?:of|for|at|from|in|on)$/.test(token.lower) && isNoun(tokens[at - 1]) && !isDay(tokens[at + 1]);
	return token.text === '-' && tokens[at - 1]?.end === token.start;
}

function isLinked(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.pos === 'ADP' && isInPhrase(tokens, at - 1);
}

function skipApposition(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.text !== ',') return at;
	for (let end = at + 1; end < Math.min(tokens.length, at + reach / 2); end++) {
		if (tokens[end]?.text === ',') return end + 1;
	}
	return at;
}

function cueOf(phrase: readonly Token[] | undefined): SpeechCue {
	const [first] = phrase ?? [];
	const last = phrase?.at(-1);
	if (!first || !last) return {pronoun: false};
	return {speaker: {start: first.start, end: last.end}, pronoun: phrase?.length === 1 && first.pos === 'PRON'};
}

/** The person or body among the names of a speaker's phrase; the phrase itself where it has none. */
export function namedSpeaker(text: string, phrase: Span, mentions: readonly Mention[]): Span {
	const inside = mentionsWithin(phrase, mentions);
	const person = inside.findLast(
		({type, start}) => type === 'person' && !dependsOn.test(text.slice(phrase.start, start)),
	);
	const body = inside.findLast(({type, via}) => type === 'organization' && via !== 'noun');
	const best = person ?? body;
	return best ? {start: best.start, end: best.end} : phrase;
}

/** "the lawyer of Jane Doe": not Doe is speaking. */
const dependsOn = /\b(?:of|for|to|from|with|by)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu;

/** The mentions that lie within a span; they stand in order of position. */
export function mentionsWithin({start, end}: Span, mentions: readonly Mention[]): Mention[] {
	let low = 0;
	let high = mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.start ?? Infinity) >= start) high = middle;
		else low = middle + 1;
	}
	const inside: Mention[] = [];
	for (let mention = mentions[low]; mention && mention.start < end; mention = mentions[++low]) {
		if (mention.end <= end) inside.push(mention);
	}
	return inside;
}

function isSpeech(token: Token | undefined): boolean {
	if (!token || token.pos === 'PROPN' || token.pos === 'DET') return false;
	return speechVerbs.has(token.lower) && (token.pos === 'VERB' || token.pos === 'AUX' || speechForms.has(token.lower));
}

function isAccordingTo(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to';
}

function isBreak(token: Token | undefined): boolean {
	return token !== undefined && /^(?:,|\.|–|—|-|--|\))$/.test(token.text);
}

function isModifier(token: Token | undefined): boolean {
	return token?.pos === 'ADV' || token?.lower === 'has' || token?.lower === 'had' || token?.lower === 'have';
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
	if (!token || /^(?:i|we|you|me|us|them|him|this|who|which|that|to|not)$/.test(token.lower)) return false;
	return /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(token.pos);
}

function isDay(token: Token | undefined): boolean {
	return token !== undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower);
}
