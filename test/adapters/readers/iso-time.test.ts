import {expect, test} from '@jest/globals';
import {isIsoTime} from '../../../src/adapters/readers/iso-time.ts';

test.each([
	['2024-05-31', true],
	['2024-02-29', true],
	['2024-05-31T09:30', true],
	['2024-05-31T09:30:15Z', true],
	['2024-05-31T09:30:15.25+02:00', true],
	['2023-02-29', false],
	['2024-13-01', false],
	['2024-05-31T24:00', false],
	['31 May 2024', false],
	['2024-5-31', false],
	['', false],
	[20240531, false],
])('%j as a publication time: %j', (value, valid) => {
	expect(isIsoTime(value)).toBe(valid);
});
