import {expect, test} from '@jest/globals';
import {outcomesOf} from '../../src/knowledge/outcomes.ts';

test.each([
	['convict', false, ['verdict: convicted']],
	['convict', true, ['verdict: acquitted']],
	['rise', false, ['trend: rose']],
	['rise', true, []],
	['endorse', false, ['decision: approved', 'stance: supported']],
	['open', false, []],
])('%s, denied %s', (lemma, isDenied, expected) => {
	expect(outcomesOf(lemma, isDenied).map(({id, label}) => `${id}: ${label}`)).toEqual(expected);
});
