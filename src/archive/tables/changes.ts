import {createHash} from 'node:crypto';
import type {ChangeLog, FindingChange, Receiver, RecordedChange, WaitingReceiver} from '../../ports.ts';
import {clock} from '../clock.ts';
import {packedText, unpackedText} from '../content.ts';
import type {ArchiveDatabase, ArchiveEngine, ArchiveTables, ArchiveTransaction} from '../schema.ts';
import {inChunks} from './chunks.ts';

/** Changes that are kept though all receivers were told. */
const keptChanges = 1000;
/** A receiver that no program has looked after for so long is forgotten: else its changes would pile up. */
const forgottenSeconds = 30 * 86_400;
/** How exactly it is noted when a receiver was looked after: a note each time would be a write each time. */
const notedSeconds = 3600;

/** The log of what changed in the findings of an archive, and what of it is still to be told to whom. */
export function archiveChanges(engine: ArchiveEngine): ChangeLog {
	const {database, transact, kind} = engine;
	return {
		latest: async (limit) => latestChanges(database, limit),
		archive: async () => identityOf(database),
		subscribe: async ({id, origin}) => {
			await transact(async (transaction) => {
				const values = {origin, used: clock(kind)};
				await transaction
					.insertInto('receiver')
					.values({id, ...values, failure: null})
					.onConflict((conflict) => conflict.column('id').doUpdateSet(values))
					.execute();
			});
		},
		take: async (receiver, seconds) => takeChange(engine, receiver, seconds),
		told: async (receiver, number) => {
			await transact(async (transaction) => {
				await transaction.deleteFrom('outbox').where('receiver', '=', receiver).where('change', '=', number).execute();
				await noteFailure(transaction, receiver, null);
			});
		},
		failed: async (receiver, number, why) => {
			await transact(async (transaction) => {
				await transaction
					.updateTable('outbox')
					.set({due: clock(kind)})
					.where('receiver', '=', receiver)
					.where('change', '=', number)
					.execute();
				await noteFailure(transaction, receiver, why);
			});
		},
		receivers: async () => waitingReceivers(database),
	};
}

/**
 * Keeps what changed, in the transaction that changes it: it is told to each receiver even if the program is killed when that is
 * done. What stands in some sources only is told to nobody.
 */
export async function recordChanges(
	{kind}: ArchiveEngine,
	database: ArchiveTransaction,
	changes: readonly FindingChange[],
): Promise<void> {
	const telling = changes.filter(({finding}) => finding.relation !== 'coverage');
	if (telling.length === 0) return;
	const receivers = await liveReceivers(kind, database);
	let last = 0;
	for (const chunk of inChunks(telling, 100)) {
		const rows = await database
			.insertInto('change')
			.values(chunk.map((change) => ({at: clock(kind), content: packedText(JSON.stringify(change))})))
			.returning('number')
			.execute();
		last = Math.max(last, ...rows.map(({number}) => number));
		const due = receivers.flatMap((receiver) =>
			rows.map(({number}) => ({receiver, change: number, tries: 0, due: clock(kind)})),
		);
		for (const some of inChunks(due, 100))
			await database
				.insertInto('outbox')
				.values([...some])
				.execute();
	}
	await database
		.deleteFrom('change')
		.where('number', '<=', last - keptChanges)
		.where((where) => where('number', 'not in', where.selectFrom('outbox').select('change')))
		.execute();
}

async function liveReceivers(kind: ArchiveEngine['kind'], database: ArchiveTransaction): Promise<readonly string[]> {
	const forgotten = await database
		.deleteFrom('receiver')
		.where('used', '<', clock(kind, -forgottenSeconds))
		.returning('id')
		.execute();
	for (const {id} of forgotten) await database.deleteFrom('outbox').where('receiver', '=', id).execute();
	const rows = await database.selectFrom('receiver').select('id').orderBy('id').execute();
	return rows.map(({id}) => id);
}

