import {isRoleNoun} from '../knowledge/role-nouns.ts';
import {speechForms, speechVerbs} from '../knowledge/speech-verbs.ts';
import type {Span, Token} from '../model/index.ts';
import {
	isDay,
	isFinite,
	isModifier,
	isRelative,
	phraseAfter,
	phraseBefore,
	type SpeakerPhrase,
	subjectBefore,
} from './speaker-phrases.ts';

/** What stands beside a quotation about who says it. */
export interface SpeechCue extends Span {
	/** The phrase that names the speaker; absent where a verb of speech has none. */
	readonly speaker?: Span;
	/** The speaker is only "he", "she", "they" or "it". */
	readonly pronoun: boolean;
	/** Tokens between the cue and the quotation. */
	readonly distance: number;
}

/** Tokens that a cue may stand away from its quotation. */
const reach = 30;
/** A weak verb, "called it ...", reports only this near. */
const weakReach = 5;
/** Tokens that an apposition may take: "Jane Doe, a professor at the university, said". */
const longestApposition = 24;

/** The cue after a quotation: ", said Jane Doe", "Doe said", "according to Doe", "as Doe put it". */
export function cueAfter(tokens: readonly Token[]): SpeechCue | undefined {
	let at = 0;
	while (isBreak(tokens[at])) at++;
	while (isModifier(tokens[at])) at++;
	const source = sourceAt(tokens, at);
	if (source) return cueOf(tokens, at, source, at);
	if (tokens[at]?.lower === 'as') at++;
	if (isSpeech(tokens, at) && isFinite(tokens, at)) return invertedCue(tokens, at);
	const subject = phraseAfter(tokens, at);
	if (!subject) return undefined;
	const verb = verbOf(tokens, subject);
	if (verb === undefined) return undefined;
	return cueOf(tokens, verb, citedAfter(tokens, verb) ?? subject, at);
}

/** "said Jane Doe", "said on Monday the mayor" */
function invertedCue(tokens: readonly Token[], verb: number): SpeechCue | undefined {
	// "told the council": that is the listener
	if (tokens[verb]?.lemma === 'tell') return undefined;
	let at = verb + 1;
	while (isModifier(tokens[at])) at++;
	if (tokens[at]?.lower === 'on' && isDay(tokens[at + 1])) at += 2;
	return cueOf(tokens, verb, phraseAfter(tokens, at), verb);
}

/** The verb of speech that belongs to the subject before it, behind an apposition or how and when. */
function verbOf(tokens: readonly Token[], subject: SpeakerPhrase): number | undefined {
	let at = subject.to;
	while (isModifier(tokens[at]) || isDay(tokens[at]) || (isWord(tokens[at], 'on') && isDay(tokens[at + 1]))) at++;
	if (isSpeech(tokens, at)) return endsInIng(tokens[at]) ? undefined : at;
	if (tokens[at]?.text !== ',') return undefined;
	return closesName(tokens, subject) && isSpeech(tokens, at + 1) ? at + 1 : verbBehindApposition(tokens, at + 1);
}

/** "the lawyer, Jane Doe, said": the name itself stands between commas. */
function closesName(tokens: readonly Token[], {from, to}: SpeakerPhrase): boolean {
	return tokens.slice(from, to).some(({text}) => text === ',');
}

function verbBehindApposition(tokens: readonly Token[], from: number): number | undefined {
	const first = tokens[from];
	if (!first || first.pos === 'CCONJ' || first.pos === 'SCONJ') return undefined;
	// "Doe, who said", "Doe, whose brother told": only what stands behind the next comma is Doe's
	let isBarred = isRelative(first) || first.lower === 'whose';
	for (const [offset, {text}] of tokens.slice(from + 1, from + longestApposition).entries()) {
		const at = from + 1 + offset;
		if (endsClause.has(text)) return undefined;
		if (text === ',') isBarred = false;
		if (isBarred || !isFinite(tokens, at)) continue;
		if (isSpeech(tokens, at) && closesApposition(tokens, from, at)) return at;
		isBarred = true;
	}
	return undefined;
}

const endsClause: ReadonlySet<string> = new Set([';', '.']);

/** "Doe, a professor, said", "Doe, a professor at the university said", but not "..., the mayor told the crowd, police said" */
function closesApposition(tokens: readonly Token[], from: number, verb: number): boolean {
	let before = verb - 1;
	while (isModifier(tokens[before])) before--;
	return tokens[before]?.text === ',' || phraseBefore(tokens, verb)?.from === from;
}

