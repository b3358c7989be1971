import {isBatch} from '../archive/queue/batch.ts';
import {openStore} from '../archive/open-store.ts';
import {outcomeOf} from '../archive/outcome.ts';
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
	let bench: Bench | undefined;
	try {
		for await (const line of linesOf('-', io)) {
			const said: unknown = JSON.parse(line);
			if (isOrder(said)) bench = openBench(said, io);
			else if (bench && isBatch(said)) await io.stdout.write(`${JSON.stringify(await bench.work(said))}\n`);
			else throw new TypeError(`no batch: ${line}`);
		}
	} finally {
		await bench?.close();
		release();
	}
	return 0;
}

function isOrder(said: unknown): said is WorkOrder {
	return typeof said === 'object' && said !== null && 'store' in said && typeof said.store === 'string';
}

interface Bench {
	readonly work: (batch: Batch) => Promise<Outcome>;
	readonly close: () => Promise<void>;
}

/** The archive is opened with the first batch, and again with the next where it does not answer. */
function openBench({store: name, format}: WorkOrder, {cwd}: Io): Bench {
	let opened: {readonly store: ArchiveStore; readonly stages: ArchiveStages} | undefined;
	return {
		work: async ({stage, hashes}) =>
			outcomeOf(async () => {
				if (!opened) {
					const store = await openStore(name, cwd);
					opened = {store, stages: archiveStages(store)};
				}
				const {changes, setAside} = await opened.stages[stage](hashes);
				return {lines: changes.map((change) => changeText(change, format)).join(''), setAside};
			}),
		close: async () => opened?.store.close(),
	};
}
