import type {ByHand, Extraction, Mention} from '../model/index.ts';
import {writtenOut} from '../knowledge/name-parts.ts';
import {sameName} from '../knowledge/name-similarity.ts';

/** The names of a story, so that one person's two spellings are one entity. */
export interface EntityNames {
	/** The key that stands for an entity in the whole story. */
	readonly canonical: (entity: string) => string;
	/** The fullest name of a canonical entity. */
	readonly nameOf: (entity: string) => string;
	/** Canonical key -> its mentions by article, in order of article. */
	readonly mentions: ReadonlyMap<string, readonly EntityMention[]>;
}

export interface EntityMention {
	readonly article: string;
	readonly mention: Mention;
	/** The name as it is written there. */
	readonly surface: string;
}

/** Joins the entities of all articles of a story: the almanac's by key, others by name, and before all as a person said. */
export function joinEntities(extractions: readonly Extraction[], byHand: ByHand['entities'] = []): EntityNames {
	const names = new Map<string, {readonly name: string; readonly type: Mention['type']}>();
	for (const {analysis} of extractions) {
		for (const {entity, name, type} of analysis.mentions) {
			if ((names.get(entity)?.name.length ?? 0) < name.length) names.set(entity, {name, type});
		}
	}
	const parent = new Map<string, string>();
	const areApart = (a: string, b: string): boolean =>
		byHand.some(({same, keys}) => !same && keys.includes(a) && keys.includes(b));
	const canonical = (entity: string): string => {
		let root = entity;
		// "Kovacs" is "Marta Kovacs", who is "Marta Kovacs Jr."
		for (let above = parent.get(root); above !== undefined && above !== root; above = parent.get(root)) root = above;
		return root;
	};
	for (const {same, keys} of byHand) {
		const [a, b] = [canonical(keys[0]), canonical(keys[1])];
		if (same && a !== b) parent.set(b, a);
	}
	for (const group of namesakes(names)) joinGroup(group, names, parent, areApart);
	const mentions = mentionsOf(extractions, canonical);
	return {canonical, nameOf: (entity) => names.get(entity)?.name ?? entity, mentions};
}

function mentionsOf(
	extractions: readonly Extraction[],
	canonical: (entity: string) => string,
): Map<string, EntityMention[]> {
	const mentions = new Map<string, EntityMention[]>();
	for (const {article, analysis} of extractions) {
		for (const mention of analysis.mentions) {
			const key = canonical(mention.entity);
			const list = mentions.get(key);
			const entry = {article: article.id, mention, surface: article.text.slice(mention.start, mention.end)};
			if (list) list.push(entry);
			else mentions.set(key, [entry]);
		}
	}
	return mentions;
}

interface Named {
	readonly name: string;
	readonly type: Mention['type'];
}

/** Entities that may be one: they share a word that starts alike. One article's company is another's "person" where only its headline names it. */
function namesakes(names: ReadonlyMap<string, Named>): string[][] {
	const groups = new Map<string, Set<string>>();
	for (const [entity, {name}] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		if (entity.startsWith('country:') || entity.startsWith('bloc:')) continue;
		const words = nameWords(name);
		const key = skeleton(words.find((word) => !companyWords.has(word)) ?? '');
		for (const part of new Set([key, skeleton(words.at(-1) ?? '')]))
			groups.set(part, (groups.get(part) ?? new Set()).add(entity));
	}
	return [...groups]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, group]) => [...group])
		.filter(({length}) => length > 1);
}

function nameWords(name: string): string[] {
	return writtenOut(name.toLowerCase().replaceAll(/[.,]/g, '').split(/\s+/));
}

const companyWords: ReadonlySet<string> = new Set([
	'inc',
	'corp',
	'corporation',
	'ltd',
	'limited',
	'co',
	'company',
	'group',
	'plc',
	'nv',
	'ag',
	'sa',
	'llc',
	'holdings',
	'the',
]);

/** The first consonants of a word: alike for "Gerasimov" and "Guerasimov". */
function skeleton(word: string): string {
	return word
		.normalize('NFD')
		.replaceAll(/[^a-z]/g, '')
		.replaceAll(/[aeiouhwy]/g, '')
		.replaceAll(/(.)\1+/g, '$1')
		.slice(0, 3);
}

/** Fullest name first; a name joins the first that it is the same as, and stays alone when it fits two. */
function joinGroup(
	group: readonly string[],
	names: ReadonlyMap<string, Named>,
	parent: Map<string, string>,
	areApart: (a: string, b: string) => boolean,
): void {
	const nameOf = (entity: string): Named => names.get(entity) ?? {name: entity, type: 'other'};
	const ordered = group
		.filter((entity) => !parent.has(entity))
		.toSorted((a, b) => nameOf(b).name.length - nameOf(a).name.length || (a < b ? -1 : 1));
	const heads: string[] = [];
	for (const entity of ordered) {
		const fits = heads.filter((head) => isSameEntity(nameOf(head), nameOf(entity)) && !areApart(head, entity));
		const [only] = fits;
		if (fits.length === 1 && only !== undefined) parent.set(entity, only);
		else heads.push(entity);
	}
}

/** People by their names; bodies and things where one name is the other without its company words: "Acme Corp.", "Acme". */
function isSameEntity(a: Named, b: Named): boolean {
	if (a.type === 'person' && b.type === 'person') return sameName(a.name, b.name) !== 'different';
	const [one, other] = [a, b].map(({name}) =>
		nameWords(name)
			.filter((word) => !companyWords.has(word))
			.join(' '),
	);
	if (one === other) return true;
	return (
		(a.type === b.type || a.type === 'other' || b.type === 'other') &&
		a.type !== 'person' &&
		b.type !== 'person' &&
		sameName(a.name, b.name) === 'variant'
	);
}
