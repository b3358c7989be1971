import type {ArchiveStore, Candidate} from '../ports.ts';
import {furthestLinkDays} from '../stories/index.ts';
import {likenessTo, type SignatureNumbers, unpackSignature} from './signature.ts';

/** Days of one period: signatures are read by period, so that a window of days is a few equalities. */
const periodDays = 28;
/** Signatures that are remembered at most, of some 800 bytes each; what is looked at beyond that is read anew each time. */
const keptSignatures = 400_000;
/** Signatures that are read in one go. */
const pageSize = 5000;

/** The period of a day. */
export function periodOf(day: number): number {
	return Math.floor(day / periodDays);
}

/** The periods with a day that lies no further from this one than articles are linked. */
function periodsAround(day: number): number[] {
	const first = periodOf(day - furthestLinkDays);
	const last = periodOf(day + furthestLinkDays);
	return Array.from({length: last - first + 1}, (_, index) => first + index);
}

/** An article with its signature; without a day it may belong to any. */
interface SignedArticle extends Candidate {
	readonly content: Uint8Array;
}

/** Yields for each of some articles all others of the archive that may be linked with it by what they report. */
export type SignatureIndex = (sought: readonly SignedArticle[]) => Promise<readonly (readonly Candidate[])[]>;

/** The signatures of one period as far as they have been read. */
interface Shelf {
	readonly last: number;
	readonly articles: Map<string, Candidate & {readonly numbers: SignatureNumbers}>;
}

/** What is looked for, and what of it was found so far. */
interface Search {
	readonly article: SignedArticle;
	readonly isAlike: (other: SignatureNumbers) => boolean;
	readonly found: Candidate[];
}

/** Looks through the signatures of a store, of which it reads each once. */
export function signatureIndex(store: ArchiveStore): SignatureIndex {
	const shelves = new Map<number | undefined, Shelf>();
	return async (sought) => {
		const searches = sought.map((article): Search => ({
			article,
			isAlike: likenessTo(unpackSignature(article.content)),
			found: [],
		}));
		const periods = await periodsOf(sought, store);
		for (const period of periods) {
			const shelf = await readOn(store, period, shelves.get(period));
			shelves.set(period, shelf);
			for (const search of searches) lookThrough(shelf, search);
			forget(shelves, periods, period);
		}
		return searches.map(({found}) => found);
	};
}

async function periodsOf(
	sought: readonly SignedArticle[],
	store: ArchiveStore,
): Promise<ReadonlySet<number | undefined>> {
	if (sought.some(({day}) => day === undefined)) return new Set(await store.periods());
	return new Set([undefined, ...sought.flatMap(({day}) => (day === undefined ? [] : periodsAround(day)))]);
}

/** A shelf with what has come to it since it was read. */
async function readOn(store: ArchiveStore, period: number | undefined, known: Shelf | undefined): Promise<Shelf> {
	const articles: Shelf['articles'] = known?.articles ?? new Map();
	for (let last = known?.last ?? 0; ;) {
		const page = await store.signatures(period, last, pageSize);
		for (const {hash, day, content} of page)
			articles.set(hash, {hash, ...(day !== undefined && {day}), numbers: unpackSignature(content)});
		last = page.at(-1)?.number ?? last;
		if (page.length < pageSize) return {last, articles};
	}
}

function lookThrough({articles}: Shelf, {article, isAlike, found}: Search): void {
	for (const {hash, day, numbers} of articles.values()) {
		if (article.day !== undefined && day !== undefined && Math.abs(article.day - day) > furthestLinkDays) continue;
		if (isAlike(numbers) && hash !== article.hash) found.push({hash, ...(day !== undefined && {day})});
	}
}

/** Forgets what is too much to be remembered: periods that are not looked at any more, else the one at hand. */
function forget(
	shelves: Map<number | undefined, Shelf>,
	wanted: ReadonlySet<number | undefined>,
	current: number | undefined,
): void {
	let kept = [...shelves.values()].reduce((sum, {articles}) => sum + articles.size, 0);
	const others = [...shelves.keys()].filter((period) => !wanted.has(period));
	for (const period of [...others, current]) {
		if (kept <= keptSignatures) return;
		kept -= shelves.get(period)?.articles.size ?? 0;
		shelves.delete(period);
	}
}
