import {newAccount, type Account} from '../../src/review/accounts.ts';
import type {Report} from '../../src/model/index.ts';
import {reviewApp} from '../../src/review/app.ts';
import {countAttempts} from '../../src/review/attempts.ts';
import {accountDoor} from '../../src/review/door.tsx';
import type {Role} from '../../src/review/roles.ts';
import {openReview, testHost, testOptions} from './review.ts';
import {sampleReport} from './sample-report.ts';

const origin = `http://${testHost}`;
/** Of everybody. */
export const testPassword = 'a long password';
/** One account of each role, by its name. */
export const everybody = await Promise.all(
	(['viewer', 'reviewer', 'editor'] as const).map(async (role) => newAccount(role, role, testPassword)),
);

/** A page that asks for accounts, with a clock that a test can move. */
export async function openWithAccounts(accounts: Account[] = [...everybody]) {
	let report = sampleReport;
	const {workspace} = await openReview(() => report);
	let time = 0;
	const now = (): number => time;
	const door = accountDoor({
		accounts: async () => accounts,
		attempts: countAttempts(now),
		addressOf: (context) => context.req.header('x-test-address') ?? '',
		isSecure: true,
		now,
	});
	const app = reviewApp(workspace, {...testOptions(door), origins: [origin]});
	const send = async (path: string, fields: Record<string, string>, cookie = '', address = '10.0.0.1') => {
		const body = new URLSearchParams(fields).toString();
		const headers = {
			Host: testHost,
			Origin: origin,
			Cookie: cookie,
			'Content-Type': 'application/x-www-form-urlencoded',
			'Content-Length': String(body.length),
			'X-Test-Address': address,
		};
		return app.request(`${origin}${path}`, {method: 'POST', headers, body});
	};
	return {
		workspace,
		accounts,
		/** What the next comparison finds. */
		show: (next: Report) => (report = next),
		send,
		login: async (name: string, secret = testPassword, address = '10.0.0.1') =>
			send('/login', {name, password: secret}, '', address),
		cookieOf: async (role: Role) =>
			(await send('/login', {name: role, password: testPassword})).headers.get('set-cookie')?.split(';')[0] ?? '',
		get: async (path: string, cookie = '') =>
			app.request(`${origin}${path}`, {headers: {Host: testHost, Cookie: cookie}}),
		pass: (milliseconds: number) => (time += milliseconds),
	};
}
