import {isBatch} from '../archive/queue/batch.ts';
import {openStore} from '../archive/open-store.ts';
import {type ArchiveStages, archiveStages} from '../archive/stages.ts';
import type {Outcome} from '../archive/queue/work.ts';
import type {ArchiveStore, Batch} from '../ports.ts';
import {type ChangeFormat, changeText} from './change-text.ts';
import type {Io} from './io.ts';
import {linesOf} from './lines.ts';

/** The first line that such a process is given: what it works on, and how it writes what changed. */
export interface WorkOrder {
	readonly store: string;
	readonly format: ChangeFormat;
}

/**
 * One process of a worker: does the batches that it is given on its input, a line of JSON each, and answers each with a line that
 * says what became of it. It ends with its input, thus also when the worker is gone.
 */
export async function workBatches(io: Io): Promise<number> {
	// A signal to the whole group is for the worker to heed: it ends this input when the batch is done.
	const release = io.onStop(() => undefined);
	let work: ((batch: Batch) => Promise<Outcome>) | undefined;
	let store: ArchiveStore | undefined;
	try {
		for await (const line of linesOf('-', io)) {
			const said: unknown = JSON.parse(line);
			if (isOrder(said)) {
				store = await openStore(said.store, io.cwd);
				const stages = archiveStages(store);
				work = async (batch) => outcomeOf(batch, stages, said.format);
			} else if (work && isBatch(said)) await io.stdout.write(`${JSON.stringify(await work(said))}\n`);
			else throw new TypeError(`no batch: ${line}`);
		}
	} finally {
		await store?.close();
		release();
	}
	return 0;
}

function isOrder(said: unknown): said is WorkOrder {
	return typeof said === 'object' && said !== null && 'store' in said && typeof said.store === 'string';
}

async function outcomeOf({stage, hashes}: Batch, stages: ArchiveStages, format: ChangeFormat): Promise<Outcome> {
	try {
		const {changes, setAside} = await stages[stage](hashes);
		return {lines: changes.map((change) => changeText(change, format)).join(''), setAside};
	} catch (error) {
		return {failure: error instanceof Error ? error.message : String(error)};
	}
}
