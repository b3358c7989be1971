import {describe} from '@jest/globals';
import {browserPath} from './browser.ts';

/** `describe` for tests that need a real browser: skipped with a line where there is none, but in CI it must be there. */
export const describeInBrowser =
	browserPath === undefined && process.env['CI'] === undefined ? describe.skip : describe;

if (describeInBrowser === describe.skip)
	process.stderr.write('tests in a browser need Chromium installed: apt-get install chromium\n');
