import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {addToArchive} from '../../src/archive/add-articles.ts';
import {openStore} from '../../src/archive/open-store.ts';
import {handOver} from '../../src/archive/queue/hand-over.ts';
import type {Article} from '../../src/model/index.ts';
import type {ArchiveStore} from '../../src/ports.ts';
import {madeStories} from '../support/made-stories.ts';
import {postgresPrograms, type PostgresServer, startPostgres} from '../support/postgres-server.ts';

/**
 * The same made-up articles (as in the bench of the archive) added to a file and to PostgreSQL by one program, and to PostgreSQL by
 * one and two workers, all in one run. Times of the processor are those of Linux, counted after a few articles that warm everything
 * up. `npm run bench -- workers`.
 */

const inCi = process.env['CI'] !== undefined;
const size = inCi ? 210 : 1000;
/** So many of the first articles are not counted: enough batches that each worker gets one. */
const warmUp = 110;
/** As many as a small desk reads. */
const storiesADay = 2;
const program = join(import.meta.dirname, '../../src/cli.js');
const now = (): string => '2024-06-01T10:00:00.000Z';
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const ticksASecond = 100;

function someArticles(): readonly Article[] {
	return [...madeStories(size, storiesADay)].flatMap(({articles}) => articles).slice(0, size);
}

/** They are never far behind here. */
const calm = {onFull: () => undefined, signal: new AbortController().signal};

/** What one way of adding the articles took. */
interface Cost {
	readonly seconds: number;
	/** Of the programs that extract, group and compare. */
	readonly programSeconds: number;
	/** Of what carries the batches to them. */
	readonly queueSeconds: number;
	/** Of the database, where it is a program of its own. */
	readonly databaseSeconds: number;
	/** The same where the findings are. */
	readonly findings: string;
}

