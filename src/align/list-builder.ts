import {classOfNoun} from '../knowledge/noun-classes.ts';
import {ordinals} from '../knowledge/number-words.ts';
import type {AlignedQuestion, Comparison, Enumeration, Extraction, Fact, Mention, Token} from '../model/index.ts';
import {compareTimes, contains, overlaps} from '../model/index.ts';
import {affinityOf, lightClasses, sameClass} from './affinity.ts';
import {factAround} from './claim-around.ts';
import {cluster} from './clusters.ts';
import type {ClaimContext} from './context.ts';
import type {EntityNames} from './entities.ts';
import {type Board, completeQuestion} from './questions.ts';

/** A whole list of names, with every place where it stands: "Chad, Niger and Mali". */
interface NamedList {
	readonly members: ReadonlySet<string>;
	readonly facts: readonly Fact[];
	/** An article says how many there are, and lists as many. */
	readonly counted: boolean;
	/** The claims of its sentences: what is done, by whom and to what. */
	readonly contexts: readonly ClaimContext[];
}

/** Lists of two names are pairs, which stand together by chance. */
const SHORTEST_LIST = 3;
/** Two lists are of one thing from this share of common members of the shorter on. */
const SAME_LIST = 0.6;

/** Questions of who or what is on a list: asked where two articles list nearly the same names of the same matter. */
export function listQuestions(
	board: Board,
	extractions: readonly Extraction[],
	names: EntityNames,
): Omit<AlignedQuestion, 'id'>[] {
	const bySentence = new Map<string, ClaimContext[]>();
	for (const context of board.contexts) {
		const place = `${context.article} ${context.claim.sentence}`;
		const known = bySentence.get(place);
		if (known) known.push(context);
		else bySentence.set(place, [context]);
	}
	const lists = joinSame(extractions.flatMap((extraction) => listsIn(extraction, bySentence, names)));
	const edges = lists.flatMap((one, a) =>
		lists.flatMap((other, b) => (b > a && areOfOneMatter(one, other) ? [{a, b, score: 1}] : [])),
	);
	return cluster(lists.length, edges, () => false)
		.map((indices) => indices.flatMap((index) => lists[index] ?? []))
		.filter(({length}) => length > 1)
		.map((group) => {
			const facts = group.flatMap((list) => list.facts);
			const shared = sharedBy(group);
			return completeQuestion(
				{
					subject: {verbClass: 'list', head: '', participants: shared},
					slot: 'members',
					question: `Who or what else is listed beside ${shared.slice(0, 2).map(names.nameOf).join(' and ')}?`,
					facts,
					speakOfIt: tellingOf(group, board),
					comparisons: (set) => compareLists(set.facts, group, names),
				},
				board,
			);
		});
}

/** Articles that tell what the lists are of, whether or not they list anybody. */
function tellingOf([first, ...others]: readonly NamedList[], {contexts}: Board): string[] {
	const shared = new Set(deedsOf(first).filter((deed) => others.every((list) => deedsOf(list).includes(deed))));
	return contexts.filter(({claim}) => shared.has(claim.predicate.verbClass)).map(({article}) => article);
}

function deedsOf(list: NamedList | undefined): string[] {
	const deeds = (list?.contexts ?? []).map(({claim}) => claim.predicate.verbClass);
	return deeds.filter((deed) => !lightClasses.has(deed));
}

/** Lists of the same names are one. */
function joinSame(lists: readonly NamedList[]): NamedList[] {
	const byMembers = new Map<string, NamedList>();
	for (const list of lists) {
		const key = [...list.members].toSorted().join('|');
		const known = byMembers.get(key);
		byMembers.set(
			key,
			known
				? {
						members: known.members,
						facts: [...known.facts, ...list.facts],
						counted: known.counted || list.counted,
						contexts: [...known.contexts, ...list.contexts],
					}
				: list,
		);
	}
	return [...byMembers.values()];
}

function listsIn(
	{article, analysis}: Extraction,
	bySentence: ReadonlyMap<string, readonly ClaimContext[]>,
	names: EntityNames,
): NamedList[] {
	return analysis.enumerations.flatMap((list) => {
		const [first, last] = [list.items[0], list.items.at(-1)];
		if (!first || !last || !list.exhaustive || list.items.length < SHORTEST_LIST) return [];
		const members = membersOf(list, analysis.mentions, names);
		if (members.size < list.items.length) return [];
		const contexts = list.sentences.flatMap((sentence) => bySentence.get(`${article.id} ${sentence}`) ?? []);
		const span = {start: first.start, end: last.end};
		const value = {kind: 'set', members: [...members].toSorted(), exhaustive: true} as const;
		const fact = factAround(contexts, article.id, span, {role: 'members', span, value, entities: [...members]}, 'list');
		const counted = analysis.quantities.some(
			({kind, low, high, head, part}) =>
				kind === 'count' && low === members.size && high === low && !part && head && countsAll(head.lemma, members),
		);
		return [{members, facts: [fact], counted, contexts}];
	});
}

