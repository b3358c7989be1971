import {describe, expect, test} from '@jest/globals';
import {
	areExclusiveKin,
	compareKinships,
	inverseKinship,
	type Kinship,
	kinshipThrough,
	readKinship,
} from '../../src/knowledge/kinship.ts';

function kin(words: string): string[] | undefined {
	return readKinship(words.split(' '))?.kinships.map(({group, former, adoptive}) =>
		[...(former ? ['former'] : []), ...(adoptive ? ['adoptive'] : []), group].join(' '),
	);
}

describe('the kinship that words tell', () => {
	test.each([
		['older brother', ['sibling']],
		['ex-wife', ['former spouse']],
		['former husband', ['former spouse']],
		['estranged husband', ['spouse']],
		['twin brother', ['sibling']],
		['twin', ['sibling']],
		['16-year-old son', ['child']],
		['uncle and adoptive father', ['uncle', 'adoptive parent']],
		['partner', ['partner']],
		['business partner', undefined],
		['spiritual father', undefined],
		['great uncle', undefined],
		['brother and sister', undefined],
		['old friend', undefined],
		['', undefined],
	])('%s', (words, expected) => {
		expect(kin(words)).toEqual(expected);
	});
});

test('words behind the kinship are not counted', () => {
	expect(readKinship('younger sister of the mayor'.split(' '))?.length).toBe(2);
});

function kinship(group: string, mark: {readonly former?: boolean; readonly adoptive?: boolean} = {}): Kinship {
	return {group, former: false, adoptive: false, ...mark};
}

test.each([
	['spouse', 'sibling', 'in-law'],
	['sibling', 'parent', 'uncle'],
	['child', 'uncle', 'cousin'],
	['cousin', 'spouse', undefined],
])('the %s of a %s', (one, other, expected) => {
	expect(kinshipThrough(kinship(one), kinship(other))?.group).toBe(expected);
});

test.each([
	['parent', 'child'],
	['nephew', 'uncle'],
	['cousin', 'cousin'],
])('who has a %s is a %s', (group, expected) => {
	expect(inverseKinship(kinship(group)).group).toBe(expected);
});

describe('whether one person can be both', () => {
	test.each([
		['a brother and a cousin', [kinship('sibling')], [kinship('cousin')], 'apart'],
		['an uncle who adopted, and a father', [kinship('uncle'), kinship('parent')], [kinship('parent')], 'same'],
		['an uncle and an adoptive father', [kinship('uncle')], [kinship('parent', {adoptive: true})], 'loose'],
		['a husband and a former one', [kinship('spouse')], [kinship('spouse', {former: true})], 'loose'],
		['a husband and a boyfriend', [kinship('spouse')], [kinship('sweetheart')], 'loose'],
		['a husband and a partner', [kinship('spouse')], [kinship('partner')], 'same'],
	] as const)('%s', (_, one, other, expected) => {
		expect([compareKinships(one, other), compareKinships(other, one)]).toEqual([expected, expected]);
	});
});

test.each([
	['brother', 'sister', true],
	['brother', 'cousin', true],
	['mother', 'stepfather', true],
	['father', 'parent', false],
	['widow', 'wife', false],
	['girlfriend', 'wife', false],
	['brother', 'nurse', false],
])('%s and %s: two kinds of kin is %s', (one, other, expected) => {
	expect([areExclusiveKin(one, other), areExclusiveKin(other, one)]).toEqual([expected, expected]);
});
