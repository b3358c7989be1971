import type {LeftOut, Metadatum} from '../../../model/index.ts';
import type {ReadItem, SourceFile} from '../../../ports.ts';
import type {Block} from '../blocks.ts';
import {collectMetadata} from '../metadata.ts';
import {decodeAs} from '../decode.ts';
import {isTelling} from './document-title.ts';
import {documentOf, shownLines} from './office-document.ts';
import {type RtfToken, rtfTokens} from './rtf-tokens.ts';

/** Rich text: its paragraphs and rows of tables; what is hidden, deleted or stands at the edge of the page is no part of it. */
export function readRtf({bytes}: SourceFile): readonly ReadItem[] {
	const state = startState();
	for (const token of rtfTokens(bytes)) take(token, state);
	flush(state);
	endParagraph(state);
	return [documentOf(state.blocks, propertiesOf(state), asideOf(state))];
}

/** Where the words of a group go: into the article, to one of its properties, beside it, or nowhere. */
type Destination = 'article' | 'nowhere' | 'title' | 'author' | 'time' | 'edge' | 'note' | 'fonts';

interface Group {
	readonly destination: Destination;
	readonly isHidden: boolean;
	/** How many characters stand after each `\u` for programs that do not know it. */
	readonly substitutes: number;
	readonly encoding: string;
}

/** Where the words of these groups go; `\*` marks all that later versions added. */
const destinations: ReadonlyMap<string, Destination> = new Map<string, Destination>([
	...'colortbl stylesheet pict object fldinst listtable listoverridetable revtbl rsidtbl generator xe tc bkmkstart bkmkend template filetbl themedata datastore latentstyles nonshppict listtext pntext info'
		.split(' ')
		.map((word): [string, Destination] => [word, 'nowhere']),
	...'header headerl headerr headerf footer footerl footerr footerf'
		.split(' ')
		.map((word): [string, Destination] => [word, 'edge']),
	['fonttbl', 'fonts'],
	['title', 'title'],
	['author', 'author'],
	['revtim', 'time'],
	['footnote', 'note'],
	['annotation', 'note'],
]);

/** Characters that have a word of their own. */
const characters: ReadonlyMap<string, string> = new Map(
	Object.entries({
		emdash: '—',
		endash: '–',
		lquote: '‘',
		rquote: '’',
		ldblquote: '“',
		rdblquote: '”',
		bullet: '•',
		emspace: ' ',
		enspace: ' ',
		tab: ' ',
		line: '\n',
		cell: ' | ',
		'~': '\u00A0',
		_: '\u2011',
		'\\': '\\',
		'{': '{',
		'}': '}',
	}),
);

/** Encodings by the number that `\fcharset` gives a font, from the format's specification. */
const encodingsOfFonts: ReadonlyMap<number, string> = new Map([
	[77, 'macintosh'],
	[128, 'shift_jis'],
	[129, 'euc-kr'],
	[134, 'gb18030'],
	[136, 'big5'],
	[161, 'windows-1253'],
	[162, 'windows-1254'],
	[163, 'windows-1258'],
	[177, 'windows-1255'],
	[178, 'windows-1256'],
	[186, 'windows-1257'],
	[204, 'windows-1251'],
	[222, 'windows-874'],
	[238, 'windows-1250'],
]);

/** Encodings by the number of their code page. */
const codePages: ReadonlyMap<number, string> = new Map([
	[866, 'ibm866'],
	[874, 'windows-874'],
	[932, 'shift_jis'],
	[936, 'gb18030'],
	[949, 'euc-kr'],
	[950, 'big5'],
	[10_000, 'macintosh'],
	[65_001, 'utf-8'],
	...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page): [number, string] => [page, `windows-${page}`]),
]);

/** How far the file was read. */
interface State {
	/** The groups around the present one. */
	readonly groups: Group[];
	group: Group;
	/** What was written so far; of the article, in the present paragraph. */
	readonly words: Map<Destination, string[]>;
	readonly blocks: Block[];
	/** Encodings of the fonts by their numbers. */
	readonly fonts: Map<number, string>;
	font: number;
	/** `\*` stood before: who does not know the next word passes over its group. */
	isStarred: boolean;
	/** So many characters repeat what was written already. */
	toSkip: number;
	/** Bytes to be decoded together: a character of two bytes may be written as two escapes. */
	pending: Uint8Array[];
	paragraphs: number;
}

function startState(): State {
	return {
		groups: [],
		group: {destination: 'article', isHidden: false, substitutes: 1, encoding: 'windows-1252'},
		words: new Map(),
		blocks: [],
		fonts: new Map(),
		font: 0,
		isStarred: false,
		toSkip: 0,
		pending: [],
		paragraphs: 0,
	};
}