/** The names on a list; an item that names nothing, or two things, leaves it incomplete. */
function membersOf({items}: Enumeration, mentions: readonly Mention[], names: EntityNames): Set<string> {
	const found = items.flatMap((item) => {
		const inside = mentions.filter((mention) => mention.via === 'name' && overlaps(mention, item));
		return inside.length === 1 ? inside.map(({entity}) => names.canonical(entity)) : [];
	});
	return new Set(found);
}

/** What a counted noun stands for, by the kind of its entities' keys. */
const kinds: ReadonlyMap<string, string> = new Map([
	['country', 'country:'],
	['person', 'person:'],
	['dead', 'person:'],
	['injured', 'person:'],
	['victim', 'person:'],
	['company', 'organization:'],
]);

function countsAll(noun: string, members: ReadonlySet<string>): boolean {
	const prefix = kinds.get(classOfNoun(noun));
	return prefix !== undefined && [...members].every((member) => member.startsWith(prefix));
}

/** An article with both lists tells of two things. */
function areOfOneMatter(one: NamedList, other: NamedList): boolean {
	const shared = [...one.members].filter((member) => other.members.has(member)).length;
	if (shared < 2 || shared < SAME_LIST * Math.min(one.members.size, other.members.size)) return false;
	if (one.facts.some(({article}) => other.facts.some((fact) => fact.article === article))) return false;
	return one.contexts.some((a) => other.contexts.some((b) => tellOneMatter(a, b)));
}

/** The other participants are of one class; another day or a second pact is another matter. */
function tellOneMatter(a: ClaimContext, b: ClaimContext): boolean {
	if (affinityOf(a, b).excluded !== undefined || areAtOtherTimes(a, b)) return false;
	const [first, second] = [thingsIn(a), thingsIn(b)];
	const shared = [...first].filter(([thing]) => second.has(thing));
	if (shared.some(([thing, words]) => areDisjoint(words, second.get(thing) ?? []))) return false;
	return shared.length > 0 || ((first.size === 0 || second.size === 0) && sameClass(a.claim, b.claim));
}

function areAtOtherTimes(a: ClaimContext, b: ClaimContext): boolean {
	const relations = a.times.flatMap((one) => b.times.map((other) => compareTimes(one, other).relation));
	return relations.includes('conflict') && !relations.includes('agree');
}

/** Participants that no name stands for, by noun class, with the words that qualify them: "cod" of "the first cod pact". */
function thingsIn({claim, sentence: {tokens}}: ClaimContext): Map<string, readonly string[]> {
	return new Map(
		claim.slots.flatMap(({role, head, value, span}) => {
			if ((role !== 'agent' && role !== 'patient') || value.kind !== 'words' || head === undefined) return [];
			const inside = tokens.filter((token) => contains(span, token));
			const at = inside.findIndex(({lemma}) => classOfNoun(lemma) === head);
			const words = inside.slice(0, Math.max(0, at)).filter(setsApart);
			return [[head, words.map(({lemma}) => lemma)] as const];
		}),
	);
}

/** "cod", "whaling" and "second" of a pact; a "historic" pact may be any. */
function setsApart({pos, lower}: Token): boolean {
	return pos === 'NOUN' || pos === 'VERB' || ordinals.has(lower);
}

function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
	return a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));
}

function sharedBy([first, ...others]: readonly NamedList[]): string[] {
	return [...(first?.members ?? [])].filter((member) => others.every(({members}) => members.has(member))).toSorted();
}

function compareLists(
	facts: readonly (readonly Fact[])[],
	lists: readonly NamedList[],
	names: EntityNames,
): Comparison[] {
	const listOf = (index: number): NamedList | undefined =>
		lists.find((list) => list.facts.some((fact) => facts[index]?.includes(fact) === true));
	return facts.flatMap((_, a) =>
		facts.slice(a + 1).map((__, offset) => {
			const b = a + 1 + offset;
			const [one, other] = [listOf(a), listOf(b)];
			return {a, b, ...(one && other ? compareTwo(one, other, names) : notAligned)};
		}),
	);
}

const notAligned = {
	relation: 'cannot-compare',
	reason: 'perhaps two lists',
	missing: 'whether both list the same',
} as const;

function compareTwo(one: NamedList, other: NamedList, names: EntityNames): Pick<Comparison, 'relation' | 'reason'> {
	const [onlyOne, onlyOther] = [lacking(one, other), lacking(other, one)];
	const difference = [...onlyOne, ...onlyOther].map(names.nameOf).join(', ');
	if (difference === '') return {relation: 'agree', reason: `the same ${one.members.size} names`};
	if (one.counted && other.counted)
		return {relation: 'conflict', reason: `only on one of the two lists: ${difference}`};
	if (onlyOne.length === 0 || onlyOther.length === 0)
		return {relation: 'compatible', reason: `one list may leave out ${difference}`};
	return onlyOne.length === 1 && onlyOther.length === 1
		? {relation: 'conflict', reason: `${difference.replace(', ', ' against ')}, beside the same others`}
		: {relation: 'compatible', reason: 'perhaps two lists'};
}

function lacking(one: NamedList, other: NamedList): string[] {
	return [...one.members].filter((member) => !other.members.has(member)).toSorted();
}
