import {expect, test} from '@jest/globals';
import {template} from '../../src/rules/_template.ts';
import {testRule} from './rule-tester.ts';

const quiet = {name: 'a near miss', texts: ['The tunnel is 9 miles long.']};
const flagged = {name: 'a flag', texts: ['a', 'b'], relation: 'conflict', message: '', evidence: []} as const;

test.each([
	['without a flag', {quiet: [quiet], flags: []}, 'no case is flagged'],
	['with more flags than near misses', {quiet: [], flags: [flagged]}, 'only 0 near misses'],
	['with one name twice', {quiet: [quiet, {...quiet, texts: ['c']}], flags: [flagged]}, 'stands twice: a near miss'],
	['with the same passages twice', {quiet: [quiet, {...quiet, name: 'it again'}], flags: [flagged]}, 'stands twice'],
])('a table %s is refused', (_, table, complaint) => {
	expect(() => testRule(template, table)).toThrow(complaint);
});
