import {closesCompound, opensCompound} from '../knowledge/compounds.ts';
import type {Token} from '../model/index.ts';

/** Mends the tags of terms of two nouns that came out with a verb in them: "fired tear gas", "died of stab wounds". */
export function mendCompounds(tokens: readonly Token[]): readonly Token[] {
	let mended: Token[] | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.pos !== 'VERB' || !isNounOfCompound(tokens, at, token)) continue;
		mended ??= [...tokens];
		mended[at] = {...token, pos: 'NOUN'};
	}
	return mended ?? tokens;
}

function isNounOfCompound(tokens: readonly Token[], at: number, {lower, lemma}: Token): boolean {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (next !== undefined && lower === lemma && opensCompound(lower, next.lemma)) return !takesVerb(before);
	return before !== undefined && isBaseOrPlural(lower, lemma) && closesCompound(lemma, before.lower);
}

/** "to launch vehicles", "They pay claims" */
function takesVerb(before: Token | undefined): boolean {
	return before !== undefined && beforeVerbs.has(before.lower);
}

const beforeVerbs: ReadonlySet<string> = new Set(
	'to i you we they who will would can could may might must shall should do does did not'.split(' '),
);

/** No participle: "wounded", "cutting" */
function isBaseOrPlural(lower: string, lemma: string): boolean {
	return lower === lemma || lower === `${lemma}s` || lower === `${lemma}es`;
}
