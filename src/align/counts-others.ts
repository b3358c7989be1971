import {classOfNoun} from '../knowledge/noun-classes.ts';
import type {Span, Token} from '../model/index.ts';
import {countsPeople} from './counted-head.ts';

/**
 * Whether a count leaves out what is told beside it, by the words inside its phrase or right before it: "Japan and eight
 * other nations", "the crown together with three smaller coins".
 */
export function countsOthers(tokens: readonly Token[], {start, end}: Span): boolean {
	const first = tokens.findIndex((token) => token.start >= start);
	const isOther = (token: Token, index: number): boolean =>
		token.start >= start && token.end <= end && isComparing(token, tokens[index + 1]);
	return first >= 0 && (tokens.some(isOther) || isAdded(tokens, first));
}

/** Not "more than 12". */
function isComparing({lower}: Token, next: Token | undefined): boolean {
	return otherWords.has(lower) && next?.lower !== 'than';
}

const otherWords: ReadonlySet<string> = new Set([
	'other',
	'others',
	'more',
	'further',
	'additional',
	'another',
	'extra',
]);

/** "along with at least three coins" */
function isAdded(tokens: readonly Token[], first: number): boolean {
	const before = tokens.slice(Math.max(0, first - REACH), first).map(({lower}) => lower);
	return adding.some((words) => {
		const at = before.findLastIndex((_, index) => words.every((word, offset) => before[index + offset] === word));
		return at >= 0 && before.slice(at + words.length).every((word) => bounding.has(word));
	});
}

/** Words before a number that are looked at: "together with at least". */
const REACH = 5;

const adding: readonly (readonly string[])[] = [
	['together', 'with'],
	['along', 'with'],
	['as', 'well', 'as'],
	['in', 'addition', 'to'],
	['apart', 'from'],
	['aside', 'from'],
	['besides'],
];

const bounding: ReadonlySet<string> = new Set(
	'at least about around some nearly almost the her his their its'.split(' '),
);

/** "280 passengers and crew": one number for two kinds of people, who each have fewer. */
export function countsJoined(tokens: readonly Token[], {end}: Span): boolean {
	const at = tokens.findIndex(({start}) => start >= end);
	const [head, joint, second] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (at < 1 || !head || joint?.lower !== 'and' || second?.pos !== 'NOUN') return false;
	return [head, second].every(({lemma}) => isKindOfPeople(classOfNoun(lemma)));
}

function isKindOfPeople(noun: string): boolean {
	return countsPeople(noun) || noun === 'crew';
}
