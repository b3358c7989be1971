import {lookup as resolveHost} from 'node:dns';
import {type IncomingMessage, request as requestPlain, type RequestOptions} from 'node:http';
import {request as requestSecure} from 'node:https';
import {isIP, type LookupFunction} from 'node:net';
import {isAllowedByRobots} from './robots.ts';

/** How a page is fetched. */
export interface FetchOptions {
	/** Whether a connection to an IP address is allowed. */
	readonly isAllowedAddress: (address: string) => boolean;
	/** Sent to the server; its first word is the robot that robots.txt may name. */
	readonly userAgent: string;
	readonly timeoutMs: number;
	readonly bytes: number;
	readonly redirects: number;
}

/** An answer as the server gave it. */
export interface FetchedPage {
	/** The address at the end of all redirects. */
	readonly url: string;
	readonly status: number;
	/** "HTTP/1.1 200 OK" and the lines of the header. */
	readonly head: readonly string[];
	readonly body: Uint8Array;
}

/** A page, or why it was not fetched, in words for a person. */
export type Fetched = FetchedPage | {readonly refused: string};

const robotsBytes = 512 * 1024;

/** Fetches one page, where robots.txt allows it; nothing that the page names is loaded. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
	const signal = AbortSignal.timeout(options.timeoutMs);
	let url = new URL(address);
	for (let hop = 0; hop <= options.redirects; hop += 1) {
		const forbidden = await whyForbidden(url, options, signal);
		if (forbidden !== undefined) return {refused: forbidden};
		const answer = await get(url, options, options.bytes, signal);
		if ('refused' in answer) return answer;
		if (answer.location === undefined) return statusRefusal(answer) ?? answer;
		if (!URL.canParse(answer.location, url)) return {refused: 'the server sends it on to no address'};
		url = new URL(answer.location, url);
	}
	return {refused: `the server sends it on more than ${options.redirects} times`};
}

function statusRefusal({status, head}: FetchedPage): {readonly refused: string} | undefined {
	return status === 200 ? undefined : {refused: `the server answers ${head[0]?.replace(/^\S+ /u, '') ?? status}`};
}

async function whyForbidden(url: URL, options: FetchOptions, signal: AbortSignal): Promise<string | undefined> {
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return `${url.protocol}// is no web address`;
	const robots = await get(new URL('/robots.txt', url), options, robotsBytes, signal);
	// Where there is none, all is allowed; where the server fails, nothing is.
	if ('refused' in robots) return robots.refused;
	if (robots.status >= 500) return 'its robots.txt cannot be read now; try again later';
	if (robots.status !== 200) return undefined;
	const [robot = ''] = options.userAgent.split('/');
	const path = `${url.pathname}${url.search}`;
	return isAllowedByRobots(Buffer.from(robots.body).toString(), robot, path)
		? undefined
		: 'its robots.txt asks programs to keep away; save the page in a browser';
}

interface Answer extends FetchedPage {
	/** Where the server sends the request on to. */
	readonly location?: string;
}

async function get(
	url: URL,
	options: FetchOptions,
	limit: number,
	signal: AbortSignal,
): Promise<Answer | {readonly refused: string}> {
	const host = url.hostname.replace(/^\[(.*)\]$/u, '$1');
	if (isIP(host) !== 0 && !options.isAllowedAddress(host)) return {refused: notPublic};
	try {
		return await bodyOf(url, await respond(url, options, signal), limit);
	} catch (error) {
		return {refused: whyFailed(error, options)};
	}
}

const notPublic = 'its address is not a public one';

async function respond(
	url: URL,
	{isAllowedAddress, userAgent}: FetchOptions,
	signal: AbortSignal,
): Promise<IncomingMessage> {
	const request = url.protocol === 'https:' ? requestSecure : requestPlain;
	// The address that was checked is the one that is connected to: a second look-up could give another.
	const lookup: LookupFunction = (host, lookupOptions, done) => {
		resolveHost(host, {...lookupOptions, all: true}, (error, addresses) => {
			// where the look-up failed there is no list
			if (error) return done(error, '', 0);
			const [first] = addresses;
			if (!first || !addresses.every(({address}) => isAllowedAddress(address)))
				return done(new Error(notPublic), '', 0);
			return lookupOptions.all === true ? done(null, [...addresses]) : done(null, first.address, first.family);
		});
	};
	const settings: RequestOptions = {
		lookup,
		signal,
		agent: false,
		headers: {
			'user-agent': userAgent,
			accept: 'text/html,application/xhtml+xml,*/*;q=0.5',
			'accept-encoding': 'identity',
		},
	};
	return new Promise((resolve, reject) => {
		request(url, settings, resolve).on('error', reject).end();
	});
}

async function bodyOf(
	url: URL,
	response: IncomingMessage,
	limit: number,
): Promise<Answer | {readonly refused: string}> {
	const {statusCode = 0, headers} = response;
	const page = {url: url.href, status: statusCode, head: headOf(response)};
	if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
		response.destroy();
		return {...page, body: new Uint8Array(), location: headers.location};
	}
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of response) {
		if (!(chunk instanceof Uint8Array)) continue;
		length += chunk.length;
		if (length > limit) return {refused: `larger than ${Math.floor(limit / 1024 / 1024)} MB`};
		chunks.push(chunk);
	}
	return {...page, body: Buffer.concat(chunks)};
}

/** The first line and the header, without what tells of the chunks that the body came in. */
function headOf({statusCode = 0, statusMessage = '', rawHeaders}: IncomingMessage): string[] {
	const head = [`HTTP/1.1 ${statusCode} ${statusMessage}`.trim()];
	for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
		const [name = '', value = ''] = [rawHeaders[at], rawHeaders[at + 1]];
		if (!/^(?:transfer-encoding|content-length)$/iu.test(name)) head.push(`${name}: ${value}`);
	}
	return head;
}

function whyFailed(error: unknown, {timeoutMs}: FetchOptions): string {
	// Not by instanceof: an error of Node itself can come from another realm than the program.
	if (typeof error !== 'object' || error === null || !('message' in error)) throw error;
	if (error.message === notPublic) return notPublic;
	const name = 'name' in error ? error.name : '';
	if (name === 'AbortError' || name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} seconds`;
	return `cannot be fetched${'code' in error ? ` (${String(error.code)})` : ''}`;
}
