import {knownAbbreviation, knownName, longestKnownName} from './gazetteer.ts';
import {bareAt, isTownOfDateline, kindAt, type KnownRange, type NameWord, textAt} from './name-words.ts';

/**
 * The words with the longest entry of the tables noted at each word where one starts; towns called like common words
 * only where the context shows a place.
 */
export function markKnownNames(words: readonly NameWord[]): readonly NameWord[] {
	let marked: NameWord[] | undefined;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word?.kind !== 'capital') continue;
		const known = abbreviationAt(words, at) ?? rangeAt(words, at);
		if (known === undefined || isNamesake(words, at, known)) continue;
		if (known.entry.ambiguous === true && !standsAsPlace(words, at, at + known.length)) continue;
		marked ??= [...words];
		marked[at] = {...word, known};
		at += known.length - 1;
	}
	return marked ?? words;
}

/** "the city of Liberia": a town called like a country. */
function isNamesake(words: readonly NameWord[], at: number, {entry}: KnownRange): boolean {
	if (entry.kind !== 'country' || bareAt(words, at - 1) !== 'of' || cityStates.has(entry.name)) return false;
	return /^(?:city|town|village|suburb|municipality)$/.test(bareAt(words, at - 2));
}

const cityStates: ReadonlySet<string> = new Set([
	'Singapore',
	'Monaco',
	'Luxembourg',
	'Kuwait',
	'Djibouti',
	'Hong Kong',
	'Macau',
	'Gibraltar',
	'San Marino',
]);

/** "Erie, PA", "Boise, Idaho" */
function abbreviationAt(words: readonly NameWord[], at: number): KnownRange | undefined {
	if (words[at - 1]?.text !== ',' || words[at - 2]?.kind !== 'capital') return undefined;
	const entry = knownAbbreviation(words[at]?.text ?? '');
	return entry && {length: 1, entry};
}

function rangeAt(words: readonly NameWord[], at: number): KnownRange | undefined {
	for (let length = furthest(words, at); length > 0; length--) {
		const last = words[at + length - 1];
		if (last === undefined || last.kind === 'mark' || last.kind === 'lower') continue;
		const entry = length === 1 ? last.traits.alone : knownName(rangeText(words, at, at + length));
		if (entry !== undefined) return {length, entry};
	}
	return undefined;
}

const inside: ReadonlySet<string> = new Set('of the and for on in & de la del do du von der'.split(' '));

/** How many words an entry that starts here can have: it ends before a mark or a small word that no name holds. */
function furthest(words: readonly NameWord[], at: number): number {
	let length = 1;
	for (; words[at]?.traits.opensKnown === true && length < longestKnownName; length++) {
		const word = words[at + length];
		if (word === undefined) break;
		if (word.kind === 'capital' || word.kind === 'possessive' || word.kind === 'number' || inside.has(word.bare))
			continue;
		// "Toys "R" Us"
		if (word.text !== '"') break;
	}
	return length;
}

/** The words of a range with single spaces between them where there was any space. */
function rangeText(words: readonly NameWord[], from: number, to: number): string {
	let text = '';
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (word === undefined) break;
		text += (at > from && words[at - 1]?.end !== word.start ? ' ' : '') + word.text;
	}
	return text;
}

const locatives: ReadonlySet<string> = new Set(
	'in at near from outside around to toward towards into across downtown central'.split(' '),
);

function standsAsPlace(words: readonly NameWord[], from: number, to: number): boolean {
	if (kindAt(words, to) === 'capital') return false;
	if (locatives.has(bareAt(words, from - 1))) return true;
	if (isTownOfDateline(words, from, to)) return true;
	if (textAt(words, to) !== ',') return from === 0 && isDateline(words, to);
	if (kindAt(words, to + 1) !== 'capital') return false;
	const one = textAt(words, to + 1);
	const next = knownAbbreviation(one) ?? knownName(one) ?? knownName(`${one} ${textAt(words, to + 2)}`);
	return next?.kind === 'region' || next?.kind === 'country';
}

function isDateline(words: readonly NameWord[], to: number): boolean {
	const name = textAt(words, 0);
	return name.length > 2 && name === name.toUpperCase() && /^(?:\(|—|–|_|--)$/.test(textAt(words, to));
}
