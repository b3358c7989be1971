import {join} from 'node:path';
import type {Hono} from 'hono';
import {jsonlDecisionStore} from '../../src/adapters/stores/jsonl.ts';
import {decideReport} from '../../src/decisions/decide.ts';
import type {Report} from '../../src/model/index.ts';
import type {PersonalStore} from '../../src/ports.ts';
import {type ReviewOptions, reviewApp} from '../../src/review/app.ts';
import {type Door, tokenDoor} from '../../src/review/door.tsx';
import {largestBody} from '../../src/review/guard.ts';
import {english, type Messages} from '../../src/review/messages.ts';
import type {ReviewEnvironment} from '../../src/review/respond.tsx';
import {
	type ComparedCase,
	type CompareProgress,
	openWorkspace,
	type Workspace,
	type WorkspaceOptions,
} from '../../src/review/workspace.ts';
import {caseFolder} from './case-folder.ts';

/** A review page under test, which a person has opened. */
export interface OpenReview {
	readonly workspace: Workspace;
	readonly app: Hono<ReviewEnvironment>;
	/** Path of the log. */
	readonly log: string;
	/** Asks as the person's browser does. */
	readonly get: (path: string, person?: string, method?: 'GET' | 'HEAD') => Promise<Response>;
	/** Sends a form as the person's browser does; follows no redirect. */
	readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Response>;
}

export const testHost = '127.0.0.1:4173';
export const testToken = 'the-token-of-this-test';

/** How pages are served in tests: without a script, and a fault ends the test. */
export function testOptions(door: Door): ReviewOptions {
	return {messages: english, origins: [], door, largestBody, script: '', onFault: rethrow};
}

function rethrow(error: unknown): void {
	throw error;
}

/** The review page of a report, with an empty log; `report` may be replaced by a later call of the loader. */
export async function openReview(
	load: (onProgress: (progress: CompareProgress) => void) => Report | Promise<Report>,
	{
		log = join(caseFolder({}), 'decisions.jsonl'),
		person = 'Ada',
		names = new Map(),
		personal,
		messages = english,
		lost = [],
	}: {
		readonly log?: string;
		readonly person?: string;
		readonly names?: ComparedCase['names'];
		readonly personal?: PersonalStore;
		readonly messages?: Messages;
		readonly lost?: ComparedCase['lost'];
	} = {},
): Promise<OpenReview> {
	const store = jsonlDecisionStore(log);
	let minute = 0;
	const compareCase: WorkspaceOptions['load'] = async (onProgress) => {
		const report = await load(onProgress);
		const read = await store.read();
		return {...decideReport(report, read.events), log: read, lost, names};
	};
	const workspace = openWorkspace(await compareCase(() => undefined), {
		load: compareCase,
		store,
		clock: () => new Date(Date.UTC(2025, 2, 1, 10, minute++)).toISOString(),
	});
	const options = {...testOptions(tokenDoor(testToken, person)), messages, ...(personal && {personal})};
	const app = reviewApp(workspace, {...options, origins: [`http://${testHost}`]});
	const opened = await app.request(`http://${testHost}/?token=${testToken}`, {headers: {Host: testHost}});
	const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
	const headers = {Host: testHost, Cookie: cookie};
	return {
		workspace,
		app,
		log,
		get: async (path, name = person, method = 'GET') => {
			const cookies = `${cookie}; crosscheck-person=${encodeURIComponent(name)}`;
			return app.request(`http://${testHost}${path}`, {method, headers: {...headers, Cookie: cookies}});
		},
		post: async (path, fields) => {
			const body = new URLSearchParams(fields).toString();
			const sent = {
				Origin: `http://${testHost}`,
				'Content-Type': 'application/x-www-form-urlencoded',
				'Content-Length': String(body.length),
			};
			return app.request(`http://${testHost}${path}`, {method: 'POST', headers: {...headers, ...sent}, body});
		},
	};
}
