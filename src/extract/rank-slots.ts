import {classOfNoun} from '../knowledge/noun-classes.ts';
import {isSuperlative} from '../knowledge/superlatives.ts';
import type {Slot, Token} from '../model/index.ts';
import {type Frame, phrasesOf} from './frames.ts';

/** "the deadliest crash": the place that a superlative gives among things of its kind. */
export function rankSlots(frame: Frame): Slot[] {
	const {tokens} = frame.sentence;
	if (!tokens.some(ranks)) return [];
	return phrasesOf(frame).flatMap(({core, last, head}) => {
		let at = core;
		while (at <= last && !ranks(tokens[at])) at++;
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

function ranks(token: Token | undefined): boolean {
	return token?.pos === 'ADJ' && isSuperlative(token.lower);
}
