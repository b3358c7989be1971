/** `localhost`, `127.0.0.1`, `::1`, `::ffff:127.0.0.1` */
export function isLoopback(host: string): boolean {
	return host === 'localhost' || host === '::1' || /^(?:::ffff:)?127(?:\.\d{1,3}){3}$/u.test(host);
}

/** Where a request comes from. */
export interface Origin {
	/** The other end of the connection. */
	readonly peer: string;
	/** The header X-Forwarded-For. */
	readonly forwardedFor: string;
}

/**
 * The network address of whoever asks. A server before this one, on this machine, adds it last to X-Forwarded-For: only that entry
 * was not written by the client, and only where people reach the pages through such a server does anybody vouch for it.
 */
export function clientAddress({peer, forwardedFor}: Origin, isBehindServer: boolean): string {
	const last = forwardedFor.split(',').at(-1)?.trim() ?? '';
	return isBehindServer && isLoopback(peer) && last !== '' ? last : peer;
}
