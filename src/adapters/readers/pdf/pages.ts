import {getDocumentProxy} from 'unpdf';
import {Unreadable} from '../unreadable.ts';
import type {Fragment, Page} from './layout.ts';

/** A PDF with the words of each page. */
export interface PdfPages {
	readonly pages: readonly Page[];
	/** What the file says of itself: `Title`, `ModDate`. */
	readonly info: ReadonlyMap<string, string>;
	/** How many pages it has, where these are more than were read. */
	readonly left: number;
}

/** A newspaper has fewer pages. */
const mostPages = 400;
/** Words further apart than this, in sizes of the letters, may be parts of different columns or cells. */
const widestSpace = 0.45;
/** Letters closer than this, in their sizes, are of one word. */
const narrowestSpace = 0.12;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Reads where the words stand on each page. Throws `Unreadable` where a password is needed. */
export async function pagesOf(bytes: Uint8Array): Promise<PdfPages> {
	const pdf = await open(bytes);
	try {
		const pages: Page[] = [];
		for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
			pages.push(await pageOf(pdf, number));
		}
		return {pages, info: await infoOf(pdf), left: Math.max(0, pdf.numPages - mostPages)};
	} finally {
		// Its fonts and pages stay in memory otherwise.
		await pdf.destroy();
	}
}

async function open(bytes: Uint8Array): Promise<Pdf> {
	try {
		// Nothing in the file is run, and no font of the machine is looked for.
		return await getDocumentProxy(new Uint8Array(bytes), {
			verbosity: 0,
			isEvalSupported: false,
			useSystemFonts: false,
			disableFontFace: true,
			enableXfa: false,
		});
	} catch (error) {
		if (error instanceof Error && error.name === 'PasswordException') {
			throw new Unreadable('locked with a password; save it without one');
		}
		throw error;
	}
}

async function pageOf(pdf: Pdf, number: number): Promise<Page> {
	const page = await pdf.getPage(number);
	const viewport = page.getViewport({scale: 1});
	const {items} = await page.getTextContent();
	const fragments: Fragment[] = [];
	for (const item of items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const fragment = fragmentOf(item, viewport.transform);
		if (fragment === undefined) continue;
		const before = fragments.at(-1);
		if (before && goesOn(before, fragment)) fragments[fragments.length - 1] = appended(before, fragment);
		else fragments.push(fragment);
	}
	page.cleanup();
	return {number, width: viewport.width, height: viewport.height, fragments};
}

interface Item {
	readonly str: string;
	readonly width: number;
	readonly transform: readonly unknown[];
}

/** Letters reach this far above and below the line that they stand on, in their sizes. */
const above = 0.8;
const below = 0.2;

/** The words of an item where they stand on the page as it is shown; nothing where they run up or down it. */
function fragmentOf({str, width, transform}: Item, view: readonly number[]): Fragment | undefined {
	const [along, up, , tall, left, foot] = numbersOf(transform);
	const [a, b, c, d, e, f] = numbersOf(view);
	const size = Math.hypot(along, up) || Math.abs(tall);
	const across = a * along + c * up;
	const slant = Math.abs(b * along + d * up);
	const x = a * left + c * foot + e;
	const baseline = b * left + d * foot + f;
	// also where a number is none
	const isLevel = size > 0 && across > 0 && slant <= across * 0.1;
	if (!isLevel || !Number.isFinite(x + baseline + width + size)) return undefined;
	return {text: str, x, y: baseline - size * above, width: Math.max(0, width), height: size * (above + below), size};
}

function numbersOf(matrix: readonly unknown[]): readonly [number, number, number, number, number, number] {
	const [a, b, c, d, e, f] = matrix;
	return [Number(a), Number(b), Number(c), Number(d), Number(e), Number(f)];
}

function goesOn(before: Fragment, after: Fragment): boolean {
	const gap = after.x - before.x - before.width;
	const isBeside = Math.abs(before.y + before.height - after.y - after.height) < before.size * 0.3;
	return isBeside && gap > -before.size * 0.5 && gap < Math.max(before.size, after.size) * widestSpace;
}

function appended(before: Fragment, after: Fragment): Fragment {
	const gap = after.x - before.x - before.width;
	const isSpaced = gap > after.size * narrowestSpace && !before.text.endsWith(' ') && !after.text.startsWith(' ');
	return {
		...before,
		text: `${before.text}${isSpaced ? ' ' : ''}${after.text}`,
		width: Math.max(before.width, after.x + after.width - before.x),
		size: before.text.length >= after.text.length ? before.size : after.size,
	};
}

async function infoOf(pdf: Pdf): Promise<ReadonlyMap<string, string>> {
	const {info}: {readonly info: unknown} = await pdf.getMetadata();
	if (typeof info !== 'object' || info === null) return new Map();
	return new Map(
		Object.entries(info).flatMap(([name, value]): [string, string][] =>
			typeof value === 'string' ? [[name, value]] : [],
		),
	);
}
