import type {MiddlewareHandler} from 'hono';
import type {Door} from './door.tsx';
import type {Messages} from './messages.ts';
import type {ReviewContext, ReviewEnvironment} from './respond.tsx';

/** What the guard must know of the server that it stands before. */
export interface GuardOptions {
	/** `http://127.0.0.1:4173`; requests for other hosts are refused, so that no name of a stranger leads here. */
	readonly origins: readonly string[];
	readonly door: Door;
	/** Bytes of a request's body. */
	readonly largestBody: number;
}

/** Forms are short; a request with more than this is refused unread. */
export const largestBody = 256 * 1024;

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
};

/** Lets only those in whom the door knows, from pages of this server alone. */
export function guard({origins, door, largestBody: limit}: GuardOptions): MiddlewareHandler<ReviewEnvironment> {
	return async (context, next) => {
		const refusal = refusalOf(context, origins, limit);
		if (refusal !== undefined) return withHeaders(context.text(`${refusal.why}\n`, refusal.status));
		const passed = await door.pass(context);
		if (passed) return withHeaders(passed);
		const visitor = await door.visitor(context);
		if (!visitor && isFromElsewhere(context)) return withHeaders(context.html(arrivalIn(context.get('messages'))));
		if (!visitor && !isAsset(context)) return withHeaders(await door.turnAway(context));
		if (visitor) context.set('visitor', visitor);
		await next();
		withHeaders(context.res);
	};
}

/** The styles and the script say nothing of the case, and those who come in need them. */
export function isAsset({req: {method, path}}: ReviewContext): boolean {
	return method === 'GET' && path.startsWith('/assets/');
}

/**
 * A link in a mail or chat of another site: browsers send no strict cookie with it. The page then asks for itself, which is no
 * longer from elsewhere.
 */
function isFromElsewhere({req}: ReviewContext): boolean {
	const {method} = req;
	return (
		method === 'GET' && req.header('sec-fetch-site') === 'cross-site' && req.header('sec-fetch-mode') === 'navigate'
	);
}

function arrivalIn({language}: Messages): string {
	return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0"><title>crosscheck</title></head><body></body></html>`;
}

interface Refusal {
	readonly status: 403 | 405 | 413;
	readonly why: string;
}

function refusalOf(context: ReviewContext, origins: readonly string[], limit: number): Refusal | undefined {
	const {method} = context.req;
	const messages = context.get('messages');
	const host = context.req.header('host') ?? '';
	const own = origins.filter((origin) => new URL(origin).host === host);
	if (own.length === 0) return {status: 403, why: messages.strangeHost};
	if (method === 'GET' || method === 'HEAD') return undefined;
	if (method !== 'POST') return {status: 405, why: messages.onlyForms};
	// A browser names the page that a form was sent from; what does not come from a page of ours is not obeyed.
	const site = context.req.header('sec-fetch-site') ?? 'same-origin';
	if (!own.includes(context.req.header('origin') ?? '') || site !== 'same-origin')
		return {status: 403, why: messages.otherSite};
	const length = Number(context.req.header('content-length') ?? Number.NaN);
	if (!(length <= limit)) return {status: 413, why: messages.tooLarge};
	return undefined;
}

function withHeaders(response: Response): Response {
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	// The styles and the script alone say otherwise.
	if (!response.headers.has('cache-control')) response.headers.set('Cache-Control', 'no-store');
	return response;
}
