import {randomUUID} from 'node:crypto';
import {hostname} from 'node:os';
import {setTimeout} from 'node:timers';
import {isServer} from '../archive/open-store.ts';
import type {Workshop} from '../archive/queue/open-queue.ts';
import {UserError} from '../model/index.ts';
import type {ArchiveStore} from '../ports.ts';
import {complain, complainOf} from './articles.ts';
import {changeFormat} from './change-text.ts';
import type {Io} from './io.ts';
import {jobsOption} from './jobs.ts';
import {refuseWords, withStore} from './open-archive.ts';
import {flagOption, numberOption, portOption, type RawOptions, textOption} from './options.ts';
import {stopSignal} from './stop-signal.ts';
import {type ProcessHand, processHand} from './worker-hand.ts';
import {tallyWork} from './worker-metrics.ts';
import {workerPages} from './worker-pages.ts';
import {serveWorker, type WorkerPages, type WorkerServer} from './worker-server.ts';

const [usualRetries, mostRetries] = [4, 20];
const [usualPatience, leastPatience, mostPatience] = [30, 2, 3600];
/** The longest time for one batch: below that after which the queue gives it to another. */
const limitMs = 600_000;
/** For so long a worker that was asked to end finishes its batches. */
const graceMs = 60_000;

/** Works on an archive together with all other workers on it, until it is asked to end; 0 then. */
export async function worker(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	refuseWords(words, 'worker');
	if (flagOption(options, 'batches-on-input')) return (await import('./work-batches.ts')).workBatches(io);
	const retries = numberOption(options, 'retries', usualRetries, [0, mostRetries]);
	const address = serverOption(options);
	return withStore(options, io, async (store) => {
		const {openWorkshop} = await import('../archive/queue/open-queue.ts');
		const workshop = await openWorkshop(address, retries);
		try {
			await workUntilStopped(store, workshop, {store: address, format: changeFormat(options)}, options, io);
			return 0;
		} finally {
			await workshop.close();
		}
	});
}

/** The address of the server that `--store` names. */
function serverOption(options: RawOptions): string {
	const store = textOption(options, 'store');
	if (store !== undefined && isServer(store)) return store;
	throw new UserError(
		'worker needs a PostgreSQL server, which many machines can share: --store postgres://USER@HOST/DATABASE',
	);
}

async function workUntilStopped(
	store: ArchiveStore,
	workshop: Workshop,
	order: Parameters<typeof processHand>[0],
	options: RawOptions,
	io: Io,
): Promise<void> {
	const patienceSeconds = numberOption(options, 'patience', usualPatience, [leastPatience, mostPatience]);
	const hands = Array.from({length: jobsOption(options)}, () => processHand(order, limitMs, io));
	const [stopping, release] = stopSignal(io);
	limitGrace(hands, stopping);
	const {work} = await import('../archive/queue/work.ts');
	const tally = tallyWork(() => hands.reduce((sum, {deaths}) => sum + deaths(), 0));
	const pages = workerPages({store, workshop, tally, patienceSeconds});
	const server = await serveWhereAsked(pages, options, io);
	const say = async (line: string): Promise<void> => {
		if (!flagOption(options, 'quiet')) await complain(line, io);
	};
	try {
		await say(`working on ${store.name}; Ctrl-C ends`);
		const hand = hands.map((one) => one.work);
		await work(
			store,
			workshop,
			{
				id: randomUUID(),
				host: hostname(),
				hands: hand,
				patienceSeconds,
				untilDone: flagOption(options, 'until-done'),
				onBeat: pages.onBeat,
				onOutcome: async (job, outcome) => {
					tally.note(job, outcome);
					if ('lines' in outcome) {
						await io.stdout.write(outcome.lines);
						await complainOf(outcome.setAside, options, io);
					} else await say(`${job.stage}: a batch of ${job.hashes.length} came to nothing: ${outcome.failure}`);
				},
				onOutage: async (why) =>
					say(why === undefined ? 'the database answers again' : `waiting for the database: ${why}`),
			},
			stopping,
		);
	} finally {
		release();
		server?.close();
		for (const {close} of hands) close();
	}
}

/** Serves what is going on where `--metrics-port` says, and says where that is. */
async function serveWhereAsked(pages: WorkerPages, options: RawOptions, io: Io): Promise<WorkerServer | undefined> {
	if (textOption(options, 'metrics-port') === undefined) return undefined;
	const port = portOption(options, 'metrics-port');
	const server = await serveWorker(pages, textOption(options, 'host') ?? '127.0.0.1', port);
	await complain(`${server.address}/metrics and ${server.address}/health say how it is going`, io);
	return server;
}

/** Ends batches that take too long after the signal. */
function limitGrace(hands: readonly ProcessHand[], signal: AbortSignal): void {
	const close = (): void => {
		for (const hand of hands) hand.close();
	};
	signal.addEventListener('abort', () => setTimeout(close, graceMs).unref(), {once: true});
}