async function latestChanges(database: ArchiveDatabase, limit: number): Promise<readonly RecordedChange[]> {
	const {id} = await identityOf(database);
	const rows = await database
		.selectFrom('change')
		.select(['number', 'at', 'content'])
		.orderBy('number', 'desc')
		.limit(limit)
		.execute();
	return rows.map((row) => recordedChange(row, id));
}

/** Those that were tried least come first, so that one that a receiver never takes holds no other up. */
async function takeChange(
	{kind, transact}: ArchiveEngine,
	receiver: string,
	seconds: number,
): Promise<RecordedChange | undefined> {
	return transact(async (database) => {
		await database
			.updateTable('receiver')
			.set({used: clock(kind)})
			.where('id', '=', receiver)
			.where('used', '<', clock(kind, -notedSeconds))
			.execute();
		const query = database
			.selectFrom('outbox')
			.innerJoin('change', 'change.number', 'outbox.change')
			.select(['number', 'at', 'content', 'tries'])
			.where('receiver', '=', receiver)
			.where('due', '<=', clock(kind))
			.orderBy('tries')
			.orderBy('number')
			.limit(1);
		const row = await (kind === 'postgres' ? query.forUpdate('outbox').skipLocked() : query).executeTakeFirst();
		if (!row) return undefined;
		await database
			.updateTable('outbox')
			.set({tries: row.tries + 1, due: clock(kind, seconds)})
			.where('receiver', '=', receiver)
			.where('change', '=', row.number)
			.execute();
		return recordedChange(row, (await identityOf(database)).id);
	});
}

async function noteFailure(database: ArchiveTransaction, receiver: Receiver['id'], why: string | null): Promise<void> {
	await database
		.updateTable('receiver')
		.set({failure: why})
		.where('id', '=', receiver)
		.where('failure', 'is distinct from', why)
		.execute();
}

async function waitingReceivers(database: ArchiveDatabase): Promise<readonly WaitingReceiver[]> {
	const rows = await database
		.selectFrom('receiver')
		.leftJoin('outbox', 'outbox.receiver', 'receiver.id')
		.select(({fn}) => ['id', 'origin', 'failure', fn.count('outbox.change').as('waiting')])
		.groupBy(['id', 'origin', 'failure'])
		.orderBy('id')
		.execute();
	return rows.map(({origin, failure, waiting}) => ({
		origin,
		waiting: Number(waiting),
		...(failure !== null && {failure}),
	}));
}

async function identityOf(database: ArchiveDatabase): Promise<{readonly id: string; readonly made: string}> {
	const rows = await database.selectFrom('property').selectAll().execute();
	const known = new Map(rows.map(({name, value}) => [name, value]));
	return {id: uuidOf(known.get('id') ?? ''), made: known.get('made') ?? ''};
}

type ChangeRow = Pick<ArchiveTables['change'], 'at' | 'content'> & {readonly number: number};

function recordedChange({number, at, content}: ChangeRow, archive: string): RecordedChange {
	const change: unknown = JSON.parse(unpackedText(content));
	if (!isChange(change)) throw new TypeError('the archive holds a change that is none');
	// A copy of the archive that goes on by itself has changes of the same number.
	const id = uuidOf([archive, number, at, change.kind, change.finding.identity].join(' '));
	return {...change, number, at, id};
}

function isChange(value: unknown): value is FindingChange {
	return typeof value === 'object' && value !== null && 'kind' in value && 'finding' in value && 'story' in value;
}

/** A UUID of version 8, of the SHA-256 of some words. */
function uuidOf(words: string): string {
	const bytes = createHash('sha256').update(words).digest().subarray(0, 16);
	bytes.writeUInt8(0x80 | ((bytes[6] ?? 0) & 0x0f), 6);
	bytes.writeUInt8(0x80 | ((bytes[8] ?? 0) & 0x3f), 8);
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}
