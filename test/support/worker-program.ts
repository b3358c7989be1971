import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {crosscheckProgram} from './threads.ts';

/** `crosscheck worker` as a program of its own, which a test may kill. */
export interface WorkerProgram {
	readonly child: ChildProcess;
	/** What it wrote so far. */
	readonly output: () => {readonly stdout: string; readonly stderr: string};
	/** Its exit code, or the signal that ended it. */
	readonly ended: Promise<number | string>;
}

export interface WorkerStart {
	readonly env?: Readonly<Record<string, string>>;
	readonly program?: URL;
	/** The program that starts it, with its words. */
	readonly through?: readonly string[];
}

/** Starts a worker on an archive. */
export function startWorker(
	store: string,
	words: readonly string[],
	{env = {}, program = crosscheckProgram, through = []}: WorkerStart = {},
): WorkerProgram {
	const [command, ...rest] = [...through, process.execPath, fileURLToPath(program), 'worker', '--store', store];
	const child = spawn(command, [...rest, ...words], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: {PATH: process.env['PATH'], ...env},
	});
	const written = {stdout: '', stderr: ''};
	child.stdout.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()));
	child.stderr.on('data', (chunk: Buffer) => (written.stderr += chunk.toString()));
	return {
		child,
		output: () => written,
		ended: once(child, 'close').then(([code, signal]) => code ?? signal),
	};
}
