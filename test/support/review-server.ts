import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {reviewProgram} from './threads.ts';

/** `crosscheck review` as a program of its own, which a test may kill. */
export interface ReviewServer {
	readonly child: ChildProcess;
	/** With its token. */
	readonly address: string;
	readonly origin: string;
	/** Asks as the person who opened the address. */
	readonly get: (path: string) => Promise<Response>;
	/** Sends a form as that person; follows no redirect. Rejects where the server is gone. */
	readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
	/** With -9: it can do nothing more. */
	readonly kill: () => Promise<void>;
}

/** Starts it on the folder `case` of a folder. */
export async function startReview(cwd: string, ...options: readonly string[]): Promise<ReviewServer> {
	const words = [fileURLToPath(reviewProgram), 'case', '--no-open', '--by', 'Ada', '--no-config', ...options];
	const child = spawn(process.execPath, words, {
		cwd,
		stdio: ['ignore', 'pipe', 'inherit'],
		env: {...process.env, XDG_STATE_HOME: join(cwd, 'state')},
	});
	const [first]: unknown[] = await once(child.stdout, 'data');
	const address = String(first).trim();
	const {origin} = new URL(address);
	const opened = await fetch(address, {redirect: 'manual'});
	const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
	return {
		child,
		address,
		origin,
		get: async (path) => fetch(`${origin}${path}`, {headers: {cookie}}),
		post: async (path, fields) =>
			fetch(`${origin}${path}`, {
				method: 'POST',
				headers: {cookie, origin},
				body: new URLSearchParams(fields),
				redirect: 'manual',
			}),
		kill: async () => {
			if (child.exitCode !== null || child.signalCode !== null) return;
			const gone = once(child, 'exit');
			child.kill('SIGKILL');
			await gone;
		},
	};
}
