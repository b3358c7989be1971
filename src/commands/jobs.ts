import {UserError} from '../model/index.ts';
import {type RawOptions, textOption} from './options.ts';

const mostJobs = 64;

/** The number of threads that `--jobs` says, 1 by default. */
export function jobsOption(options: RawOptions): number {
	const value = textOption(options, 'jobs');
	const jobs = Number(value ?? 1);
	if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
	throw new UserError(`--jobs ${value}: give a number of threads from 1 to ${mostJobs}`);
}
