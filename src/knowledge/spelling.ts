import {remember} from '../model/remember.ts';

/** British spellings of one word family evened out to the American ones, by the endings that dictionaries give as variants. */
const variants: readonly (readonly [RegExp, string])[] = [
	[/^(def|off|lic|pret)ence(s?)$/, '$1ense$2'],
	[/([^aeiou])our(s|ed|ing|ite|ites|able|ful)?$/, '$1or$2'],
	[/^(behav|sav)iour(s|al|ally)?$/, '$1ior$2'],
	[/is(e|es|ed|ing|ation|ations)$/, 'iz$1'],
	[/ys(e|es|ed|ing)$/, 'yz$1'],
	[/(cent|theat|met|fib|lit|lust)re(s?)$/, '$1er$2'],
	[/^(program)me(s?)$/, '$1$2'],
	[/(trave|mode|cance|labe|signa|fue|leve|tota|counse|marve)ll(ed|ing|er|ers)$/, '$1l$2'],
	[/^grey(s|ed|ing)?$/, 'gray$1'],
	[/^alumini(um)$/, 'alumin$1'],
	[/^(catal|dial|anal)ogue(s?)$/, '$1og$2'],
];

/** A lower-case word in one spelling for both sides of the Atlantic: "defence" and "defense" are equal afterwards. */
export const foldSpelling: (word: string) => string = remember((word) => {
	let folded = word;
	for (const [pattern, replacement] of variants) folded = folded.replace(pattern, replacement);
	return folded;
});