/** Seconds of processor time of a process; with those of its children that have ended, where these are wanted. */
function processorSeconds(pid: number, withEnded = false): number {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	const fields = stat
		.slice(stat.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	// utime, stime, cutime and cstime are fields 14 to 17, counted from 1.
	const ticks = fields.slice(11, withEnded ? 15 : 13);
	return sum(ticks) / ticksASecond;
}

function childrenOf(pid: number): readonly number[] {
	return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

/** Of a server, by its first process. */
function databaseSeconds(pid: number): number {
	return processorSeconds(pid, true) + sum(childrenOf(pid).map((child) => processorSeconds(child)));
}

async function findingsOf(store: ArchiveStore): Promise<string> {
	const hash = createHash('sha256');
	for await (const {story} of store.stories({})) hash.update(JSON.stringify(story));
	return hash.digest('hex');
}

/** Adds all articles in this process. */
async function addAll(name: string, serverProcess: number | undefined): Promise<Cost> {
	const articles = someArticles();
	const store = await openStore(name, '/');
	for await (const _ of addToArchive(articles.slice(0, warmUp), store, now));
	const ofDatabase = (): number => (serverProcess === undefined ? 0 : databaseSeconds(serverProcess));
	const [start, processor, before] = [performance.now(), process.cpuUsage(), ofDatabase()];
	for await (const _ of addToArchive(articles.slice(warmUp), store, now));
	const seconds = (performance.now() - start) / 1000;
	const {user, system} = process.cpuUsage(processor);
	const ofDatabaseSeconds = ofDatabase() - before;
	const findings = await findingsOf(store);
	await store.close();
	return {
		seconds,
		programSeconds: (user + system) / 1_000_000,
		queueSeconds: 0,
		databaseSeconds: ofDatabaseSeconds,
		findings,
	};
}

/** Adds all articles by one program, in a process of its own. */
async function byOneProgram(name: string, server?: PostgresServer): Promise<Cost> {
	const words = [process.argv[1] ?? '', name, ...(server ? [String(server.process())] : [])];
	return JSON.parse(execFileSync(process.execPath, words, {encoding: 'utf8'}));
}

/** Adds all articles by so many workers of one process each. */
async function byWorkers(count: number, server: PostgresServer): Promise<Cost> {
	const name = server.newDatabase();
	const articles = someArticles();
	const store = await openStore(name, '/');
	const workers = Array.from({length: count}, () =>
		spawn(process.execPath, [program, 'worker', '--store', name, '--quiet'], {stdio: ['ignore', 'ignore', 'inherit']}),
	);
	const cpu = (): readonly [number, number, number] => [
		sum(pidsOf(workers).map((pid) => processorSeconds(pid))),
		sum(
			pidsOf(workers)
				.flatMap(childrenOf)
				.map((pid) => processorSeconds(pid)),
		),
		databaseSeconds(server.process()),
	];
	try {
		// Each of them gets some to do.
		while (pidsOf(workers).some((pid) => childrenOf(pid).length === 0)) {
			await store.outdate('none');
			for await (const _ of handOver(articles.slice(0, warmUp), store, now, calm));
			await setTimeout(500);
		}
		await untilDone(store, Math.min(warmUp, articles.length));
		const [start, before] = [performance.now(), cpu()];
		for await (const _ of handOver(articles.slice(warmUp), store, () => new Date().toISOString(), calm));
		await untilDone(store, articles.length);
		const seconds = (performance.now() - start) / 1000;
		const [queueSeconds = 0, programSeconds = 0, ofDatabase = 0] = cpu().map(
			(after, index) => after - (before[index] ?? 0),
		);
		return {seconds, programSeconds, queueSeconds, databaseSeconds: ofDatabase, findings: await findingsOf(store)};
	} finally {
		for (const worker of workers) worker.kill('SIGTERM');
		await store.close();
	}
}

function pidsOf(workers: readonly ChildProcess[]): readonly number[] {
	return workers.flatMap(({pid}) => pid ?? []);
}

async function untilDone(store: ArchiveStore, count: number): Promise<void> {
	while ((await store.counts()).stages.done < count) await setTimeout(1000);
}

function printRow(how: string, {seconds, programSeconds, queueSeconds, databaseSeconds: ofDatabase}: Cost): void {
	const counted = size - warmUp;
	const cells = [
		how.padEnd(30),
		(counted / seconds).toFixed(1).padStart(10),
		((1000 * programSeconds) / counted).toFixed(1).padStart(15),
		((1_000_000 * queueSeconds) / counted).toFixed(0).padStart(13),
		((1000 * ofDatabase) / counted).toFixed(1).padStart(16),
	];
	print(cells.join('  '));
}

async function bench(bin: string): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
	const server = await startPostgres(bin);
	try {
		print(`${size - warmUp} articles${' '.repeat(18)}  articles/s  program ms each  queue µs each  database ms each`);
		const rows: [string, () => Promise<Cost>][] = [
			['in a file, one program', async () => byOneProgram(join(folder, 'one.db'))],
			['in PostgreSQL, one program', async () => byOneProgram(server.newDatabase(), server)],
			['in PostgreSQL, one worker', async () => byWorkers(1, server)],
			['in PostgreSQL, two workers', async () => byWorkers(2, server)],
		];
		const found = new Set<string>();
		for (const [how, add] of rows) {
			const cost = await add();
			found.add(cost.findings);
			printRow(how, cost);
		}
		print(found.size === 1 ? 'all give the same findings, byte for byte' : 'THE FINDINGS DIFFER');
	} finally {
		server.remove();
		rmSync(folder, {recursive: true, force: true});
	}
}

const [name, serverProcess] = process.argv.slice(2);
if (name !== undefined) {
	const cost = await addAll(name, serverProcess === undefined ? undefined : Number(serverProcess));
	process.stdout.write(JSON.stringify(cost));
} else if (postgresPrograms === undefined) print('PostgreSQL is not installed: apt-get install postgresql');
else await bench(postgresPrograms);