/** The cue in the rest of a sentence: "... in the north, officials said." Words in quotation marks are left out of the tokens. */
export function cueBehind(tokens: readonly Token[]): SpeechCue | undefined {
	for (let at = 1; at < tokens.length; at++) {
		if (tokens[at]?.text !== ',' && !isGap(tokens, at)) continue;
		const from = tokens[at]?.text === ',' ? at + 1 : at;
		const found = tokens[from]?.text === ',' ? undefined : cueAfter(tokens.slice(from));
		if (found?.speaker) return {...found, distance: found.distance + from};
	}
	return undefined;
}

/** Whether words were left out before a token. */
function isGap(tokens: readonly Token[], at: number): boolean {
	return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) > 2;
}

/** The cue before a quotation: "Doe said: ...", "described by officials as ...", "As one official put it, ...". */
export function cueBefore(tokens: readonly Token[]): SpeechCue | undefined {
	for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - reach); at--) {
		const token = tokens[at];
		if (!token || token.text === ';') return undefined;
		const away = tokens.length - at;
		const source = sourceAt(tokens, at);
		if (source) return cueOf(tokens, at, source, away);
		if (!isSpeech(tokens, at) || (!speechForms.has(token.lower) && away > weakReach) || isDenied(tokens, at)) continue;
		return cueOf(tokens, at, speakerAtVerb(tokens, at), away);
	}
	return undefined;
}

/** Who says what a sentence tells, by its first verb of speech that is no relative clause's. */
export function cueWithin(tokens: readonly Token[]): SpeechCue | undefined {
	for (const [at, token] of tokens.entries()) {
		const source = sourceAt(tokens, at);
		if (source) return cueOf(tokens, at, source, 0);
		if (!speechForms.has(token.lower) || !isSpeech(tokens, at) || !isFinite(tokens, at)) continue;
		if (isOfRelative(tokens, at) || isPassive(tokens, at)) continue;
		const subject = subjectOfFinite(tokens, at);
		if (subject) return cueOf(tokens, at, subject, 0);
	}
	return undefined;
}

function speakerAtVerb(tokens: readonly Token[], verb: number): SpeakerPhrase | undefined {
	const isForm = endsInIng(tokens[verb]);
	const before = tokens[verb - 1];
	if (!isForm && isWord(tokens[verb + 1], 'by')) return phraseAfter(tokens, verb + 2);
	const cited = isForm && isWord(before, 'as') ? citedBefore(tokens, verb) : citedAfter(tokens, verb);
	if (cited) return cited;
	if (isPassive(tokens, verb) || isPostposed(tokens, verb)) return undefined;
	return isForm && before?.pos !== 'AUX' ? subjectOfForm(tokens, verb) : subjectOfFinite(tokens, verb);
}

/** "went on to call it", "came and said": the main verb's subject. */
function subjectOfFinite(tokens: readonly Token[], verb: number): SpeakerPhrase | undefined {
	const before = tokens[verb - 1];
	const main = isWord(before, 'to') || before?.pos === 'CCONJ' ? mainSubject(tokens, verb) : undefined;
	if (main) return main;
	const subject = subjectBefore(tokens, verb);
	// "...," said Doe, "..."
	if (!subject) return !before || before.pos === 'PUNCT' ? phraseAfter(tokens, verb + 1) : undefined;
	return isAfterPreposition(tokens, subject) ? (mainSubject(tokens, verb) ?? subject) : subject;
}

