import type {Block} from '../blocks.ts';
import {shownWords} from '../blocks.ts';

/** A block of Markdown; headings have their level. */
export interface MarkdownBlock extends Block {
	readonly level?: number;
}

interface Open {
	readonly line: number;
	readonly kind: 'prose' | 'quote' | 'item' | 'row';
	readonly lines: string[];
}

const fence = /^\s{0,3}(?:```|~~~)/u;
const heading = /^ {0,3}(#{1,6})\s(.*)$/u;
/** The marks that may close a heading as well: `## The boat ##` */
const headingEnd = /(?<=\s)#{1,6}$/u;
const rule = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const item = /^\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s(.*)$/u;
const quote = /^\s{0,3}>\s?(.*)$/u;
const definition = /^\s{0,3}\[[^\]]+\]:\s*\S+/u;
const setext = /^\s{0,3}(=+|-+)\s*$/u;

interface Scan {
	readonly blocks: MarkdownBlock[];
	open: Open | undefined;
}

/** The blocks of Markdown without its marks, each at its line; code is left out. `firstLine` is the number of the first line. */
export function markdownBlocks(markdown: string, firstLine: number): MarkdownBlock[] {
	const scan: Scan = {blocks: [], open: undefined};
	let isFenced = false;
	for (const [index, line] of markdown.split(/\r\n|\r|\n/u).entries()) {
		const isFence = fence.test(line);
		if (isFence) isFenced = !isFenced;
		if (isFence || isFenced) close(scan);
		else takeLine(line, firstLine + index, scan);
	}
	close(scan);
	return scan.blocks.filter(({text}) => text !== '');
}

function takeLine(line: string, number: number, scan: Scan): void {
	const under = scan.open?.kind === 'prose' ? setext.exec(line)?.[1] : undefined;
	const shape = shapeOf(line);
	if (under !== undefined && scan.open) {
		const place = {line: scan.open.line, column: 1};
		scan.blocks.push({text: inline(scan.open.lines.join(' ')), level: under.startsWith('=') ? 1 : 2, place});
		scan.open = undefined;
	} else if (shape.kind === 'heading') {
		close(scan);
		scan.blocks.push({text: inline(shape.text), level: shape.level, place: {line: number, column: 1}});
	} else if (shape.kind === 'none') {
		close(scan);
	} else if (scan.open && goesOn(scan.open, shape.kind)) {
		scan.open.lines.push(shape.text);
	} else {
		close(scan);
		scan.open = {line: number, kind: shape.kind, lines: [shape.text]};
	}
}

/** Prose goes on below an item; an item or row begins anew. */
function goesOn(open: Open, kind: Open['kind']): boolean {
	if (kind === 'item' || kind === 'row') return false;
	return open.kind === kind || (open.kind === 'item' && kind === 'prose');
}

function close(scan: Scan): void {
	if (scan.open) scan.blocks.push(...blocksOfOpen(scan.open, scan.blocks.at(-1)));
	scan.open = undefined;
}

type Shape =
	| {readonly kind: 'heading'; readonly text: string; readonly level: number}
	| {readonly kind: 'prose' | 'quote' | 'item' | 'row'; readonly text: string}
	| {readonly kind: 'none'};

function shapeOf(line: string): Shape {
	const title = heading.exec(line);
	if (title)
		return {kind: 'heading', level: title[1]?.length ?? 1, text: (title[2] ?? '').trim().replace(headingEnd, '')};
	if (isWordless(line)) return {kind: 'none'};
	const quoted = quote.exec(line)?.[1];
	if (quoted !== undefined) return quoted.trim() === '' ? {kind: 'none'} : {kind: 'quote', text: quoted};
	const listed = item.exec(line)?.[1];
	if (listed !== undefined) return {kind: 'item', text: listed};
	return /^\s*\|.*\|\s*$/u.test(line) ? {kind: 'row', text: line} : {kind: 'prose', text: line.trim()};
}

function isWordless(line: string): boolean {
	return line.trim() === '' || rule.test(line) || isTableRule(line) || definition.test(line);
}

/** `|---|:--:|` */
function isTableRule(line: string): boolean {
	return line.includes('---') && /^[\s|:-]+$/u.test(line);
}

function blocksOfOpen({line, kind, lines}: Open, before: MarkdownBlock | undefined): MarkdownBlock[] {
	const place = {line, column: 1};
	switch (kind) {
		case 'prose':
			return proseBlocks(lines, line);
		case 'quote': {
			const text = lines.map((one) => inline(one)).join('\n');
			return [{text: /^["“«]/u.test(text) ? text : `“${text}”`, place}];
		}
		case 'item':
			return [
				{text: `- ${inline(lines.join(' '))}`, place, ...(before?.text.startsWith('- ') === true && {isTight: true})},
			];
		case 'row': {
			const cells = lines
				.join('')
				.split('|')
				.map((cell) => inline(cell))
				.filter((cell) => cell !== '');
			return [{text: cells.join(cells.length === 2 ? ': ' : '; '), place}];
		}
	}
}

/** A paragraph keeps its lines; a picture that stands alone gives its caption. */
function proseBlocks(lines: readonly string[], line: number): MarkdownBlock[] {
	const picture = lines.length === 1 ? /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/u.exec(lines[0] ?? '') : null;
	const place = {line, column: 1};
	if (picture) return [{text: shownWords(picture[1] ?? ''), role: 'caption', place}];
	return [{text: lines.map((one) => inline(one)).join('\n'), place}];
}

/** Words without the marks of emphasis, links, pictures, code, HTML and escapes. */
function inline(words: string): string {
	const plain = words
		.replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '')
		.replaceAll(/\[([^\]]{0,500})\](?:\([^)]{0,2000}\)|\[[^\]]{0,200}\])/gu, '$1')
		.replaceAll(/<(https?:[^\s>]{1,2000})>/gu, '$1')
		.replaceAll(/<\/?[a-z][^<>]{0,500}>/giu, '')
		.replaceAll(/\[\^[^\]]{1,50}\]/gu, '')
		.replaceAll(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)|(?<=[^\s\\])(\*{1,3}|_{1,3})(?![\p{L}\p{N}])/gu, '')
		.replaceAll('`', '')
		.replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
	return shownWords(plain);
}
