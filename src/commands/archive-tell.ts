import {createHash} from 'node:crypto';
import {readFile, realpath} from 'node:fs/promises';
import {dirname, resolve, sep} from 'node:path';
import {postWebhook, type Webhook} from '../adapters/network/post-webhook.ts';
import {isMissing, whyUnreadable} from '../adapters/readers/failure.ts';
import {atomFeed} from '../adapters/reporters/atom/feed.ts';
import {guardAgainstOutages, type OutageGuard} from '../archive/queue/outage.ts';
import {pause, type Persistence, tellChanges} from '../archive/tell-changes.ts';
import {UserError} from '../model/index.ts';
import type {ArchiveStore, RecordedChange, Receiver} from '../ports.ts';
import {complain} from './articles.ts';
import {changeText} from './change-text.ts';
import type {Io} from './io.ts';
import {refuseWords} from './open-archive.ts';
import {flagOption, type RawOptions, textOption} from './options.ts';
import {stopSignal} from './stop-signal.ts';
import {toolVersion} from './version.ts';
import {writeOutput} from './write-output.ts';

/** Entries of a feed. */
const entries = 100;
const timeoutMs = 10_000;
/** Attempts in a row before a program that ends leaves the rest for another time: with the pauses between them 15 seconds. */
export const lastAttempts = 5;
/** How often it is looked for changes, also of other programs. */
const lookMs = 1000;

/** Tells what changes in an archive to a feed and an address, where the options name some. */
export interface Telling {
	/** Tells what changes, also by other programs, until the signal; the guard carries each look over the times at which the store is away. */
	readonly until: (signal: AbortSignal, guard?: Pick<OutageGuard, 'call'>) => Promise<void>;
	/** Tells what waits, and says where a receiver could not be told after as many attempts in a row as are given; yields whether all was told. */
	readonly now: (most: number) => Promise<boolean>;
}

