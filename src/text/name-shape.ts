import {isOnlyGivenName} from './gazetteer.ts';
import {isDictionaryWord} from './lexicon.ts';
import {type NameWord, textAt} from './name-words.ts';

/** Surnames are in no dictionary of common words; given names often alone. */
export function personShape(name: readonly NameWord[]): number {
	const plain = name.filter(({bare}) => isDictionaryWord(bare)).length;
	if (name.length === 1) return singleShape(name, plain);
	if (name.length > 4 || name.some(({text}) => /\d/.test(text) || /^\p{Lu}{2,}$/u.test(text))) return 0;
	if (plain === 0) return 2;
	return plain === name.length ? -1 : 1;
}

function singleShape(name: readonly NameWord[], plain: number): number {
	const text = textAt(name, 0);
	const given = isOnlyGivenName(text) ? 1 : 0;
	return given + (plain === 0 && text !== text.toUpperCase() ? 0.5 : 0);
}

/** How strongly a single word looks like the name of an organisation; `before` is the word before it. */
export function organizationShape(name: readonly NameWord[], before: string): number {
	const [only] = name;
	if (only === undefined || name.length > 1) return 0;
	let sum = 0;
	if (isAcronym(only)) sum += 2;
	// "AcmeSet", not "McBride"
	else if (/\p{Ll}\p{Lu}/u.test(only.text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’]|al-)/.test(only.text)) sum += 1.5;
	// "Gazette.com"
	if (/\.\p{Ll}{2,4}$/u.test(only.text)) sum += 3;
	// "the Yankees"
	if (before === 'the' && /[^s]s$/.test(only.bare) && !isDictionaryWord(only.bare)) sum += 1.5;
	return sum;
}

function isAcronym({text, bare, opening}: NameWord): boolean {
	if (!/^\p{Lu}[\p{Lu}&.\d]{1,6}s?$/u.test(text) || /^\p{Lu}\.$/u.test(text)) return false;
	return !isDictionaryWord(bare) && !(opening && text.length > 4);
}
