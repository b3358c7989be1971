import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import {getCookie, setCookie} from 'hono/cookie';
import {renderToString} from 'preact-render-to-string';
import {type Account, accountWith} from './accounts.ts';
import type {Attempts} from './attempts.ts';
import {LoginPage} from './pages/login.tsx';
import {fieldsOf, personCookie, type ReviewContext} from './respond.tsx';
import type {Visitor} from './roles.ts';

/** How people come in. */
export interface Door {
	/** Answers requests that lead in or out; undefined for all others. */
	readonly pass: (context: ReviewContext) => Promise<Response | undefined>;
	/** Who asks; undefined for strangers. */
	readonly visitor: (context: ReviewContext) => Promise<Visitor | undefined>;
	/** What strangers are told. */
	readonly turnAway: (context: ReviewContext) => Response | Promise<Response>;
}

/** 256 bits, fit for an address or a cookie. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** Equal in a time that tells nothing of how far they agree. */
function areEqual(a: string, b: string): boolean {
	const [one, other] = [Buffer.from(a), Buffer.from(b)];
	return one.length === other.length && timingSafeEqual(one, other);
}

const sessionCookie = 'crosscheck-session';

function setSession(context: ReviewContext, session: string, isSecure: boolean): void {
	setCookie(context, sessionCookie, session, {httpOnly: true, sameSite: 'Strict', path: '/', secure: isSecure});
}

/** Lets those in who were given the address with its token. They are editors, under the name that they give. */
export function tokenDoor(token: string, person: string): Door {
	const session = newToken();
	return {
		pass: async (context) => {
			const given = context.req.query('token');
			if (given === undefined || context.req.method !== 'GET') return undefined;
			if (!areEqual(given, token)) return context.text(`${context.get('messages').wrongToken}\n`, 403);
			setSession(context, session, false);
			const address = new URL(context.req.url);
			address.searchParams.delete('token');
			return context.redirect(`${address.pathname}${address.search}`, 303);
		},
		visitor: async (context) => {
			if (!areEqual(getCookie(context, sessionCookie) ?? '', session)) return undefined;
			return {name: getCookie(context, personCookie) ?? person, role: 'editor', hasAccount: false};
		},
		turnAway: (context) => context.text(`${context.get('messages').noToken}\n`, 403),
	};
}

export interface AccountDoorOptions {
	/** As they are now: who is taken out of them is out. */
	readonly accounts: () => Promise<readonly Account[]>;
	readonly attempts: Attempts;
	/** The network address that a request comes from. */
	readonly addressOf: (context: ReviewContext) => string;
	/** Whether the pages are reached by https. */
	readonly isSecure: boolean;
	/** Milliseconds. */
	readonly now: () => number;
}

interface Session {
	readonly account: Account;
	readonly until: number;
}

/** A working day. */
const sessionMs = 12 * 60 * 60 * 1000;

/** Lets those in who have an account, with its role. */
export function accountDoor({accounts, attempts, addressOf, isSecure, now}: AccountDoorOptions): Door {
	// By the hash of what the cookie holds.
	const sessions = new Map<string, Session>();
	const login = async (context: ReviewContext): Promise<Response> => {
		const {name = '', password = '', to = '/'} = await fieldsOf(context);
		const form = {name, to: localPath(context, to)};
		const address = addressOf(context);
		if (attempts.isBarred(address, name)) {
			context.header('Retry-After', '900');
			return loginPage(context, 429, {...form, notice: context.get('messages').barred});
		}
		// Counted first: of many tries at once none is free.
		attempts.failed(address, name);
		const account = await accountWith(await accounts(), name, password);
		if (!account) return loginPage(context, 403, {...form, notice: context.get('messages').wrongPassword});
		attempts.succeeded(address, name);
		for (const [key, {until}] of sessions) if (until <= now()) sessions.delete(key);
		const session = newToken();
		sessions.set(hashOf(session), {account, until: now() + sessionMs});
		setSession(context, session, isSecure);
		return context.redirect(form.to, 303);
	};
	return {
		pass: async (context) => {
			const {method, path} = context.req;
			if (method === 'POST' && path === '/login') return login(context);
			if (method !== 'POST' || path !== '/logout') return undefined;
			sessions.delete(hashOf(getCookie(context, sessionCookie) ?? ''));
			return context.redirect('/', 303);
		},
		visitor: async (context) => {
			const session = sessions.get(hashOf(getCookie(context, sessionCookie) ?? ''));
			if (!session || session.until <= now()) return undefined;
			const {name, password} = session.account;
			// Another password ends the sessions of the one before.
			const account = (await accounts()).find((one) => one.name === name && one.password === password);
			return account && {name, role: account.role, hasAccount: true};
		},
		turnAway: (context) =>
			loginPage(context, 403, {to: context.req.method === 'GET' ? localPath(context, context.req.url) : '/'}),
	};
}

function hashOf(session: string): string {
	return createHash('sha256').update(session).digest('base64url');
}

/** Path and query of an address of these pages; `/` of any other. */
function localPath(context: ReviewContext, address: string): string {
	const {origin} = new URL(context.req.url);
	if (!URL.canParse(address, origin)) return '/';
	const url = new URL(address, origin);
	return url.origin === origin ? `${url.pathname}${url.search}` : '/';
}

interface LoginForm {
	readonly notice?: string;
	readonly name?: string;
	readonly to: string;
}

async function loginPage(
	context: ReviewContext,
	status: 403 | 429,
	{notice = '', name = '', to}: LoginForm,
): Promise<Response> {
	const form = <LoginPage messages={context.get('messages')} notice={notice} name={name} to={to} />;
	return context.html(`<!DOCTYPE html>${renderToString(form)}`, status);
}
