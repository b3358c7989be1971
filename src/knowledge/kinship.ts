import {type Gender, genderOfNoun} from './role-nouns.ts';

/** How one person is related to another: the first is the other's parent, spouse, cousin. */
export interface Kinship {
	readonly group: string;
	/** "former husband", "ex-wife" */
	readonly former: boolean;
	/** "adoptive father", "foster son": by choice, so of other kin too, perhaps. */
	readonly adoptive: boolean;
}

/**
 * Groups of kin; step-parents and half-brothers stand with their like.
 * Source: the English kinship terms of Murdock's Social Structure (1949, the Eskimo type) and the hyponyms of relative and lover in
 * WordNet 3.1.
 */
const groups = `
spouse: husband wife spouse widow widower
sweetheart: boyfriend girlfriend fiance fiancee fiancé fiancée
partner: partner
sibling: brother sister twin half-brother half-sister stepbrother stepsister sibling
parent: father mother dad mom mum stepfather stepmother parent
child: son daughter stepson stepdaughter child
grandparent: grandfather grandmother grandparent
grandchild: grandson granddaughter grandchild
uncle: uncle aunt
nephew: nephew niece
cousin: cousin
in-law: brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law
`;

const groupOf: ReadonlyMap<string, string> = new Map(
	groups
		.trim()
		.split('\n')
		.flatMap((line) => {
			const [group = '', words = ''] = line.split(': ');
			return words.split(' ').map((word) => [word, group] as const);
		}),
);

const formers: ReadonlySet<string> = new Set(['former', 'ex', 'divorced', 'onetime', 'one-time', 'then', 'erstwhile']);
const adoptives: ReadonlySet<string> = new Set(['adoptive', 'adopted', 'foster']);

/**
 * What may stand before a word of kinship and leave it one; a "business partner" and a "spiritual father" are no kin.
 * Source: the adjectives before kinship terms in the Collins and Merriam-Webster entries.
 */
const modifiers: ReadonlySet<string> = new Set([
	...formers,
	...adoptives,
	...`late older younger elder eldest oldest youngest big little baby young teenage grown-up twin half step identical fraternal biological
	maternal paternal only first second third fourth fifth own estranged separated common-law long-lost long-time longtime surviving
	beloved bereaved widowed pregnant disabled`.split(/\s+/),
]);
const aged = /^\d+-year-old$/;
const prefixed = /^(ex|then|step|half)-/;

/** Kin that a row of words begins with, and how many of its words tell it. */
export interface KinRow {
	readonly kinships: readonly Kinship[];
	readonly length: number;
}

/**
 * The kinship at the start of words: two of "uncle and adoptive father of", nothing for "old friend", "business partner" and
 * "brother and sister", who are two people.
 */
export function readKinship(words: readonly string[]): KinRow | undefined {
	const kinships: Kinship[] = [];
	const genders = new Set<Gender>();
	let length = 0;
	for (let from = 0; ; from = length + 1) {
		const to = nounFrom(words, from);
		const kinship = to === undefined ? undefined : kinshipOf(words.slice(from, to + 1));
		if (to === undefined || !kinship) break;
		kinships.push(kinship);
		const gender = genderOfNoun(words[to] ?? '');
		if (gender) genders.add(gender);
		length = to + 1;
		if (words[length] !== 'and') break;
	}
	return kinships.length > 0 && genders.size < 2 ? {kinships, length} : undefined;
}

/** Where the word of kinship stands behind nothing but its modifiers: "brother" of "older twin brother". */
function nounFrom(words: readonly string[], from: number): number | undefined {
	let at = from;
	while (modifiers.has(words[at] ?? '') || aged.test(words[at] ?? '')) at++;
	if (groupOfNoun(words[at] ?? '') !== undefined) return at;
	// "his twin"
	return words[at - 1] === 'twin' && at > from ? at - 1 : undefined;
}

function kinshipOf(words: readonly string[]): Kinship | undefined {
	const noun = words.at(-1) ?? '';
	const group = groupOfNoun(noun);
	if (group === undefined) return undefined;
	const [, prefix = ''] = prefixed.exec(noun) ?? [];
	return {
		group,
		former: [prefix, ...words].some((word) => formers.has(word)),
		adoptive: words.some((word) => adoptives.has(word)),
	};
}

function groupOfNoun(noun: string): string | undefined {
	return groupOf.get(noun) ?? groupOf.get(noun.replace(prefixed, ''));
}

const throughAnother: ReadonlyMap<string, string> = new Map([
	['spouse sibling', 'in-law'],
	['sibling spouse', 'in-law'],
	['parent spouse', 'in-law'],
	['spouse child', 'in-law'],
	['sibling parent', 'uncle'],
	['spouse uncle', 'uncle'],
	['child sibling', 'nephew'],
	['child uncle', 'cousin'],
	['parent parent', 'grandparent'],
	['child child', 'grandchild'],
	['child parent', 'sibling'],
]);

/** "the former husband of her sister" is a former brother-in-law; unknown for "the friend's cousin of". */
export function kinshipThrough(one: Kinship, other: Kinship): Kinship | undefined {
	const group = throughAnother.get(`${one.group} ${other.group}`);
	if (group === undefined) return undefined;
	return {group, former: one.former || other.former, adoptive: one.adoptive || other.adoptive};
}

const inverse: ReadonlyMap<string, string> = new Map([
	['parent', 'child'],
	['child', 'parent'],
	['grandparent', 'grandchild'],
	['grandchild', 'grandparent'],
	['uncle', 'nephew'],
	['nephew', 'uncle'],
]);

/** The same from the other side: who is a parent has a child. */
export function inverseKinship(kinship: Kinship): Kinship {
	return {...kinship, group: inverse.get(kinship.group) ?? kinship.group};
}

/** How two rows of kinship, each of one person to another, go together. */
export type KinRelation = 'same' | 'loose' | 'apart';

/** Whether one person can be both: an uncle may adopt, a girlfriend may be called a wife; one kinship in common is enough. */
export function compareKinships(one: readonly Kinship[], other: readonly Kinship[]): KinRelation {
	const relations = one.flatMap((first) => other.map((second) => compareTwo(first, second)));
	if (relations.includes('same')) return 'same';
	return relations.includes('loose') ? 'loose' : 'apart';
}

const couples: ReadonlySet<string> = new Set(['spouse', 'sweetheart', 'partner']);

function compareTwo(a: Kinship, b: Kinship): KinRelation {
	const areCouple = couples.has(a.group) && couples.has(b.group);
	const isOneWord = a.group === b.group || (areCouple && (a.group === 'partner' || b.group === 'partner'));
	if (isOneWord && a.former === b.former) return 'same';
	return isOneWord || areCouple || a.adoptive || b.adoptive ? 'loose' : 'apart';
}

/** Whether two words of kinship name two kinds of kin: "brother" and "sister", "brother" and "cousin", not "father" and "parent". */
export function areExclusiveKin(a: string, b: string): boolean {
	const [one, other] = [kinshipOf([a]), kinshipOf([b])];
	if (!one || !other) return false;
	const [first, second] = [genderOfNoun(a), genderOfNoun(b)];
	if (first !== undefined && second !== undefined && first !== second) return true;
	return compareKinships([one], [other]) === 'apart';
}
