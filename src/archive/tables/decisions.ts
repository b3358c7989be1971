import {setInterval} from 'node:timers';
import {isDecisionEvent, refuseUnreadable} from '../../adapters/stores/event-line.ts';
import {changesComparison} from '../../decisions/changes-comparison.ts';
import {orderEvents} from '../../decisions/order.ts';
import type {DecisionEvent} from '../../model/index.ts';
import type {AppendResult, DecisionLog, DecisionStore} from '../../ports.ts';
import {textsOf} from '../decisions-on.ts';
import type {ArchiveDatabase, ArchiveEngine, ArchiveTransaction} from '../schema.ts';
import {inChunks} from './chunks.ts';

/** How often a program that watches the log looks at it. */
const watchMs = 1000;

/** The log of decisions in the tables of an archive. What is put right has the articles that it concerns worked on again. */
export function archiveDecisions(engine: ArchiveEngine): DecisionStore {
	const {database, transact, kind} = engine;
	let latest: DecisionLog | undefined;
	/** Reads the log, unless it is where it was. */
	const readLog = async (transaction: ArchiveDatabase): Promise<DecisionLog> => {
		// Before the events: what comes in meanwhile is read again, rather than never.
		const position = await positionOf(transaction);
		if (latest?.position !== position) latest = {events: await readEvents(transaction), position, torn: []};
		return latest;
	};
	/** One program adds at a time, as to a file. */
	const locked = async (work: (transaction: ArchiveTransaction) => Promise<AppendResult>): Promise<AppendResult> =>
		transact(async (transaction) => {
			const query = transaction.selectFrom('log_state').select('generation');
			await (kind === 'postgres' ? query.forUpdate() : query).execute();
			return work(transaction);
		});
	return {
		name: engine.name,
		read: async () => transact(readLog),
		append: async (events, expected) =>
			locked(async (transaction) => {
				const log = await readLog(transaction);
				if (expected !== undefined && expected !== log.position)
					return {appended: false, position: log.position, others: await since(transaction, expected)};
				const known = new Set(log.events.map(({id}) => id));
				const added = events.filter(({id}) => !known.has(id));
				await insertEvents(transaction, added);
				await workAgain(transaction, added, [...log.events, ...added]);
				return {appended: true, position: await positionOf(transaction)};
			}),
		replace: async (events, expected) =>
			locked(async (transaction) => {
				const log = await readLog(transaction);
				if (expected !== log.position)
					return {appended: false, position: log.position, others: await since(transaction, expected)};
				const kept = new Set(events.map(({id}) => id));
				const gone = log.events.filter(({id}) => !kept.has(id));
				await transaction.deleteFrom('decision').execute();
				await insertEvents(transaction, events);
				await transaction
					.updateTable('log_state')
					.set((set) => ({generation: set('generation', '+', 1)}))
					.execute();
				await workAgain(transaction, gone, log.events);
				return {appended: true, position: await positionOf(transaction)};
			}),
		watch: (onChange, signal) => {
			let position: string | undefined;
			const look = async (): Promise<void> => {
				const now = await positionOf(database);
				// Also the first time: somebody may have added one since the log was read.
				if (position !== now) onChange();
				position = now;
			};
			// A server that is away for a while is asked again.
			const timer = setInterval(() => void look().catch(() => undefined), watchMs);
			signal.addEventListener('abort', () => clearInterval(timer), {once: true});
		},
	};
}

async function readEvents(database: ArchiveDatabase): Promise<readonly DecisionEvent[]> {
	const rows = await database.selectFrom('decision').select('content').orderBy('number').execute();
	return orderEvents(rows.map(({content}) => parsed(content)));
}

function parsed(content: string): DecisionEvent {
	const value: unknown = JSON.parse(content);
	if (!isDecisionEvent(value)) throw new TypeError('the archive holds a decision that is none');
	return value;
}

/** Whether the log is at a position, and stays there until the transaction is done. */
export async function isLogAt({kind}: ArchiveEngine, database: ArchiveTransaction, position: string): Promise<boolean> {
	const query = database.selectFrom('log_state').select('generation');
	await (kind === 'postgres' ? query.forShare() : query).execute();
	return (await positionOf(database)) === position;
}

/** How often the log was rewritten, and the number of its last event. */
async function positionOf(database: ArchiveDatabase): Promise<string> {
	const {generation} = await database.selectFrom('log_state').select('generation').executeTakeFirstOrThrow();
	const last = await database
		.selectFrom('decision')
		.select('number')
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return `${generation}-${last?.number ?? 0}`;
}

/** The events added since a position; all of them where the log was rewritten meanwhile. */
async function since(database: ArchiveDatabase, position: string): Promise<readonly DecisionEvent[]> {
	const [generation, number] = position.split('-');
	const [current] = (await positionOf(database)).split('-');
	const rows = await database
		.selectFrom('decision')
		.select('content')
		.where('number', '>', generation === current ? Number(number) : 0)
		.orderBy('number')
		.execute();
	return orderEvents(rows.map(({content}) => parsed(content)));
}

/** An event that stands twice is kept once. */
async function insertEvents(database: ArchiveTransaction, events: readonly DecisionEvent[]): Promise<void> {
	for (const event of events) refuseUnreadable(event);
	for (const chunk of inChunks(events)) {
		await database
			.insertInto('decision')
			.values(chunk.map((event) => ({id: event.id, content: JSON.stringify(event)})))
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
	}
}

/** Articles are extracted again where what they are was put right; all of them are where two names are one, or are not. */
async function workAgain(
	database: ArchiveTransaction,
	events: readonly DecisionEvent[],
	log: readonly DecisionEvent[],
): Promise<void> {
	const telling = events.filter((event) => changesComparison(event, log));
	const query = database
		.updateTable('article')
		.set({stage: 'extract'})
		.where('stage', 'in', ['compare', 'done', 'group']);
	const texts = telling.map((event) => textsOf(event, log));
	if (texts.some((hashes) => hashes.length === 0)) await query.execute();
	else for (const chunk of inChunks(texts.flat().toSorted())) await query.where('text_hash', 'in', chunk).execute();
}
