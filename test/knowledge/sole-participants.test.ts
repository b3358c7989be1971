import {expect, test} from '@jest/globals';
import {isOneWay, isSoleRole} from '../../src/knowledge/sole-participants.ts';

test.each([
	['win', 'agent', true],
	['sign', 'agent', false],
	['elect', 'patient', true],
	['arrest', 'patient', false],
] as const)('%s has a sole %s: %s', (lemma, role, expected) => {
	expect(isSoleRole(lemma, role)).toBe(expected);
});

test.each([
	['sue', true],
	['meet', false],
	['marry', false],
])('%s goes one way: %s', (lemma, expected) => {
	expect(isOneWay(lemma)).toBe(expected);
});
