import type {Token} from '../model/index.ts';

/**
 * Prepositions of several words, by their first, after the list of complex prepositions in Quirk et al., A Comprehensive Grammar
 * of the English Language (1985), 9.10-11.
 */
const complex: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst(`
according to, ahead of, along with, apart from, as a consequence of, as a result of, as part of, as well as, aside from, because of, by means of,
by virtue of, by way of, due to, in addition to, in connection with, in exchange for, in favor of, in favour of, in front of, in light of,
in line with, in place of, in protest against, in protest at, in protest of, in protest over, in reaction to, in relation to, in response to,
in retaliation for, in return for, in spite of, in support of, in terms of, in the aftermath of, in the case of, in the event of, in the face of,
in the light of, in the wake of, in view of, instead of, on account of, on behalf of, on charges of, on suspicion of, on top of, out of, outside of, owing to,
prior to, rather than, regardless of, subject to, such as, thanks to, together with, with regard to, with respect to
`);

/** Verb forms that are prepositions: "following the strike". */
const participial = new Set(['following', 'including', 'excluding', 'concerning', 'regarding', 'barring', 'pending']);

function byFirst(lines: string): Map<string, (readonly string[])[]> {
	const found = new Map<string, (readonly string[])[]>();
	for (const words of lines.trim().split(/,\s+/)) {
		const list = words.split(' ');
		const [first = ''] = list;
		found.set(first, [...(found.get(first) ?? []), list]);
	}
	return found;
}

/** How many tokens from a place on are a preposition of several words: 4 for "as a result of"; else 0. */
export function complexPrepositionLength(tokens: readonly Token[], at: number): number {
	const candidates = complex.get(tokens[at]?.lower ?? '') ?? [];
	const found = candidates.filter((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
	const length = Math.max(0, ...found.map((words) => words.length));
	// "due to leave"
	return tokens[at + length]?.pos === 'VERB' && tokens[at + length - 1]?.lower === 'to' ? 0 : length;
}

/** How many tokens from a place on only strengthen the "to" of an infinitive behind them: 2 for "in order". */
export function purposeLength(tokens: readonly Token[], at: number): number {
	const [token, next, third] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower];
	return third === 'to' && ((token === 'in' && next === 'order') || (token === 'so' && next === 'as')) ? 2 : 0;
}

/** Nouns that make an adverb of an "in" before them: "in return". */
const adverbials = new Set([
	'return',
	'turn',
	'addition',
	'exchange',
	'response',
	'total',
	'fact',
	'effect',
	'practice',
]);

/** How many tokens from a place on are an adverb, where the subject follows at once: 2 in "in return 118 prisoners were freed". */
export function adverbialLength(tokens: readonly Token[], at: number): number {
	const [word, noun, next] = tokens.slice(at, at + 3);
	if (word?.lower !== 'in' || !adverbials.has(noun?.lower ?? '') || next === undefined) return 0;
	return next.pos === 'NUM' || next.pos === 'DET' || next.pos === 'PROPN' ? 2 : 0;
}

/** Whether a verb form is a preposition here: "two mines following a strike", not "was following him" or "following him". */
export function isParticipial(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || !participial.has(token.lower)) return false;
	if (token.lower === 'including') return true;
	return before?.pos !== 'AUX' && before?.lower !== 'to' && next !== undefined && startsPhrase(next);
}

function startsPhrase({pos}: Token): boolean {
	return pos === 'DET' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ';
}
