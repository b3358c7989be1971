import {areExclusiveKinds, areTwoNationalities, isCompassPoint} from '../knowledge/exclusive-kinds.ts';
import {isKinNoun} from '../knowledge/role-nouns.ts';
import type {Token} from '../model/index.ts';
import type {Edit} from './edits.ts';
import {type Gap, placeOf} from './gaps.ts';
import type {Told} from './twin-sentences.ts';

/** "farm" workers and "construction" workers, a "Dutch" and a "Danish" driver: one word of two that exclude each other. */
export function kindEdit({one, other}: Gap, a: Told, b: Told): Edit | undefined {
	const [first, second] = [one[0], other[0]];
	if (one.length !== 1 || other.length !== 1 || !first || !second || !areTwoKinds(first, second)) return undefined;
	if (knows(b, first) || knows(a, second)) return undefined;
	if (isCompassPoint(first.lemma) && [a, b].some(foretells)) return undefined;
	return {kind: 'name', one: placeOf(one), other: placeOf(other)};
}

function areTwoKinds(a: Token, b: Token): boolean {
	return areExclusiveKinds(a.lemma, b.lemma) || areTwoNationalities(a.text, b.text);
}

/** An article that has the other word too tells of both: of a German tourist and of a French one. */
function knows({vocabulary}: Told, {lower, lemma}: Token): boolean {
	return vocabulary.has(lower) || vocabulary.has(lemma);
}

const foretelling: ReadonlySet<string> = new Set('expect forecast predict outlook warning likely'.split(' '));

/** Rain is expected in the north and in the south. */
function foretells({sentence}: Told): boolean {
	return sentence.tokens.some(({lemma}) => foretelling.has(lemma));
}

/** "the husband of her mother" and "her stepfather": words of kinship on two sides tell one kinship, perhaps. */
export function tellsKinThrough(gaps: readonly Gap[]): boolean {
	return gaps.filter(({one, other}) => [...one, ...other].some(({lemma}) => isKinNoun(lemma))).length > 1;
}
