import {describe, expect, test} from '@jest/globals';
import {refuseTooDeep} from '../../../src/adapters/readers/nesting.ts';

describe('nesting', () => {
	test.each([
		['elements beside each other', '<div>a</div>'.repeat(20_000)],
		['elements without an end', `<div>${'<br><p>a<img src="a/>b">'.repeat(20_000)}</div>`],
		['elements that end themselves', '<text:s/><a href="x"/>'.repeat(20_000)],
		['words that look like tags', '1 < 2 <3 a<b '.repeat(900)],
	])('%s are not too deep', (_, markup) => {
		expect(() => refuseTooDeep(markup)).not.toThrow();
	});

	test.each([['<div>'.repeat(100_000)], ['<a><b></b>'.repeat(100_000)]])('a hundred thousand levels are', (markup) => {
		expect(() => refuseTooDeep(markup)).toThrow('nested too deeply');
	});
});
