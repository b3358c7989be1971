import type {Span} from '../model/index.ts';
import {findSingleMarks, firstAfter, isPossessive, type SingleMarks} from './single-marks.ts';

/** Words between quotation marks of one paragraph; the span has the words alone. */
export interface Quoted extends Span {
	/** Offset of the opening mark; for words that go on from the paragraph before, the start of this one. */
	readonly open: number;
	/** Behind the closing mark, or the end of the paragraph. */
	readonly close: number;
	/** False when the paragraph ends before a closing mark: the next one may go on. */
	readonly closed: boolean;
	/** True when the opening mark stands in an earlier paragraph. */
	readonly continued: boolean;
}

type Kind = 'double' | 'single' | 'angle' | 'any';

interface OpenMark {
	readonly kind: Kind;
	readonly at: number;
	readonly length: number;
	readonly character: string;
}

/** What one mark can do where it stands. */
interface Event {
	readonly kind: Kind;
	readonly does: 'open' | 'close' | 'either';
	readonly at: number;
	readonly length: number;
	readonly character: string;
}

const doubleMark = /``|''|["“”„‟«»‹›‘’‚']/g;
/** What can open a quotation; an apostrophe within a word cannot. */
const opener = /["“”„‟«»‹›‘‚]|``|''|(?<![\p{L}\p{N}])'/u;
const wordCharacter = /[\p{L}\p{N}]/u;

/** The quotations of one paragraph, nested ones too, in order. `goesOn` says that the paragraph before left one open. */
export function findQuoted(text: string, paragraph: Span, goesOn: boolean): Quoted[] {
	const words = text.slice(paragraph.start, paragraph.end);
	if (!goesOn && !opener.test(words)) return [];
	const found: Quoted[] = [];
	let open: readonly OpenMark[] = goesOn ? [continuedMark(paragraph.start)] : [];
	const singles = findSingleMarks(text, paragraph);
	for (const {0: character, index} of words.matchAll(doubleMark)) {
		const event = eventOf(text, paragraph, {character, at: paragraph.start + index}, singles);
		if (!event) continue;
		const opened = openedBy(event, open);
		if (opened) {
			addQuoted(text, found, opened, event.at, event.at + event.length);
			open = open.slice(0, open.indexOf(opened));
		} else if (event.does !== 'close') {
			const reopened = reopenedBy(text, event, open);
			if (reopened) addQuoted(text, found, reopened, event.at - 1, event.at);
			open = [...open.filter(({kind}) => kind !== event.kind && kind !== 'any'), event].slice(-maximumDepth);
		}
	}
	for (const mark of open.filter((unclosed) => runsOn(text, unclosed, paragraph))) {
		addQuoted(text, found, mark, paragraph.end, paragraph.end);
	}
	return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** An unclosed mark holds to the end of the paragraph; a straight single one may be an apostrophe, but at its start or behind a colon. */
function runsOn(text: string, {kind, character, at}: OpenMark, {start}: Span): boolean {
	return kind !== 'any' && (character !== "'" || at === start || /:\s?$/.test(text.slice(Math.max(start, at - 2), at)));
}

/** Quotations in quotations in quotations. */
const maximumDepth = 3;

/** Stands for the mark that the paragraph before left open; whatever opens first takes its place. */
function continuedMark(at: number): OpenMark {
	return {kind: 'any', at, length: 0, character: ''};
}

/** The open mark that an event closes, where it closes one. */
function openedBy(event: Event, open: readonly OpenMark[]): OpenMark | undefined {
	// „Gänsefüßchen“ that a comma follows
	const low = event.character === '“' ? open.findLast(({kind}) => kind === 'double') : undefined;
	if (low?.character === '„') return low;
	return event.does === 'open' ? undefined : open.findLast(({kind}) => kind === event.kind || kind === 'any');
}

/** "... came. “Nobody helped": the quotation of a paragraph that lost its line break goes on with a mark of its own. */
function reopenedBy(text: string, {kind, at}: Event, open: readonly OpenMark[]): OpenMark | undefined {
	const same = kind === 'double' ? open.findLast((mark) => mark.kind === kind) : undefined;
	return same && /[.!?]\s+$/.test(text.slice(Math.max(same.at, at - 4), at)) ? same : undefined;
}

function addQuoted(text: string, found: Quoted[], mark: OpenMark, to: number, close: number): void {
	const from = mark.at + mark.length;
	const words = text.slice(from, to);
	const start = from + words.length - words.trimStart().length;
	const end = from + words.trimEnd().length;
	if (end <= start || !wordCharacter.test(words)) return;
	found.push({start, end, open: mark.at, close, closed: close > to, continued: mark.character === ''});
}

interface Mark {
	readonly character: string;
	readonly at: number;
}

function eventOf(text: string, {start, end}: Span, {character, at}: Mark, singles: SingleMarks): Event | undefined {
	const length = character.length;
	const before = at > start ? text.charAt(at - 1) : ' ';
	const after = at + length < end ? text.charAt(at + length) : ' ';
	const event = (kind: Kind, does: Event['does']): Event => ({kind, does, at, length, character});
	if (/^[‘’‚']$/.test(character)) return isPossessive(text, singles, at) ? undefined : singleEvent(event, at, singles);
	if (/[«‹]/.test(character)) return event('angle', /[\s(]/.test(before) ? 'open' : 'either');
	if (/[»›]/.test(character)) return event('angle', opensWord(before, after) ? 'either' : 'close');
	return event('double', doubleDoes(character, before, after));
}

function doubleDoes(character: string, before: string, after: string): Event['does'] {
	switch (character) {
		case '"':
			return straight(before, after);
		case '“':
			// „Gänsefüßchen“
			return !opensWord(before, after) && (/\s/.test(after) || /[.,!?]/.test(before)) ? 'either' : 'open';
		case '”':
			return opensWord(before, after) ? 'either' : 'close';
		default:
			return character === "''" ? 'close' : 'open';
	}
}

function singleEvent(
	event: (kind: Kind, does: Event['does']) => Event,
	at: number,
	{openers, closers}: SingleMarks,
): Event | undefined {
	const isAt = (offsets: readonly number[]): boolean => firstAfter(offsets, at - 1) === at;
	if (isAt(openers)) return event('single', 'open');
	return isAt(closers) ? event('single', 'close') : undefined;
}

/** `"word` opens, `word"` closes, and `word"word` or ` " ` does whichever is due. */
function straight(before: string, after: string): Event['does'] {
	if (opensWord(before, after)) return 'open';
	if (wordCharacter.test(before) && wordCharacter.test(after)) return 'either';
	if (/\s/.test(before) && /\s/.test(after)) return 'either';
	// `... on Friday."It is done"`
	if (/[.!?]/.test(before) && wordCharacter.test(after)) return 'either';
	if (/[([{–—/‘'-]/.test(before)) return 'either';
	return /\s/.test(before) ? 'open' : 'close';
}

function opensWord(before: string, after: string): boolean {
	return /\s/.test(before) && !/[\s,.;:!?)\]]/.test(after);
}
