import {describe, expect, test} from '@jest/globals';
import {countMismatch} from '../../src/rules/count-mismatch.ts';
import {type Rule, type RuleFinding, rules} from '../../src/rules/index.ts';
import {findingsOf} from '../support/rule-tester.ts';

const fire = [
	'Five people died when fire swept through a hostel in Leeds on Monday.',
	'Seven people died when fire swept through a hostel in Leeds on Monday.',
] as const;

/** A rule on the whole story that says these things, whatever the story. */
function saying(id: string, ...said: readonly Partial<RuleFinding>[]): Rule {
	return {
		id,
		description: id,
		reads: 'story',
		*check() {
			for (const [index, part] of said.entries())
				yield {
					relation: 'conflict',
					scope: 'across',
					severity: 'high',
					questions: [],
					message: `${id} ${index + 1}`,
					why: '',
					evidence: [],
					subject: {verbClass: id, head: String(index), participants: []},
					slot: 'count',
					...part,
				};
		},
	};
}

const messages = (...applied: readonly Rule[]): readonly string[] =>
	findingsOf(applied, fire).map(({message}) => message);

const identities = (...texts: readonly string[]): readonly string[] =>
	findingsOf(countMismatch, texts).map(({identity}) => identity);

/** How often a rule is called that reads this. */
function callsOf(reads: Rule['reads']): number {
	let calls = 0;
	const check = (): readonly RuleFinding[] => {
		calls++;
		return [];
	};
	findingsOf({id: 'count', description: 'count', reads, check}, fire);
	return calls;
}

describe('the order of findings', () => {
	test('is conflicts, then tensions, then coverage', () => {
		const rule = saying('a', {relation: 'coverage'}, {relation: 'tension'}, {relation: 'conflict'});
		expect(messages(rule)).toEqual(['a 3', 'a 2', 'a 1']);
	});

	test('goes by severity within a relation', () => {
		const rule = saying('a', {severity: 'low'}, {severity: 'high'}, {severity: 'medium'});
		expect(messages(rule)).toEqual(['a 2', 'a 3', 'a 1']);
	});

	test('is that of the rules among equals', () => {
		expect(messages(saying('b', {}), saying('a', {}))).toEqual(['b 1', 'a 1']);
	});

	test('does not depend on the order of the articles', () => {
		const named = fire.map((text, index) => ({text, outlet: index === 0 ? 'Gazette' : 'Herald'}));
		expect(findingsOf(countMismatch, named.toReversed()).map(({identity}) => identity)).toEqual(
			findingsOf(countMismatch, named).map(({identity}) => identity),
		);
	});
});

describe('what a rule reads', () => {
	test('is each article, or the story once', () => {
		expect([callsOf('article'), callsOf('story')]).toEqual([2, 1]);
	});

	test('is each question and each event', () => {
		expect(callsOf('question')).toBeGreaterThan(0);
		expect(callsOf('event')).toBeGreaterThan(0);
	});
});

describe('the identity of a finding', () => {
	const before = identities(...fire);

	test('is there to compare', () => {
		expect(before).toEqual([expect.stringMatching(/^[\da-f]{64}$/)]);
	});

	test('stays when a value changes', () => {
		expect(identities(fire[0], fire[1].replace('Seven', 'Eleven'))).toEqual(before);
	});

	test('stays when a paragraph is put in front', () => {
		expect(identities(`The night was cold.\n\n${fire[0]}`, fire[1])).toEqual(before);
	});

	test('stays when a word is inflected', () => {
		expect(identities(fire[0], fire[1].replace('people died', 'people have died'))).toEqual(before);
	});

	test('changes with what is counted', () => {
		const houses = fire.map((text) => text.replace('people died', 'cars burned'));
		expect(identities(...houses)).toHaveLength(1);
		expect(identities(...houses)).not.toEqual(before);
	});

	test('differs between two rules, and between two findings of one rule on one subject', () => {
		const subject = {verbClass: 'kill', head: 'person', participants: []};
		const found = findingsOf([saying('a', {subject}, {subject}), saying('b', {subject})], fire);
		expect(new Set(found.map(({identity}) => identity)).size).toBe(3);
	});

	test('begins with the id, which is unique and short enough to type', () => {
		const found = findingsOf([saying('a', {}, {}, {}), saying('b', {}, {})], fire);
		expect(found.every(({id, identity}) => identity.startsWith(id) && id.length >= 8 && id.length < 20)).toBe(true);
		expect(new Set(found.map(({id}) => id)).size).toBe(5);
	});
});

test('articles that say the same thing give no finding of any rule', () => {
	expect(findingsOf(rules, [fire[0], fire[0]])).toEqual([]);
});
