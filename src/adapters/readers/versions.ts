import {
	type Article,
	fileAndMember,
	isCutOff,
	memberOf,
	type MetadatumName,
	type NotCompared,
} from '../../model/index.ts';
import {addressKey} from './address-key.ts';
import {bareWords} from './blocks.ts';
import {byCodeUnit} from './failure.ts';

/** Articles of a case without the earlier versions of them. */
export interface LatestVersions {
	readonly latest: readonly Article[];
	/** What is not compared because a later version is. */
	readonly earlier: readonly NotCompared[];
}

/** Why two documents are versions of one article. */
type Sameness = 'same address' | 'same identifier' | 'same headline and text';

interface Version {
	readonly article: Article;
	readonly why: Sameness;
}

/**
 * Versions share at least this part of the shorter one's word runs: of one address or identifier little, for a section's front
 * page, saved twice, shares less; where the headline alone is the same much.
 */
const leastShare: Readonly<Record<Sameness, number>> = {
	'same address': 0.2,
	'same identifier': 0.2,
	'same headline and text': 0.8,
};
/** A document is held against so many later ones: a daily column has one headline, a front page one address. */
const mostCompared = 10;
const runLength = 5;

/**
 * Finds the documents that are one article: a page and its PDF, the page for telephones, an updated version. The latest of each
 * is kept. Two plain texts are never taken for one, because nothing but their words speaks for it.
 */
export function latestVersions(articles: readonly Article[]): LatestVersions {
	const runs = new Map<string, ReadonlySet<string>>();
	const runsOf = (article: Article): ReadonlySet<string> => {
		const known = runs.get(article.id) ?? wordRuns(article.text);
		runs.set(article.id, known);
		return known;
	};
	const replaced = new Map<string, {readonly by: Article; readonly why: Sameness}>();
	for (const {articles: group, why} of candidates(articles)) {
		const kept: Candidate[] = [];
		for (const article of group.filter(({id}) => !replaced.has(id)).toSorted(latestFirst)) {
			const candidate = candidateOf(article);
			const alike = kept.filter((other) => mayBeVersion(other, candidate, why)).slice(0, mostCompared);
			const of = alike.find((other) => sharedPart(runsOf(other.article), runsOf(article)) >= leastShare[why]);
			if (of) replaced.set(article.id, {by: of.article, why});
			else kept.push(candidate);
		}
	}
	return {
		latest: articles.filter(({id}) => !replaced.has(id)),
		earlier: articles.flatMap((article) => {
			const by = replaced.get(article.id);
			return by
				? [{file: fileAndMember(article), why: whyReplaced(article, {article: last(by.by, replaced), why: by.why})}]
				: [];
		}),
	};
}

/** A version may have replaced one that another has replaced since. */
function last(article: Article, replaced: ReadonlyMap<string, {readonly by: Article}>): Article {
	const by = replaced.get(article.id)?.by;
	return by ? last(by, replaced) : article;
}

interface Candidates {
	readonly articles: readonly Article[];
	readonly why: Sameness;
}

function candidates(articles: readonly Article[]): Candidates[] {
	const groups = (why: Sameness, keyOf: (article: Article) => string | undefined): Candidates[] => {
		const byKey = new Map<string, Article[]>();
		for (const article of articles) {
			const key = keyOf(article);
			if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), article]);
		}
		return [...byKey.values()].filter(({length}) => length > 1).map((group) => ({articles: group, why}));
	};
	return [
		...groups('same address', addressOf),
		...groups('same identifier', (article) => worldwide(told(article, 'identifier'))),
		...groups('same headline and text', ({title}) => (title === undefined ? undefined : bareWords(title))),
	];
}

/** A document with what tells its outlet, worked out once for all that it is held against. */
interface Candidate {
	readonly article: Article;
	readonly outlet: string | undefined;
	/** Its id without the endings. */
	readonly stem: string;
}

function candidateOf(article: Article): Candidate {
	const outlet = told(article, 'outlet');
	const stem = article.id.replace(/(?:\.[a-z]{2,5}){1,2}$/iu, '').toLowerCase();
	return {article, outlet: outlet === undefined ? undefined : bareWords(outlet), stem};
}

/** Whether two documents are versions of one article if they share enough of their words. */
function mayBeVersion(a: Candidate, b: Candidate, why: Sameness): boolean {
	if (why !== 'same headline and text') return true;
	return (a.article.format !== undefined || b.article.format !== undefined) && isOneOutlet(a, b);
}

/** Agency copy stands under one headline in many outlets: the outlets, or else the names of the files, must be the same. */
function isOneOutlet(a: Candidate, b: Candidate): boolean {
	return a.outlet !== undefined && b.outlet !== undefined ? a.outlet === b.outlet : a.stem === b.stem;
}

/** What only versions of one article have in common, whenever they were published. */
export function versionKeys(article: Article): string[] {
	const address = addressOf(article);
	const identifier = worldwide(told(article, 'identifier'));
	return [
		...(address === undefined ? [] : [`address:${address}`]),
		...(identifier === undefined ? [] : [`identifier:${identifier}`]),
	];
}

function addressOf(article: Article): string | undefined {
	const address = told(article, 'url');
	return address === undefined ? undefined : addressKey(address);
}

/** "urn:…", "<1@desk.example>", "https://…": a bare number may be anybody's. */
function worldwide(identifier: string | undefined): string | undefined {
	return identifier !== undefined && /[:@]/u.test(identifier) ? identifier : undefined;
}

function told({metadata = []}: Article, wanted: MetadatumName): string | undefined {
	return metadata.find(({name}) => name === wanted)?.value;
}

/** By time of change or publication; of the same time what is whole before what is cut off, the longer text before the shorter. */
function latestFirst(a: Article, b: Article): number {
	return (
		timeOf(b) - timeOf(a) ||
		Number(isCutOff(a)) - Number(isCutOff(b)) ||
		b.text.length - a.text.length ||
		byCodeUnit(a.id, b.id)
	);
}

function timeOf(article: Article): number {
	const time = told(article, 'modified') ?? article.published;
	const value = time === undefined ? Number.NaN : Date.parse(time);
	return Number.isNaN(value) ? 0 : value;
}

function whyReplaced(article: Article, {article: by, why}: Version): string {
	const isEarlier = timeOf(article) !== 0 && timeOf(article) < timeOf(by);
	const words = isEarlier ? `an earlier version of ${by.id}` : `another copy of ${by.id}`;
	const isFile = memberOf(article) === undefined && memberOf(by) === undefined;
	return `${words} (${why})${isFile ? `; crosscheck diff ${article.file} ${by.file} tells what changed` : ''}`;
}

function wordRuns(text: string): ReadonlySet<string> {
	const words = bareWords(text).split(' ');
	const runs = new Set<string>();
	for (let at = 0; at + runLength <= words.length; at += 1) runs.add(words.slice(at, at + runLength).join(' '));
	return runs;
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const run of small) if (large.has(run)) shared += 1;
	return small.size === 0 ? 0 : shared / small.size;
}
