import {organizationHeads} from '../knowledge/organizations.ts';
import {foldSpelling} from '../knowledge/spelling.ts';
import {rarity} from '../knowledge/word-frequency.ts';
import {editDistance, type Extraction, type Span} from '../model/index.ts';
import type {EntityNames} from './entities.ts';

/** Where a name stands, as it is written there. */
export interface SpeltPlace {
	readonly article: string;
	readonly surface: string;
	readonly span: Span;
	readonly person: boolean;
	readonly entities: readonly string[];
	/** A word of a trade in small letters: “meltwater”. */
	readonly term?: true;
}

/** Every name but those of countries and blocs, which the almanac spells. */
export function namesIn({mentions}: EntityNames): SpeltPlace[] {
	return [...mentions.values()].flat().flatMap(({article, mention, surface}) => {
		const {via, entity, type, start, end} = mention;
		if (via !== 'name' || entity.startsWith('country:') || entity.startsWith('bloc:')) return [];
		const name = surface.replace(COMMON_TAIL, '');
		const span = {start, end: end - (surface.length - name.length)};
		return [{article, surface: name, span, person: type === 'person', entities: [entity]}];
	});
}

/** The common nouns that a name may end in: “Starlight space station”. */
const COMMON_TAIL = /(?: \p{Ll}+){1,4}$/u;

/** A title or gloss in quotation marks, each word with a capital: “Silver Harbor”. */
const TITLE = /^\p{Lu}\p{Ll}+(?: (?:of|the|and|in) \p{Lu}\p{Ll}+| \p{Lu}\p{Ll}+){1,4}$/u;

/** Titles in quotation marks. */
export function titlesIn({article, analysis}: Extraction): SpeltPlace[] {
	return analysis.quotations.flatMap(({start, end}) => {
		const surface = article.text.slice(start, end);
		return TITLE.test(surface) ? [{article: article.id, surface, span: {start, end}, person: false, entities: []}] : [];
	});
}

/** Words with a capital in a row: “Silver Harbor Airlines Flight”. */
const RUN = /\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){1,5}/gu;

/** Names of bodies of which only a part was taken for a name: up to the last word that makes a body of them. */
export function bodiesIn({article: {id, text}, analysis}: Extraction): SpeltPlace[] {
	const known = new Set(analysis.mentions.map(({start, end}) => `${start} ${end}`));
	// headlines may have capitals throughout
	const titles = analysis.parts.filter(({role}) => role === 'headline' || role === 'furniture');
	return [...text.matchAll(RUN)].flatMap(({0: run, index: start}) => {
		if (titles.some((part) => part.start <= start && start < part.end)) return [];
		const words = run.split(' ');
		const heads = words.findLastIndex((word) => isBodyHead(word.toLowerCase()));
		const surface = words.slice(0, heads + 1).join(' ');
		const span = {start, end: start + surface.length};
		if (heads < 1 || known.has(`${span.start} ${span.end}`)) return [];
		return [{article: id, surface, span, person: false, entities: []}];
	});
}

/** “Semiconductor”, “Semiconductors”: the trades that companies are called by, beside the words for bodies. */
function isBodyHead(word: string): boolean {
	return organizationHeads.has(word) || companyHeads.has(word.replace(/s$/, ''));
}

/** Source: the words that the names of the companies of the S&P 500, the FTSE 350 and the STOXX Europe 600 end in most. */
const companyHeads: ReadonlySet<string> = new Set(
	`semiconductor pharmaceutical therapeutic laboratory technology system material resource solution brand product energy petroleum
	electronic device communication robotic network biologic diagnostic software instrument store restaurant
	hotel resort property airline railway line brewery food mine mineral metal chemical steel`.split(/\s+/),
);

/** “known as a meltpond”: a word that the reader is not taken to know. */
const GLOSS = /\b(?:known as|called|termed) (?:an? )?["“'‘]?(\p{Ll}{6,})/gu;
const WORD = /(?<![\p{L}\p{N}-])\p{Ll}{6,}(?![\p{L}\p{N}-])/gu;

/** Words that an article explains, and words a letter apart from these, wherever they stand. */
export function termsIn(extractions: readonly Extraction[]): SpeltPlace[] {
	const glossed = new Set(
		extractions.flatMap(({article}) => [...article.text.matchAll(GLOSS)].map(([, word = '']) => word)),
	);
	const terms = [...glossed].filter((word) => rarity(word) === 1);
	if (terms.length === 0) return [];
	return extractions.flatMap(({article: {id, text}}) =>
		[...text.matchAll(WORD)].flatMap(({0: surface, index: start}) => {
			if (!terms.some((term) => term === surface || areTwoSpellings(term, surface))) return [];
			return [
				{article: id, surface, span: {start, end: start + surface.length}, person: false, entities: [], term: true},
			];
		}),
	);
}

/** Two words of one beginning that differ by a letter inside, neither of them common nor a form of the other. */
export function areTwoSpellings(a: string, b: string): boolean {
	if (a.slice(0, ROOT) !== b.slice(0, ROOT) || Math.abs(a.length - b.length) > 1 || a.slice(-1) !== b.slice(-1))
		return false;
	if (rarity(a) < 1 || rarity(b) < 1 || foldSpelling(a) === foldSpelling(b)) return false;
	return editDistance(a, b, 1) === 1;
}

const ROOT = 3;
