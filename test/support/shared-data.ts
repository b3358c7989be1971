import {existsSync} from 'node:fs';
import {describe} from '@jest/globals';
import {sharedFolder} from './shared-folder.ts';

/** `describe` for tests on the shared articles: skipped where there are none, but in CI they must be there. */
export const describeWithSharedData =
	existsSync(sharedFolder) || process.env['CI'] !== undefined ? describe : describe.skip;
