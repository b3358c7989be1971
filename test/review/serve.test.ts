import {expect, test} from '@jest/globals';
import {newAccount} from '../../src/review/accounts.ts';
import {serveReview} from '../../src/review/serve.ts';
import {openReview} from '../support/review.ts';
import {sampleReport} from '../support/sample-report.ts';

test('behind a server with https, wrong passwords from one address keep nobody at another out', async () => {
	const {workspace} = await openReview(() => sampleReport);
	const accounts = [await newAccount('Ada', 'editor', 'a secret of the desk')];
	const ended = new AbortController();
	const served = await serveReview(workspace, {
		host: '127.0.0.1',
		port: 0,
		address: 'https://desk.example.org',
		entry: {accounts: async () => accounts},
		script: '',
		onFault: (error) => {
			throw error;
		},
		signal: ended.signal,
	});
	const login = async (password: string, forwardedFor: string): Promise<number> => {
		const answer = await fetch(`${served.local}/login`, {
			method: 'POST',
			headers: {origin: served.local, 'x-forwarded-for': forwardedFor},
			body: new URLSearchParams({name: 'Ada', password}),
			redirect: 'manual',
		});
		return answer.status;
	};
	for (let time = 0; time < 5; time++) expect(await login('not this one', `10.${time}.0.1, 198.51.100.7`)).toBe(403);
	expect(await login('a secret of the desk', '198.51.100.7')).toBe(429);
	expect(await login('a secret of the desk', '198.51.100.8')).toBe(303);
	ended.abort();
	await served.ended;
});