/** Opens what `--atom` and `--webhook` name, if they do; what changes from now on is told, also by the next run. */
export async function openTelling(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<Telling | undefined> {
	const writeFeed = await feedWriter(words, store, options, io);
	const hook = await webhookOf(options, io);
	if (!writeFeed && !hook) return undefined;
	if (hook) await store.changes.subscribe(hook.receiver);
	const tellHook = hook && hookTeller(store, hook, io);
	await writeFeed?.();
	const never = new AbortController().signal;
	return {
		until: async (signal, guard = noGuard) => {
			const again = async (work: () => Promise<unknown>): Promise<void> => {
				while (!signal.aborted) {
					await guard.call(work);
					await pause(lookMs, signal);
				}
			};
			await Promise.all([
				writeFeed && again(writeFeed),
				tellHook && again(async () => tellHook({attempts: Infinity, signal})),
			]);
		},
		now: async (most) => {
			await writeFeed?.();
			const why = await tellHook?.({attempts: most, signal: never});
			if (hook && why !== undefined)
				await complain(`${hook.receiver.origin} was not told all that changed; the next run tells what waits`, io);
			return why === undefined;
		},
	};
}

const noGuard: Pick<OutageGuard, 'call'> = {call: async (attempt) => attempt()};

/** Does some work while what changes is told beside it, then tells what waits: once where the signal has ended the work. */
export async function tellWhile(
	telling: Telling | undefined,
	signal: AbortSignal,
	work: () => Promise<void>,
): Promise<void> {
	const over = new AbortController();
	const told = telling?.until(AbortSignal.any([signal, over.signal]));
	// It is heard of when the work is over.
	told?.catch(() => undefined);
	try {
		await work();
	} finally {
		over.abort();
	}
	await told;
	await telling?.now(signal.aborted ? 1 : lastAttempts);
}

/** Tells what waits in an archive, also of what workers have found. */
export async function tellWaiting(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	refuseWords(words, 'archive tell');
	const telling = await openTelling([], store, options, io);
	if (!telling) throw new UserError('archive tell needs --atom FILE, or --webhook URL with --webhook-secret-file FILE');
	if (!flagOption(options, 'follow')) return (await telling.now(lastAttempts)) ? 0 : 2;
	await tellOn(telling, store, options, io);
	return 0;
}

/** Tells what changes until it is asked to end: what is being told then is told. While a server is away it waits. */
async function tellOn(telling: Telling, {name}: ArchiveStore, options: RawOptions, io: Io): Promise<void> {
	const [signal, release] = stopSignal(io);
	const say = async (line: string): Promise<void> => {
		if (!flagOption(options, 'quiet')) await complain(line, io);
	};
	const guard = guardAgainstOutages(
		async (why) => say(why === undefined ? 'the database answers again' : `waiting for the database: ${why}`),
		signal,
	);
	try {
		await say(`telling what changes in ${name}; Ctrl-C ends`);
		await telling.until(signal, guard);
	} finally {
		release();
	}
}

/** Writes the latest changes as a feed, if there are others than in the last one. */
async function feedWriter(
	words: readonly string[],
	{changes}: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<(() => Promise<void>) | undefined> {
	const file = textOption(options, 'atom');
	if (file === undefined) return undefined;
	if (file === '-') throw new UserError('--atom -: name a file');
	await refuseAmong(words, file, io);
	const [version, {id, made}] = [await toolVersion(), await changes.archive()];
	let written: string | undefined;
	return async () => {
		const [newest] = await changes.latest(1);
		const current = newest?.id ?? '';
		if (current === written) return;
		const latest = await changes.latest(entries);
		await writeOutput(atomFeed({id, made, version}, latest), {file, option: 'atom'}, io);
		written = current;
	};
}

/** A feed in a folder of articles would be read as articles. */
async function refuseAmong(words: readonly string[], file: string, {cwd}: Io): Promise<void> {
	const folder = await realPath(dirname(resolve(cwd, file)));
	for (const word of words.filter((one) => one !== '-')) {
		const among = await realPath(resolve(cwd, word));
		if (`${folder}${sep}`.startsWith(`${among}${sep}`) || resolve(cwd, word) === resolve(cwd, file))
			throw new UserError(`--atom ${file}: would be read as an article of ${word}; name a file elsewhere`);
	}
}

async function realPath(path: string): Promise<string> {
	return realpath(path).catch(() => path);
}

interface ReceivingWebhook {
	readonly receiver: Receiver;
	readonly webhook: Webhook;
}

async function webhookOf(options: RawOptions, io: Io): Promise<ReceivingWebhook | undefined> {
	const address = textOption(options, 'webhook');
	const secretFile = textOption(options, 'webhook-secret-file');
	if (address === undefined) {
		if (secretFile !== undefined) throw new UserError('--webhook-secret-file goes with --webhook URL');
		return undefined;
	}
	if (secretFile === undefined)
		throw new UserError('--webhook needs --webhook-secret-file FILE, which signs what is sent');
	const url = addressOf(address);
	return {
		// the path may be secret
		receiver: {id: createHash('sha256').update(url.href).digest('hex').slice(0, 16), origin: url.origin},
		webhook: {
			url,
			secrets: await secretsIn(secretFile, io),
			userAgent: `crosscheck/${await toolVersion()}`,
			timeoutMs,
		},
	};
}

function addressOf(address: string): URL {
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
		throw new UserError('--webhook: is no address of the web; give one such as https://desk.example/changes');
	if (url.username !== '' || url.password !== '')
		throw new UserError('--webhook: takes no name or password in the address; what is sent is signed');
	return url;
}

/** "whsec_" and 24 bytes or more in base64 */
const secretLine = /^whsec_(?:[A-Za-z\d+/]{4}){8,}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/u;

async function secretsIn(file: string, {cwd}: Io): Promise<readonly Uint8Array[]> {
	const remedy = `make one: echo "whsec_$(openssl rand -base64 32)" > ${file}`;
	let text: string;
	try {
		text = await readFile(resolve(cwd, file), 'utf8');
	} catch (error) {
		const why = isMissing(error) ? 'no such file' : whyUnreadable(error);
		throw new UserError(`--webhook-secret-file ${file}: ${why}; ${remedy}`, {cause: error});
	}
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	if (lines.length === 0 || !lines.every((line) => secretLine.test(line)))
		throw new UserError(`--webhook-secret-file ${file}: holds no secret of 24 bytes or more; ${remedy}`);
	return lines.map((line) => Buffer.from(line.slice('whsec_'.length), 'base64'));
}

/** Tells a webhook what waits for it, and says why that fails, once as long as it does. */
function hookTeller(
	{changes}: ArchiveStore,
	{receiver: {id: receiver, origin}, webhook}: ReceivingWebhook,
	io: Io,
): (persistence: Persistence) => Promise<string | undefined> {
	let last: string | undefined;
	const tell = async (change: RecordedChange): Promise<string | undefined> => {
		const body = changeText(change, 'jsonl').trimEnd();
		const why = await postWebhook(webhook, {id: change.id, body}, io.now());
		if (why !== undefined && why !== last) await complain(`${origin} is not told: ${why}; trying again`, io);
		last = why;
		return why;
	};
	return async (persistence) => tellChanges(changes, receiver, tell, persistence);
}
