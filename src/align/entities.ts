import type {Extraction, Mention} from '../model/index.ts';
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
}

/** Joins the entities of all articles of a story: the almanac's by key, others by name. */
export function joinEntities(extractions: readonly Extraction[]): EntityNames {
	const names = new Map<string, {readonly name: string; readonly type: Mention['type']}>();
	for (const {analysis} of extractions) {
		for (const {entity, name, type} of analysis.mentions) {
			if ((names.get(entity)?.name.length ?? 0) < name.length) names.set(entity, {name, type});
		}
	}
	const parent = new Map<string, string>();
	for (const group of namesakes(names)) joinGroup(group, names, parent);
	const canonical = (entity: string): string => parent.get(entity) ?? entity;
	const mentions = new Map<string, EntityMention[]>();
	for (const {article, analysis} of extractions) {
		for (const mention of analysis.mentions) {
			const key = canonical(mention.entity);
			const list = mentions.get(key);
			const entry = {article: article.id, mention};
			if (list) list.push(entry);
			else mentions.set(key, [entry]);
		}
	}
	return {canonical, nameOf: (entity) => names.get(entity)?.name ?? entity, mentions};
}

/** Entities that may be one: same type, and a last word that starts alike. */
function namesakes(names: ReadonlyMap<string, {readonly name: string; readonly type: Mention['type']}>): string[][] {
	const groups = new Map<string, string[]>();
	for (const [entity, {name, type}] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		if (entity.startsWith('country:') || entity.startsWith('bloc:')) continue;
		const last = name.toLowerCase().split(' ').at(-1) ?? '';
		const key = `${type} ${skeleton(last)}`;
		const group = groups.get(key);
		if (group) group.push(entity);
		else groups.set(key, [entity]);
	}
	return [...groups.values()].filter(({length}) => length > 1);
}

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
	names: ReadonlyMap<string, {readonly name: string}>,
	parent: Map<string, string>,
): void {
	const nameOf = (entity: string): string => names.get(entity)?.name ?? entity;
	const ordered = group.toSorted((a, b) => nameOf(b).length - nameOf(a).length || (a < b ? -1 : 1));
	const heads: string[] = [];
	for (const entity of ordered) {
		const fits = heads.filter((head) => sameName(nameOf(head), nameOf(entity)) !== 'different');
		const [only] = fits;
		if (fits.length === 1 && only !== undefined) parent.set(entity, only);
		else heads.push(entity);
	}
}