function take(token: RtfToken, state: State): void {
	if (token.kind !== 'bytes') flush(state);
	switch (token.kind) {
		case 'open':
			state.groups.push(state.group);
			state.isStarred = false;
			state.toSkip = 0;
			break;
		case 'close':
			state.group = state.groups.pop() ?? state.group;
			state.toSkip = 0;
			break;
		case 'control':
			obey(token, state);
			break;
		case 'bytes': {
			const kept = token.bytes.subarray(state.toSkip);
			state.toSkip = Math.max(0, state.toSkip - token.bytes.length);
			if (kept.length > 0) state.pending.push(kept);
		}
	}
}

function obey({word, number}: Extract<RtfToken, {readonly kind: 'control'}>, state: State): void {
	const wasStarred = state.isStarred;
	state.isStarred = word === '*';
	state.toSkip = 0;
	const destination = destinations.get(word);
	const character = characters.get(word);
	if (destination !== undefined) enter(destination, state);
	else if (wasStarred && !shapeWords.includes(word)) enter('nowhere', state);
	else if (character !== undefined) write(character, state);
	else setters.get(word)?.(state, number);
}

/** Text in a drawn shape is part of the page. */
const shapeWords = ['shpinst', 'shptxt'];

function enter(destination: Destination, state: State): void {
	const {destination: present} = state.group;
	const isProperty = destination === 'title' || destination === 'author' || destination === 'time';
	if (present !== 'nowhere' || isProperty) state.group = {...state.group, destination};
}

function write(text: string, {group, words}: State): void {
	if (group.isHidden || group.destination === 'nowhere') return;
	const into = words.get(group.destination) ?? [];
	words.set(group.destination, into);
	into.push(text);
}

function flush(state: State): void {
	if (state.pending.length === 0) return;
	write(decodeAs(Buffer.concat(state.pending), state.group.encoding), state);
	state.pending = [];
}

function endParagraph(state: State): void {
	if (state.group.destination !== 'article') {
		write('\n', state);
		return;
	}
	state.paragraphs += 1;
	const text = written('article', state).replace(/(?: \|)+$/u, '');
	state.words.delete('article');
	state.blocks.push({text, place: {path: `/par[${state.paragraphs}]`}});
}

function written(destination: Destination, {words}: State): string {
	return shownLines((words.get(destination) ?? []).join(''));
}

type Setter = (state: State, number: number | undefined) => void;

function setEncoding(state: State, encoding: string | undefined): void {
	if (encoding !== undefined) state.group = {...state.group, encoding};
}

function hide(state: State, number: number | undefined): void {
	state.group = {...state.group, isHidden: number !== 0};
}

function writePadded(before: string): Setter {
	return (state, number = 0) => write(before + String(number).padStart(2, '0'), state);
}

/** What the other words do; those that only say how the text looks are not here. */
const setters: ReadonlyMap<string, Setter> = new Map<string, Setter>([
	['par', endParagraph],
	['row', endParagraph],
	['sect', endParagraph],
	['page', endParagraph],
	['v', hide],
	['deleted', hide],
	['plain', (state) => hide(state, 0)],
	['uc', (state, number = 1) => (state.group = {...state.group, substitutes: Math.max(0, number)})],
	[
		'u',
		(state, number = 63) => {
			write(String.fromCharCode(number < 0 ? number + 0x1_0000 : number), state);
			state.toSkip = state.group.substitutes;
		},
	],
	['ansicpg', (state, number = 1252) => setEncoding(state, codePages.get(number))],
	['mac', (state) => setEncoding(state, 'macintosh')],
	[
		'f',
		(state, number = 0) => {
			state.font = number;
			if (state.group.destination !== 'fonts') setEncoding(state, state.fonts.get(number));
		},
	],
	[
		'fcharset',
		(state, number = 0) => {
			const encoding = encodingsOfFonts.get(number);
			if (encoding !== undefined) state.fonts.set(state.font, encoding);
		},
	],
	['yr', writePadded('')],
	['mo', writePadded('-')],
	['dy', writePadded('-')],
	['hr', writePadded('T')],
	['min', writePadded(':')],
]);

function propertiesOf(state: State): readonly Metadatum[] {
	const {add, found} = collectMetadata();
	const title = written('title', state);
	if (isTelling(title)) add('headline', title, 'RTF title');
	add('byline', written('author', state), 'RTF author');
	add('modified', written('time', state), 'RTF revtim');
	return found;
}

function asideOf(state: State): LeftOut[] {
	const asides: readonly (readonly [Destination, string])[] = [
		['edge', 'a running head or page number'],
		['note', 'a note or comment'],
	];
	return asides.flatMap(([destination, why]) => {
		const text = written(destination, state);
		return text === '' ? [] : [{text, why}];
	});
}
