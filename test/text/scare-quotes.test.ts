import {describe, expect, test} from '@jest/globals';
import {analyse} from '../../src/text/index.ts';

/** Whether the first words in quotation marks are said by nobody. */
function isScareIn(text: string): boolean | undefined {
	return analyse(text).quotations[0]?.scare;
}

describe('scare quotes are told from speech', () => {
	test.each([
		['one word', 'The county built a “haven” for birds.', true],
		['a nickname', 'John “Johnny” Roe built the dam.', true],
		['the title of a work', 'He starred in “The Song of the Old Dam” as a boy.', true],
		['a so-called thing', 'Jane Doe said the so-called “old county fund” was empty.', true],
		['what something is called', 'The dam, called “The Old Lady,” broke on Monday, said Jane Doe.', true],
		['what it means in other words', 'The county closed the dam. Or in other words: “Nobody pays for it now.”', true],
		[
			'a term before its noun',
			'Jane Doe said on Monday that nobody in the county took it for a “lone wolf” attack.',
			true,
		],
		['a term of two nouns right after the verb', 'Jane Doe believes it was a “flood wall” plan.', true],
		['a nested end mark', 'They said ‘stop.’', false],
		['a title in what somebody says', 'Jane Doe said it was by far the best of the songs on “Cold Water”', true],
		['a word before its noun right after the verb', 'Jane Doe called it a “crazy” plan.', false],
		['a short word that somebody says', 'Jane Doe called the dam “crazy.”', false],
		['a longer quotation without a speaker', 'The dam was “far too old to hold any water” for years.', false],
	])('%s: %s', (_, text, scare) => {
		expect(isScareIn(text)).toBe(scare);
	});
});
