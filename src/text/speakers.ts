import {givenName} from '../knowledge/given-names.ts';
import {genderOfNoun, isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {contains, type Mention, type Sentence, type Span, spanText} from '../model/index.ts';
import {isFinite} from './speaker-phrases.ts';
import {cueWithin, type SpeechCue} from './speech-cues.ts';

/** What is known of an article when the speakers of its quotations are looked for. */
export interface Discourse {
	readonly text: string;
	readonly sentences: readonly Sentence[];
	readonly mentions: readonly Mention[];
	/** The stretches within quotation marks that no other holds, in order of position. */
	readonly quoted: readonly Span[];
}

/** Sentences back to which a pronoun can refer. */
const sentencesBack = 5;
/** Mentions back to which a name is looked for. */
const mentionsBack = 500;
/** Tokens of a sentence that are read for who says what it tells. */
const longestRead = 80;

/** The name or phrase of the speaker that a cue tells; a pronoun is taken for who spoke or was named last. */
export function speakerOf({speaker, pronoun}: SpeechCue, discourse: Discourse): Span | undefined {
	if (!speaker) return undefined;
	const {text, mentions} = discourse;
	return pronoun ? meantBy(speaker, discourse) : nameFor(namedSpeaker(text, speaker, mentions), mentions);
}

/** Who says what a sentence tells in its own words, where it names somebody. */
export function sourceOfSentence(index: number, discourse: Discourse): Span | undefined {
	const sentence = discourse.sentences[index];
	const cue = sentence && cueWithin(ownTokens(sentence, discourse));
	return cue && speakerOf(cue, discourse);
}

/** The person or body among the names of a speaker's phrase; the phrase itself where it has none. */
function namedSpeaker(text: string, phrase: Span, mentions: readonly Mention[]): Span {
	const inside = mentionsWithin(phrase, mentions);
	const person = inside.findLast(
		({type, start, end}) =>
			type === 'person' && !dependsOn.test(text.slice(phrase.start, start)) && !owns.test(text.slice(end, phrase.end)),
	);
	const body = inside.findLast(({type, via}) => type === 'organization' && via !== 'noun');
	const [only] = inside;
	// "the company"
	const noun = only?.via === 'noun' && only.end === phrase.end && inside.length === 1 ? only : undefined;
	const best = person ?? body ?? noun;
	return best ? {start: best.start, end: best.end} : phrase;
}

/** "Jane Doe's sister": not Doe is speaking. */
const owns = /^['’]/;
/** "the lawyer of Jane Doe": not Doe is speaking. */
const dependsOn = /\b(?:of|for|to|from|with|by)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu;

/** The nearest name before a noun or pronoun that was resolved: "the minister" as "Jane Doe". */
function nameFor(speaker: Span, mentions: readonly Mention[]): Span {
	const from = firstMentionFrom(mentions, speaker.start);
	const own = mentions[from];
	if (!own || own.end > speaker.end || (own.via !== 'noun' && own.via !== 'pronoun')) return speaker;
	for (let at = from - 1; at >= Math.max(0, from - mentionsBack); at--) {
		const before = mentions[at];
		if (before?.entity === own.entity && (before.via === 'name' || before.via === 'acronym'))
			return {start: before.start, end: before.end};
	}
	return speaker;
}

/** Who a pronoun means: its mention, or whoever fits and spoke or was named in the sentences before; else the pronoun. */
function meantBy(pronoun: Span, discourse: Discourse): Span {
	const {text, mentions, sentences} = discourse;
	const named = nameFor(pronoun, mentions);
	if (named !== pronoun) return named;
	const word = spanText(text, pronoun).toLowerCase();
	const own = sentenceAt(sentences, pronoun.start);
	for (let index = own; index >= Math.max(0, own - sentencesBack); index--) {
		const sentence = sentences[index];
		const found = sentence && candidateIn(sentence, pronoun, word, discourse);
		if (found) return nameFor(found, mentions);
	}
	return pronoun;
}

/** Who speaks in a sentence, else whom it names first: outside of quotation marks, and before the pronoun. */
function candidateIn(sentence: Sentence, pronoun: Span, word: string, discourse: Discourse): Span | undefined {
	const {text, mentions} = discourse;
	const tokens = ownTokens(sentence, discourse).filter(({end}) => end <= pronoun.start);
	const cue = cueWithin(tokens);
	const speaker = cue?.speaker && !cue.pronoun ? namedSpeaker(text, cue.speaker, mentions) : undefined;
	if (speaker && canMean(word, speaker, discourse)) return speaker;
	const subject = endOfSubject(tokens);
	// a heading or the credit of a photograph
	if (subject === undefined) return undefined;
	const end = Math.min(sentence.end, pronoun.start, genderOfPronoun.has(word) ? Infinity : subject);
	return mentionsWithin({start: sentence.start, end}, mentions).find(
		(mention) => mention.via !== 'demonym' && !isQuoted(mention, discourse) && canMean(word, mention, discourse),
	);
}

function endOfSubject(tokens: Sentence['tokens']): number | undefined {
	return tokens.find((_, at) => isFinite(tokens, at))?.start;
}

/** Whether "he", "she", "it" or "they" can stand for the words of a span. */
function canMean(word: string, span: Span, {text, mentions}: Discourse): boolean {
	const first = mentions[firstMentionFrom(mentions, span.start)];
	const mention = first && contains(span, first) ? first : undefined;
	const words = spanText(text, span).split(/[^\p{L}]+/u);
	const gender = genderOfPronoun.get(word);
	if (gender) return mention ? isPerson(mention, gender) : couldBeCalled(words, gender);
	if (mention ? mention.type === 'person' : words.some(isForPerson)) return false;
	if (word === 'it') return mention?.type !== 'other';
	return mention?.type === 'organization' || words.some((noun) => /[^s]s$|^police$/.test(noun));
}

function isPerson(mention: Mention, gender: Mention['gender']): boolean {
	return mention.type === 'person' && (mention.gender === undefined || mention.gender === gender);
}

function isForPerson(noun: string): boolean {
	return isRoleNoun(noun.toLowerCase()) || isKinNoun(noun.toLowerCase());
}

/** A role, kin or a name that was not recognised, whose words do not tell the other gender. */
function couldBeCalled(words: readonly string[], gender: Mention['gender']): boolean {
	if (!words.some(isForPerson) && !/^\p{Lu}/u.test(words.at(-1) ?? '')) return false;
	return words.every((word) => {
		const told = genderOfNoun(word.toLowerCase()) ?? givenName(word) ?? 'either';
		return told === 'either' || told === gender;
	});
}

const genderOfPronoun: ReadonlyMap<string, Mention['gender']> = new Map([
	['he', 'male'],
	['him', 'male'],
	['she', 'female'],
	['her', 'female'],
]);

function ownTokens(sentence: Sentence, {quoted}: Discourse): Sentence['tokens'] {
	const tokens = sentence.tokens.slice(0, longestRead);
	const first = firstFrom(quoted, ({end}) => end > sentence.start);
	if ((quoted[first]?.start ?? Infinity) >= sentence.end) return tokens;
	let at = first;
	return tokens.filter(({start, end}) => {
		while ((quoted[at]?.end ?? Infinity) <= start) at++;
		return (quoted[at]?.start ?? Infinity) >= end;
	});
}

function isQuoted({start, end}: Span, {quoted}: Discourse): boolean {
	return (quoted[firstFrom(quoted, (one) => one.end > start)]?.start ?? Infinity) < end;
}

/** Index of the sentence that holds an offset, or of the next one. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
	return firstFrom(sentences, ({end}) => end > at);
}

/** The mentions that lie within a span; they stand in order of position. */
function mentionsWithin({start, end}: Span, mentions: readonly Mention[]): Mention[] {
	const inside: Mention[] = [];
	for (let at = firstMentionFrom(mentions, start); (mentions[at]?.start ?? Infinity) < end; at++) {
		const mention = mentions[at];
		if (mention && mention.end <= end) inside.push(mention);
	}
	return inside;
}

function firstMentionFrom(mentions: readonly Mention[], offset: number): number {
	return firstFrom(mentions, ({start}) => start >= offset);
}

/** Index of the first item of an ordered list that meets a condition which all items behind it meet too. */
function firstFrom<Item>(items: readonly Item[], isMet: (item: Item) => boolean): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && isMet(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}
