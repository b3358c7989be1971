import {count, oneLine} from '../adapters/reporters/shared/words.ts';
import {isServer} from '../archive/open-store.ts';
import type {AnnouncedWorker} from '../archive/queue/registry.ts';
import type {WorkStatus} from '../archive/queue/status.ts';
import type {NotCompared} from '../model/index.ts';
import type {ArchiveCounts, ArchiveStore, StageQueue, WaitingReceiver} from '../ports.ts';
import {print} from './archive-show.ts';
import type {Io} from './io.ts';
import {refuseWords} from './open-archive.ts';
import {type RawOptions, textOption} from './options.ts';

/** Failures that are shown; all are in the report. */
const shownFailures = 10;

/** Prints what an archive holds, what waits or failed in it, and how the work of its workers is going. */
export async function showStatus(
	words: readonly string[],
	store: ArchiveStore,
	options: RawOptions,
	io: Io,
): Promise<number> {
	refuseWords(words, 'archive status');
	const address = textOption(options, 'store') ?? '';
	const counts = await store.counts();
	const failures = await failuresIn(store);
	const receivers = await store.changes.receivers();
	const work = isServer(address)
		? await (await import('../archive/queue/status.ts')).readWorkStatus(address)
		: undefined;
	const record = {
		store: store.name,
		...counts,
		failures,
		receivers,
		...(work && {queues: work.queues, workers: work.workers.map(workerRecord)}),
	};
	await print(
		record,
		[
			...countLines(store.name, counts),
			...receivers.map(receiverLine),
			...failures.map(failureLine),
			...workLines(work),
		],
		options,
		io,
	);
	return 0;
}

async function failuresIn(store: ArchiveStore): Promise<NotCompared[]> {
	const failed = await store.articles(await store.waiting('failed', shownFailures));
	return failed.map(({article: {id}, failure = ''}) => ({article: id, why: failure}));
}

function workerRecord({id, host, processes, holds, ageSeconds, silentSeconds}: AnnouncedWorker): object {
	return {id, host, processes, batches: holds.length, ageSeconds, silentSeconds};
}

function countLines(name: string, {stages, stories, findings, decisions}: ArchiveCounts): string[] {
	const {extract, group, compare, done, failed} = stages;
	return [
		`${name}\n\n`,
		`articles  ${done} compared, ${extract} to extract, ${group} to group, ${compare} to compare, ${failed} failed\n`,
		`stories   ${stories}\n`,
		`findings  ${count(findings.conflict, 'conflict')}, ${count(findings.tension, 'tension')}, ${findings.coverage} only in some sources\n`,
		`decisions ${decisions}\n`,
	];
}

function failureLine({article = '', why}: NotCompared): string {
	return `failed    ${article}: ${oneLine(why)}\n`;
}

function receiverLine({origin, waiting, failure}: WaitingReceiver): string {
	const why = failure === undefined ? '' : `; the last attempt failed: ${oneLine(failure)}`;
	return `webhook   ${origin}: ${count(waiting, 'change')} to be told${why}\n`;
}

function workLines(work: WorkStatus | undefined): string[] {
	if (!work) return [];
	const workers = work.workers.length === 0 ? ['workers   none\n'] : work.workers.map(workerLine);
	return ['\n', ...work.queues.map(queueLine), ...workers];
}

function queueLine({stage, queued, retrying, active, oldestSeconds, articlesLastMinute}: StageQueue): string {
	const oldest = queued + retrying + active === 0 ? '' : `, the oldest ${oldestSeconds.toFixed(0)} s old`;
	return (
		`${stage.padEnd(10)}${queued} batches wait, ${active} worked on, ${retrying} to be tried again${oldest}; ` +
		`${count(articlesLastMinute, 'article')} in the last minute\n`
	);
}

function workerLine({host, processes, holds, ageSeconds, silentSeconds}: AnnouncedWorker): string {
	const works = `${holds.length} of ${processes === 1 ? '1 process' : `${processes} processes`} at work`;
	return `worker    ${host}: ${works}, for ${ageSeconds.toFixed(0)} s, heard of ${silentSeconds.toFixed(0)} s ago\n`;
}
