import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isKinNoun, isRoleNoun} from '../knowledge/role-nouns.ts';
import {type Mention, overlaps, type Quantity, type Token} from '../model/index.ts';
import type {Frame} from './frames.ts';

/**
 * Whose age it is: "Ann Lowe, 43,", "the 43-year-old driver, Tom Hale", "Tom Hale, the ship's 43-year-old engineer", "Ann Lowe is
 * 43". Nobody, where the words before or behind name somebody else: "Ann Lowe's son, 12".
 */
export function agedPerson(age: Quantity, frame: Frame, mentions: readonly Mention[]): string[] {
	if (age.head && !isPerson(age.head)) return [];
	const {tokens} = frame.sentence;
	const first = tokens.findIndex(({end}) => end > age.start);
	const after = tokens.findIndex(({start}) => start >= age.end);
	// "told the 43-year-old" is said to somebody else than the speaker
	const isNoun = !age.head && tokens[first - 1]?.pos === 'DET' && frame.verbClass !== 'be';
	const people = mentions.filter(({type}) => type === 'person');
	const at = (token: Token | undefined): Mention | undefined =>
		token && people.find((mention) => overlaps(mention, token));
	const person = isBesideName(tokens, first)
		? at(tokens[first - 2])
		: (inPhrase(tokens, after, at) ?? beforePhrase(tokens, first, at) ?? (isNoun ? undefined : participant(frame, at)));
	return person ? [person.entity] : [];
}

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
