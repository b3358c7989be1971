import {randomUUID} from 'node:crypto';
import {watch} from 'node:fs';
import {open, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {UserError} from '../../model/index.ts';
import type {AppendResult, DecisionStore} from '../../ports.ts';
import {isMissing, isSystemError, whyUnreadable} from '../readers/failure.ts';
import {eventLine, refuseUnreadable} from './event-line.ts';
import {withLock} from './lock.ts';
import {eventsSince, hashOf, logParser, positionAfter, positionOf} from './log-text.ts';

/**
 * Decisions as lines of JSON in one file, which can be committed and merged by taking the lines of both sides. Lines are added
 * in one write and forced to the disk. A program that is killed while it writes leaves at worst one line cut off: it stays in
 * the file as it is, and the next event starts on a line of its own. `name` stands for the path in messages.
 */
export function jsonlDecisionStore(path: string, name: string = path): DecisionStore {
	// A hidden file: it is never taken for an article.
	const lock = join(dirname(path), `.${basename(path)}.lock`);
	const locked = async (work: (bytes: Uint8Array) => Promise<AppendResult>): Promise<AppendResult> => {
		try {
			return await withLock(lock, async () => work(await readLog(path, name)));
		} catch (error) {
			if (!isSystemError(error)) throw error;
			throw new UserError(`${name}: ${whyUnwritable(error.code)}`, {cause: error});
		}
	};
	const parse = logParser(name);
	return {
		name,
		read: async () => parse(await readLog(path, name)),
		append: async (events, expected) =>
			locked(async (bytes) => {
				const hash = hashOf(bytes);
				if (expected !== undefined && expected !== positionAfter(hash, bytes.length))
					return refused(expected, bytes, name);
				for (const event of events) refuseUnreadable(event);
				const added = Buffer.from(`${isCutOff(bytes) ? '\n' : ''}${events.map(eventLine).join('')}`);
				await appendBytes(path, added);
				return {appended: true, position: positionAfter(hash.update(added), bytes.length + added.length)};
			}),
		replace: async (events, expected) =>
			locked(async (bytes) => {
				if (expected !== positionOf(bytes)) return refused(expected, bytes, name);
				const fresh = Buffer.from(events.map(eventLine).join(''));
				await replaceBytes(path, fresh);
				return {appended: true, position: positionOf(fresh)};
			}),
		watch: (onChange, signal) => {
			// The folder, because the file may not be there yet and is replaced as a whole when it is pruned.
			const watcher = watch(dirname(path), (_event, file) => {
				if (file === null || file === basename(path)) onChange();
			});
			signal.addEventListener('abort', () => watcher.close(), {once: true});
		},
	};
}

async function readLog(path: string, name: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch (error) {
		if (isMissing(error)) return new Uint8Array();
		throw new UserError(`${name}: ${whyUnreadable(error)}`, {cause: error});
	}
}

function refused(expected: string, bytes: Uint8Array, name: string): AppendResult {
	return {appended: false, position: positionOf(bytes), others: eventsSince(expected, bytes, name)};
}

function isCutOff(bytes: Uint8Array): boolean {
	return bytes.length > 0 && bytes.at(-1) !== 0x0a;
}

async function appendBytes(path: string, bytes: Uint8Array): Promise<void> {
	const file = await open(path, 'a');
	try {
		await file.writeFile(bytes);
		await file.datasync();
	} finally {
		await file.close();
	}
}

async function replaceBytes(path: string, bytes: Uint8Array): Promise<void> {
	const part = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
	try {
		await writeFile(part, bytes, {flush: true});
		await rename(part, path);
	} finally {
		await rm(part, {force: true});
	}
}

function whyUnwritable(code: string): string {
	if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such folder; make it first';
	if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
		return 'no permission to write there; name another place with --decisions';
	}
	return `cannot be written (${code}); name another place with --decisions`;
}
