import {expect, test} from '@jest/globals';
import {matchFindings} from '../../src/decisions/match-findings.ts';

const identityOf = (one: string): string => one.slice(0, 1);

test('findings are matched by identity, those of one identity by their order', () => {
	expect(matchFindings(['a1', 'b1', 'b2', 'c1'], ['b3', 'd3', 'b4', 'b5', 'a3'], identityOf)).toEqual({
		later: [{now: 'b3', before: 'b1'}, {now: 'd3'}, {now: 'b4', before: 'b2'}, {now: 'b5'}, {now: 'a3', before: 'a1'}],
		gone: ['c1'],
	});
});
