import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {type Mention, overlaps, type Quantity, type Token} from '../model/index.ts';
import type {Frame} from './frames.ts';

/**
 * Whose age it is: "Ann Lowe, 43,", "the 43-year-old driver, Tom Hale", "Tom Hale, the ship's 43-year-old engineer", "Ann Lowe is
 * 43". Nobody, where the words before or behind name somebody else: "Ann Lowe's son, 12".
 */
export function agedPerson(age: Quantity, frame: Frame, mentions: readonly Mention[], main?: Mention): string[] {
	if (age.head && !isPerson(age.head)) return [];
	const first = frame.sentence.tokens.findIndex(({end}) => end > age.start);
	const person = namedBeside(age, frame, mentions, first) ?? (isAgain(age, frame, first, main) ? main : undefined);
	return person ? [person.entity] : [];
}

function namedBeside(age: Quantity, frame: Frame, mentions: readonly Mention[], first: number): Mention | undefined {
	const {tokens} = frame.sentence;
	const after = tokens.findIndex(({start}) => start >= age.end);
	// "told the 43-year-old" is said to somebody else than the speaker
	const isNoun = !age.head && tokens[first - 1]?.pos === 'DET' && frame.verbClass !== 'be';
	const people = mentions.filter(({type}) => type === 'person');
	const at = (token: Token | undefined): Mention | undefined =>
		token && people.find((mention) => overlaps(mention, token));
	// "the driver, 43-year-old Tom Hale,"
	if (isBesideName(tokens, first)) return at(tokens[first - 2]) ?? inPhrase(tokens, after, at);
	const named = inPhrase(tokens, after, at) ?? beforePhrase(tokens, first, at) ?? ofRelative(tokens, first, at);
	return named ?? (isNoun ? undefined : (participant(frame, at) ?? beforeVerb(tokens, first, at)));
}

/** "The 22-year-old has signed", "the actress, who was 84,", "she was 83": somebody of whom the article spoke before. */
function isAgain({head}: Quantity, frame: Frame, first: number, main: Mention | undefined): boolean {
	const {tokens} = frame.sentence;
	if (!head && tokens[first - 1]?.lower === 'the') return true;
	const subject = isBesideName(tokens, first) ? first - 2 : (frame.agent?.head ?? -1);
	const noun = tokens[subject];
	return noun !== undefined && (isPronounFor(noun, main) || isOneSpokenOf(tokens, subject));
}

function isPronounFor({lower}: Token, main: Mention | undefined): boolean {
	return (lower === 'she' && main?.gender !== 'male') || (lower === 'he' && main?.gender !== 'female');
}

function isOneSpokenOf(tokens: readonly Token[], at: number): boolean {
	const {lemma = ''} = tokens[at] ?? {};
	const before = tokens.slice(Math.max(0, at - 2), at);
	return isRoleNoun(lemma) && !parties.has(lemma) && before.some(({lower}) => lower === 'the');
}

/** One of several in an event: nobody can say which without reading who won, who attacked. */
const parties: ReadonlySet<string> = new Set(
	`winner loser rival opponent challenger contender candidate victim suspect defendant accused attacker assailant gunman shooter killer murderer
	survivor witness hostage driver passenger patient victor successor predecessor incumbent`.split(/\s+/),
);

/** "a 43-year-old engineer", "her 43-year-old son", "a 43-year-old Dane", but not "a 43-year-old company". */
function isPerson({lemma, pos}: Token): boolean {
	return pos !== 'NOUN' || isRoleNoun(lemma) || isKinNoun(lemma) || personNouns.has(classOfNoun(lemma));
}

const personNouns: ReadonlySet<string> = new Set(
	'person man woman male female child boy girl baby teenager dead injured missing resident'.split(' '),
);

/** "Ann Lowe, 43,", "Ann Lowe (43)", "a man, aged 43" */
function isBesideName(tokens: readonly Token[], first: number): boolean {
	return /^[,(]$/.test(tokens[first - 1]?.text ?? '');
}

/** "The youngest, Brayan Soto, was 21" */
function beforeVerb(tokens: readonly Token[], first: number, at: MentionAt): Mention | undefined {
	if (tokens[first - 1]?.lemma !== 'be') return undefined;
	return tokens[first - 2]?.lower === ',' ? at(tokens[first - 3]) : undefined;
}

type MentionAt = (token: Token | undefined) => Mention | undefined;

/** "43-year-old Ann Lowe", "43-year-old driver, Tom Hale," */
function inPhrase(tokens: readonly Token[], after: number, at: MentionAt): Mention | undefined {
	if (after < 0) return undefined;
	let place = after;
	for (let token = tokens[place]; token && isInPhrase(token); token = tokens[++place]) {
		const found = at(token);
		if (found) return found;
	}
	return place > after && tokens[place]?.lower === ',' ? at(tokens[place + 1]) : undefined;
}

/** "Tom Hale, the ship's 43-year-old engineer" */
function beforePhrase(tokens: readonly Token[], first: number, at: MentionAt): Mention | undefined {
	let place = first - 1;
	for (let token = tokens[place]; token && isBeforeHead(token); token = tokens[--place]);
	return tokens[place]?.lower === ',' ? at(tokens[place - 1]) : undefined;
}

/** "Tom Hale, who is only 43" */
function ofRelative(tokens: readonly Token[], first: number, at: MentionAt): Mention | undefined {
	const who = tokens.findLastIndex(({lower}, place) => place < first && place >= first - 3 && lower === 'who');
	return who > 0 && tokens[who - 1]?.lower === ',' ? at(tokens[who - 2]) : undefined;
}

function isInPhrase({pos, text}: Token): boolean {
	return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || text === '-';
}

function isBeforeHead({pos, lower}: Token): boolean {
	return pos === 'DET' || pos === 'PRON' || pos === 'ADJ' || pos === 'NOUN' || lower === "'s";
}

/** "Ann Lowe is 43", "died at the age of 43" */
function participant({sentence: {tokens}, agent, patient, verbClass}: Frame, at: MentionAt): Mention | undefined {
	const phrase = verbClass === 'be' ? agent : (agent ?? patient);
	return phrase && at(tokens[phrase.head]);
}
