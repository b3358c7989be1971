/** How one person is related to another: the first is the other's parent, spouse, cousin. */
export interface Kinship {
	readonly group: string;
	/** "former husband", "ex-wife" */
	readonly former: boolean;
}

/** Groups of kin, as dictionaries of kinship terms have them; step-parents and half-brothers stand with their like. */
const groups = `
spouse: husband wife spouse widow widower
partner: boyfriend girlfriend fiance fiancee fiancé fiancée partner
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

const formers: ReadonlySet<string> = new Set(['former', 'ex', 'estranged', 'divorced', 'onetime']);

/** The kinship that words end in: "older brother", "ex-wife"; nothing for "old friend". */
export function kinshipOf(words: readonly string[]): Kinship | undefined {
	const noun = words.at(-1) ?? '';
	const bare = noun.startsWith('ex-') ? noun.slice('ex-'.length) : noun;
	const group = groupOf.get(bare);
	if (group === undefined) return undefined;
	return {group, former: bare !== noun || words.some((word) => formers.has(word))};
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
	return group === undefined ? undefined : {group, former: one.former || other.former};
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
export function inverseKinship({group, former}: Kinship): Kinship {
	return {group: inverse.get(group) ?? group, former};
}
