import {type Mention, overlaps, type Span, type Token} from '../model/index.ts';
import type {Edit} from './edits.ts';
import type {EntityNames} from './entities.ts';
import {type Gap, spanOf} from './gaps.ts';
import type {Told, Twins} from './twin-sentences.ts';

/** Whether pronouns that two sentences begin with stand for one: `unknown` where one of them stands for nobody known. */
export function comparePronouns({one, other}: Twins, names: EntityNames): 'same' | 'unknown' | 'apart' {
	if (!startsWithPronoun(one) || !startsWithPronoun(other)) return 'same';
	const [first, second] = [one, other].map(({mentions, sentence}) => antecedentOf(mentions, sentence));
	if (first === undefined || second === undefined) return 'unknown';
	return names.canonical(first) === names.canonical(second) ? 'same' : 'apart';
}

function startsWithPronoun({sentence}: Told): boolean {
	return /^(?:he|she|they)$/.test(sentence.tokens[0]?.lower ?? '');
}

function antecedentOf(mentions: readonly Mention[], {start}: Span): string | undefined {
	return mentions.find((mention) => mention.via === 'pronoun' && mention.start === start)?.entity;
}

/**
 * What becomes of another word or name for whom or what the sentences are about: a doubt, for they may be of two ("a man was
 * hurt", "a woman was hurt"), and nothing where they tell another deed or figure too.
 */
export function doubtSubject(edit: Edit, {one, other}: Twins, gaps: readonly Gap[]): Edit[] {
	if (edit.kind !== 'name' || !isOpenSubject(one, edit.one.span) || !isOpenSubject(other, edit.other.span))
		return [edit];
	const others = gaps.filter((gap) => !overlaps(spanOf(gap.one), edit.one.span));
	if (others.some((gap) => tells(one, gap.one) && tells(other, gap.other))) return [];
	return [{...edit, doubt: 'they may be two'}];
}

/** Whether words stand in the subject, with no name behind them that both sentences have: "the Danish driver Rolf Berg". */
function isOpenSubject({sentence: {tokens}, mentions}: Told, span: Span): boolean {
	if (!isInSubject(tokens, span)) return false;
	if (mentions.some((mention) => mention.via === 'name' && overlaps(mention, span))) return true;
	const behind = tokens.filter(({start}) => start >= span.end);
	const [next] = behind.filter(({pos}, at) => pos === 'PROPN' || !behind.slice(0, at + 1).every(isNominal));
	return next?.pos !== 'PROPN';
}

function isNominal({pos}: Token): boolean {
	return pos === 'NOUN' || pos === 'ADJ';
}

/** Whether no verb stands before. */
function isInSubject(tokens: readonly Token[], {start}: Span): boolean {
	return !tokens.some((token, at) => token.end <= start && isVerb(token, tokens[at - 1], tokens[at + 1]));
}

/** "the injured driver" has none. */
function isVerb({pos}: Token, before: Token | undefined, behind: Token | undefined): boolean {
	if (pos === 'AUX') return true;
	return pos === 'VERB' && !(before?.pos === 'DET' && behind !== undefined && isNominal(behind));
}

/** Whether words tell a deed, a figure or a time. */
function tells({quantities, times}: Told, words: readonly Token[]): boolean {
	return words.some(
		(word) => word.pos === 'VERB' || word.pos === 'NUM' || [...quantities, ...times].some((one) => overlaps(one, word)),
	);
}
