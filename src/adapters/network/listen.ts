import {once} from 'node:events';
import type {Server} from 'node:net';
import {UserError} from '../../model/index.ts';

/** Where a server was asked to listen. */
export interface ListenOptions {
	readonly host: string;
	/** 0 takes any that is free. */
	readonly port: number;
	/** The option that names the port, for messages. */
	readonly portOption: string;
}

/** Waits until a server listens, and yields its port; a UserError where it cannot. */
export async function portOf(server: Server, options: ListenOptions): Promise<number> {
	try {
		await once(server, 'listening');
	} catch (error) {
		throw new UserError(whyNot(error, options), {cause: error});
	}
	const bound = server.address();
	return typeof bound === 'object' && bound !== null ? bound.port : options.port;
}

/** The address of what listens on a host; `::1` stands in brackets in it. */
export function addressOn(host: string, port: number): string {
	return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

function whyNot(error: unknown, {host, port, portOption}: ListenOptions): string {
	const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
	if (code === 'EADDRINUSE') return `--${portOption} ${port}: is taken; name another, or leave it out`;
	if (code === 'EACCES') return `--${portOption} ${port}: needs rights that you do not have; name one above 1024`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
		return `--host ${host}: is no address of this machine; name one, or 0.0.0.0 for all`;
	return `--${portOption} ${port}: cannot be listened on (${code})`;
}
