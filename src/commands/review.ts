import {spawn} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {isMissing} from '../adapters/readers/failure.ts';
import {folderPersonalStore} from '../adapters/stores/personal.ts';
import {UserError} from '../model/index.ts';
import type {DecisionStore} from '../ports.ts';
import type {Account} from '../review/accounts.ts';
import {isLoopback} from '../review/client-address.ts';
import {serveReview, type ServeOptions} from '../review/serve.ts';
import {openWorkspace, type Workspace} from '../review/workspace.ts';
import {complain} from './articles.ts';
import {type CaseThread, openCaseThread} from './compare-in-thread.ts';
import {storeOf} from './desk.ts';
import type {Io} from './io.ts';
import {refuseWords, withStore} from './open-archive.ts';
import {portOption, type RawOptions, textOption} from './options.ts';
import {personOf} from './person.ts';
import {type Progress, startProgress} from './progress.ts';
import {readAccounts} from './read-accounts.ts';
import {stateFolder} from './state-folder.ts';
import {onChange} from './watch.ts';

/** Serves the page where editors decide, until Ctrl-C; its address is the first line of the output. */
export async function review(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	if (textOption(options, 'store') !== undefined) return reviewArchive(words, options, io);
	if (words.includes('-')) throw new UserError('review reads files that can change; name a folder instead of -');
	const asked = await askedOf(options, io);
	const thread = openCaseThread(words, options, io);
	let workspace: Workspace | undefined;
	let changes = 0;
	// Before the first comparison: what changes while it goes on must not be missed.
	const stop = await onChange(words, io, () => {
		changes += 1;
		void workspace?.compareAgain();
	});
	try {
		const {compared, folder} = await compareFirst(thread, options, io);
		const store = await storeOf(folder, options, io);
		const load = async (...of: Parameters<CaseThread['compare']>) => (await thread.compare(...of)).compared;
		const opened = openWorkspace(compared, {load, store, clock: io.now});
		workspace = opened;
		if (changes > 0) void opened.compareAgain();
		await serveWorkspace(opened, store, asked, options, io);
		return 0;
	} finally {
		stop();
		await thread.close();
	}
}

/** Serves the stories of an archive: those that the options choose, or all. */
async function reviewArchive(words: readonly string[], options: RawOptions, io: Io): Promise<number> {
	refuseWords(words, 'review with --store');
	const asked = await askedOf(options, io);
	return withStore(options, io, async (archive) => {
		const {openArchiveCase} = await import('./archive-case.ts');
		const {compared, load, decisions, watch} = await openArchiveCase(archive, options);
		const opened = openWorkspace(compared, {load, store: decisions, clock: io.now});
		watch(() => void opened.compareAgain(), io.signal);
		await serveWorkspace(opened, decisions, asked, options, io);
		return 0;
	});
}

async function serveWorkspace(
	workspace: Workspace,
	store: DecisionStore,
	asked: Asked,
	options: RawOptions,
	io: Io,
): Promise<void> {
	const onFault = (error: unknown): void =>
		void complain(error instanceof Error ? (error.stack ?? error.message) : String(error), io);
	const folder = stateFolder(store.name, io);
	const served = await serveReview(workspace, {
		...asked,
		script: await pageScript(),
		signal: io.signal,
		onFault,
		...(folder !== undefined && {personal: folderPersonalStore(folder)}),
	});
	store.watch(() => void workspace.readLog(), io.signal);
	await io.stdout.write(`${served.address}\n`);
	await complain(`decisions go to ${store.name}; Ctrl-C ends`, io);
	if (options['open'] !== false) openBrowser(served.address);
	await served.ended;
}

type Asked = Pick<ServeOptions, 'host' | 'port' | 'address' | 'entry'>;

/** What the options say of the server. */
async function askedOf(options: RawOptions, io: Io): Promise<Asked> {
	const host = textOption(options, 'host') ?? '127.0.0.1';
	const file = textOption(options, 'auth');
	const address = addressOf(options);
	if (!isLoopback(host) && file === undefined) {
		throw new UserError(`--host ${host} lets other machines in; say who may with --auth FILE (crosscheck add-user)`);
	}
	const port = portOption(options, 'port');
	const common = {host, port, ...(address !== undefined && {address})};
	if (file === undefined) return {...common, entry: {person: personOf(options, io)}};
	const accounts = async (): Promise<Account[]> => accountsIn(file, io);
	if ((await accounts()).length === 0)
		throw new UserError(`--auth ${file}: holds no account; crosscheck add-user makes one`);
	if (!isLoopback(host) && address?.startsWith('https:') !== true) {
		await complain(
			'passwords cross the network unprotected; put a server with https before it, and name it with --address',
			io,
		);
	}
	return {...common, entry: {accounts}};
}

async function accountsIn(file: string, io: Io): Promise<Account[]> {
	const accounts = await readAccounts(file, io);
	if (accounts === undefined) throw new UserError(`--auth ${file}: no such file; crosscheck add-user makes it`);
	return accounts;
}

function addressOf(options: RawOptions): string | undefined {
	const address = textOption(options, 'address');
	if (address === undefined) return undefined;
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url && /^https?:$/u.test(url.protocol) && url.pathname === '/') return address;
	throw new UserError(`--address ${address}: give it as in https://desk.example.org`);
}

/** The first comparison, with a bar on the terminal. */
async function compareFirst(thread: CaseThread, options: RawOptions, io: Io): ReturnType<CaseThread['compare']> {
	let progress: Progress | undefined;
	try {
		return await thread.compare(({done, total}) => {
			progress ??= startProgress('reading', total, options, io);
			if (done > 0) void progress.step();
		});
	} finally {
		await progress?.done();
	}
}

/** Made by the build; absent where the sources run, where the pages do without it. */
async function pageScript(): Promise<string> {
	try {
		return await readFile(new URL('../review/review.js', import.meta.url), 'utf8');
	} catch (error) {
		if (isMissing(error)) return '';
		throw error;
	}
}

/** A machine without a desktop has nothing to open it with: the address stands in the output. */
function openBrowser(address: string): void {
	const child = spawn('xdg-open', [address], {detached: true, stdio: 'ignore'});
	child.on('error', () => undefined);
	child.unref();
}
