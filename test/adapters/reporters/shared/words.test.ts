import {expect, test} from '@jest/globals';
import {momentWords} from '../../../../src/adapters/reporters/shared/words.ts';

test.each([
	['2025-03-11', '2025-03-11'],
	['2025-03-11T15:10', '2025-03-11 15:10'],
	['2025-03-11T15:10:00+01:00', '2025-03-11 15:10 +01:00'],
	['2025-03-11T15:10:30.000Z', '2025-03-11 15:10:30.000 Z'],
	['undated', 'undated'],
])('the time %s is read as %s', (iso, words) => {
	expect(momentWords(iso).replaceAll('\u00A0', ' ')).toBe(words);
});
