import {numberOption, type RawOptions} from './options.ts';

const mostJobs = 64;

/** The number of threads or processes that `--jobs` says, 1 by default. */
export function jobsOption(options: RawOptions): number {
	return numberOption(options, 'jobs', 1, [1, mostJobs]);
}
