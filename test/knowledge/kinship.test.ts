import {describe, expect, test} from '@jest/globals';
import {inverseKinship, kinshipOf, kinshipThrough} from '../../src/knowledge/kinship.ts';

describe('the kinship that words tell', () => {
	test.each([
		['older brother', {group: 'sibling', former: false}],
		['ex-wife', {group: 'spouse', former: true}],
		['former husband', {group: 'spouse', former: true}],
		['old friend', undefined],
		['', undefined],
	])('%s', (words, expected) => {
		expect(kinshipOf(words.split(' '))).toEqual(expected);
	});
});

test.each([
	['husband', 'sister', 'in-law'],
	['brother', 'mother', 'uncle'],
	['son', 'aunt', 'cousin'],
	['cousin', 'wife', undefined],
])('the %s of a %s', (one, other, expected) => {
	const [first, second] = [kinshipOf([one]), kinshipOf([other])];
	expect(first && second && kinshipThrough(first, second)?.group).toBe(expected);
});

test.each([
	['parent', 'child'],
	['nephew', 'uncle'],
	['cousin', 'cousin'],
])('who has a %s is a %s', (group, expected) => {
	expect(inverseKinship({group, former: false}).group).toBe(expected);
});
