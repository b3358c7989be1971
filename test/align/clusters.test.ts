import {describe, expect, test} from '@jest/globals';
import {array, assert, integer, nat, property, record, uniqueArray} from 'fast-check';
import {cluster, type Edge} from '../../src/align/clusters.ts';

const never = (): boolean => false;

/** Forbids the pairs given, whichever of the two comes first. */
function forbidding(pairs: readonly (readonly [number, number])[]): (a: number, b: number) => boolean {
	return (a, b) => pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
}

describe('cluster', () => {
	test.each<{
		name: string;
		size: number;
		edges: readonly Edge[];
		forbidden: readonly (readonly [number, number])[];
		groups: readonly (readonly number[])[];
	}>([
		{name: 'leaves items without edges alone', size: 3, edges: [], forbidden: [], groups: [[0], [1], [2]]},
		{name: 'has no group where there is no item', size: 0, edges: [], forbidden: [], groups: []},
		{
			name: 'joins what a chain of edges links',
			size: 4,
			edges: [
				{a: 2, b: 3, score: 1},
				{a: 0, b: 2, score: 1},
			],
			forbidden: [],
			groups: [[0, 2, 3], [1]],
		},
		{
			name: 'does not join a forbidden pair on its own edge',
			size: 2,
			edges: [{a: 0, b: 1, score: 9}],
			forbidden: [[0, 1]],
			groups: [[0], [1]],
		},
		{
			name: 'does not join a forbidden pair over a third item: the stronger edge wins',
			size: 3,
			edges: [
				{a: 0, b: 1, score: 1},
				{a: 1, b: 2, score: 2},
			],
			forbidden: [[0, 2]],
			groups: [[0], [1, 2]],
		},
		{
			name: 'gives the lower index the item that two could have with equal right',
			size: 3,
			edges: [
				{a: 1, b: 2, score: 1},
				{a: 0, b: 1, score: 1},
			],
			forbidden: [[0, 2]],
			groups: [[0, 1], [2]],
		},
		{
			name: 'does not join two groups of which any two members exclude each other',
			size: 4,
			edges: [
				{a: 0, b: 1, score: 3},
				{a: 2, b: 3, score: 3},
				{a: 1, b: 2, score: 1},
			],
			forbidden: [[0, 3]],
			groups: [
				[0, 1],
				[2, 3],
			],
		},
	])('$name', ({size, edges, forbidden, groups}) => {
		expect(cluster(size, edges, forbidding(forbidden))).toEqual(groups);
	});
});

const SIZE = 9;
const anEdge = record({a: nat(SIZE - 1), b: nat(SIZE - 1), score: integer({min: 0, max: 5})});
const someEdges = array(anEdge, {maxLength: 20});
const somePairs = array(record({a: nat(SIZE - 1), b: nat(SIZE - 1)}), {maxLength: 8}).map((pairs) =>
	pairs.filter(({a, b}) => a !== b).map(({a, b}) => [a, b] as const),
);

describe('whatever the edges are', () => {
	test('every item stands in exactly one group', () => {
		assert(
			property(someEdges, somePairs, (edges, pairs) => {
				const items = cluster(SIZE, edges, forbidding(pairs)).flat();
				expect(items.toSorted((a, b) => a - b)).toEqual(Array.from({length: SIZE}, (_, index) => index));
			}),
		);
	});

	test('no group holds a forbidden pair', () => {
		assert(
			property(someEdges, somePairs, (edges, pairs) => {
				const forbidden = forbidding(pairs);
				for (const group of cluster(SIZE, edges, forbidden))
					expect(group.filter((a) => group.some((b) => forbidden(a, b)))).toEqual([]);
			}),
		);
	});

	test('two groups stay apart only where no edge or a forbidden pair stands between them', () => {
		assert(
			property(someEdges, somePairs, (edges, pairs) => {
				const forbidden = forbidding(pairs);
				const groups = cluster(SIZE, edges, forbidden);
				const groupWith = (item: number): readonly number[] => groups.find((group) => group.includes(item)) ?? [];
				const parted = edges.filter(({a, b}) => groupWith(a) !== groupWith(b));
				for (const {a, b} of parted)
					expect(groupWith(a).some((one) => groupWith(b).some((other) => forbidden(one, other)))).toBe(true);
			}),
		);
	});

	test('the order of the edges changes nothing', () => {
		const distinct = uniqueArray(anEdge, {maxLength: 15, selector: ({a, b}) => `${Math.min(a, b)} ${Math.max(a, b)}`});
		assert(
			property(distinct, somePairs, (edges, pairs) => {
				const forbidden = forbidding(pairs);
				expect(cluster(SIZE, edges.toReversed(), forbidden)).toEqual(cluster(SIZE, edges, forbidden));
			}),
		);
	});

	test('without forbidden pairs every edge joins', () => {
		assert(
			property(someEdges, (edges) => {
				const groups = cluster(SIZE, edges, never);
				for (const {a, b} of edges)
					expect(groups.filter((group) => group.includes(a) || group.includes(b))).toHaveLength(1);
			}),
		);
	});
});