/** "did not say": no words of theirs follow. */
function isDenied(tokens: readonly Token[], verb: number): boolean {
	return /^(?:not|n't|n’t|never)$/.test(tokens[verb - 1]?.lower ?? '');
}

function endsInIng(token: Token | undefined): boolean {
	return token !== undefined && token.lower.endsWith('ing');
}

function isWord(token: Token | undefined, word: string): boolean {
	return token?.lower === word;
}

/** "with Doe arguing that": its own; ", adding that": the main verb's. */
function subjectOfForm(tokens: readonly Token[], verb: number): SpeakerPhrase | undefined {
	const own = phraseBefore(tokens, verb);
	if (own && tokens[own.from - 1]?.lower === 'with') return own;
	return mainSubject(tokens, verb) ?? own;
}

/** The subject of the nearest verb of speech before, or of the first verb of the sentence. */
function mainSubject(tokens: readonly Token[], before: number): SpeakerPhrase | undefined {
	let first: number | undefined;
	for (let at = before - 1; at > 0; at--) {
		if (!isFinite(tokens, at) || isOfRelative(tokens, at)) continue;
		if (isSpeech(tokens, at) && !isPassive(tokens, at)) return subjectBefore(tokens, at);
		first = at;
	}
	return first === undefined ? undefined : subjectBefore(tokens, first);
}

/** "after the talks in Oslo said": what stands in a phrase of time or place is no subject. */
function isAfterPreposition(tokens: readonly Token[], phrase: SpeakerPhrase | undefined): boolean {
	const before = tokens[(phrase?.from ?? 0) - 1]?.lower ?? '';
	return /^(?:after|before|in|at|during|since|without|against|between|into|near|under|over|through|by|for|to|from|on|about)$/.test(
		before,
	);
}

/** "Doe was quoted (as saying)", "the paper quoted Doe as saying" */
function citedBefore(tokens: readonly Token[], saying: number): SpeakerPhrase | undefined {
	const from = Math.max(0, saying - longestApposition);
	const verb = from + tokens.slice(from, saying).findLastIndex(isCiting);
	if (verb < from) return undefined;
	return isPassive(tokens, verb) ? subjectBefore(tokens, verb) : citedAfter(tokens, verb);
}

/** "Reuters quoted Doe", "citing officials": who is cited, not who cites; what is cited may be no speaker at all. */
function citedAfter(tokens: readonly Token[], verb: number): SpeakerPhrase | undefined {
	if (!isCiting(tokens[verb])) return undefined;
	if (/^(?:him|her|them)$/.test(tokens[verb + 1]?.lower ?? '')) return {from: verb + 1, to: verb + 2};
	const object = phraseAfter(tokens, verb + 1);
	return object && tokens.slice(object.from, object.to).some(canSpeak) ? object : undefined;
}

function isCiting(token: Token | undefined): boolean {
	return /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing))$/.test(token?.lower ?? '');
}

function canSpeak({pos, lemma, lower}: Token): boolean {
	return pos === 'PROPN' || isRoleNoun(lemma) || speakingNouns.has(lemma) || speakingNouns.has(lower);
}

/** Nouns for those who are cited that name no single person. */
const speakingNouns: ReadonlySet<string> = new Set(
	'source authority police media newspaper paper agency report statement ministry department company government people family neighbor neighbour relative staff spokesperson document filing letter'.split(
		' ',
	),
);

/** "Officials who say", "a note that says" */
function isOfRelative(tokens: readonly Token[], verb: number): boolean {
	let at = verb - 1;
	while (isModifier(tokens[at]) || tokens[at]?.pos === 'AUX') at--;
	return isRelative(tokens[at]);
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

function isSpeech(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token || !speechVerbs.has(token.lower) || token.pos === 'PROPN' || token.pos === 'DET') return false;
	if (isNounHere(tokens, at)) return false;
	return token.pos === 'VERB' || token.pos === 'AUX' || speechForms.has(token.lower);
}

/** "a two-party state", "with this note": not every form is a verb where it stands. */
function isNounHere(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (!before || !token || token.pos === 'AUX') return false;
	const isPlain = token.lower === token.lemma;
	if (token.pos === 'VERB') return isPlain && modifiers.has(before.pos);
	const isCompound = before.pos === 'NOUN' && isPlain && !before.lower.endsWith('s');
	return isCompound || modifiers.has(before.pos) || before.pos === 'ADP' || before.pos === 'PART';
}

const modifiers: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);

/** The source behind "according to" at an index. */
function sourceAt(tokens: readonly Token[], at: number): SpeakerPhrase | undefined {
	return tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to' ? phraseAfter(tokens, at + 2) : undefined;
}

function isBreak(token: Token | undefined): boolean {
	return token !== undefined && /^(?:,|\.|–|—|-|--|\))$/.test(token.text);
}

function cueOf(
	tokens: readonly Token[],
	cue: number,
	phrase: SpeakerPhrase | undefined,
	distance: number,
): SpeechCue | undefined {
	const token = tokens[cue];
	if (!token) return undefined;
	const words = {start: token.start, end: token.end, distance};
	const [first, last] = [tokens[phrase?.from ?? -1], tokens[(phrase?.to ?? 0) - 1]];
	if (!first || !last) return {...words, pronoun: false};
	return {...words, speaker: {start: first.start, end: last.end}, pronoun: first === last && first.pos === 'PRON'};
}
