import {classOfNoun} from '../knowledge/noun-classes.ts';
import type {Slot, Token} from '../model/index.ts';
import {type Frame, phrasesOf} from './frames.ts';

/** "the deadliest crash": the place that a superlative gives among things of its kind. */
export function rankSlots(frame: Frame): Slot[] {
	const {tokens} = frame.sentence;
	if (!tokens.some(isSuperlative)) return [];
	return phrasesOf(frame).flatMap(({core, last, head}) => {
		let at = core;
		while (at <= last && !isSuperlative(tokens[at])) at++;
		const word = at > last ? undefined : tokens[at];
		const noun = tokens[head];
		if (!word) return [];
		const slot: Slot = {
			role: 'order',
			span: {start: word.start, end: word.end},
			value: {kind: 'words', words: [word.lower]},
			...(noun && noun !== word && {head: classOfNoun(noun.lemma)}),
			entities: [],
			basis: 'stated',
		};
		return [slot];
	});
}

/** "latest" and "honest" rank nothing. */
function isSuperlative(token: Token | undefined): boolean {
	if (token?.pos !== 'ADJ') return false;
	const {lower} = token;
	return lower === 'worst' || lower === 'best' || (/[a-z]{3}est$/.test(lower) && !unranking.has(lower));
}

const unranking = new Set(
	'latest honest modest dishonest earnest manifest west midwest northwest southwest interest forest'.split(' '),
);
