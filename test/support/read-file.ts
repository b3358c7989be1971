import {defaultLimits, type Limits} from '../../src/adapters/readers/limits.ts';
import {type FoundItem, readSource} from '../../src/adapters/readers/read-source.ts';
import {openSandbox} from '../../src/adapters/readers/sandbox.ts';
import type {SourceDocument} from '../../src/ports.ts';
import {readerWorker} from './threads.ts';

/** All that a file holds, read as the program reads it: in a thread with limits. */
export async function readFile(name: string, bytes: Uint8Array, limits: Limits = defaultLimits): Promise<FoundItem[]> {
	const sandbox = openSandbox(limits, readerWorker);
	const items: FoundItem[] = [];
	try {
		for await (const item of readSource({name, bytes}, true, {limits, sandbox})) items.push(item);
	} finally {
		await sandbox.close();
	}
	return items;
}

/** The documents of a file; a refusal fails the test. */
export async function documentsOf(name: string, bytes: Uint8Array): Promise<SourceDocument[]> {
	const items = await readFile(name, bytes);
	return items.map((item) => {
		if (item.kind === 'refused') throw new Error(`${name}: ${item.why}`);
		return item.document;
	});
}

/** `text of a document`, or `! why there is none`, with the member before it where there is one. */
export function told(items: readonly FoundItem[]): string[] {
	return items.map((item) => {
		const member = item.kind === 'document' ? item.document.member : item.member;
		const words = item.kind === 'document' ? item.document.text : `! ${item.why}`;
		return member === undefined ? words : `${member}: ${words}`;
	});
}
