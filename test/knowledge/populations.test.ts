import {expect, test} from '@jest/globals';
import {isCrowdNoun, isNationality, isPopulationNoun} from '../../src/knowledge/populations.ts';

test.each(['person', 'resident', 'customer', 'islander', 'american', 'kenyan', 'swede'])(
	'%s counts the people of a place, or a public',
	(noun) => expect(isPopulationNoun(noun)).toBe(true),
);

test.each(['teacher', 'soldier', 'member', 'house', 'account'])('%s counts a group of its own, or things', (noun) =>
	expect(isPopulationNoun(noun)).toBe(false),
);

test.each(['spectator', 'pilgrim', 'reveler', 'worshipper'])('%s counts those who have come together', (noun) =>
	expect(isCrowdNoun(noun)).toBe(true),
);

test('a nationality is told from other nouns', () => {
	expect(['german', 'national', 'rican', 'germ'].map(isNationality)).toEqual([true, false, false, false]);
});
