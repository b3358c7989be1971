import {createHash, randomUUID} from 'node:crypto';
import {link, rename, rm} from 'node:fs/promises';
import {connect, createServer, type Server} from 'node:net';
import {platform, tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {isMissing, isSystemError} from '../../adapters/readers/failure.ts';

/** Gives the lock up. */
export type Unlock = () => Promise<void>;

/** The longest path that every system takes for a socket. */
const longestSocketPath = 100;
const pollMs = 3;

/** Takes the lock of a file, as soon as no other program holds it. */
export type Lock = () => Promise<Unlock>;

/** A program that has used the file for so long without a pause makes one, long enough for those that wait. */
const longestStreakMs = 100;
const pauseMs = 4 * pollMs;

/**
 * The lock of a file among programs. It is a socket that its holder listens on: the system closes it with the program however
 * that ends, so that a lock whose socket does not answer was left by one that was killed, and one that answers is held, even by a
 * program that was stopped for a while.
 */
export function fileLock(file: string): Lock {
	const path = socketPath(file);
	let streak = 0;
	let released = 0;
	return async () => {
		const now = performance.now();
		if (now - released > pauseMs) streak = now;
		else if (now - streak > longestStreakMs) {
			await setTimeout(pauseMs);
			streak = performance.now();
		}
		const server = await waitFor(path);
		return async () => {
			await close(server);
			released = performance.now();
		};
	};
}

async function waitFor(path: string): Promise<Server> {
	for (;;) {
		const server = await listen(path);
		if (server) return server;
		if (!(await answers(path))) await removeDead(path);
		await setTimeout(pollMs * (1 + Math.random()));
	}
}

function socketPath(file: string): string {
	const name = `crosscheck-${createHash('sha256').update(file).digest('hex').slice(0, 16)}`;
	if (platform() === 'win32') return `\\\\.\\pipe\\${name}`;
	const beside = `${file}.lock.socket`;
	return Buffer.byteLength(beside) <= longestSocketPath ? beside : join(tmpdir(), name);
}

/** Undefined where the path is taken. */
async function listen(path: string): Promise<Server | undefined> {
	const server = createServer((socket) => socket.destroy());
	return new Promise((resolve, reject) => {
		server.once('error', (error) => {
			if (isSystemError(error) && error.code === 'EADDRINUSE') resolve(undefined);
			else reject(error);
		});
		server.listen(path, () => {
			server.unref();
			resolve(server);
		});
	});
}

/** Whether a program listens there. */
async function answers(path: string): Promise<boolean> {
	const socket = connect(path);
	return new Promise((resolve) => {
		socket.once('connect', () => {
			socket.destroy();
			resolve(true);
		});
		socket.once('error', () => resolve(false));
	});
}

/** Moves the socket away first: of two programs that find it dead, the second must not remove the lock of the first. */
async function removeDead(path: string): Promise<void> {
	const aside = `${path}.${randomUUID().slice(0, 8)}`;
	try {
		await rename(path, aside);
		if (await answers(aside)) await link(aside, path);
	} catch (error) {
		if (!isMissing(error) && !(isSystemError(error) && error.code === 'EEXIST')) throw error;
	}
	await rm(aside, {force: true});
}

async function close(server: Server): Promise<void> {
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()));
	});
}
