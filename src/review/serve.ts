import {serve} from '@hono/node-server';
import {getConnInfo} from '@hono/node-server/conninfo';
import {once} from 'node:events';
import {hostname, networkInterfaces} from 'node:os';
import {addressOn, portOf} from '../adapters/network/listen.ts';
import type {PersonalStore} from '../ports.ts';
import type {Account} from './accounts.ts';
import {reviewApp} from './app.ts';
import {countAttempts} from './attempts.ts';
import {clientAddress, isLoopback} from './client-address.ts';
import {accountDoor, type Door, newToken, tokenDoor} from './door.tsx';
import {largestBody} from './guard.ts';
import {english} from './messages.ts';
import type {Workspace} from './workspace.ts';

export interface ServeOptions {
	/** Name or address to listen on; beyond this machine only with accounts. */
	readonly host: string;
	/** 0 takes any that is free. */
	readonly port: number;
	/** `https://desk.example.org`, where people reach the pages through another server. */
	readonly address?: string;
	/** Who may come in; without accounts it is whoever has the token, under this name until he gives another. */
	readonly entry: {readonly person: string} | {readonly accounts: () => Promise<readonly Account[]>};
	readonly script: string;
	readonly onFault: (error: unknown) => void;
	/** Keeps what helps each person alone over restarts. */
	readonly personal?: PersonalStore;
	/** Ends the server. */
	readonly signal: AbortSignal;
}

/** A server that runs until the signal. */
export interface Served {
	/** The address to be opened, with its token where there is one. */
	readonly address: string;
	/** The origin at which it listens, whatever server stands before it. */
	readonly local: string;
	readonly ended: Promise<void>;
}

/** A client that sends its request more slowly is cut off, in milliseconds. */
const patience = {headersTimeout: 5000, requestTimeout: 20_000, connectionsCheckingInterval: 1000};

/** Serves the review page. */
export async function serveReview(workspace: Workspace, options: ServeOptions): Promise<Served> {
	const {host, port, script, onFault, personal, signal} = options;
	const token = newToken();
	const origins: string[] = [];
	const app = reviewApp(workspace, {
		messages: english,
		origins,
		door: doorOf(options, token),
		largestBody,
		script,
		onFault,
		...(personal && {personal}),
	});
	const server = serve({fetch: app.fetch, hostname: host, port, serverOptions: patience});
	const used = await portOf(server, {host, port, portOption: 'port'});
	const here = addressOn(host, used);
	origins.push(...namesOf(host).map((name) => originOf(addressOn(name, used))));
	if (options.address !== undefined) origins.push(originOf(options.address));
	const ended = once(server, 'close').then(() => undefined);
	signal.addEventListener(
		'abort',
		() => {
			server.close();
			if ('closeAllConnections' in server) server.closeAllConnections();
		},
		{once: true},
	);
	const start = originOf(options.address ?? here);
	return {address: 'person' in options.entry ? `${start}/?token=${token}` : `${start}/`, local: here, ended};
}

function doorOf({entry, address}: ServeOptions, token: string): Door {
	if ('person' in entry) return tokenDoor(token, entry.person);
	return accountDoor({
		accounts: entry.accounts,
		attempts: countAttempts(Date.now),
		addressOf: (context) => {
			const peer = getConnInfo(context).remote.address ?? '';
			const forwardedFor = context.req.header('x-forwarded-for') ?? '';
			return clientAddress({peer, forwardedFor}, address !== undefined);
		},
		isSecure: address?.startsWith('https:') === true,
		now: Date.now,
	});
}

/** All names under which a browser may ask for what listens on a host. */
function namesOf(host: string): string[] {
	const local = ['127.0.0.1', 'localhost', '::1'];
	if (isLoopback(host)) return local;
	if (host !== '0.0.0.0' && host !== '::') return [host, ...local];
	const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
	return [...local, hostname(), ...own.map(({address}) => address)];
}

/** Without the port that goes without saying, as browsers write it. */
function originOf(address: string): string {
	return URL.canParse(address) ? new URL(address).origin : address;
}
