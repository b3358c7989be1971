import type {Sentence, Span} from '../model/index.ts';
import type {Feature} from './novelty.ts';

/** A sentence with what it has and a set of other articles lacks. */
export interface Node {
	readonly article: string;
	readonly paragraph: number;
	/** Articles that have it or say the same, in order. */
	readonly holding: readonly string[];
	/** Articles that have nothing of it, in order. */
	readonly silent: readonly string[];
	/** Key of the articles that have its features: sentences of one passage share it, whoever says the same of some of them. */
	readonly sharing: string;
	/** Sentences of other articles that say the same, or some of it. */
	readonly again: readonly Sentence[];
	readonly features: readonly Feature[];
	readonly weight: number;
	/** Verb class of its telling claim, to join sentences that say the same kind of thing. */
	readonly verbClass: string;
	readonly head: string;
	readonly span: Span;
	readonly sentence: Sentence;
	readonly text: string;
}

/** An entity that stands in more sentences of an article than this runs through it: it joins nothing. */
const MOST_JOINED = 5;

/** Joins sentences of one set of articles that share a name of theirs alone, and those without a name that report acts of one kind. */
export function joinNodes(nodes: readonly Node[]): Node[][] {
	const spread = new Map<string, number>();
	for (const {features} of nodes) for (const {key} of features) spread.set(key, (spread.get(key) ?? 0) + 1);
	const parent = nodes.map((_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parent[at] !== at) {
			const above = parent[at] ?? at;
			parent[at] = parent[above] ?? above;
			at = above;
		}
		return at;
	};
	const first = new Map<string, number>();
	const runs = runKeys(nodes);
	for (const [index, node] of nodes.entries()) {
		for (const key of [...joiningKeys(node, spread), ...(runs[index] ?? [])]) {
			const other = first.get(key);
			if (other === undefined) first.set(key, index);
			else parent[root(index)] = root(other);
		}
	}
	for (const [index, other] of toldAgain(nodes)) parent[root(index)] = root(other);
	const joined = new Map<number, Node[]>();
	for (const [index, node] of nodes.entries()) {
		const group = joined.get(root(index));
		if (group) group.push(node);
		else joined.set(root(index), [node]);
	}
	return [...joined.values()];
}

/** Sentences that say the same and leave the same articles silent: the index of each with the other's. */
function toldAgain(nodes: readonly Node[]): (readonly [number, number])[] {
	const places = new Map(nodes.map(({sentence}, index) => [sentence, index]));
	return nodes.flatMap(({again, silent}, index) =>
		again.flatMap((sentence) => {
			const other = places.get(sentence);
			const left = other === undefined ? undefined : nodes[other]?.silent;
			const isSame = left?.length === silent.length && left.every((id, at) => id === silent[at]);
			return isSame && other !== undefined ? [[index, other] as const] : [];
		}),
	);
}

/** Sentences that follow one another, of the same articles alone, tell of one thing; so many at most. */
const LONGEST_RUN = 4;

/** A key for each run of sentences that follow one another. */
function runKeys(nodes: readonly Node[]): string[][] {
	let [number, length] = [0, 0];
	return nodes.map((node, index) => {
		const before = nodes[index - 1];
		const goesOn = before !== undefined && isNext(before, node) && length < LONGEST_RUN;
		if (!goesOn) number++;
		length = goesOn ? length + 1 : 0;
		return [`run ${number}`];
	});
}

function isNext(before: Node, node: Node): boolean {
	return before.article === node.article && before.sharing === node.sharing && node.paragraph - before.paragraph <= 1;
}

function joiningKeys(node: Node, spread: ReadonlyMap<string, number>): string[] {
	return [`${node.article} ${node.paragraph} ${node.sharing}`, ...namedKeys(node, spread)];
}

function namedKeys({features, sharing, verbClass, article}: Node, spread: ReadonlyMap<string, number>): string[] {
	const named = features.filter(
		({kind, key, weight}) => kind === 'entity' && weight > 0.5 && (spread.get(key) ?? 0) <= MOST_JOINED,
	);
	if (named.length > 0) return named.map(({key}) => `${key} ${sharing}`);
	const words = features.filter(({kind}) => kind === 'time');
	return words.length > 0 && verbClass !== ''
		? [`${article} ${verbClass}`]
		: features.filter(({kind}) => kind === 'number' || kind === 'quotation').map(({key}) => `${key} ${sharing}`);
}
