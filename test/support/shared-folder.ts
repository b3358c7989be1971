import {resolve} from 'node:path';

/** Folder of the shared articles and annotations: `CROSSCHECK_DATA`, by default `../shared` beside the project. Tests and benches run in the project's folder. */
export const sharedFolder = resolve(process.env['CROSSCHECK_DATA'] ?? '../shared');
