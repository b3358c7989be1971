import {serve} from '@hono/node-server';
import {once} from 'node:events';
import {UserError} from '../model/index.ts';
import {reviewApp} from './app.ts';
import {largestBody, newToken} from './guard.ts';
import type {Workspace} from './workspace.ts';

export interface ServeOptions {
	/** 0 takes any that is free. */
	readonly port: number;
	readonly person: string;
	readonly script: string;
	/** Ends the server. */
	readonly signal: AbortSignal;
}

/** A server that runs until the signal. */
export interface Served {
	/** The address to be opened, with its token. */
	readonly address: string;
	readonly ended: Promise<void>;
}

const loopback = '127.0.0.1';

/** Serves the review page on this machine alone. */
export async function serveReview(workspace: Workspace, {port, person, script, signal}: ServeOptions): Promise<Served> {
	const token = newToken();
	const hosts: string[] = [];
	const app = reviewApp(workspace, {hosts, token, largestBody, person, script});
	const server = serve({fetch: app.fetch, hostname: loopback, port});
	await Promise.race([
		once(server, 'listening'),
		once(server, 'error').then(([error]: unknown[]) => {
			throw new UserError(`--port ${port}: ${whyNot(error)}`);
		}),
	]);
	const bound = server.address();
	const used = typeof bound === 'object' && bound !== null ? bound.port : port;
	hosts.push(`${loopback}:${used}`, `localhost:${used}`);
	const ended = once(server, 'close').then(() => undefined);
	signal.addEventListener(
		'abort',
		() => {
			server.close();
			if ('closeAllConnections' in server) server.closeAllConnections();
		},
		{once: true},
	);
	return {address: `http://${loopback}:${used}/?token=${token}`, ended};
}

function whyNot(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'EADDRINUSE') return 'is taken; name another, or leave it out';
	if (code === 'EACCES') return 'needs rights that you do not have; name one above 1024';
	return `cannot be listened on (${code})`;
}
