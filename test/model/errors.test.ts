import {expect, test} from '@jest/globals';
import {errorWords, UserError} from '../../src/model/index.ts';

test.each<[unknown, string]>([
	[new UserError('--port x: give a number'), '--port x: give a number'],
	[new Error('the disk is full', {cause: new Error('ENOSPC')}), 'the disk is full'],
	['closed', 'closed'],
	[undefined, 'undefined'],
])('what was thrown (%p) is told as “%s”', (error, words) => {
	expect(errorWords(error)).toBe(words);
});
