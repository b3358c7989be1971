import {months, weekdays} from '../knowledge/name-parts.ts';
import type {NameWord} from './name-words.ts';

/** How a sentence uses capitals: for names, for all words that matter (a headline), or throughout. */
export type CapitalStyle = 'mixed' | 'title' | 'capitals';

/** How often each word that stands capitalised anywhere does so, and does not, where its place demands no capital. */
export type Casing = ReadonlyMap<string, {readonly upper: number; readonly lower: number}>;

/** Fewer words than this show no style: "Putin", "List of states". */
const fewestStyledWords = 3;

/** How a sentence uses capitals. */
export function capitalStyle(words: readonly NameWord[]): CapitalStyle {
	const letters = words.filter(isWord);
	if (letters.length >= 2 && letters.every(isShouted)) return 'capitals';
	let telling = 0;
	for (const [at, word] of letters.entries()) {
		if (at === 0 || !isTelling(word)) continue;
		if (word.kind !== 'capital') return 'mixed';
		telling++;
	}
	return telling >= fewestStyledWords ? 'title' : 'mixed';
}

function isWord({kind}: NameWord): boolean {
	return kind === 'capital' || kind === 'lower';
}

function isShouted({text, kind}: NameWord): boolean {
	return kind === 'capital' && text === text.toUpperCase();
}

/** Headlines leave articles, prepositions and auxiliaries small, never a verb, noun or adjective. */
function isTelling({pos, bare}: NameWord): boolean {
	if (pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN') return true;
	return bare.length > 4 && pos !== 'ADP' && pos !== 'SCONJ' && pos !== 'DET';
}

/** Counts the casing of words over the sentences of an article that use capitals for names. */
export function profileCasing(
	sentences: readonly {readonly words: readonly NameWord[]; readonly style: CapitalStyle}[],
): Casing {
	const counts = new Map<string, {upper: number; lower: number}>();
	for (const {words} of sentences) {
		for (const {kind, bare} of words) {
			if (kind === 'capital' && !counts.has(bare)) counts.set(bare, {upper: 0, lower: 0});
		}
	}
	for (const {words, style} of sentences) {
		if (style !== 'mixed') continue;
		for (const {kind, opening, bare} of words) {
			const count = counts.get(bare);
			if (count === undefined) continue;
			if (kind === 'lower') count.lower++;
			else if (kind === 'capital' && !opening) count.upper++;
		}
	}
	return counts;
}

/** Whether the article itself shows that a word is a name: it stands capitalised where it need not, and mostly so. */
export function isShownAsName(bare: string, casing: Casing): boolean {
	const {upper, lower} = casing.get(bare) ?? unseen;
	return upper > lower;
}

/** Whether a word that is capitalised somewhere stands in small letters elsewhere in the article. */
export function isSeenSmall(bare: string, casing: Casing): boolean {
	return (casing.get(bare) ?? unseen).lower > 0;
}

const unseen = {upper: 0, lower: 0} as const;

/** Whether a word is capitalised by rule though it names nothing here: "Monday", "I". */
export function isCalendarWord({bare}: NameWord): boolean {
	return weekdays.has(bare) || months.has(bare);
}
