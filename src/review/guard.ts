import {randomBytes, timingSafeEqual} from 'node:crypto';
import type {Context, MiddlewareHandler} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';

/** What the guard must know of the server that it stands before. */
export interface GuardOptions {
	/** `127.0.0.1:4173`; requests for other hosts are refused, so that no name of a stranger leads here. */
	readonly hosts: readonly string[];
	/** Opens the door once; the address that holds it is the first line of the output. */
	readonly token: string;
	/** Bytes of a request's body. */
	readonly largestBody: number;
}

/** Forms are short; a request with more than this is refused unread. */
export const largestBody = 256 * 1024;

/** 256 bits, fit for an address. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** Equal in a time that tells nothing of how far they agree. */
function areEqual(a: string, b: string): boolean {
	const [one, other] = [Buffer.from(a), Buffer.from(b)];
	return one.length === other.length && timingSafeEqual(one, other);
}

const cookieName = 'crosscheck-session';

/** Every page: nothing from elsewhere, no script or style in the page itself, no frame around it. */
const headers: Readonly<Record<string, string>> = {
	'Content-Security-Policy': [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self'",
		"img-src 'self'",
		"connect-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'",
	].join('; '),
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	// Under 'no-referrer' a browser hides the origin of our own forms too.
	'Referrer-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cache-Control': 'no-store',
};

/** Lets only the person in who was given the address, from pages of this server alone. */
export function guard({hosts, token, largestBody: limit}: GuardOptions): MiddlewareHandler {
	const session = newToken();
	return async (context, next) => {
		const refusal = refusalOf(context, hosts, limit);
		if (refusal !== undefined) return answer(context, refusal.status, refusal.why);
		const given = context.req.query('token');
		if (given !== undefined && context.req.method === 'GET') {
			if (!areEqual(given, token))
				return answer(context, 403, 'This address is not valid; use the one that crosscheck printed.');
			setCookie(context, cookieName, session, {httpOnly: true, sameSite: 'Strict', path: '/'});
			const address = new URL(context.req.url);
			address.searchParams.delete('token');
			return withHeaders(context.redirect(`${address.pathname}${address.search}`, 303));
		}
		if (!areEqual(getCookie(context, cookieName) ?? '', session)) {
			return answer(context, 403, 'Open the address that crosscheck printed: it holds the key to this page.');
		}
		await next();
		withHeaders(context.res);
	};
}

interface Refusal {
	readonly status: 403 | 405 | 413;
	readonly why: string;
}

function refusalOf(context: Context, hosts: readonly string[], limit: number): Refusal | undefined {
	const {method} = context.req;
	const host = context.req.header('host') ?? '';
	if (!hosts.includes(host)) return {status: 403, why: 'This host is not served here.'};
	if (method === 'GET' || method === 'HEAD') return undefined;
	if (method !== 'POST') return {status: 405, why: 'Only GET and POST are answered.'};
	// A browser names the page that a form was sent from; what does not come from a page of ours is not obeyed.
	if (context.req.header('origin') !== `http://${host}`)
		return {status: 403, why: 'Sent from another site; nothing was changed.'};
	const length = Number(context.req.header('content-length') ?? Number.NaN);
	if (!(length <= limit)) return {status: 413, why: 'More than a form holds; nothing was changed.'};
	return undefined;
}

function answer(context: Context, status: 403 | 405 | 413, why: string): Response {
	return withHeaders(context.text(`${why}\n`, status));
}

function withHeaders(response: Response): Response {
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	return response;
}
