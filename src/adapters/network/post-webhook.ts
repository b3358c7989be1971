import {createHmac} from 'node:crypto';
import {request as requestPlain} from 'node:http';
import {request as requestSecure} from 'node:https';
import {isUnknownAuthority} from './unknown-authority.ts';

/** An address that is told of changes by requests as the Standard Webhooks describe them. */
export interface Webhook {
	readonly url: URL;
	/** Secrets that requests are signed with; more than one while an old one is given up. */
	readonly secrets: readonly Uint8Array[];
	readonly userAgent: string;
	readonly timeoutMs: number;
}

/** One thing that is told. */
export interface WebhookMessage {
	/** The same each time that it is sent, so that a receiver knows what it has been told before. */
	readonly id: string;
	/** JSON. */
	readonly body: string;
}

/** Sends a message once; yields why that failed, in words for a person. `now` is ISO 8601. Redirects are not followed. */
export async function postWebhook(
	{url, secrets, userAgent, timeoutMs}: Webhook,
	{id, body}: WebhookMessage,
	now: string,
): Promise<string | undefined> {
	const seconds = String(Math.floor(Date.parse(now) / 1000));
	const headers = {
		'content-type': 'application/json',
		'content-length': Buffer.byteLength(body),
		'user-agent': userAgent,
		'webhook-id': id,
		'webhook-timestamp': seconds,
		'webhook-signature': secrets.map((secret) => signature(secret, `${id}.${seconds}.${body}`)).join(' '),
	};
	const request = url.protocol === 'https:' ? requestSecure : requestPlain;
	const signal = AbortSignal.timeout(timeoutMs);
	return new Promise((resolve) => {
		const sent = request(url, {method: 'POST', headers, signal, agent: false}, (response) => {
			const {statusCode = 0, statusMessage = ''} = response;
			// What it says besides is of no use.
			response.destroy();
			resolve(whyRefused(statusCode, statusMessage));
		});
		sent.on('error', (error) =>
			resolve(signal.aborted ? `no answer in ${timeoutMs / 1000} seconds` : whyFailed(error)),
		);
		sent.end(body);
	});
}

function signature(secret: Uint8Array, signed: string): string {
	return `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`;
}

function whyFailed(error: Error): string {
	if (!isUnknownAuthority(error)) return error.message;
	return 'an authority vouches for it that is not known here; name the file of its certificate in NODE_EXTRA_CA_CERTS';
}

function whyRefused(status: number, words: string): string | undefined {
	if (status >= 200 && status < 300) return undefined;
	const answer = `the server answers ${`${status} ${words}`.trim()}`;
	return status >= 300 && status < 400 ? `${answer}, and redirects are not followed` : answer;
}
