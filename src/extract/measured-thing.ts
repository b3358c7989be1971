import {classOfNoun} from '../knowledge/noun-classes.ts';
import {classOfEventNoun} from '../knowledge/verb-classes.ts';
import type {Quantity, Token} from '../model/index.ts';
import type {Frame} from './frames.ts';

/**
 * What an amount or measure is the measure of: "snow" in "24 inches of snow", the class of "purchase" in "a $47 billion purchase"
 * and in "a purchase of $47 billion"; where only a verb says it, its class and the preposition: "fall to".
 */
export function measuredThing({sentence: {tokens}, verbClass}: Frame, {start, end}: Quantity): string {
	const first = tokens.findIndex((token) => token.end > start);
	const after = tokens.findIndex((token) => token.start >= end);
	const before = tokens[first - 1];
	const noun =
		nounBeforeOf(before, tokens[first - 2]) ?? mistaggedNoun(before, tokens, after) ?? nounAfter(tokens, after);
	if (noun) return nounClass(noun);
	return before?.pos === 'ADP' ? `${verbClass} ${before.lower}` : verbClass;
}

/** "a $700 million fine,": a lone adjective between an article's number and the end of the phrase is a noun. */
function mistaggedNoun(article: Token | undefined, tokens: readonly Token[], after: number): Token | undefined {
	const [noun, next] = [tokens[after], tokens[after + 1]];
	if (article?.pos !== 'DET' || noun?.pos !== 'ADJ') return undefined;
	return next === undefined || ['PUNCT', 'ADP', 'VERB', 'AUX', 'CCONJ'].includes(next.pos) ? noun : undefined;
}

/** "24 inches of snow", "a $47 billion purchase" */
function nounAfter(tokens: readonly Token[], after: number): Token | undefined {
	const next = tokens[after];
	if (!next) return undefined;
	if (isNominal(next)) {
		const head = lastOfNounRun(tokens, after);
		// "will pay $700 million next year"
		return head && calendarNouns.has(head.lemma) ? undefined : head;
	}
	return next.lower === 'of' || next.lower === 'in' ? lastOfNounRun(tokens, after + 1) : undefined;
}

/** "a purchase of $47 billion"; some nouns are tagged as adjectives: "a fine of 2 million euros". */
function nounBeforeOf(preposition: Token | undefined, noun: Token | undefined): Token | undefined {
	return preposition?.lower === 'of' && (noun?.pos === 'NOUN' || noun?.pos === 'ADJ') ? noun : undefined;
}

const calendarNouns: ReadonlySet<string> = new Set(
	'hour day night week weekend month quarter season year decade century time'.split(' '),
);

function isNominal({pos, lower}: Token): boolean {
	return pos === 'NOUN' || pos === 'ADJ' || (pos === 'PUNCT' && lower === '-');
}

/** The head of the noun phrase that starts at a token: the last noun before anything else. */
function lastOfNounRun(tokens: readonly Token[], start: number): Token | undefined {
	let head: Token | undefined;
	for (let at = start; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token || !['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM'].includes(token.pos)) {
			// "undistributed foreign earnings", "non-cash charges", "a 150-page report"
			if (token?.text === '-') continue;
			break;
		}
		if (token.pos === 'NOUN') head = token;
	}
	return head;
}

function nounClass({lemma, lower}: Token): string {
	const general = classOfNoun(lemma);
	return classOfEventNoun(lemma, lower) ?? classOfEventNoun(general) ?? general;
}
