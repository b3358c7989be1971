import type {Part, PartRole, Place, PlaceMark} from '../../model/index.ts';

/** A paragraph, heading, item or row of a document, on its way into an article's text. */
export interface Block {
	/** Without white space at its ends; a line break in it stays. */
	readonly text: string;
	/** Where the document itself says so. */
	readonly role?: PartRole;
	/** Where it stands in the file. */
	readonly place?: Place;
	/** True where it stands on the line below the block before, as items of a list do. */
	readonly isTight?: boolean;
}

/** The text of an article with what its blocks say of it. */
export interface BlockText {
	readonly text: string;
	readonly parts: readonly Part[];
	readonly places: readonly PlaceMark[];
}

/** Puts blocks together, parted by blank lines. */
export function textOfBlocks(blocks: readonly Block[]): BlockText {
	const chunks: string[] = [];
	const parts: Part[] = [];
	const places: PlaceMark[] = [];
	let length = 0;
	for (const {text, role, place, isTight} of blocks) {
		if (text === '') continue;
		const gap = length === 0 ? '' : isTight === true ? '\n' : '\n\n';
		const start = length + gap.length;
		chunks.push(gap, text);
		length = start + text.length;
		if (role !== undefined) parts.push({role, start, end: length});
		if (place) places.push({start, place});
	}
	return {text: chunks.join(''), parts, places};
}

/** Words in one line each, as a page shows them: runs of white space are one space, marks that show nothing are left off. */
export function shownWords(words: string): string {
	return words.replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim();
}

/** Letters and digits alone, in lower case: two printings of one headline share it. */
export function bareWords(words: string): string {
	return words
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();
}

/** Soft hyphens, joiners and marks of byte order; the zero-width joiner stays, because scripts and signs need it. */
const unseen = /[\u00AD\u200B\u2060\uFEFF]/gu;

const shownLength = 160;

/** The first words of a longer text, to show what it is. */
export function shorten(text: string): string {
	if (text.length <= shownLength) return text;
	const cut = text.slice(0, shownLength);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shownLength / 2))} …`;
}
