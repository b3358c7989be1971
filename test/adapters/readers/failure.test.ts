import {describe, expect, test} from '@jest/globals';
import {whyUnreadable} from '../../../src/adapters/readers/failure.ts';

function systemError(code: string): Error {
	return Object.assign(new Error(`${code}: refused`), {code, syscall: 'open'});
}

describe('why a file cannot be read', () => {
	test.each([
		['EACCES', 'no permission to read it'],
		['EPERM', 'no permission to read it'],
		['ENOENT', 'disappeared while it was read'],
		['ELOOP', 'a symbolic link loop'],
		['EIO', 'cannot be read (EIO)'],
	])('%s', (code, why) => {
		expect(whyUnreadable(systemError(code))).toBe(why);
	});

	test('a fault of the program is no such reason', () => {
		expect(() => whyUnreadable(new TypeError('x is not a function'))).toThrow(TypeError);
	});
});
