import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {describe} from '@jest/globals';

const projectRoot = join(import.meta.dirname, '../..');

/** Folder of the shared articles and annotations: `CROSSCHECK_DATA`, by default `../shared` beside the project. */
export const sharedData = resolve(projectRoot, process.env['CROSSCHECK_DATA'] ?? '../shared');

/** `describe` for tests on the shared articles: skipped where there are none, but in CI they must be there. */
export const describeWithSharedData =
	existsSync(sharedData) || process.env['CI'] !== undefined ? describe : describe.skip;
