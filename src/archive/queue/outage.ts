import {setTimeout} from 'node:timers/promises';
import {errorWords, UserError} from '../../model/index.ts';

/** Carries calls of a database over the times at which it does not answer. */
export interface OutageGuard {
	/**
	 * Makes a call again and again until the database answers; after the signal only a few times, and yields nothing if it never
	 * does. A UserError where the database answers that it will not.
	 */
	readonly call: <Result>(attempt: () => Promise<Result>) => Promise<Result | undefined>;
	/** For how long it has answered without a break. */
	readonly steadySeconds: () => number;
}

/** Told once when the database does not answer, with what is known of it, and once when it does again. */
export type OnOutage = (why: string | undefined) => void | Promise<void>;

const [shortestPauseMs, longestPauseMs] = [200, 2000];
/** After the signal a call is still made so often. */
const lastAttempts = 5;

/** A guard for all calls of one program. */
export function guardAgainstOutages(onOutage: OnOutage, signal: AbortSignal): OutageGuard {
	let isOut = false;
	let answersSince = performance.now();
	const turn = async (nowOut: boolean, why?: string): Promise<void> => {
		if (nowOut === isOut) return;
		isOut = nowOut;
		answersSince = performance.now();
		await onOutage(why);
	};
	return {
		call: async (attempt) => {
			let pauseMs = shortestPauseMs;
			for (let last = 0; last < lastAttempts; last += signal.aborted ? 1 : 0) {
				try {
					const result = await attempt();
					await turn(false);
					return result;
				} catch (error) {
					if (!isOutage(error)) throw refusal(error);
					await turn(true, errorWords(error));
					await setTimeout(pauseMs);
					pauseMs = Math.min(pauseMs * 2, longestPauseMs);
				}
			}
			return undefined;
		},
		steadySeconds: () => (isOut ? 0 : (performance.now() - answersSince) / 1000),
	};
}

/**
 * Classes of SQLSTATE that pass by themselves, or when somebody looks after the server: no connection, others in the way, no
 * resources left (disk, memory, connections), shut down or starting up.
 */
const passingClasses: readonly string[] = ['08', '40', '53', '57'];
/** What the driver says of a broken connection, for which it has no code. */
const brokenConnection = /\bconnection\b|\btimeout\b|not queryable/iu;

/** Whether an error says that a database does not answer at the moment, rather than what it answers. */
export function isOutage(error: unknown): boolean {
	if (typeof error !== 'object' || error === null) return false;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
	if (isAnswer(error)) return passingClasses.includes(code?.slice(0, 2) ?? '');
	// `ECONNREFUSED` and its like come from the system, `ERR_INVALID_ARG_TYPE` and its like from a fault of the program.
	if (code !== undefined) return /^E(?!RR_)|^ERR_STREAM_/u.test(code);
	return brokenConnection.test(errorWords(error));
}

/** Errors of the server itself say how bad they are. */
function isAnswer(error: unknown): boolean {
	return typeof error === 'object' && error !== null && 'severity' in error;
}

function refusal(error: unknown): unknown {
	if (!isAnswer(error)) return error;
	return new UserError(`the database refuses the work: ${errorWords(error)}`, {cause: error});
}
