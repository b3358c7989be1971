import {boundPhrases} from '../knowledge/number-words.ts';
import {unitNamed} from '../knowledge/units.ts';
import type {Token} from '../model/index.ts';
import {takesClause} from './clause-verbs.ts';

const LONGEST_BOUND = 4;
/** The first words of the phrases that bound a number. */
const boundOpeners = new Set([...boundPhrases.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
/** Prepositions that by themselves may only bound a number: "killed over 300 people". */
const lonePrepositions = new Set(['over', 'about', 'around']);
/** What may stand for a number behind "a": "more than a dozen". */
const numberNouns = new Set([
	'dozen',
	'hundred',
	'thousand',
	'million',
	'billion',
	'half',
	'third',
	'quarter',
	'score',
]);

/** How many tokens from a place on bound the number behind them: 2 for "at least" in "at least 11 towns", else 0. */
export function boundLength(tokens: readonly Token[], at: number): number {
	const longest = boundOpeners.has(tokens[at]?.lower ?? '') ? LONGEST_BOUND : 0;
	for (let length = longest; length > 1; length--) {
		const words = tokens.slice(at, at + length).map(({lower}) => lower);
		if (words.length === length && boundPhrases.has(words.join(' ')) && beginsNumber(tokens, at + length))
			return length;
	}
	return isLoneBound(tokens, at) || isNotOne(tokens, at) ? 1 : 0;
}

/** "Not one sailor", "not a single sailor": no negation of the verb before it. */
export function isNotOne(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lower !== 'not' || tokens[at - 1]?.pos === 'AUX') return false;
	const [first, second] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
	return first === 'one' || (first === 'a' && second === 'single');
}

function beginsNumber(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token) return false;
	if (token.pos === 'NUM' || numberNouns.has(token.lemma)) return true;
	return (token.pos === 'SYM' && next?.pos === 'NUM') || (token.lower === 'a' && numberNouns.has(next?.lower ?? ''));
}

/** "About 40 sailors left", not "a film about two brothers", "about 5 p.m." or "over two weeks". */
function isLoneBound(tokens: readonly Token[], at: number): boolean {
	const [token, number] = [tokens[at], tokens[at + 1]];
	if (token?.pos !== 'ADP' || number?.pos !== 'NUM' || !lonePrepositions.has(token.lower)) return false;
	return isCounted(tokens[at + 2]) && !takesTopic(tokens[at - 1]);
}

function isCounted(token: Token | undefined): boolean {
	return token?.pos === 'NOUN' && unitNamed(token.lower) === undefined && !/^[ap]\.?m\.?$/.test(token.lower);
}

function takesTopic(token: Token | undefined): boolean {
	return token?.pos === 'NOUN' || token?.pos === 'PROPN' || takesClause(token);
}
