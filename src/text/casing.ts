import {months, weekdays} from '../knowledge/name-parts.ts';
import type {NameWord} from './name-words.ts';

/** How a sentence uses capitals: for names, for all words that matter (a headline), or throughout. */
export type CapitalStyle = 'mixed' | 'title' | 'capitals';

/** How often each word stands capitalised, and how often not, where the place in the sentence demands no capital. */
export interface Casing {
	readonly upper: ReadonlyMap<string, number>;
	readonly lower: ReadonlyMap<string, number>;
}

/** Fewer words than this show no style: "Putin", "List of states". */
const fewestStyledWords = 3;

/** How a sentence uses capitals. */
export function capitalStyle(words: readonly NameWord[]): CapitalStyle {
	const letters = words.filter(({kind}) => kind === 'capital' || kind === 'lower');
	if (letters.length >= 2 && letters.every(({text}) => text === text.toUpperCase())) return 'capitals';
	const telling = letters.slice(1).filter(isTelling);
	if (telling.length < fewestStyledWords) return 'mixed';
	return telling.every(({kind}) => kind === 'capital') ? 'title' : 'mixed';
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
	const upper = new Map<string, number>();
	const lower = new Map<string, number>();
	for (const {words, style} of sentences) {
		if (style !== 'mixed') continue;
		for (const {kind, opening, bare} of words) {
			if (kind === 'lower') lower.set(bare, (lower.get(bare) ?? 0) + 1);
			else if (kind === 'capital' && !opening) upper.set(bare, (upper.get(bare) ?? 0) + 1);
		}
	}
	return {upper, lower};
}

/** Whether the article itself shows that a word is a name: it stands capitalised where it need not, and mostly so. */
export function isShownAsName(bare: string, {upper, lower}: Casing): boolean {
	return (upper.get(bare) ?? 0) > (lower.get(bare) ?? 0);
}

/** Whether a word is capitalised by rule though it names nothing here: "Monday", "I". */
export function isCalendarWord({bare}: NameWord): boolean {
	return weekdays.has(bare) || months.has(bare);
}
