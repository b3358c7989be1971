import {randomUUID} from 'node:crypto';
import {link, open, readFile, rename, rm} from 'node:fs/promises';
import {setTimeout} from 'node:timers/promises';
import {isMissing, isSystemError} from '../readers/failure.ts';

/** A lock is held for one reading and one writing of a small file; one that stays the same for so long was left by a program that was killed. */
const staleMs = 3000;
const pollMs = 5;

/** Does something while no other program does the same under this lock file; waits for its turn. */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
	const own = randomUUID();
	await acquire(path, own);
	try {
		return await work();
	} finally {
		if ((await holderOf(path)) === own) await rm(path, {force: true});
	}
}

async function acquire(path: string, own: string): Promise<void> {
	let seen: {readonly holder: string | undefined; readonly since: number} | undefined;
	while (!(await create(path, own))) {
		const holder = await holderOf(path);
		if (holder === undefined || seen?.holder !== holder) seen = {holder, since: performance.now()};
		else if (performance.now() - seen.since > staleMs) await removeStale(path, holder, own);
		await setTimeout(pollMs);
	}
}

/** False where another program holds the lock. */
async function create(path: string, own: string): Promise<boolean> {
	try {
		const file = await open(path, 'wx');
		await file.writeFile(own);
		await file.close();
		return true;
	} catch (error) {
		if (isSystemError(error) && error.code === 'EEXIST') return false;
		throw error;
	}
}

/** Undefined where the lock is gone; empty where its holder was killed before it wrote its name. */
async function holderOf(path: string): Promise<string | undefined> {
	try {
		return await readFile(path, 'utf8');
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw error;
	}
}

/** Moves the lock away first: of two programs that find it stale, the second must not remove the lock of the first. */
async function removeStale(path: string, stale: string, own: string): Promise<void> {
	const aside = `${path}.${own}`;
	try {
		await rename(path, aside);
		if ((await holderOf(aside)) !== stale) await link(aside, path);
	} catch (error) {
		if (!isMissing(error) && !(isSystemError(error) && error.code === 'EEXIST')) throw error;
	}
	await rm(aside, {force: true});
}
