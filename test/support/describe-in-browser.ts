import {describe} from '@jest/globals';
import {browserPath} from './browser.ts';

/** `describe` for tests that need a real browser: skipped where there is none, but not in CI. */
export const describeInBrowser =
	browserPath === undefined && process.env['CI'] === undefined ? describe.skip : describe;
