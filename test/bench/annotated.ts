import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {sharedFolder} from '../support/shared-folder.ts';

/** A place that an annotation points at: article (by file name) and half-open span; start -1 where the quote is not found. */
export interface Side {
	readonly article: string;
	readonly start: number;
	readonly end: number;
}

/** One annotated item of a story. */
export interface Item {
	readonly kind: 'conflict' | 'tension' | 'compatible' | 'only-in';
	readonly text: string;
	readonly sides: readonly Side[];
}

/** A story with its articles by file name and what a careful reader found in it. */
export interface AnnotatedStory {
	readonly name: string;
	readonly texts: ReadonlyMap<string, string>;
	readonly items: readonly Item[];
}

/** The annotated stories among the shared articles, in order of name. */
export function readAnnotated(): AnnotatedStory[] {
	const gold = join(sharedFolder, 'stories/gold');
	return readdirSync(gold)
		.toSorted()
		.map((file) => {
			const name = file.slice(0, -'.json'.length);
			const folder = join(sharedFolder, 'stories/articles', name);
			const texts = new Map(
				readdirSync(folder)
					.filter((each) => each.endsWith('.txt'))
					.toSorted()
					.map((each) => [each, readFileSync(join(folder, each), 'utf8').replace(/^\uFEFF/, '')]),
			);
			const annotation: unknown = JSON.parse(readFileSync(join(gold, file), 'utf8'));
			return {name, texts, items: itemsOf(annotation, texts)};
		});
}

function itemsOf(annotation: unknown, texts: ReadonlyMap<string, string>): Item[] {
	const conflicts = list(annotation, 'conflicts').map((item): Item => {
		const kind = word(item, 'relation') === 'conflict' ? 'conflict' : 'tension';
		return {kind, text: word(item, 'question'), sides: sidesOf(item, texts)};
	});
	const compatible = list(annotation, 'compatible').map((item): Item => ({
		kind: 'compatible',
		text: word(item, 'why'),
		sides: sidesOf(item, texts),
	}));
	const only = list(annotation, 'only_in').map((item): Item => ({
		kind: 'only-in',
		text: word(item, 'claim'),
		sides: sidesOf(item, texts),
	}));
	return [...conflicts, ...compatible, ...only];
}

function sidesOf(item: unknown, texts: ReadonlyMap<string, string>): Side[] {
	return list(item, 'sides').map((side) => {
		const [article, quote] = [word(side, 'article'), word(side, 'quote')];
		const start = texts.get(article)?.indexOf(quote) ?? -1;
		return {article, start, end: start + quote.length};
	});
}

function list(value: unknown, key: string): unknown[] {
	const found = property(value, key);
	return Array.isArray(found) ? found : [];
}

function word(value: unknown, key: string): string {
	const found = property(value, key);
	return typeof found === 'string' ? found : '';
}

function property(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;
}

/** Units by which evidence may stand beside the quote, and the longest evidence that still points at a place. */
const GRACE = 20;
const LONGEST = 60;

/** Whether evidence points at the place and not at its neighbourhood, as the stories' scorer judges it. */
export function pointsAt(evidence: Side, side: Side): boolean {
	if (evidence.article !== side.article || side.start < 0) return false;
	const middle = (evidence.start + evidence.end) / 2;
	const fits = evidence.end - evidence.start <= Math.max(LONGEST, 1.5 * (side.end - side.start));
	return side.start - GRACE <= middle && middle <= side.end + GRACE && fits;
}

/** At how many of an item's sides the evidence points. */
export function sidesMet(sides: readonly Side[], evidence: readonly Side[]): number {
	return sides.filter((side) => evidence.some((one) => pointsAt(one, side))).length;
}
